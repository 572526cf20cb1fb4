"""Fields of forms, in every look."""

import pytest
from PySide6.QtCore import Qt

from viewer.window.theme import theme_names


@pytest.mark.qt_log_ignore("This plugin does not support")  # opening a menu, offscreen
@pytest.mark.parametrize("theme", theme_names())
def test_an_open_choice_shows_every_entry_whole(pair, theme, qtbot):
    pair.looks.choose_theme(theme)
    order = pair.side_list.order
    qtbot.mouseClick(order, Qt.MouseButton.LeftButton)
    view = order.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(order.model().index(order.count() - 1, 0))
    assert last.bottom() < view.viewport().height()
    assert view.verticalScrollBar().maximum() == 0
    order.hidePopup()
