"""From match to match in the whole window: by ribbon, by wheel, by click, to the partner, back and forward."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from tests.window.hands import NOTCH, point_at, turn_wheel
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.window.highlights import spans_of
from viewer.window.opener import sample_pair


def ribbon(window, match):
    """A point of the gutter on the ribbon of a match and on no other."""
    gutter = window.reading._gutter
    gutter.grab()
    places = ((x, y) for x in range(1, gutter.width() - 1, 2) for y in range(0, gutter.height(), 2))
    return next(QPoint(x, y) for x, y in places if gutter.match_at(QPointF(x, y)) == match)


def heights(window, match):
    """How high the two sides of a match stand on the screen."""
    sides = (window.reading._spans(match, side)[0] for side in (LEFT, RIGHT))
    return [window.reading._panes[side].height_on_screen(span)[0] for side, span in enumerate(sides)]


def test_a_click_on_a_ribbon_goes_there(pair, qtbot):
    links = [link.match for link in pair.reading._gutter.visible_links()]
    match = next(m for m in links if abs(heights(pair, m)[LEFT] - heights(pair, m)[RIGHT]) > 100)
    qtbot.mouseClick(pair.reading._gutter, Qt.MouseButton.LeftButton, pos=ribbon(pair, match))
    assert pair.navigator.current == match
    left, right = heights(pair, match)
    assert abs(left - right) <= 1
    assert 0 <= left < pair.reading._panes[LEFT].viewport().height()


def test_the_wheel_over_the_gutter_steps_through_the_matches(pair):
    passages = pair.navigator.steps.passages
    for expected in passages[:3]:
        turn_wheel(pair.reading._gutter)
        assert pair.navigator.current == Match(MatchKind.PASSAGE, expected)
    turn_wheel(pair.reading._gutter, -NOTCH)
    assert pair.navigator.current == Match(MatchKind.PASSAGE, passages[1])


def partners(window, k, side):
    """The passages shown that hold a sentence of one side of passage ``k``, itself among them."""
    passages = window.desk.comparison.passages
    ours = [set(p.right if side == RIGHT else p.left) for p in passages]
    return [j for j in window.navigator.steps.passages if ours[j] & ours[k]]


@pytest.mark.parametrize("origin", [LEFT, RIGHT])
@pytest.mark.parametrize("how", ["click", "Return"])
def test_the_partner_comes_beside_what_is_clicked_or_asked_for(pair, press, qtbot, origin, how):
    alone = next(k for k in pair.navigator.steps.passages if partners(pair, k, origin) == [k])
    match = Match(MatchKind.PASSAGE, alone)
    pane, span = pair.reading._panes[origin], pair.reading._spans(match, origin)[0]
    pane.go_to_height(pane.geometry_of_text.extent(span)[0] - 120)
    if how == "click":
        at = point_at(pane, span.start + 2)
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        pair.reading.focus_pane(origin)
        pane.put_caret(span.start + 2)
        press(how)
    assert pair.navigator.in_passage() == match
    left, right = heights(pair, pair.navigator.current)
    assert abs(left - right) <= 1
    assert pair.reading._panes[1 - origin].scene.flashing


def test_asked_again_for_the_partner_the_second_one_comes(pair, press):
    several = next(k for k in pair.navigator.steps.passages if len(partners(pair, k, LEFT)) > 1)
    while pair.navigator.current != Match(MatchKind.PASSAGE, several):
        press("F8")
    pair.reading.focus_pane(LEFT)
    press("Ctrl+Return")
    second = pair.navigator.current
    assert second.index != several
    assert second.index in partners(pair, several, LEFT)
    left, right = heights(pair, second)
    assert abs(left - right) <= 1


def test_forward_goes_where_back_came_from(pair, press):
    press("]", times=3)
    quote, place = pair.navigator.current, pair.reading.place()
    press("Alt+Left", times=2)
    assert pair.navigator.current != quote
    press("Alt+Right", times=2)
    assert pair.navigator.current == quote
    assert pair.reading.place() == place


def test_f3_goes_through_what_was_found_in_both_articles_and_back(pair, press, qtbot):
    press("Ctrl+F")
    qtbot.keyClicks(pair.find_bar.field, "cabins")
    left, right = (len(pane.scene.found) for pane in pair.reading._panes)
    assert left > 0
    assert right > 0
    seen = []
    for _ in range(left + right):
        seen.append([pane.scene.found_current for pane in pair.reading._panes])
        press("F3")
    assert seen == [[k, None] for k in range(left)] + [[None, k] for k in range(right)]
    press("Shift+F3")
    assert [pane.scene.found_current for pane in pair.reading._panes] == seen[-1]
    pane = pair.reading._panes[RIGHT]
    top, bottom = pane.height_on_screen(pane.scene.found[-1])
    assert 0 <= top < bottom <= pane.viewport().height()


def test_the_list_of_conflicts_leads_to_the_two_details(pair, press, qtbot):
    pair.side_list.tabs.setFocus()
    press("Right", times=2)
    cards = pair.side_list._lists[pair.side_list.tabs.currentIndex()]
    assert pair.side_list.tabs.currentIndex() == 2
    qtbot.mouseClick(
        cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualRect(cards.model().index(0, 0)).center()
    )
    left, right = heights(pair, pair.navigator.current)
    assert abs(left - right) <= 1
    assert cards.currentIndex().row() == 0


def test_the_keys_for_the_next_quote_go_through_the_quotes_and_say_which(pair, press):
    press("]")
    press("]")
    assert pair.navigator.current == Match(MatchKind.QUOTE, pair.navigator.steps.quotes[1])
    total = len(pair.navigator.steps.quotes)
    assert pair.toolbar.quotes.accessibleName() == f"Quote 2 of {total}"
    press("[")
    assert pair.toolbar.quotes.accessibleName() == f"Quote 1 of {total}"


def conflicts_gone_to(pair, press, keys, times):
    gone = []
    for _ in range(times):
        press(keys)
        gone.append(pair.navigator.current)
    return gone


def test_the_keys_for_the_next_conflict_go_from_one_to_the_next_and_say_where_it_begins_again(pair, press):
    comparison = pair.desk.comparison
    torn = [Match(MatchKind.PASSAGE, k) for k in sorted({c.passage for c in comparison.contradictions})]
    assert len(torn) == 2
    assert conflicts_gone_to(pair, press, "}", 2) == torn
    assert pair.notice.isHidden()
    assert conflicts_gone_to(pair, press, "Alt+Shift+Down", 1) == torn[:1]
    assert "last conflict" in pair.notice.text()
    assert conflicts_gone_to(pair, press, "{", 2) == torn[::-1]
    assert "first conflict" in pair.notice.text() or pair.notice.isHidden()


def test_the_next_conflict_is_the_one_behind_the_current_match(pair, press):
    torn = pair.navigator.steps.conflicts
    between = next(k for k in pair.navigator.steps.passages if torn[0] < k < torn[1])
    pair.navigator.go(Match(MatchKind.PASSAGE, between))
    press("}")
    assert pair.navigator.current.index == torn[1]
    pair.navigator.go(Match(MatchKind.PASSAGE, between))
    press("{")
    assert pair.navigator.current.index == torn[0]


def test_with_the_weaker_matches_details_that_are_less_exact_are_gone_to_as_well(pair, press):
    before = pair.navigator.steps.conflicts
    press("Ctrl+Shift+W")
    assert set(pair.navigator.steps.conflicts) > set(before)
    gone = conflicts_gone_to(pair, press, "}", len(pair.navigator.steps.conflicts))
    assert [m.index for m in gone] == list(pair.navigator.steps.conflicts)


def test_where_nothing_is_in_conflict_the_key_says_so(pair, press, idle):
    pair.desk.open_files([sample_pair()[0]] * 2)
    idle()
    press("}")
    assert "No detail was found" in pair.notice.text()


def test_stepping_over_the_last_match_says_so(pair, press):
    press("Alt+Up")
    assert pair.notice.isHidden()
    press("Alt+Down")
    assert "last match" in pair.notice.text()
    assert pair.notice.isVisible()


@pytest.mark.parametrize("rows", [False, True])
def test_the_next_match_is_the_first_one_in_sight_where_none_was_chosen_or_that_was_left(pair, press, rows):
    press("Alt+Down")
    if rows:
        press("F9")
    view = pair.rows if rows else pair.reading._panes[LEFT]
    bar = (view._list if rows else view).verticalScrollBar()
    first = pair.navigator.current
    bar.setValue(bar.maximum() * 2 // 3)
    shown = pair.navigator._shown
    assert not shown.sees(first)
    above = shown.place().left.character
    press("Alt+Down")
    starts = [spans_of(pair.desk.comparison, Match(MatchKind.PASSAGE, k), LEFT)[0].start for k in steps_of(pair)]
    chosen = spans_of(pair.desk.comparison, pair.navigator.current, LEFT)[0].start
    assert chosen == min(start for start in starts if start >= above)


def steps_of(window):
    return window.navigator.steps.passages


def test_the_match_before_is_the_last_one_above_what_is_in_sight(pair, press):
    bar = pair.reading._panes[LEFT].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    above = pair.reading.place().left.character
    press("Alt+Up")
    starts = [spans_of(pair.desk.comparison, Match(MatchKind.PASSAGE, k), LEFT)[0].start for k in steps_of(pair)]
    chosen = spans_of(pair.desk.comparison, pair.navigator.current, LEFT)[0].start
    assert chosen == max(start for start in starts if start < above)


def test_back_returns_to_the_place_before_the_jump(pair, press):
    before = pair.reading.place()
    for _ in range(3):
        press("]")
    for _ in range(3):
        press("Alt+Left")
    assert pair.reading.place() == before
    assert pair.navigator.current is None


def test_the_next_match_after_a_quote_is_the_one_after_its_passage(pair, press):
    for _ in range(3):
        press("]")
    passage = pair.navigator.in_passage()
    position = pair.navigator.steps.position(passage, MatchKind.PASSAGE)
    assert pair.toolbar.matches.accessibleName().startswith(f"Match {position + 1} of")
    press("Alt+Down")
    assert pair.navigator.steps.position(pair.navigator.current, MatchKind.PASSAGE) == position + 1


@pytest.mark.parametrize(
    ("forth", "back", "kind"),
    [
        ("F8", "F7", MatchKind.PASSAGE),
        ("Alt+Down", "Alt+Up", MatchKind.PASSAGE),
        ("]", "[", MatchKind.QUOTE),
        ("Ctrl+Alt+Down", "Ctrl+Alt+Up", MatchKind.QUOTE),
    ],
)
def test_every_pair_of_keys_steps_forth_and_back(pair, press, forth, back, kind):
    shown = pair.navigator.steps.indices(kind)
    press(forth, times=3)
    assert (pair.navigator.current.kind, pair.navigator.current.index) == (kind, shown[2])
    press(back)
    assert pair.navigator.current.index == shown[1]
