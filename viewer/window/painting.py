"""What lies under the text of a pane and beside it, drawn for the visible lines only."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from viewer.article.article import Span
from viewer.desk.match import Match
from viewer.window import margin
from viewer.window.colours import mixed, strong, tint
from viewer.window.geometry import TextGeometry
from viewer.window.highlights import Category, Highlights, Mark, within
from viewer.window.theme import Theme

_PALE = 0.55
"""How much of its colour the ground under a possible match keeps."""
_BESIDE = 5.0
"""Pixels between a quotation and its number: the frame of the current match lies between them."""
_FREE = 3
"""Pixels between a sign and the edge of the pane."""
_PATTERNS = {Qt.PenStyle.DashLine: [3.0, 2.2], Qt.PenStyle.DotLine: [1.0, 1.5]}
"""Strokes and gaps of the lines under text, in widths of the line."""


@dataclass
class Scene:
    """All that decides how a pane is drawn; positions are UTF-16 units."""

    theme: Theme
    side: int = 0
    highlights: Highlights = field(default_factory=Highlights)
    current: Match | None = None
    hovered: Match | None = None
    outlined: tuple[Span, ...] = ()
    """The stretches of the current match."""
    framed: tuple[Span, ...] = ()
    """The sentence that only this side tells and that the reader has gone to."""
    differing: tuple[Span, ...] = ()
    """The words of the current match that its partner does not have."""
    found: tuple[Span, ...] = ()
    found_current: int | None = None
    flashing: tuple[Span, ...] = ()
    flash: float = 0.0
    """How bright the flash is, from 1 down to 0."""
    edge: float = 0.0
    """Where the text starts on the side of the signs, in document coordinates."""
    width: float = math.inf
    """How wide the pane is."""
    mirrored: bool = False
    small: QFont = field(default_factory=QFont)
    """For the numbers of quotations."""


class ScenePainter:
    """Draws one exposed part of one pane, in document coordinates."""

    def __init__(self, painter: QPainter, geometry: TextGeometry, scene: Scene, shown: Span) -> None:
        self._painter, self._geometry, self._scene, self._shown = painter, geometry, scene, shown

    def paint(self) -> None:
        """Fills first, then lines, then outlines, then the margin."""
        s, theme = self._scene, self._scene.theme
        for mark in self._surest_last():
            self._fill(mark.span, self._paled(tint(theme, mark.category), mark))
        for mark in self._visible(s.highlights.quotes):
            if mark.match is not None:
                colour = theme.same_tint if mark.category is Category.SAME else theme.quote_tint
                self._fill(mark.span, self._paled(colour, mark))
        for mark in self._visible(s.highlights.conflicts):
            self._fill(mark.span, theme.conflict_tint)
        for k, span in enumerate(s.found):
            self._fill(span, theme.found_current if k == s.found_current else theme.found)
        if s.flash > 0:
            for span in s.flashing:
                self._fill(span, mixed(theme.flash, theme.reworded_tint, s.flash))
        self._lines()
        self._outline()
        self._margin()

    def _surest_last(self) -> list[Mark]:
        """The visible passages as they lie upon each other; what is sure leaves nothing to see of what is possible."""
        marks = self._visible(self._scene.highlights.passages)
        sure = [m for m in marks if not m.weak]
        weak = [m for m in marks if m.weak and not any(m.span.overlap(k.span) == len(m.span) for k in sure)]
        return weak + sure

    def _paled(self, colour: QColor, mark: Mark) -> QColor:
        return mixed(colour, self._scene.theme.paper, _PALE) if mark.weak else colour

    def _visible(self, marks: tuple[Mark, ...]) -> list[Mark]:
        return within(marks, self._shown.start, self._shown.end)

    def _touching(self, spans: Iterable[Span]) -> list[Span]:
        return [s for s in spans if s.start < self._shown.end and s.end > self._shown.start]

    def _fill(self, span: Span, colour: QColor) -> None:
        if not self._touching((span,)):
            return
        for rect in self._geometry.rects(span):
            self._painter.fillRect(rect.adjusted(-1, 0, 1, 0), colour)

    def _lines(self) -> None:
        s, theme = self._scene, self._scene.theme
        faint = mixed(theme.reworded, theme.paper, 0.75)
        for mark in self._surest_last():
            if mark.weak:
                self._underline(mark.span, theme.reworded, 1.6, Qt.PenStyle.DotLine)
            elif mark.category is not Category.SAME:
                self._underline(mark.span, faint, 1.0)
        for mark in self._visible(s.highlights.conflicts):
            self._underline(mark.span, theme.conflict, 2.0)
        for span in self._touching(s.differing):
            self._underline(span, theme.same, 1.4, Qt.PenStyle.DashLine)

    def _underline(self, span: Span, colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        pen = QPen(colour, width, style, Qt.PenCapStyle.FlatCap)
        if style in _PATTERNS:
            pen.setDashPattern(_PATTERNS[style])
        self._painter.setPen(pen)
        for r in self._geometry.rects(span):
            y = round(r.bottom()) - width / 2
            self._painter.drawLine(QLineF(r.left(), y, r.right(), y))

    def _outline(self) -> None:
        painter, theme = self._painter, self._scene.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 2.2 if theme.high_contrast else 1.6
        for spans, colour in ((self._scene.framed, theme.only), (self._scene.outlined, theme.accent)):
            painter.setPen(QPen(colour, width))
            for span in self._touching(spans):
                painter.drawPath(outline_of(self._geometry.rects(span)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _margin(self) -> None:
        s, theme = self._scene, self._scene.theme
        for mark in self._visible(s.highlights.only):
            top, bottom = self._geometry.extent(mark.span)
            box = margin.hatch_box(s.edge, top, bottom, s.mirrored)
            margin.draw_hatching(self._painter, box, theme.only, rising=s.side == 0)
        for mark, box in self.signs():
            lit = mark.match is not None and mark.match in (s.current, s.hovered)
            colour = strong(theme, mark.category)
            margin.draw_sign(self._painter, box, mark.category, colour, theme.paper, lit, dotted=mark.weak)
        for _, marks in groupby(self._visible(s.highlights.quotes), key=lambda m: m.span):
            self._number(list(marks))

    def signs(self) -> list[tuple[Mark, QRectF]]:
        """The signs of the visible passages; those that start in one line stand side by side."""
        placed: dict[int, int] = {}
        signs = []
        for mark in self._visible(self._scene.highlights.passages):
            line = self._geometry.line_at(mark.span.start)
            place = placed.get(round(line.top()), 0)
            placed[round(line.top())] = place + 1
            box = margin.sign_box(self._scene.edge, line, self._scene.mirrored, place)
            # A narrow margin has room for one.
            if place < 2 and box.left() >= _FREE and box.right() <= self._scene.width - _FREE:
                signs.append((mark, box))
        return signs

    def _number(self, marks: list[Mark]) -> None:
        """The number of a quotation before its opening mark; of several partners the current one's, and a plus."""
        s, rects = self._scene, self._geometry.rects(marks[0].span)
        if not rects:
            return
        first = _in_first_line(rects)
        lit = [m for m in marks if m.match is not None and m.match in (s.current, s.hovered)]
        mark = (lit or marks)[0]
        self._painter.setFont(s.small)
        colour = strong(s.theme, mark.category) if mark.number else s.theme.only
        self._painter.setPen(s.theme.accent if lit else colour)
        text = f"{mark.number}{'+' if len(marks) > 1 else ''}" if mark.number else "”"
        metrics = self._painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        x = first.right() + _BESIDE if s.mirrored else first.left() - width - _BESIDE
        self._painter.drawText(QPointF(x, first.top() + metrics.capHeight() + 4), text)


def _in_first_line(rects: list[QRectF]) -> QRectF:
    box = rects[0]
    for rect in rects[1:]:
        if rect.top() == rects[0].top():
            box = box.united(rect)
    return box


def outline_of(rects: list[QRectF]) -> QPainterPath:
    """One rounded outline around the lines of a stretch, closed over the gaps between lines that meet."""
    path = QPainterPath()
    for k, rect in enumerate(rects):
        bottom = rect.bottom()
        if k + 1 < len(rects) and 0 <= rects[k + 1].top() - bottom < rect.height():
            bottom = rects[k + 1].top()
        part = QPainterPath()
        part.addRect(QRectF(rect.left() - 2.5, rect.top() - 0.5, rect.width() + 5, bottom - rect.top() + 1.5))
        path = path.united(part)
    return path.simplified()
