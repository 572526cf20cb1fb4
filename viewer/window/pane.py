"""One article as reading text, with what the comparison says about it painted under the letters and in the margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import Match
from viewer.window import document, margin
from viewer.window.document import Typography
from viewer.window.highlights import Category, Highlights, within
from viewer.window.painting import Scene, ScenePainter
from viewer.window.text_surface import TextSurface
from viewer.window.theme import Theme
from viewer.window.words import word_for


class _Kept(NamedTuple):
    """Where a match was meant to stay when lines last changed: its height in the viewport, and what was scrolled to."""

    span: Span
    height: float
    top: int


class Pane(TextSurface):
    """Shows an article and its marks; tells what the reader's hand asks for."""

    activated = Signal(object)
    """The Match that was clicked, or that holds the caret when Enter was pressed."""
    activated_alone = Signal(int)
    """Where the reader clicked or pressed Enter in what only this side tells, in code points."""
    hovered = Signal(object)
    """The Match under the pointer, or None."""
    selected = Signal(object)
    """The selected Span in code points, or None."""
    zoomed = Signal(int)
    """Steps of Ctrl and the wheel, upwards positive."""

    def __init__(self, side: int, theme: Theme, parent: QWidget | None = None) -> None:
        self.scene = Scene(theme, side)
        self._kept: _Kept | None = None
        super().__init__(theme, parent)
        self._pressed: QPoint | None = None
        self.selectionChanged.connect(self._tell_selection)

    # What is shown

    def set_article(self, article: Article | None) -> None:
        """Show an article from its start, without any highlights; None empties the pane."""
        self.scene = Scene(self.theme, self.scene.side)
        self._kept = None
        super().set_article(article)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the place is kept."""
        self.scene.theme = theme
        super().set_theme(theme)

    def set_highlights(self, highlights: Highlights) -> None:
        """Show these marks; no line changes."""
        self.scene.highlights = highlights
        self.viewport().update()

    # Drawing

    def redraw(self, spans: Iterable[Span]) -> None:
        """Draw only these stretches anew, in units; a light that fades asks for it many times a second."""
        for span in spans:
            top, bottom = self.height_on_screen(span)
            self.viewport().update(0, int(top) - 4, self.viewport().width(), int(bottom - top) + 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, then the text over them."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.top())
        scene = self.scene
        scene.small, scene.edge, scene.mirrored = document.small_font(self.setting), self.edge, self.mirrored
        scene.width = self.viewport().width()
        ScenePainter(painter, self.geometry_of_text, self.scene, self._exposed(event)).paint()
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            self._draw_focus()

    def _exposed(self, event: QPaintEvent) -> Span:
        top, area = self.top(), event.rect()
        return Span(*self.geometry_of_text.first_and_last(top + area.top() - 24, top + area.bottom() + 24))

    def _draw_focus(self) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(0, 0, self.viewport().width(), 2, self.scene.theme.accent)

    # The reader's hand

    def match_at(self, point: QPoint) -> Match | None:
        """The match at a point of the viewport: under the pointer, or at the sign in the margin."""
        where = QPointF(point.x(), point.y() + self.top())
        unit = self.geometry_of_text.character_at(where)
        if unit >= 0:
            matches = self.scene.highlights.matches_at(unit)
            return matches[0] if matches else None
        painter = QPainter()
        for mark, box in ScenePainter(painter, self.geometry_of_text, self.scene, self.shown_span()).signs():
            if box.adjusted(-3, -3, 3, 3).contains(where):
                return mark.match
        return None

    def matches_at_caret(self) -> list[Match]:
        """The matches at the caret, quotations first."""
        return self.scene.highlights.matches_at(self.textCursor().position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not a selection, asks for the partner."""
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        still = (here - self._pressed).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        self._pressed = None
        match = self.match_at(here)
        if not still or self.textCursor().hasSelection():
            return
        if match is not None:
            self.activated.emit(match)
        else:
            self._activate_alone(self.geometry_of_text.character_at(QPointF(here.x(), here.y() + self.top())))

    def _activate_alone(self, unit: int) -> bool:
        """Ask for the sentence at a place of the text, if only this side tells it."""
        alone = any(m.span.start <= unit < m.span.end for m in within(self.scene.highlights.only, unit, unit + 1))
        if alone:
            self.activated_alone.emit(self.offsets.span_in_points(Span(unit, unit + 1)).start)
        return alone

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the pointer."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.match_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, match: Match | None) -> None:
        if match != self.scene.hovered:
            self.hovered.emit(match)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the partner of what the caret is in, or else of the current match."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
            matches = self.matches_at_caret()
            if not matches and self._activate_alone(self.textCursor().position()):
                return
            chosen = self.scene.current if self.scene.current in matches else next(iter(matches), self.scene.current)
            if chosen is not None:
                self.activated.emit(chosen)
            return
        super().keyPressEvent(event)

    def set_typography(self, setting: Typography) -> None:
        """Change font, size and line width; the current match stays where it is, or else what stands at the top."""
        with self._match_held():
            super().set_typography(setting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current match at its height where it is in sight, or else what stands at the top."""
        with self._match_held():
            super().resizeEvent(event)

    @contextmanager
    def _match_held(self) -> Iterator[None]:
        held = next((span for span in self.scene.outlined if self.shown_span().overlap(span)), None)
        height = self._height_to_keep(held) if held is not None else 0.0
        self._kept = None
        yield
        if held is not None:
            lowest = max(0, self.viewport().height() - 2 * self.fontMetrics().height())
            self.go_to_height(self.geometry_of_text.extent(held)[0] - min(height, lowest), may_leave=True)
            self._kept = _Kept(held, height, self.top())

    def _height_to_keep(self, held: Span) -> float:
        """Where it was meant to stand, if it was not moved since: whole pixels would add up over many steps."""
        if self._kept is not None and (self._kept.span, self._kept.top) == (held, self.top()):
            return self._kept.height
        return self.height_on_screen(held)[0]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl zoom, as the window decides; otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoomed.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Signs and hatching tell in words what they mean."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.word_at(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def word_at(self, point: QPoint) -> str:
        """What a sign, hatching or passage at this point of the viewport is called; empty where there is none."""
        where = QPointF(point.x(), point.y() + self.top())
        match = self.match_at(point)
        if match is not None:
            marks = [*self.scene.highlights.passages, *self.scene.highlights.quotes]
            category = next((m.category for m in marks if m.match == match), Category.SAME)
            return word_for(category, self.scene.side)
        for mark in within(self.scene.highlights.only, *self.shown_span()):
            top, bottom = self.geometry_of_text.extent(mark.span)
            box: QRectF = margin.hatch_box(self.edge, top, bottom, self.mirrored)
            if box.adjusted(-8, 0, 8, 0).contains(where):
                return word_for(Category.ONLY, self.scene.side)
        return ""

    # Selecting and copying

    def selected_span(self) -> Span | None:
        """What is selected, in code points."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.offsets.span_in_points(Span(cursor.selectionStart(), cursor.selectionEnd()))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """The article's own characters, not the pictures shown for some of them."""
        data = QMimeData()
        span = self.selected_span()
        data.setText("" if span is None or self.article is None else span.of(self.article.text))
        return data

    def _tell_selection(self) -> None:
        self.selected.emit(self.selected_span())
