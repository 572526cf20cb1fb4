"""Which pairs of sentences are shown unasked: by their probability, and by how surely the sentences are told at all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.matching.similarity import Floats, Ints
from viewer.matching.standing import highest

_LIKELY = 0.37
ONE_EVENT = 4
"""In articles with so many likely passages all are surely of one event."""
_BOTH_TOLD, _SURELY_TOLD = 0.40, 0.70


def likely(rows: Ints, columns: Ints, scores: Floats) -> NDArray[np.bool_]:
    """Which pairs of a sentence here (``rows``) and one there (``columns``) are likely the same.

    Those over the bar are. In articles on one event so are the best partners of sentences that the other article most
    likely tells, though it is open in which of its sentences: each other's best partners where both sentences are
    more or less as likely told as not, and the best partner of a sentence that is almost surely told.
    """
    over = scores >= _LIKELY
    if np.count_nonzero(over) < ONE_EVENT:
        return np.asarray(over)
    one, other = _Side(rows, scores), _Side(columns, scores)
    found = over | (one.best & other.best & (np.minimum(one.told, other.told) >= _BOTH_TOLD))
    return np.asarray(found | one.missing(found) | other.missing(found))


class _Side:
    """The sentences of one article, as the pairs see them: ``owners`` has the sentence of each pair."""

    def __init__(self, owners: Ints, scores: Floats) -> None:
        none = np.exp(np.bincount(owners, np.log1p(-np.minimum(scores, 0.9999))))
        self.owners = owners
        self.best: NDArray[np.bool_] = scores >= highest(owners, scores, len(none))[owners]
        self.told: Floats = np.round(1 - none, 6)[owners]
        """How likely any of the pairs of the same sentence is right, if they did not depend on each other."""

    def missing(self, found: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The best pairs of sentences that are almost surely told and have no pair in ``found``."""
        has = np.bincount(self.owners, found) > 0
        return np.asarray(self.best & ~has[self.owners] & (self.told >= _SURELY_TOLD))
