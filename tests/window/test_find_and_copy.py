"""Finding words and the nearest passage, and taking something along."""

from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.window.hands import select
from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT
from viewer.reporting.sides import source


def test_find_counts_the_words_in_both_articles(pair, press, qtbot):
    press("Ctrl+F")
    qtbot.keyClicks(pair.find_bar.field, "cabins")
    left, right = (a.text.casefold().count("cabins") for a in (pair.desk.left, pair.desk.right))
    assert f"left {left}, right {right}" in pair.find_bar.counts.text()
    qtbot.keyClick(pair.find_bar.field, Qt.Key.Key_Return)
    assert pair.find_bar.counts.text().startswith(f"2 of {left + right}")
    qtbot.keyClick(pair.find_bar.field, Qt.Key.Key_Escape)
    assert pair.find_bar.isHidden()


def test_the_nearest_passage_to_a_selection_is_marked_on_the_other_side(pair, press, qtbot):
    select(qtbot, pair, LEFT, "climbed the pylons in heavy rain")
    press("Ctrl+E")
    assert "closest passage" in pair.notice.text()
    (found,) = pair.reading._panes[RIGHT].scene.found
    assert "pylons" in Span(found.start, found.end).of(pair.desk.right.text)


def test_the_mark_of_the_nearest_passage_goes_with_the_selection(pair, press, qtbot):
    select(qtbot, pair, LEFT, "climbed the pylons in heavy rain")
    press("Ctrl+E")
    assert pair.reading._panes[RIGHT].scene.found
    press("Right")
    assert pair.reading._panes[RIGHT].scene.found == ()


def test_what_was_looked_for_stays_marked_whatever_is_selected(pair, press, qtbot):
    press("Ctrl+F")
    qtbot.keyClicks(pair.find_bar.field, "cabins")
    select(qtbot, pair, LEFT, "climbed the pylons in heavy rain")
    assert any(pane.scene.found for pane in pair.reading._panes)


def test_for_a_selection_that_nothing_is_close_to_it_says_so(window, press, qtbot):
    window.desk.open_paste(LEFT, "The mill at Tolm burned down on Sunday.")
    window.desk.open_paste(RIGHT, "Seven geese were counted in Marnau harbour.")
    qtbot.waitUntil(lambda: window.desk.comparison is not None, timeout=20_000)
    select(qtbot, window, LEFT, "burned down")
    press("Ctrl+E")
    assert "nothing close" in window.notice.text()


def test_the_pair_is_copied_with_both_sources_as_text_and_as_html(pair, press):
    press("]")
    press("Ctrl+Alt+C")
    data = QGuiApplication.clipboard().mimeData()
    for words in ("The Brenholm Courier", "Northern Wire", "counted the cabins", "Mihail Drasko"):
        assert words in data.text()
        assert words in data.html()


def test_a_quote_is_copied_with_its_speaker_and_a_passage_with_its_source(pair, press):
    press("]")
    press("Ctrl+Alt+Q")
    quote = pair.desk.comparison.quote_pairs[pair.navigator.current.index]
    data = QGuiApplication.clipboard().mimeData()
    for copied in (data.text(), data.html()):
        assert pair.desk.left.quotes[quote.left].speaker in copied
    press("Alt+Down")
    press("Ctrl+Shift+C")
    sentence = pair.desk.comparison.passages[pair.navigator.current.index].left[0]
    words = pair.desk.left.sentences[sentence].of(pair.desk.left.text)
    assert words.split()[0] in QGuiApplication.clipboard().text()
    assert pair.desk.left.outlet in QGuiApplication.clipboard().text()


def test_the_passage_around_a_quote_is_copied_whole_and_without_the_speaker_added(pair, press):
    press("]")
    press("Ctrl+Shift+C")
    article = pair.desk.left
    span = article.quotes[pair.desk.comparison.quote_pairs[pair.navigator.current.index].left].span
    sentence = next(s for s in article.sentences if s.overlap(span))
    data = QGuiApplication.clipboard().mimeData()
    passage = data.text()
    assert passage.startswith(" ".join(sentence.of(article.text).split()))
    assert passage.endswith(f"({source(article)})")
    assert unescape(data.html()).count(source(article)) == 1
    press("Ctrl+Alt+Q")
    assert passage != QGuiApplication.clipboard().text()


def test_a_report_is_saved_in_the_format_that_its_name_says(pair, tmp_path):
    for name, sign in (("a.html", "<!doctype html>"), ("a.csv", "kind,relation"), ("a.json", "{"), ("a.txt", "Left:")):
        pair.copier.save_to(tmp_path / name, pair.desk.comparison)
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(sign)
    pair.copier.save_to(tmp_path / "no" / "folder.html", pair.desk.comparison)
    assert "could not be written" in pair.notice.text()


@pytest.mark.parametrize("name", ["a.html", "a.txt"])
def test_a_report_to_read_holds_the_weaker_matches_where_they_are_shown(pair, press, tmp_path, name):
    pair.copier.save_to(tmp_path / name, pair.desk.comparison)
    press("Ctrl+Shift+W")
    pair.copier.save_to(tmp_path / f"more-{name}", pair.desk.comparison)
    told = [(tmp_path / n).read_text(encoding="utf-8").count("less exact") for n in (name, f"more-{name}")]
    assert told == [0, sum(not c.contradiction for c in pair.desk.comparison.conflicts)]


def test_what_is_looked_for_among_the_rows_is_shown_in_the_panes(pair, press, qtbot):
    for keys in ("Ctrl+F", "F3", "Shift+F3", "Ctrl+E"):
        press("F9")
        assert pair.views.currentWidget() is pair.rows
        press(keys)
        assert pair.views.currentWidget() is pair.reading
        if keys == "Ctrl+F":
            qtbot.keyClicks(pair.find_bar.field, "cabins")
            assert pair.find_bar.field.text() == "cabins"
    assert pair.reading._panes[RIGHT].scene.found


def test_the_find_bar_opened_again_finds_again_what_stands_in_it(pair, press, qtbot):
    press("Ctrl+F")
    qtbot.keyClicks(pair.find_bar.field, "cabins")
    found = [pane.scene.found for pane in pair.reading._panes]
    press("Esc")
    assert not any(pane.scene.found for pane in pair.reading._panes)
    press("Ctrl+F")
    assert [pane.scene.found for pane in pair.reading._panes] == found
    press("Return")
    assert pair.find_bar.counts.text().startswith("2 of")
    press("Ctrl+F")
    assert pair.find_bar.counts.text().startswith("2 of")


def test_what_was_nearest_is_forgotten_when_another_article_comes(pair, press, idle, qtbot):
    select(qtbot, pair, LEFT, "climbed the pylons in heavy rain")
    press("Ctrl+E")
    assert pair.reading._panes[RIGHT].scene.found
    pair.desk.open_paste(RIGHT, "The mill at Tolm burned down.")
    idle()
    press("F3")
    assert not pair.reading._panes[RIGHT].scene.found
