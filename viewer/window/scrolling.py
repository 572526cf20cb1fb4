"""How one pane follows the other: not at all, to the partner of what is read, or by as much."""

from __future__ import annotations

from bisect import bisect_right

from viewer.article.article import Span
from viewer.desk.place import Scrolling
from viewer.window.anchors import Anchors
from viewer.window.highlights import Link
from viewer.window.pane import Pane

_MIDDLE = 0.5
_WEAR = 0.75


class Bond:
    """Moves one pane when the reader scrolls the other.

    Linked: what is read lies at the middle of the window (nearer to the edges at either end of the article, so that
    every line is read at some time). The height of its partner is interpolated between the matches before and after.
    Where a stretch has several partners the nearest is chosen once and kept, so that two never flap. Whatever else
    moved the panes, a jump or a change of mode, leaves a remainder that further scrolling wears away evenly, within
    most of a window: nothing jumps when the reader scrolls on.
    """

    def __init__(self, panes: tuple[Pane, Pane]) -> None:
        self._panes = panes
        self._mode = Scrolling.FREE
        self._anchors = Anchors()
        self._chosen: dict[tuple[int, Span], Link] = {}
        self._tops = [0, 0]
        self._offset = 0
        self._driver = -1
        self._remainder = 0.0
        self._travelled = 0.0

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
        """Take the panes as they stand now for where scrolling goes on from, and the partners nearest to that."""
        self._chosen.clear()
        self._tops = [pane.top() for pane in self._panes]
        self._offset = self._tops[1] - self._tops[0]
        self._driver = -1

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
        other, top = self._panes[1 - driver], self._panes[driver].top()
        if driver != self._driver:
            self._driver = driver
            self._remainder = other.top() - self.partner_top(driver, self._tops[driver])
            self._travelled = 0.0
        self._travelled += abs(top - self._tops[driver])
        left = max(0.0, 1 - self._travelled / (_WEAR * max(1, other.viewport().height())))
        target = self.partner_top(driver, top) + self._remainder * left
        other.go_to_height(target, may_leave=left > 0)

    def partner_top(self, driver: int, top: int) -> float:
        """Where the other pane belongs when ``driver`` stands at ``top``, in pixels of the other document."""
        pane, other = self._panes[driver], self._panes[1 - driver]
        if not self._anchors.groups[driver]:
            return float(other.top())
        offset = _reading_offset(top, pane.furthest(), pane.viewport().height())
        target = self._partner_height(driver, top + offset) - offset
        return min(max(0.0, target), float(other.furthest()))

    def _partner_height(self, driver: int, height: float) -> float:
        unit = self._panes[driver].geometry_of_text.line_span(height).end
        starts = self._anchors.starts[driver]
        k = bisect_right(starts, unit)
        around = [self._knot(driver, j) for j in range(max(0, k - 2), min(len(starts), k + 2))]
        before = [knot for knot in around if knot[0] <= height]
        after = [knot for knot in around if knot[0] > height]
        if not before or not after:
            nearest = before[-1] if before else after[0]
            return nearest[1] + height - nearest[0]
        (a, x), (b, y) = before[-1], after[0]
        return x + (y - x) * (height - a) / (b - a)

    def _knot(self, driver: int, k: int) -> tuple[float, float]:
        link = self._choose(driver, self._anchors.groups[driver][k])
        here = self._panes[driver].geometry_of_text.extent(link.span(driver))
        there = self._panes[1 - driver].geometry_of_text.extent(link.span(1 - driver))
        return sum(here) / 2, sum(there) / 2

    def _choose(self, driver: int, group: list[Link]) -> Link:
        if len(group) == 1:
            return group[0]
        key = (driver, group[0].span(driver))
        if key not in self._chosen:
            other = self._panes[1 - driver]
            middle = other.top() + other.viewport().height() * _MIDDLE
            geometry = other.geometry_of_text
            self._chosen[key] = min(
                group, key=lambda link: abs(sum(geometry.extent(link.span(1 - driver))) / 2 - middle)
            )
        return self._chosen[key]


def _reading_offset(top: int, furthest: int, height: int) -> float:
    """How far below the upper edge the line lies that is being read, in pixels."""
    if furthest < height:
        return height * (top / furthest) if furthest > 0 else height * _MIDDLE
    middle = height * _MIDDLE
    return min(middle, max(0, top)) if top < middle else height - min(middle, max(0, furthest - top))
