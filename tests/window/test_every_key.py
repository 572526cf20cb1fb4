"""Every key of the table of commands, pressed in the window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from viewer.desk.match import LEFT
from viewer.window.commands import COMMANDS

LAST = "quit"


def take_the_pane(window):
    window.show_reading()
    window.reading.focus_pane(LEFT)


def take_the_list(window):
    window.actions_by_id["lists"].setChecked(True)
    window.side_list._lists[0].setFocus()


def take_the_rows(window):
    window.show_rows()
    window.rows.setFocus()


def take_a_button(window):
    window.toolbar.matches.findChildren(QWidget)[0].setFocus()


@pytest.fixture
def reached(pair):
    """The ids of the commands that were reached, as they are."""
    reached = []
    for command in COMMANDS:
        action = pair.actions_by_id[command.id]
        action.triggered.connect(lambda _=False, id_=command.id: reached.append(id_))
    return reached


def leave_dialog():
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()


@pytest.mark.parametrize("take", [take_the_pane, take_the_list, take_the_rows, take_a_button])
def test_every_key_reaches_its_command_and_no_other(pair, press, idle, reached, take):
    QGuiApplication.clipboard().clear()
    leaving = QTimer(pair, interval=5)
    leaving.timeout.connect(leave_dialog)
    leaving.start()
    wrong = {}
    for command in sorted(COMMANDS, key=lambda c: c.id == LAST):
        for keys in command.keys:
            pair.show()  # a key that ends the program may not be its last
            take(pair)
            pair.actions_by_id["stop"].setEnabled(command.id == "stop")
            reached.clear()
            press(keys)
            idle()
            if reached != [command.id]:
                wrong[keys] = list(reached)
    assert wrong == {}
    assert not pair.isVisible()


def test_brackets_typed_into_a_field_are_words_to_look_for(pair, press):
    press("Ctrl+F")
    for sign in "][}{":
        press(sign)
    assert pair.find_bar.field.text() == "][}{"
    assert pair.navigator.current is None


def test_no_key_is_ambiguous_or_taken_by_a_menu(pair):
    """Alt and a letter opens a menu: no command may want the same."""
    letters = [QKeySequence.mnemonic(menu.title()) for menu in pair.menuBar().findChildren(type(pair.recent))]
    taken = [QKeySequence(k) for command in COMMANDS for k in command.keys]
    taken += [letter for letter in letters if not letter.isEmpty()]
    assert len(set(map(QKeySequence.toString, taken))) == len(taken)
    assert all(key[0].keyboardModifiers() & Qt.KeyboardModifier.AltModifier for key in letters if not key.isEmpty())


def test_in_a_field_the_keys_of_copy_and_paste_belong_to_the_field(pair, press):
    before = pair.desk.left
    press("Ctrl+F")
    QGuiApplication.clipboard().setText("cabins")
    press("Ctrl+V")
    assert pair.find_bar.field.text() == "cabins"
    pair.find_bar.field.selectAll()
    QGuiApplication.clipboard().setText("something else")
    press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "cabins"
    assert not pair.desk.is_busy
    assert pair.desk.left is before
