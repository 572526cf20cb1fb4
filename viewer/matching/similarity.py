"""How alike sentences are by the letters and words that they share: sparse bags, weighted by rarity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.article.words import fold
from viewer.matching.lines import Combine, Floats, Ints, Lines, Stop, sums_over_shared

__all__ = ["Bags", "Floats", "Ints", "Stop", "cosines", "letter_bags", "shared_weight", "term_bags"]

_SIZES = (3, 4, 5)
_FINE = 4096  # weights are whole numbers, so that sums do not depend on their order
_LONGEST = 4000  # characters of one sentence that are looked at
_BLOCK = 32  # sentences between two looks at whether to stop
_MOST_KINDS = 1 << 21

Part = tuple[Ints, Ints, Ints]  # for some sentences: owner, term and count of each term that one holds


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
    length = sum(min(len(s), _LONGEST) for s in (*left, *right))
    size = min(_MOST_KINDS, 1 << (16 * length + 1).bit_length())
    sentences = [*left, *right]
    blocks = (_letter_runs(sentences, k, size) for k in range(0, len(sentences), _BLOCK))
    return weigh(blocks, (len(left), len(right)), np.broadcast_to(1.0, size), stop)


def term_bags(
    left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], worth: Callable[[str], float], stop: Stop
) -> tuple[Bags, Bags]:
    """Bags of terms; ``worth`` is a factor of a term's weight, 0 to 1."""
    known: dict[str, int] = {}
    blocks = []
    sentences = [*left, *right]
    for k in range(0, len(sentences), _BLOCK):
        stop()
        some = sentences[k : k + _BLOCK]
        keys = [known.setdefault(key, len(known)) for sentence in some for key in sentence]
        owners = np.repeat(np.arange(k, k + len(some)), [len(x) for x in some])
        blocks.append((owners, np.array(keys, dtype=np.int64)))
    values = np.ones(max(1, len(known)))
    for place, key in enumerate(known):
        if place % 1000 == 0:
            stop()
        values[place] = worth(key)
    return weigh(blocks, (len(left), len(right)), values, stop)


def weigh(blocks: Iterable[tuple[Ints, Ints]], sizes: tuple[int, int], worth: Floats, stop: Stop) -> tuple[Bags, Bags]:
    """TF-IDF bags of the sentences of both sides.

    Each block has the owners (counted through both sides) and the terms of all occurrences in up to ``_BLOCK``
    sentences, block after block; ``worth`` has a factor for each term.
    """
    n, m = sizes
    size = len(worth)
    parts = []
    for owners, keys in blocks:
        stop()
        cells, counts = np.unique(owners * size + keys, return_counts=True)
        parts.append((cells // size, cells % size, counts))
    parts, worth = _renumbered(parts, worth, stop)
    terms = np.concatenate([np.zeros(0, dtype=np.int64), *(part[1] for part in parts)])
    stop()
    rarity = (np.log((1.0 + n + m) / (1.0 + np.bincount(terms, minlength=len(worth)))) + 1.0) * worth
    weights = np.empty_like(terms)
    squares, held, end = np.zeros(n + m), np.zeros(n + m, dtype=np.int64), 0
    for owners, some, counts in parts:
        stop()
        mine = np.rint(_FINE * rarity[some] * (1.0 + np.log(counts)))
        weights[end : end + len(mine)] = mine
        end += len(mine)
        first = owners[0] if len(owners) else 0
        here = slice(first, first + _BLOCK)
        held[here] += np.bincount(owners - first, minlength=_BLOCK)[: n + m - first]
        squares[here] += np.bincount(owners - first, mine**2, _BLOCK)[: n + m - first]
    starts, norms = np.concatenate(([0], np.cumsum(held))), np.sqrt(squares)
    cut = starts[n]
    return (
        Bags(starts[: n + 1], terms[:cut], weights[:cut], norms[:n], len(worth)),
        Bags(starts[n:] - cut, terms[cut:], weights[cut:], norms[n:], len(worth)),
    )


def _renumbered(parts: list[Part], worth: Floats, stop: Stop) -> tuple[list[Part], Floats]:
    """The terms that occur, counted from 0 in the same order, and what each is worth."""
    occurs = np.zeros(len(worth), dtype=np.bool_)
    for _, terms, _ in parts:
        stop()
        occurs[terms] = True
    place = np.cumsum(occurs) - 1
    found = []
    for owners, terms, counts in parts:
        stop()
        found.append((owners, place[terms], counts))
    return found, worth[occurs]


def cosines(left: Bags, right: Bags, rows: Ints, columns: Ints, stop: Stop) -> Floats:
    """The cosine of each pair ``rows[k]``, ``columns[k]``; ``rows`` must rise. ``stop`` is called often."""
    found = _sums(left, right, (rows, columns), np.multiply, stop)
    scale = left.norms[rows] * right.norms[columns]
    return np.divide(found, scale, out=np.zeros(len(rows)), where=scale > 0)


def shared_weight(left: Bags, right: Bags, rows: Ints, columns: Ints, stop: Stop) -> Floats:
    """What the terms that a pair shares weigh together, in units of 1: each as much as where it weighs less."""
    return _sums(left, right, (rows, columns), np.minimum, stop) / _FINE


def _sums(left: Bags, right: Bags, pairs: tuple[Ints, Ints], combine: Combine, stop: Stop) -> Floats:
    """Whole numbers, and so exact in whatever order they are added."""
    one, two = (Lines(b.starts, b.terms, b.weights.astype(np.float64), b.size) for b in (left, right))
    stop()
    return sums_over_shared(one, two, pairs, combine, stop)


def _letter_runs(sentences: Sequence[str], start: int, size: int) -> tuple[Ints, Ints]:
    """Owner and term of each run of letters of a block of sentences; white space and case do not count."""
    plain = [f"  {' '.join(fold(s[:_LONGEST]).split())}  " for s in sentences[start : start + _BLOCK]]
    letters = "".join(plain).encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(letters, dtype=np.uint32).astype(np.uint64)
    owner = np.repeat(np.arange(start, start + len(plain)), [len(p) for p in plain])
    key = np.zeros(len(codes), dtype=np.uint64)
    owners, keys = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for k in range(_SIZES[-1]):
        key = key[: len(codes) - k] * np.uint64(0x9E3779B97F4A7C15) + codes[k:] + np.uint64(1)
        if k + 1 in _SIZES:
            whole = owner[: len(key)] == owner[k:]
            owners.append(owner[: len(key)][whole])
            mixed = (key ^ (key >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
            keys.append(((mixed >> np.uint64(32)) & np.uint64(size - 1)).astype(np.int64)[whole])
    return np.concatenate(owners), np.concatenate(keys)
