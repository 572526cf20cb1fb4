"""The ribbons between the panes, each joining the two sides of a match."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.article.article import Span
from viewer.desk.match import Match, MatchKind
from viewer.window.colours import mixed, strong
from viewer.window.highlights import Category, Link
from viewer.window.pane import Pane
from viewer.window.theme import Theme
from viewer.window.words import word_for

_FAR = 400.0
_NEAR_IN_UNITS = 20_000
_PIXELS_A_UNIT = 0.35
_DASHES = [5.0, 4.0]


class Gutter(QWidget):
    """Draws the ribbons of which at least one end is visible: faint, the current and the hovered one strong."""

    activated = Signal(object)
    """The Match whose ribbon was clicked."""
    hovered = Signal(object)
    """The Match whose ribbon lies under the pointer, or None."""
    stepped = Signal(int)
    """The wheel: +1 for the next match, -1 for the previous."""

    def __init__(self, panes: tuple[Pane, Pane], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes, self._theme = panes, theme
        self._links: tuple[Link, ...] = ()
        self._orders: list[list[int]] = [[], []]
        self._starts: list[list[int]] = [[], []]
        self._longest = [0, 0]
        self._drawn: list[tuple[QPainterPath, Link]] = []
        self._current: Match | None = None
        self._lit: Match | None = None
        self._turned = 0
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(44)
        self.setAccessibleName(self.tr("Ribbons between the articles"))
        self.setAccessibleDescription(
            self.tr("Click a ribbon to go to its match; turn the wheel to step through them.")
        )

    def set_links(self, links: Sequence[Link]) -> None:
        """Which stretches are joined."""
        self._links = tuple(links)
        for side in (0, 1):
            order = sorted(range(len(self._links)), key=lambda k: self._links[k].span(side).start)
            self._orders[side] = order
            self._starts[side] = [self._links[k].span(side).start for k in order]
            self._longest[side] = max((len(link.span(side)) for link in self._links), default=0)
        self._drawn = []
        self.update()

    def set_current(self, match: Match | None, hovered: Match | None) -> None:
        """Which ribbons stand out."""
        if (match, hovered) != (self._current, self._lit):
            self._current, self._lit = match, hovered
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Slim beside the text."""
        return QSize(84, 200)

    def match_at(self, point: QPointF) -> Match | None:
        """The match whose ribbon is drawn at a point, the uppermost first; a conflict or a quote before the rest."""
        return next((link.match for path, link in reversed(self._drawn) if path.contains(point)), None)

    def visible_links(self) -> list[Link]:
        """The links of which at least one end is visible."""
        found: set[int] = set()
        for side, pane in enumerate(self._panes):
            shown, starts = pane.shown_span(), self._starts[side]
            first = bisect_left(starts, shown.start - self._longest[side])
            near = self._orders[side][first : bisect_left(starts, shown.end)]
            found.update(k for k in near if touch(self._links[k].span(side), shown))
        return [self._links[k] for k in sorted(found)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is visible, faint ones first."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.gutter)
        painter.setPen(self._theme.line)
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = (pane.shown_span() for pane in self._panes)
        tops = self._panes[0].top(), self._panes[1].top()
        links = sorted(self.visible_links(), key=self._rank)
        self._drawn = [(self._ribbon(link, (left, right), tops), link) for link in links]
        whole = [touch(link.left, left) and touch(link.right, right) for link in links]
        # All bodies first, then all edges: where ribbons cross, both can be followed. No transparency, which costs
        # ten times as much and turns a crowd of ribbons into mud.
        for (path, link), is_whole in zip(self._drawn, whole, strict=True):
            if (is_whole and not link.weak) or link.match in (self._current, self._lit):
                painter.fillPath(path, self._body(link))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (path, link), is_whole in zip(self._drawn, whole, strict=True):
            painter.setPen(self._edge(link, is_whole))
            painter.drawPath(path)

    def _rank(self, link: Link) -> tuple[bool, bool, bool]:
        lit = link.match in (self._current, self._lit)
        return lit, link.category is Category.CONFLICT, link.match.kind is MatchKind.QUOTE

    def _body(self, link: Link) -> QColor:
        part = 0.27 if link.match.kind is MatchKind.QUOTE else 0.15
        if link.category is Category.CONFLICT:
            part = 0.24
        if link.match == self._lit:
            part = 0.42
        if link.match == self._current:
            part = 0.55
        if link.weak:
            part /= 2
        return mixed(strong(self._theme, link.category), self._theme.gutter, part)

    def _edge(self, link: Link, whole: bool) -> QPen:
        """Dashed for a possible match."""
        pen = self._line(link, whole)
        if link.weak:
            pen.setDashPattern(_DASHES)
        return pen

    def _line(self, link: Link, whole: bool) -> QPen:
        colour = strong(self._theme, link.category)
        if link.match in (self._current, self._lit):
            return QPen(colour, 1.6 if link.match == self._current else 1.2)
        # A ribbon that leaves the window is a hint, not a thing to look at.
        return QPen(mixed(colour, self._theme.gutter, 0.5 if whole else 0.24), 1.0)

    def _ribbon(self, link: Link, shown: tuple[Span, Span], tops: tuple[int, int]) -> QPainterPath:
        a, b = self._heights(0, link.left, shown[0], tops[0])
        c, d = self._heights(1, link.right, shown[1], tops[1])
        width, third = float(self.width()), self.width() * 0.45
        path = QPainterPath(QPointF(0, a))
        path.cubicTo(QPointF(third, a), QPointF(width - third, c), QPointF(width, c))
        path.lineTo(width, d)
        path.cubicTo(QPointF(width - third, d), QPointF(third, b), QPointF(0, b))
        path.closeSubpath()
        return path

    def _heights(self, side: int, span: Span, shown: Span, at: int) -> tuple[float, float]:
        # Asking for a line far below the visible ones would lay out everything before it: guess instead.
        beyond = span.start - shown.end
        height = float(self.height())
        if beyond > _NEAR_IN_UNITS:
            guess = min(height + _FAR, height + beyond * _PIXELS_A_UNIT)
            return guess, guess + 40
        top, bottom = self._panes[side].geometry_of_text.extent(span)
        low, high = -_FAR, height + _FAR
        return min(max(top - at, low), high), min(max(bottom - at, low + 20), high + 20)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the match under the pointer."""
        match = self.match_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if match is not None:
            self.activated.emit(match)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the ribbon under the pointer stand out."""
        self._hover(self.match_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """No ribbon is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, match: Match | None) -> None:
        if match != self._lit:
            category = next((k.category for k in self._links if k.match == match), None)
            self.setToolTip("" if category is None else word_for(category, 0))
            self.setCursor(Qt.CursorShape.ArrowCursor if match is None else Qt.CursorShape.PointingHandCursor)
            self.hovered.emit(match)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step through the matches, one a notch, however finely the wheel turns."""
        self._turned -= event.angleDelta().y()
        steps = int(self._turned / 120)
        self._turned -= steps * 120
        for _ in range(abs(steps)):
            self.stepped.emit(1 if steps > 0 else -1)
        event.accept()


def touch(a: Span, b: Span) -> bool:
    """Whether two stretches have a character in common."""
    return a.start < b.end and a.end > b.start
