"""Sentences that are hardly more than a paired quote, and so tell the same: nobody may call them told here only."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.article.article import Article
from viewer.article.blocks import heeded
from viewer.matching.comparison import Certainty, Passage, QuotePair, Relation
from viewer.matching.passages import in_order
from viewer.matching.stopping import ShouldStop

_MOST = 0.5  # of a sentence that its quote makes up at least
_BEYOND = 1.3  # times the length of the sentence that its quote is long at most


def with_passages_of_quotes(
    left: Article,
    right: Article,
    passages: Sequence[Passage],
    pairs: Sequence[QuotePair],
    should_stop: ShouldStop,
) -> tuple[Passage, ...]:
    """The passages and, as likely ones, those that paired quotes make of sentences which no likely passage holds."""
    shown = [p for p in heeded(passages, should_stop) if p.certainty is not Certainty.POSSIBLE]
    told = {i for p in shown for i in p.left}, {j for p in shown for j in p.right}
    scores: dict[tuple[int, int], float] = {}
    for pair in heeded(pairs, should_stop):
        if pair.certainty is not Certainty.POSSIBLE:
            i, j = _made_up_by(left, pair.left), _made_up_by(right, pair.right)
            if i is not None and j is not None and i not in told[0] and j not in told[1]:
                scores[i, j] = pair.score
    if not scores:
        return tuple(passages)
    added = [Passage((i,), (j,), Relation.REWORDED, Certainty.LIKELY, score) for (i, j), score in scores.items()]
    same = {(p.left, p.right) for p in added}
    kept = [p for p in heeded(passages, should_stop) if (p.left, p.right) not in same]
    return in_order((*kept, *added), should_stop)


def _made_up_by(article: Article, quote: int) -> int | None:
    """The sentence that the quote makes up, if it makes up one."""
    span = article.quotes[quote].span
    for k in article.sentences_at(span)[:3]:
        sentence = article.sentences[k]
        if sentence.overlap(span) >= _MOST * len(sentence) and len(span) <= _BEYOND * len(sentence):
            return k
    return None
