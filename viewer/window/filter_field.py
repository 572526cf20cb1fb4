"""The field of the side list's filter: says how many cards are left, and hands the keyboard on to them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from viewer.window.fields import ClearButton

_CLEAR = 26
"""Pixels that the button to clear the field takes."""


class FilterField(QLineEdit):
    """A line to type in; while something is typed, the count stands at its end."""

    left_below = Signal()
    """The down key was pressed: the reader wants to go on in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clearing = ClearButton(self)
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.count.hide()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of how many cards hold what is typed; nothing where nothing is typed."""
        words = QCoreApplication.translate("SideList", "{shown} of {total}").format(shown=shown, total=total)
        typed = bool(self.text().strip())
        self.count.setText(words if typed else "")
        self.count.setVisible(typed)
        self.setAccessibleDescription(words if typed else "")
        self.count.adjustSize()
        self.setTextMargins(0, 0, self.count.width() if typed else 0, 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count stays at the end."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        x = self.width() - _CLEAR - self.count.width()
        self.count.move(x, (self.height() - self.count.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down key leads into the list."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left_below.emit()
            return
        super().keyPressEvent(event)
