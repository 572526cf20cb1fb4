"""How the panes move together in the whole window: chosen by button and by key, driven by wheel and overview."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from tests.made_pair import long_pair
from tests.window.hands import NOTCH, shown, turn_wheel
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.place import Scrolling
from viewer.desk.settings import Settings


def choose(qtbot, window, command):
    """Press the button of a command in the toolbar."""
    buttons = window.toolbar.findChildren(QToolButton)
    button = next(b for b in buttons if b.defaultAction() is window.actions_by_id[command])
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def tops(view):
    return [pane.top() for pane in view._panes]


def read_on(window, side, notches=4):
    for _ in range(notches):
        turn_wheel(window.reading._panes[side].viewport())


def test_a_button_locks_the_panes_and_the_wheel_keeps_the_offset(pair, qtbot):
    choose(qtbot, pair, "scroll-free")
    read_on(pair, RIGHT, 2)
    left, right = tops(pair.reading)
    assert (left, right > 0) == (0, True)
    choose(qtbot, pair, "scroll-locked")
    assert tops(pair.reading) == [left, right]
    for side in (LEFT, RIGHT):
        read_on(pair, side, 1)
        now = tops(pair.reading)
        assert now[LEFT] > left
        assert now[RIGHT] - now[LEFT] == right - left


@pytest.mark.parametrize("driver", [LEFT, RIGHT])
def test_a_button_links_the_panes_and_the_other_follows_the_wheel_and_back(pair, qtbot, driver):
    choose(qtbot, pair, "scroll-free")
    choose(qtbot, pair, "scroll-linked")
    other = pair.reading._panes[1 - driver]
    read_on(pair, driver, 12)
    assert other.top() > 0
    furthest = other.top()
    for _ in range(30):
        turn_wheel(pair.reading._panes[driver].viewport(), -NOTCH)
    assert pair.reading._panes[driver].top() == 0
    assert other.top() < furthest


def test_the_keys_choose_how_the_panes_scroll_and_the_next_window_scrolls_so(pair, press, tmp_path):
    for keys, mode in (
        ("Ctrl+Alt+K", Scrolling.LOCKED),
        ("Ctrl+Alt+L", Scrolling.LINKED),
        ("Ctrl+Alt+F", Scrolling.FREE),
    ):
        press(keys)
        assert pair.reading.place().scrolling is mode
    pair.close()
    assert Settings(tmp_path / "settings.ini").scrolling is Scrolling.FREE


def test_dragging_the_rectangle_of_an_overview_moves_the_text_and_what_is_linked_to_it(pair, qtbot):
    overview = pair.reading._overviews[LEFT]
    start = overview.visible_box().center().toPoint()
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(overview, start + QPoint(0, 200))
    assert abs(overview.visible_box().center().y() - (start.y() + 200)) < 6
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 200))
    assert min(tops(pair.reading)) > 0


def test_a_very_long_article_is_scrolled_to_its_end_and_back(qtbot):
    view = shown(qtbot, long_pair(paragraphs=400))
    pane, overview = view._panes[LEFT], view._overviews[LEFT]
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(8, overview.height() - 3))
    qtbot.waitUntil(lambda: pane.height_on_screen(pane.offsets.span_in_units(pane.article.sentences[-1]))[0] < 600)
    end = pane.top()
    qtbot.keyClick(pane, Qt.Key.Key_PageUp)
    assert end - 700 < pane.top() < end
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(8, overview.height() // 2))
    assert abs(overview.visible_box().center().y() - overview.height() // 2) < 12


def test_one_key_changes_how_the_panes_scroll(pair, press):
    assert pair.navigator.scrolling is Scrolling.LINKED
    press("Ctrl+L")
    assert pair.navigator.scrolling is Scrolling.LOCKED
    assert pair.actions_by_id["scroll-locked"].isChecked()
    press("Ctrl+L")
    assert pair.navigator.scrolling is Scrolling.FREE
