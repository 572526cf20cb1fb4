"""Back and forward through places, as in a browser."""

from __future__ import annotations

from viewer.desk.place import Place

LIMIT = 200


class History:
    """The places that were left, and those that were gone back from. Forgets all but the last 200."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember a place that is about to be left by a jump; what lay ahead is forgotten."""
        if not self._behind or self._behind[-1] != place:
            self._behind = [*self._behind, place][-LIMIT:]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before this one, or None at the beginning."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: Place) -> Place | None:
        """The place that was last gone back from, or None at the end."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()

    def clear(self) -> None:
        """Forget everything: another pair lies open."""
        self._behind.clear()
        self._ahead.clear()
