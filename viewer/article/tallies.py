"""Results of votes and matches in a text: 52-48, 97 to 1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.article.article import Span

_FIGURE = re.compile(r"\d")
_TALLY = re.compile(
    r"(?<![\w.,:/$\-–])(?P<a>\d{1,3})(?:\s?[\-–]\s?|\s(?:votes\s)?to\s)(?P<b>\d{1,3})"
    r"(?![\w:/%\-–]|[.,]\d|\s(?:per|percent|years?|days?|weeks?|months?|hours?|minutes?|people|miles|degrees)\b)"
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Two figures that look like a result, the lower one first: 52-48 and 48-52 are the same."""

    sides: tuple[int, int]
    span: Span


def find_tallies(text: str, start: int = 0, end: int | None = None) -> Iterator[Tally]:
    """The results in ``text[start:end]``, in order; spans count from the start of ``text``.

    Scores of any game and ranges of bare numbers look the same and are found, too.
    """
    stop = len(text) if end is None else end
    if not _FIGURE.search(text, start, stop):
        return
    for m in _TALLY.finditer(text, start, stop):
        low, high = sorted((int(m["a"]), int(m["b"])))
        yield Tally((low, high), Span(m.start(), m.end()))
