"""What is laid over a pane for a while: a sentence to the reader, or where a drop would go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from viewer.window.theme import Theme

_ABOVE = 4
"""Pixels between a sentence, with the margin around it, and the button below."""


class Message(QLabel):
    """A sentence in a pane: a band at the top over an article; where nothing lies open in the middle, with a button."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(14)
        self.button = QPushButton(self)
        self.button.setText(self.tr("Open a file…"))
        self.button.setAutoDefault(True)  # so that Enter presses it too
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.setStyleSheet(
            f"Message {{ background: {theme.panel.name()}; color: {theme.text.name()};"
            f" border: 1px solid {theme.conflict.name()}; border-left: 4px solid {theme.conflict.name()};"
            " border-radius: 6px }"
        )

    def say(self, sentence: str | None, alone: bool, area: QWidget) -> None:
        """Show the sentence; ``alone`` where the pane is empty."""
        self.setText(sentence or "")
        self.setAccessibleName(sentence or "")
        self.setVisible(bool(sentence))
        if alone:
            self.setStyleSheet(f"Message {{ background: transparent; color: {self._theme.quiet.name()}; border: 0 }}")
            font = QFont(self.font())
            font.setPointSizeF(13)
            self.setFont(font)
        else:
            self.setFont(QFont(area.font()))
            self.set_theme(self._theme)
        self.button.setFont(area.window().font())
        self.button.setVisible(alone)
        self.setContentsMargins(0, 0, 0, self.button.sizeHint().height() + _ABOVE if alone else 0)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if alone else Qt.AlignmentFlag.AlignLeading)
        self.lie_in(area)

    def lie_in(self, area: QWidget) -> None:
        """Take a place in ``area``, the viewport of the pane."""
        width = min(460, area.width() - 24)
        height = self.heightForWidth(width)
        alone = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        y = (area.height() - height) // 2 if alone else 12
        self.setGeometry((area.width() - width) // 2, max(0, y), width, height)
        size = self.button.sizeHint()
        self.button.setGeometry((width - size.width()) // 2, height - size.height() - 4, size.width(), size.height())
        self.raise_()


class DropHint(QWidget):
    """A frame over the pane that a drop would fill, with a word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, side: int | None, areas: Sequence[QRect]) -> None:
        """Say what a drop would fill, the left or the right of two ``areas`` or with 2 both; None hides the frame."""
        self.setVisible(side is not None)
        if side is None:
            return
        self.setGeometry(areas[side] if side < len(areas) else areas[0].united(areas[1]))
        both = self.tr("Drop to open both, left and right")
        self.words = (self.tr("Drop to open on the left"), self.tr("Drop to open on the right"), both)[side]
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame, and the word on a plate in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self.theme.drop
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        veil.setAlphaF(1)
        painter.setPen(QPen(self.theme.accent, 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 10, 10)
        font = QFont(self.font())
        font.setPointSizeF(14)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        box = QRectF(painter.fontMetrics().boundingRect(self.words)).adjusted(-18, -10, 18, 10)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.accent)
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(self.theme.on_accent)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)
