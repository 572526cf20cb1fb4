"""Which pairs of sentences are shown unasked, given how likely each of them is right."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.matching.likely import likely

SURE = {(10 + k, 10 + k): 0.95 for k in range(4)}
"""Enough to show that both articles tell of one event."""


def shown(table: dict[tuple[int, int], float]) -> set[tuple[int, int]]:
    cells = sorted(table)
    rows, columns = (np.array([cell[side] for cell in cells]) for side in (0, 1))
    kept = likely(rows, columns, np.array([table[cell] for cell in cells]))
    return {cell for cell, yes in zip(cells, kept, strict=True) if yes}


@pytest.mark.parametrize(
    ("told", "more"),
    [
        ({(0, 0): 0.38}, {(0, 0)}),
        ({(0, 0): 0.34}, set()),
        ({(0, 0): 0.34, (0, 1): 0.2, (1, 0): 0.2}, {(0, 0)}),  # more or less as likely told as not, on both sides
        ({(0, 0): 0.34, (0, 1): 0.11, (1, 0): 0.11}, {(0, 0)}),
        ({(0, 0): 0.34, (0, 1): 0.08, (1, 0): 0.08}, set()),
        ({(0, 0): 0.34, (0, 1): 0.2}, set()),
        ({(0, 0): 0.34, (0, 1): 0.2, (1, 0): 0.35, (2, 0): 0.3}, set()),  # another partner is better
        ({(0, k): 0.34 - k / 100 for k in range(5)}, {(0, 0)}),  # surely told, open where
        ({(0, k): 0.34 - k / 100 for k in range(3)}, set()),
        ({(0, k): 0.345 - k / 100 for k in range(3)}, {(0, 0)}),
        ({(0, k): 0.39 - k / 50 for k in range(6)}, {(0, 0), (0, 1)}),  # over the bar, no more is needed
    ],
)
def test_best_partners_of_sentences_that_are_told_somewhere_are_shown(told, more):
    assert shown(told | SURE) - set(SURE) == more
    turned = {(j, i): p for (i, j), p in told.items()}
    assert shown(turned | SURE) - set(SURE) == {(j, i) for i, j in more}


def test_between_articles_that_share_little_only_pairs_over_the_bar_are_shown():
    told = {(0, k): 0.34 - k / 100 for k in range(5)}
    few = dict(list(SURE.items())[:3])
    assert shown(told | few) == set(few)


@given(st.dictionaries(st.tuples(st.integers(0, 6), st.integers(0, 6)), st.floats(0, 1), min_size=1))
def test_all_pairs_over_the_bar_are_shown_and_the_mirror_image_shows_the_same(table):
    table = {cell: round(p, 4) for cell, p in table.items()}
    found = shown(table)
    assert found >= {cell for cell, p in table.items() if p >= 0.37}
    assert shown({(j, i): p for (i, j), p in table.items()}) == {(j, i) for i, j in found}
