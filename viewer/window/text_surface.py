"""The text of one article in a widget that scrolls by pixels and never loses its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from viewer.article.article import Article, Span
from viewer.desk.place import Spot
from viewer.window import document, margin
from viewer.window.document import Typography
from viewer.window.geometry import TextGeometry
from viewer.window.offsets import Offsets
from viewer.window.theme import Theme

_TOP, _BOTTOM = 18, 48
_LONG = 60_000


class TextSurface(QTextEdit):
    """Shows an article. Never moves by itself: whatever changes the lines keeps the text that stands at the top."""

    moved = Signal()
    """What is visible has changed: by scrolling, or because the lines have."""
    scrolled = Signal()
    """The reader has scrolled: with the wheel, a key, a finger, or the overview."""
    column_changed = Signal(int, int)
    """Left edge and width of the text column, in pixels of the pane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.offsets = Offsets("")
        self.theme = theme
        self.mirrored = False
        """Whether the article reads from right to left, with its signs on the right."""
        self.edge = 0.0
        """Where the text starts on the side of the signs, in document coordinates."""
        self.geometry_of_text = TextGeometry(self.document())
        self.setting = Typography()
        self._spot: Spot | None = None
        self._natural_end = 0
        self._bounding = self._placing = False
        self._prepare_widget()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_room)
        bar.valueChanged.connect(self._on_scrolled)
        self.document().documentLayout().documentSizeChanged.connect(self.geometry_of_text.forget)
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

    def set_article(self, article: Article | None) -> None:
        """Show an article from its start; None empties the surface."""
        self.article = article
        shown = "" if article is None else document.shown_text(article)
        self.offsets = Offsets(shown)
        self.mirrored = document.reads_right_to_left(shown)
        self._placing = True
        if article is None:
            self.document().clear()
            self._set_margins()
        else:
            document.fill(self.document(), article, self.offsets, shown, self.setting, self.theme, self._set_margins)
        self._placing = False
        self.put_caret(0)
        self._go_to_value(0)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours; the place is kept."""
        self.theme = theme
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, theme.paper),
            (QPalette.ColorRole.Text, theme.text),
            (QPalette.ColorRole.Highlight, theme.selection),
            (QPalette.ColorRole.HighlightedText, theme.on_selection),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under an application style sheet the viewport does not follow
        if self.article is not None and self.article.furniture:
            spot = self.spot()
            document.colour_furniture(self.document(), self.article, self.offsets, theme)
            self.restore(spot)
        self.viewport().update()

    def set_typography(self, setting: Typography) -> None:
        """Change font, size and line width; the place is kept."""
        if setting == self.setting:
            return
        spot = self.spot()
        self.setting = setting
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
        """How far the text itself can be scrolled; of a long article as far as it is laid out by now."""
        if self.document().characterCount() < _LONG:
            # The bar learns of a new layout late, and a jump may come before that.
            height = self.document().documentLayout().documentSize().height()
            self._natural_end = max(0, round(height) - self.viewport().height())
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
        cursor = self.textCursor()
        cursor.setPosition(min(unit, self.document().characterCount() - 1))
        self.put_cursor(cursor)

    def put_cursor(self, cursor: QTextCursor) -> None:
        """Set caret and selection without moving the text."""
        top = self.top()
        self._placing = True
        self.setTextCursor(cursor)
        self._placing = False
        if self.top() != top:
            self._go_to_value(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that moves the caret starts from what is visible, and never stops in a hidden empty line."""
        if event.key() not in _CARET_KEYS:
            super().keyPressEvent(event)
            return
        if not self.viewport().rect().intersects(self.cursorRect()):
            self.put_caret(self.shown_span().start)
        before, start = self.top(), self.textCursor().position()
        self._placing = True
        super().keyPressEvent(event)
        self._placing = False
        top, cursor = self.top(), self.textCursor()
        if not cursor.block().isVisible():
            # Such a line has no place: Qt would take it for the start of the text and scroll there.
            forward = cursor.position() >= start
            page = self.viewport().height() if event.key() in _PAGE_KEYS else 0
            _leave_hidden_block(cursor, forward)
            self._go_to_value(before)
            self.put_cursor(cursor)
            top = self._with_line(before + (page if forward else -page), cursor.position())
        self.go_to_height(top, by_hand=top != before)

    def _with_line(self, top: int, unit: int) -> int:
        """The height nearest to ``top`` at which the line of a character is visible."""
        line, height = self.geometry_of_text.line_at(unit), self.viewport().height()
        return round(min(max(top, line.bottom() + 8 - height), line.top() - 8))

    def _go_to_value(self, value: int) -> None:
        before, self._placing = self._placing, True
        self._bound(min(0, value, self.top()), max(self.furthest(), value, self.top()))
        self.verticalScrollBar().setValue(value)
        self._bound(min(0, value), max(self.furthest(), value))
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
            self._bound(min(0, value), max(self.furthest(), value))
            self.moved.emit()
            self.scrolled.emit()

    # Lines and margins

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the place: a text edit that is shown for the first time goes to its caret."""
        spot = self.spot()
        super().showEvent(event)
        self.restore(spot)

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
        column = min(int(self.setting.column()), width - near - far)
        spare = max(0, width - near - far - column)
        near, far = near + spare // 2, far + spare - spare // 2
        left, right = (far, near) if self.mirrored else (near, far)
        form = self.document().rootFrame().frameFormat()
        if (form.leftMargin(), form.rightMargin()) != (left, right) or form.topMargin() != _TOP:
            form.setLeftMargin(left)
            form.setRightMargin(right)
            form.setTopMargin(_TOP)
            form.setBottomMargin(_BOTTOM)
            self.document().rootFrame().setFrameFormat(form)
        self.edge = float(width - right if self.mirrored else left)
        self.geometry_of_text.forget()
        self.column_changed.emit(left, width - left - right)


def _leave_hidden_block(cursor: QTextCursor, forward: bool) -> None:
    block = cursor.block()
    mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
    while block.isValid() and not block.isVisible():
        block = block.next() if forward else block.previous()
    if block.isValid():
        cursor.setPosition(block.position() + (0 if forward else block.length() - 1), mode)


_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_CARET_KEYS = (
    *_PAGE_KEYS,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
