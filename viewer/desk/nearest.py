"""What the other article has that is closest to a selection, or nothing."""

from __future__ import annotations

import math
from collections import Counter

from viewer.article.article import Article, Span
from viewer.article.words import find_words, is_stop_word
from viewer.matching.comparison import Comparison

LEAST = 0.22
"""The share of the selection's weight that a sentence must hold to count as close."""


def nearest(comparison: Comparison, side: int, span: Span) -> int | None:
    """The sentence of the other article that is closest to ``span`` of the article on ``side``; None for nothing close.

    Closeness is the share of the selection's words, rare ones weighing more, that the sentence holds too. A sentence
    that is paired with what is selected, be it weakly, counts as closer by the score of the pair.
    """
    here, there = (comparison.right, comparison.left) if side else (comparison.left, comparison.right)
    wanted = _stems(here, span)
    sentences = [_stems(there, s) for s in there.sentences]
    partners = _partners(comparison, side, span)
    if not sentences or not (wanted or partners):
        return None
    counts = Counter(stem for stems in sentences for stem in stems)
    weights = {stem: math.log(1 + (len(sentences) + 1) / (1 + counts[stem])) for stem in wanted}
    total = sum(weights[stem] for stem in sorted(wanted)) or 1.0
    shares = [sum(weights[stem] for stem in sorted(wanted & stems)) / total for stems in sentences]
    close = [share + partners.get(k, 0.0) for k, share in enumerate(shares)]
    best = max(range(len(close)), key=lambda k: (close[k], -len(sentences[k]), -k))
    if best in partners:
        return best
    return best if shares[best] >= LEAST and len(wanted & sentences[best]) >= min(2, len(wanted)) else None


def _partners(comparison: Comparison, side: int, span: Span) -> dict[int, float]:
    """The sentences that are paired with one that the selection covers by half or lies in, with the best score."""
    here = comparison.article(side)
    touched = {k for k, s in enumerate(here.sentences) if 2 * s.overlap(span) >= max(1, min(len(s), len(span)))}
    found: dict[int, float] = {}
    for passage in comparison.passages:
        mine, its = (passage.right, passage.left) if side else (passage.left, passage.right)
        if touched.intersection(mine):
            found |= {k: max(passage.score, found.get(k, 0.0)) for k in its}
    return found


def _stems(article: Article, span: Span) -> frozenset[str]:
    words = find_words(article.text, span.start, span.end, article.language)
    return frozenset(w.stem for w in words if not is_stop_word(w.form))
