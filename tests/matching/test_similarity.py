"""How alike sentences are by the letters and words they share."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.matching.candidates import candidates, twins
from viewer.matching.similarity import cosines, letter_bags, shared_weight, term_bags
from viewer.matching.standing import Grid

texts = st.lists(st.text(max_size=40), min_size=1, max_size=5)


def go_on() -> None:
    pass


def every_pair(n: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    return np.repeat(np.arange(n), m), np.tile(np.arange(m), n)


def letters(left: list[str], right: list[str]) -> np.ndarray:
    rows, columns = every_pair(len(left), len(right))
    return cosines(*letter_bags(left, right, go_on), rows, columns, go_on).reshape(len(left), len(right))


@given(texts, texts)
def test_letters_give_a_table_between_0_and_1_that_turns_with_its_sides(left, right):
    table = letters(left, right)
    assert table.min() >= 0
    assert table.max() <= 1 + 1e-9
    assert np.array_equal(table, letters(right, left).T)


def test_the_same_sentence_is_wholly_alike_and_a_reworded_one_more_than_a_strange_one():
    (table,) = letters(
        ["The pier at Brannock was closed."],
        ["the pier at  Brannock was CLOSED.", "Brannock closed its pier.", "Apples soften in butter."],
    )
    assert table[0] > 1 - 1e-9
    assert table[1] > 2 * table[2]


def test_shared_terms_weigh_what_they_are_worth():
    worth = {"pier": 1.0, "day": 0.25}.get
    bags = term_bags([["pier"], ["day"]], [["pier", "day"]], lambda key: worth(key, 0.0), go_on)
    pier, day = shared_weight(*bags, np.array([0, 1]), np.array([0, 0]), go_on)
    assert abs(pier - 4 * day) < 0.01


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_rank_lead_and_share_agree_with_counting(n, m, data):
    values = np.array(data.draw(st.lists(st.integers(0, 4), min_size=n * m, max_size=n * m)), dtype=float)
    found = Grid(*every_pair(n, m), n, m).standing(values)
    table = values.reshape(n, m)
    for i in range(n):
        for j in range(m):
            rivals = [np.delete(table[i], j), np.delete(table[:, j], i)]
            better = [int((r > table[i, j]).sum()) for r in rivals]
            lead = [table[i, j] - max([0.0, *r]) for r in rivals]
            k = i * m + j
            assert np.isclose(found["rank, more"][k], np.log1p(max(better)))
            assert np.isclose(found["lead, less"][k], min(lead))
            assert np.isclose(found["lead, more"][k], max(lead))


def test_the_corners_of_a_cell_are_its_neighbours():
    best, mean = Grid(*every_pair(2, 2), 2, 2).around(np.array([8.0, 1.0, 2.0, 4.0]))
    assert best.tolist() == [4.0, 2.0, 1.0, 8.0]
    assert mean.tolist() == [1.0, 0.5, 0.25, 2.0]


def test_twins_are_paired_first_with_first():
    left, right = ["No.", "Yes!", "no"], ["NO", "no."]
    assert twins(left, right, go_on).tolist() == [0 * 2 + 0, 2 * 2 + 1]


def test_long_articles_look_only_at_pairs_that_share_a_rare_term():
    left = [[f"t{k}", "common"] for k in range(150)]
    right = [[f"t{149 - k}", "common"] for k in range(150)]
    bags = term_bags(left, right, lambda _: 1.0, go_on)
    rows, columns = candidates(*bags, np.array([7], dtype=np.int64), go_on)
    assert set(zip(rows.tolist(), columns.tolist(), strict=True)) == {(k, 149 - k) for k in range(150)} | {(0, 7)}
