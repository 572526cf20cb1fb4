"""The signs beside the text: equal, nearly equal, unequal in circles, hatching for what only one side tells."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from viewer.window.highlights import Category

SIGNS = {Category.SAME: "=", Category.REWORDED: "≈", Category.CONFLICT: "≠", Category.ONLY: "⫽"}
ROOM = 62
"""How wide the margin on the side of the signs is, in pixels, at the size of a sign of 16."""
FAR_ROOM = 26
"""How wide the margin on the other side is."""
_NARROW_ROOM, _NARROW_FAR, _NARROW = 42, 12, 380
_SIZE = 16.0
_SIGN_AT = 31.0
_HATCH_AT = 20.0
_HATCH_WIDTH = 5.0
_HATCH_STEP = 6.0


def room_beside(width: int) -> tuple[int, int]:
    """How wide the margins of a pane of ``width`` pixels are: on the side of the signs, and on the other."""
    return (_NARROW_ROOM, _NARROW_FAR) if width < _NARROW else (ROOM, FAR_ROOM)


def sign_box(edge: float, line: QRectF, mirrored: bool, place: int = 0) -> QRectF:
    """Where the sign of a line is drawn; ``edge`` is where the text starts, ``place`` counts signs of one line."""
    away = _SIGN_AT + place * (_SIZE + 1)
    x = edge + away if mirrored else edge - away
    return QRectF(x - _SIZE / 2, line.center().y() - _SIZE / 2, _SIZE, _SIZE)


def draw_sign(  # noqa: PLR0913, PLR0917
    painter: QPainter,
    box: QRectF,
    category: Category,
    colour: QColor,
    paper: QColor,
    filled: bool,
    *,
    dotted: bool = False,
) -> None:
    """A circle with the sign of the category; ``filled`` for the current match, ``dotted`` for a possible one."""
    ratio = painter.device().devicePixelRatioF()
    picture = _sign(category, colour.rgb(), paper.rgb(), filled, dotted, ratio)
    painter.drawPixmap(QPointF(round(box.left()) - 1, round(box.top()) - 1), picture)


@lru_cache(maxsize=64)
def _sign(  # noqa: PLR0913, PLR0917
    category: Category, colour: int, paper: int, filled: bool, dotted: bool, ratio: float
) -> QPixmap:
    size = int(_SIZE) + 2
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QPen(QColor(colour), 1.2)
    if dotted and not filled:
        ring.setDashPattern([1.5, 1.8])
    painter.setPen(ring)
    painter.setBrush(QColor(colour if filled else paper))
    box = QRectF(1, 1, _SIZE, _SIZE)
    painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = QColor(paper if filled else colour)
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    _draw_strokes(painter, box.center(), category)
    painter.end()
    return picture


def _draw_strokes(painter: QPainter, c: QPointF, category: Category) -> None:
    r = _SIZE * 0.2
    if category is Category.REWORDED:
        for dy in (-1.9, 1.9):
            painter.drawPath(_wave(QPointF(c.x(), c.y() + dy), r))
        return
    for dy in (-1.8, 1.8):
        painter.drawLine(QLineF(c.x() - r, c.y() + dy, c.x() + r, c.y() + dy))
    if category is Category.CONFLICT:
        painter.drawLine(QLineF(c.x() - 2, c.y() + 4.4, c.x() + 2, c.y() - 4.4))


def _wave(centre: QPointF, r: float) -> QPainterPath:
    path = QPointF(centre.x() - r, centre.y() + 0.6)
    wave = QPainterPath(path)
    wave.cubicTo(
        QPointF(centre.x() - r / 3, centre.y() - 2.6),
        QPointF(centre.x() + r / 3, centre.y() + 2.6),
        QPointF(centre.x() + r, centre.y() - 0.6),
    )
    return wave


def hatch_box(edge: float, top: float, bottom: float, mirrored: bool) -> QRectF:
    """Where the hatching of lines between ``top`` and ``bottom`` is drawn."""
    x = edge + _HATCH_AT - _HATCH_WIDTH if mirrored else edge - _HATCH_AT
    return QRectF(x, top + 3, _HATCH_WIDTH, max(2.0, bottom - top - 6))


def draw_hatching(painter: QPainter, box: QRectF, colour: QColor, rising: bool) -> None:
    """Slanted strokes: rising for what only the left tells, falling for the right, so that the two differ in print."""
    # Whole strokes only: a cut one looks like dirt.
    count = max(1, int(box.height()) // int(_HATCH_STEP))
    column = _hatches(colour.rgb(), rising, painter.device().devicePixelRatioF(), count)
    painter.drawPixmap(QPointF(round(box.left()) - 1, round(box.top())), column)


@lru_cache(maxsize=256)
def _hatches(colour: int, rising: bool, ratio: float, count: int) -> QPixmap:
    """That many strokes below each other; drawing a tile as often takes ten times as long."""
    tile = _hatch(colour, rising, ratio)
    column = QPixmap(tile.width(), tile.height() * count)
    column.setDevicePixelRatio(ratio)
    column.fill(Qt.GlobalColor.transparent)
    painter = QPainter(column)
    for k in range(count):
        painter.drawPixmap(QPointF(0, k * tile.height() / ratio), tile)
    painter.end()
    return column


@lru_cache(maxsize=16)
def _hatch(colour: int, rising: bool, ratio: float) -> QPixmap:
    width, step = _HATCH_WIDTH + 2, _HATCH_STEP
    tile = QPixmap(round(width * ratio), round(step * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    a, b = (step - 1, 1.0) if rising else (1.0, step - 1)
    painter.drawLine(QLineF(1, a, width - 1, b))
    painter.end()
    return tile
