"""One article as reading text, with what the comparison says about it painted under the letters and in the margin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import Match
from viewer.desk.place import Spot
from viewer.window import document, margin
from viewer.window.document import Typography
from viewer.window.geometry import TextGeometry
from viewer.window.highlights import Category, Highlights, within
from viewer.window.offsets import Offsets
from viewer.window.painting import Scene, ScenePainter
from viewer.window.theme import Theme
from viewer.window.words import word_for

_TOP, _BOTTOM = 18, 48


class Pane(QTextEdit):
    """Shows an article. Never moves by itself: whatever changes the lines keeps the text that stands at the top."""

    activated = Signal(object)
    """The Match that was clicked, or that holds the caret when Enter was pressed."""
    hovered = Signal(object)
    """The Match under the pointer, or None."""
    selected = Signal(object)
    """The selected Span in code points, or None."""
    zoomed = Signal(int)
    moved = Signal()
    """What is visible has changed: by scrolling, or because the lines have."""
    scrolled = Signal()
    """The reader has scrolled: with the wheel, a key, a finger, or the overview."""
    column_changed = Signal(int, int)
    """Left edge and width of the text column, in pixels of the pane."""

    def __init__(self, side: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.offsets = Offsets("")
        self.scene = Scene(theme, side)
        self.geometry_of_text = TextGeometry(self.document())
        self._setting = Typography()
        self._spot: Spot | None = None
        self._natural_end = 0
        self._bounding = self._placing = False
        self._pressed: QPoint | None = None
        self._prepare_widget()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_room)
        bar.valueChanged.connect(self._on_scrolled)
        self.document().documentLayout().documentSizeChanged.connect(self.geometry_of_text.forget)
        self.selectionChanged.connect(self._tell_selection)
        self.set_theme(theme)

    def _prepare_widget(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self.setMinimumWidth(180)

    # What is shown

    def set_article(self, article: Article | None) -> None:
        """Show an article from its start, without any highlights; None empties the pane."""
        self.article = article
        self.scene.highlights = Highlights()
        self.scene.outlined = self.scene.differing = self.scene.flashing = self.scene.found = ()
        self.scene.current = self.scene.hovered = None
        shown = "" if article is None else document.shown_text(article)
        self.offsets = Offsets(shown)
        self.scene.mirrored = document.reads_right_to_left(shown)
        self._placing = True
        if article is None:
            self.document().clear()
        else:
            document.fill(self.document(), article, self.offsets, shown, self._setting, self.scene.theme)
        self._set_margins()
        self._placing = False
        self._go_to_value(0)

    def set_highlights(self, highlights: Highlights) -> None:
        """Show these marks; no line changes."""
        self.scene.highlights = highlights
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the place is kept."""
        self.scene.theme = theme
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, theme.paper),
            (QPalette.ColorRole.Text, theme.text),
            (QPalette.ColorRole.Highlight, theme.selection),
            (QPalette.ColorRole.HighlightedText, theme.on_selection),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        if self.article is not None and self.article.furniture:
            spot = self.spot()
            document.colour_furniture(self.document(), self.article, self.offsets, theme)
            self.restore(spot)
        self.viewport().update()

    def set_typography(self, setting: Typography) -> None:
        """Change font, size and line width; the place is kept."""
        if setting == self._setting:
            return
        spot = self.spot()
        self._setting = setting
        self._placing = True
        self.document().setDefaultFont(setting.font())
        document.space_paragraphs(self.document(), setting)
        if self.article is not None:
            document.make_room_for_quotes(self.document(), self.article, self.offsets, setting)
        self._set_margins()
        self._placing = False
        self.restore(spot)

    # Where the reader is

    def spot(self) -> Spot:
        """What stands at the top."""
        if self._spot is None:
            top = self.top()
            if top <= 0:  # needs no lines, so that a pane that was never laid out has a place too
                self._spot = Spot(0, top - _TOP)
                return self._spot
            unit = self.geometry_of_text.line_span(top).start
            line = self.geometry_of_text.line_at(unit)
            self._spot = Spot(self.offsets.points(unit), round(top - line.top()))
        return self._spot

    def restore(self, spot: Spot) -> None:
        """Bring a spot back to the top, whatever the lines look like now."""
        self.geometry_of_text.forget()
        top = _TOP
        if spot.character > 0:
            top = round(self.geometry_of_text.line_at(self.offsets.units(spot.character)).top())
        self._go_to_value(top + spot.above)
        self._spot = spot

    def top(self) -> int:
        """The height of the document that lies at the upper edge; negative where there is room above the text."""
        return self.verticalScrollBar().value()

    def go_to_height(self, top: float, *, may_leave: bool = False, by_hand: bool = False) -> None:
        """Scroll so that height ``top`` of the document lies at the upper edge.

        With ``may_leave`` also before the start or past the end of the text, so that any line can stand at any height.
        ``by_hand`` says that the reader did it, and the other pane may follow.
        """
        value = round(top)
        self._go_to_value(value if may_leave else min(max(0, value), self.furthest()))
        if by_hand:
            self.scrolled.emit()

    def furthest(self) -> int:
        """How far the text itself can be scrolled, as far as it is laid out."""
        return self._natural_end

    def shown_span(self) -> Span:
        """The visible characters, in units."""
        top = self.top()
        return Span(*self.geometry_of_text.first_and_last(top, top + self.viewport().height()))

    def height_on_screen(self, span: Span) -> tuple[float, float]:
        """Upper and lower edge of a stretch, in pixels of the viewport."""
        top, bottom = self.geometry_of_text.extent(span)
        return top - self.top(), bottom - self.top()

    def put_caret(self, unit: int) -> None:
        """Set the caret without moving the text."""
        spot = self.top()
        self._placing = True
        cursor = self.textCursor()
        cursor.setPosition(min(unit, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._placing = False
        if self.top() != spot:
            self._go_to_value(spot)

    def _go_to_value(self, value: int) -> None:
        before, self._placing = self._placing, True
        self._bound(min(0, value, self.top()), max(self._natural_end, value, self.top()))
        self.verticalScrollBar().setValue(value)
        self._bound(min(0, value), max(self._natural_end, value))
        self._placing = before
        self._spot = None
        self.moved.emit()

    def _keep_room(self, _minimum: int, maximum: int) -> None:
        # The text edit sets its own range after every layout. Widened here, before the bar cuts its value to it,
        # a place before the start or past the end survives.
        if not self._bounding:
            self._natural_end = maximum
            value = self.verticalScrollBar().value()
            self._bound(min(0, value), max(maximum, value))

    def _bound(self, minimum: int, maximum: int) -> None:
        self._bounding = True
        self.verticalScrollBar().setRange(minimum, maximum)
        self._bounding = False

    def _on_scrolled(self, value: int) -> None:
        self._spot = None
        if not self._placing:
            self._bound(min(0, value), max(self._natural_end, value))
            self.moved.emit()
            self.scrolled.emit()

    # Lines and margins

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands at the top."""
        spot = self.spot()
        self._placing = True
        self._set_margins()
        super().resizeEvent(event)
        self._placing = False
        self.restore(spot)
        self.moved.emit()

    def _set_margins(self) -> None:
        width = self.viewport().width()
        near, far = margin.room_beside(width)
        column = min(int(self._setting.column()), width - near - far)
        spare = max(0, width - near - far - column)
        near, far = near + spare // 2, far + spare - spare // 2
        left, right = (far, near) if self.scene.mirrored else (near, far)
        form = self.document().rootFrame().frameFormat()
        if (form.leftMargin(), form.rightMargin()) != (left, right) or form.topMargin() != _TOP:
            form.setLeftMargin(left)
            form.setRightMargin(right)
            form.setTopMargin(_TOP)
            form.setBottomMargin(_BOTTOM)
            self.document().rootFrame().setFrameFormat(form)
        self.scene.edge = float(width - right if self.scene.mirrored else left)
        self.geometry_of_text.forget()
        self.column_changed.emit(left, width - left - right)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, then the text over them."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.top())
        self.scene.small = document.small_font(self._setting)
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
        if still and match is not None and not self.textCursor().hasSelection():
            self.activated.emit(match)

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
        """Enter asks for the partner; a key that moves the caret starts from what is visible."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            matches = self.matches_at_caret()
            chosen = self.scene.current if self.scene.current in matches else next(iter(matches), None)
            if chosen is not None:
                self.activated.emit(chosen)
            event.accept()
            return
        if event.key() in _CARET_KEYS and not self.viewport().rect().intersects(self.cursorRect()):
            self.put_caret(self.shown_span().start)
        super().keyPressEvent(event)

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
            box: QRectF = margin.hatch_box(self.scene.edge, top, bottom, self.scene.mirrored)
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

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own characters, not the pictures shown for some of them."""
        data = QMimeData()
        span = self.selected_span()
        data.setText("" if span is None or self.article is None else span.of(self.article.text))
        return data

    def _tell_selection(self) -> None:
        self.selected.emit(self.selected_span())


_CARET_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
