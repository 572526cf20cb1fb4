from PySide6.QtCore import QPoint, QPointF, Qt

from tests.made_pair import long_pair, nth_passage, nth_quote, small_pair
from tests.window.hands import shown, turn_wheel
from viewer.desk.match import MatchKind
from viewer.window.highlights import Category


def drawn(qtbot, comparison):
    view = shown(qtbot, comparison)
    view._gutter.grab()
    return view


def middle_of(gutter, match):
    """A point on the ribbon of ``match`` and on no ribbon drawn above it."""
    for x in range(1, gutter.width() - 1):
        for y in range(0, gutter.height(), 2):
            if gutter.match_at(QPointF(x, y)) == match:
                return QPoint(x, y)
    raise AssertionError(f"no ribbon of {match} is in sight")


def test_every_pair_has_a_ribbon_passages_and_quotations(qtbot):
    view = drawn(qtbot, small_pair())
    joined = {link.match for _, link in view._gutter._drawn}
    assert joined == {nth_passage(0), nth_passage(1), nth_passage(2), nth_quote(0)}


def test_ribbons_of_moved_passages_cross(qtbot):
    view = drawn(qtbot, small_pair())
    paths = {link.match: path for path, link in view._gutter._drawn}
    assert paths[nth_passage(0)].intersects(paths[nth_passage(2)])


def test_a_conflict_has_the_colour_of_conflicts(qtbot):
    view = drawn(qtbot, small_pair())
    links = {link.match: link.category for link in view._gutter.visible_links()}
    assert links[nth_passage(1)] is Category.CONFLICT
    assert links[nth_passage(2)] is Category.SAME
    assert links[nth_quote(0)] is Category.REWORDED


def test_only_ribbons_with_a_visible_end_are_drawn(qtbot):
    view = drawn(qtbot, long_pair())
    assert 0 < len(view._gutter.visible_links()) < 15
    view._panes[0].go_to_height(1500)
    view._gutter.grab()
    numbers = {link.match.index for _, link in view._gutter._drawn}
    assert max(numbers) < 39


def test_a_click_on_a_ribbon_asks_to_go_there(qtbot):
    view = drawn(qtbot, small_pair())
    with qtbot.waitSignal(view.match_activated) as asked:
        qtbot.mouseClick(view._gutter, Qt.MouseButton.LeftButton, pos=middle_of(view._gutter, nth_passage(2)))
    assert asked.args[0] == nth_passage(2)


def test_the_ribbon_under_the_pointer_stands_out_and_tells_what_it_is(qtbot):
    view = drawn(qtbot, small_pair())
    gutter = view._gutter
    point = middle_of(gutter, nth_passage(1))
    plain = gutter.grab().toImage()
    with qtbot.waitSignal(view.match_hovered) as told:
        qtbot.mouseMove(gutter, point)
    assert told.args == [nth_passage(1)]
    assert gutter.toolTip() == "In both, in conflict"
    assert gutter.grab().toImage() != plain


def test_the_current_ribbon_stands_out(qtbot):
    view = drawn(qtbot, small_pair())
    plain = view._gutter.grab().toImage()
    view.set_current(nth_passage(0))
    assert view._gutter.grab().toImage() != plain
    assert view._gutter._drawn[-1][1].match == nth_passage(0)


def test_the_wheel_over_the_gutter_steps_through_the_matches_a_notch_each(qtbot):
    view = drawn(qtbot, small_pair())
    steps = []
    view.step_requested.connect(steps.append)
    turn_wheel(view._gutter, -120)
    turn_wheel(view._gutter, -40)
    turn_wheel(view._gutter, -40)
    assert steps == [1]
    turn_wheel(view._gutter, -40)
    assert steps == [1, 1]
    turn_wheel(view._gutter, 240)
    assert steps == [1, 1, -1, -1]


def test_sixty_ribbons_leave_out_what_is_far_away_without_laying_it_out(qtbot):
    view = drawn(qtbot, long_pair(crossing=True, paragraphs=200))
    assert all(path.boundingRect().height() < 2000 for path, _ in view._gutter._drawn)
    assert {link.match.kind for _, link in view._gutter._drawn} == {MatchKind.PASSAGE}


def test_no_visible_end_of_a_ribbon_is_missed(qtbot):
    view = drawn(qtbot, long_pair(crossing=True))
    for height in (0, 700, 2500, 5000):
        view._panes[0].go_to_height(height)
        spans = [pane.shown_span() for pane in view._panes]
        touching = [
            link
            for link in view._gutter._links
            if any(link.span(k).start < spans[k].end and link.span(k).end > spans[k].start for k in (0, 1))
        ]
        assert view._gutter.visible_links() == touching
