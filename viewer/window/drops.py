"""Drag and drop anywhere on the window: which pane a drop would fill is shown before it falls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from viewer.window.opener import Opener
from viewer.window.reading_view import ReadingView

BOTH = 2


class Drops(QObject):
    """Takes every drop on ``window``. An event filter, so that the window's own class stays small."""

    def __init__(self, window: QWidget, reading: ReadingView, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._reading = reading
        self._opener = opener
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take part in a drag over the window."""
        if watched is self._window:
            match event:
                case QDropEvent() if event.type() == QEvent.Type.Drop:
                    self._reading.show_drop_target(None)
                    event.acceptProposedAction()
                    self._opener.open_mime(event.mimeData(), self._side(event.position().toPoint()))
                    return True
                case QDragEnterEvent() | QDragMoveEvent() if event.type() in (
                    QEvent.Type.DragEnter,
                    QEvent.Type.DragMove,
                ):
                    self._hover(event)
                    return True
                case _ if event.type() == QEvent.Type.DragLeave:
                    self._reading.show_drop_target(None)
        return super().eventFilter(watched, event)

    def _hover(self, event: QDragMoveEvent) -> None:
        data = event.mimeData()
        if not (data.hasUrls() or data.hasText() or data.hasHtml()):
            event.ignore()
            return
        event.acceptProposedAction()
        both = _files(data) > 1
        self._reading.show_drop_target(BOTH if both else self._side(event.position().toPoint()))

    def _side(self, point: QPoint) -> int:
        return self._reading.side_at(self._reading.mapFrom(self._window, point))


def _files(data: QMimeData) -> int:
    return sum(1 for url in data.urls() if url.isLocalFile())
