"""What the rivals of a pair of quotes are worth: the best other partner of either."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.matching.bags import Floats, Ints
from viewer.matching.utterances import Utterance


def best_other(alike: Floats, keys: Ints, partners: Ints, wordings: Ints) -> Floats:
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


def wordings_of(utterances: Sequence[Utterance]) -> Ints:
    """A number for each utterance; the same for the same words."""
    seen: dict[tuple[str, ...], int] = {}
    return np.array([seen.setdefault(u.stems, len(seen)) for u in utterances], dtype=np.intp)
