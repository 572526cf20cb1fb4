"""The two articles side by side: headings, panes, the gutter between them and an overview beside each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match
from viewer.desk.place import Place, Scrolling
from viewer.matching.comparison import Comparison
from viewer.window.anchors import Anchors
from viewer.window.differing import differing_in
from viewer.window.document import Typography
from viewer.window.flash import Flash
from viewer.window.gutter import Gutter
from viewer.window.heading import Heading
from viewer.window.highlights import Highlights, spans_of
from viewer.window.jumping import bring_in_sight, bring_together
from viewer.window.overlays import DropHint, Message
from viewer.window.overview import Overview
from viewer.window.pane import Pane
from viewer.window.prepared import Prepared, prepared
from viewer.window.scrolling import Bond
from viewer.window.theme import Theme, load_theme

_SIDES = (LEFT, RIGHT)
_NOTHING = Prepared((), (), Anchors(), (Highlights(), Highlights()), ((), (), (), ()))


class ReadingView(QWidget):
    """Shows a pair of articles, what they share, and where the reader is."""

    match_activated = Signal(object, int)
    """A Match and the side where the reader clicked it or pressed Enter: bring me the partner."""
    alone_activated = Signal(int, int)
    """The side and the character, in code points, where the reader asked for what only that side tells."""
    match_hovered = Signal(object)
    """The Match under the pointer, or None."""
    selection_changed = Signal(int, object)
    """The side, and the selected Span in code points, or None."""
    zoom_requested = Signal(int)
    """Steps of Ctrl and the wheel, upwards positive."""
    step_requested = Signal(int)
    """The wheel over the gutter: +1 for the next match, -1 for the previous."""
    scrolling_changed = Signal(object)
    """The Scrolling mode that has been chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._comparison: Comparison | None = None
        self._current: Match | None = None
        self._focused = LEFT
        self._panes = (Pane(LEFT, self._theme, self), Pane(RIGHT, self._theme, self))
        self._headings = (Heading(self._theme, self), Heading(self._theme, self))
        self._overviews = tuple(Overview(pane, self._theme, self) for pane in self._panes)
        self.setAutoFillBackground(True)
        self._gutter = Gutter(self._panes, self._theme, self)
        self._messages = tuple(Message(self._theme, pane.viewport()) for pane in self._panes)
        self._drop_hint = DropHint(self._theme, self)
        self._bond = Bond(self._panes)
        self._flash = Flash(self._show_flash, self)
        self._lay_out()
        self._connect()
        self._name()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._overviews[LEFT], 0, 0, 2, 1)
        for side, column in ((LEFT, 1), (RIGHT, 3)):
            grid.addWidget(self._headings[side], 0, column)
            grid.addWidget(self._panes[side], 1, column)
            grid.setColumnStretch(column, 10)
        grid.addWidget(self._gutter, 1, 2)
        grid.addWidget(self._overviews[RIGHT], 0, 4, 2, 1)
        grid.setRowStretch(1, 1)

    def _connect(self) -> None:
        for side, pane in enumerate(self._panes):
            pane.activated.connect(lambda match, side=side: self.match_activated.emit(match, side))
            pane.activated_alone.connect(partial(self.alone_activated.emit, side))
            pane.hovered.connect(self._hover)
            pane.selected.connect(partial(self.selection_changed.emit, side))
            pane.zoomed.connect(self.zoom_requested)
            pane.moved.connect(self._gutter.update)
            pane.scrolled.connect(partial(self._bond.follow, side))
            pane.column_changed.connect(self._headings[side].set_column)
            pane.installEventFilter(self)
        self._gutter.activated.connect(lambda match: self.match_activated.emit(match, LEFT))
        self._gutter.hovered.connect(self._hover)
        self._gutter.stepped.connect(self.step_requested)

    def _name(self) -> None:
        for side, name in ((LEFT, self.tr("Left article")), (RIGHT, self.tr("Right article"))):
            title = self._headings[side].title()
            self._panes[side].setAccessibleName(f"{name}: {title}" if title else name)
            self._panes[side].setAccessibleDescription(
                self.tr("Enter on a passage or a quotation brings its partner in the other article.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gutter takes a share of the width, so that narrow windows keep room for the text."""
        super().resizeEvent(event)
        self._gutter.setFixedWidth(min(88, max(40, round(self.width() * 0.066))))

    # What is shown

    def set_articles(self, left: Article | None, right: Article | None) -> None:
        """Show these two; a comparison shown before is taken away. A side that stays the same keeps its place."""
        for side, article in enumerate((left, right)):
            if article is None or article is not self._panes[side].article:
                self._panes[side].set_article(article)
                self._headings[side].set_article(article)
                self._overviews[side].article_changed()
                self.set_message(side, None)
        self.set_comparison(None)
        self._name()

    def set_message(self, side: int, sentence: str | None) -> None:
        """Say something in one pane, above what lies open there; None takes the message away."""
        pane = self._panes[side]
        self._messages[side].say(sentence, pane.article is None, pane.viewport())

    def set_comparison(self, comparison: Comparison | None, *, weaker: bool = False) -> None:
        """Show what the articles share, with the possible matches where ``weaker``; the place is kept."""
        self._comparison = comparison
        shown = prepared(comparison, weaker=weaker) if comparison else _NOTHING
        for side, (pane, marks) in enumerate(zip(self._panes, shown.sides, strict=True)):
            pane.set_highlights(marks)
            self._headings[side].set_shares(marks.shares, marks.weak_share)
            self._overviews[side].marks_changed()
        self._gutter.set_links(shown.links)
        self._bond.set_anchors(shown.anchors)
        self._flash.stop()
        self._hover(None)
        self.set_current(self._current if self._current in shown.matches else None)

    def set_current(self, match: Match | None) -> None:
        """Make one match the current one, without moving anything."""
        self._current = match
        words: tuple[tuple[Span, ...], tuple[Span, ...]] = ((), ())
        if match is not None and self._comparison is not None:
            words = differing_in(self._comparison, match)
        for side, pane in enumerate(self._panes):
            pane.scene.current = match
            pane.scene.outlined = tuple(self._spans(match, side))
            pane.scene.differing = tuple(pane.offsets.span_in_units(s) for s in words[side])
            pane.viewport().update()
        self._gutter.set_current(match, self._panes[LEFT].scene.hovered)

    def _spans(self, match: Match | None, side: int) -> list[Span]:
        """The stretches of a match on one side, in units."""
        if match is None or self._comparison is None:
            return []
        offsets = self._panes[side].offsets
        return [offsets.span_in_units(s) for s in spans_of(self._comparison, match, side)]

    # Where the reader is

    def go_to(self, match: Match, *, origin: int | None = None, flash: bool = True) -> None:
        """Make ``match`` current and bring both its sides to the same height.

        The side ``origin`` does not move where its part of the match is visible. Nothing happens for a match that is
        not part of the comparison shown.
        """
        if self._comparison is None or not self._spans(match, LEFT):
            return
        if match != self._current:
            self.set_current(match)
        bring_together(self._panes, (self._spans(match, LEFT), self._spans(match, RIGHT)), origin)
        self._bond.settle()
        if flash:
            self._start_flash(match)

    def _start_flash(self, match: Match) -> None:
        for side, pane in enumerate(self._panes):
            pane.scene.flashing = tuple(self._spans(match, side))
        self._flash.start()

    def _show_flash(self, strength: float) -> None:
        for pane in self._panes:
            if pane.scene.flashing:
                pane.scene.flash = strength
                pane.redraw(pane.scene.flashing)

    def place(self) -> Place:
        """Where the reader is."""
        left, right = (pane.spot() for pane in self._panes)
        return Place(left, right, self._current, self._bond.mode)

    def restore(self, place: Place) -> None:
        """Go back to a place, the scrolling mode too."""
        for side, pane in enumerate(self._panes):
            pane.restore(place.spot(side))
        self.set_current(place.current)
        if place.scrolling is not self._bond.mode:
            self.set_scrolling(place.scrolling)
        self._bond.settle()

    def set_scrolling(self, mode: Scrolling) -> None:
        """Choose how the panes move together; nothing moves now."""
        self._bond.set_mode(mode)
        self.scrolling_changed.emit(mode)

    def sees(self, match: Match) -> bool:
        """Whether a part of a match is in sight in the pane that has the keyboard."""
        seen = self._panes[self._focused].shown_span()
        return any(seen.overlap(span) for span in self._spans(match, self._focused))

    # How it looks

    def set_theme(self, theme: Theme) -> None:
        """Change the look; the place is kept."""
        self._theme = theme
        for side in _SIDES:
            self._panes[side].set_theme(theme)
            self._headings[side].set_theme(theme)
            self._overviews[side].set_theme(theme)
            self._messages[side].set_theme(theme)
        self._gutter.set_theme(theme)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.chrome)
        self.setPalette(palette)
        self._drop_hint.theme = theme
        for side in _SIDES:
            self.set_message(side, self._messages[side].text() or None)

    def set_reading_font(self, family: str, size: float, width: int) -> None:
        """Choose the reading font, its size in points and the line width in characters; the place is kept."""
        setting = Typography(family, size, width)
        for side in _SIDES:
            self._panes[side].set_typography(setting)
            self._headings[side].set_typography(setting)

    def show_found(self, spans: tuple[tuple[Span, ...], tuple[Span, ...]], current: tuple[int, int] | None) -> None:
        """Mark what was found, by side; ``current``, a side and an index, stands out and is brought in sight."""
        for side, pane in enumerate(self._panes):
            pane.scene.found = tuple(pane.offsets.span_in_units(s) for s in spans[side])
            pane.scene.found_current = current[1] if current is not None and current[0] == side else None
            pane.viewport().update()
        if current is not None:
            pane = self._panes[current[0]]
            if bring_in_sight(pane, pane.scene.found[current[1]]):
                self._bond.settle()

    def show_spot(self, side: int, span: Span | None, *, bring: bool = True) -> None:
        """Frame a sentence that only one side tells and bring it in sight; None takes the frame away."""
        pane = self._panes[side]
        framed = pane.scene.framed = tuple(pane.offsets.span_in_units(s) for s in (span,) if s is not None)
        pane.viewport().update()
        if framed and bring and bring_in_sight(pane, framed[0]):
            self._bond.settle()

    # The reader's hand

    def _hover(self, match: Match | None) -> None:
        if match == self._panes[LEFT].scene.hovered:
            return
        for pane in self._panes:
            pane.scene.hovered = match
            pane.viewport().update()
        self._gutter.set_current(self._current, match)
        self.match_hovered.emit(match)

    def show_drop_target(self, side: int | None) -> None:
        """Show which pane a drop would fill: LEFT, RIGHT, 2 for both, None when no drop is under way."""
        areas = [self._headings[k].geometry().united(self._panes[k].geometry()) for k in _SIDES]
        self._drop_hint.show_over(side, areas)

    def side_at(self, point: QPoint) -> int:
        """The side that a point of this widget belongs to: LEFT or RIGHT."""
        return RIGHT if point.x() > self.width() // 2 else LEFT

    def selected_span(self, side: int) -> Span | None:
        """What is selected on one side, in code points; None for nothing."""
        return self._panes[side].selected_span()

    def focus_pane(self, side: int) -> None:
        """Give the keyboard to one pane."""
        self._panes[side].setFocus()

    def focused_side(self) -> int:
        """The side that has the keyboard or had it last."""
        return self._focused

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Remember which pane had the keyboard, and lay messages anew where a pane changes its size."""
        for side in _SIDES:
            if watched is self._panes[side] and event.type() == QEvent.Type.FocusIn:
                self._focused = side
            if watched is self._panes[side] and event.type() == QEvent.Type.Resize:
                self._messages[side].lie_in(self._panes[side].viewport())
        return super().eventFilter(watched, event)
