"""Where a reader is: a value that can be kept, compared and gone back to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.desk.match import Match


class Scrolling(StrEnum):
    """How one pane moves when the other is scrolled: not at all, to the partner of what is read, by as much."""

    FREE = "free"
    LINKED = "linked"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at the top of a pane: a character of the article, in code points, and how far its line is cut.

    ``above`` is in pixels: how much of the line lies above the edge; negative where there is room above the line.
    """

    character: int = 0
    above: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where both panes stand, which match is current (None for none), and how the panes scroll together."""

    left: Spot = Spot()
    right: Spot = Spot()
    current: Match | None = None
    scrolling: Scrolling = Scrolling.FREE

    def spot(self, side: int) -> Spot:
        """The spot of one side, LEFT or RIGHT."""
        return self.right if side else self.left
