"""What each row of an overview's pixels shows: of the many marks of a long article that fall on it, the uppermost."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from viewer.article.article import Span


class Run(NamedTuple):
    """Rows of pixels that follow each other and show the same layer: from ``top`` to before ``bottom``."""

    layer: int
    top: int
    bottom: int


def runs_of(layers: Sequence[Iterable[Span]], centres: Sequence[float], pixels: float = 1.0) -> list[Run]:
    """What is to be painted, from the top down, so that each row of pixels is painted once.

    ``layers`` are the stretches to show, each layer above those before it; ``centres`` say for each row of pixels which
    position of the text, counted as in the stretches, lies at its middle. A stretch is two ``pixels`` high at least
    and ends one before the next begins; ``pixels`` says how many rows make one.
    """
    rows = bytearray(len(centres))
    least, gap = round(2 * pixels), round(pixels)
    for layer, spans in enumerate(layers, 1):
        stamp = bytes([layer])
        for span in spans:
            top = bisect_left(centres, span.start)
            bottom = min(len(rows), max(top + least, bisect_left(centres, span.end) - gap))
            rows[top:bottom] = stamp * (bottom - top)
    runs, top = [], 0
    for layer, same in groupby(rows):
        bottom = top + sum(1 for _ in same)
        if layer:
            runs.append(Run(layer - 1, top, bottom))
        top = bottom
    return runs
