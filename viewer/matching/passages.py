"""Passages: which sentences of the one article tell what sentences of the other tell."""

from __future__ import annotations

from rapidfuzz import fuzz

from viewer.article.article import Article
from viewer.matching.comparison import Certainty, Passage, QuotePair, Relation
from viewer.matching.stopping import ShouldStop, heed


def pair_passages(
    left: Article, right: Article, quote_pairs: tuple[QuotePair, ...], should_stop: ShouldStop
) -> tuple[Passage, ...]:
    """The passages that both articles tell, in the left article's order."""
    found = []
    for i, a in enumerate(left.sentences):
        heed(should_stop)
        for j, b in enumerate(right.sentences):
            score = fuzz.token_set_ratio(a.of(left.text), b.of(right.text)) / 100
            if score >= 0.65:
                found.append(Passage((i,), (j,), Relation.REWORDED, Certainty.LIKELY, score, ("words",)))
    return tuple(found)
