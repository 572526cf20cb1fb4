"""Texts as weighted bags of stems and of letter runs: one line a text, one column a stem or run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from viewer.matching.stopping import ShouldStop, heed

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_SMALL = 400_000  # cells up to which a plain array is faster than a sparse one
_BLOCK = 64  # lines of a product between two looks at whether to stop
_PARTNERS = 6  # so many candidates a line where there are many lines
_ALL_PAIRS = 2_500  # up to so many pairs each is looked at


@dataclass(frozen=True, slots=True)
class Bags:
    """The lines of both sides over one vocabulary.

    ``weights`` has one value a column, ``counts`` how often each line holds each column, ``unit`` the same as tf-idf
    vectors of length 1; plain arrays where they are small, else sparse. Columns are in the order of the sorted
    vocabulary, so that sums run in the same order whichever side is left: mirrored input gives mirrored output to the
    bit.
    """

    weights: Floats
    counts: tuple[csr_matrix, csr_matrix]
    sizes: tuple[Floats, Floats]
    unit: tuple[Floats | csr_matrix, Floats | csr_matrix]

    @staticmethod
    def of(counts: tuple[csr_matrix, csr_matrix], weights: Floats) -> Bags:
        """Bags of these counts, every column weighed."""
        sizes = _line_sums(_present(counts[0], weights)), _line_sums(_present(counts[1], weights))
        return Bags(weights, counts, sizes, (_handy(_unit(counts[0], weights)), _handy(_unit(counts[1], weights))))

    def in_letters(self, vocabulary: Sequence[str]) -> Bags:
        """The same lines as runs of three and four letters within words, rare runs weighing more."""
        used = np.flatnonzero(_lines_with(self.counts[0]) + _lines_with(self.counts[1]))
        runs = [_runs(vocabulary[k]) for k in used.tolist()]
        place = {run: k for k, run in enumerate(sorted({run for some in runs for run in some}))}
        ends = np.zeros(self.counts[0].shape[1] + 1, np.intp)
        ends[used + 1] = [len(some) for some in runs]
        indices = np.fromiter((place[run] for some in runs for run in some), np.int32)
        shape = (self.counts[0].shape[1], max(1, len(place)))
        table = csr_matrix((np.ones(len(indices)), indices, np.cumsum(ends)), shape=shape)
        left, right = (self.counts[0] @ table).tocsr(), (self.counts[1] @ table).tocsr()
        left.sort_indices()
        right.sort_indices()
        lines = left.shape[0] + right.shape[0]
        return Bags.of((left, right), np.log((lines + 1) / np.maximum(_lines_with(left) + _lines_with(right), 1)) + 0.3)

    def cosines(self, rows: Ints, columns: Ints) -> Floats:
        """How alike each pair of lines is, 0 to 1."""
        return _dots(*self.unit, rows, columns)

    def shared(self, rows: Ints, columns: Ints, least: float = 0.0) -> Floats:
        """The weight of the columns that both lines hold, of those alone that weigh more than ``least``."""
        root = np.where(self.weights > least, np.sqrt(self.weights), 0.0)
        return _dots(_handy(_present(self.counts[0], root)), _handy(_present(self.counts[1], root)), rows, columns)

    def held(self, rows: Ints, columns: Ints) -> Floats:
        """The shared weight as a part of the lighter line, 0 to 1."""
        lighter = np.minimum(self.sizes[0][rows], self.sizes[1][columns])
        return self.shared(rows, columns) / np.maximum(1e-9, lighter)


def count(ids: NDArray[np.int32], lines: Sequence[tuple[slice, ...]], columns: int) -> csr_matrix:
    """How often each line, made of slices of ``ids``, holds each column; ids below 0 are left out."""
    parts = [ids[some] for line in lines for some in line] or [ids[:0]]
    flat = np.concatenate(parts)
    sizes = [sum(some.stop - some.start for some in line if some.stop > some.start) for line in lines]
    line_of = np.repeat(np.arange(len(lines)), sizes)[flat >= 0]
    flat = flat[flat >= 0]
    matrix = csr_matrix((np.ones(len(flat)), (line_of, flat)), shape=(len(lines), max(1, columns)))
    matrix.sum_duplicates()
    return matrix


def candidates(words: Bags, letters: Bags, least: float, should_stop: ShouldStop) -> tuple[Ints, Ints]:
    """The pairs of lines that share enough words or letters to be worth a look.

    ``least`` is the mean of both cosines that a pair must reach. Where there are many lines each brings its best
    partners alone, ties included.
    """
    n, m = words.unit[0].shape[0], words.unit[1].shape[0]
    if n * m <= _ALL_PAIRS:
        alike = (_product(*words.unit) + _product(*letters.unit)) / 2
        # rounded: a product may add up in another order when its sides are swapped
        rows, columns = np.nonzero(np.round(alike, 9) >= least)
        return rows, columns
    best = _best(words, letters, least, should_stop)
    mirrored = _best(_swapped(words), _swapped(letters), least, should_stop)
    heed(should_stop)
    pairs = np.array(sorted(best | {(i, j) for j, i in mirrored}), dtype=np.intp).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _best(words: Bags, letters: Bags, least: float, should_stop: ShouldStop) -> set[tuple[int, int]]:
    """For each line on the left its best partners on the right."""
    ours = [_thinned(bags, 0) for bags in (words, letters)]
    theirs = [_thinned(bags, 1).T.tocsr() for bags in (words, letters)]
    found: set[tuple[int, int]] = set()
    for start in range(0, ours[0].shape[0], _BLOCK):
        heed(should_stop)
        block = slice(start, start + _BLOCK)
        alike = np.round((ours[0][block] @ theirs[0] + ours[1][block] @ theirs[1]).toarray() / 2, 9)
        some = min(_PARTNERS, alike.shape[1])
        floor = np.maximum(np.partition(alike, -some, axis=1)[:, -some], least)
        rows, columns = np.nonzero(alike >= floor[:, None])
        found.update(zip((rows + start).tolist(), columns.tolist(), strict=True))
    return found


def _swapped(bags: Bags) -> Bags:
    return Bags(bags.weights, bags.counts[::-1], bags.sizes[::-1], bags.unit[::-1])


def _thinned(bags: Bags, side: int) -> csr_matrix:
    """One side without the columns that very many lines hold: they make products slow and tell nothing."""
    seen = _lines_with(bags.counts[0]) + _lines_with(bags.counts[1])
    limit = max(60, (bags.counts[0].shape[0] + bags.counts[1].shape[0]) // 20)
    thin = csr_matrix(bags.unit[side]).copy()
    thin.data = np.where(seen[thin.indices] > limit, 0.0, thin.data)
    thin.eliminate_zeros()
    return thin


def _handy(matrix: csr_matrix) -> Floats | csr_matrix:
    return np.asarray(matrix.toarray()) if matrix.shape[0] * matrix.shape[1] <= _SMALL else matrix


def _dots(one: Floats | csr_matrix, two: Floats | csr_matrix, rows: Ints, columns: Ints) -> Floats:
    """The products of pairs of lines."""
    if isinstance(one, np.ndarray) and isinstance(two, np.ndarray):
        blocks = range(0, len(rows), _BLOCK)
        parts = [np.einsum("ij,ij->i", one[rows[k : k + _BLOCK]], two[columns[k : k + _BLOCK]]) for k in blocks]
        return np.concatenate(parts) if parts else np.zeros(0)
    return _line_sums(csr_matrix(one)[rows].multiply(csr_matrix(two)[columns]))


def _product(one: Floats | csr_matrix, two: Floats | csr_matrix) -> Floats:
    product = one @ two.T
    return product if isinstance(product, np.ndarray) else np.asarray(product.toarray())


def _unit(counts: csr_matrix, weights: Floats) -> csr_matrix:
    values = (1 + np.log(counts.data)) * weights[counts.indices]
    lines = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    lengths = np.sqrt(np.bincount(lines, values * values, counts.shape[0]))
    values /= np.where(lengths > 0, lengths, 1.0)[lines]
    return csr_matrix((values, counts.indices, counts.indptr), shape=counts.shape)


def _present(counts: csr_matrix, values: Floats) -> csr_matrix:
    return csr_matrix((values[counts.indices], counts.indices, counts.indptr), shape=counts.shape)


def _lines_with(counts: csr_matrix) -> Ints:
    return np.bincount(counts.indices, minlength=counts.shape[1])


def _line_sums(matrix: csr_matrix) -> Floats:
    return np.asarray(matrix.sum(axis=1), dtype=np.float64).ravel()


@lru_cache(maxsize=50_000)
def _runs(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(padded[k : k + n] for n in (3, 4) for k in range(len(padded) - n + 1))
