"""The cards beside the panes: their order, what the filter leaves of them, and which of them is chosen."""

import pytest
from PySide6.QtWidgets import QWidget

from viewer.desk.match import Match, MatchKind
from viewer.window.card_list import BATCH, CardList
from viewer.window.side_delegate import SideDelegate
from viewer.window.side_model import ROW, SORTINGS, SideModel
from viewer.window.side_rows import Row
from viewer.window.theme import load_theme


def row(number, head, *, place, right_place, weight):
    target = Match(MatchKind.PASSAGE, number)
    return Row(head, "reworded", f"ferry {number}", "", target, place, right_place, weight)


ROWS = (
    row(0, "tide", place=30, right_place=5, weight=1.0),
    row(1, "Beach", place=20, right_place=9, weight=2.0),
    row(2, "Ärger", place=10, right_place=5, weight=1.0),
    row(3, "beach", place=40, right_place=1, weight=0.5),
)
ORDERS = {"weight": [1, 2, 0, 3], "place": [2, 1, 0, 3], "right_place": [3, 0, 2, 1], "head": [1, 3, 0, 2]}


def numbers(model):
    return [model.index(k, 0).data(ROW).target.index for k in range(model.rowCount())]


@pytest.fixture
def cards(qtbot):
    model = SideModel("place")
    model.set_rows(ROWS)
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(300, 400)
    view = CardList(model, SideDelegate(load_theme("light"), owner), owner)
    view.resize(300, 400)
    yield view
    owner.close()


@pytest.mark.parametrize("field", SORTINGS)
def test_cards_stand_in_the_order_chosen_and_equal_ones_as_they_were_given(cards, field):
    cards.model().set_sorting(field)
    assert numbers(cards.model()) == ORDERS[field]


def test_the_card_that_is_chosen_stays_chosen_in_another_order(cards):
    cards.setCurrentIndex(cards.model().index(1, 0))
    cards.model().set_sorting("right_place")
    assert cards.currentIndex().data(ROW) is ROWS[1]
    assert [i.row() for i in cards.selectedIndexes()] == [3]


def test_the_filter_keeps_the_order_and_the_chosen_card_while_it_holds_the_words(cards):
    model = cards.model()
    cards.setCurrentIndex(model.index(1, 0))
    model.set_filter("BEACH")
    assert numbers(model) == [1, 3]
    assert model.total() == 4
    assert [i.data(ROW) for i in cards.selectedIndexes()] == [ROWS[1]]
    model.set_filter("arger")
    assert numbers(model) == [2]
    assert not cards.selectedIndexes()
    model.set_filter("")
    assert numbers(model) == ORDERS["place"]


def test_a_filter_holds_for_rows_that_come_later(cards):
    cards.model().set_filter("beach")
    cards.model().set_rows(ROWS[2:])
    assert numbers(cards.model()) == [3]


def test_of_several_cards_of_a_match_the_first_shown_is_found(cards):
    twice = (*ROWS, row(0, "again", place=1, right_place=99, weight=0.1))
    model = cards.model()
    model.set_rows(twice)
    target = Match(MatchKind.PASSAGE, 0)
    assert model.index(model.number_of(target), 0).data(ROW) is twice[4]
    model.set_sorting("weight")
    assert model.index(model.number_of(target), 0).data(ROW) is twice[0]
    model.set_filter("beach")
    assert model.number_of(target) is None


def test_a_card_far_down_comes_in_sight_as_soon_as_it_has_its_place(cards, qtbot):
    count = 5 * BATCH
    cards.model().set_rows(tuple(row(k, "tide", place=k, right_place=k, weight=1.0) for k in range(count)))
    cards.parent().show()
    far = cards.model().index(count - 3, 0)
    cards.show_card(far)
    assert cards.currentIndex() == far
    assert not cards.visualRect(far).isValid()
    qtbot.waitUntil(lambda: cards.viewport().rect().contains(cards.visualRect(far)))
    cards.scrollToTop()
    cards.updateGeometries()
    assert cards.verticalScrollBar().value() == 0
