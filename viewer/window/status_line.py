"""The line below everything: counts, time, progress with a way to stop, and the keys worth knowing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from viewer.matching.comparison import Comparison
from viewer.matching.shares import counts
from viewer.window.busy_bar import BusyBar
from viewer.window.numbers import grouped, lasted

SPACE = 12
"""Pixels around each part."""


class StatusLine(QStatusBar):
    """Says what was found, or that work is going on."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.counts = QLabel(self)
        self.progress = BusyBar(self)
        self.progress.setAccessibleName(_said("Reading or comparing"))
        self.stop = QPushButton(self)  # without its text, which would bring every icon's name along
        self.stop.setText(_said("Stop"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where one reads
        self.stop.clicked.connect(self.stop_asked)
        self.keys = QLabel(_said("Enter partner · Alt+← back · ] next quote · F1 keys"), self)
        for widget in (self.counts, self.progress, self.stop):
            self.addWidget(widget)
        self.addPermanentWidget(self.keys)
        for label in (self.counts, self.keys):
            label.setMinimumWidth(1)  # a long language must not keep the window from being narrow
        self.show_busy(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the keys where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def show_busy(self, busy: bool) -> None:
        """Show that work is going on, with a button that ends it."""
        if not busy and self.stop.hasFocus():
            self.focusPreviousChild()  # where Tab came from; hidden, the button would hand it on to the first of all
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        if busy:
            self.counts.setText(_said("Reading and comparing…"))
        self._fit()

    def show_found(self, comparison: Comparison | None, seconds: float, *, weaker: bool) -> None:
        """Say how much is in both, on one side only and in conflict, and how long the matching took."""
        if comparison is None:
            self.counts.clear()
            return
        n = counts(comparison, weaker=weaker)
        words = _said("In both {0} · only left {1} · only right {2} · in conflict {3}")
        found = words.format(*map(grouped, (n.in_both, n.only_left, n.only_right, n.in_conflict)))
        took = _said("Matched in {0}").format(lasted(seconds))
        self.counts.setText(f"{found}      {took}")
        self.counts.setToolTip(found)
        self._fit()

    def _fit(self) -> None:
        busy = (self.progress, self.stop) if not self.stop.isHidden() else ()
        wanted = sum(widget.sizeHint().width() + SPACE for widget in (self.counts, self.keys, *busy))
        self.keys.setVisible(wanted <= self.width())


def _said(text: str) -> str:
    return QCoreApplication.translate("StatusLine", text)
