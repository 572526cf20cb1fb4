"""How a pair of sentences stands among the other pairs of its two sentences, and among its neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.matching.similarity import Floats, Ints, Stop


@dataclass(frozen=True, slots=True)
class Grid:
    """Pairs as cells of a sparse table of ``n`` rows and ``m`` columns; rows rise, columns rise within a row."""

    rows: Ints
    columns: Ints
    n: int
    m: int

    @property
    def _whole(self) -> bool:
        """Whether every cell is there."""
        return len(self.rows) == self.n * self.m

    def standing(self, values: Floats, stop: Stop) -> dict[str, Floats]:
        """Lead over the best rival and share of the best, in the row and in the column.

        Each is given as the less and the more of the two, so that it is the same when the sides change places.
        ``stop`` is asked between the steps.
        """
        if self._whole:
            table = values.reshape(self.n, self.m)
            across = tuple(figure.ravel() for figure in _along(table))
            down = tuple(figure.T.ravel() for figure in _along(table.T))
        else:
            across = _among(self.rows, values)
            stop()
            down = _among(self.columns, values)
            stop()
        found = {}
        for name, x, y in zip(("lead", "share"), across, down, strict=True):
            found[f"{name}, less"], found[f"{name}, more"] = np.minimum(x, y), np.maximum(x, y)
        return found

    def around(self, values: Floats, paragraphs: tuple[Ints, Ints]) -> Floats:
        """The best value of the four cells that touch each cell's corners and lie in the same two paragraphs.

        ``paragraphs`` has the paragraph of each row and of each column: so the order of paragraphs makes no odds.
        """
        if self._whole:
            return _corners(values.reshape(self.n, self.m), paragraphs).ravel()
        best = np.zeros(len(values))
        for d, e in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
            rows, columns = self.rows + d, self.columns + e
            inside = (rows >= 0) & (rows < self.n) & (columns >= 0) & (columns < self.m)
            for places, mine, own in zip((rows, columns), (self.rows, self.columns), paragraphs, strict=True):
                inside &= own[np.clip(places, 0, len(own) - 1)] == own[mine]
            best = np.maximum(best, np.where(inside, self.at(rows, columns, values), 0.0))
        return best

    def at(self, rows: Ints, columns: Ints, values: Floats) -> Floats:
        """The values at other cells, 0 where there is none."""
        mine = self.rows * self.m + self.columns
        wanted = rows * self.m + columns
        place = np.minimum(np.searchsorted(mine, wanted), len(mine) - 1)
        return np.where(mine[place] == wanted, values[place], 0.0)

    def relatedness(self, values: Floats) -> float:
        """The mean of the best values of all rows and all columns: how close the two articles are at all."""
        means = []
        for groups, size in ((self.rows, self.n), (self.columns, self.m)):
            means.append(float(np.sort(highest(groups, values, size)).sum()) / size)
        return (means[0] + means[1]) / 2


def highest(groups: Ints, values: Floats, size: int) -> Floats:
    """The highest value of each of ``size`` groups, 0 where one has none."""
    best = np.zeros(size)
    np.maximum.at(best, groups, values)
    return best


def _corners(table: Floats, paragraphs: tuple[Ints, Ints]) -> Floats:
    """The best value around each cell of a whole table, as ``Grid.around`` has it."""
    n, m = table.shape
    framed, best = np.zeros((n + 2, m + 2)), np.zeros((n, m))
    framed[1:-1, 1:-1] = table
    for d, e in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
        inside = _beside(paragraphs[0], d)[:, None] & _beside(paragraphs[1], e)
        np.maximum(best, framed[1 + d : n + 1 + d, 1 + e : m + 1 + e], out=best, where=inside)
    return best


def _beside(places: Ints, step: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether the neighbour before (-1) or behind (1) is at the same place."""
    same, none = places[1:] == places[:-1], np.zeros(1, dtype=np.bool_)
    return np.concatenate((none, same) if step < 0 else (same, none))


def _along(table: Floats) -> tuple[Floats, Floats]:
    """What ``_among`` says of each value, for all rows of a whole table."""
    if table.shape[1] > 1:
        two = np.partition(table, -2, axis=1)
        second, best = two[:, -2:-1], two[:, -1:]
    else:
        second, best = np.zeros_like(table), table
    return table - np.where(table == best, second, best), table / np.maximum(best, 1e-9)


def _among(groups: Ints, values: Floats) -> tuple[Floats, Floats]:
    """Lead over the best other of the group, and share of the best."""
    order = np.lexsort((-values, groups))
    g, v = groups[order], values[order]
    start = np.searchsorted(g, g)
    following = np.minimum(start + 1, len(g) - 1)
    second = np.where((g[following] == g) & (following != start), v[following], 0.0)
    best = v[start]
    found = np.zeros((2, len(g)))
    found[0, order] = v - np.where(np.arange(len(g)) == start, second, best)
    found[1, order] = v / np.maximum(best, 1e-9)
    return found[0], found[1]
