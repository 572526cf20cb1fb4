"""Which words of a match its partner does not have, as places in the articles."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT, Match
from viewer.matching.comparison import Comparison
from viewer.window.details import with_less_exact
from viewer.window.highlights import spans_of

if TYPE_CHECKING:
    from viewer.matching.wording import Wording


def differing_in(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The differing words of either side, in code points, and the details that one side gives less exactly.

    Where a side has several stretches or most words differ only these details: marking all would help nobody.
    """
    return with_less_exact(comparison, match, _differing_words(comparison, match))


def _differing_words(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    spans = [spans_of(comparison, match, side) for side in (LEFT, RIGHT)]
    if len(spans[LEFT]) != 1 or len(spans[RIGHT]) != 1:
        return (), ()
    (left,), (right,) = spans
    wording = wording_of(left.of(comparison.left.text), right.of(comparison.right.text))
    return (
        tuple(Span(left.start + w.start, left.start + w.end) for w in wording.left),
        tuple(Span(right.start + w.start, right.start + w.end) for w in wording.right),
    )


# The panes and the strip below them ask for the same match.
@lru_cache(maxsize=8)
def wording_of(left: str, right: str) -> Wording:
    """How two wordings differ."""
    from viewer.matching.wording import differing_words  # with the library for diffs, which no start needs

    return differing_words(left, right)
