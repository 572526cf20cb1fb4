"""How large the window is and how it is divided, at the first start and at the next."""

import pytest
from PySide6.QtCore import QRect, QSize

from viewer.window.shape import FRAME, first_place


@pytest.mark.parametrize(("width", "height"), [(1366, 728), (1280, 720), (1024, 700), (1920, 1040), (3840, 2120)])
def test_at_the_first_start_the_whole_window_is_on_the_screen(width, height):
    screen = QRect(30, 40, width, height)
    place = first_place(screen)
    assert screen.contains(place.adjusted(-FRAME.width() // 2, -FRAME.height() // 2, 0, 0))
    assert screen.contains(place)
    assert place.height() >= min(1000, height - 60)


def test_on_a_large_screen_the_window_has_its_usual_size_and_lies_in_the_middle():
    place = first_place(QRect(0, 0, 2560, 1400))
    assert place.size() == QSize(1600, 1000)
    assert abs(place.center().x() - 1280) <= 1


def test_a_window_that_was_never_shaped_fits_its_screen(window):
    window.shape.restore()
    free = window.screen().availableGeometry()
    assert window.width() <= max(free.width(), window.minimumSizeHint().width())
    assert window.height() <= max(free.height(), window.minimumSizeHint().height())
