"""Bringing the two sides of a match to the same height."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.article.article import Span
from viewer.desk.match import LEFT
from viewer.window.pane import Pane

_THIRD = 0.3


def bring_together(panes: tuple[Pane, Pane], spans: tuple[Sequence[Span], Sequence[Span]], origin: int | None) -> None:
    """Stand both sides of a match at the same height; ``spans`` are its stretches by side, in units, none empty.

    The side ``origin``, or the left where there is none, does not move where its stretch is well in sight; the other
    may even leave the start or the end of its text to meet it.
    """
    leader = LEFT if origin is None else origin
    pane, partner = panes[leader], panes[1 - leader]
    lead, goal = nearest(pane, spans[leader]), nearest(partner, spans[1 - leader])
    if not _well_in_sight(pane, lead, asked_there=origin is not None):
        pane.go_to_height(pane.geometry_of_text.extent(lead)[0] - pane.viewport().height() * _THIRD)
    top = pane.height_on_screen(lead)[0]
    partner.go_to_height(partner.geometry_of_text.extent(goal)[0] - top, may_leave=True)
    pane.put_caret(lead.start)
    partner.put_caret(goal.start)


def bring_in_sight(pane: Pane, span: Span) -> bool:
    """Scroll only where the stretch is not wholly visible; whether that was needed."""
    top, bottom = pane.height_on_screen(span)
    if top >= 12 and bottom <= pane.viewport().height() - 12:
        return False
    pane.go_to_height(pane.geometry_of_text.extent(span)[0] - pane.viewport().height() * _THIRD)
    return True


def nearest(pane: Pane, spans: Sequence[Span]) -> Span:
    """The stretch that lies nearest to what is visible."""
    shown = pane.shown_span()
    middle = (shown.start + shown.end) // 2
    return min(spans, key=lambda s: abs((s.start + s.end) // 2 - middle))


def _well_in_sight(pane: Pane, span: Span, asked_there: bool) -> bool:
    top, bottom = pane.height_on_screen(span)
    height = pane.viewport().height()
    if asked_there:
        return 0 <= top <= height - 40 or (top < 0 and bottom > 40)
    return 0.06 * height <= top <= 0.6 * height
