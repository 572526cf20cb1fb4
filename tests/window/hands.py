"""What a reader does with a hand on the mouse, as Qt gets it; there is no dropping on the offscreen platform."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from viewer.window.reading_view import ReadingView

NOTCH = -120
"""What the wheel tells for a notch towards the reader, which scrolls down."""


def turn_wheel(widget, angle=NOTCH, modifiers=Qt.KeyboardModifier.NoModifier):
    """Turn the wheel over the middle of a widget, in eighths of a degree."""
    where = QPointF(widget.rect().center())
    event = QWheelEvent(
        where,
        QPointF(widget.mapToGlobal(where)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def drop(window, data, point):
    """Drop something at a point of the window."""
    kind = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(point, *kind))
    QApplication.sendEvent(window, QDropEvent(QPointF(point), *kind))


def files(*paths):
    """Files as they are dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    return data


def point_at(pane, unit):
    """Where the left edge of a character is seen in a pane, in pixels of its viewport."""
    cursor = pane.textCursor()
    cursor.setPosition(unit)
    return pane.cursorRect(cursor).center()


def select(qtbot, window, side, words):
    """Scroll to some words and drag the mouse over them, from their first letter to their last."""
    pane = window.reading._panes[side]
    start = pane.offsets.units(pane.article.text.index(words))
    pane.go_to_height(pane.geometry_of_text.line_at(start).top() - 60)
    first, last = point_at(pane, start), point_at(pane, start + len(words))
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(pane.viewport(), last)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=last)


def shown(qtbot, comparison, size=(1100, 600)):
    """The two panes alone, with a comparison in them."""
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.set_articles(comparison.left, comparison.right)
    view.set_comparison(comparison)
    with qtbot.waitExposed(view):
        view.show()
    return view
