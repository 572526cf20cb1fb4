"""Lines that hold numbers in few of many columns, and sums over the columns that two lines share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Pairs = tuple[Ints, Ints]
Combine = Callable[[Floats, Floats], Floats]
Stop = Callable[[], None]

_STEP = 200_000  # entries or cells that are worked on between two looks at whether to stop


@dataclass(frozen=True, slots=True)
class Lines:
    """A sparse table, line after line.

    Line ``i`` has ``values[starts[i]:starts[i + 1]]`` in the columns beside them, rising, each once, below ``width``.
    """

    starts: Ints
    columns: Ints
    values: Floats
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def owners(self) -> Ints:
        """The line of each entry."""
        return self.owners_of(0, len(self))

    def owners_of(self, first: int, last: int) -> Ints:
        """The line of each entry of the lines ``first`` to ``last``, counted from ``first``."""
        return np.repeat(np.arange(last - first), np.diff(self.starts[first : last + 1]))

    def holders(self) -> Ints:
        """How many lines hold each column."""
        return np.bincount(self.columns, minlength=self.width)

    def totals(self) -> Floats:
        """The sum of each line."""
        return np.asarray(np.bincount(self.owners, self.values, len(self)), dtype=np.float64)

    def keeping(self, kept: NDArray[np.bool_]) -> Lines:
        """The lines without the entries that are not ``kept``."""
        starts = np.concatenate(([0], np.cumsum(kept)))[self.starts]
        return replace(self, starts=starts, columns=self.columns[kept], values=self.values[kept])

    @staticmethod
    def counting(owners: Ints, columns: Ints, shape: tuple[int, int], weights: Floats | None = None) -> Lines:
        """How often, or with what weight together, each of ``shape[0]`` lines meets each of ``shape[1]`` columns."""
        lines, width = shape
        cells, which, counts = np.unique(owners * width + columns, return_inverse=True, return_counts=True)
        values = counts.astype(np.float64)
        if weights is not None:
            values[:] = np.bincount(which, weights, len(cells))
        return Lines(np.searchsorted(cells, np.arange(lines + 1) * width), cells % width, values, width)


def spread(starts: Ints, sizes: Ints) -> tuple[Ints, Ints]:
    """The places of many runs one after another, ``sizes[k]`` from ``starts[k]`` on; and ``k`` for each place."""
    which = np.repeat(np.arange(len(sizes)), sizes)
    return np.arange(len(which)) + (starts - (np.cumsum(sizes) - sizes))[which], which


def sums_over_shared(left: Lines, right: Lines, pairs: Pairs, combine: Combine, stop: Stop) -> Floats:
    """For each pair of a line of ``left`` and a line of ``right`` the sum of what ``combine`` makes of their values.

    ``pairs`` are the lines on the left, which must rise, and those on the right. ``combine`` must give 0 where the left
    value is 0. Columns are added in rising order: the sums are the same to the bit when the sides change places. Of two
    ways the one with less work is taken: from each entry on the left to all entries of its column on the right, or
    through all entries of each pair's right line.
    """
    left, right = _renumbered(left, right, stop)
    meetings = left.holders() @ right.holders() + len(left) * len(right) // 8
    entries = np.diff(right.starts)[pairs[1]].sum()
    way = _through_columns if meetings < entries else _through_lines
    return way(left, right, pairs, combine, stop)


def _renumbered(left: Lines, right: Lines, stop: Stop) -> tuple[Lines, Lines]:
    """Both without the columns that only one of them holds; the others are counted anew, in the same order."""
    shared = (left.holders() > 0) & (right.holders() > 0)
    place = np.cumsum(shared) - 1
    width = int(np.count_nonzero(shared))
    found = []
    for side in (left, right):
        stop()
        thin = side.keeping(shared[side.columns])
        found.append(replace(thin, columns=place[thin.columns], width=width))
    stop()
    return found[0], found[1]


def _through_columns(left: Lines, right: Lines, pairs: Pairs, combine: Combine, stop: Stop) -> Floats:
    rows, columns = pairs
    posts = Postings.of(right)
    found = np.zeros(len(rows))
    for first, last in _blocks(posts.work(left)):
        stop()
        here = slice(*np.searchsorted(rows, (first, last)))
        found[here] = posts.sums(left, first, last, combine)[rows[here] - first, columns[here]]
    return found


def _through_lines(left: Lines, right: Lines, pairs: Pairs, combine: Combine, stop: Stop) -> Floats:
    rows, columns = pairs
    found = np.zeros(len(rows))
    sizes = np.diff(right.starts)[columns]
    work = np.bincount(rows, sizes, len(left)) + left.width
    stop()
    table = np.zeros(0)
    for first, last in _blocks(work.astype(np.int64)):
        stop()
        here = slice(*np.searchsorted(rows, (first, last)))
        mine = slice(left.starts[first], left.starts[last])
        cells = left.owners_of(first, last) * left.width + left.columns[mine]
        if len(table) < (last - first) * left.width:
            table = np.zeros((last - first) * left.width)
        table[cells] = left.values[mine]
        places, which = spread(right.starts[columns[here]], sizes[here])
        held = table[((rows[here] - first) * left.width)[which] + right.columns[places]]
        found[here] = np.bincount(which, combine(held, right.values[places]), here.stop - here.start)
        table[cells] = 0
    return found


@dataclass(frozen=True, slots=True)
class Postings:
    """Lines column after column, as search engines keep them: column ``c`` is in the lines ``lines[starts[c]:...]``."""

    starts: Ints
    lines: Ints
    values: Floats
    count: int

    @staticmethod
    def of(lines: Lines) -> Postings:
        """The postings of these lines, which stand in rising order within each column."""
        order = np.argsort(lines.columns, kind="stable")
        starts = np.concatenate(([0], np.cumsum(lines.holders())))
        return Postings(starts, lines.owners[order], lines.values[order], len(lines))

    def work(self, left: Lines) -> Ints:
        """How many steps the sums of each line of ``left`` take."""
        met = np.concatenate(([0], np.cumsum(np.diff(self.starts)[left.columns])))[left.starts]
        return np.diff(met) + self.count

    def sums(self, left: Lines, first: int, last: int, combine: Combine) -> Floats:
        """The sums over shared columns of the lines ``first`` to ``last`` with every line here, one row a line."""
        mine = slice(left.starts[first], left.starts[last])
        columns = left.columns[mine]
        places, which = spread(self.starts[columns], np.diff(self.starts)[columns])
        cells = (left.owners_of(first, last) * self.count)[which] + self.lines[places]
        values = combine(left.values[mine][which], self.values[places])
        sums = np.bincount(cells, values, (last - first) * self.count)
        return np.asarray(sums, dtype=np.float64).reshape(last - first, self.count)


def _blocks(work: Ints) -> Iterator[tuple[int, int]]:
    """Runs of lines, each of about as much work as may pass between two looks at whether to stop."""
    ends = np.cumsum(work)
    first = 0
    while first < len(work):
        before = ends[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(ends, before + _STEP, side="right")))
        yield first, last
        first = last
