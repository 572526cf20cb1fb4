"""What a screen reader gets, asked of Qt's accessibility interface."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.made_pair import made_pair
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.window.announcer import describe_match
from viewer.window.main_window import MainWindow


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt hands to a screen reader that listens; without a screen reader Qt hands over nothing."""
    heard: list[str] = []

    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:  # noqa: N802
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            heard.append(event.message())

    monkeypatch.setattr(QtGui, "QAccessible", Listening)
    return heard


Press = Callable[[str], None]


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_that_takes_the_keyboard_has_a_name(pair: MainWindow, press: Press) -> None:
    press("Ctrl+F")
    takers = [w for w in pair.findChildren(QWidget) if w.isVisible() and w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(takers) > 15
    assert [type(w).__name__ for w in takers if not _name(w).strip(" ‹›×")] == []


def test_the_steppers_say_where_the_reader_is(pair: MainWindow, press: Press) -> None:
    press("Alt+Down")
    press("Alt+Down")
    count = len(pair.navigator.steps.passages)
    assert _name(pair.toolbar.matches) == f"Match 2 of {count}"


def test_the_panes_say_which_article_they_hold(pair: MainWindow) -> None:
    left = pair.desk.left
    assert left is not None
    assert left.title is not None
    names = [_name(w) for w in pair.reading.findChildren(QWidget) if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert any(left.title in name for name in names)


def test_going_to_a_match_speaks_it(pair: MainWindow, press: Press, spoken: list[str]) -> None:
    press("Alt+Down")
    count = len(pair.navigator.steps.passages)
    assert any(s.startswith("in both, ") and f"match 1 of {count}, " in s for s in spoken)
    assert any("partner in paragraph" in s for s in spoken)


def test_a_refusal_is_spoken(pair: MainWindow, spoken: list[str], qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(pair.desk.refused, timeout=20_000):
        pair.desk.open_files([tmp_path / "gone.txt"])
    assert any("gone.txt" in s for s in spoken)


def test_a_match_is_described_in_one_sentence_from_where_the_reader_is() -> None:
    pair = made_pair()
    passage = Match(MatchKind.PASSAGE, 0)
    assert describe_match(pair, passage, 2, 17, LEFT) == (
        "in both, reworded, match 3 of 17, likely, partner in paragraph 3"
    )
    assert describe_match(pair, passage, 2, 17, RIGHT).endswith("partner in paragraph 1")
    assert describe_match(pair, Match(MatchKind.PASSAGE, 1), 0, 1, LEFT).startswith("in both, in conflict, ")
    assert describe_match(pair, Match(MatchKind.QUOTE, 0), 0, 1, LEFT) == (
        "same utterance, reworded, quote 1 of 1, certain, partner in paragraph 2"
    )
