"""How the current row, a repeated side and a possible match look among the rows."""

from dataclasses import replace

import pytest

from tests.made_pair import long_pair, nth_passage, passage
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Certainty, Comparison
from viewer.window.rows import repeats_in, rows_of
from viewer.window.rows_view import RowsView
from viewer.window.theme import load_theme


def with_two_partners():
    pair = long_pair(paragraphs=3)
    return replace(pair, passages=(passage((0,), (0,)), passage((0,), (4,)), passage((5,), (4,))))


@pytest.fixture
def rows(qtbot):
    comparison: Comparison = with_two_partners()
    view = RowsView()
    qtbot.addWidget(view)
    view.resize(1100, 600)
    view.set_theme(load_theme("light"))
    view.set_articles(comparison.left, comparison.right)
    view.set_comparison(comparison)
    with qtbot.waitExposed(view):
        view.show()
    return view


def colours(view, number, left, right):
    """The colours of a part of a row, from ``left`` to ``right`` as shares of its width."""
    picture = view._list.viewport().grab().toImage()
    box = view._list.visualRect(view._model.index(number, 0))
    across = range(round(box.width() * left), round(box.width() * right))
    return {picture.pixelColor(x, y).name() for x in across for y in range(box.top() + 2, box.bottom() - 2)}


def number_of(view, match):
    return next(k for k, row in enumerate(view._model.rows) if row.match == match)


def test_the_current_row_is_tinted_through_its_width(rows):
    theme, first = load_theme("light"), number_of(rows, nth_passage(0))
    assert theme.hover.name() not in colours(rows, first, 0.0, 1.0)
    rows.set_current(nth_passage(0))
    assert theme.hover.name() in colours(rows, first, 0.02, 0.03)
    assert theme.hover.name() in colours(rows, first, 0.97, 0.98)


def test_what_a_row_above_has_shown_is_a_repeat_on_that_side_alone():
    repeats = repeats_in(rows_of(with_two_partners(), weaker=False))
    assert repeats == {(nth_passage(1), LEFT), (nth_passage(2), RIGHT)}


def test_a_repeat_is_quiet_until_its_row_is_the_current_one(rows):
    theme, second = load_theme("light"), number_of(rows, nth_passage(1))
    assert theme.reworded_tint.name() not in colours(rows, second, 0.02, 0.45)
    assert theme.reworded_tint.name() in colours(rows, second, 0.55, 0.98)
    rows.set_current(nth_passage(1))
    assert theme.reworded_tint.name() in colours(rows, second, 0.02, 0.45)


def test_a_possible_match_is_paler_and_its_ring_is_broken(rows):
    sure = with_two_partners()
    first = replace(sure.passages[0], certainty=Certainty.POSSIBLE)
    theme, row = load_theme("light"), number_of(rows, nth_passage(0))
    ring = colours(rows, row, 0.48, 0.52)
    rows.set_comparison(replace(sure, passages=(first, *sure.passages[1:])), weaker=True)
    assert theme.reworded_tint.name() not in colours(rows, row, 0.02, 0.45)
    assert colours(rows, row, 0.48, 0.52) != ring
