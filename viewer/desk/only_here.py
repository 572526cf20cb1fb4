"""What only one of the two articles tells, the richest first."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from viewer.article.article import Article, Span
from viewer.article.facts import find_numbers
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Certainty, Comparison


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """A sentence that stands in no shown passage.

    ``richness`` counts what a reader would miss: a point for each figure, for each name and for a quote, and a little
    for length. ``what`` names the kinds found: "figures", "names", "quote".
    """

    side: int
    sentence: int
    richness: float
    what: tuple[str, ...]


def only_here(comparison: Comparison, *, weaker: bool) -> tuple[OnlyHere, ...]:
    """The sentences that only one article tells, furniture left out, richest first, then in the order of the text."""
    shown = [p for p in comparison.passages if weaker or p.certainty is not Certainty.POSSIBLE]
    found = []
    for side, article, told in (
        (LEFT, comparison.left, {i for p in shown for i in p.left}),
        (RIGHT, comparison.right, {j for p in shown for j in p.right}),
    ):
        for k, span in enumerate(article.sentences):
            if k not in told and not article.is_furniture(span):
                found.append(_weighed(article, side, k, span))
    return tuple(sorted(found, key=lambda f: (-f.richness, f.side, f.sentence)))


def _weighed(article: Article, side: int, sentence: int, span: Span) -> OnlyHere:
    words = span.of(article.text).split()
    figures = len(find_numbers(article.text, span.start, span.end))
    names = sum(
        1 for before, word in pairwise(words) if word[:1].isupper() and before[-1:] not in ".!?"
    )
    quote = any(q.span.overlap(span) for q in article.quotes)
    counted = (("figures", figures), ("names", names), ("quote", int(quote)))
    richness = min(figures, 3) + min(names, 4) / 2 + quote + min(len(words), 40) / 100
    return OnlyHere(side, sentence, richness, tuple(name for name, count in counted if count))
