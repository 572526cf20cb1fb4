import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QListView

from tests.made_article import made_article
from tests.made_pair import long_article, long_pair, nth_passage, nth_quote, passage, small_pair
from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.place import Place, Spot
from viewer.matching.comparison import Certainty, Comparison, Relation
from viewer.window.highlights import Category
from viewer.window.rows import rows_of
from viewer.window.rows_view import RowsView
from viewer.window.theme import load_theme

NONE = QTextCharFormat.UnderlineStyle.NoUnderline


def shown(qtbot, comparison):
    view = RowsView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_articles(comparison.left, comparison.right)
    view.set_comparison(comparison)
    with qtbot.waitExposed(view):
        view.show()
    return view


def rows_list(view):
    return view.findChild(QListView)


def top_row(view):
    return rows_list(view).indexAt(QPoint(20, 2)).row()


def words(row, comparison):
    sides = ((row.left, comparison.left), (row.right, comparison.right))
    return tuple(" ".join(s.of(a.text) for s in spans) for spans, a in sides)


def test_one_row_a_passage_and_what_one_tells_alone_in_its_place():
    comparison = small_pair()
    assert [(row.category, *words(row, comparison)) for row in rows_of(comparison, False)] == [
        (Category.REWORDED, "The ferry ran aground on Monday.", "On Monday the ship hit a sandbank."),
        (Category.ONLY, "Fires were lit along the beach.", ""),
        (
            Category.CONFLICT,
            "There were 214 people aboard, “we were cold” said one.",
            "About 190 were on the ferry, “it was cold” one said.",
        ),
        (Category.SAME, "The bank is closed.", "The bank is closed."),
        (Category.ONLY, "", "Unions made demands."),
        (None, "Subscribe now.", ""),
    ]


@given(
    st.lists(
        st.tuples(st.integers(0, 8), st.integers(0, 8), st.sampled_from(list(Certainty))), max_size=9, unique=True
    ),
    st.booleans(),
)
def test_no_sentence_is_lost_and_none_that_stands_alone_is_told_twice(pairs, weaker):
    a, b = long_article(3), long_article(3, start=50)
    comparison = Comparison(a, b, tuple(passage((x,), (y,), certainty=c) for x, y, c in pairs))
    rows = rows_of(comparison, weaker)
    for side, told in ((LEFT, a), (RIGHT, b)):
        for sentence in told.sentences:
            holding = [row for row in rows if any(s.holds(sentence) for s in row.spans(side))]
            assert holding
            if any(row.category is Category.ONLY for row in holding):
                assert len(holding) == 1


def test_a_click_on_a_row_asks_for_its_match_on_the_side_of_the_click(qtbot):
    view = shown(qtbot, small_pair())
    area = rows_list(view).viewport()
    box = rows_list(view).visualRect(view._model.index(3))
    with qtbot.waitSignal(view.match_activated) as asked:
        qtbot.mouseClick(area, Qt.MouseButton.LeftButton, pos=QPoint(area.width() - 60, box.center().y()))
    assert asked.args == [nth_passage(2), RIGHT]


def test_keys_move_through_the_rows_and_enter_asks(qtbot):
    view = shown(qtbot, small_pair())
    view.set_current(nth_passage(0))
    rows_list(view).setFocus()
    qtbot.keyClick(rows_list(view), Qt.Key.Key_Down)
    qtbot.keyClick(rows_list(view), Qt.Key.Key_Down)
    with qtbot.waitSignal(view.match_activated) as asked:
        qtbot.keyClick(rows_list(view), Qt.Key.Key_Return)
    assert asked.args == [nth_passage(1), LEFT]


def test_going_to_a_quotation_shows_the_row_that_holds_it(qtbot):
    view = shown(qtbot, small_pair())
    view.go_to(nth_quote(0))
    assert rows_list(view).currentIndex().row() == 2


def test_going_far_brings_the_row_in_sight(qtbot):
    view = shown(qtbot, long_pair())
    view.go_to(nth_passage(35))
    box = rows_list(view).visualRect(rows_list(view).currentIndex())
    assert rows_list(view).viewport().rect().contains(box.center())


def test_the_place_of_the_reading_view_is_kept_to_the_pixel_while_nothing_is_scrolled(qtbot):
    comparison = long_pair()
    view = shown(qtbot, comparison)
    sentence = comparison.left.sentences[45]
    place = Place(Spot(sentence.start + 9, 7), Spot(500, 3), nth_passage(15))
    view.restore(place)
    assert view.place() == place
    row = view._model.rows[top_row(view)]
    assert any(s.start <= sentence.start + 9 < s.end for s in row.left)


def test_the_place_follows_what_the_reader_scrolls(qtbot):
    view = shown(qtbot, long_pair())
    bar = rows_list(view).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = view.place()
    assert place.left.character > 2000
    view.set_theme(load_theme("dark"))
    view.set_reading_font("", 15.0, 60)
    assert view.place().left == place.left


def test_a_hidden_view_keeps_its_place_and_goes_to_one_given_meanwhile(qtbot):
    view = shown(qtbot, long_pair())
    bar = rows_list(view).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = view.place()
    view.hide()
    assert view.place() == place
    start = view._comparison.left.sentences[60].start
    view.restore(Place(Spot(start, 0), Spot(), nth_passage(20)))
    view.show()
    assert any(s.start == start for s in view._model.rows[top_row(view)].left)
    assert rows_list(view).currentIndex().data(Qt.ItemDataRole.DisplayRole).startswith("In both")


def test_every_row_is_spoken_with_its_category_and_both_wordings(qtbot):
    view = shown(qtbot, small_pair())
    spoken = view._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("In both, reworded. The ferry ran aground on Monday. On Monday the ship hit a sandbank.")
    assert rows_list(view).accessibleName() == "Matched rows"


def narrow_pair(count=400):
    """Rows much lower than their letters let one think, every third much higher, and a notice at the end."""
    letters = ("illi till lilt ", "illi till lilt ", "WWWM MMWW MWMW ")
    told = [[f"{k}: {letters[k % 3] * 20}."] for k in range(count)]
    a, b = made_article([*told, ["Subscribe now."]], furniture=[count]), made_article(told)
    return Comparison(a, b, tuple(passage((k,), (k,), Relation.SAME) for k in range(count)))


def test_a_long_pair_is_laid_out_only_where_the_reader_looks(qtbot):
    comparison = narrow_pair()
    view = shown(qtbot, comparison)
    heights = view._delegate.heights
    assert sum(heights.is_exact(k) for k in range(400)) < 60
    view.restore(Place(Spot(comparison.left.sentences[300].start + 3, 0)))
    assert top_row(view) == 300
    assert sum(heights.is_exact(k) for k in range(400)) < 120


def test_every_row_in_sight_has_room_for_its_words(qtbot):
    view = shown(qtbot, narrow_pair())
    bar = rows_list(view).verticalScrollBar()
    for part in (0.3, 0.9, 0.1, 1.0):
        bar.setValue(round(bar.maximum() * part))
        last = rows_list(view).indexAt(QPoint(20, rows_list(view).viewport().height() - 2)).row()
        for k in range(top_row(view), last + 1):
            box = rows_list(view).visualRect(view._model.index(k))
            assert box.height() == view._delegate._measured(view._model.rows[k])


def test_what_is_in_sight_moves_by_as_much_as_the_reader_scrolls_whatever_comes_in_sight(qtbot):
    view = shown(qtbot, narrow_pair())
    view.restore(Place(Spot(view._comparison.left.sentences[200].start, 0)))
    bar = rows_list(view).verticalScrollBar()
    for _ in range(40):
        watched = view._model.index(top_row(view))
        before = rows_list(view).visualRect(watched).top()
        bar.setValue(bar.value() - 50)
        assert rows_list(view).visualRect(watched).top() == before + 50


def test_keys_walk_into_rows_that_were_never_in_sight_and_show_them_whole(qtbot):
    view = shown(qtbot, narrow_pair())
    rows_list(view).setFocus()
    for _ in range(40):
        qtbot.keyClick(rows_list(view), Qt.Key.Key_Down)
        box = rows_list(view).visualRect(rows_list(view).currentIndex())
        assert box.top() >= 0
        assert box.bottom() <= rows_list(view).viewport().height()


def test_furniture_stands_in_its_place_faint_and_is_said_to_be_no_part_of_the_story(qtbot):
    view = shown(qtbot, small_pair())
    theme = load_theme("light")
    view.set_theme(theme)
    row = len(view._model.rows) - 1
    assert view._model.index(row).data(Qt.ItemDataRole.DisplayRole) == "Not part of the story. Subscribe now."
    picture = rows_list(view).viewport().grab(rows_list(view).visualRect(view._model.index(row))).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert theme.furniture.name() in colours
    assert theme.text.name() not in colours
    assert theme.quiet.name() not in colours, "something is said about the other side"


def test_a_detail_in_conflict_keeps_its_colour_in_the_current_row(qtbot):
    view = shown(qtbot, small_pair())
    delegate, row = view._delegate, view._model.rows[2]
    number, word = view._comparison.conflicts[0].left, row.left[0]
    delegate.differing = ((number, Span(word.start, word.start + 5)), ())
    lines = [(r.start, r.length) for r in delegate._formats(row, LEFT, True) if r.format.underlineStyle() != NONE]
    colours = {
        r.format.underlineColor().name()
        for r in delegate._formats(row, LEFT, True)
        if r.format.underlineStyle() != NONE
    }
    assert sorted(lines) == [(0, 5), (number.start - word.start, 3)]
    assert colours == {delegate.theme.same.name(), delegate.theme.conflict.name()}


@pytest.mark.parametrize("near", [True, False])
def test_the_current_row_comes_in_sight_with_the_place_where_it_is_near(qtbot, near):
    comparison = long_pair()
    view = shown(qtbot, comparison)
    current = nth_passage(19 if near else 30)
    place = Place(Spot(comparison.left.sentences[45].start, 0), Spot(), current)
    view.restore(place)
    box = rows_list(view).visualRect(view._model.index(view._row_of(current)))
    assert rows_list(view).viewport().rect().contains(box) is near
    assert view.place() == place


def asked(heights):
    """Which rows' heights the list asks for from now on."""
    numbers, of = [], heights.of
    heights.of = lambda number: numbers.append(number) or of(number)
    return numbers


def test_rows_are_made_when_somebody_looks_at_them(qtbot):
    view = shown(qtbot, small_pair())
    view.hide()
    view.set_comparison(narrow_pair())
    assert view._model.rowCount() == 6
    view.show()
    assert view._model.rowCount() == 401


def test_a_long_pair_is_laid_out_once_when_it_is_first_shown(qtbot):
    comparison = narrow_pair()
    view = RowsView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    numbers = asked(view._delegate.heights)
    view.set_articles(comparison.left, comparison.right)
    view.set_comparison(comparison)
    view.set_reading_font("", 15.0, 60)
    view.restore(Place(Spot(comparison.left.sentences[200].start, 0)))
    with qtbot.waitExposed(view):
        view.show()
    assert top_row(view) == 200
    assert len(numbers) < 3 * 401


def test_other_colours_lay_nothing_out_again(qtbot, qapp):
    qapp.setStyleSheet(load_theme("light").stylesheet())
    view = shown(qtbot, narrow_pair())
    numbers = asked(view._delegate.heights)
    qapp.setStyleSheet(load_theme("dark").stylesheet())
    view.set_theme(load_theme("dark"))
    qapp.processEvents()
    count = len(numbers)
    qapp.setStyleSheet("")
    assert count < 401


def test_rows_that_come_in_sight_as_the_window_grows_have_room_for_their_words(qtbot):
    view = shown(qtbot, narrow_pair())
    view.resize(1000, 1300)
    delegate, area = view._delegate, rows_list(view).viewport()
    last = rows_list(view).indexAt(QPoint(20, area.height() - 2)).row()
    assert rows_list(view).visualRect(view._model.index(last)).bottom() > 1100
    for k in range(last + 1):
        assert delegate.heights.is_exact(k)
        assert rows_list(view).visualRect(view._model.index(k)).height() == delegate._measured(view._model.rows[k])


def test_a_font_chosen_while_the_rows_are_hidden_is_that_of_the_rows_shown(qtbot):
    view = shown(qtbot, narrow_pair())
    before = rows_list(view).visualRect(view._model.index(0)).height()
    view.hide()
    view.set_reading_font("", 30.0, 60)
    view.show()
    assert rows_list(view).visualRect(view._model.index(0)).height() > 1.5 * before
