"""What the window has to say lies over the text; the text stays where it is read."""

from PySide6.QtCore import QPoint, Qt

TOLD = "A sentence for the reader."


def place_of_text(window):
    return [pane.mapTo(window, QPoint(0, 0)) for pane in window.reading._panes] + [
        pane.height() for pane in window.reading._panes
    ]


def test_a_notice_moves_no_text_when_it_comes_and_when_it_goes(pair, press):
    press("Alt+Down")
    before, tops = place_of_text(pair), [pane.top() for pane in pair.reading._panes]
    pair.notice.tell(TOLD)
    assert pair.notice.isVisible()
    assert place_of_text(pair) == before
    pair.notice.tell("")
    assert place_of_text(pair) == before
    assert [pane.top() for pane in pair.reading._panes] == tops


def test_a_notice_lies_along_the_lower_edge_of_either_view_at_any_size(pair, press):
    pair.notice.tell(TOLD, stay=True)
    for keys, size in (("Ctrl+2", (1400, 900)), ("Ctrl+1", (1024, 700))):
        press(keys)
        pair.resize(*size)
        box, views = pair.notice.geometry(), pair.views.rect()
        assert (box.left(), box.right(), box.bottom()) == (views.left(), views.right(), views.bottom())
        assert pair.views.childAt(box.center()) is pair.notice


def test_a_long_notice_is_as_high_as_its_lines(pair):
    pair.notice.tell(TOLD)
    low = pair.notice.height()
    pair.notice.tell(" ".join([TOLD] * 20))
    assert pair.notice.height() > 1.5 * low


def test_a_click_sends_a_notice_away(pair, qtbot):
    pair.notice.tell(TOLD, stay=True)
    qtbot.mouseClick(pair.notice, Qt.MouseButton.LeftButton)
    assert not pair.notice.isVisible()
