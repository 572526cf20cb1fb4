"""A whole article as a slim strip, with the visible part as a rectangle that can be dragged."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from viewer.window.colours import mixed, strong
from viewer.window.highlights import Category
from viewer.window.overview_rows import runs_of
from viewer.window.pane import Pane
from viewer.window.theme import Theme

_ROOM = 5.0
_A_LINE = 68
_GAP_IN_LINES = 0.6
_FROM_ABOVE = (Category.CONFLICT, Category.REWORDED, Category.SAME)
_LEAST_OF_A_CONFLICT = 0.5


class Overview(QWidget):
    """Heights are shares of estimated lines, so that a long article need not be laid out to be overseen."""

    def __init__(self, pane: Pane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane, self._theme = pane, theme
        self._sums: list[float] = [0.0]
        self._starts: list[int] = [0]
        self._picture: QPixmap | None = None
        self._grabbed: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        names = (self.tr("Overview of the left article"), self.tr("Overview of the right article"))
        self.setAccessibleName(names[pane.scene.side])
        self.setAccessibleDescription(self.tr("Drag the rectangle to scroll; click to jump."))
        pane.moved.connect(self.update)

    def article_changed(self) -> None:
        """Another article: estimate its lines."""
        # One question for the whole text: block by block, a long article takes longer to ask than to estimate.
        blocks = self._pane.document().toRawText().split("\u2029")
        lengths = [_units(block) for block in blocks]
        weights = [
            max(1.0, length / _A_LINE) + _GAP_IN_LINES if block.strip() else 0.0
            for block, length in zip(blocks, lengths, strict=True)
        ]
        self._starts = [before + k for k, before in enumerate(accumulate(lengths, initial=0))]
        self._sums = [0.0, *accumulate(weights)]
        self.marks_changed()

    def marks_changed(self) -> None:
        """Other highlights, another theme or another size: draw the strip anew."""
        self._picture = None
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.marks_changed()

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(16, 100)

    def visible_box(self) -> QRectF:
        """The rectangle of what is visible in the pane."""
        g, top = self._pane.geometry_of_text, self._pane.top()
        a = self._height_of(*g.part_at(top))
        b = self._height_of(*g.part_at(top + self._pane.viewport().height()))
        return QRectF(1, a, self.width() - 2, max(8.0, b - a))

    def _usable(self) -> float:
        # A short article fills no more of the strip than it would fill of the pane.
        return max(1.0, min(self.height() - 2 * _ROOM, self._sums[-1] * 22.0))

    def _height_of(self, number: int, part: float) -> float:
        number = min(number, len(self._sums) - 2)
        if number < 0 or not self._sums[-1]:
            return _ROOM
        lines = self._sums[number] + part * (self._sums[number + 1] - self._sums[number])
        return _ROOM + self._usable() * lines / self._sums[-1]

    def _units_at(self, heights: Iterable[float]) -> list[float]:
        """The place in the text, in units, that each height of the strip stands for; infinite outside the text."""
        if not self._sums[-1]:
            return [-math.inf for _ in heights]
        scale = self._sums[-1] / self._usable()
        return [self._unit_of_line((y - _ROOM) * scale) for y in heights]

    def _unit_of_line(self, lines: float) -> float:
        number = bisect_right(self._sums, lines) - 1
        if number < 0 or number + 1 >= len(self._sums):
            return -math.inf if number < 0 else math.inf
        part = (lines - self._sums[number]) / (self._sums[number + 1] - self._sums[number])
        return self._starts[number] + part * (self._starts[number + 1] - self._starts[number])

    def _centre_on(self, y: float) -> None:
        lines = min(1.0, max(0.0, (y - _ROOM) / self._usable())) * self._sums[-1]
        number = min(len(self._sums) - 2, max(0, bisect_right(self._sums, lines) - 1))
        if number < 0:
            return
        size = self._sums[number + 1] - self._sums[number]
        height = self._pane.geometry_of_text.height_of(number, (lines - self._sums[number]) / size if size else 0.0)
        top = height - self._pane.viewport().height() / 2
        furthest = max(float(self._pane.furthest()), self._end_above(top))
        self._pane.go_to_height(min(max(0.0, top), furthest), may_leave=True, by_hand=True)

    def _end_above(self, top: float) -> float:
        # The range of a long article grows while it is laid out; what is laid out already may be shown.
        last = len(self._sums) - 2
        if top <= self._pane.furthest():
            return 0.0
        end = self._pane.geometry_of_text.height_of(last, 1.0) + 48
        return end - self._pane.viewport().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strip from its picture, the rectangle over it."""
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._draw_marks()
        painter.drawPixmap(0, 0, self._picture)
        if self._sums[-1]:
            box = self.visible_box()
            veil = QColor(self._theme.accent)
            veil.setAlphaF(0.14)
            painter.fillRect(box.toRect().adjusted(1, 1, -1, -1), veil)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.accent, 1.2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _draw_marks(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.chrome)
        painter = QPainter(picture)
        painter.fillRect(0 if self._pane.scene.side else self.width() - 1, 0, 1, self.height(), self._theme.line)
        highlights = self._pane.scene.highlights
        layers = [
            [m.span for m in highlights.only],
            [m.span for m in highlights.passages if m.weak],
            *([m.span for m in highlights.passages if m.category is c and not m.weak] for c in _FROM_ABOVE),
        ]
        last = float(self._starts[-1])
        rows = range(picture.height() + 1) if any(layers) else range(1)  # an article alone asks for no heights
        edges = [min(last, max(0.0, e)) for e in self._units_at(k / ratio for k in rows)]
        for top, bottom, shares in runs_of(layers, edges, ratio):
            self._draw_run(painter, top / ratio, (bottom - top) / ratio, shares)
        painter.end()
        return picture

    def _draw_run(self, painter: QPainter, top: float, height: float, shares: tuple[float, ...]) -> None:
        """As strong as the share of the text is; possible matches as two slim lines, so that no colour is needed."""
        theme, width = self._theme, self.width()
        only, weak, *told = shares
        painter.fillRect(QRectF(6, top, width - 12, height), mixed(theme.only, theme.chrome, 0.35 * only))
        for x in (4, width - 6) if weak else ():
            painter.fillRect(QRectF(x, top, 2, height), mixed(theme.reworded, theme.chrome, 0.3 + 0.4 * weak))
        for colour in reversed(self._veils(told)):
            painter.fillRect(QRectF(4, top, width - 8, height), colour)

    def _veils(self, told: Sequence[float]) -> list[QColor]:
        """The colours of the categories, so transparent that each shows its share when all lie upon each other."""
        veils, rest = [], 1.0
        for category, share in zip(_FROM_ABOVE, told, strict=True):
            # A disagreement is to be found on the strip of a long article too.
            part = min(rest, max(share, _LEAST_OF_A_CONFLICT) if share and category is Category.CONFLICT else share)
            if part > 0:
                colour = QColor(strong(self._theme, category))
                colour.setAlphaF(part / rest)
                veils.append(colour)
            rest -= part
        return veils

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip is drawn anew at its new size."""
        self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the rectangle where it is, or bring it here first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        box = self.visible_box()
        if not box.top() <= y <= box.bottom():
            self._centre_on(y)
            box = self.visible_box()
        self._grabbed = y - box.center().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the rectangle."""
        if self._grabbed is not None:
            self._centre_on(event.position().y() - self._grabbed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the pane as if the pointer were over it."""
        point = QPointF(self._pane.viewport().rect().center())
        copy = QWheelEvent(
            point,
            event.globalPosition(),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )
        QApplication.sendEvent(self._pane.viewport(), copy)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
