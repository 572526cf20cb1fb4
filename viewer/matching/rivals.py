"""What the rivals of a pair of quotes are worth: the best other partner of either."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from viewer.matching.bags import Floats, Ints
from viewer.matching.utterances import Utterance

Quotes = Sequence[Utterance]
Stop = Callable[[], None]


def leads(alike: Floats, pairs: tuple[Ints, Ints], sides: tuple[Quotes, Quotes], stop: Stop) -> tuple[Floats, Floats]:
    """By how much each of the ``pairs`` beats the best other partner of its left quote, and of its right one."""
    (rows, columns), (left, right) = pairs, sides
    by_row = alike - _best_other(alike, rows, columns, _wordings(right))
    stop()
    by_column = alike - _best_other(alike, columns, rows, _wordings(left))
    stop()
    return by_row, by_column


def _best_other(alike: Floats, keys: Ints, partners: Ints, wordings: Ints) -> Floats:
    """For each pair the best value of its key with a partner of another wording: outlets repeat quotes."""
    wording = wordings[partners]
    many = int(keys.max(initial=-1)) + 1
    order = np.lexsort((-alike, keys))
    first = order[np.flatnonzero(np.diff(keys[order], prepend=-1))]
    best, of_best = np.zeros(many), np.full(many, -1)
    best[keys[first]], of_best[keys[first]] = alike[first], wording[first]
    second = np.zeros(many)
    other = wording != of_best[keys]
    np.maximum.at(second, keys[other], alike[other])
    return np.where(other, best[keys], second[keys])


def _wordings(utterances: Quotes) -> Ints:
    """A number for each utterance; the same for the same words."""
    seen: dict[tuple[str, ...], int] = {}
    return np.array([seen.setdefault(u.stems, len(seen)) for u in utterances], dtype=np.intp)
