"""The bar that finds words in both articles at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.window.fields import ClearButton


class FindBar(QWidget):
    """A field, two arrows and the counts; Escape closes it."""

    words_changed = Signal(str)
    step = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(_said("Find in both articles"))
        self.field.setAccessibleName(_said("Find in both articles"))
        self.clearing = ClearButton(self.field)
        self.field.setMaximumWidth(320)
        self.counts = QLabel(self)
        self.note = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self.field)
        for text, name, by in (("‹", _said("Find previous"), -1), ("›", _said("Find next"), 1)):
            row.addWidget(self._arrow(text, name, by))
        row.addWidget(self.counts)
        row.addWidget(self.note, 1)
        close = QToolButton(self)
        close.setText("×")
        close.setAccessibleName(_said("Close"))
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        self.field.textChanged.connect(self.words_changed)
        self.field.returnPressed.connect(self._enter)
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show the bar with the keyboard in its field."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar; what was found is no longer marked."""
        self.hide()
        self.closed.emit()

    def show_counts(self, left: int, right: int, position: int | None) -> None:
        """Say how often the words stand on the left and on the right, and which hit is shown."""
        if not self.field.text().strip():
            self.counts.clear()
        elif left + right == 0:
            self.counts.setText(_said("Found in neither"))
        else:
            shown = "" if position is None else _said("{0} of {1}").format(position + 1, left + right) + " · "
            self.counts.setText(shown + _said("left {0}, right {1}").format(left, right))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self.step.emit(1)

    def _arrow(self, text: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(self._next if by > 0 else self._previous)
        return button

    def _next(self) -> None:
        self.step.emit(1)

    def _previous(self) -> None:
        self.step.emit(-1)


def _said(text: str) -> str:
    return QCoreApplication.translate("FindBar", text)
