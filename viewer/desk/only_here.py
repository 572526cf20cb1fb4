"""What only one of the two articles tells, the richest first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.article.article import Article, Span
from viewer.article.facts import find_numbers
from viewer.article.names import find_mentions
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Comparison
from viewer.matching.shares import only

KNOWN = 0.3
"""What a figure or name counts that the other article has too, in another sentence; one that it has not counts 1."""

LOOKED_AT = 100_000
"""How much of an article is searched for figures and names, in code points: this runs while the reader waits."""


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """A sentence that stands in no shown passage.

    ``richness`` counts what a reader would miss: a point for each figure (at most 3), half a point for each name (at
    most 4), less where the other article has it too, a point for a quote, and a little for length. ``what`` names the
    kinds found: "figures", "names", "quote".
    """

    side: int
    sentence: int
    richness: float
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article tells, each list in the order of the text: where, and what in a form that can be compared."""

    figures: tuple[tuple[Span, str], ...]
    names: tuple[tuple[Span, str], ...]
    quotes: tuple[tuple[Span, str], ...]

    def forms(self) -> frozenset[str]:
        """Every figure and name of the article."""
        return frozenset(form for _, form in (*self.figures, *self.names))


def only_here(comparison: Comparison, *, weaker: bool) -> tuple[OnlyHere, ...]:
    """The sentences that only one article tells, furniture left out, richest first, then in the order of the text."""
    found = []
    for side, here, there in (
        (LEFT, comparison.left, comparison.right),
        (RIGHT, comparison.right, comparison.left),
    ):
        told, known = _told(here), _told(there).forms()
        for k in only(comparison, side, weaker=weaker):
            found.append(_weighed(here, side, k, told, known))
    return tuple(sorted(found, key=lambda f: (-f.richness, f.side, f.sentence)))


def _weighed(article: Article, side: int, sentence: int, told: _Told, known: frozenset[str]) -> OnlyHere:
    span = article.sentences[sentence]
    figures = {form for _, form in _within(told.figures, span)}
    names = {form for _, form in _within(told.names, span)}
    quote = bool(_within(told.quotes, span))
    length = min(len(span.of(article.text).split()), 40)
    richness = min(3.0, _worth(figures, known)) + min(4.0, _worth(names, known)) / 2 + quote + length / 100
    counted = (("figures", figures), ("names", names), ("quote", quote))
    return OnlyHere(side, sentence, round(richness, 3), tuple(name for name, count in counted if count))


def _worth(forms: set[str], known: frozenset[str]) -> float:
    return len(forms - known) + KNOWN * len(forms & known)


def _within(told: Sequence[tuple[Span, str]], span: Span) -> Sequence[tuple[Span, str]]:
    """Those that touch ``span``; what lies before the first candidate may reach in only from one before it."""
    first = bisect_left(told, span.start, key=lambda t: t[0].start)
    last = bisect_left(told, span.end, key=lambda t: t[0].start)
    return [t for t in told[max(0, first - 1) : last] if t[0].overlap(span)]


# Asked again each time the weaker matches come or go; two articles lie open, and two lay open before.
@lru_cache(maxsize=4)
def _told(article: Article) -> _Told:
    text = article.text[:LOOKED_AT]
    begins = {sentence.start for sentence in article.sentences}
    # A capital at the start of a sentence makes no name of a single word.
    names = (m for m in find_mentions(text) if len(m.words) > 1 or m.span.start not in begins)
    return _Told(
        tuple(sorted((n.span, f"{n.value:g}") for n in find_numbers(text))),
        tuple(sorted((m.span, m.surname) for m in names)),
        tuple(sorted((q.span, "") for q in article.quotes)),
    )
