"""From two articles to a Comparison: the whole method, top to bottom."""

from __future__ import annotations

from collections.abc import Callable

from viewer.article.article import Article
from viewer.article.garbage import uncollected
from viewer.matching.comparison import Comparison
from viewer.matching.conflicts import find_conflicts
from viewer.matching.passages import pair_passages
from viewer.matching.passages_of_quotes import with_passages_of_quotes
from viewer.matching.quotes import pair_quotes
from viewer.matching.quotes_in_place import with_quotes_in_place
from viewer.matching.stopping import Stopped, heed, never

__all__ = ["Stopped", "compare", "never"]


@uncollected()
def compare(left: Article, right: Article, *, should_stop: Callable[[], bool] = never) -> Comparison:
    """Find what the two articles share: passages, quotes, and the details on which they disagree.

    Deterministic; comparing right with left gives the mirror image. ``should_stop`` is asked often; once it says True
    the work ends with ``Stopped``.
    """
    quote_pairs = pair_quotes(left, right, should_stop)
    passages = pair_passages(left, right, quote_pairs, should_stop)
    quote_pairs = with_quotes_in_place(left, right, passages, quote_pairs, should_stop)
    passages = with_passages_of_quotes(left, right, passages, quote_pairs, should_stop)
    passages, conflicts = find_conflicts(left, right, passages, quote_pairs, should_stop)
    heed(should_stop)
    return Comparison(left, right, passages, quote_pairs, conflicts)
