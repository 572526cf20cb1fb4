"""What each row of an overview's pixels shows: how much of the text that it stands for each kind of mark holds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from viewer.article.article import Span

_FINE = 32
"""Shares are told apart this finely: no eye sees more, and neighbours that look alike are painted at once."""


class Run(NamedTuple):
    """Rows of pixels that follow each other and look alike: from ``top`` to before ``bottom``.

    ``shares`` says for each layer how much of the rows it holds, 0 to 1.
    """

    top: int
    bottom: int
    shares: tuple[float, ...]


def runs_of(layers: Sequence[Iterable[Span]], edges: Sequence[float], pixels: float = 1.0) -> list[Run]:
    """What is to be painted, from the top down; rows that no layer touches are left out.

    ``edges`` are the positions of the text, counted as in the stretches, at the upper edge of each row of pixels and at
    the lower edge of the last. A stretch that is higher than three ``pixels`` ends one before the next begins;
    ``pixels`` says how many rows make one.
    """
    gap = round(pixels)
    columns = [_held(spans, edges, gap) for spans in layers]
    runs, top = [], 0
    for shares, same in groupby(zip(*columns, strict=True)):
        bottom = top + sum(1 for _ in same)
        if any(shares):
            runs.append(Run(top, bottom, shares))
        top = bottom
    return runs


def _held(spans: Iterable[Span], edges: Sequence[float], gap: int) -> list[float]:
    """How much of each row the stretches hold; where they overlap, all of it and no more."""
    units = [0.0] * (len(edges) - 1)
    for start, end in spans:
        first = max(0, bisect_right(edges, start) - 1)
        last = min(len(units), bisect_left(edges, end))
        if last - first > 3 * gap:
            last -= gap
        for row in range(first, last):
            units[row] += max(0.0, min(end, edges[row + 1]) - max(start, edges[row]))
    sizes = (b - a for a, b in pairwise(edges))
    return [_rounded(held / size) if held and size > 0 else 0.0 for held, size in zip(units, sizes, strict=True)]


def _rounded(share: float) -> float:
    """What is there at all is not rounded away."""
    return min(1.0, max(1, round(share * _FINE)) / _FINE)
