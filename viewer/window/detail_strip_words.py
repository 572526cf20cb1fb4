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
from viewer.window.differing import wording_of
from viewer.window.highlights import spans_of
from viewer.window.phrases import conflict_word


class Ink(Enum):
    """How words are marked: not at all, as the partner's lack, as what both have, as in conflict."""

    PLAIN = 0
    DIFFERING = 1
    SHARED = 2
    CONFLICT = 3


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
    """Words in conflict, and besides those either the words that differ or, where that is most, those that are shared.

    Shared words are marked too where differences would cover one side, as of a snippet and the whole.
    """
    from viewer.matching.wording import shared_words  # with the library for diffs, which no start needs

    spans = match_spans(comparison, match)
    left, right = _joined(comparison.left, spans[LEFT]), _joined(comparison.right, spans[RIGHT])
    differing = wording_of(left, right)
    marks, ink = differing, Ink.DIFFERING
    if not (marks.left or marks.right):
        marks, ink = shared_words(left, right), Ink.SHARED
    torn = [c for c in conflicts_in(comparison, match, spans) if c.contradiction]
    return Wordings(
        _pieces(left, marks.left, ink, _placed((c.left for c in torn), spans[LEFT])),
        _pieces(right, marks.right, ink, _placed((c.right for c in torn), spans[RIGHT])),
        shared=ink is Ink.SHARED and bool(marks.left),
        bare=differing.mostly_different and not marks.left,
    )


def match_spans(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of a match, left and right, in code points; a quotation's with its marks."""
    if match.kind is MatchKind.QUOTE:
        return tuple(spans_of(comparison, match, LEFT)), tuple(spans_of(comparison, match, RIGHT))
    passage = comparison.passages[match.index]
    return (
        tuple(comparison.left.sentences[k] for k in passage.left),
        tuple(comparison.right.sentences[k] for k in passage.right),
    )


def conflicts_in(
    comparison: Comparison, match: Match, spans: tuple[tuple[Span, ...], tuple[Span, ...]]
) -> list[Conflict]:
    """The conflicts of a passage; of a quotation those whose words both sides of it hold."""
    if match.kind is MatchKind.PASSAGE:
        return [c for c in comparison.conflicts if c.passage == match.index]
    return [
        c
        for c in comparison.conflicts
        if any(s.holds(c.left) for s in spans[LEFT]) and any(s.holds(c.right) for s in spans[RIGHT])
    ]


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


def _placed(words: Iterable[Span], spans: Sequence[Span]) -> list[Span]:
    """Where spans of the article lie in the joined text; one that reaches over two sentences in either."""
    placed = []
    for word in words:
        start = 0
        for span in spans:
            a, b = max(word.start, span.start), min(word.end, span.end)
            if a < b:
                placed.append(Span(start + a - span.start, start + b - span.start))
            start += len(span) + 1
    return sorted(set(placed))


def _pieces(text: str, marks: Sequence[Span], ink: Ink, torn: Sequence[Span]) -> tuple[Piece, ...]:
    """The text cut where the ink changes; a conflict covers what else is marked."""
    borders = sorted({0, len(text), *(at for span in (*marks, *torn) for at in span)})
    pieces = []
    for a, b in pairwise(borders):
        here = Span(a, b)
        if any(span.holds(here) for span in torn):
            inside = Ink.CONFLICT
        else:
            inside = ink if any(span.holds(here) for span in marks) else Ink.PLAIN
        pieces.append((here.of(text), inside))
    return tuple(pieces)


def said(text: str) -> str:
    """A text of the strip in the language of the window."""
    return QCoreApplication.translate("DetailStrip", text)
