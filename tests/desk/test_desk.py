"""What lies open, and in what order things come and go."""

from pathlib import Path

import pytest

from viewer.desk.desk import Desk
from viewer.desk.match import LEFT, RIGHT
from viewer.window.translation import Translation, read_catalogue, translation_file

FIRST = "The harbour of Lissand was closed on Monday after a crane fell into the water. Nobody was hurt, said Ada Kern."
SECOND = "A crane fell into the water at Lissand harbour on Monday. The harbour was closed; nobody was hurt."


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    yield desk
    desk.end()
    assert desk.wait(20), "the background went on"


@pytest.fixture
def files(tmp_path):
    paths = []
    for name, text in (("one.txt", FIRST), ("two.txt", SECOND), ("three.txt", SECOND * 2)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


@pytest.fixture
def novel(tmp_path):
    """A file that takes most of a minute to read to its end."""
    path = tmp_path / "novel.txt"
    told = (f"“It was the {k}th night,” said Ada Kern of the {k * 7}th house." for k in range(60_000))
    path.write_text("\n\n".join(told), encoding="utf-8")
    return path


def wait_until_idle(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)


def test_two_files_are_read_and_compared_without_waiting_for_them(desk, files, qtbot):
    with qtbot.waitSignal(desk.comparison_made, timeout=20_000):
        desk.open_files(files[:2])
        assert desk.left is None
        assert desk.is_busy
    assert desk.left.text == FIRST
    assert desk.comparison.right.text == SECOND
    assert desk.comparison.passages


def test_a_file_that_cannot_be_read_is_told_and_what_was_open_stays(desk, files, qtbot, tmp_path):
    desk.open_files(files[:2])
    wait_until_idle(qtbot, desk)
    before = desk.comparison
    with qtbot.waitSignal(desk.refused, timeout=20_000) as told:
        desk.open_files([tmp_path / "missing.txt"], RIGHT)
    wait_until_idle(qtbot, desk)
    assert told.args[0] == RIGHT
    assert "missing.txt" in told.args[1]
    assert desk.right.text == SECOND
    assert desk.comparison is before


def test_the_pair_that_was_opened_last_wins(desk, files, qtbot):
    desk.open_files(files[:2])
    desk.open_files([files[1], files[0]])
    desk.open_files([files[0], files[2]])
    wait_until_idle(qtbot, desk)
    assert desk.comparison.left.text == FIRST
    assert desk.comparison.right.text == SECOND * 2


def test_swapping_gives_the_mirror_image(desk, files, qtbot):
    desk.open_files(files[:2])
    wait_until_idle(qtbot, desk)
    before = desk.comparison
    desk.swap()
    wait_until_idle(qtbot, desk)
    assert desk.paths() == (files[1], files[0])
    assert [(p.right, p.left) for p in desk.comparison.passages] == sorted((p.left, p.right) for p in before.passages)


def test_one_article_alone_is_shown_without_a_comparison(desk, files, qtbot):
    with qtbot.waitSignal(desk.article_opened, timeout=20_000):
        desk.open_files(files[:1], RIGHT)
    wait_until_idle(qtbot, desk)
    assert desk.article(LEFT) is None
    assert desk.article(RIGHT).text == FIRST
    assert desk.comparison is None


def test_stopping_keeps_the_articles_and_makes_no_comparison(desk, qtbot, tmp_path):
    paths = []
    for name in ("long.txt", "longer.txt"):
        path = tmp_path / name
        words = [f"The council of Brenholm met for the {k}th time and heard the {k * 7}th report." for k in range(4000)]
        path.write_text("\n\n".join(words), encoding="utf-8")
        paths.append(path)
    opened = []
    desk.article_opened.connect(opened.append)
    desk.open_files(paths)
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=60_000)
    desk.stop()
    wait_until_idle(qtbot, desk)
    assert desk.left is not None
    assert desk.comparison is None


def test_swapping_while_an_article_is_read_brings_it_to_the_other_side(desk, files, qtbot):
    desk.open_files(files[:1], LEFT)
    wait_until_idle(qtbot, desk)
    desk.open_files(files[1:2], RIGHT)
    desk.swap()
    wait_until_idle(qtbot, desk)
    assert desk.paths() == (files[1], files[0])
    desk.open_files(files[2:], LEFT)
    wait_until_idle(qtbot, desk)
    assert desk.paths() == (files[2], files[0])


def test_a_refusal_after_a_swap_is_told_on_the_side_that_was_swapped_to(desk, files, qtbot, tmp_path):
    desk.open_files([tmp_path / "missing.txt"], LEFT)
    with qtbot.waitSignal(desk.refused, timeout=20_000) as told:
        desk.swap()
    assert told.args[0] == RIGHT


def test_a_stopped_reading_leaves_the_earlier_pair_open(desk, files, novel, qtbot):
    desk.open_files(files[:2])
    wait_until_idle(qtbot, desk)
    before = desk.comparison
    desk.open_files([files[2], novel])
    qtbot.waitUntil(lambda: desk.paths()[LEFT] == files[2], timeout=20_000)
    desk.stop()
    assert not desk.is_busy
    assert desk.paths() == (files[0], files[1])
    assert desk.comparison is before


def test_after_a_stopped_reading_the_next_file_is_read_at_once(desk, files, novel, qtbot):
    desk.open_files([novel], LEFT)
    desk.stop()
    desk.open_files(files[:2])
    wait_until_idle(qtbot, desk)
    assert desk.comparison.left.text == FIRST
    assert desk.paths() == (files[0], files[1])


def test_a_stopped_reading_leaves_the_first_article_that_came_where_none_lay_before(desk, files, novel, qtbot):
    desk.open_files([files[0], novel])
    qtbot.waitUntil(lambda: desk.left is not None, timeout=20_000)
    desk.stop()
    assert desk.paths() == (files[0], None)


def test_the_end_does_not_wait_until_a_long_file_is_read(files, novel, qtbot):
    desk = Desk()
    desk.open_files([novel], LEFT)
    desk.end()
    assert desk.wait(20)
    assert desk.left is None


def test_what_nobody_foresaw_is_told_in_the_language_of_the_window_and_the_next_file_is_read(desk, files, qapp, qtbot):
    german = Translation(read_catalogue(translation_file("de")), qapp)
    qapp.installTranslator(german)
    with qtbot.waitSignal(desk.refused, timeout=20_000) as told:
        desk.open_paste(LEFT, None)
    qapp.removeTranslator(german)
    assert told.args[1].startswith("An diesem Artikel ist Diptych gescheitert")
    desk.open_files(files[:1])
    wait_until_idle(qtbot, desk)
    assert desk.left.text == FIRST


def test_reloading_reads_what_the_file_holds_now(desk, files, qtbot):
    desk.open_files(files[:2])
    wait_until_idle(qtbot, desk)
    files[0].write_text("The crane was lifted out of the water on Friday.", encoding="utf-8")
    desk.reload()
    wait_until_idle(qtbot, desk)
    assert desk.left.text.startswith("The crane was lifted")
    assert desk.comparison.left is desk.left


def test_two_hundred_good_and_bad_files_in_a_row_end_with_the_last_good_pair(desk, files, qtbot, tmp_path):
    bad = tmp_path / "picture.txt"
    bad.write_bytes(bytes(range(256)) * 40)
    refused = []
    desk.refused.connect(lambda side, sentence: refused.append(side))
    for k in range(200):
        path: Path = (files[0], bad, files[1], tmp_path / "gone.txt")[k % 4]
        desk.open_files([path], k % 3 % 2)
    wait_until_idle(qtbot, desk)
    assert len(refused) == 100
    assert desk.comparison is not None
    assert {desk.left.text, desk.right.text} <= {FIRST, SECOND}
