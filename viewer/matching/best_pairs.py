"""Pairs that both sides would choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def mutual_bests(table: Sequence[Sequence[float]]) -> Iterator[tuple[int, int]]:
    """Row and column of each number over 0 that is larger than all others of its row and of its column."""
    columns = [_sole_best(column) for column in zip(*table, strict=True)]
    for i, row in enumerate(table):
        j = _sole_best(row)
        if j is not None and columns[j] == i:
            yield i, j


def _sole_best(values: Sequence[float]) -> int | None:
    best = max(values, default=0)
    return values.index(best) if best > 0 and values.count(best) == 1 else None
