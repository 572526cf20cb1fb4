"""The same pair as rows: one row a passage, left beside right, what only one tells in its place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPalette, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.desk.place import Place, Spot
from viewer.matching.comparison import Comparison
from viewer.window.differing import differing_in
from viewer.window.document import Typography
from viewer.window.highlights import spans_of
from viewer.window.row_delegate import ROW, RowDelegate
from viewer.window.row_head import RowHead
from viewer.window.row_list import RowList
from viewer.window.row_model import RowModel
from viewer.window.rows import Row, row_at, rows_of
from viewer.window.theme import Theme, load_theme

_NEAR = 16
"""Rows: so many of them may hold what a pane shows at once."""
_MANY = 150
"""Rows: so many of them fit on no screen."""


class RowsView(QWidget):
    """Shows a pair of articles as rows; the same calls as ReadingView where both make sense."""

    match_activated = Signal(object, int)
    """A Match and the side of the row that was clicked, or LEFT for Enter."""
    alone_activated = Signal(int, int)
    """The side and the first character, in code points, of a row that only one side tells and that was asked for."""
    zoom_requested = Signal(int)
    """Steps of Ctrl and the wheel, upwards positive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._place = Place()
        self._restored_at = -1
        self._weaker = False
        # What is hidden is neither made nor laid out: it may change many times before it is looked at.
        self._laid_out = False
        self._rows_due = self._layout_due = False
        self._list = RowList(self)
        self._model = RowModel(self)
        self._delegate = RowDelegate(load_theme("light"), self._list)
        self._model.delegate = self._delegate
        self._list.heights = self._delegate.heights
        self._head = RowHead(self._delegate.theme, self)
        self._prepare()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._focus_line = QWidget(self)
        self._focus_line.setFixedHeight(2)
        self._focus_line.setAutoFillBackground(True)
        box.addWidget(self._head)
        box.addWidget(self._focus_line)
        box.addWidget(self._list)
        self.setFocusProxy(self._list)
        self._list.activated.connect(self._on_activated)
        self._list.selectionModel().currentChanged.connect(self._on_current)

    def _prepare(self) -> None:
        view = self._list
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setAcceptDrops(False)
        view.viewport().setAcceptDrops(False)
        view.setObjectName("rows")
        view.setAccessibleName(self.tr("Matched rows"))
        view.setAccessibleDescription(self.tr("One row a passage, the left article's words before the right's."))
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def set_articles(self, left: Article | None, right: Article | None) -> None:
        """Show these two; a comparison shown before is taken away."""
        self._place = Place(scrolling=self._place.scrolling)
        self._head.set_articles(left, right)
        self.set_comparison(Comparison(left, right) if left is not None and right is not None else None)

    def set_comparison(self, comparison: Comparison | None, *, weaker: bool = False) -> None:
        """Show what the articles share, with the possible matches where ``weaker``; the place is kept."""
        place = self.place()
        self._comparison, self._weaker = comparison, weaker
        self._rows_due = True
        if self._laid_out:
            self._make_rows()
        self.restore(place)

    def _make_rows(self) -> None:
        rows = [] if self._comparison is None else rows_of(self._comparison, self._weaker)
        # A bar that comes only when all is laid out takes room, and all would be laid out anew.
        bars = Qt.ScrollBarPolicy
        self._list.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOn if len(rows) > _MANY else bars.ScrollBarAsNeeded)
        self._rows_due = self._layout_due = False
        self._delegate.show(self._comparison, rows)
        self._measure(rows)
        self._model.show(rows)

    def _measure(self, rows: list[Row]) -> None:
        """Measure what will be in sight, so that laying out once is enough."""
        if rows:
            self._delegate.heights.measure_around(_top(rows, self._place), self._list.viewport().height())

    def set_current(self, match: Match | None) -> None:
        """Make one match the current one, without moving anything."""
        self._place = replace(self._place, current=match)
        if self._laid_out:
            self._list.setAutoScroll(False)
            self._select(self._row_of(match))
            self._list.setAutoScroll(True)

    def go_to(self, match: Match, *, origin: int | None = None, flash: bool = True) -> None:
        """Make ``match`` current and bring its row in sight, if it is not."""
        self.set_current(match)
        self._bring(self._row_of(match))

    def show_spot(self, side: int, span: Span | None, *, bring: bool = True) -> None:
        """Choose the row of a sentence that only one side tells; None leaves the rows as they are."""
        if span is None or not self._laid_out:
            return
        alone = (k for k, row in enumerate(self._model.rows) if row.match is None)
        number = next((k for k in alone if any(s.overlap(span) for s in self._model.rows[k].spans(side))), None)
        self._list.setAutoScroll(False)
        self._select(number)
        self._list.setAutoScroll(True)
        if bring:
            self._bring(number)

    def _bring(self, number: int | None) -> None:
        if number is not None and self._laid_out:
            index = self._model.index(number)
            box, area = self._list.visualRect(index), self._list.viewport().rect()
            if box.top() < area.top() or box.bottom() > area.bottom():
                self._list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
                self._restored_at = -1

    def sees(self, match: Match) -> bool:
        """Whether the row of a match is in sight."""
        number = self._row_of(match)
        area = self._list.visualRect(self._model.index(-1 if number is None else number))
        return number is not None and area.intersects(self._list.viewport().rect())

    def place(self) -> Place:
        """Where the reader is, in the terms of the reading view; unmoved since ``restore``, exactly that place."""
        bar = self._list.verticalScrollBar()
        if not self._laid_out or bar.value() == self._restored_at or not self._model.rows:
            return self._place
        top = max(0, self._list.top_row())
        spots = []
        for side in (LEFT, RIGHT):
            told = [row.spans(side)[0].start for row in self._model.rows[: top + 1] if row.spans(side)]
            spots.append(Spot(told[-1] if told else 0, 0))
        return replace(self._place, left=spots[LEFT], right=spots[RIGHT])

    def restore(self, place: Place) -> None:
        """Bring the row to the top that holds what stood there, and the current one in sight where it is near."""
        self._place = place
        self.set_current(place.current)
        # A list that is not shown is not laid out; what is not laid out cannot be scrolled to.
        self._restored_at = -1
        if self._model.rows and self._laid_out:
            number = _top(self._model.rows, place)
            self._list.scrollTo(self._model.index(number), QAbstractItemView.ScrollHint.PositionAtTop)
            current = self._row_of(place.current)
            if current is not None and number <= current < number + _NEAR:
                self._list.scrollTo(self._model.index(current))
            self._restored_at = self._list.verticalScrollBar().value()

    def set_theme(self, theme: Theme) -> None:
        """Change the look; the place is kept."""
        self._delegate.theme = theme
        self._head.set_theme(theme)
        palette = QPalette(self._list.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        self._list.setPalette(palette)
        self._show_focus()
        self._list.viewport().update()

    def _show_focus(self) -> None:
        palette = QPalette(self._focus_line.palette())
        theme = self._delegate.theme
        palette.setColor(QPalette.ColorRole.Window, theme.accent if self._list.hasFocus() else theme.paper)
        self._focus_line.setPalette(palette)

    def set_reading_font(self, family: str, size: float, width: int) -> None:
        """Choose the reading font and its size in points; the place is kept."""
        setting = Typography(family, size, width)
        if setting == self._delegate.setting:
            return
        place = self.place()
        self._delegate.setting = setting
        self._head.set_typography(self._delegate.setting)
        self._lay_out_again(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the rows are made and laid out, and the place can be gone to."""
        super().showEvent(event)
        self._delegate.width = self._list.viewport().width()
        self._head.set_columns(*self._delegate.column())
        self._laid_out = True
        if self._rows_due:
            self._make_rows()
        if self._layout_due:
            self._lay_out_again(self._place)
        else:
            self.restore(self._place)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the place while there is one."""
        self._place = self.place()
        self._laid_out = False
        super().hideEvent(event)

    def _lay_out_again(self, place: Place) -> None:
        self._layout_due = not self._laid_out
        if self._laid_out:
            self._head.set_columns(*self._delegate.column())
            self._delegate.forget()
            self._place = place
            self._measure(self._model.rows)
            self._list.doItemsLayout()
            self.restore(place)

    def _row_of(self, match: Match | None) -> int | None:
        """The row of a match; a quotation's is the row that holds its words."""
        if match is None or self._comparison is None:
            return None
        if match.kind is MatchKind.QUOTE:
            start = spans_of(self._comparison, match, LEFT)[0]
            held = [k for k, row in enumerate(self._model.rows) if any(s.overlap(start) for s in row.spans(LEFT))]
            return held[0] if held else None
        return next((k for k, row in enumerate(self._model.rows) if row.match == match), None)

    def _select(self, number: int | None) -> None:
        if number is None:
            self._list.clearSelection()
        else:
            self._list.setCurrentIndex(self._model.index(number))

    def _on_current(self, current: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() else None
        if self._comparison is not None and isinstance(row, Row) and row.match is not None:
            self._delegate.differing = differing_in(self._comparison, row.match)

    def _on_activated(self, index: QModelIndex) -> None:
        self._activate(index.data(ROW), LEFT)

    def _activate(self, row: object, side: int) -> None:
        if not isinstance(row, Row):
            return
        if row.match is not None:
            self.match_activated.emit(row.match, side)
        elif row.category is not None:
            told = LEFT if row.left else RIGHT
            self.alone_activated.emit(told, row.spans(told)[0].start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Rows are laid out anew at another width; a click asks for the match, Ctrl and the wheel for a zoom."""
        if watched is self._list:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._show_focus()
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and self._list.viewport().width() != self._delegate.width:
            place = self.place()
            self._delegate.width = self._list.viewport().width()
            self._lay_out_again(place)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._click(event)
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def _click(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            side = RIGHT if event.position().x() > self._list.viewport().width() / 2 else LEFT
            self._activate(self._list.indexAt(event.position().toPoint()).data(ROW), side)


def _top(rows: list[Row], place: Place) -> int:
    """The row that stands at the top where ``place`` is."""
    return row_at(rows, LEFT, place.left.character) if place.left.character else 0
