"""The whole window as a person finds it, and the keyboard under their hands."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from viewer.app import make_application
from viewer.desk.desk import Desk
from viewer.desk.settings import Settings
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair


@pytest.fixture
def window(qtbot, tmp_path):
    """The window without an article, shown and active."""
    make_application(offscreen=True)
    window = MainWindow(Desk(), Settings(tmp_path / "settings.ini"), theme="light")
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def pair(window, qtbot):
    """The window with the sample pair open and compared."""
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(sample_pair())
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)
    return window


@pytest.fixture
def idle(window, qtbot):
    """Waits until all is read and compared."""
    return lambda: qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)


@pytest.fixture
def press(window, qtbot):
    """Press keys, written as in the table of commands, on whatever has the keyboard."""

    def pressed(keys, times=1):
        combination = QKeySequence(keys)[0]
        if not window.isActiveWindow():  # a dialog has gone; the desktop gives the keyboard back
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
        for _ in range(times):
            receiver = QApplication.focusWidget() or window
            qtbot.keyClick(receiver, combination.key(), combination.keyboardModifiers())

    return pressed
