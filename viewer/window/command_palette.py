"""Every command by its name: type a part of it, Enter runs it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from rapidfuzz import fuzz, utils

LEAST = 58.0
"""How much a name must resemble what was typed, 0 to 100."""

_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """A field over a list of actions; the arrow keys choose while the keyboard stays in the field."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_said("Find a command"))
        self._actions = tuple(a for a in actions if a.isEnabled() and a.text())
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(_said("Type a part of what you want to do"))
        self.field.setAccessibleName(_said("Command"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(_said("Commands"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setStyleSheet("QTreeView::item { padding: 5px 8px; }")
        self.nothing = QLabel(_said("No command is called that."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)
        self.resize(560, 440)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self.run)
        self.list.itemClicked.connect(self.run)
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hand the keys that walk through the list on to it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALK:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def run(self) -> None:
        """Close, and do what the chosen row says."""
        chosen = self.list.currentItem()
        if chosen is not None:
            action: QAction = chosen.data(0, Qt.ItemDataRole.UserRole)
            self.accept()
            action.trigger()

    def _filter(self, words: str) -> None:
        self.list.clear()
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        # The id says it in other words: "theme-next" for "Next colours".
        found = ranked(words, [f"{_name(a)} {a.objectName()}" for a in self._actions])
        for k in found:
            action = self._actions[k]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            row = QTreeWidgetItem(self.list, [_name(action), keys])
            row.setData(0, Qt.ItemDataRole.UserRole, action)
            row.setForeground(1, quiet)
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)


def ranked(words: str, names: Sequence[str]) -> list[int]:
    """The indices of the names that ``words`` may mean, the likeliest first; all of them for no words.

    Names that hold every word as the beginning of one of theirs shut out those that only resemble it.
    """
    wanted = utils.default_process(words)
    plain = [utils.default_process(name) for name in names]
    begins = [
        k
        for k, name in enumerate(plain)
        if all(any(w.startswith(part) for w in name.split()) for part in wanted.split())
    ]
    if begins:
        return begins
    scores = ((fuzz.WRatio(wanted, name), k) for k, name in enumerate(plain) if len(wanted) <= len(name))
    return [k for score, k in sorted(scores, key=lambda s: (-s[0], s[1])) if score >= LEAST]


def _name(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")


def _said(text: str) -> str:
    return QCoreApplication.translate("CommandPalette", text)
