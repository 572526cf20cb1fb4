"""Reading and matched rows, and the weaker matches in both."""

import pytest
from PySide6.QtWidgets import QListView

from tests.window.hands import NOTCH, turn_wheel
from viewer.desk.match import RIGHT
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair


def index_text(rows, number):
    model = rows.findChild(QListView).model()
    return model.index(number, 0).data()


def test_one_key_switches_to_rows_and_back_and_the_place_is_kept(pair, press):
    press("]")
    current = pair.navigator.current
    for _ in range(6):
        turn_wheel(pair.reading._panes[RIGHT].viewport())
    place = pair.reading.place()
    press("F9")
    assert pair.views.currentWidget() is pair.rows
    assert pair.navigator.current == current
    assert pair.rows.isAncestorOf(pair.focusWidget())
    press("F9")
    assert pair.views.currentWidget() is pair.reading
    assert pair.reading.place() == place
    assert place.current == current
    assert pair.reading.isAncestorOf(pair.focusWidget())


def test_the_rows_are_those_of_the_pair_however_late_they_are_first_shown(window, qtbot):
    window.show_rows()
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(sample_pair())
    shown_all_along = [index_text(window.rows, k) for k in range(3)]
    later = MainWindow(window.desk, window.settings, theme="light")
    qtbot.addWidget(later)
    later.reading.set_articles(window.desk.left, window.desk.right)
    later.navigator.show_weaker(False)
    later.show_rows()
    later.show()
    assert [index_text(later.rows, k) for k in range(3)] == shown_all_along


def test_weaker_matches_come_and_go_at_once(pair, press):
    before = len(pair.navigator.steps.passages)
    press("Ctrl+Shift+W")
    assert len(pair.navigator.steps.passages) == len(pair.desk.comparison.passages)
    press("Ctrl+Shift+W")
    assert len(pair.navigator.steps.passages) == before


def in_sight(pair, match):
    """Whether both sides of a match are seen beside each other."""
    tops = []
    for side, pane in enumerate(pair.reading._panes):
        top, bottom = pane.height_on_screen(pair.reading._spans(match, side)[0])
        if bottom < 0 or top > pane.viewport().height():
            return False
        tops.append(top)
    return abs(tops[0] - tops[1]) <= 1


def test_the_rows_open_where_one_was_reading(pair, press):
    press("]", times=len(pair.navigator.steps.quotes))
    press("F9")
    rows = pair.rows.findChild(QListView)
    box = rows.visualRect(rows.currentIndex())
    assert box.isValid()
    assert rows.viewport().rect().intersects(box)
    assert rows.verticalScrollBar().value() > 0


def test_the_reading_opens_where_one_was_in_the_rows(pair, press):
    press("F9")
    press("Alt+Down", times=len(pair.navigator.steps.passages))
    last = pair.navigator.current
    assert not in_sight(pair, last)
    press("F9")
    assert pair.navigator.current == last
    assert in_sight(pair, last)


@pytest.mark.parametrize("angle", [NOTCH // 8, -NOTCH // 8])
@pytest.mark.parametrize("number", [3, 8, 12])
def test_the_current_match_is_beside_its_partner_again_after_its_row_was_moved_a_little(pair, press, number, angle):
    press("Alt+Down", times=number)
    press("F9")
    turn_wheel(pair.rows.findChild(QListView).viewport(), angle)
    assert pair.rows.sees(pair.navigator.current)
    press("F9")
    assert in_sight(pair, pair.navigator.current)
