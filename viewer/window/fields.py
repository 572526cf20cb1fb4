"""Fields of a form that look alike in every theme: a choice with a chevron, a number between two buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QWidget,
)

# The native parts of a box that a style sheet half covers are drawn as shreds.
_BARE = "QComboBox::drop-down { border: 0; width: 26px; } QComboBox::down-arrow { border: 0; width: 0; height: 0; }"
# Without buttons at all (NoButtons) a styled spin box leaves its text no room.
_WITHOUT_ARROWS = (
    "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; background: transparent; width: 1px; }"
)


class Choice(QComboBox):
    """One of a few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_BARE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the chevron over it."""
        super().paintEvent(event)
        _draw_chevron(self)


class FontChoice(QFontComboBox):
    """One of the fonts of this machine that can be drawn in any size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(False)
        self.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
        self.setStyleSheet(_BARE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and the chevron over it."""
        super().paintEvent(event)
        _draw_chevron(self)


class Stepped(QWidget):
    """A number field between a button that makes it less and one that makes it more."""

    def __init__(self, field: QSpinBox | QDoubleSpinBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        field.setStyleSheet(_WITHOUT_ARROWS)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.less = self._button("−", QCoreApplication.translate("Fields", "Less"))
        self.more = self._button("+", QCoreApplication.translate("Fields", "More"))
        self.less.clicked.connect(field.stepDown)
        self.more.clicked.connect(field.stepUp)
        row.addWidget(self.less)
        row.addWidget(field, 1)
        row.addWidget(self.more)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the field do the same
        return button


def _draw_chevron(box: QComboBox) -> None:
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(box.palette().color(QPalette.ColorRole.Text), 1.6, c=Qt.PenCapStyle.RoundCap))
    backwards = box.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x, y = 16.0 if backwards else box.width() - 16.0, box.height() / 2
    painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))
