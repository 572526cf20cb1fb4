"""How a row is drawn: the left article's words, a sign, the right article's."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match
from viewer.matching.comparison import Comparison, Conflict
from viewer.window import margin
from viewer.window.colours import mixed, strong, tint
from viewer.window.document import Typography, closing, opening, reads_right_to_left
from viewer.window.highlights import Category, is_weak
from viewer.window.offsets import Offsets
from viewer.window.row_heights import RowHeights
from viewer.window.rows import Row, repeats_in
from viewer.window.short_lines import wrapping
from viewer.window.theme import Theme

ROW = Qt.ItemDataRole.UserRole + 1
_MIDDLE, _EDGE, _ABOVE = 64, 28, 9
_GAP = " […] "
_PALE = 0.55
"""How much of its colour the ground keeps under a possible match, and under what a row above has shown already."""
_USUAL = "the words of a usual line, told by their letters"


class RowDelegate(QStyledItemDelegate):
    """Lays out both sides of a row at the width of the view; heights are kept until width or font change."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setting = Typography()
        self.comparison: Comparison | None = None
        self._conflicts: dict[int, list[Conflict]] = {}
        self._repeats: frozenset[tuple[Match, int]] = frozenset()
        self.differing: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())
        """The words of the current row that differ, by side, in code points."""
        self.width = 800
        self.heights = RowHeights(self._measured, self._estimates)
        self._face = self.setting.font()

    def show(self, comparison: Comparison | None, rows: list[Row]) -> None:
        """Draw these rows of this comparison from now on."""
        self.comparison = comparison
        self._face = self.setting.font()
        self._conflicts = {}
        for conflict in comparison.contradictions if comparison is not None else ():
            self._conflicts.setdefault(conflict.passage, []).append(conflict)
        self.differing = ((), ())
        self._repeats = repeats_in(rows)
        self.heights.set_rows(rows)

    def forget(self) -> None:
        """Width or font have changed."""
        self._face = self.setting.font()
        self.heights.forget()

    def column(self) -> tuple[int, int, int]:
        """Where the left text starts, where the right text starts, and how wide both are, in pixels."""
        width = min(int(self.setting.column()), (self.width - _MIDDLE - 2 * _EDGE) // 2)
        left = (self.width - _MIDDLE) // 2 - width
        return left, left + width + _MIDDLE, width

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the higher of the two sides, as far as that is known."""
        return QSize(self.width, self.heights.of(index.row()))

    def _measured(self, row: Row) -> int:
        plain = row.category is not None  # colours change no height, another slope may
        formats = [[] if plain else self._formats(row, side, False) for side in (LEFT, RIGHT)]
        heights = [self._laid(row, side, formats[side]).boundingRect().height() for side in (LEFT, RIGHT)]
        return round(max(heights)) + 2 * _ABOVE

    def _estimates(self, rows: Sequence[Row]) -> list[int]:
        """What the rows' heights are by the number of their letters."""
        metrics, room = QFontMetricsF(self._face), max(60.0, self.column()[2])
        letter = metrics.horizontalAdvance(_USUAL) / len(_USUAL)
        line = metrics.lineSpacing() * self.setting.leading() / 100
        heights = []
        for row in rows:
            letters = max(sum(s.end - s.start + len(_GAP) for s in spans) for spans in (row.left, row.right))
            heights.append(round(max(1, math.ceil(letters * letter / room)) * line) + 2 * _ABOVE)
        return heights

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Both sides, the sign between them, a hairline below."""
        row: Row = index.data(ROW)
        box: QRectF = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        theme = self.theme
        painter.fillRect(box, theme.hover if selected else theme.paper)
        if selected:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), theme.accent)
        starts = self.column()
        for side in (LEFT, RIGHT):
            x, y = box.left() + starts[side], box.top() + _ABOVE
            if row.spans(side):
                quiet = not selected and self.is_repeat(row, side)
                painter.setPen((theme.quiet if quiet else theme.text) if row.category else theme.furniture)
                self._laid(row, side, self._formats(row, side, selected)).draw(painter, QPointF(x, y))
            elif row.category:
                self._draw_absence(painter, QRectF(x, y, starts[2], box.height() - 2 * _ABOVE), side)
        self._draw_sign(painter, row, box, starts, selected)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)

    def is_repeat(self, row: Row, side: int) -> bool:
        """Whether an earlier row has shown all that this one says on a side; such words are drawn quietly."""
        return row.match is not None and (row.match, side) in self._repeats

    def _draw_absence(self, painter: QPainter, box: QRectF, side: int) -> None:
        painter.setFont(QGuiApplication.font())
        painter.setPen(self.theme.quiet)
        words = (self.tr("not told on the left"), self.tr("not told on the right"))
        line = QRectF(box.left(), box.top(), box.width(), QFontMetricsF(self.setting.font()).height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words[side])

    def _draw_sign(self, painter: QPainter, row: Row, box: QRectF, starts: tuple[int, int, int], lit: bool) -> None:
        theme, centre = self.theme, box.left() + starts[RIGHT] - _MIDDLE / 2
        if row.category is None:
            return
        if row.category is Category.ONLY:
            side = LEFT if row.left else RIGHT
            hatch = QRectF(centre - 3, box.top() + _ABOVE, 5, box.height() - 2 * _ABOVE)
            margin.draw_hatching(painter, hatch, theme.only, rising=side == LEFT)
            return
        y = box.top() + _ABOVE + self.setting.font().pointSizeF() * 0.9
        colour = strong(theme, row.category)
        circle = QRectF(centre - 8, y - 8, 16, 16)
        dotted = self.comparison is not None and row.match is not None and is_weak(self.comparison, row.match)
        margin.draw_sign(painter, circle, row.category, colour, theme.paper, lit, dotted=dotted)

    def text_of(self, row: Row, side: int) -> str:
        """What a row says on one side; where sentences are left out between, that is shown."""
        article = self._article(side)
        return _GAP.join(_plain(span.of(article.text)) for span in row.spans(side)) if article else ""

    def _article(self, side: int) -> Article | None:
        if self.comparison is None:
            return None
        return self.comparison.article(side)

    def _laid(self, row: Row, side: int, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
        text = self.text_of(row, side)
        layout = QTextLayout(text, self._face)
        layout.setTextOption(wrapping(mirrored=reads_right_to_left(text)))
        layout.setFormats(formats)
        layout.beginLayout()
        y, leading, (_, _, width) = 0.0, self.setting.leading() / 100, self.column()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(60.0, width))
            line.setPosition(QPointF(0, y))
            y += line.height() * leading
        layout.endLayout()
        return layout

    def _formats(self, row: Row, side: int, selected: bool) -> list[QTextLayout.FormatRange]:
        article = self._article(side)
        text, spans = self.text_of(row, side), row.spans(side)
        offsets = Offsets(text)
        if row.category is None:
            return [_ranged(Span(0, len(text)), offsets, italic=True)]
        if article is None or self.comparison is None or row.match is None:
            return []
        base, quoted = tint(self.theme, row.category), self.theme.quote_tint
        if is_weak(self.comparison, row.match) or (not selected and self.is_repeat(row, side)):
            base, quoted = (mixed(colour, self.theme.paper, _PALE) for colour in (base, quoted))
        ranges = [_ranged(Span(0, len(text)), offsets, background=base)]
        for whole in _quotations(article, spans):
            ranges += [_ranged(s, offsets, background=quoted) for s in _placed(whole, spans)]
        details = [c.right if side else c.left for c in self._conflicts.get(row.match.index, ())]
        for detail in details:
            pen = QPen(self.theme.conflict)
            ranges += [
                _ranged(s, offsets, background=self.theme.conflict_tint, underline=pen) for s in _placed(detail, spans)
            ]
        differing = [word for word in self.differing[side] if not any(word.overlap(d) for d in details)]
        for word in differing if selected else ():
            pen = QPen(self.theme.same, 1, Qt.PenStyle.DashLine)
            ranges += [_ranged(s, offsets, underline=pen) for s in _placed(word, spans)]
        return ranges


def _quotations(article: Article, stretches: Sequence[Span]) -> list[Span]:
    """The quotations that touch the stretches, with their marks."""
    found = []
    for stretch in stretches:
        at = bisect_left(article.quotes, stretch.start, key=lambda q: q.span.end)
        for quote in article.quotes[at:]:
            if quote.span.start >= stretch.end:
                break
            found.append(Span(opening(article, quote.span.start), closing(article, quote.span.end)))
    return found


def _plain(text: str) -> str:
    return " ".join(text.split("\n"))


def _placed(span: Span, stretches: Sequence[Span]) -> list[Span]:
    """Where a span of the article lies in the row's own text."""
    placed, start = [], 0
    for stretch in stretches:
        a, b = max(span.start, stretch.start), min(span.end, stretch.end)
        if a < b:
            placed.append(Span(start + a - stretch.start, start + b - stretch.start))
        start += len(stretch) + len(_GAP)
    return placed


def _ranged(
    span: Span, offsets: Offsets, background: object = None, underline: QPen | None = None, italic: bool = False
) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    if italic:
        form.setFontItalic(True)
    if background is not None:
        form.setBackground(background)  # type: ignore[arg-type]
    if underline is not None:
        form.setUnderlineColor(underline.color())
        dashed = underline.style() is Qt.PenStyle.DashLine
        styles = QTextCharFormat.UnderlineStyle
        form.setUnderlineStyle(styles.DashUnderline if dashed else styles.SingleUnderline)
    units = offsets.span_in_units(span)
    answer = QTextLayout.FormatRange()
    answer.start, answer.length, answer.format = units.start, len(units), form
    return answer
