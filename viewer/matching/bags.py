"""Texts as weighted bags of stems and of letter runs: one line a text, one column a stem or run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from viewer.matching.lines import Floats, Ints, Lines, Postings, Way, distinct, spread, sums_over_shared
from viewer.matching.stopping import ShouldStop, heed, never

__all__ = ["Bags", "Floats", "Ints", "candidates", "count", "every_pair"]

_BLOCK = 64  # lines of a product between two looks at whether to stop
_PARTNERS = 6  # so many candidates a line where there are many lines
_ALL_PAIRS = 2_500  # up to so many pairs each is looked at


@dataclass(frozen=True, slots=True)
class Bags:
    """The lines of both sides over one vocabulary.

    ``weights`` has one value a column, ``counts`` how often each line holds each column, ``unit`` the same as tf-idf
    vectors of length 1. Columns are in the order of the sorted vocabulary, so that sums run in the same order whichever
    side is left: mirrored input gives mirrored output to the bit.
    """

    weights: Floats
    counts: tuple[Lines, Lines]
    sizes: tuple[Floats, Floats]
    unit: tuple[Lines, Lines]

    @staticmethod
    def of(counts: tuple[Lines, Lines], weights: Floats) -> Bags:
        """Bags of these counts, every column weighed."""
        sizes = _present(counts[0], weights).totals(), _present(counts[1], weights).totals()
        return Bags(weights, counts, sizes, (_unit(counts[0], weights), _unit(counts[1], weights)))

    def in_letters(self, vocabulary: Sequence[str], should_stop: ShouldStop = never) -> Bags:
        """The same lines as runs of three and four letters within words, rare runs weighing more."""
        used = np.flatnonzero(self.counts[0].holders() + self.counts[1].holders())
        runs = [_runs(vocabulary[k]) for k in used.tolist()]
        heed(should_stop)
        place = {run: k for k, run in enumerate(sorted({run for some in runs for run in some}))}
        heed(should_stop)
        ids = np.fromiter((place[run] for some in runs for run in some), np.int64)
        sizes = np.zeros(len(vocabulary), np.int64)
        sizes[used] = [len(some) for some in runs]
        starts = np.cumsum(sizes) - sizes
        counts = []
        for words in self.counts:
            heed(should_stop)
            places, which = spread(starts[words.columns], sizes[words.columns])
            shape = len(words), max(1, len(place))
            counts.append(Lines.counting(words.owners[which], ids[places], shape, words.values[which]))
        heed(should_stop)
        left, right = counts
        rarity = np.log((len(left) + len(right) + 1) / np.maximum(left.holders() + right.holders(), 1)) + 0.3
        return Bags.of((left, right), rarity)

    def compared(
        self, rows: Ints, columns: Ints, should_stop: ShouldStop = never, above: Sequence[float] = ()
    ) -> tuple[Floats, list[Floats]]:
        """How alike each pair of lines is, 0 to 1, and the weight of the columns that both lines hold.

        The weight is given once for each of ``above``, of those columns alone that weigh more. ``rows`` must rise.
        """
        ways: list[Way] = [(self.unit[0].values, self.unit[1].values, np.multiply)]
        for least in above:
            root = np.where(self.weights > least, np.sqrt(self.weights), 0.0)
            ways.append((root[self.counts[0].columns], root[self.counts[1].columns], np.multiply))
        cosines, *shared = sums_over_shared(*self.counts, (rows, columns), ways, lambda: heed(should_stop))
        return cosines, shared

    def held(self, shared: Floats, rows: Ints, columns: Ints) -> Floats:
        """The shared weight as a part of the lighter line, 0 to 1."""
        lighter = np.minimum(self.sizes[0][rows], self.sizes[1][columns])
        return shared / np.maximum(1e-9, lighter)


def count(ids: Ints, lines: Sequence[tuple[slice, ...]], columns: int, should_stop: ShouldStop) -> Lines:
    """How often each line, made of slices of ``ids``, holds each column; ids below 0 are left out."""
    flat = np.concatenate([ids[some] for line in lines for some in line] or [ids[:0]])
    heed(should_stop)
    sizes = [sum(some.stop - some.start for some in line if some.stop > some.start) for line in lines]
    heed(should_stop)
    owners = np.repeat(np.arange(len(lines)), sizes)[flat >= 0]
    heed(should_stop)
    return Lines.counting(owners, flat[flat >= 0], (len(lines), max(1, columns)))


def every_pair(n: int, m: int) -> tuple[Ints, Ints] | None:
    """All pairs of ``n`` lines and ``m`` lines, row after row; None where they are many."""
    return (np.repeat(np.arange(n), m), np.tile(np.arange(m), n)) if n * m <= _ALL_PAIRS else None


def candidates(words: Bags, letters: Bags, least: float, should_stop: ShouldStop) -> tuple[Ints, Ints]:
    """Of many pairs of lines those that share enough words or letters to be worth a look.

    ``least`` is the mean of both cosines that a pair must reach. Each line brings its best partners alone, ties
    included. Rows rise, and columns within a row.
    """
    n, m = len(words.unit[0]), len(words.unit[1])
    best = _best(words, letters, least, should_stop)
    mirrored = _best(_swapped(words), _swapped(letters), least, should_stop)
    heed(should_stop)
    cells = distinct(np.concatenate((best, mirrored % n * m + mirrored // n)))
    return cells // m, cells % m


def _best(words: Bags, letters: Bags, least: float, should_stop: ShouldStop) -> Ints:
    """For each line on the left the cells of its best partners on the right."""
    ours = [_thinned(bags, 0) for bags in (words, letters)]
    theirs = [_thinned(bags, 1) for bags in (words, letters)]
    posts = [Postings.of(lines, lambda: heed(should_stop)) for lines in theirs]
    n, m = len(ours[0]), len(theirs[0])
    found = [np.zeros(0, dtype=np.int64)]
    for first in range(0, n, _BLOCK):
        heed(should_stop)
        last = min(n, first + _BLOCK)
        sums = [_products(*some, (first, last)) for some in zip(ours, theirs, posts, strict=True)]
        alike = np.round((sums[0] + sums[1]) / 2, 9)
        some = min(_PARTNERS, m)
        floor = np.maximum(np.partition(alike, -some, axis=1)[:, -some], least)
        rows, columns = np.nonzero(alike >= floor[:, None])
        found.append((rows + first) * m + columns)
    return np.concatenate(found)


def _swapped(bags: Bags) -> Bags:
    return Bags(bags.weights, bags.counts[::-1], bags.sizes[::-1], bags.unit[::-1])


def _thinned(bags: Bags, side: int) -> Lines:
    """One side without the columns that very many lines hold: they make products slow and tell nothing."""
    seen = bags.counts[0].holders() + bags.counts[1].holders()
    limit = max(60, (len(bags.counts[0]) + len(bags.counts[1])) // 20)
    return bags.unit[side].keeping((seen <= limit)[bags.unit[side].columns])


def _products(left: Lines, right: Lines, posts: Postings, block: tuple[int, int]) -> Floats:
    """The products of a block of lines on the left with all on the right."""
    first, last = block
    entries, places, cells = posts.meetings(left, first, last)
    return posts.table(cells, left.values[entries] * right.values[posts.entries[places]], last - first)


def _unit(counts: Lines, weights: Floats) -> Lines:
    values = (1 + np.log(counts.values)) * weights[counts.columns]
    lengths = np.sqrt(np.bincount(counts.owners, values * values, len(counts)))
    return replace(counts, values=values / np.where(lengths > 0, lengths, 1.0)[counts.owners])


def _present(counts: Lines, values: Floats) -> Lines:
    return replace(counts, values=values[counts.columns])


@lru_cache(maxsize=50_000)
def _runs(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(padded[k : k + n] for n in (3, 4) for k in range(len(padded) - n + 1))
