"""How alike sentences are by the letters and words they share."""

from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.matching.candidates import candidates, twins
from viewer.matching.lines import Lines, blocks, sums_over_shared
from viewer.matching.similarity import Bags, cosines, letter_bags, shared_weights, weigh
from viewer.matching.standing import Grid
from viewer.matching.stopping import never
from viewer.matching.vocabulary import Steps, Terms

texts = st.lists(st.text(max_size=40), min_size=1, max_size=5)


def go_on() -> None:
    pass


def every_pair(n: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    return np.repeat(np.arange(n), m), np.tile(np.arange(m), n)


def term_bags(
    left: list[list[str]], right: list[list[str]], worth: Callable[[str], float] = lambda _: 1.0
) -> tuple[Bags, Bags]:
    terms = Terms.of(left, right, go_on)
    return weigh(terms.pieces(), terms.sizes, len(terms.keys), go_on, terms.valued(worth, go_on))


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
    worth = {"pier": 1.0, "day": 0.25}
    bags = term_bags([["pier"], ["day"]], [["pier", "day"]], worth.__getitem__)
    ((pier, day),) = shared_weights([bags], np.array([0, 1]), np.array([0, 0]), go_on)
    assert abs(pier - 4 * day) < 0.01


@given(
    st.lists(st.lists(st.sampled_from("abcde")), max_size=9), st.lists(st.lists(st.sampled_from("abcde")), max_size=9)
)
def test_steps_are_two_terms_of_one_sentence_beside_each_other_or_with_one_between(left, right):
    terms = Terms.of(left, right, go_on)
    steps = Steps.of(terms, go_on)
    names = [tuple(sorted(terms.keys[k] for k in divmod(code, steps.size))) for code in steps.codes.tolist()]
    pieces = [(first, divmod(cell, len(names))) for first, _, cells in steps.pieces() for cell in cells.tolist()]
    found = [(first + owner, names[step]) for first, (owner, step) in pieces]
    near = [
        (k, tuple(sorted((sentence[i], sentence[j]))))
        for k, sentence in enumerate((*left, *right))
        for i in range(len(sentence))
        for j in (i + 1, i + 2)
        if j < len(sentence) and sentence[i] != sentence[j]
    ]
    assert sorted(found) == sorted(near)


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_lead_and_share_agree_with_counting(n, m, data):
    values = np.array(data.draw(st.lists(st.integers(0, 4), min_size=n * m, max_size=n * m)), dtype=float)
    found = Grid(*every_pair(n, m), n, m).standing(values, never)
    table = values.reshape(n, m)
    for i in range(n):
        for j in range(m):
            rivals = [np.delete(table[i], j), np.delete(table[:, j], i)]
            lead = [table[i, j] - max([0.0, *r]) for r in rivals]
            k = i * m + j
            assert np.isclose(found["lead, less"][k], min(lead))
            assert np.isclose(found["lead, more"][k], max(lead))
            share = [table[i, j] / max(table[i, j], 1e-9, *r) for r in rivals]
            assert np.isclose(found["share, less"][k], min(share))


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_cells_that_are_not_there_are_no_rivals(n, m, data):
    values = np.array(data.draw(st.lists(st.integers(0, 4), min_size=n * m, max_size=n * m)), dtype=float)
    rows, columns = every_pair(n, m)
    there = values > 0
    some = Grid(rows[there], columns[there], n, m).standing(values[there], never)
    whole = Grid(rows, columns, n, m).standing(values, never)
    for name, found in some.items():
        assert np.allclose(found, whole[name][there])


def test_the_corners_of_a_cell_are_its_neighbours():
    values, one = np.array([8.0, 1.0, 2.0, 4.0]), np.array([1, 1])
    assert Grid(*every_pair(2, 2), 2, 2).around(values, (one, one)).tolist() == [4.0, 2.0, 1.0, 8.0]


def test_a_neighbour_stands_in_the_same_paragraph():
    values, one, apart = np.array([8.0, 1.0, 2.0, 4.0]), np.array([1, 1]), np.array([1, 2])
    assert Grid(*every_pair(2, 2), 2, 2).around(values, (one, apart)).tolist() == [0.0, 0.0, 0.0, 0.0]


def test_twins_are_paired_first_with_first():
    left, right = ["No.", "Yes!", "no"], ["NO", "no."]
    assert twins(left, right, go_on).tolist() == [0 * 2 + 0, 2 * 2 + 1]


def test_long_articles_look_only_at_pairs_that_share_a_rare_term():
    left = [[f"t{k}", "common"] for k in range(150)]
    right = [[f"t{149 - k}", "common"] for k in range(150)]
    bags = term_bags(left, right)
    rows, columns = candidates(*bags, np.array([7], dtype=np.int64), go_on)
    assert set(zip(rows.tolist(), columns.tolist(), strict=True)) == {(k, 149 - k) for k in range(150)} | {(0, 7)}


def test_sentences_without_any_term_share_nothing():
    bags = term_bags([[], []], [[]])
    rows, columns = every_pair(2, 1)
    assert not shared_weights([bags], rows, columns, go_on)[0].any()
    assert not cosines(*bags, rows, columns, go_on).any()


@st.composite
def sparse_lines(draw, width):
    some = draw(st.lists(st.dictionaries(st.integers(0, width - 1), st.integers(1, 50)), min_size=1, max_size=7))
    entries = [(k, column, value) for k, line in enumerate(some) for column, value in sorted(line.items())]
    owners, columns, values = (np.array([e[k] for e in entries], dtype=np.int64) for k in range(3))
    return Lines.counting(owners, columns, (len(some), width), values / 7)


def as_table(lines: Lines) -> np.ndarray:
    table = np.zeros((len(lines), lines.width))
    table[lines.owners, lines.columns] = lines.values
    return table


@given(sparse_lines(9), sparse_lines(9), st.data())
def test_sums_over_shared_columns_are_those_of_whole_tables_and_the_same_to_the_bit_mirrored(left, right, data):
    rows, columns = every_pair(len(left), len(right))
    chosen = np.array(data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows))), dtype=bool)
    rows, columns = rows[chosen], columns[chosen]
    for combine in (np.multiply, np.minimum):
        whole = combine(as_table(left)[rows], as_table(right)[columns]).sum(axis=1)
        (found,) = sums_over_shared(left, right, (rows, columns), [(left.values, right.values, combine)], go_on)
        assert np.allclose(found, whole, atol=1e-12)
        turned = np.lexsort((rows, columns))
        back = (columns[turned], rows[turned]), [(right.values, left.values, combine)]
        (mirrored,) = sums_over_shared(right, left, *back, go_on)
        assert np.array_equal(found[turned], mirrored)


def test_lines_looked_up_a_block_at_a_time_do_not_see_those_of_the_block_before():
    """The first line holds the even columns and the second the odd ones, so many that each is a block of its own."""
    width = 60_000
    odd = np.arange(width) % 2
    left = Lines.counting(odd, np.arange(width), (2, width))
    every = np.tile(np.arange(width), 3)
    right = Lines.counting(np.repeat(np.arange(3), width), every, (3, width))
    ways = [(left.values, right.values, np.multiply)]
    (found,) = sums_over_shared(left, right, (np.array([0, 1]), np.array([0, 0])), ways, go_on)
    assert found.tolist() == [width / 2, width / 2]


@given(st.lists(st.integers(0, 30)), st.integers(1, 40))
def test_blocks_hold_all_lines_once_and_no_more_work_than_wanted_but_for_a_single_line(work, step):
    runs = list(blocks(np.array(work, dtype=np.int64), step))
    assert [k for first, last in runs for k in range(first, last)] == list(range(len(work)))
    assert all(sum(work[first:last]) <= step or last == first + 1 for first, last in runs)
