"""The shape of the window: how large it is and how it is divided, kept for the next time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from viewer.desk.settings import Settings

WIDEST_LIST = 370
USUAL = QSize(1600, 1000)
"""How large the window is at the first start, on a screen that has room for it."""
FRAME = QSize(16, 48)
"""What a desktop draws around a window, at most."""


class Shape(QObject):
    """Gives the lists at the side a share of the width until the reader has chosen another."""

    def __init__(self, window: QMainWindow, across: QSplitter, down: QSplitter, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._across, self._down = window, across, down
        self._settings = settings
        self._by_hand = False
        across.splitterMoved.connect(self._moved)

    def restore(self) -> None:
        """Take the shape of the last time."""
        self._window.setGeometry(first_place(self._window.screen().availableGeometry()))
        if (geometry := self._settings.shape("geometry")) is not None:
            self._window.restoreGeometry(geometry)
        if (state := self._settings.shape("across")) is not None:
            self._by_hand = self._across.restoreState(state)
        if (state := self._settings.shape("down")) is not None:
            self._down.restoreState(state)

    def fit(self) -> None:
        """Fit the lists at the side to the width."""
        if not self._by_hand:
            side = min(WIDEST_LIST, self._window.width() * 3 // 10)
            self._across.setSizes([self._window.width() - side, side])

    def keep(self) -> None:
        """Remember the shape."""
        self._settings.keep_shape("geometry", self._window.saveGeometry())
        if self._by_hand:
            self._settings.keep_shape("across", self._across.saveState())
        self._settings.keep_shape("down", self._down.saveState())

    def _moved(self) -> None:
        self._by_hand = True


def first_place(screen: QRect) -> QRect:
    """Where the window lies at the first start: in the middle of what the screen has free, inside it with its frame."""
    size = USUAL.boundedTo(screen.size() - FRAME)
    place = QRect(screen.topLeft(), size)
    place.translate((screen.width() - size.width()) // 2, (screen.height() - size.height() + FRAME.height() // 2) // 2)
    return place
