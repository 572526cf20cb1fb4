import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.made_article import made_article
from tests.made_pair import long_pair, nth_passage, nth_quote, small_pair
from tests.window.hands import NOTCH, shown, turn_wheel
from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.place import Scrolling
from viewer.window.theme import load_theme


def top_of(view, match, side):
    spans = view._spans(match, side)
    return view._panes[side].height_on_screen(spans[0])[0]


def point_of(pane, unit):
    line = pane.geometry_of_text.rects(Span(unit, unit + 1))[0]
    return QPoint(round(line.center().x()), round(line.center().y() - pane.top()))


@pytest.mark.parametrize("origin", [LEFT, RIGHT])
@pytest.mark.parametrize("number", [0, 3, 20, 39])
def test_a_jump_brings_both_sides_to_the_same_height_and_leaves_the_origin_alone(qtbot, number, origin):
    view = shown(qtbot, long_pair(crossing=True))
    match = nth_passage(number)
    view.go_to(match, origin=origin, flash=False)
    before = view._panes[origin].top()
    view.go_to(nth_passage(number), origin=origin)
    assert view._panes[origin].top() == before
    assert abs(top_of(view, match, LEFT) - top_of(view, match, RIGHT)) <= 1
    assert 0 <= top_of(view, match, LEFT) < view._panes[LEFT].viewport().height()


def test_a_click_on_a_passage_asks_for_its_partner(qtbot):
    view = shown(qtbot, small_pair())
    pane = view._panes[RIGHT]
    at = pane.article.text.index("On Monday the ship") + 4
    with qtbot.waitSignal(view.match_activated) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, at))
    assert asked.args == [nth_passage(0), RIGHT]


def test_a_click_on_a_quotation_asks_for_the_quotation(qtbot):
    view = shown(qtbot, small_pair())
    pane = view._panes[LEFT]
    at = pane.article.text.index("were cold")
    with qtbot.waitSignal(view.match_activated) as asked:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, at))
    assert asked.args == [nth_quote(0), LEFT]


def test_a_click_on_a_sign_in_the_margin_asks_for_its_passage(qtbot):
    view = shown(qtbot, small_pair())
    pane = view._panes[LEFT]
    line = pane.geometry_of_text.line_at(0)
    with qtbot.waitSignal(view.match_activated) as asked:
        point = QPoint(round(pane.edge) - 34, round(line.center().y() - pane.top()))
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args == [nth_passage(0), LEFT]


def test_enter_asks_for_the_partner_of_what_the_caret_is_in(qtbot):
    view = shown(qtbot, small_pair())
    view.focus_pane(RIGHT)
    view._panes[RIGHT].put_caret(view._panes[RIGHT].article.text.index("closed"))
    with qtbot.waitSignal(view.match_activated) as asked:
        qtbot.keyClick(view._panes[RIGHT], Qt.Key.Key_Return)
    assert asked.args == [nth_passage(2), RIGHT]
    assert view.focused_side() == RIGHT


def test_selecting_words_is_no_click_and_tells_the_selection(qtbot):
    view = shown(qtbot, small_pair())
    pane = view._panes[LEFT]
    told, asked = [], []
    view.selection_changed.connect(lambda side, span: told.append((side, span)))
    view.match_activated.connect(lambda *a: asked.append(a))
    start, end = point_of(pane, 4), point_of(pane, 20)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pane.viewport(), end)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert not asked
    assert view.selected_span(LEFT) == told[-1][1]
    assert len(view.selected_span(LEFT)) > 8


def test_no_text_moves_when_window_font_theme_or_comparison_change(qtbot):
    pair = long_pair()
    view = shown(qtbot, pair)
    view._panes[LEFT].go_to_height(700)
    view._panes[RIGHT].go_to_height(333)
    place = view.place()
    for change in (
        lambda: view.resize(820, 500),
        lambda: view.set_reading_font("", 16.0, 60),
        lambda: view.set_theme(load_theme("dark")),
        lambda: view.set_comparison(pair, weaker=True),
        lambda: view.set_comparison(None),
        lambda: view.set_reading_font("", 12.5, 70),
        lambda: view.set_comparison(pair),
        lambda: view.resize(1100, 600),
    ):
        change()
        QApplication.processEvents()
        assert view.place() == place
    assert (view._panes[LEFT].top(), view._panes[RIGHT].top()) == (700, 333)


def test_the_room_above_the_text_that_a_jump_made_survives_a_change_of_size(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    last = nth_passage(39)
    view._panes[LEFT].go_to_height(10**6)
    view.go_to(last, origin=LEFT, flash=False)
    room = view._panes[RIGHT].top()
    assert room < 0
    view.resize(1100, 640)
    QApplication.processEvents()
    assert view._panes[RIGHT].top() == room


def test_the_room_above_the_text_survives_while_a_long_article_is_still_laid_out(qtbot):
    view = shown(qtbot, long_pair(crossing=True, paragraphs=400))
    pane = view._panes[RIGHT]
    whole, heights = pane.document().size().height(), []
    view._panes[LEFT].go_to_height(10**6)
    view.go_to(nth_passage(399), origin=LEFT, flash=False)
    room = pane.top()
    assert room < 0
    pane.document().documentLayout().documentSizeChanged.connect(lambda size: heights.append(size.height()))
    view.resize(1101, 600)
    pane.document().setTextWidth(pane.document().textWidth() - 1)
    qtbot.waitUntil(lambda: bool(heights) and heights[-1] >= whole, timeout=20_000)
    assert pane.top() == room


def test_a_place_can_be_gone_back_to(qtbot):
    view = shown(qtbot, long_pair(crossing=True))
    view.go_to(nth_passage(30), flash=False)
    view.set_scrolling(Scrolling.LINKED)
    place = view.place()
    tops = [top_of(view, nth_passage(30), side) for side in (LEFT, RIGHT)]
    view.go_to(nth_passage(2), flash=False)
    view.set_scrolling(Scrolling.FREE)
    view.restore(place)
    assert view.place() == place
    assert [top_of(view, nth_passage(30), side) for side in (LEFT, RIGHT)] == tops


def test_a_jump_flashes_and_the_flash_goes_out(qtbot):
    view = shown(qtbot, long_pair())
    view.go_to(nth_passage(5))
    assert view._panes[RIGHT].scene.flashing
    qtbot.waitUntil(lambda: view._panes[RIGHT].scene.flash > 0)
    qtbot.waitUntil(lambda: view._panes[RIGHT].scene.flash == 0, timeout=4000)


def test_an_article_from_right_to_left_has_its_signs_on_the_right(qtbot):
    pair = small_pair()
    hebrew = made_article([["המעבורת עלתה על שרטון ביום שני.", "אש הודלקה לאורך החוף."]])
    view = shown(qtbot, pair)
    view.set_articles(hebrew, pair.right)
    pane = view._panes[LEFT]
    assert pane.mirrored
    assert pane.edge > pane.viewport().width() / 2
    first = pane.geometry_of_text.rects(Span(0, 6))[0]
    assert first.right() > pane.edge - 4
    assert not view._panes[RIGHT].mirrored


def test_mixed_directions_are_marked_where_the_words_are(qtbot):
    mixed = made_article([["הוא אמר ferry bank אתמול בערב."]])
    view = shown(qtbot, small_pair())
    view.set_articles(mixed, None)
    geometry = view._panes[LEFT].geometry_of_text
    start = mixed.text.index("ferry")
    (english,) = geometry.rects(Span(start, start + 10))
    whole = geometry.rects(Span(0, len(mixed.text)))
    assert english.width() < sum(r.width() for r in whole) / 2
    assert min(r.left() for r in whole) < english.left()
    assert english.right() < max(r.right() for r in whole)


def test_nothing_in_an_article_is_markup_and_control_characters_are_pictures(qtbot):
    text = "<b>Bold</b> \x07bell \u202eoverride 😀 end."
    view = shown(qtbot, small_pair())
    view.set_articles(made_article([[text]]), None)
    pane = view._panes[LEFT]
    assert pane.toPlainText() == "<b>Bold</b> ␇bell ␦override 😀 end."
    pane.selectAll()
    assert view.selected_span(LEFT) == Span(0, len(text))
    assert pane.createMimeDataFromSelection().text() == text


def test_lines_broken_at_a_fixed_width_flow_and_short_lines_stay(qtbot):
    wide = "This line was broken by the program that wrote the file at a width\nof its own choosing."
    view = shown(qtbot, small_pair())
    view.set_articles(made_article([[wide], ["Roses\nViolets"]]), None)
    blocks = view._panes[LEFT].toPlainText()
    assert "width of its own" in blocks
    assert "Roses\nViolets" in blocks.replace("\u2028", "\n")


def test_panes_leave_every_drop_to_the_window(qtbot):
    view = shown(qtbot, small_pair())
    for pane in view._panes:
        assert not pane.acceptDrops()
        assert not pane.viewport().acceptDrops()


def test_what_cannot_be_read_says_so_and_what_was_open_stays(qtbot):
    view = shown(qtbot, small_pair())
    before = view._panes[LEFT].toPlainText()
    view.set_message(LEFT, "The file “x.bin” is not text.")
    assert view._messages[LEFT].isVisible()
    assert view._messages[LEFT].text() == "The file “x.bin” is not text."
    assert view._panes[LEFT].toPlainText() == before
    view.set_message(LEFT, None)
    assert not view._messages[LEFT].isVisible()


def test_the_place_of_a_drop_is_shown_over_the_pane_it_would_fill(qtbot):
    view = shown(qtbot, small_pair())
    view.show_drop_target(RIGHT)
    assert view._drop_hint.isVisible()
    assert view._drop_hint.geometry().left() > view.width() // 2
    view.show_drop_target(2)
    assert view._drop_hint.geometry().left() < view.width() // 4
    view.show_drop_target(None)
    assert not view._drop_hint.isVisible()
    assert view.side_at(QPoint(10, 10)) == LEFT
    assert view.side_at(QPoint(view.width() - 10, 10)) == RIGHT


def test_what_is_found_is_marked_and_the_current_hit_comes_in_sight(qtbot):
    pair = long_pair()
    view = shown(qtbot, pair)
    at = pair.right.text.rindex("ferry")
    view.show_found(((Span(0, 5),), (Span(at, at + 5),)), (RIGHT, 0))
    pane = view._panes[RIGHT]
    top, bottom = pane.height_on_screen(Span(at, at + 5))
    assert 0 <= top < bottom <= pane.viewport().height()
    assert pane.scene.found_current == 0
    assert view._panes[LEFT].top() == 0


def test_ctrl_and_the_wheel_ask_for_a_zoom_and_do_not_scroll(qtbot):
    view = shown(qtbot, long_pair())
    with qtbot.waitSignal(view.zoom_requested) as asked:
        turn_wheel(view._panes[LEFT].viewport(), -NOTCH, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [1]
    assert view._panes[LEFT].top() == 0


@pytest.mark.parametrize(("key", "most"), [(Qt.Key.Key_Down, 80), (Qt.Key.Key_PageDown, 700)])
def test_the_caret_starts_from_what_is_visible_so_that_no_key_jumps_back(qtbot, key, most):
    view = shown(qtbot, long_pair())
    view.focus_pane(LEFT)
    turn_wheel(view._panes[LEFT].viewport(), 30 * NOTCH)
    before = view._panes[LEFT].top()
    assert before > 500
    qtbot.keyClick(view._panes[LEFT], key)
    assert -40 <= view._panes[LEFT].top() - before < most


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown])
def test_keys_walk_through_the_whole_text_without_ever_going_back(qtbot, key):
    view = shown(qtbot, long_pair(paragraphs=6))
    view.focus_pane(LEFT)
    pane, seen = view._panes[LEFT], []
    for _ in range(20 if key == Qt.Key.Key_PageDown else 500):
        qtbot.keyClick(pane, key)
        seen.append((pane.textCursor().position(), pane.top()))
        assert pane.textCursor().block().isVisible()
    assert [s[0] for s in seen] == sorted(s[0] for s in seen)
    assert [s[1] for s in seen] == sorted(s[1] for s in seen)
    assert seen[-1][0] > 490


def test_lines_are_no_longer_than_the_reader_chose(qtbot):
    view = shown(qtbot, long_pair(), size=(2400, 600))
    pane = view._panes[LEFT]
    block = pane.document().begin()
    layout = block.layout()
    assert max(layout.lineAt(k).textLength() for k in range(layout.lineCount())) <= 82
    assert pane.edge > 200


def test_panes_say_what_they_are(qtbot):
    view = shown(qtbot, small_pair())
    assert view._panes[LEFT].accessibleName() == "Left article: Ferry aground"
    assert "partner" in view._panes[RIGHT].accessibleDescription()
    assert view._headings[LEFT].accessibleName() == "Ferry aground"
    assert "The Orrin Courier" in view._headings[LEFT].accessibleDescription()


def test_signs_and_hatching_have_words(qtbot):
    view = shown(qtbot, small_pair())
    pane = view._panes[LEFT]
    text = pane.article.text
    assert pane.word_at(point_of(pane, text.index("aground"))) == "In both, reworded"
    assert pane.word_at(point_of(pane, text.index("aboard"))) == "In both, in conflict"
    assert pane.word_at(point_of(pane, text.index("The bank"))) == "In both, in the same words"
    fires = pane.geometry_of_text.line_at(text.index("Fires"))
    beside = QPoint(round(pane.edge) - 18, round(fires.center().y() - pane.top()))
    assert pane.word_at(beside) == "Only in the left article"
