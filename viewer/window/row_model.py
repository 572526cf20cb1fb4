"""The matched rows as Qt asks for them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desk.match import LEFT, RIGHT
from viewer.window.row_delegate import ROW, RowDelegate
from viewer.window.rows import Row
from viewer.window.words import word_for


class RowModel(QAbstractListModel):
    """The rows, each with its words for the ear and for who points at it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.delegate: RowDelegate | None = None

    def show(self, rows: list[Row]) -> None:
        """Hold these rows from now on."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, what is said of it, or what its sign means."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case _ if role == ROW:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return word_for(row.category, RIGHT if not row.left else LEFT)
        return None

    def _spoken(self, row: Row) -> str:
        parts = [word_for(row.category, RIGHT if not row.left else LEFT)]
        if self.delegate is not None:
            parts += [self.delegate.text_of(row, side) for side in (LEFT, RIGHT) if row.spans(side)]
        return ". ".join(part.rstrip(".") for part in parts) + "."
