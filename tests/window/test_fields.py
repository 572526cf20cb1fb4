"""Fields of forms, in every look."""

import pytest

from viewer.window.theme import theme_names


@pytest.mark.parametrize("theme", theme_names())
def test_an_open_choice_shows_every_entry_whole(pair, theme, qtbot):
    pair.looks.choose_theme(theme)
    order = pair.side_list.order
    order.showPopup()
    view = order.view()
    qtbot.waitUntil(view.isVisible)
    view.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    last = view.visualRect(order.model().index(order.count() - 1, 0))
    assert last.bottom() < view.viewport().height()
    assert view.verticalScrollBar().maximum() == 0
    order.hidePopup()
