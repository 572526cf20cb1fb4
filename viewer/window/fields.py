"""Fields that look alike in every theme: a choice, a number between two buttons, a cross that clears a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

_CROSS = 16
"""Pixels of the square that the cross of a field's button stands in."""
# The native parts of a box that a style sheet half covers are drawn as shreds.
_BARE = "QComboBox::drop-down { border: 0; width: 26px; } QComboBox::down-arrow { border: 0; width: 0; height: 0; }"
# Without buttons at all (NoButtons) a styled spin box leaves its text no room.
_WITHOUT_ARROWS = (
    "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; background: transparent; width: 1px; }"
)


class ClearButton(QObject):
    """Gives a field a button that empties it: a thin cross in the colour of quiet words, whatever the look is."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        field.setClearButtonEnabled(True)
        self._button = field.findChild(QToolButton)
        field.installEventFilter(self)
        self._draw(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Another look has other colours."""
        if event.type() is QEvent.Type.PaletteChange and isinstance(watched, QLineEdit):
            self._draw(watched)
        return super().eventFilter(watched, event)

    def _draw(self, field: QLineEdit) -> None:
        ratio = field.devicePixelRatioF()
        picture = QPixmap(round(_CROSS * ratio), round(_CROSS * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap))
        near, far = _CROSS / 2 - 3.5, _CROSS / 2 + 3.5
        painter.drawLine(QLineF(near, near, far, far))
        painter.drawLine(QLineF(near, far, far, near))
        painter.end()
        if self._button is not None:
            self._button.setIcon(QIcon(picture))


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
