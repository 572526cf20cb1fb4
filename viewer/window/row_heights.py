"""How high each row is: measured where the reader looks, estimated elsewhere, so that a long pair opens at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from viewer.window.rows import Row


class RowHeights:
    """Heights in pixels by the number of the row. ``measure`` lays a row out, ``estimate`` only counts letters."""

    def __init__(self, measure: Callable[[Row], int], estimate: Callable[[Sequence[Row]], list[int]]) -> None:
        self._measure, self._estimate = measure, estimate
        self._rows: list[Row] = []
        self._heights: list[int] = []
        self._exact: set[int] = set()
        self.version = 0
        """Another number as soon as any height is another."""

    def set_rows(self, rows: list[Row]) -> None:
        """Other rows from now on."""
        self._rows = rows
        self.forget()

    def forget(self) -> None:
        """Width or font have changed."""
        self._heights = self._estimate(self._rows)
        self._exact.clear()
        self.version += 1

    def of(self, number: int) -> int:
        """The height of a row as far as it is known."""
        return self._heights[number]

    def is_exact(self, number: int) -> bool:
        """Whether a row was measured."""
        return number in self._exact

    def measure(self, numbers: Iterable[int]) -> bool:
        """Measure these rows where that was not done; whether one is of another height than was thought."""
        changed = False
        for number in numbers:
            if number not in self._exact:
                height = self._measure(self._rows[number])
                changed |= height != self._heights[number]
                self._heights[number] = height
                self._exact.add(number)
        self.version += changed
        return changed

    def measure_around(self, number: int, room: int) -> bool:
        """Measure a row, and those before and behind it that ``room`` pixels hold; whether a height has changed."""
        changed = self.measure([number])
        for direction in (1, -1):
            left, k = room, number
            while left > 0 and 0 <= k < len(self._rows):
                changed |= self.measure([k])
                left -= self._heights[k]
                k += direction
        return changed
