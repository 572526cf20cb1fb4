"""What the strip marks in the two wordings of a match, and the sentences that it says of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.matching.comparison import Certainty, Comparison, Conflict
from viewer.window.details import conflicts_in, match_spans
from viewer.window.differing import wording_of
from viewer.window.phrases import conflict_word


class Ink(Enum):
    """How words are marked: not at all, as the partner's lack, as what both have, as in conflict."""

    PLAIN = 0
    DIFFERING = 1
    SHARED = 2
    CONFLICT = 3


_STRENGTH = {Ink.PLAIN: 0, Ink.SHARED: 1, Ink.DIFFERING: 2, Ink.CONFLICT: 3}
Piece = tuple[str, Ink]


@dataclass(frozen=True, slots=True)
class Wordings:
    """The two sides of a match in pieces, and whether what is marked is what they share."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    shared: bool = False
    bare: bool = False
    """Whether most words differ and none is shared, so that nothing is marked."""


def wordings_of(comparison: Comparison, match: Match) -> Wordings:
    """Words in conflict or less exact, and either those that differ or, where that is most, those that are shared.

    Shared words are marked too where differences would cover one side, as of a snippet and the whole.
    """
    from viewer.matching.wording import shared_words  # with the library for diffs, which no start needs

    spans = match_spans(comparison, match)
    left, right = _joined(comparison.left, spans[LEFT]), _joined(comparison.right, spans[RIGHT])
    differing = wording_of(left, right)
    marks, ink = differing, Ink.DIFFERING
    if not (marks.left or marks.right):
        marks, ink = shared_words(left, right), Ink.SHARED
    details = conflicts_in(comparison, match, spans)
    inks = [Ink.CONFLICT if c.contradiction else Ink.DIFFERING for c in details]
    places = (
        zip((_placed(c.left, spans[LEFT]) for c in details), inks, strict=True),
        zip((_placed(c.right, spans[RIGHT]) for c in details), inks, strict=True),
    )
    return Wordings(
        _pieces(left, [*places[LEFT], (marks.left, ink)]),
        _pieces(right, [*places[RIGHT], (marks.right, ink)]),
        shared=ink is Ink.SHARED and bool(marks.left),
        bare=differing.mostly_different and not marks.left,
    )


def verdict(certainty: Certainty, kind: MatchKind) -> str:
    """How sure the program is of a match."""
    match kind, certainty:
        case MatchKind.QUOTE, Certainty.CERTAIN:
            return said("Certainly the same utterance")
        case MatchKind.QUOTE, Certainty.LIKELY:
            return said("Likely the same utterance")
        case MatchKind.QUOTE, _:
            return said("Possibly the same utterance")
        case _, Certainty.CERTAIN:
            return said("Certainly told by both")
        case _, Certainty.LIKELY:
            return said("Likely told by both")
        case _:
            return said("Possibly told by both")


def torn_line(comparison: Comparison, c: Conflict) -> str:
    """What the two articles say instead of each other, or less exactly."""
    left, right = c.left.of(comparison.left.text), c.right.of(comparison.right.text)
    if c.contradiction:
        sign, words = "≠", said("They disagree ({}): “{}” and “{}”")
    else:
        sign, words = "≈", said("One is less exact ({}): “{}” and “{}”")
    return f"{sign} " + words.format(conflict_word(c.kind), f"\u2068{left}\u2069", f"\u2068{right}\u2069")


def _joined(article: Article, spans: Sequence[Span]) -> str:
    return " ".join(s.of(article.text) for s in spans)


def _placed(word: Span, spans: Sequence[Span]) -> list[Span]:
    """Where a span of the article lies in the joined text; one that reaches over two sentences in either."""
    placed = []
    start = 0
    for span in spans:
        a, b = max(word.start, span.start), min(word.end, span.end)
        if a < b:
            placed.append(Span(start + a - span.start, start + b - span.start))
        start += len(span) + 1
    return placed


def _pieces(text: str, layers: Iterable[tuple[Sequence[Span], Ink]]) -> tuple[Piece, ...]:
    """The text cut where the ink changes; the strongest ink covers what else is marked."""
    marks = sorted(((span, ink) for spans, ink in layers for span in spans), key=lambda mark: -_STRENGTH[mark[1]])
    borders = sorted({0, len(text), *(at for span, _ in marks for at in span)})
    pieces = []
    for a, b in pairwise(borders):
        here = Span(a, b)
        inside = next((ink for span, ink in marks if span.holds(here)), Ink.PLAIN)
        pieces.append((here.of(text), inside))
    return tuple(pieces)


def said(text: str) -> str:
    """A text of the strip in the language of the window."""
    return QCoreApplication.translate("DetailStrip", text)
