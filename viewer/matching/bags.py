"""Texts as weighted bags of stems and of letter runs: sparse matrices, one line a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from viewer.matching.stopping import ShouldStop, heed

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_ALL_PAIRS = 2_500  # up to so many pairs each is looked at
_BLOCK = 64  # lines of a product between two looks at whether to stop
_PARTNERS = 6  # so many candidates a line where there are many lines


@dataclass(frozen=True, slots=True)
class Bags:
    """The lines of both sides over one vocabulary.

    ``weights`` has one value a column, ``counts`` how often each line holds each column, ``unit`` the
    same as tf-idf vectors of length 1. Columns are in the order of the sorted vocabulary, so that sums
    run in the same order whichever side is left: mirrored input gives mirrored output to the bit.
    """

    vocabulary: list[str]
    weights: Floats
    counts: tuple[csr_matrix, csr_matrix]
    unit: tuple[csr_matrix, csr_matrix]

    @staticmethod
    def of_stems(left: list[tuple[str, ...]], right: list[tuple[str, ...]], weights: dict[str, float]) -> Bags:
        """Bags of stems; a stem without a weight weighs 1."""
        vocabulary = sorted({s for stems in (*left, *right) for s in stems})
        place = {s: k for k, s in enumerate(vocabulary)}
        values = np.array([weights.get(s, 1.0) for s in vocabulary] or [1.0])
        counts = _counts(left, place), _counts(right, place)
        return Bags(vocabulary, values, counts, (_unit(counts[0], values), _unit(counts[1], values)))

    def in_letters(self) -> Bags:
        """The same lines as runs of three and four letters within words, rare runs weighing more."""
        runs = [_runs(word) for word in self.vocabulary]
        vocabulary = sorted({run for some in runs for run in some})
        table = _counts(runs or [()], {run: k for k, run in enumerate(vocabulary)})
        left, right = (self.counts[0] @ table).tocsr(), (self.counts[1] @ table).tocsr()
        left.sort_indices()
        right.sort_indices()
        lines = left.shape[0] + right.shape[0]
        values = np.log((lines + 1) / np.maximum(_lines_with(left) + _lines_with(right), 1)) + 0.3
        return Bags(vocabulary, values, (left, right), (_unit(left, values), _unit(right, values)))

    def cosines(self, rows: Ints, columns: Ints) -> Floats:
        """How alike each pair of lines is, 0 to 1."""
        return line_sums(self.unit[0][rows].multiply(self.unit[1][columns]))

    def shared(self, rows: Ints, columns: Ints, least: float = 0.0) -> Floats:
        """The weight of the columns that both lines hold, of those alone that weigh more than ``least``."""
        root = np.where(self.weights > least, np.sqrt(self.weights), 0.0)
        return line_sums(_present(self.counts[0], root)[rows].multiply(_present(self.counts[1], root)[columns]))

    def held(self, rows: Ints, columns: Ints) -> Floats:
        """The shared weight as a part of the lighter line, 0 to 1."""
        whole = [line_sums(_present(c, self.weights)) for c in self.counts]
        return self.shared(rows, columns) / np.maximum(1e-9, np.minimum(whole[0][rows], whole[1][columns]))


def candidates(words: Bags, letters: Bags, least: float, should_stop: ShouldStop) -> tuple[Ints, Ints]:
    """The pairs of lines that share enough words or letters to be worth a look.

    ``least`` is the mean of both cosines that a pair must reach. Where there are many lines each brings
    its best partners alone, ties included.
    """
    n, m = words.unit[0].shape[0], words.unit[1].shape[0]
    if n * m <= _ALL_PAIRS:
        alike = (words.unit[0] @ words.unit[1].T + letters.unit[0] @ letters.unit[1].T).toarray() / 2
        rows, columns = np.nonzero(alike >= least)
        return rows, columns
    best = _best(words, letters, least, should_stop)
    mirrored = _best(_swapped(words), _swapped(letters), least, should_stop)
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
        alike = (ours[0][block] @ theirs[0] + ours[1][block] @ theirs[1]).toarray() / 2
        some = min(_PARTNERS, alike.shape[1])
        floor = np.maximum(np.partition(alike, -some, axis=1)[:, -some], least)
        rows, columns = np.nonzero(alike >= floor[:, None])
        found.update(zip((rows + start).tolist(), columns.tolist(), strict=True))
    return found


def _swapped(bags: Bags) -> Bags:
    return Bags(bags.vocabulary, bags.weights, bags.counts[::-1], bags.unit[::-1])


def _thinned(bags: Bags, side: int) -> csr_matrix:
    """One side without the columns that very many lines hold: they make products slow and tell nothing."""
    seen = _lines_with(bags.counts[0]) + _lines_with(bags.counts[1])
    limit = max(60, (bags.counts[0].shape[0] + bags.counts[1].shape[0]) // 20)
    thin = bags.unit[side].copy()
    thin.data = np.where(seen[thin.indices] > limit, 0.0, thin.data)
    thin.eliminate_zeros()
    return thin


def _counts(lines: list[tuple[str, ...]], place: dict[str, int]) -> csr_matrix:
    ends = np.cumsum([0, *map(len, lines)])
    indices = np.fromiter((place[s] for line in lines for s in line), np.int32, int(ends[-1]))
    matrix = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(lines), max(1, len(place))))
    matrix.sum_duplicates()
    return matrix


def _unit(counts: csr_matrix, values: Floats) -> csr_matrix:
    bag = counts.copy()
    bag.data = (1 + np.log(bag.data)) * values[bag.indices]
    lengths = np.sqrt(line_sums(bag.multiply(bag)))
    bag.data /= np.repeat(np.where(lengths > 0, lengths, 1.0), np.diff(bag.indptr))
    return bag


def _present(counts: csr_matrix, values: Floats) -> csr_matrix:
    return csr_matrix((values[counts.indices], counts.indices, counts.indptr), shape=counts.shape)


def _lines_with(counts: csr_matrix) -> Ints:
    return np.bincount(counts.indices, minlength=counts.shape[1])


def line_sums(matrix: csr_matrix) -> Floats:
    """The sum of each line."""
    return np.asarray(matrix.sum(axis=1), dtype=np.float64).ravel()


@lru_cache(maxsize=50_000)
def _runs(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(padded[k : k + n] for n in (3, 4) for k in range(len(padded) - n + 1))
