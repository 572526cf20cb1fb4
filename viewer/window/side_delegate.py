"""Draws one row of the side list as a card: head, tag, the left wording, the right wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from viewer.article.article import Span
from viewer.window.short_lines import draw_lines, height_of_lines, short_lines
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
_APART = 12
"""Pixels between a head and the tag beside it."""


class SideDelegate(QStyledItemDelegate):
    """Cards in the colours of the theme; the reading font for what the articles say, the plain one for the rest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._family = "serif"
        self._words: tuple[str, ...] = ()
        self._sizes: dict[tuple[str, str, str, str, int, str, str], QSize] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours from now on."""
        self._theme = theme
        self._pictures.clear()

    def set_words(self, words: tuple[str, ...]) -> None:
        """Mark these words wherever a card holds them."""
        if words != self._words:
            self._words = words
            self._pictures.clear()

    def set_reading_family(self, family: str) -> None:
        """Draw what the articles say in this font."""
        self._family = family

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the card's lines need at the width of the list."""
        # A list asks for the sizes of all the cards that it might show at every change of the current one.
        row: Row = index.data(ROW)
        width = self._width(option)
        key = row.head, row.tag, row.left, row.right, width, self._family, option.font.key()
        if key not in self._sizes:
            if len(self._sizes) > _KEPT:
                self._sizes.clear()
            self._sizes[key] = self._size(row, width, option)
        return self._sizes[key]

    def _size(self, row: Row, width: int, option: QStyleOptionViewItem) -> QSize:
        serif = self._serif(option)
        height = PAD + self._line(option) * (1 if self._fit_together(row, option, width) else 2) + GAP
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
        serif = self._serif(option)
        for text, colour in ((row.left, theme.text), (row.right, theme.quiet)):
            if text:
                self._draw_lines(p, short_lines(text, serif, inner.width(), LINES), inner.left(), y, colour)
                y += _height(serif, text, inner.width()) + GAP

    def _paint_head(self, p: QPainter, option: QStyleOptionViewItem, row: Row, inner: QRect) -> int:
        """The head, and the tag beside it or, where there is no room for both, below; how high they are."""
        theme, width = self._theme, inner.width()
        plain, bold = QFont(option.font), _bold(option.font)
        together = self._fit_together(row, option, width)
        tag_width = min(width, QFontMetrics(plain).horizontalAdvance(row.tag) + 2)
        # No wider than it is: one that is written from right to left begins at the same edge as the others.
        head_width = min(width, QFontMetrics(bold).horizontalAdvance(row.head) + 2)
        head = short_lines(row.head, bold, head_width, 1)
        self._draw_lines(p, head, inner.left(), inner.top(), theme.text)
        y = inner.top() if together else inner.top() + self._line(option)
        tag = short_lines(row.tag, plain, tag_width, 1)
        colour = theme.conflict if row.conflict else theme.quiet
        draw_lines(p, tag, QPointF(inner.right() - tag_width if together else inner.left(), y), colour)
        return y + self._line(option) - inner.top()

    def _fit_together(self, row: Row, option: QStyleOptionViewItem, width: int) -> bool:
        """Whether head and tag stand in one line with nothing left out."""
        head, tag = QFontMetrics(_bold(option.font)), QFontMetrics(option.font)
        return not row.tag or head.horizontalAdvance(row.head) + _APART + tag.horizontalAdvance(row.tag) + 4 <= width

    @staticmethod
    def _line(option: QStyleOptionViewItem) -> int:
        return QFontMetrics(option.font).height()

    def _draw_lines(self, p: QPainter, layout: QTextLayout, x: float, y: float, colour: QColor) -> None:
        """Draw, with what the filter looks for marked."""
        spans: list[Span] = []
        if self._words:
            from viewer.desk.finding import find_in_text

            spans = [span for word in self._words for span in find_in_text(layout.text(), word)]
        draw_lines(p, layout, QPointF(x, y), colour, spans, self._theme.found)

    def _serif(self, option: QStyleOptionViewItem) -> QFont:
        serif = QFont(self._family)
        serif.setPointSizeF(option.font.pointSizeF() * 1.08)
        return serif

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        return max(120, width - 2 * PAD - 2)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _height(font: QFont, text: str, width: int) -> int:
    return height_of_lines(text, font.toString(), width, LINES)
