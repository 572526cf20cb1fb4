"""Every key and what it does, from the rows of the commands, and what the mouse does in the panes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from viewer.window.command_palette import ranked
from viewer.window.commands import COMMANDS, EDIT, FILE, GO, HELP, VIEW, Command, said
from viewer.window.fields import ClearButton


class KeysHelp(QDialog):
    """A table in groups, the keys at the left, with a field that narrows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_said("Keys"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(_said("What would you like to do?"))
        self.field.setAccessibleName(_said("Filter"))
        self.clearing = ClearButton(self.field)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(_said("Keys"))
        self.table.setHeaderLabels([_said("Key"), _said("What it does")])
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setIndentation(0)
        self.table.setAllColumnsShowFocus(True)
        self.table.setStyleSheet("QTreeView::item { padding: 4px 8px; }")
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionsMovable(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.table)
        self._heads: list[QTreeWidgetItem] = []
        self._groups: list[list[QTreeWidgetItem]] = []
        self._fill()
        self.field.textChanged.connect(self._filter)
        self.resize(660, 680)

    def _fill(self) -> None:
        groups = [(said(GO).replace("&", ""), [*_commands(GO), *_in_the_panes()])]
        groups += [(said(menu).replace("&", ""), _commands(menu)) for menu in (VIEW, EDIT, FILE, HELP)]
        for title, rows in groups:
            head = QTreeWidgetItem(self.table, [title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self._heads.append(head)
            self._groups.append([QTreeWidgetItem(head, row) for row in rows])
            head.setExpanded(True)

    def _filter(self, words: str) -> None:
        rows = [row for group in self._groups for row in group]
        shown = set(ranked(words, [f"{row.text(1)} {row.text(0)}" for row in rows]))
        for k, row in enumerate(rows):
            row.setHidden(k not in shown)
        for k, head in enumerate(self._heads):
            head.setHidden(all(row.isHidden() for row in self._groups[k]))


def _commands(menu: str) -> list[list[str]]:
    return [[_keys(c), said(c.text).removesuffix("…")] for c in COMMANDS if c.menu == menu and c.keys]


def _keys(command: Command) -> str:
    shown = [QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in command.keys]
    return "   ".join(shown)


def _in_the_panes() -> list[list[str]]:
    """What has no row among the commands, because it is said with the pointer or means the line under the caret."""
    return [
        [_said("Enter"), _said("In a pane: to the partner of this line; again, to its next one")],
        [_said("Click"), _said("On a passage, quote or ribbon: to its partner")],
        [_said("Wheel"), _said("Over the ribbons: next and previous match")],
        [_said("Ctrl+wheel"), _said("Larger and smaller text")],
    ]


def _said(text: str) -> str:
    return QCoreApplication.translate("KeysHelp", text)
