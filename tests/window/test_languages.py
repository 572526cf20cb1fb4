"""The whole window in other languages, at the smallest size that is promised: 1024x700."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QStyle, QStyleOptionComboBox, QTabBar
from pytestqt.qtbot import QtBot

from viewer.app import make_application
from viewer.desk.desk import Desk
from viewer.desk.settings import Settings
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair
from viewer.window.translation import PSEUDO, install_translation


@pytest.fixture(params=["en", "de", PSEUDO])
def window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window at its smallest, in one language, with the sample pair compared and a quote current."""
    app = make_application(offscreen=True)
    before = QLocale()
    install_translation(app, request.param)
    window = MainWindow(Desk(), Settings(tmp_path / "settings.ini"), theme="light")
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(sample_pair())
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)
    window.navigator.next_quote()
    QApplication.processEvents()
    yield window
    window.close()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_window_is_as_narrow_as_promised(window: MainWindow) -> None:
    assert window.width() == 1024


def test_no_button_and_no_label_is_cut(window: MainWindow) -> None:
    parts = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    shown = [part for part in parts if part.isVisible() and not (isinstance(part, QLabel) and part.wordWrap())]
    assert len(shown) > 10
    assert [part.text() for part in shown if part.sizeHint().width() > part.width() + 1] == []


def test_no_tab_is_cut(window: MainWindow) -> None:
    tabs = window.side_list.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    assert tabs.sizeHint().width() <= tabs.width()
    assert all(tabs.fontMetrics().horizontalAdvance(tabs.tabText(k)) <= tabs.tabRect(k).width() for k in range(4))


def test_no_choice_is_cut(window: MainWindow) -> None:
    for box in window.findChildren(QComboBox):
        if box.isVisible():
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            complex_, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            room = box.style().subControlRect(complex_, option, part, box).width()
            assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room, box.currentText()
