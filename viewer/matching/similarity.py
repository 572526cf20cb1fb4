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
_LETTERS = 20_000  # between two looks at whether to stop
_EDGES = 20  # what a sentence costs besides its letters
_MOST_KINDS = 1 << 21
_NONE = np.zeros(0, dtype=np.int64)


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
    pieces = ((k, end, *_letter_runs(sentences[k:end], size)) for k, end in blocks(lengths + _EDGES, _LETTERS))
    return weigh(pieces, (len(left), len(right)), np.broadcast_to(1.0, size), stop)


def weigh(pieces: Iterable[Piece], sizes: tuple[int, int], worth: Floats, stop: Stop) -> tuple[Bags, Bags]:
    """TF-IDF bags of the sentences of both sides, of which there are ``sizes``.

    ``pieces`` hold all occurrences, sentences counted through both sides; ``worth`` has a factor for each term.
    """
    n, m = sizes
    size = max(1, len(worth))
    parts, holders = [], np.zeros(size, dtype=np.int64)
    for first, last, *occurrences in pieces:
        stop()
        cells, counts = np.unique(occurrences[0] * size + occurrences[1], return_counts=True)
        owners, terms = np.divmod(cells, size)
        parts.append((first, last, owners, terms, counts))
        np.add.at(holders, terms, 1)
    rarity = np.log((1.0 + n + m) / np.arange(1.0, 2.0 + n + m)) + 1.0  # of a term, by how many sentences hold it
    flat, norms, held = [_NONE], np.zeros(n + m), np.zeros(n + m, dtype=np.int64)
    for first, last, owners, terms, counts in parts:
        stop()
        often = 1.0 + np.log(np.arange(1, counts.max(initial=1) + 1))
        weights = np.rint(_FINE * (rarity[holders[terms]] * worth[terms]) * often[counts - 1])
        flat.append(weights.astype(np.int64))
        held[first:last] = np.bincount(owners, minlength=last - first)
        norms[first:last] = np.sqrt(np.bincount(owners, weights**2, last - first))
    stop()
    everything, each = np.concatenate([_NONE, *(part[3] for part in parts)]), np.concatenate(flat)
    starts = np.concatenate(([0], np.cumsum(held)))
    cut = starts[n]
    return (
        Bags(starts[: n + 1], everything[:cut], each[:cut], norms[:n], size),
        Bags(starts[n:] - cut, everything[cut:], each[cut:], norms[n:], size),
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


def _letter_runs(sentences: Sequence[str], size: int) -> tuple[Ints, Ints]:
    """Owner and term of each run of letters of some sentences; white space and case do not count."""
    plain = [f"  {' '.join(fold(s[:_LONGEST]).split())}  " for s in sentences]
    letters = "".join(plain).encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(letters, dtype=np.uint32).astype(np.uint64)
    owner = np.repeat(np.arange(len(plain)), [len(p) for p in plain])
    key = np.zeros(len(codes), dtype=np.uint64)
    owners, keys = [_NONE], [_NONE]
    for k in range(_SIZES[-1]):
        key = key[: len(codes) - k] * np.uint64(0x9E3779B97F4A7C15) + codes[k:] + np.uint64(1)
        if k + 1 in _SIZES:
            whole = owner[: len(key)] == owner[k:]
            owners.append(owner[: len(key)][whole])
            mixed = (key ^ (key >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
            keys.append(((mixed >> np.uint64(32)) & np.uint64(size - 1)).astype(np.int64)[whole])
    return np.concatenate(owners), np.concatenate(keys)
