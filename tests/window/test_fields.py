"""Fields of forms, in every look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

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


@pytest.mark.parametrize("theme", theme_names())
def test_the_cross_that_clears_a_field_stands_in_its_middle_in_a_quiet_colour(window, theme, qtbot):
    window.looks.choose_theme(theme)
    window.finder.open()
    for field in (window.side_list.filter, window.find_bar.field):
        field.setText("tide")
        button = field.findChild(QToolButton)
        qtbot.waitUntil(lambda button=button: button.isVisible() and not button.signalsBlocked())
        assert abs(button.geometry().center().y() - field.rect().center().y()) <= 1
        picture = button.icon().pixmap(16, 16).toImage()
        drawn = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
        strokes = [c for c in drawn if c.alpha() > 250]
        assert strokes
        assert {c.name() for c in strokes} == {window.looks.theme.quiet.name()}
        assert len(strokes) < len(drawn) / 6
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert field.text() == ""
