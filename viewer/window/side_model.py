"""The rows of one tab of the side list, as Qt wants them: a list model, sorted and filtered by a proxy."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from viewer.desk.match import Match
from viewer.window.side_rows import Row, Spot

ROW = Qt.ItemDataRole.UserRole + 1
SORTINGS = ("weight", "place", "right_place", "head")
"""The fields of a Row that the list can be sorted by; ``weight`` puts the largest first."""

Index = QModelIndex | QPersistentModelIndex


class SideModel(QAbstractListModel):
    """The rows of one tab; the display text is the whole card, so that it is spoken and found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._by_target: dict[Match | Spot, list[int]] = {}

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self._by_target = {}
            for k, row in enumerate(rows):
                self._by_target.setdefault(row.target, []).append(k)
            self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """The rows as they were set."""
        return self._rows

    def rows_of(self, target: Match | Spot | None) -> list[int]:
        """The numbers of the rows that lead to a target."""
        return [] if target is None else self._by_target.get(target, [])

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The spoken card, or under ROW the Row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return row if role == ROW else None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        """The names of the roles."""
        return {**super().roleNames(), ROW: QByteArray(b"row")}


class SideProxy(QSortFilterProxyModel):
    """Sorts by one field of the rows and keeps those that hold every word of the filter, case and accents aside."""

    def __init__(self, model: SideModel, sorting: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._sorting = sorting
        self.setSourceModel(model)
        self.sort(0)

    def set_filter(self, text: str) -> None:
        """Keep only rows that hold every word of ``text``."""
        self._words = tuple(_folded(text).split())
        self.invalidate()

    def set_sorting(self, field: str) -> None:
        """Sort by one of SORTINGS."""
        self._sorting = field
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row holds every word of the filter."""
        if not self._words:
            return True
        text = _folded(self._row(source_row).spoken())
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """The order of two rows by the chosen field."""
        a, b = self._row(left.row()), self._row(right.row())
        match self._sorting:
            case "weight":
                return (-a.weight, a.place) < (-b.weight, b.place)
            case "head":
                return (a.head.casefold(), a.place) < (b.head.casefold(), b.place)
            case field:
                return bool(getattr(a, field) < getattr(b, field))

    def _row(self, source_row: int) -> Row:
        model = self.sourceModel()
        assert isinstance(model, SideModel)
        return model.rows()[source_row]


def _folded(text: str) -> str:
    from viewer.article.words import fold  # with what finds words and stems, which no start needs

    return fold(text)
