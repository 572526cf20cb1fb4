"""Draws one row of the side list as a card: head, tag, the left wording, the right wording."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from viewer.window.side_model import ROW
from viewer.window.side_rows import Row
from viewer.window.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

PAD = 12
GAP = 3
LINES = 3
"""How many lines of each wording a card shows at most."""

_KEPT = 8192
_PICTURES = 48
"""How many cards are kept as they were drawn: those that are visible while the reader steps through the list."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class SideDelegate(QStyledItemDelegate):
    """Cards in the colours of the theme; the reading font for what the articles say, the plain one for the rest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._family = "serif"
        self._sizes: dict[tuple[str, str, int, str, str], QSize] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours from now on."""
        self._theme = theme
        self._pictures.clear()

    def set_reading_family(self, family: str) -> None:
        """Draw what the articles say in this font."""
        self._family = family

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the card's lines need at the width of the list."""
        # A list asks for the sizes of all the cards that it might show at every change of the current one.
        row: Row = index.data(ROW)
        width = self._width(option)
        key = row.left, row.right, width, self._family, option.font.key()
        if key not in self._sizes:
            if len(self._sizes) > _KEPT:
                self._sizes.clear()
            self._sizes[key] = self._size(row, width, option)
        return self._sizes[key]

    def _size(self, row: Row, width: int, option: QStyleOptionViewItem) -> QSize:
        plain, serif = self._fonts(option)
        height = PAD + QFontMetrics(plain).height() + GAP
        height += sum(_height(serif, text, width) + GAP for text in (row.left, row.right) if text)
        return QSize(width, height + PAD - GAP)

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The card, marked at its left edge when it is the current one."""
        from PySide6.QtWidgets import QStyle  # with 600 names, which no start needs

        row: Row = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ratio = p.device().devicePixelRatioF()
        if ratio != int(ratio):  # a picture would lie between the pixels, and its letters be blurred
            p.save()
            self._draw_card(p, option, option.rect, row, chosen)
            p.restore()
            return
        # Not the row itself: the match that it leads to is slow to tell from others, and is not drawn.
        shown = row.head, row.tag, row.left, row.right, row.conflict
        key = shown, chosen, option.rect.width(), option.rect.height(), self._family, option.font.key(), ratio
        if key not in self._pictures:
            if len(self._pictures) > _PICTURES:
                self._pictures.clear()
            self._pictures[key] = self._picture(option, row, chosen, ratio)
        p.drawPixmap(option.rect.topLeft(), self._pictures[key])

    def _picture(self, option: QStyleOptionViewItem, row: Row, chosen: bool, ratio: float) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._draw_card(painter, option, QRect(QPoint(0, 0), option.rect.size()), row, chosen)
        painter.end()
        return picture

    def _draw_card(self, p: QPainter, option: QStyleOptionViewItem, area: QRect, row: Row, chosen: bool) -> None:
        theme = self._theme
        p.fillRect(area, theme.hover if chosen else theme.panel)
        p.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line)
        if chosen:
            p.fillRect(QRect(area.left(), area.top(), 4, area.height()), theme.accent)
        inner = area.adjusted(PAD + 2, PAD, -PAD, -PAD)
        y = inner.top() + self._paint_head(p, option, row, inner) + GAP
        _, serif = self._fonts(option)
        p.setFont(serif)
        for text, colour in ((row.left, theme.text), (row.right, theme.quiet)):
            if text:
                height = _height(serif, text, inner.width())
                _draw(p, serif, text, QRect(inner.left(), y, inner.width(), height), colour)
                y += height + GAP

    def _paint_head(self, p: QPainter, option: QStyleOptionViewItem, row: Row, inner: QRect) -> int:
        plain, _ = self._fonts(option)
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(plain)
        tag_width = min(metrics.horizontalAdvance(row.tag) + 8, inner.width() * 3 // 4)
        p.setFont(plain)
        p.setPen(self._theme.conflict if row.conflict else self._theme.quiet)
        tag = QRect(inner.right() - tag_width, inner.top(), tag_width, metrics.height())
        elided = metrics.elidedText(row.tag, Qt.TextElideMode.ElideRight, tag_width)
        p.drawText(tag, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), elided)
        p.setFont(bold)
        p.setPen(self._theme.text)
        head = QRect(inner.left(), inner.top(), inner.width() - tag_width - 8, metrics.height())
        text = QFontMetrics(bold).elidedText(row.head, Qt.TextElideMode.ElideRight, head.width())
        p.drawText(head, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        return metrics.height()

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        plain = QFont(option.font)
        serif = QFont(self._family)
        serif.setPointSizeF(option.font.pointSizeF() * 1.08)
        return plain, serif

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        return max(120, width - 2 * PAD - 2)


def _height(font: QFont, text: str, width: int) -> int:
    return min(_whole_height(font.toString(), text, width), QFontMetrics(font).lineSpacing() * LINES)


@lru_cache(maxsize=1024)
def _whole_height(font: str, text: str, width: int) -> int:
    face = QFont()
    face.fromString(font)
    return QFontMetrics(face).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


def _draw(p: QPainter, font: QFont, text: str, area: QRect, colour: QColor) -> None:
    metrics = QFontMetrics(font)
    if _whole_height(font.toString(), text, area.width()) > area.height() + 1:
        room = LINES * area.width() - metrics.averageCharWidth() * 6 * (LINES - 1)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    p.setPen(colour)
    p.drawText(area, _WRAP, text)
