"""The whole window in other languages, at the smallest size that is promised: 1024x700."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.app import make_application
from viewer.desk.desk import Desk
from viewer.desk.settings import Settings
from viewer.window.heading import Heading
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair
from viewer.window.translation import PSEUDO, install_translation

STRETCHED = re.compile("[éàîöùý]")


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


@pytest.mark.parametrize("window", ["en", "de"], indirect=True)
def test_the_toolbar_leaves_nothing_out(window: MainWindow) -> None:
    shown = {
        button.defaultAction().objectName() for button in window.toolbar.findChildren(QToolButton) if _whole(button)
    }
    wanted = {"open-two", "swap", "view-reading", "view-rows", "previous-match", "next-match", "previous-quote"}
    assert shown >= wanted | {"next-quote", "scroll-free", "scroll-linked", "scroll-locked", "weaker", "find"}


def _whole(button: QToolButton) -> bool:
    """Whether a button is visible within its toolbar."""
    return button.isVisible() and button.defaultAction() is not None and not button.visibleRegion().isEmpty()


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


@pytest.mark.parametrize("window", [PSEUDO], indirect=True)
def test_no_text_of_the_window_was_forgotten_by_the_translation(window: MainWindow) -> None:
    window.finder.open()
    parts = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    texts = [part.text() for part in parts if part.isVisible()]
    texts += [action.text() for action in window.actions()]
    texts += [part.placeholderText() for part in window.findChildren(QLineEdit)]
    texts += [w.accessibleName() for w in window.findChildren(QWidget) if w.isVisible()]
    texts += [tabs.tabText(k) for tabs in window.findChildren(QTabBar) for k in range(tabs.count())]
    names = {a.title for a in (window.desk.left, window.desk.right) if a is not None}
    forgotten = [t for t in texts if any(c.isalpha() for c in t) and not STRETCHED.search(t) and t not in names]
    assert forgotten == []


@pytest.mark.parametrize("window", [PSEUDO], indirect=True)
def test_no_tooltip_no_description_and_no_row_was_forgotten_by_the_translation(window: MainWindow) -> None:
    window.show_rows()
    seen = [part for part in window.findChildren(QWidget) if part.isVisible()]
    told = [part.toolTip() for part in seen] + [action.toolTip() for action in window.actions()]
    told += [part.accessibleDescription() for part in seen if not isinstance(part, Heading)]
    rows = window.rows.findChild(QListView)
    assert isinstance(rows, QListView)
    told += [str(rows.model().index(k, 0).data(Qt.ItemDataRole.ToolTipRole)) for k in range(rows.model().rowCount())]
    names = {a.title for a in (window.desk.left, window.desk.right) if a is not None}
    assert len(told) > 60
    assert [t for t in told if _english(t) and t not in names] == []


@pytest.mark.parametrize("window", [PSEUDO], indirect=True)
@pytest.mark.parametrize("name", ["keys", "commands", "preferences", "about", "cut-parts"])
def test_no_text_of_a_dialog_was_forgotten_by_the_translation(window: MainWindow, name: str) -> None:
    told: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        parts = [dialog, *dialog.findChildren(QWidget)]
        told.extend(part.text() for part in parts if isinstance(part, QLabel) or type(part) is QCheckBox)
        told.extend(part.placeholderText() for part in parts if isinstance(part, QLineEdit))
        told.extend(text for part in parts for text in (part.accessibleName(), part.toolTip()))
        for table in dialog.findChildren(QTreeWidget):
            groups = [table.topLevelItem(k) for k in range(table.topLevelItemCount())]
            told.extend(group.child(k).text(1) for group in groups if group for k in range(group.childCount()))
        told.append(dialog.windowTitle())
        dialog.close()

    QTimer.singleShot(0, window, look)
    window.actions_by_id[name].trigger()
    assert len([text for text in told if text]) > 1
    assert [text for text in told if _english(text)] == []


def _english(text: str) -> bool:
    return any(c.isalpha() for c in text) and not STRETCHED.search(text) and text != "Diptych"


@pytest.mark.parametrize("window", ["de"], indirect=True)
def test_what_is_saved_and_copied_speaks_the_language_of_the_window(window: MainWindow, tmp_path: Path) -> None:
    assert window.desk.comparison is not None
    for name in ("a.html", "a.txt"):
        window.copier.save_to(tmp_path / name, window.desk.comparison)
        assert "Widersprüche" in (tmp_path / name).read_text(encoding="utf-8")
    window.copier.copy_pair()
    relation = re.compile(r"\[(wörtlich|gekürzt|umformuliert), (sicher|wahrscheinlich)\]")
    assert relation.search(QApplication.clipboard().text())
    assert relation.search(QApplication.clipboard().mimeData().html())
