"""How a pair of sentences stands among the other pairs of its two sentences, and among its neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.matching.similarity import Floats, Ints


@dataclass(frozen=True, slots=True)
class Grid:
    """Pairs as cells of a sparse table of ``n`` rows and ``m`` columns; rows rise, columns rise within a row."""

    rows: Ints
    columns: Ints
    n: int
    m: int

    def standing(self, values: Floats) -> dict[str, Floats]:
        """Rank, lead over the best rival and share of the best, in the row and in the column.

        Each is given as the less and the more of the two, so that it is the same when the sides change places.
        """
        across, down = _among(self.rows, values), _among(self.columns, values)
        found = {}
        for name, x, y in zip(("rank", "lead", "share"), across, down, strict=True):
            found[f"{name}, less"], found[f"{name}, more"] = np.minimum(x, y), np.maximum(x, y)
        return found

    def around(self, values: Floats, paragraphs: tuple[Ints, Ints]) -> Floats:
        """The best value of the four cells that touch each cell's corners and lie in the same two paragraphs.

        ``paragraphs`` has the paragraph of each row and of each column: so the order of paragraphs makes no odds.
        """
        best = np.zeros(len(values))
        for d, e in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
            rows, columns = self.rows + d, self.columns + e
            inside = (rows >= 0) & (rows < self.n) & (columns >= 0) & (columns < self.m)
            for places, mine, own in zip((rows, columns), (self.rows, self.columns), paragraphs, strict=True):
                inside &= own[np.clip(places, 0, len(own) - 1)] == own[mine]
            best = np.maximum(best, np.where(inside, self._at(rows, columns, values), 0.0))
        return best

    def _at(self, rows: Ints, columns: Ints, values: Floats) -> Floats:
        """The values at other cells, 0 where there is none."""
        mine = self.rows * self.m + self.columns
        wanted = rows * self.m + columns
        place = np.minimum(np.searchsorted(mine, wanted), len(mine) - 1)
        return np.where(mine[place] == wanted, values[place], 0.0)

    def relatedness(self, values: Floats) -> float:
        """The mean of the best values of all rows and all columns: how close the two articles are at all."""
        means = []
        for groups, size in ((self.rows, self.n), (self.columns, self.m)):
            best = np.zeros(size)
            np.maximum.at(best, groups, values)
            means.append(float(np.sort(best).sum()) / size)
        return (means[0] + means[1]) / 2


def _among(groups: Ints, values: Floats) -> tuple[Floats, Floats, Floats]:
    """Rank (logarithm of one plus how many are better), lead over the best other, share of the best."""
    order = np.lexsort((-values, groups))
    g, v = groups[order], values[order]
    start = np.searchsorted(g, g)
    place = np.arange(len(g)) - start
    fresh = (np.diff(v, prepend=np.inf) != 0) | (place == 0)
    first = np.maximum.accumulate(np.where(fresh, np.arange(len(g)), 0))
    best = v[start]
    following = np.minimum(start + 1, len(g) - 1)
    second = np.where(g[following] == g, v[following], 0.0)
    second = np.where(following == start, 0.0, second)
    found = np.zeros((3, len(g)))
    found[0, order] = np.log1p(place[first])
    found[1, order] = v - np.where(place == 0, second, best)
    found[2, order] = v / np.maximum(best, 1e-9)
    return found[0], found[1], found[2]
