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

    Closeness is the share of the selection's words, rare ones weighing more, that the sentence holds too.
    """
    here, there = (comparison.right, comparison.left) if side else (comparison.left, comparison.right)
    wanted = _stems(here, span)
    sentences = [_stems(there, s) for s in there.sentences]
    if not wanted or not sentences:
        return None
    counts = Counter(stem for stems in sentences for stem in stems)
    weights = {stem: math.log(1 + (len(sentences) + 1) / (1 + counts[stem])) for stem in wanted}
    total = sum(weights[stem] for stem in sorted(wanted))
    shares = [sum(weights[stem] for stem in sorted(wanted & stems)) / total for stems in sentences]
    best = max(range(len(shares)), key=lambda k: (shares[k], -len(sentences[k]), -k))
    common = wanted & sentences[best]
    return best if shares[best] >= LEAST and len(common) >= min(2, len(wanted)) else None


def _stems(article: Article, span: Span) -> frozenset[str]:
    words = find_words(article.text, span.start, span.end, article.language)
    return frozenset(w.stem for w in words if not is_stop_word(w.form))
