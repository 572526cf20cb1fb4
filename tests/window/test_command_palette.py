import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.window.command_palette import CommandPalette, ranked

NAMES = ("Swap sides", "Next quote", "Previous quote", "Larger text", "Save the comparison")


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def done(owner: QWidget) -> list[str]:
    """What was triggered, by name."""
    done: list[str] = []
    for name in NAMES:
        action = QAction(name + ("…" if name.startswith("Save") else ""), owner)
        action.setShortcut(QKeySequence("Ctrl+" + name[0]))
        action.triggered.connect(lambda _=False, name=name: done.append(name))
        owner.addAction(action)
    return done


def _open(qtbot: QtBot, owner: QWidget) -> CommandPalette:
    palette = CommandPalette(owner.actions(), owner)
    qtbot.addWidget(palette)
    palette.show()
    return palette


def _shown(palette: CommandPalette) -> list[str]:
    rows = (palette.list.topLevelItem(k) for k in range(palette.list.topLevelItemCount()))
    return [row.text(0) for row in rows if row is not None]


def test_all_commands_stand_there_before_anything_is_typed(qtbot: QtBot, owner: QWidget, done: list[str]) -> None:
    assert _shown(_open(qtbot, owner)) == list(NAMES)


def test_a_part_of_the_name_and_enter_run_a_command(qtbot: QtBot, owner: QWidget, done: list[str]) -> None:
    palette = _open(qtbot, owner)
    qtbot.keyClicks(palette.field, "swa")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Swap sides"]
    assert not palette.isVisible()


def test_the_arrow_keys_choose_while_one_types(qtbot: QtBot, owner: QWidget, done: list[str]) -> None:
    palette = _open(qtbot, owner)
    qtbot.keyClicks(palette.field, "quote")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Previous quote"]


def test_a_click_runs_a_command(qtbot: QtBot, owner: QWidget, done: list[str]) -> None:
    palette = _open(qtbot, owner)
    row = palette.list.topLevelItem(3)
    assert row is not None
    place = palette.list.visualItemRect(row).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert done == ["Larger text"]


def test_what_cannot_be_done_now_is_not_offered(qtbot: QtBot, owner: QWidget, done: list[str]) -> None:
    owner.actions()[0].setEnabled(False)
    assert "Swap sides" not in _shown(_open(qtbot, owner))


def test_enter_on_nothing_does_nothing(qtbot: QtBot, owner: QWidget, done: list[str]) -> None:
    palette = _open(qtbot, owner)
    qtbot.keyClicks(palette.field, "xyzzy")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.nothing.isVisible()
    assert done == []


def test_a_slip_of_the_finger_still_finds_the_command() -> None:
    assert NAMES[ranked("lrager", NAMES)[0]] == "Larger text"
    assert NAMES[ranked("previuos", NAMES)[0]] == "Previous quote"


def test_the_beginnings_of_words_count_in_any_order() -> None:
    assert [NAMES[k] for k in ranked("quo ne", NAMES)] == ["Next quote"]
