"""How alike sentences are by the letters and words that they share: sparse bags, weighted by rarity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.article.words import fold

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_SIZES = (3, 4, 5)
_FINE = 4096  # weights are whole numbers, so that sums do not depend on their order
_LONGEST = 4000  # characters of one sentence that are looked at


@dataclass(frozen=True, slots=True)
class Bags:
    """A bag of weighted terms for each sentence, all in one.

    The terms of sentence ``i`` are ``terms[starts[i]:starts[i + 1]]``, rising, each once; ``weights`` run
    beside them in units of 1/4096; ``norms`` has the length of each sentence's weights as a vector; terms lie
    below ``size``, the same in both articles.
    """

    starts: Ints
    terms: Ints
    weights: Ints
    norms: Floats
    size: int

    def __len__(self) -> int:
        return len(self.norms)

    def totals(self) -> Floats:
        """The sum of the weights of each sentence, in units of 1."""
        running = np.concatenate(([0], np.cumsum(self.weights)))
        return np.asarray((running[self.starts[1:]] - running[self.starts[:-1]]) / _FINE)


def letter_bags(left: Sequence[str], right: Sequence[str]) -> tuple[Bags, Bags]:
    """Bags of runs of three to five letters, within words and over their edges.

    The weights are TF-IDF over the sentences of both sides (sublinear counts, smoothed).
    """
    owners, keys = _letter_runs([*left, *right])
    return weigh(owners, keys, len(left), len(right))


def weigh(owners: Ints, keys: Ints, n: int, m: int, worth: Floats | None = None) -> tuple[Bags, Bags]:
    """TF-IDF bags of ``n + m`` sentences from the owner and the key of each occurrence of a term.

    With ``worth``, keys count from 0 and each has a factor of its own there.
    """
    known, ids = np.unique(keys, return_inverse=True)
    size = max(1, len(known))
    cells, counts = np.unique(owners * size + ids, return_counts=True)
    rows, terms = cells // size, cells % size
    df = np.bincount(terms, minlength=size)
    rarity = np.log((1.0 + n + m) / (1.0 + df)) + 1.0
    if worth is not None:
        rarity = rarity * worth[known]
    weights = np.rint(_FINE * rarity[terms] * (1.0 + np.log(counts))).astype(np.int64)
    starts = np.searchsorted(rows, np.arange(n + m + 1))
    norms = np.sqrt(np.bincount(rows, weights.astype(np.float64) ** 2, minlength=n + m))
    cut = starts[n]
    return (
        Bags(starts[: n + 1], terms[:cut], weights[:cut], norms[:n], size),
        Bags(starts[n:] - cut, terms[cut:], weights[cut:], norms[n:], size),
    )


def cosines(left: Bags, right: Bags, rows: Ints, columns: Ints, stop: Callable[[], None]) -> Floats:
    """The cosine of each pair ``rows[k]``, ``columns[k]``; ``rows`` must rise.

    ``stop`` is called once a row.
    """
    found = _products(left, right, (rows, columns), np.multiply, stop)
    scale = left.norms[rows] * right.norms[columns]
    return np.divide(found, scale, out=np.zeros(len(rows)), where=scale > 0)


def shared_weight(left: Bags, right: Bags, rows: Ints, columns: Ints, stop: Callable[[], None]) -> Floats:
    """What the terms that a pair shares weigh together, in units of 1: each as much as where it weighs less."""
    found = _products(left, right, (rows, columns), np.minimum, stop)
    return np.asarray(found / _FINE)


def _products(
    left: Bags, right: Bags, pairs: tuple[Ints, Ints], combine: Callable[[Ints, Ints], Ints], stop: Callable[[], None]
) -> Floats:
    """The sum over the terms of each pair of what ``combine`` makes of the two weights."""
    rows, columns = pairs
    found = np.zeros(len(rows))
    row = np.zeros(left.size, dtype=np.int64)
    edges = np.searchsorted(rows, np.arange(len(left) + 1))
    for i in np.flatnonzero(np.diff(edges)):
        stop()
        mine = slice(left.starts[i], left.starts[i + 1])
        row[left.terms[mine]] = left.weights[mine]
        here = slice(edges[i], edges[i + 1])
        found[here] = _sums(row, right, columns[here], combine)
        row[left.terms[mine]] = 0
    return found


def _sums(row: Ints, bags: Bags, columns: Ints, combine: Callable[[Ints, Ints], Ints]) -> Ints:
    sizes = bags.starts[columns + 1] - bags.starts[columns]
    ends = np.cumsum(sizes)
    flat = np.arange(ends[-1]) + np.repeat(bags.starts[columns] - (ends - sizes), sizes)
    running = np.concatenate(([0], np.cumsum(combine(row[bags.terms[flat]], bags.weights[flat]))))
    return np.asarray(running[ends] - running[ends - sizes])


def _letter_runs(sentences: Sequence[str]) -> tuple[Ints, Ints]:
    """Owner and key of each run of letters; white space, marks and case do not count."""
    plain = [f"  {' '.join(fold(s[:_LONGEST]).split())}  " for s in sentences]
    letters = "".join(plain).encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(letters, dtype=np.uint32).astype(np.uint64)
    owner = np.repeat(np.arange(len(plain)), [len(p) for p in plain])
    owners, keys = [], []
    for size in _SIZES:
        if len(codes) < size:
            continue
        key = np.zeros(len(codes) - size + 1, dtype=np.uint64)
        for k in range(size):
            key = key * np.uint64(0x9E3779B97F4A7C15) + codes[k : len(codes) - size + 1 + k] + np.uint64(1)
        whole = owner[: len(key)] == owner[size - 1 :]
        owners.append(owner[: len(key)][whole])
        keys.append(key[whole])
    if not keys:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    return np.concatenate(owners), np.concatenate(keys).astype(np.int64)
