"""A sentence that only one article tells is a place to be, like a match: framed, chosen in the list, in the strip."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from tests.window.hands import point_at
from viewer.desk.match import LEFT, RIGHT
from viewer.window.side_list import ONLY
from viewer.window.side_rows import Spot


def some_spot(window, side=LEFT):
    rows = [row for row in window.side_list._models[ONLY]._rows if row.target.side == side]
    return rows[0].target


def span_of(window, spot):
    return window.desk.article(spot.side).sentences[spot.sentence]


def words_of(window, spot):
    return span_of(window, spot).of(window.desk.article(spot.side).text)


def framed(window, side):
    pane = window.reading._panes[side]
    return [pane.offsets.span_in_points(s) for s in pane.scene.framed]


def chosen(window):
    tab = window.side_list.tabs.currentIndex()
    indexes = window.side_list._lists[tab].selectedIndexes()
    return [window.side_list._models[tab]._shown[index.row()].target for index in indexes]


@pytest.fixture
def spot(pair):
    pair.navigator.next_match()
    target = some_spot(pair)
    pair.side_list.chosen.emit(target)
    return target


def test_a_row_of_only_here_leaves_the_match_and_frames_the_sentence_alone(pair, spot):
    assert pair.navigator.current is None
    assert [list(pane.scene.outlined) for pane in pair.reading._panes] == [[], []]
    assert framed(pair, LEFT) == [span_of(pair, spot)]
    assert framed(pair, RIGHT) == []
    assert not pair.reading._panes[LEFT].scene.found
    top, bottom = pair.reading._panes[LEFT].height_on_screen(pair.reading._panes[LEFT].scene.framed[0])
    assert 0 <= top < bottom <= pair.reading._panes[LEFT].viewport().height()


def test_the_row_is_chosen_and_the_strip_says_whose_it_is(pair, spot):
    assert pair.side_list.tabs.currentIndex() == ONLY
    assert chosen(pair) == [spot]
    assert "Only in the left article" in pair.detail.verdict.text()
    assert " ".join(words_of(pair, spot).split())[:40] in pair.detail.lines.toPlainText()


def test_the_strip_tells_what_comes_closest_or_that_nothing_does(pair):
    said = set()
    for row in pair.side_list._models[ONLY]._rows:
        pair.spots.go(row.target)
        said.add("Nothing close." in pair.detail.lines.toPlainText())
        assert bool(pair.detail.evidence.text()) != ("Nothing close." in pair.detail.lines.toPlainText())
    assert True in said


def test_a_click_on_what_only_one_side_tells_goes_there(pair, qtbot):
    target = some_spot(pair, RIGHT)
    pane = pair.reading._panes[RIGHT]
    unit = pane.offsets.units(span_of(pair, target).start)
    pane.go_to_height(pane.geometry_of_text.line_at(unit).top() - 90)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_at(pane, unit) + QPoint(6, 0))
    assert pair.spots.current == target
    assert chosen(pair) == [target]


def test_the_next_match_takes_the_frame_away(pair, spot):
    pair.navigator.next_match()
    assert pair.spots.current is None
    assert framed(pair, LEFT) == []
    assert "Only in" not in pair.detail.verdict.text()


def test_back_goes_to_the_match_before(pair, spot):
    pair.navigator.back()
    assert pair.navigator.current is not None
    assert pair.spots.current is None


def test_it_works_among_the_rows_and_stays_when_the_view_is_switched(pair):
    pair.show_rows()
    target = some_spot(pair)
    pair.side_list.chosen.emit(target)
    assert pair.views.currentWidget() is pair.rows
    (index,) = pair.rows._list.selectedIndexes()
    row = pair.rows._model.rows[index.row()]
    assert row.match is None
    assert any(s.overlap(span_of(pair, target)) for s in row.left)
    assert pair.rows._list.viewport().rect().intersects(pair.rows._list.visualRect(index))
    pair.show_reading()
    assert framed(pair, LEFT) == [span_of(pair, target)]


def test_a_click_on_a_row_without_a_partner_goes_there(pair, qtbot):
    pair.show_rows()
    number = next(k for k, r in enumerate(pair.rows._model.rows) if r.match is None and r.category and r.right)
    index = pair.rows._model.index(number)
    pair.rows._list.scrollTo(index)
    at = pair.rows._list.visualRect(index).center()
    qtbot.mouseClick(pair.rows._list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pair.spots.current is not None
    assert pair.spots.current.side == RIGHT
    assert [k.row() for k in pair.rows._list.selectedIndexes()] == [number]


def test_a_change_of_theme_keeps_what_the_strip_says(pair, spot):
    before = pair.detail.lines.toPlainText()
    pair.looks.changed.emit()
    assert pair.detail.lines.toPlainText() == before


def test_another_article_ends_it(pair, spot, qtbot):
    pair.desk.swap()
    qtbot.waitUntil(lambda: not pair.desk.is_busy, timeout=20_000)
    assert pair.spots.current is None
    assert framed(pair, LEFT) == framed(pair, RIGHT) == []


def test_in_long_articles_the_closest_is_looked_for_beside_the_window(pair, qtbot, monkeypatch):
    monkeypatch.setattr("viewer.window.spots._SOON", 0)
    target = some_spot(pair)
    pair.spots.go(target)
    assert "Looking" in pair.detail.lines.toPlainText()
    qtbot.waitUntil(lambda: "Looking" not in pair.detail.lines.toPlainText(), timeout=5000)
    assert "Only in the left article" in pair.detail.verdict.text()


def test_what_is_paired_is_no_spot(pair):
    comparison = pair.desk.comparison
    sentence = comparison.passages[0].left[0]
    pair.spots.go_to_character(LEFT, comparison.left.sentences[sentence].start)
    assert pair.spots.current is None
    assert not pair.spots._is_alone(Spot(LEFT, sentence))


def test_a_sentence_that_one_article_alone_tells_is_copied_with_its_source(pair, spot, press):
    press("Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(" ".join(words_of(pair, spot).split()))
    assert pair.desk.article(spot.side).outlet in copied
    assert pair.notice.text() == "Copied."
