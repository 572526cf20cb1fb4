"""How near two quotes are in meaning, also where two people translated them: "assault" and "storming"."""

from __future__ import annotations

import numpy as np

from viewer.matching.bags import Floats, Ints
from viewer.matching.meanings import are_known, nearness, vectors_of
from viewer.matching.rivals import leads
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.utterances import Utterances

MEANINGS = ("meaning", "meaning apart", "margin in meaning, lesser", "margin in meaning, greater")


def quote_meanings(
    left: Utterances, right: Utterances, rows: Ints, columns: Ints, should_stop: ShouldStop
) -> dict[str, Floats]:
    """For each pair of quotes how near it is, as they are and without what all quotes have in common: -1 to 1.

    Of the second also by how much it beats the best other partner of either quote. All 0 in other languages than
    English.
    """
    if not are_known(left.language, right.language):
        return dict.fromkeys(MEANINGS, np.zeros(len(rows)))

    def stop() -> None:
        heed(should_stop)

    a, b = (vectors_of([u.stems for u in side.items], stop) for side in (left, right))
    stop()
    near, apart = nearness(a, b, rows, columns, stop)
    stop()
    by_row, by_column = leads(apart, (rows, columns), (left.items, right.items), stop)
    lesser, greater = np.minimum(by_row, by_column), np.maximum(by_row, by_column)
    return dict(zip(MEANINGS, (near, apart, lesser, greater), strict=True))
