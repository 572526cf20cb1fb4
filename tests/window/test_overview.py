from PySide6.QtCore import QPoint, Qt

from tests.made_pair import long_pair
from tests.window.hands import shown
from viewer.desk.match import LEFT, RIGHT


def test_the_rectangle_shows_what_is_visible_and_moves_with_it(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    overview = view._overviews[LEFT]
    first = overview.visible_box()
    assert first.height() < overview.height() / 3
    view._panes[LEFT].go_to_height(2000)
    assert overview.visible_box().top() > first.top() + 50
    view._panes[LEFT].go_to_height(10**6)
    assert overview.visible_box().bottom() > overview.height() - 12


def test_a_click_jumps_there(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    overview = view._overviews[RIGHT]
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(8, overview.height() * 3 // 4))
    assert abs(overview.visible_box().center().y() - overview.height() * 3 // 4) < 12
    assert view._panes[LEFT].top() == 0


def test_the_rectangle_can_be_dragged_and_does_not_slip_under_the_pointer(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    overview = view._overviews[LEFT]
    start = overview.visible_box().center().toPoint() + QPoint(0, 14)
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=start)
    assert view._panes[LEFT].top() == 0
    for distance in (20, 60, 100):
        qtbot.mouseMove(overview, start + QPoint(0, distance))
        assert abs(overview.visible_box().center().y() + 14 - (start.y() + distance)) < 6
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 100))
    here = view._panes[LEFT].top()
    qtbot.mouseMove(overview, start)
    assert view._panes[LEFT].top() == here > 0


def test_passages_are_marked_in_their_colours(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    picture = view._overviews[LEFT].grab().toImage()
    colours = {picture.pixelColor(8, y).name() for y in range(200, picture.height())}
    assert view._theme.reworded.name() in colours
    view.set_comparison(None)
    picture = view._overviews[LEFT].grab().toImage()
    assert view._theme.reworded.name() not in {picture.pixelColor(8, y).name() for y in range(200, picture.height())}


def test_overviews_have_names(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    assert view._overviews[LEFT].accessibleName() == "Overview of the left article"
    assert view._overviews[RIGHT].accessibleName() == "Overview of the right article"
