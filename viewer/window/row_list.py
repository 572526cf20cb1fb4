"""The list that shows the rows: what is seen stays where it is while rows turn out higher or lower than thought."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from viewer.window.row_heights import RowHeights


class RowList(QListView):
    """Lays out all rows by what is known of their heights, and measures those that come in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heights: RowHeights | None = None
        self._settling = False
        self._laid: tuple[int, int] | None = None

    def reset(self) -> None:
        """Other rows."""
        self._laid = None
        super().reset()

    def scrollTo(  # noqa: N802
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row in sight, at its true height among rows of true height."""
        if self.heights is not None and index.isValid():
            anchor = self._anchor()
            if self.heights.measure_around(index.row(), self.viewport().height()):
                self._lay_out(anchor)
        super().scrollTo(index, hint)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """What comes in sight is measured before it is painted."""
        super().scrollContentsBy(dx, dy)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher list lets other rows in; at another width the view lays all rows out anew."""
        super().resizeEvent(event)
        self._settle()

    def doItemsLayout(self) -> None:  # noqa: N802
        """Lay out, then measure what is in sight; Qt asks with every change of colours, which changes no height."""
        if self._laid == self._state():
            self.updateGeometries()
            self.viewport().update()
            return
        super().doItemsLayout()
        self._laid = self._state()
        self._settle()

    def _state(self) -> tuple[int, int]:
        return self.heights.version if self.heights is not None else 0, self.viewport().width()

    def top_row(self) -> int:
        """The number of the row at the upper edge, -1 where there is none."""
        return self.indexAt(QPoint(20, 2)).row()

    def _settle(self) -> None:
        if self._settling or self.heights is None or not self.isVisible():
            return
        # What is measured may let other rows in; those are measured in the next round.
        for _ in range(4):
            anchor = self._anchor()
            if not self.heights.measure(self._in_sight()):
                break
            self._lay_out(anchor)

    def _lay_out(self, anchor: tuple[int, int] | None) -> None:
        self._settling = True
        super().doItemsLayout()
        self._laid = self._state()
        if anchor is not None:
            row, top = anchor
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._top_of(row) - top)
        self._settling = False

    def _anchor(self) -> tuple[int, int] | None:
        """The row that must not move and where its upper edge is: the first in sight that was measured, or the top."""
        sight = self._in_sight()
        if not sight or self.heights is None:
            return None
        row = next((k for k in sight if self.heights.is_exact(k)), sight[0])
        return row, self._top_of(row)

    def _in_sight(self) -> range:
        first = self.top_row()
        if first < 0 or self.heights is None:
            return range(0)
        last, bottom = first, self._top_of(first)
        count, height = self.model().rowCount(), self.viewport().height()
        while last < count and bottom < height:
            bottom += self.heights.of(last)
            last += 1
        return range(first, last)

    def _top_of(self, row: int) -> int:
        return self.visualRect(self.model().index(row, 0)).top()
