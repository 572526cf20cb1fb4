"""Lines that hold numbers in few of many columns, and sums over the columns that two lines share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Pairs = tuple[Ints, Ints]
Numbers = Ints | Floats
Combine = Callable[..., Numbers]
Way = tuple[Numbers, Numbers, Combine]  # a value for each entry on the left and on the right, and what two make
Stop = Callable[[], None]

_STEP = 25_000  # entries or cells that are worked on between two looks at whether to stop

_PART = 100_000  # entries of a plain step between two such looks
_DENSE = 8  # so many cells for each entry are counted without sorting


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
        """How often, or with what weight together, each of ``shape[0]`` lines meets each of ``shape[1]`` columns.

        Weights are above 0.
        """
        lines, width = shape
        flat = owners * width + columns
        if lines * width <= _DENSE * len(flat):
            table = np.bincount(flat, weights, lines * width)
            cells = np.flatnonzero(table)
            values = table[cells].astype(np.float64)
        elif weights is None:
            cells, counts = np.unique(flat, return_counts=True)
            values = counts.astype(np.float64)
        else:
            cells, which = np.unique(flat, return_inverse=True)
            values = np.bincount(which, weights, len(cells)).astype(np.float64)
        return Lines(np.searchsorted(cells, np.arange(lines + 1) * width), cells % width, values, width)


def distinct(values: Ints) -> Ints:
    """Each value once, rising; far quicker than ``numpy.unique``, which may hash them."""
    values = np.sort(values)
    return values[np.concatenate(([True], values[1:] != values[:-1]))] if len(values) else values


def spread(starts: Ints, sizes: Ints) -> tuple[Ints, Ints]:
    """The places of many runs one after another, ``sizes[k]`` from ``starts[k]`` on; and ``k`` for each place."""
    which = np.repeat(np.arange(len(sizes)), sizes)
    return np.arange(len(which)) + (starts - (np.cumsum(sizes) - sizes))[which], which


def sums_over_shared(left: Lines, right: Lines, pairs: Pairs, ways: Sequence[Way], stop: Stop) -> list[Floats]:
    """For each pair of a line of ``left`` and a line of ``right`` the sums over the columns that they share.

    ``pairs`` are the lines on the left, which must rise, and those on the right. Each of the ``ways`` has one value for
    each entry of ``left``, one for each entry of ``right``, and what is made of two; its sums stand at the same place
    in the answer. Columns are added in rising order: the sums are the same to the bit when the sides change places. Of
    two ways to go the one with less work is taken: from each entry on the left to all entries of its column on the
    right, or through all entries of each pair's right line.
    """
    left, right, ways = _thinned(left, right, ways, stop)
    stop()
    meetings = left.holders() @ right.holders() + len(left) * len(right) // 8
    stop()
    entries = np.diff(right.starts)[pairs[1]].sum()
    go = _through_columns if meetings < entries else _through_lines
    stop()
    return go(left, right, pairs, ways, stop)


def _thinned(left: Lines, right: Lines, ways: Sequence[Way], stop: Stop) -> tuple[Lines, Lines, list[Way]]:
    """Both without the columns that only one of them holds; the others are counted anew, in the same order."""
    marks = np.zeros(left.width, dtype=np.uint8)
    for some in _parts(left.columns):
        stop()
        marks[left.columns[some]] = 1
    theirs = _marked(right.columns, marks, 1, stop)
    for some in _parts(theirs):
        stop()
        marks[right.columns[theirs[some]]] = 2
    stop()
    mine = _marked(left.columns, marks, 2, stop)
    stop()
    shared = np.flatnonzero(marks == 2)
    stop()
    place = np.empty(left.width, dtype=np.min_scalar_type(len(shared)))
    place[shared] = np.arange(len(shared))
    found = []
    for side, kept in ((left, mine), (right, theirs)):
        columns = _taken(place, _taken(side.columns, kept, stop), stop).astype(np.int64)
        found.append(Lines(np.searchsorted(kept, side.starts), columns, side.values[:0], len(shared)))
    thin: list[Way] = [(_taken(a, mine, stop), _taken(b, theirs, stop), combine) for a, b, combine in ways]
    return found[0], found[1], thin


def _taken(values: NDArray[Any], places: Ints, stop: Stop) -> NDArray[Any]:
    """``values[places]``, some at a time."""
    found = np.empty(len(places), dtype=values.dtype)
    for some in _parts(places):
        stop()
        found[some] = values[places[some]]
    return found


def _parts(entries: Ints) -> Iterator[slice]:
    """Some entries at a time."""
    return (slice(k, k + _PART) for k in range(0, len(entries), _PART))


def _marked(columns: Ints, marks: NDArray[np.uint8], mark: int, stop: Stop) -> Ints:
    """The places of the entries whose column has that mark."""
    found = [np.zeros(0, dtype=np.int64)]
    for some in _parts(columns):
        stop()
        found.append(np.flatnonzero(marks[columns[some]] == mark) + some.start)
    return np.concatenate(found)


def _through_columns(left: Lines, right: Lines, pairs: Pairs, ways: Sequence[Way], stop: Stop) -> list[Floats]:
    rows, columns = pairs
    posts = Postings.of(right, stop)
    posted = [(a, _taken(b, posts.entries, stop), combine) for a, b, combine in ways]
    found = [np.zeros(len(rows)) for _ in ways]
    for first, last in blocks(posts.work(left)):
        stop()
        here = slice(*np.searchsorted(rows, (first, last)))
        wanted = rows[here] - first, columns[here]
        entries, places, cells = posts.meetings(left, first, last)
        for sums, (a, b, combine) in zip(found, posted, strict=True):
            stop()
            sums[here] = posts.table(cells, combine(a[entries], b[places]), last - first)[wanted]
    return found


def _through_lines(left: Lines, right: Lines, pairs: Pairs, ways: Sequence[Way], stop: Stop) -> list[Floats]:
    rows, columns = pairs
    found = [np.zeros(len(rows)) for _ in ways]
    sizes = np.diff(right.starts)[columns]
    work = np.bincount(rows, sizes, len(left)) + left.width
    stop()
    table = np.zeros(0, dtype=np.int64)  # one more than the entry on the left; 0 for none
    for first, last in blocks(work.astype(np.int64)):
        stop()
        here = slice(*np.searchsorted(rows, (first, last)))
        mine = np.arange(left.starts[first], left.starts[last])
        cells = left.owners_of(first, last) * left.width + left.columns[mine]
        if len(table) < (last - first) * left.width:
            table = np.zeros((last - first) * left.width, dtype=np.int64)
        table[cells] = mine + 1
        places, which = spread(right.starts[columns[here]], sizes[here])
        held = table[((rows[here] - first) * left.width)[which] + right.columns[places]]
        table[cells] = 0
        met = np.flatnonzero(held)
        entries, places, which = held[met] - 1, places[met], which[met]
        for sums, (a, b, combine) in zip(found, ways, strict=True):
            stop()
            sums[here] = np.bincount(which, combine(a[entries], b[places]), here.stop - here.start)
    return found


@dataclass(frozen=True, slots=True)
class Postings:
    """Lines column after column, as search engines keep them: column ``c`` is in the lines ``lines[starts[c]:...]``.

    ``entries`` are the places of the same entries line after line, ``count`` is the number of lines.
    """

    starts: Ints
    lines: Ints
    entries: Ints
    count: int

    @staticmethod
    def of(lines: Lines, stop: Stop) -> Postings:
        """The postings of these lines, which stand in rising order within each column."""
        # numbers of 16 bits are sorted in linear time: first by the lower ones, then by the higher ones
        order = np.argsort(lines.columns.astype(np.uint16), kind="stable")
        stop()
        if lines.width > 1 << 16:
            higher = np.argsort(_taken((lines.columns >> 16).astype(np.uint16), order, stop), kind="stable")
            order = _taken(order, higher, stop)
        starts = np.concatenate(([0], np.cumsum(lines.holders())))
        stop()
        return Postings(starts, _taken(lines.owners, order, stop), order, len(lines))

    def work(self, left: Lines) -> Ints:
        """How many steps the sums of each line of ``left`` take."""
        met = np.concatenate(([0], np.cumsum(np.diff(self.starts)[left.columns])))[left.starts]
        return np.diff(met) + self.count

    def meetings(self, left: Lines, first: int, last: int) -> tuple[Ints, Ints, Ints]:
        """Where the lines ``first`` to ``last`` of ``left`` meet lines here: their entry, the place here, the cell.

        Cells count through a table of one row for each of those lines and one column for each line here.
        """
        mine = slice(left.starts[first], left.starts[last])
        columns = left.columns[mine]
        places, which = spread(self.starts[columns], np.diff(self.starts)[columns])
        cells = (left.owners_of(first, last) * self.count)[which] + self.lines[places]
        return which + mine.start, places, cells

    def table(self, cells: Ints, values: Numbers, rows: int) -> Floats:
        """The sums of the values that share a cell."""
        sums = np.bincount(cells, values, rows * self.count)
        return np.asarray(sums, dtype=np.float64).reshape(rows, self.count)


def blocks(work: Ints, step: int = _STEP) -> Iterator[tuple[int, int]]:
    """Runs of lines of about ``step`` work together, or of one line that has more: the first, and the one behind."""
    ends = np.cumsum(work)
    first = 0
    while first < len(work):
        before = ends[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(ends, before + step, side="right")))
        yield first, last
        first = last
