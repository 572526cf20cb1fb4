"""The two articles side by side: headings, panes, the gutter between them and an overview beside each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QTextBrowser, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import Match
from viewer.desk.place import Place, Scrolling
from viewer.matching.comparison import Comparison
from viewer.window.theme import Theme


class ReadingView(QWidget):
    """Shows a pair of articles, what they share, and where the reader is."""

    match_activated = Signal(object, int)
    """A Match and the side where the reader clicked it or pressed Enter: bring me the partner."""
    match_hovered = Signal(object)
    """The Match under the pointer, or None."""
    selection_changed = Signal(int, object)
    """The side, and the selected Span in code points, or None."""
    zoom_requested = Signal(int)
    """Steps of Ctrl and the wheel, upwards positive."""
    step_requested = Signal(int)
    """The wheel over the gutter: +1 for the next match, -1 for the previous."""
    scrolling_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = (QTextBrowser(self), QTextBrowser(self))
        self._current: Match | None = None
        self._scrolling = Scrolling.FREE
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, pane in enumerate(self._panes):
            pane.setAcceptDrops(False)
            pane.viewport().setAcceptDrops(False)
            grid.addWidget(pane, 1, column)

    def set_articles(self, left: Article | None, right: Article | None) -> None:
        """Show these two; a comparison shown before is taken away."""
        for pane, article in zip(self._panes, (left, right), strict=True):
            pane.setPlainText("" if article is None else article.text)

    def set_message(self, side: int, sentence: str | None) -> None:
        """Say something in one pane, above what lies open there; None takes the message away."""

    def set_comparison(self, comparison: Comparison | None, *, weaker: bool = False) -> None:
        """Show what the articles share, with the possible matches where ``weaker``; the place is kept."""

    def set_current(self, match: Match | None) -> None:
        """Make one match the current one, without moving anything."""
        self._current = match

    def go_to(self, match: Match, *, origin: int | None = None, flash: bool = True) -> None:
        """Make ``match`` current and bring both its sides to the same height; the side ``origin`` does not move."""
        self._current = match

    def place(self) -> Place:
        """Where the reader is."""
        return Place(current=self._current, scrolling=self._scrolling)

    def restore(self, place: Place) -> None:
        """Go back to a place, the scrolling mode too."""
        self._current, self._scrolling = place.current, place.scrolling

    def set_scrolling(self, mode: Scrolling) -> None:
        """Choose how the panes move together; nothing moves now."""
        self._scrolling = mode
        self.scrolling_changed.emit(mode)

    def set_theme(self, theme: Theme) -> None:
        """Change the look; the place is kept."""

    def set_reading_font(self, family: str, size: float, width: int) -> None:
        """Choose the reading font, its size in points and the line width in characters; the place is kept."""

    def show_found(
        self, spans: tuple[tuple[Span, ...], tuple[Span, ...]], current: tuple[int, int] | None
    ) -> None:
        """Mark what was found, by side; ``current`` is the side and the index of the hit to stand out, brought in sight."""

    def show_drop_target(self, side: int | None) -> None:
        """Show which pane a drop would fill: LEFT, RIGHT, 2 for both, None when no drop is under way."""

    def side_at(self, point: QPoint) -> int:
        """The side that a point of this widget belongs to: LEFT or RIGHT."""
        return int(point.x() > self.width() // 2)

    def selected_span(self, side: int) -> Span | None:
        """What is selected on one side, in code points; None for nothing."""
        return None

    def focus_pane(self, side: int) -> None:
        """Give the keyboard to one pane."""
        self._panes[side].setFocus()

    def focused_side(self) -> int:
        """The side that has the keyboard or had it last."""
        return int(self._panes[1].hasFocus())
