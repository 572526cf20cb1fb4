"""The rows of one tab of the side list, as Qt wants them: in the chosen order, those that hold the words looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desk.match import Match
from viewer.window.side_rows import Row, Spot

ROW = Qt.ItemDataRole.UserRole + 1

_KEYS: dict[str, Callable[[Row], tuple[object, ...]]] = {
    "weight": lambda row: (-row.weight, row.place),
    "place": lambda row: (row.place,),
    "right_place": lambda row: (row.right_place,),
    "head": lambda row: (row.head.casefold(), row.place),
}
SORTINGS = tuple(_KEYS)
"""The fields of a Row that the list can be sorted by; ``weight`` puts the largest first."""

Index = QModelIndex | QPersistentModelIndex


class SideModel(QAbstractListModel):
    """The rows of one tab; the display text is the whole card, so that it is spoken and found.

    Sorts and filters by itself: a proxy asks Python about every two rows, which for a long article takes most of a
    second. Rows that are equal in what they are sorted by stand as they were given.
    """

    def __init__(self, sorting: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._numbers: dict[Match | Spot, int] = {}
        self._texts: list[str] = []
        self._words: tuple[str, ...] = ()
        self._sorting = sorting

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows, self._texts = rows, []
            self._choose()
            self.endResetModel()

    def total(self) -> int:
        """How many rows there are, those too that the filter hides."""
        return len(self._rows)

    def number_of(self, target: Match | Spot | None) -> int | None:
        """The number of the first row shown that leads to a target; None where there is none."""
        return None if target is None else self._numbers.get(target)

    def set_filter(self, text: str) -> None:
        """Show only rows that hold every word of ``text``, case and accents aside."""
        self._words = tuple(_folding()(text).split())
        self._arrange()

    def set_sorting(self, field: str) -> None:
        """Sort by one of SORTINGS."""
        self._sorting = field
        self._arrange()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The spoken card, or under ROW the Row itself."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return row if role == ROW else None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        """The names of the roles."""
        return {**super().roleNames(), ROW: QByteArray(b"row")}

    def _arrange(self) -> None:
        """Choose anew; what is selected stays selected where it is still shown."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._shown[index.row()] for index in before]
        self._choose()
        places = {id(row): k for k, row in enumerate(self._shown)}
        after = [places.get(id(row)) for row in kept]
        self.changePersistentIndexList(before, [QModelIndex() if k is None else self.index(k, 0) for k in after])
        self.layoutChanged.emit()

    def _choose(self) -> None:
        self._shown = sorted(self._holding(), key=_KEYS[self._sorting])
        self._numbers = {}
        for k, row in enumerate(self._shown):
            self._numbers.setdefault(row.target, k)

    def _holding(self) -> tuple[Row, ...]:
        """The rows that hold every word of the filter, in the order in which they were given."""
        if not self._words:
            return self._rows
        if not self._texts:
            self._texts = _searched(self._rows)
        found = zip(self._rows, self._texts, strict=True)
        return tuple(row for row, text in found if all(word in text for word in self._words))


def _searched(rows: Iterable[Row]) -> list[str]:
    """What the filter looks through, for each row; part by part, as plain ones are folded at once."""
    fold = _folding()
    return [". ".join([fold(part) for part in (row.head, row.tag, row.left, row.right) if part]) for row in rows]


def _folding() -> Callable[[str], str]:
    from viewer.article.words import fold  # with what finds words and stems, which no start needs

    return fold
