"""The whole window, used as a person does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListView

from tests.window.hands import drop, files
from viewer.desk.desk import Desk
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.desk.place import Scrolling
from viewer.desk.settings import Settings
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair
from viewer.window.reasons import evidence_lines
from viewer.window.side_model import ROW
from viewer.window.theme import theme_names


def index_text(rows, number):
    model = rows.findChild(QListView).model()
    return model.index(number, 0).data()


def test_the_keys_for_the_next_quote_go_through_the_quotes_and_say_which(pair, press):
    press("]")
    press("]")
    assert pair.navigator.current == Match(MatchKind.QUOTE, pair.navigator.steps.quotes[1])
    total = len(pair.navigator.steps.quotes)
    assert pair.toolbar.quotes.accessibleName() == f"Quote 2 of {total}"
    press("[")
    assert pair.toolbar.quotes.accessibleName() == f"Quote 1 of {total}"


def test_stepping_over_the_last_match_says_so(pair, press):
    press("Alt+Up")
    assert pair.notice.isHidden()
    press("Alt+Down")
    assert "last match" in pair.notice.text()
    assert pair.notice.isVisible()


def test_back_returns_to_the_place_before_the_jump(pair, press):
    before = pair.reading.place()
    for _ in range(3):
        press("]")
    for _ in range(3):
        press("Alt+Left")
    assert pair.reading.place() == before
    assert pair.navigator.current is None


def test_the_list_and_the_panes_are_in_step_in_both_directions(pair, press, qtbot):
    quotes = pair.side_list._lists[0]
    index = quotes.model().index(2, 0)
    qtbot.mouseClick(quotes.viewport(), Qt.MouseButton.LeftButton, pos=quotes.visualRect(index).center())
    assert pair.navigator.current == index.data(ROW).target
    press("]")
    assert quotes.currentIndex().data(ROW).target == pair.navigator.current


def test_the_filter_keeps_the_cards_that_hold_every_word(pair, qtbot):
    qtbot.keyClicks(pair.side_list.filter, "velimir REPORT")
    model = pair.side_list._lists[0].model()
    assert model.rowCount() == 1
    assert "Velimir" in model.index(0, 0).data(ROW).head


def test_the_detail_strip_shows_both_wordings_with_certainty_and_evidence(pair, press):
    press("]")
    text = pair.detail.lines.toPlainText()
    match = pair.desk.comparison.quote_pairs[pair.navigator.current.index]
    for article, quote in ((pair.desk.left, match.left), (pair.desk.right, match.right)):
        assert article.quotes[quote].span.of(article.text) in text
    assert match.certainty.value in pair.detail.verdict.text().lower()
    assert evidence_lines(match)[0] in pair.detail.evidence.text()


def test_two_files_dropped_fill_left_and_right(window, qtbot):
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        drop(window, files(*sample_pair()), QPoint(300, 400))
    assert window.desk.paths() == sample_pair()


def test_one_file_dropped_fills_the_pane_under_the_pointer(pair, idle):
    left, _ = sample_pair()
    drop(pair, files(left), QPoint(pair.reading.width() - 80, 400))
    idle()
    assert pair.desk.paths() == (left, left)


def test_of_three_files_the_first_two_are_shown_and_it_says_so(window, idle, tmp_path):
    third = tmp_path / "third.txt"
    third.write_text("A third report.")
    drop(window, files(*sample_pair(), third), QPoint(300, 400))
    idle()
    assert window.desk.paths() == sample_pair()
    assert "first two" in window.notice.text()


@pytest.mark.parametrize("what", ["folder", "missing", "binary", "empty"])
def test_what_cannot_be_read_says_so_and_what_was_open_stays(pair, idle, qtbot, tmp_path, what):
    path = tmp_path / f"{what}.txt"
    match what:
        case "folder":
            path.mkdir()
        case "binary":
            path.write_bytes(bytes(range(256)) * 20)
        case "empty":
            path.write_bytes(b"")
    before = pair.desk.comparison
    with qtbot.waitSignal(pair.desk.refused, timeout=20_000) as told:
        drop(pair, files(path), QPoint(120, 400))
    idle()
    assert path.name in told.args[1]
    assert pair.desk.comparison is before


def test_dropped_text_opens_as_an_article(window, idle):
    data = QMimeData()
    data.setText("The mill at Tolm burned down on Sunday. Nobody was hurt.")
    drop(window, data, QPoint(120, 400))
    idle()
    assert window.desk.left.text.startswith("The mill at Tolm")


def test_swapping_puts_each_article_on_the_other_side(pair, idle, press):
    press("Ctrl+Shift+X")
    idle()
    assert pair.desk.paths() == tuple(reversed(sample_pair()))


def test_find_counts_the_words_in_both_articles(pair, press, qtbot):
    press("Ctrl+F")
    qtbot.keyClicks(pair.find_bar.field, "cabins")
    left, right = (a.text.casefold().count("cabins") for a in (pair.desk.left, pair.desk.right))
    assert f"left {left}, right {right}" in pair.find_bar.counts.text()
    qtbot.keyClick(pair.find_bar.field, Qt.Key.Key_Return)
    assert pair.find_bar.counts.text().startswith(f"2 of {left + right}")
    qtbot.keyClick(pair.find_bar.field, Qt.Key.Key_Escape)
    assert pair.find_bar.isHidden()


def test_weaker_matches_come_and_go_at_once(pair, press):
    before = len(pair.navigator.steps.passages)
    press("Ctrl+W")
    assert len(pair.navigator.steps.passages) == len(pair.desk.comparison.passages)
    press("Ctrl+W")
    assert len(pair.navigator.steps.passages) == before


def test_one_key_switches_to_rows_and_back_and_the_place_is_kept(pair, press):
    press("]")
    current = pair.navigator.current
    press("F9")
    assert pair.views.currentWidget() is pair.rows
    assert pair.navigator.current == current
    assert pair.rows.isAncestorOf(pair.focusWidget())
    press("F9")
    assert pair.views.currentWidget() is pair.reading
    assert pair.reading.place().current == current
    assert pair.reading.isAncestorOf(pair.focusWidget())


def test_the_rows_are_those_of_the_pair_however_late_they_are_first_shown(window, qtbot):
    window.show_rows()
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(sample_pair())
    shown_all_along = [index_text(window.rows, k) for k in range(3)]
    later = MainWindow(window.desk, window.settings, theme="light")
    qtbot.addWidget(later)
    later.reading.set_articles(window.desk.left, window.desk.right)
    later.navigator.show_weaker(False)
    later.show_rows()
    assert [index_text(later.rows, k) for k in range(3)] == shown_all_along


def test_ctrl_and_the_wheel_zoom_in_the_rows_too(pair):
    pair.show_rows()
    before = pair.looks.size
    pair.rows.zoom_requested.emit(1)
    assert pair.looks.size > before
    assert pair.rows._delegate.setting.size == pair.looks.size


def test_one_key_changes_how_the_panes_scroll(pair, press):
    assert pair.navigator.scrolling is Scrolling.LINKED
    press("Ctrl+L")
    assert pair.navigator.scrolling is Scrolling.LOCKED
    assert pair.actions_by_id["scroll-locked"].isChecked()
    press("Ctrl+L")
    assert pair.navigator.scrolling is Scrolling.FREE


def test_the_pair_is_copied_with_both_sources_as_text_and_as_html(pair, press):
    press("]")
    press("Ctrl+Alt+C")
    data = QGuiApplication.clipboard().mimeData()
    for words in ("The Brenholm Courier", "Northern Wire", "counted the cabins", "Mihail Drasko"):
        assert words in data.text()
        assert words in data.html()


def test_a_report_is_saved_in_the_format_that_its_name_says(pair, tmp_path):
    for name, sign in (("a.html", "<!doctype html>"), ("a.csv", "kind,relation"), ("a.json", "{"), ("a.txt", "Left:")):
        pair.copier.save_to(tmp_path / name, pair.desk.comparison)
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(sign)
    pair.copier.save_to(tmp_path / "no" / "folder.html", pair.desk.comparison)
    assert "could not be written" in pair.notice.text()


def test_every_theme_is_shown_at_once_and_the_place_is_kept(pair, press):
    for _ in range(3):
        press("]")
    place = pair.reading.place()
    for _ in theme_names():
        press("Ctrl+T")
        assert pair.reading.place() == place
    assert pair.looks.theme.name == "light"


def test_zooming_keeps_the_line_at_the_top(pair, press):
    for _ in range(3):
        press("]")
    before = pair.reading.place().left.character
    press("Ctrl++")
    press("Ctrl+-")
    assert abs(pair.reading.place().left.character - before) < 90


def test_a_file_changed_on_disk_is_offered_again_and_the_place_is_kept(window, press, qtbot, tmp_path):
    paths = [tmp_path / "a.md", tmp_path / "b.md"]
    for path, sample in zip(paths, sample_pair(), strict=True):
        path.write_bytes(sample.read_bytes())
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(paths)
    press("]")
    qtbot.wait(500)
    place = window.reading.place()
    with qtbot.waitSignal(window.opener.changed_on_disk, timeout=20_000):
        paths[0].write_bytes(paths[0].read_bytes() + b"\nOne sentence more stands here.\n")
    assert "F5" in window.notice.text()
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        press("F5")
    assert "One sentence more" in window.desk.left.text
    assert window.reading.place().left == place.left


def test_the_window_remembers_its_shape_its_look_and_its_pair(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(sample_pair())
    window.resize(790, 640)
    window.looks.choose_theme("dark")
    window.close()
    again = MainWindow(Desk(), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    assert again.size() == window.size()
    assert again.looks.theme.name == "dark"
    assert tuple(Path(p) for p in again.settings.recent[0]) == sample_pair()
    again.close()


def test_only_pairs_that_lay_open_together_are_remembered(pair, idle, tmp_path):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(f"The mill at Tolm burned down, says {path.stem}.", encoding="utf-8")
    pair.desk.open_files(paths)
    idle()
    opened = [tuple(map(str, paths)), tuple(map(str, sample_pair()))]
    assert list(pair.settings.recent) == opened


def test_an_only_here_card_leads_to_its_sentence(pair, qtbot):
    pair.side_list.tabs.setCurrentIndex(3)
    cards = pair.side_list._lists[3]
    index = cards.model().index(0, 0)
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualRect(index).center())
    spot = index.data(ROW).target
    top = pair.reading.place().spot(spot.side).character
    sentence = pair.desk.article(spot.side).sentences[spot.sentence]
    assert abs(sentence.start - top) < 1500


def test_the_other_pane_gets_the_keyboard_with_one_key(pair, press):
    pair.reading.focus_pane(LEFT)
    press("F6")
    assert pair.reading.focused_side() == RIGHT


def test_an_empty_pane_says_what_to_do(window, idle):
    window.desk.open_files(sample_pair()[:1], LEFT)
    idle()
    assert any("Drop an article here" in label.text() for label in visible_labels(window.reading))


def test_a_refusal_in_an_empty_pane_is_not_covered_by_the_invitation(window, idle, tmp_path):
    window.desk.open_files([tmp_path / "gone.txt"], RIGHT)
    idle()
    said = [label.text() for label in visible_labels(window.reading)]
    assert any("gone.txt" in text for text in said)
    assert sum("Drop an article here" in text for text in said) == 1


def visible_labels(widget):
    return [label for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_next_match_after_a_quote_is_the_one_after_its_passage(pair, press):
    for _ in range(3):
        press("]")
    passage = pair.navigator.in_passage()
    position = pair.navigator.steps.position(passage, MatchKind.PASSAGE)
    assert pair.toolbar.matches.accessibleName().startswith(f"Match {position + 1} of")
    press("Alt+Down")
    assert pair.navigator.steps.position(pair.navigator.current, MatchKind.PASSAGE) == position + 1
