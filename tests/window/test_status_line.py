"""The line below everything, while work goes on and afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from viewer.app import make_application
from viewer.window.status_line import StatusLine
from viewer.window.theme import load_theme, theme_names


@pytest.fixture
def line(qtbot):
    """The status line in a window, below two fields of which the second has the keyboard."""
    make_application(offscreen=True)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget(window))
    box = QVBoxLayout(window.centralWidget())
    for name in ("first", "second"):
        field = QLineEdit(window)
        field.setObjectName(name)
        box.addWidget(field)
    line = StatusLine(window)
    window.setStatusBar(line)
    window.resize(1024, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield line
    window.close()


def field_above(line):
    return line.window().findChild(QLineEdit, "second")


@pytest.fixture
def dressed():
    """Dresses the application in a theme, and undresses it."""
    app = make_application(offscreen=True)
    before = app.palette(), app.styleSheet()

    def dress(theme):
        app.setPalette(theme.palette())
        app.setStyleSheet(theme.stylesheet())

    yield dress
    app.setPalette(before[0])
    app.setStyleSheet(before[1])


@pytest.mark.parametrize("name", theme_names())
def test_the_sign_that_work_goes_on_is_drawn_in_the_colours_of_the_theme(line, dressed, name):
    theme = load_theme(name)
    dressed(theme)
    line.show_busy(True)
    picture = line.progress.grab().toImage()
    middle = {picture.pixelColor(x, picture.height() // 2).name() for x in range(4, picture.width() - 4)}
    assert {theme.accent.name(), theme.hover.name()} <= middle
    assert picture.pixelColor(picture.width() // 2, 0) == theme.chrome


def test_work_that_begins_and_ends_moves_nothing_in_the_window(line):
    places = []
    for busy in (False, True, False):
        line.show_busy(busy)
        QApplication.processEvents()
        places.append((line.geometry(), field_above(line).geometry(), line.keys.geometry()))
    assert len(set(map(str, places))) == 1


def test_stop_stands_right_beside_the_sign(line):
    line.show_busy(True)
    QApplication.processEvents()
    assert 0 < line.stop.x() - line.progress.geometry().right() <= 12
    assert abs(line.stop.geometry().center().y() - line.progress.geometry().center().y()) <= 1


def test_a_click_on_stop_leaves_the_keyboard_where_it_is(line, qtbot):
    first = line.window().findChild(QLineEdit, "first")
    first.setFocus()
    line.show_busy(True)
    with qtbot.waitSignal(line.stop_asked):
        qtbot.mouseClick(line.stop, Qt.MouseButton.LeftButton)
    line.show_busy(False)
    assert first.hasFocus()


def test_the_keyboard_on_stop_goes_back_to_where_it_came_from(line, qtbot):
    line.show_busy(True)
    qtbot.keyClick(field_above(line), Qt.Key.Key_Tab)
    assert line.stop.hasFocus()
    line.show_busy(False)
    assert field_above(line).hasFocus()


@pytest.mark.parametrize("name", theme_names())
def test_stop_shows_that_it_has_the_keyboard(line, dressed, qtbot, name):
    theme = load_theme(name)
    dressed(theme)
    line.show_busy(True)
    before = line.stop.grab().toImage()
    line.stop.setFocus(Qt.FocusReason.TabFocusReason)
    after = line.stop.grab().toImage()
    edge = after.height() // 2
    assert after.size() == before.size()
    assert after.pixelColor(0, edge) == after.pixelColor(1, edge) == theme.accent
    assert before.pixelColor(0, edge) != theme.accent
