"""How articles get onto the desk: dropped, chosen again, swapped, changed on disk, remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtWidgets import QLabel, QMenu

from tests.window.hands import drop, files
from viewer.app import wished_last
from viewer.desk.desk import Desk
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.settings import Settings
from viewer.window.commands import FILE
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair


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


def test_a_file_changed_on_disk_is_offered_again_and_the_place_is_kept(window, press, qtbot, tmp_path):
    paths = [tmp_path / "a.md", tmp_path / "b.md"]
    for path, sample in zip(paths, sample_pair(), strict=True):
        path.write_bytes(sample.read_bytes())
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(paths)
    press("]")
    place = window.reading.place()
    with qtbot.waitSignal(window.opener.changed_on_disk, timeout=20_000):
        paths[0].write_bytes(paths[0].read_bytes() + b"\nOne sentence more stands here.\n")
    assert "F5" in window.notice.text()
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        press("F5")
    assert "One sentence more" in window.desk.left.text
    assert window.reading.place().left == place.left


def test_the_first_start_opens_the_sample_pair_and_a_later_one_the_pair_of_last_time(window, qtbot, tmp_path):
    assert wished_last(window.settings) == sample_pair()
    others = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in others:
        path.write_text("The mill at Tolm burned down on Sunday.", encoding="utf-8")
    window.desk.open_files(others)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)
    window.close()
    assert wished_last(Settings(tmp_path / "settings.ini")) == tuple(others)
    others[0].unlink()
    assert wished_last(Settings(tmp_path / "settings.ini")) == sample_pair()


def test_a_recent_pair_opens_from_the_menu(pair, qtbot, tmp_path):
    pair.settings.remember_pair(*reversed(sample_pair()))
    menu = pair.menuBar().findChild(QMenu, FILE)
    menu.aboutToShow.emit()
    with qtbot.waitSignal(pair.desk.comparison_made, timeout=20_000):
        pair.recent.actions()[0].trigger()
    assert pair.desk.paths() == tuple(reversed(sample_pair()))


def test_only_pairs_that_lay_open_together_are_remembered(pair, idle, tmp_path):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(f"The mill at Tolm burned down, says {path.stem}.", encoding="utf-8")
    pair.desk.open_files(paths)
    idle()
    opened = [tuple(map(str, paths)), tuple(map(str, sample_pair()))]
    assert list(pair.settings.recent) == opened


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


def visible_labels(widget):
    return [label for label in widget.findChildren(QLabel) if label.isVisible()]


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
