import random
from itertools import pairwise

import pytest

from tests.made_pair import long_article, long_pair, nth_passage, passage
from tests.window.hands import NOTCH, shown, turn_wheel
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.place import Scrolling
from viewer.matching.comparison import Comparison


def panes(qtbot, comparison, mode):
    view = shown(qtbot, comparison)
    view.set_scrolling(mode)
    return view


def turn(view, side, notches=1):
    for _ in range(abs(notches)):
        turn_wheel(view._panes[side].viewport(), NOTCH if notches > 0 else -NOTCH)


def tops(view):
    return [pane.top() for pane in view._panes]


def test_free_panes_scroll_alone(qtbot):
    view = panes(qtbot, long_pair(), Scrolling.FREE)
    turn(view, LEFT, 5)
    assert tops(view)[LEFT] > 0
    assert tops(view)[RIGHT] == 0


@pytest.mark.parametrize("driver", [LEFT, RIGHT])
def test_locked_panes_keep_their_offset(qtbot, driver):
    view = panes(qtbot, long_pair(), Scrolling.FREE)
    turn(view, RIGHT, 3)
    offset = tops(view)[RIGHT] - tops(view)[LEFT]
    view.set_scrolling(Scrolling.LOCKED)
    turn(view, driver, 4)
    assert tops(view)[RIGHT] - tops(view)[LEFT] == offset
    turn(view, 1 - driver, 2)
    assert tops(view)[RIGHT] - tops(view)[LEFT] == offset


def test_choosing_a_mode_moves_nothing(qtbot):
    view = panes(qtbot, long_pair(), Scrolling.FREE)
    turn(view, RIGHT, 9)
    before = tops(view)
    with qtbot.waitSignal(view.scrolling_changed) as told:
        view.set_scrolling(Scrolling.LINKED)
    assert told.args == [Scrolling.LINKED]
    assert tops(view) == before


@pytest.mark.parametrize("driver", [LEFT, RIGHT])
def test_linked_panes_show_the_partner_of_what_is_read_at_the_middle(qtbot, driver):
    comparison = long_pair()
    view = panes(qtbot, comparison, Scrolling.LINKED)
    turn(view, driver, 14)
    middle = view._panes[driver].viewport().height() / 2
    read = min(
        range(len(comparison.passages)),
        key=lambda k: abs(sum(heights(view, k, driver)) / 2 - middle),
    )
    top, bottom = heights(view, read, 1 - driver)
    assert bottom > 0
    assert top < view._panes[driver].viewport().height()


def heights(view, number, side):
    return view._panes[side].height_on_screen(view._spans(nth_passage(number), side)[0])


def test_linked_scrolling_in_the_same_order_is_smooth_and_never_goes_back(qtbot):
    view = panes(qtbot, long_pair(), Scrolling.LINKED)
    seen = []
    for _ in range(60):
        view._panes[LEFT].verticalScrollBar().setValue(view._panes[LEFT].top() + 20)
        seen.append(tops(view)[RIGHT])
    steps = [b - a for a, b in pairwise(seen)]
    assert min(steps) >= 0
    assert max(steps) <= 80
    assert seen[-1] > 800


def test_between_two_candidates_the_other_pane_never_flaps(qtbot):
    """One sentence of the left has partners far apart on the right: one is chosen, and kept while it is read."""
    a, b = long_article(), long_article(start=1000)
    ties = (passage((60,), (30,)), passage((60,), (90,)), passage((45,), (45,)), passage((75,), (75,)))
    view = panes(qtbot, Comparison(a, b, ties), Scrolling.LINKED)
    pane = view._panes[LEFT]
    tie = pane.geometry_of_text.extent(view._spans(nth_passage(0), LEFT)[0])
    start = round(sum(tie) / 2 - pane.viewport().height() / 2)
    for _ in range(3):
        pane.verticalScrollBar().setValue(start - 300)
        pane.verticalScrollBar().setValue(start)
        view._bond.settle()
    seen = set()
    for step in (0, 3, -3, 4, -4, 2, -2, 0):
        pane.verticalScrollBar().setValue(start + step)
        seen.add(tops(view)[RIGHT] // 200)
    assert len(seen) <= 2


def tied(qtbot):
    """The sentence in the middle of the left has partners at 30 and 90 of the right; around it they go down slowly."""
    ties = (passage((60,), (30,)), passage((60,), (90,)), passage((45,), (20,)), passage((75,), (85,)))
    view = panes(qtbot, Comparison(long_article(), long_article(start=1000), ties), Scrolling.LINKED)
    pane = view._panes[LEFT]
    tie = pane.geometry_of_text.extent(view._spans(nth_passage(0), LEFT)[0])
    return view, round(sum(tie) / 2 - pane.viewport().height() / 2)


def test_the_partner_that_was_chosen_is_kept_while_the_reader_scrolls_past(qtbot):
    view, tie = tied(qtbot)
    bar = view._panes[LEFT].verticalScrollBar()
    bar.setValue(tie - 500)
    view._bond.settle()
    seen = []
    for value in (*range(tie - 500, tie + 900, 4), *range(tie + 900, tie, -4)):
        bar.setValue(value)
        seen.append(tops(view)[RIGHT])
    assert max(abs(b - a) for a, b in pairwise(seen)) < 200
    assert max(seen) - min(seen) > 1500


@pytest.mark.parametrize("number", [0, 1])
def test_scrolling_on_from_either_of_two_partners_stays_with_it(qtbot, number):
    view, tie = tied(qtbot)
    view._panes[LEFT].verticalScrollBar().setValue(tie)  # a partner is chosen already
    view.go_to(nth_passage(number), origin=LEFT, flash=False)
    before = tops(view)
    bar = view._panes[LEFT].verticalScrollBar()
    for step in (*[2] * 200, *[-2] * 200):
        bar.setValue(bar.value() + step)
    assert tops(view)[LEFT] == before[LEFT]
    assert abs(tops(view)[RIGHT] - before[RIGHT]) < 200


def test_after_a_jump_scrolling_on_moves_both_and_jumps_neither(qtbot):
    view = panes(qtbot, long_pair(crossing=True), Scrolling.LINKED)
    view.go_to(nth_passage(25), flash=False)
    before = tops(view)
    view._panes[LEFT].verticalScrollBar().setValue(before[LEFT] + 4)
    assert abs(tops(view)[RIGHT] - before[RIGHT]) < 90


def test_the_room_that_a_jump_makes_above_the_text_goes_as_the_reader_scrolls_on(qtbot):
    view = panes(qtbot, long_pair(crossing=True), Scrolling.FREE)
    last = nth_passage(len(view._comparison.passages) - 1)
    turn(view, LEFT, 200)
    view.go_to(last, origin=LEFT, flash=False)
    assert tops(view)[RIGHT] < 0
    turn(view, RIGHT, 30)
    turn(view, RIGHT, -60)
    assert tops(view)[RIGHT] == 0
    assert view._panes[RIGHT].verticalScrollBar().minimum() == 0


def test_without_matches_linked_panes_do_not_disturb_each_other(qtbot):
    comparison = Comparison(long_article(), long_article(start=1000))
    view = panes(qtbot, comparison, Scrolling.LINKED)
    turn(view, LEFT, 5)
    assert tops(view)[RIGHT] == 0


def crossed(seed):
    """Forty passages, most of them moved."""
    order = list(range(0, 120, 3))
    random.Random(seed).shuffle(order)
    ties = tuple(passage((k,), (j,)) for k, j in zip(range(0, 120, 3), order, strict=True))
    return Comparison(long_article(), long_article(start=1000), ties)


@pytest.mark.parametrize("driver", [LEFT, RIGHT])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_where_passages_cross_the_other_pane_never_turns_back_and_never_leaps(qtbot, driver, seed):
    view = panes(qtbot, crossed(seed), Scrolling.LINKED)
    for way in (1, -1):
        before = tops(view)
        for _ in range(80):
            turn(view, driver, way)
            now = tops(view)
            own, other = (way * (b - a) for a, b in zip(before, now, strict=True))
            if driver == RIGHT:
                own, other = other, own
            assert 0 <= other <= 2.2 * own
            before = now


def test_from_a_passage_that_moved_linked_scrolling_goes_on_beside_its_partner(qtbot):
    comparison = long_pair(crossing=True)
    view = panes(qtbot, comparison, Scrolling.LINKED)
    moved = nth_passage(9)
    view.go_to(moved, flash=False)
    turn(view, LEFT, 2)
    turn(view, LEFT, -2)
    here, there = (view._panes[side].height_on_screen(view._spans(moved, side)[0])[0] for side in (LEFT, RIGHT))
    assert abs(here - there) < 40
