"""Work is going on: a short bar that wanders along a groove, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

_WIDTH, _HEIGHT, _THICK = 120, 16, 4
_SHARE = 0.3
"""How much of the groove the bar fills."""
_ROUND = 2400
"""Milliseconds for the way there and back."""
_STEP = 40


class BusyBar(QWidget):
    """Moves while it is shown; stands still in the middle where the desktop wants no animations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self.update)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(_WIDTH, _HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the left."""
        super().showEvent(event)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, self):
            self._clock.start()
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn for nobody."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The groove in the colour of what lies under the pointer, the bar in that of what is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, (self.height() - _THICK) / 2, self.width(), _THICK)
        long = groove.width() * _SHARE
        bar = groove.adjusted(0, 0, long - groove.width(), 0).translated((groove.width() - long) * self._along(), 0)
        for box, role in ((groove, QPalette.ColorRole.Midlight), (bar, QPalette.ColorRole.Accent)):
            painter.setBrush(self.palette().color(role))
            painter.drawRoundedRect(box, _THICK / 2, _THICK / 2)

    def _along(self) -> float:
        """How far the bar has come, from 0 at the left to 1 at the right, gently turning at both ends."""
        if not self._timer.isActive():
            return 0.5
        there = self._clock.elapsed() % _ROUND / (_ROUND / 2)
        part = there if there <= 1 else 2 - there
        return part * part * (3 - 2 * part)
