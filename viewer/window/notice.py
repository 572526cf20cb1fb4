"""A sentence for the reader over the lower edge of the views: it moves nothing and leaves by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QStackedWidget

from viewer.desk.steps import Lane
from viewer.window.announcer import announce
from viewer.window.theme import Theme

STAY = 6000
"""Milliseconds that a sentence stays."""


class Notice(QLabel):
    """Hidden until there is something to say; a click sends it away."""

    def __init__(self, views: QStackedWidget) -> None:
        super().__init__(views)
        self._views = views
        self.setObjectName("notice")
        self.setAccessibleName(_said("Notice"))
        self.setWordWrap(True)
        self.setContentsMargins(16, 7, 16, 7)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY)
        self._timer.timeout.connect(self.hide)
        views.currentChanged.connect(self.raise_)  # a stack lays the view that it changes to over all
        views.installEventFilter(self)
        self.hide()

    def tell(self, sentence: str, *, stay: bool = False) -> None:
        """Say a sentence, aloud too; an empty one takes the last away. ``stay`` keeps it until the next."""
        self.setText(sentence)
        self._take_place()
        self.setVisible(bool(sentence))
        self._timer.stop()
        if sentence:
            announce(self, sentence)
            if not stay:
                self._timer.start()

    def tell_end(self, lane: Lane, direction: int) -> None:
        """Say that a step went over the last match (+1) or the first (-1), or that there is none (0)."""
        match lane, direction:
            case Lane.MATCHES, 0:
                self.tell(_said("The two articles share no passage."))
            case Lane.MATCHES, 1:
                self.tell(_said("That was the last match; this is the first."))
            case Lane.MATCHES, _:
                self.tell(_said("That was the first match; this is the last."))
            case Lane.CONFLICTS, 0:
                self.tell(_said("No detail was found on which the two articles disagree."))
            case Lane.CONFLICTS, 1:
                self.tell(_said("That was the last conflict; this is the first."))
            case Lane.CONFLICTS, _:
                self.tell(_said("That was the first conflict; this is the last."))
            case _, 0:
                self.tell(_said("The two articles share no quote."))
            case _, 1:
                self.tell(_said("That was the last quote; this is the first."))
            case _:
                self.tell(_said("That was the first quote; this is the last."))

    def tell_change(self, changed: bool) -> None:
        """Offer to load a file again that was changed on disk, or take the offer back."""
        text = _said("A file that lies open was changed on disk. Press F5 to load it again; your place is kept.")
        self.tell(text if changed else "", stay=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay at the lower edge of the views."""
        if event.type() is QEvent.Type.Resize:
            self._take_place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave: what lies below is wanted."""
        self.hide()

    def _take_place(self) -> None:
        width, height = self._views.width(), self._views.height()
        high = max(self.heightForWidth(width), self.fontMetrics().height())
        self.setGeometry(0, height - high, width, high)
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        edge = f"border-top: 1px solid {theme.line.name()}"
        self.setStyleSheet(f"#notice {{ background: {theme.hover.name()}; color: {theme.text.name()}; {edge} }}")


def _said(text: str) -> str:
    return QCoreApplication.translate("Notice", text)
