"""Going from match to match: next and previous, to the partner, back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.desk.desk import Desk
from viewer.desk.history import History
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.desk.place import Place, Scrolling
from viewer.desk.steps import Lane, Steps
from viewer.matching.comparison import Certainty
from viewer.window.highlights import spans_of
from viewer.window.prepared import prepared
from viewer.window.reading_view import ReadingView

if TYPE_CHECKING:
    from viewer.window.rows_view import RowsView

_MODES = (Scrolling.FREE, Scrolling.LINKED, Scrolling.LOCKED)


class Navigator(QObject):
    """Knows which match is current and moves the view that is shown; says so to whoever shows it elsewhere."""

    current_changed = Signal(object)
    """The Match that is current now, or None."""
    steps_changed = Signal()
    """The matches that can be stepped through are others now."""
    scrolling_changed = Signal(object)
    wrapped = Signal(object, int)
    """A step went over an end: the Lane and the direction, +1 or -1; 0 where there is nothing to step to."""

    def __init__(self, desk: Desk, reading: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = reading
        self._rows: RowsView | None = None
        self._shown: ReadingView | RowsView = reading
        self._brought: Place | None = None  # where the reader was when the view shown was switched to
        self._history = History()
        self.steps = Steps()
        self.current: Match | None = None
        self.weaker = False
        self.scrolling = Scrolling.LINKED
        desk.article_opened.connect(self._forget)
        desk.comparison_made.connect(self._take_comparison)
        desk.prepare_with(prepared)
        reading.match_activated.connect(self._activated)
        reading.step_requested.connect(self._step_passage)
        reading.scrolling_changed.connect(self._scrolling_told)
        reading.set_scrolling(self.scrolling)

    def add_rows(self, rows: RowsView) -> None:
        """Move the matched rows too from now on, and show in them what is shown elsewhere."""
        self._rows = rows
        rows.match_activated.connect(self._activated)
        if self._desk.comparison is not None:
            rows.set_comparison(self._desk.comparison, weaker=self.weaker)
            rows.set_current(self.current)

    def views(self) -> list[ReadingView | RowsView]:
        """The views that there are."""
        return [self._reading] if self._rows is None else [self._reading, self._rows]

    def show_view(self, view: ReadingView | RowsView) -> None:
        """From now on move ``view``; it takes over the place and the keyboard.

        The panes go to a match that the reader has gone to among the rows, wherever its two sides stand, and stand
        level at the one whose row is in sight where the rows were moved.
        """
        if view is not self._shown:
            place, current, brought = self._shown.place(), self.current, self._brought
            chosen = current is not None and (brought is None or current != brought.current)
            held = current is not None and place != brought and self._shown.sees(current)
            self._shown, self._brought = view, place
            view.restore(place)
            if view is self._reading:
                if current is not None and (chosen or held):
                    view.go_to(current, flash=False)
                self._reading.focus_pane(self._reading.focused_side())
            else:
                view.setFocus()

    def in_passage(self) -> Match | None:
        """The current passage, or the shown passage that holds the current quote pair."""
        comparison, current = self._desk.comparison, self.current
        if comparison is None or current is None or current.kind is MatchKind.PASSAGE:
            return current
        index = self.steps.passage_of_quote(comparison, current.index)
        return None if index is None else Match(MatchKind.PASSAGE, index)

    def go(self, match: Match, *, origin: int | None = None) -> None:
        """Make a match current and bring both its sides in sight, remembering where the reader was."""
        self._history.leave(self._shown.place())
        self._set_current(match)
        self._shown.go_to(match, origin=origin)

    def leave_match(self) -> None:
        """No match is current any more: the reader goes to something else, and can come back."""
        self._history.leave(self._shown.place())
        self._set_current(None)

    def go_to_surest(self) -> None:
        """Go to the quote pair, or without one the passage, that is surest; the longest of equals."""
        comparison = self._desk.comparison
        if comparison is None:
            return
        if self.steps.quotes:
            pairs = comparison.quote_pairs
            spans = comparison.left.quotes
            certain = [k for k in self.steps.quotes if pairs[k].certainty is Certainty.CERTAIN]
            best = max(certain or self.steps.quotes, key=lambda k: len(spans[pairs[k].left].span))
            self.go(Match(MatchKind.QUOTE, best))
        elif self.steps.passages:
            self.next_match()

    def next_match(self) -> None:
        """Go to the next passage."""
        self._step(Lane.MATCHES, 1)

    def previous_match(self) -> None:
        """Go to the previous passage."""
        self._step(Lane.MATCHES, -1)

    def next_conflict(self) -> None:
        """Go to the next passage in which the articles disagree."""
        self._step(Lane.CONFLICTS, 1)

    def previous_conflict(self) -> None:
        """Go to the previous passage in which the articles disagree."""
        self._step(Lane.CONFLICTS, -1)

    def next_quote(self) -> None:
        """Go to the next quote pair."""
        self._step(Lane.QUOTES, 1)

    def previous_quote(self) -> None:
        """Go to the previous quote pair."""
        self._step(Lane.QUOTES, -1)

    def to_partner(self) -> None:
        """Bring the partner of the current match beside it; again, the next partner."""
        if self.current is not None:
            self._activated(self.current, self._reading.focused_side())

    def back(self) -> None:
        """Go back to the place before the last jump."""
        self._return_to(self._history.back(self._shown.place()))

    def forward(self) -> None:
        """Go forward to the place that was last gone back from."""
        self._return_to(self._history.forward(self._shown.place()))

    def other_pane(self) -> None:
        """Give the keyboard to the other pane."""
        if self._shown is self._reading:
            self._reading.focus_pane(RIGHT if self._reading.focused_side() == LEFT else LEFT)
        else:
            self._shown.setFocus()

    def show_weaker(self, weaker: bool) -> None:
        """Show the possible matches too, or no longer."""
        self.weaker = weaker
        self._show_matches()

    def scroll_free(self) -> None:
        """Let each pane scroll for itself."""
        self.set_scrolling(Scrolling.FREE)

    def scroll_linked(self) -> None:
        """Let the other pane follow the partner of what is read."""
        self.set_scrolling(Scrolling.LINKED)

    def scroll_locked(self) -> None:
        """Let the other pane move by as much."""
        self.set_scrolling(Scrolling.LOCKED)

    def next_scrolling(self) -> None:
        """Go on to the next way of scrolling."""
        self.set_scrolling(_MODES[(_MODES.index(self.scrolling) + 1) % len(_MODES)])

    def set_scrolling(self, mode: Scrolling) -> None:
        """Choose how the panes move together."""
        self._reading.set_scrolling(mode)
        self._scrolling_told(mode)

    def _scrolling_told(self, mode: Scrolling) -> None:
        if mode is not self.scrolling:
            self.scrolling = mode
            self.scrolling_changed.emit(mode)

    def _step_passage(self, by: int) -> None:
        self._step(Lane.MATCHES, 1 if by > 0 else -1)

    def _step(self, lane: Lane, by: int) -> None:
        kind, steps = lane.kind, self.steps.along(lane)
        here = self.in_passage() if kind is MatchKind.PASSAGE else self.current
        position = steps.position(here, kind)
        if here is None or here.kind is not kind or not self._shown.sees(here):
            position = self._read_position(steps, kind, by)
        elif position is None:
            position = steps.beside(here, by)
        step = steps.step(kind, position, by)
        if step is None:
            self.wrapped.emit(lane, 0)
            return
        self.go(step.match)
        if step.wrapped:
            self.wrapped.emit(lane, by)

    def _read_position(self, steps: Steps, kind: MatchKind, by: int) -> int | None:
        """A position from which one step ``by`` leads to the first match in sight, or to the last above."""
        comparison, side = self._desk.comparison, self._reading.focused_side()
        if comparison is None:
            return None
        top = self._shown.place().spot(side).character
        starts = [spans_of(comparison, Match(kind, k), side)[0].start for k in steps.indices(kind)]
        if by > 0:
            ahead = [(start, k) for k, start in enumerate(starts) if start >= top]
            return min(ahead)[1] - 1 if ahead else len(starts) - 1
        behind = [(start, k) for k, start in enumerate(starts) if start < top]
        return max(behind)[1] + 1 if behind else None

    def _activated(self, match: Match, side: int) -> None:
        comparison = self._desk.comparison
        if comparison is None:
            return
        if match == self.current:
            match = self.steps.next_partner(comparison, match, side)
        self.go(match, origin=side)

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            self._shown.restore(place)
            self._set_current(place.current)

    def _set_current(self, match: Match | None) -> None:
        self.current = match
        for view in self.views():
            view.set_current(match)
        self.current_changed.emit(match)

    def _forget(self) -> None:
        self._history.clear()
        self._set_current(None)
        self._show_matches()

    def _take_comparison(self) -> None:
        self._show_matches()

    def _show_matches(self) -> None:
        self.steps = Steps.of(self._desk.comparison, weaker=self.weaker)
        current = self.current
        if current is not None and self.steps.position(current, current.kind) is None:
            self._set_current(None)
        for view in self.views():
            view.set_comparison(self._desk.comparison, weaker=self.weaker)
        self.steps_changed.emit()
