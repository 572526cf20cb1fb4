"""How one pane follows the other: not at all, to the partner of what is read, or by as much."""

from __future__ import annotations

from bisect import bisect_right

from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.place import Scrolling
from viewer.window.anchors import Anchors, Chain
from viewer.window.highlights import Link
from viewer.window.pane import Pane

_MIDDLE = 0.5
_LEVEL = 0.25  # of a window: two ends of a match that stand closer than this stand side by side
_FASTEST = 2.0  # times as far as the pane that is scrolled, where both articles are of one length
_WEAR = 0.5  # of the way that is scrolled: so much of what it is ahead a pane loses


class Bond:
    """Moves one pane when the reader scrolls the other.

    Linked: what is read lies at the middle of the window (nearer to the edges at either end of the article, so that
    every line is read at some time). The height of its partner is interpolated between the matches before and after
    of one chain of matches that cross nowhere, so the other pane never turns back while the reader goes on; it goes
    at most some times as far at once and catches up later. The chain runs through the match that stands side by side
    when scrolling begins, be it a moved one, and else it is the heaviest: so no two candidates ever flap. Whatever
    else moved the panes, a jump or a change of mode, is worn away as the reader scrolls on, and nothing jumps.
    """

    def __init__(self, panes: tuple[Pane, Pane]) -> None:
        self._panes = panes
        self._mode = Scrolling.FREE
        self._anchors = Anchors()
        self._chain: Chain | None = None
        self._tops = [0, 0]
        self._offset = 0

    @property
    def mode(self) -> Scrolling:
        """How the panes move together."""
        return self._mode

    def set_mode(self, mode: Scrolling) -> None:
        """Choose how the panes move together; nothing moves now."""
        self._mode = mode
        self.settle()

    def set_anchors(self, anchors: Anchors) -> None:
        """The matches to follow."""
        self._anchors = anchors
        self.settle()

    def settle(self) -> None:
        """Take the panes as they stand now for where scrolling goes on from."""
        self._chain = None
        self._tops = [pane.top() for pane in self._panes]
        self._offset = self._tops[1] - self._tops[0]

    def follow(self, driver: int) -> None:
        """The reader has scrolled the side ``driver``: move the other accordingly."""
        other = self._panes[1 - driver]
        match self._mode:
            case Scrolling.FREE:
                self.settle()
                return
            case Scrolling.LOCKED:
                offset = self._offset if driver == 0 else -self._offset
                other.go_to_height(self._panes[driver].top() + offset)
            case Scrolling.LINKED:
                self._follow_linked(driver)
        self._tops = [pane.top() for pane in self._panes]

    def _follow_linked(self, driver: int) -> None:
        if self._chain is None:
            self._chain = self._anchors.chain(self._side_by_side())
        if not self._chain.links:
            return
        pane, other = self._panes[driver], self._panes[1 - driver]
        way = pane.top() - self._tops[driver]
        onward = 1 if way > 0 else -1
        goal = self.partner_top(driver, pane.top())
        natural = (goal - self.partner_top(driver, self._tops[driver])) * onward
        missing = (goal - other.top()) * onward
        longer = max(1.0, other.furthest() / max(1, pane.furthest()))
        mended = min(abs(way), max(-_WEAR * abs(way), missing - natural))
        step = min(natural + mended, _FASTEST * longer * abs(way))
        target = other.top() + onward * max(0.0, step)
        other.go_to_height(target, may_leave=not 0 <= target <= other.furthest())

    def _side_by_side(self) -> int | None:
        """The place of the match whose ends stand side by side, the most level of those in sight; None without one."""
        seen = self._panes[LEFT].shown_span()
        gaps = ((self._gap(k), k) for k in self._anchors.within(seen))
        height = self._panes[LEFT].viewport().height()
        gap, place = min(gaps, default=(float(height), -1))
        return place if gap < _LEVEL * height else None

    def _gap(self, place: int) -> float:
        """How far from level the two ends of a match stand, in pixels."""
        link = self._anchors.links[place]
        return abs(
            self._middle(LEFT, link.left) - self._tops[LEFT] - self._middle(RIGHT, link.right) + self._tops[RIGHT]
        )

    def _middle(self, side: int, span: Span) -> float:
        return sum(self._panes[side].geometry_of_text.extent(span)) / 2

    def partner_top(self, driver: int, top: int) -> float:
        """Where the other pane belongs when ``driver`` stands at ``top``, in pixels of the other document."""
        pane, other = self._panes[driver], self._panes[1 - driver]
        offset = _reading_offset(top, pane.furthest(), pane.viewport().height())
        target = self._partner_height(driver, top + offset) - offset
        return min(max(0.0, target), float(other.furthest()))

    def _partner_height(self, driver: int, height: float) -> float:
        chain = self._chain or Chain()
        unit = self._panes[driver].geometry_of_text.line_span(height).end
        k = bisect_right(chain.starts[driver], unit)
        around = [self._knot(driver, link) for link in chain.links[max(0, k - 2) : k + 2]]
        before = [knot for knot in around if knot[0] <= height]
        after = [knot for knot in around if knot[0] > height]
        if not before or not after:
            nearest = before[-1] if before else after[0]
            return nearest[1] + height - nearest[0]
        (a, x), (b, y) = before[-1], after[0]
        return x + (y - x) * (height - a) / (b - a)

    def _knot(self, driver: int, link: Link) -> tuple[float, float]:
        return self._middle(driver, link.span(driver)), self._middle(1 - driver, link.span(1 - driver))


def _reading_offset(top: int, furthest: int, height: int) -> float:
    """How far below the upper edge the line lies that is being read, in pixels."""
    if furthest < height:
        return height * (top / furthest) if furthest > 0 else height * _MIDDLE
    middle = height * _MIDDLE
    return min(middle, max(0, top)) if top < middle else height - min(middle, max(0, furthest - top))
