"""The heads over the matched rows."""

import pytest
from PySide6.QtWidgets import QListView

from tests.made_article import made_article
from tests.made_pair import long_pair, passage
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Comparison, Relation
from viewer.window.rows_view import RowsView
from viewer.window.theme import load_theme

LONG = "Inspectors were sent to Orsel after cabins had been stranded above the gorge for a whole night in heavy rain"
HEBREW = "שלום לכולם"


def shown(qtbot, comparison, width=1000):
    view = RowsView()
    qtbot.addWidget(view)
    view.resize(width, 500)
    view.set_articles(comparison.left, comparison.right)
    view.set_comparison(comparison)
    with qtbot.waitExposed(view):
        view.show()
    return view


def titled(left, right):
    a, b = (made_article([[told]], title=title) for title, told in (left, right))
    return Comparison(a, b, (passage((0,), (0,), Relation.SAME),))


def ink(picture, colour):
    """Where something is drawn in a colour: the first and the last column of pixels."""
    found = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) == colour]
    return min(found), max(found)


def test_the_heads_stay_while_the_rows_are_scrolled(qtbot):
    view = shown(qtbot, long_pair())
    before = view._head.grab().toImage()
    bar = view.findChild(QListView).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view._head.isVisible()
    assert view._head.grab().toImage() == before


@pytest.mark.parametrize("width", [640, 717, 1000, 1601])
def test_each_head_stands_over_its_column_to_the_pixel(qtbot, width):
    view = shown(qtbot, titled(("Lll", "Lll."), ("Lll", "Lll.")), width)
    theme = load_theme("light")
    bar = ink(view.findChild(QListView).viewport().grab().toImage(), theme.same_tint)
    for side, edge in ((LEFT, 0), (RIGHT, 1)):
        heading = view._head.headings[side]
        start = heading.x() + heading._column[0]
        assert start == view._delegate.column()[side]
        letters = ink(heading.grab().toImage(), theme.text)
        assert abs(heading.x() + letters[0] - start) <= 2
        assert edge or bar[0] == start


def test_a_title_without_room_ends_in_dots_and_is_told_whole_to_who_asks(qtbot):
    view = shown(qtbot, titled((LONG, "It rained."), ("Short", "It rained.")), 640)
    heading = view._head.headings[LEFT]
    assert heading._laid_title(heading._column[1]).text().endswith("…")
    assert heading.toolTip() == heading.accessibleName() == LONG


def test_a_title_written_from_right_to_left_ends_at_the_right_edge_of_its_column(qtbot):
    view = shown(qtbot, titled((HEBREW, f"{HEBREW}."), ("Short", "It rained.")))
    heading = view._head.headings[LEFT]
    left, width = heading._column
    first, last = ink(heading.grab().toImage(), load_theme("light").text)
    assert first > left + width / 2
    assert abs(last - (left + width)) <= 3


def test_without_articles_there_is_no_head(qtbot):
    view = shown(qtbot, long_pair())
    view.set_articles(None, None)
    assert not view._head.isVisible()
