"""Quote pairs: two renderings of one utterance."""

from __future__ import annotations

from rapidfuzz import fuzz

from viewer.article.article import Article
from viewer.matching.comparison import Certainty, QuotePair, QuoteRelation
from viewer.matching.stopping import ShouldStop, heed


def pair_quotes(left: Article, right: Article, should_stop: ShouldStop) -> tuple[QuotePair, ...]:
    """The quotes of the two articles that render one utterance, in the left article's order."""
    found = []
    for i, a in enumerate(left.quotes):
        heed(should_stop)
        for j, b in enumerate(right.quotes):
            score = fuzz.token_sort_ratio(a.span.of(left.text), b.span.of(right.text)) / 100
            if score >= 0.6:
                relation = QuoteRelation.VERBATIM if score > 0.97 else QuoteRelation.REWORDED
                found.append(QuotePair(i, j, relation, Certainty.LIKELY, score, ("words",)))
    return tuple(found)
