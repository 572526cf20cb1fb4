"""How alike sentences are by the letters and words that they share: sparse bags, weighted by rarity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.article.words import fold
from viewer.matching.lines import Combine, Floats, Ints, Lines, Stop, blocks, sums_over_shared
from viewer.matching.vocabulary import Piece

__all__ = ["Bags", "Floats", "Ints", "Stop", "cosines", "cosines_and_shared", "letter_bags", "shared_weights", "weigh"]

_SIZES = (3, 4, 5)
_FINE = 4096  # weights are whole numbers, so that sums do not depend on their order
_LONGEST = 4000  # characters of one sentence that are looked at
_LETTERS = 4_000  # between two looks at whether to stop; with _EDGES few enough for cells of 32 bits
_EDGES = 20  # what a sentence costs besides its letters
_MOST_KINDS = 1 << 21


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


def letter_bags(left: Sequence[str], right: Sequence[str], stop: Stop) -> tuple[Bags, Bags]:
    """Bags of runs of three to five letters, within words and over their edges.

    The weights are TF-IDF over the sentences of both sides (sublinear counts, smoothed). Runs are told apart by a
    hash: in two articles hardly any two meet.
    """
    sentences = [*left, *right]
    lengths = np.array([min(len(s), _LONGEST) for s in sentences], dtype=np.int64)
    size = min(_MOST_KINDS, 1 << (16 * int(lengths.sum()) + 1).bit_length())
    pieces = ((k, end, _letter_runs(sentences[k:end], size)) for k, end in blocks(lengths + _EDGES, _LETTERS))
    return weigh(pieces, (len(left), len(right)), size, stop)


def weigh(
    pieces: Iterable[Piece], sizes: tuple[int, int], width: int, stop: Stop, worth: Floats | None = None
) -> tuple[Bags, Bags]:
    """TF-IDF bags of the sentences of both sides, of which there are ``sizes``.

    ``pieces`` hold all occurrences of ``width`` terms, sentences counted through both sides; ``worth`` has a factor
    for each term.
    """
    n, m = sizes
    width = max(1, width)
    parts, holders, total = [], np.zeros(width, dtype=np.min_scalar_type(n + m)), 0
    for first, last, occurrences in pieces:
        stop()
        cells, counts = np.unique(occurrences, return_counts=True)
        np.add.at(holders, cells % width, holders.dtype.type(1))  # one of another type is slow
        parts.append((first, last, cells, counts))
        total += len(cells)
    rarity = np.log((1.0 + n + m) / np.arange(1.0, 2.0 + n + m)) + 1.0  # of a term, by how many sentences hold it
    terms, weights = np.empty(total, dtype=np.int64), np.empty(total, dtype=np.int64)
    norms, starts, end = np.zeros(n + m), np.zeros(n + m + 1, dtype=np.int64), 0
    for first, last, cells, counts in parts:
        stop()
        here = slice(end, end := end + len(cells))
        owners, terms[here] = np.divmod(cells, width)
        often = 1.0 + np.log(np.arange(1, counts.max(initial=1) + 1))
        values = rarity[holders[terms[here]]]
        values = np.rint(_FINE * (values if worth is None else values * worth[terms[here]]) * often[counts - 1])
        weights[here] = values
        starts[first + 1 : last + 1] = here.start + np.cumsum(np.bincount(owners, minlength=last - first))
        norms[first:last] = np.sqrt(np.bincount(owners, values**2, last - first))
    cut = starts[n]
    return (
        Bags(starts[: n + 1], terms[:cut], weights[:cut], norms[:n], width),
        Bags(starts[n:] - cut, terms[cut:], weights[cut:], norms[n:], width),
    )


def cosines(left: Bags, right: Bags, rows: Ints, columns: Ints, stop: Stop) -> Floats:
    """The cosine of each pair ``rows[k]``, ``columns[k]``; ``rows`` must rise. ``stop`` is called often."""
    return _cosines(left, right, (rows, columns), _sums([(left, right, np.multiply)], (rows, columns), stop)[0])


def cosines_and_shared(
    bags: Sequence[tuple[Bags, Bags]], rows: Ints, columns: Ints, stop: Stop
) -> tuple[Floats, list[Floats]]:
    """The cosines of the first two bags, and the shared weights of each two."""
    ways: list[tuple[Bags, Bags, Combine]] = [(*bags[0], np.multiply), *((*some, np.minimum) for some in bags)]
    products, *shared = _sums(ways, (rows, columns), stop)
    return _cosines(*bags[0], (rows, columns), products), [some / _FINE for some in shared]


def shared_weights(bags: Sequence[tuple[Bags, Bags]], rows: Ints, columns: Ints, stop: Stop) -> list[Floats]:
    """What the terms that a pair shares weigh together, in units of 1: each as much as where it weighs less.

    Given for each two of ``bags``, which are the same terms weighed otherwise.
    """
    ways: list[tuple[Bags, Bags, Combine]] = [(*some, np.minimum) for some in bags]
    return [some / _FINE for some in _sums(ways, (rows, columns), stop)]


def _cosines(left: Bags, right: Bags, pairs: tuple[Ints, Ints], products: Floats) -> Floats:
    scale = left.norms[pairs[0]] * right.norms[pairs[1]]
    return np.divide(products, scale, out=np.zeros(len(products)), where=scale > 0)


def _sums(ways: Sequence[tuple[Bags, Bags, Combine]], pairs: tuple[Ints, Ints], stop: Stop) -> list[Floats]:
    """Whole numbers, and so exact in whatever order they are added. All bags have the terms of the first ones."""
    one, two = (Lines(b.starts, b.terms, b.norms[:0], b.size) for b in ways[0][:2])
    return sums_over_shared(one, two, pairs, [(a.weights, b.weights, combine) for a, b, combine in ways], stop)


def _letter_runs(sentences: Sequence[str], size: int) -> Ints:
    """The runs of letters of some sentences, as cells; white space and case do not count."""
    plain = [f"  {' '.join(fold(s[:_LONGEST]).split())}  " for s in sentences]
    letters = "".join(plain).encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(letters, dtype=np.uint32).astype(np.uint64)
    rows = np.repeat(np.arange(len(plain), dtype=np.int32) * np.int32(size), [len(p) for p in plain])
    key = np.zeros(len(codes), dtype=np.uint64)
    found = [rows[:0]]
    for k in range(_SIZES[-1]):
        key = key[: len(codes) - k] * np.uint64(0x9E3779B97F4A7C15) + codes[k:] + np.uint64(1)
        if k + 1 in _SIZES:
            mixed = (key ^ (key >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
            cells = rows[: len(key)] + ((mixed >> np.uint64(32)) & np.uint64(size - 1)).astype(np.int32)
            found.append(cells[rows[: len(key)] == rows[k:]])
    return np.concatenate(found)
