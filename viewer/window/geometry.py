"""Where characters lie in a laid-out document: line rectangles, kept until the layout changes."""

from __future__ import annotations

import re
from bisect import bisect
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from viewer.article.article import Span

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]")


class TextGeometry:
    """Rectangles of stretches in document coordinates (pixels). Asking lays the document out as far as needed."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._rects: dict[Span, list[QRectF]] = {}
        self._extents: dict[Span, tuple[float, float]] = {}
        self._lines: dict[int, QRectF] = {}
        self._between: dict[tuple[float, float], tuple[int, int]] = {}
        self._last_number = 0

    def forget(self) -> None:
        """The layout has changed: nothing that was kept is true any more."""
        self._rects.clear()
        self._extents.clear()
        self._lines.clear()
        self._between.clear()

    def rects(self, span: Span) -> list[QRectF]:
        """One rectangle a line (more where directions mix), from the top down."""
        known = self._rects.get(span)
        if known is None:
            known = self._rects[span] = self._find(span)
        return known

    def extent(self, span: Span) -> tuple[float, float]:
        """The upper and the lower edge of a stretch."""
        known = self._extents.get(span)
        if known is None:
            known = self._extents[span] = self._extent(span)
        return known

    def _extent(self, span: Span) -> tuple[float, float]:
        rects = self.rects(span)
        if not rects:
            top = self.line_at(span.start).top()
            return top, top + 1
        return rects[0].top(), max(r.bottom() for r in rects[-2:])

    def line_at(self, unit: int) -> QRectF:
        """The line that holds a character; where the block is hidden, an empty one at the next that is not."""
        known = self._lines.get(unit)
        if known is None:
            known = self._lines[unit] = self._line_at(unit)
        return known

    def _line_at(self, unit: int) -> QRectF:
        block = self._document.findBlock(max(0, unit))
        at = unit - block.position()
        while block.isValid() and not block.isVisible():
            block, at = block.next(), 0
        if not block.isValid():
            return self._last_line()
        origin = self._origin(block)
        line = block.layout().lineForTextPosition(max(0, at))
        return line.naturalTextRect().translated(origin) if line.isValid() else QRectF(origin, origin)

    def character_at(self, point: QPointF) -> int:
        """The character under a point, -1 where there is none."""
        return self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)

    def line_span(self, height: float) -> Span:
        """The characters of the line at a height, or of the last line above it; of the first line above the text."""
        block = self._block_at(height)
        layout, y = block.layout(), height - self._top(block)
        k = 0
        while k + 1 < layout.lineCount() and layout.lineAt(k + 1).y() <= y:
            k += 1
        line = layout.lineAt(k)
        if not layout.lineCount() or not line.isValid():
            return Span(block.position(), block.position())
        start = block.position() + line.textStart()
        return Span(start, start + line.textLength())

    def first_and_last(self, top: float, bottom: float) -> tuple[int, int]:
        """The characters between two heights: the first of the upper line, and behind the last of the lower."""
        known = self._between.get((top, bottom))
        if known is None:
            if len(self._between) > 8:  # only what is visible now is asked for several times
                self._between.clear()
            known = self._between[top, bottom] = self.line_span(top).start, self.line_span(bottom).end + 1
        return known

    def part_at(self, y: float) -> tuple[int, float]:
        """The block at a height, by number, and how much of it lies above, 0 to 1."""
        block = self._block_at(y)
        box = self._document.documentLayout().blockBoundingRect(block)
        if box.height() <= 0:
            return block.blockNumber(), 0.0
        return block.blockNumber(), min(1.0, max(0.0, (y - box.top()) / box.height()))

    def height_of(self, number: int, part: float) -> float:
        """The height at which that part of a block lies: the way back from ``part_at``."""
        block = self._document.findBlockByNumber(number)
        while block.isValid() and not block.isVisible():
            block, part = block.next(), 0.0
        if not block.isValid():
            return self._last_line().bottom()
        box = self._document.documentLayout().blockBoundingRect(block)
        return box.top() + part * box.height()

    def _block_at(self, height: float) -> QTextBlock:
        """The last visible block that begins at or above a height, else the first.

        Gallops from where the last answer was: a search over the whole document would lay all of it out, and Qt's
        own hit test answers with the end of the text where a point lies between two blocks.
        """
        low, step = min(self._last_number, self._document.blockCount() - 1), 1
        while low > 0 and self._top(self._shown(low)) > height:
            low, step = max(0, low - step), step * 2
        high, step = low + 1, 1
        while high < self._document.blockCount() and self._top(self._shown(high)) <= height:
            low, high, step = high, high + step, step * 2
        high = min(high, self._document.blockCount())
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._top(self._shown(middle)) <= height else (low, middle)
        self._last_number = low
        return self._shown(low)

    def _shown(self, number: int) -> QTextBlock:
        """The block, or where it is hidden the one before it that is not, or else the one after."""
        block = self._document.findBlockByNumber(number)
        while block.isValid() and not block.isVisible():
            block = block.previous()
        if not block.isValid():
            block = self._document.findBlockByNumber(number)
            while block.next().isValid() and not block.isVisible():
                block = block.next()
        return block

    def _top(self, block: QTextBlock) -> float:
        return self._document.documentLayout().blockBoundingRect(block).top()

    def _last_line(self) -> QRectF:
        block = self._document.lastBlock()
        while block.isValid() and not block.isVisible():
            block = block.previous()
        if not block.isValid():
            return QRectF()
        origin, layout = self._origin(block), block.layout()
        return layout.lineAt(layout.lineCount() - 1).naturalTextRect().translated(origin)

    def _origin(self, block: QTextBlock) -> QPointF:
        return self._document.documentLayout().blockBoundingRect(block).topLeft()

    def _find(self, span: Span) -> list[QRectF]:
        found: list[QRectF] = []
        block = self._document.findBlock(span.start)
        while block.isValid() and block.position() < span.end:
            if block.isVisible():
                found += self._in_block(block, span)
            block = block.next()
        return found

    def _in_block(self, block: QTextBlock, span: Span) -> list[QRectF]:
        origin = self._origin(block)
        layout, text = block.layout(), block.text()
        start = max(0, span.start - block.position())
        end = min(block.length() - 1, span.end - block.position())
        mixed = _RIGHT_TO_LEFT.search(text) is not None
        found = []
        line = layout.lineForTextPosition(start)
        while line.isValid() and line.textStart() < end:
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            while last > first and text[last - 1 : last].isspace():
                last -= 1
            for x, width in _stretches(line, first, last, mixed):
                found.append(QRectF(x, line.y(), width, line.height()).translated(origin))
            line = _next_line(layout, line)
        return found


def _next_line(layout: QTextLayout, line: QTextLine) -> QTextLine:
    following = line.lineNumber() + 1
    return layout.lineAt(following) if following < layout.lineCount() else QTextLine()


def _x(line: QTextLine, at: int) -> float:
    answer: Any = line.cursorToX(at)
    return float(answer[0] if isinstance(answer, tuple) else answer)


def _glyphs(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """The left and right edges of what is drawn for the characters ``[first, last)`` of a line."""
    edges: list[tuple[float, float]] = []
    for run in line.glyphRuns(first, last - first) if last > first else ():
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        edges += [(p.x(), p.x() + a.x()) for p, a in zip(run.positions(), advances, strict=False)]
    return edges


def _stretches(line: QTextLine, first: int, last: int, mixed: bool) -> list[tuple[float, float]]:
    """Left edges and widths of the characters ``[first, last)`` of a line."""
    if first >= last:
        return []
    if not mixed:
        a, b = _x(line, first), _x(line, last)
        return [(min(a, b), abs(b - a))]
    # Where directions mix, a stretch of the text is several stretches of the line, and a caret's place says too little.
    end = line.textStart() + line.textLength()
    others = sorted((a + b) / 2 for part in ((line.textStart(), first), (last, end)) for a, b in _glyphs(line, *part))
    runs: list[tuple[float, float]] = []
    for a, b in sorted(_glyphs(line, first, last)):
        # Letters that are set apart, as before a quotation, belong together unless another letter lies between.
        if runs and (a - runs[-1][1] < 1.0 or bisect(others, runs[-1][1]) == bisect(others, a)):
            runs[-1] = (runs[-1][0], max(b, runs[-1][1]))
        else:
            runs.append((a, b))
    return [(a, b - a) for a, b in runs if b > a]
