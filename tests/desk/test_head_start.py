"""Two articles read and compared by another process while the window comes up."""

import pytest

from viewer.article.stopping import Stopped
from viewer.desk.desk import Desk
from viewer.desk.head_start import HeadStart
from viewer.matching.compare import compare, never
from viewer.reading.reader import read
from viewer.shipped import resource


@pytest.fixture
def paths():
    return [resource("samples", name) for name in ("left.md", "right.md")]


@pytest.fixture
def ahead(paths):
    ahead = HeadStart(paths)
    yield ahead
    ahead.end()


def opened(qtbot, desk, paths):
    with qtbot.waitSignal(desk.busy_changed, check_params_cb=lambda busy: not busy, timeout=20_000):
        desk.open_files(paths)
    return desk


def test_another_process_makes_of_two_articles_what_this_one_would(ahead, paths):
    left, right = (ahead.article(path, never) for path in paths)
    assert [left, right] == [read(path) for path in paths]
    comparison, seconds = ahead.comparison(left, right, never)
    assert comparison == compare(left, right)
    assert comparison.left is left
    assert seconds > 0


def test_each_article_is_handed_out_once(ahead, paths):
    assert ahead.article(paths[0], never) is not None
    assert ahead.article(paths[0], never) is None


def test_the_comparison_is_of_the_articles_handed_out_and_of_no_others(ahead, paths):
    left, right = (ahead.article(path, never) for path in paths)
    assert ahead.comparison(right, left, never) is None


def test_who_waits_for_it_can_be_stopped(ahead, paths):
    with pytest.raises(Stopped):
        ahead.article(paths[0], lambda: True)


def test_the_desk_takes_what_was_made_ahead(qtbot, ahead, paths):
    desk = opened(qtbot, Desk(ahead=ahead), paths)
    assert desk.comparison == compare(*map(read, paths))
    desk.end()
    assert desk.wait()


@pytest.mark.parametrize("broken", [0, 1])
def test_what_cannot_be_read_ahead_is_refused_as_it_always_is(qtbot, tmp_path, paths, broken):
    paths[broken] = tmp_path / "gone.txt"
    desk = Desk(ahead=HeadStart(paths))
    told = []
    desk.refused.connect(lambda side, sentence: told.append((side, sentence)))
    opened(qtbot, desk, paths)
    assert [side for side, _ in told] == [broken]
    assert "gone.txt" in told[0][1]
    assert desk.article(1 - broken) == read(paths[1 - broken])
    desk.end()
    assert desk.wait()


def test_nothing_is_lost_where_the_other_process_dies(qtbot, ahead, paths):
    ahead._process.kill()
    desk = opened(qtbot, Desk(ahead=ahead), paths)
    assert desk.comparison == compare(*map(read, paths))
    desk.end()
    assert desk.wait()


def test_one_article_alone_needs_no_other_process(paths):
    ahead = HeadStart(paths[:1])
    assert ahead._process is None
    assert ahead.article(paths[0], never) is None
