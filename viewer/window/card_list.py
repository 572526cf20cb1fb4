"""A list of cards, of which a long article has thousands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from viewer.window.side_delegate import SideDelegate
from viewer.window.side_model import SideModel

BATCH = 100
"""How many cards are laid out at a time, with other events in between."""


class CardList(QListView):
    """A list whose cards grow and shrink with it."""

    def __init__(self, model: SideModel, delegate: SideDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = QPersistentModelIndex()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)

    def show_card(self, index: QModelIndex) -> None:
        """Make a card the current one and bring it in sight, at once or as soon as it has its place."""
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._wanted = QPersistentModelIndex() if self.visualRect(index).isValid() else QPersistentModelIndex(index)

    def updateGeometries(self) -> None:  # noqa: N802
        """Bring the card in sight that was waited for, once it has its place."""
        super().updateGeometries()
        wanted = self._wanted
        if wanted.isValid() and self.visualRect(wanted).isValid():
            self._wanted = QPersistentModelIndex()
            self.scrollTo(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew for the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
