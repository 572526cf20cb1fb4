"""Passages: which sentences of the one article tell what sentences of the other tell."""

from __future__ import annotations

import numpy as np

from viewer.article.article import Article
from viewer.article.words import find_words
from viewer.matching.comparison import Certainty, Passage, QuotePair, Relation
from viewer.matching.similarity import cosines, letter_bags
from viewer.matching.stopping import ShouldStop, heed


def pair_passages(
    left: Article, right: Article, quote_pairs: tuple[QuotePair, ...], should_stop: ShouldStop
) -> tuple[Passage, ...]:
    """The passages that both articles tell, in the left article's order."""
    rows = [i for i, s in enumerate(left.sentences) if not left.is_furniture(s)]
    columns = [j for j, s in enumerate(right.sentences) if not right.is_furniture(s)]
    if not rows or not columns:
        return ()
    a, b = letter_bags(
        [left.sentences[i].of(left.text) for i in rows], [right.sentences[j].of(right.text) for j in columns]
    )
    ii = np.repeat(np.arange(len(rows)), len(columns))
    jj = np.tile(np.arange(len(columns)), len(rows))
    scores = cosines(a, b, ii, jj, lambda: heed(should_stop)).reshape(len(rows), len(columns))
    best = np.minimum(scores.max(1)[:, None], scores.max(0)[None, :])
    found = []
    for i, j in zip(*np.nonzero((scores >= 0.125) & (scores >= 0.6 * best)), strict=True):
        score = float(min(1.0, scores[i, j]))
        certainty = Certainty.CERTAIN if score >= 0.3 else Certainty.LIKELY
        if score < 0.155:
            certainty = Certainty.POSSIBLE
        relation = Relation.OVERLAPPING
        if score >= 0.3:
            relation = Relation.SAME if score >= 0.7 else Relation.REWORDED
        why = _shared(left, right, rows[i], columns[j])
        found.append(Passage((rows[i],), (columns[j],), relation, certainty, score, why))
    return tuple(found)


def _shared(left: Article, right: Article, i: int, j: int) -> tuple[str, ...]:
    a, b = (
        {w.stem: t[w.start : w.end] for w in find_words(t, s.start, s.end) if w.weighty}
        for t, s in ((left.text, left.sentences[i]), (right.text, right.sentences[j]))
    )
    return tuple(sorted((a[s] for s in a.keys() & b.keys()), key=lambda w: (-len(w), w))[:5])
