"""The terms of two articles as numbers, and two terms that stand close together as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.matching.lines import Floats, Ints, Stop, blocks, distinct

_STEP = 20_000  # terms between two looks at whether to stop
_GAPS = (1, 2)

Piece = tuple[int, int, Ints]  # of the sentences from the first to before the second: cells, see ``Terms.pieces``


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of the sentences of both sides, as numbers.

    ``keys`` are the terms in the order in which they are met. Sentence ``k``, counted through both sides, has
    ``ids[starts[k]:starts[k + 1]]``, in the order of the text; ``left`` sentences come first.
    """

    keys: tuple[str, ...]
    ids: Ints
    starts: Ints
    left: int

    @property
    def sizes(self) -> tuple[int, int]:
        """How many sentences each side has."""
        return self.left, len(self.starts) - 1 - self.left

    @staticmethod
    def of(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], stop: Stop) -> Terms:
        """Number the terms of these sentences."""
        known: dict[str, int] = {}
        ids: list[int] = []
        starts = [0]
        for sentence in (*left, *right):
            stop()
            ids += [known.setdefault(key, len(known)) for key in sentence]
            starts.append(len(ids))
        return Terms(tuple(known), np.array(ids, dtype=np.int64), np.array(starts), len(left))

    def valued(self, worth: Callable[[str], float], stop: Stop) -> Floats:
        """What each term is worth."""
        found: list[float] = []
        for k in range(0, len(self.keys), 1000):
            stop()
            found += map(worth, self.keys[k : k + 1000])
        return np.array(found)

    def blocks(self) -> Iterator[tuple[int, int, Ints, Ints]]:
        """Some sentences at a time: the first, the one behind the last, and all occurrences.

        Of each occurrence there is the sentence, counted from the first, and the term.
        """
        for first, last in blocks(np.diff(self.starts), _STEP):
            owners = np.repeat(np.arange(last - first), np.diff(self.starts[first : last + 1]))
            yield first, last, owners, self.ids[self.starts[first] : self.starts[last]]

    def pieces(self) -> Iterator[Piece]:
        """All occurrences, some sentences at a time: cells of a table of sentences and terms, row after row."""
        return ((first, last, owners * len(self.keys) + ids) for first, last, owners, ids in self.blocks())


@dataclass(frozen=True, slots=True)
class Steps:
    """Two terms that stand beside each other, or with one between, in whatever order, as numbers.

    ``codes`` are the known ones, rising: the lesser term times ``size`` plus the greater.
    """

    codes: Ints
    size: int
    found: tuple[tuple[int, int, Ints, Ints], ...]

    @staticmethod
    def of(terms: Terms, stop: Stop) -> Steps:
        """The steps within each sentence."""
        size, found = len(terms.keys), []
        for first, last, owners, ids in terms.blocks():
            stop()
            holders, codes = [], []
            for gap in _GAPS:
                near = np.flatnonzero((owners[:-gap] == owners[gap:]) & (ids[:-gap] != ids[gap:]))
                one, two = ids[near], ids[near + gap]
                holders.append(owners[near])
                codes.append(np.minimum(one, two) * size + np.maximum(one, two))
            found.append((first, last, np.concatenate(holders), np.concatenate(codes)))
        met = [np.zeros(0, dtype=np.int64)]
        for *_, some in found:
            stop()
            met.append(distinct(some))
        stop()
        known = distinct(np.concatenate(met))
        stop()
        return Steps(known, size, tuple(found))

    def valued(self, worth: Floats) -> Floats:
        """What each step is worth: the mean of its terms' ``worth``."""
        one, two = np.divmod(self.codes, max(1, self.size))
        return np.asarray((worth[one] + worth[two]) / 2)

    def pieces(self) -> Iterator[Piece]:
        """All occurrences, as those of terms."""
        for first, last, owners, codes in self.found:
            yield first, last, owners * len(self.codes) + np.searchsorted(self.codes, codes)
