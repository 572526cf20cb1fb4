"""What the window shows when it holds nothing, one article, nothing in common, or articles of two directions."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from viewer.desk.match import LEFT, RIGHT

HEBREW = (
    "המעבורת הלמה עלתה על שרטון ביום שני ליד טולם. „חיכינו 40 שעות לגאות“, אמרה אדה קסטרל. "
    "הסירה Gull מספר 214 הגיעה ראשונה. "
) * 3
OTHER = (
    "המעבורת הלמה עלתה על שרטון ביום שני. הספינה Gull מספר 214 הגיעה ראשונה, אמרה אדה קסטרל. "
    "„חיכינו 40 שעות לגאות“, אמרה."
)
ENGLISH = "The ferry Halma ran aground on Monday. The boat Gull, number 214, came first. It took 40 hours."


def paste(window, press, idle, side, text):
    window.reading.focus_pane(side)
    QGuiApplication.clipboard().setText(text)
    press("Ctrl+V")
    idle()


def test_without_a_match_the_keys_and_copies_say_so(window, press, idle):
    paste(window, press, idle, LEFT, "The mill at Tolm burned down on Sunday.")
    paste(window, press, idle, RIGHT, "Seven geese were counted in Marnau harbour.")
    for keys, words in (
        ("Alt+Down", "share no passage"),
        ("]", "share no quote"),
        ("Ctrl+Alt+C", "nothing was copied"),
        ("Ctrl+Shift+C", "nothing was copied"),
        ("Ctrl+Alt+Q", "nothing was copied"),
        ("Ctrl+E", "Select some words first"),
    ):
        press(keys)
        assert words in window.notice.text(), keys


def test_lists_without_a_card_say_why(window, press, idle):
    paste(window, press, idle, LEFT, "The mill at Tolm burned down on Sunday.")
    paste(window, press, idle, RIGHT, "Seven geese were counted in Marnau harbour.")
    told = set()
    for k in range(3):
        window.side_list.tabs.setCurrentIndex(k)
        assert window.side_list._lists[k].model().rowCount() == 0
        assert window.side_list._empty.isVisible()
        told.add(window.side_list._empty.text())
    assert len(told) == 3


@pytest.mark.parametrize(("right", "mirrored"), [(OTHER, True), (ENGLISH, False)])
def test_articles_from_right_to_left_are_read_so_beside_one_of_either_direction(window, press, idle, right, mirrored):
    paste(window, press, idle, LEFT, HEBREW)
    paste(window, press, idle, RIGHT, right)
    panes = window.reading._panes
    assert [pane.mirrored for pane in panes] == [True, mirrored]
    for pane in panes:
        first = pane.geometry_of_text.rects(pane.offsets.span_in_units(pane.article.sentences[0]))[0]
        column = pane.viewport().width() / 2
        assert (first.right() > column * 1.5) if pane.mirrored else (first.left() < column / 2)


def test_a_click_on_a_line_from_right_to_left_brings_its_partner(window, press, idle, qtbot):
    paste(window, press, idle, LEFT, HEBREW)
    paste(window, press, idle, RIGHT, OTHER)
    assert window.desk.comparison.passages
    match = window.navigator.steps.passages[0]
    span = window.desk.left.sentences[window.desk.comparison.passages[match].left[0]]
    pane = window.reading._panes[LEFT]
    line = pane.geometry_of_text.rects(pane.offsets.span_in_units(span))[0]
    point = QPoint(round(line.right()) - 12, round(line.center().y()) - pane.top())
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    current = window.navigator.current
    heights = [
        window.reading._panes[side].height_on_screen(window.reading._spans(current, side)[0])[0]
        for side in (LEFT, RIGHT)
    ]
    assert abs(heights[LEFT] - heights[RIGHT]) <= 1
