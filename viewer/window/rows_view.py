"""The same pair as rows: one row a passage, left beside right, what only one tells in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from viewer.article.article import Article
from viewer.desk.match import Match
from viewer.desk.place import Place
from viewer.matching.comparison import Comparison
from viewer.window.theme import Theme


class RowsView(QWidget):
    """Shows a pair of articles as rows; the same calls as ReadingView where both make sense."""

    match_activated = Signal(object, int)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListView(self)
        self._place = Place()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._list)

    def set_articles(self, left: Article | None, right: Article | None) -> None:
        """Show these two; a comparison shown before is taken away."""

    def set_comparison(self, comparison: Comparison | None, *, weaker: bool = False) -> None:
        """Show what the articles share, with the possible matches where ``weaker``; the place is kept."""

    def set_current(self, match: Match | None) -> None:
        """Make one match the current one, without moving anything."""

    def go_to(self, match: Match, *, origin: int | None = None, flash: bool = True) -> None:
        """Make ``match`` current and bring its row in sight."""

    def place(self) -> Place:
        """Where the reader is, in the terms of the reading view."""
        return self._place

    def restore(self, place: Place) -> None:
        """Bring the row in sight that holds what stood at the top."""
        self._place = place

    def set_theme(self, theme: Theme) -> None:
        """Change the look; the place is kept."""

    def set_reading_font(self, family: str, size: float, width: int) -> None:
        """Choose the reading font and its size in points; the place is kept."""
