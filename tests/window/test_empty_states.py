"""What the strip and the empty panes say, and offer, while there is no pair to show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from viewer.desk.match import LEFT, RIGHT
from viewer.window.overlays import Message

ENGLISH = "The mill at Tolm burned down on Sunday night, and the mayor was there before the fire brigade came."
OTHER = "Seven geese were counted in Marnau harbour."
GERMAN = "Im Hafen zählten Freiwillige sieben Gänse, und niemand wusste, warum sie nicht nach Süden geflogen waren."


def hint(window):
    return window.detail.lines.toPlainText()


def paste(window, press, idle, side, text):
    window.reading.focus_pane(side)
    QGuiApplication.clipboard().setText(text)
    press("Ctrl+V")
    idle()


@pytest.mark.parametrize(("side", "empty"), [(LEFT, "right"), (RIGHT, "left")])
def test_with_one_article_the_strip_says_which_side_is_empty(window, press, idle, side, empty):
    assert "No article is open." in hint(window)
    assert "Ctrl+O" in hint(window)
    paste(window, press, idle, side, ENGLISH)
    assert f"The {empty} side is empty." in hint(window)


def test_the_strip_says_that_nothing_is_shared(window, press, idle):
    paste(window, press, idle, LEFT, ENGLISH)
    paste(window, press, idle, RIGHT, OTHER)
    assert "share nothing" in hint(window)
    assert "languages" not in hint(window)


def test_the_strip_says_that_the_languages_differ_where_nothing_is_shared(window, press, idle):
    paste(window, press, idle, LEFT, ENGLISH)
    paste(window, press, idle, RIGHT, GERMAN)
    assert "share nothing" in hint(window)
    assert "in different languages" in hint(window)


def test_while_work_is_going_on_the_strip_says_so(window, qtbot):
    said = []
    window.desk.busy_changed.connect(lambda _: said.append(hint(window)))
    window.desk.open_paste(LEFT, ENGLISH, None)
    qtbot.waitUntil(lambda: not window.desk.is_busy)
    assert "Reading and comparing" in said[0]
    assert "Reading" not in hint(window)


def test_a_first_reader_is_told_that_this_is_a_sample_until_a_pair_is_chosen(pair, press):
    for words in ("This is a sample.", "Drop two articles here", "Ctrl+O", "Alt+Down"):
        assert words in hint(pair)
    press("Alt+Down")
    assert "sample" not in hint(pair)


def test_articles_of_the_readers_own_are_no_sample(pair, press, idle):
    paste(pair, press, idle, RIGHT, pair.desk.right.text)
    assert "No pair is chosen." in hint(pair)
    assert "sample" not in hint(pair)


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_the_button_of_an_empty_pane_opens_a_file_there(window, qtbot, tmp_path, monkeypatch, side):
    file = tmp_path / "mill.txt"
    file.write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.opener.invite()
    button = window.reading.findChildren(Message)[side].button
    assert button.isVisible()
    assert (
        window.reading._panes[side]
        .rect()
        .contains(button.mapTo(window.reading._panes[side], button.rect().bottomRight()))
    )
    with qtbot.waitSignal(window.desk.article_opened):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.desk.article(side) is not None
    assert not button.isVisible()


def test_an_empty_pane_still_says_why_its_file_was_refused_once_the_other_is_full(window, press, idle, tmp_path):
    window.desk.open_files([tmp_path / "missing.txt"], LEFT)
    idle()
    message = window.reading.findChildren(Message)[LEFT]
    why = message.text()
    assert "missing.txt" in why
    paste(window, press, idle, RIGHT, ENGLISH)
    assert message.isVisible()
    assert message.text() == why
    assert message.button.isVisible()
