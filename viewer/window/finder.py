"""Finding: words in both articles, and the passage nearest to a selection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viewer.article.article import Span
from viewer.desk.desk import Desk
from viewer.desk.finding import find_in
from viewer.desk.match import LEFT, RIGHT
from viewer.window.find_bar import FindBar
from viewer.window.reading_view import ReadingView


class Finder(QObject):
    """Drives the find bar and marks what was found in the panes."""

    told = Signal(str)
    panes_wanted = Signal()
    """Something is about to be found, which only the two panes show."""

    def __init__(self, desk: Desk, reading: ReadingView, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = reading
        self._bar = bar
        self._hits: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())
        self._position: int | None = None
        bar.words_changed.connect(self._find)
        bar.step.connect(self._step)
        bar.closed.connect(self._close)
        desk.article_opened.connect(self._again)
        reading.selection_changed.connect(self._take_selection)

    def open(self) -> None:
        """Open the find bar, with the selected words if there are any."""
        side = self._reading.focused_side()
        span, article = self._reading.selected_span(side), self._desk.article(side)
        words = span.of(article.text) if span is not None and article is not None else ""
        self.panes_wanted.emit()
        closed = self._bar.isHidden()
        self._bar.open_bar(words if "\n" not in words else "")
        if closed:
            self._again()

    def next_hit(self) -> None:
        """Go to the next place where the words stand."""
        self.panes_wanted.emit()
        self._step(1)

    def previous_hit(self) -> None:
        """Go to the place before."""
        self.panes_wanted.emit()
        self._step(-1)

    def show_nearest(self) -> None:
        """Mark what the other article has that is closest to the selection, or say that nothing is."""
        from viewer.desk.nearest import nearest

        self.panes_wanted.emit()
        side = self._reading.focused_side()
        span, comparison = self._reading.selected_span(side), self._desk.comparison
        if span is None or not span or comparison is None:
            self.told.emit(
                _said("Select some words first; then this shows what the other article has that is closest.")
            )
            return
        found = nearest(comparison, side, span)
        if found is None:
            self.told.emit(_said("The other article has nothing close to the selection."))
            return
        other = comparison.left if side == RIGHT else comparison.right
        hit = (other.sentences[found],)
        self._hits = (hit, ()) if side == RIGHT else ((), hit)
        self._position = 0
        self._mark()
        self.told.emit(_said("The closest passage of the other article is marked."))

    def _take_selection(self, _side: int, _span: Span | None) -> None:
        """What is closest to a selection is marked as long as that selection stands."""
        if self._bar.isHidden() and any(self._hits):
            self._hits, self._position = ((), ()), None
            self._reading.show_found(self._hits, None)

    def _find(self, words: str) -> None:
        self._hits = find_in(self._desk.left, words), find_in(self._desk.right, words)
        self._position = 0 if any(self._hits) else None
        self._mark()

    def _again(self) -> None:
        self._hits, self._position = ((), ()), None  # they lie in an article that may be gone
        if self._bar.isVisible():
            self._find(self._bar.field.text())

    def _step(self, by: int) -> None:
        total = len(self._hits[LEFT]) + len(self._hits[RIGHT])
        if total:
            self._position = ((-1 if self._position is None else self._position) + by) % total
            self._mark()

    def _mark(self) -> None:
        left = len(self._hits[LEFT])
        current = None
        if self._position is not None:
            current = (LEFT, self._position) if self._position < left else (RIGHT, self._position - left)
        self._reading.show_found(self._hits, current)
        self._bar.show_counts(left, len(self._hits[RIGHT]), self._position)

    def _close(self) -> None:
        self._hits, self._position = ((), ()), None
        self._reading.show_found(self._hits, None)
        self._reading.focus_pane(self._reading.focused_side())


def _said(text: str) -> str:
    return QCoreApplication.translate("Finder", text)
