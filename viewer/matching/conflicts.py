"""Conflicts: details on which two paired passages disagree."""

from __future__ import annotations

from viewer.article.article import Article
from viewer.matching.comparison import Conflict, Passage, QuotePair
from viewer.matching.stopping import ShouldStop


def find_conflicts(
    left: Article,
    right: Article,
    passages: tuple[Passage, ...],
    quote_pairs: tuple[QuotePair, ...],
    should_stop: ShouldStop,
) -> tuple[Conflict, ...]:
    """The conflicts within the passages, in their order."""
    return ()
