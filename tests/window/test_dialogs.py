"""The dialogs, opened from the window by their keys, as a person does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from viewer.reading.formats import suffixes
from viewer.window.command_palette import CommandPalette
from viewer.window.keys_help import KeysHelp
from viewer.window.main_window import MainWindow
from viewer.window.preferences import Preferences

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def meet(window: MainWindow, qtbot: QtBot) -> Callable[..., QDialog]:
    """Press keys that open a dialog, do something in it, see it closed; a dialog that stays open would hang."""

    def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier, act: Callable[[QDialog], None]) -> QDialog:
        met: list[QDialog] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                met.append(dialog)
                try:
                    act(dialog)
                finally:
                    dialog.close()

        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTimer.singleShot(0, look)
        qtbot.keyClick(window, key, modifiers)
        assert met, "no dialog came"
        return met[0]

    return pressed


def test_f1_shows_the_keys(meet: Callable[..., QDialog]) -> None:
    seen: list[bool] = []
    meet(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, lambda d: seen.append(isinstance(d, KeysHelp)))
    assert seen == [True]


def test_a_command_runs_from_the_palette(meet: Callable[..., QDialog], window: MainWindow, qtbot: QtBot) -> None:
    def run(dialog: QDialog) -> None:
        assert isinstance(dialog, CommandPalette)
        qtbot.keyClicks(dialog.field, "matched rows")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    meet(Qt.Key.Key_P, CONTROL | SHIFT, run)
    assert window.views.currentWidget() is window.rows


def test_the_size_chosen_in_the_preferences_shows_in_the_window(
    meet: Callable[..., QDialog], window: MainWindow
) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, Preferences)
        dialog.size_field.setValue(20.0)
        assert window.looks.size == 20.0

    meet(Qt.Key.Key_Comma, CONTROL, choose)
    assert window.settings.size == 20.0


def test_the_choice_of_files_offers_every_format_that_can_be_read(
    meet: Callable[..., QDialog], window: MainWindow
) -> None:
    offered: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        offered.extend(dialog.nameFilters())

    for key in (Qt.Key.Key_L, Qt.Key.Key_R):
        meet(key, CONTROL | SHIFT, look)
    meet(Qt.Key.Key_O, CONTROL, look)
    assert offered[0::2] == [offered[0]] * 3
    assert offered[1::2] == ["All files (*)"] * 3
    assert {f"*{suffix}" for suffix in suffixes()} == set(offered[0].partition("(")[2].strip(")").split())


def test_a_file_typed_into_the_choice_opens(
    meet: Callable[..., QDialog], window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mill.txt"
    path.write_text("The mill at Tolm burned down on Sunday.", encoding="utf-8")

    def choose(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    meet(Qt.Key.Key_R, CONTROL | SHIFT, choose)
    qtbot.waitUntil(lambda: window.desk.right is not None, timeout=20_000)
    assert window.desk.paths() == (None, path)


def test_a_closed_dialog_is_not_kept(meet: Callable[..., QDialog], window: MainWindow) -> None:
    # What Python still holds would not be deleted by going out of sight, only by being asked to.
    keys = (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, CONTROL | SHIFT),
        (Qt.Key.Key_Comma, CONTROL),
    )
    closed = [meet(key, modifiers, lambda d: None) for key, modifiers in keys]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [isValid(dialog) for dialog in closed] == [False] * 3
