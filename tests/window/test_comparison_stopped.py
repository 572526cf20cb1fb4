"""Work that takes too long is shown and can be ended, by the button and by Esc."""

import pytest
from PySide6.QtCore import Qt

from tools.made_up import made_up_pair
from viewer.desk.match import LEFT
from viewer.window.opener import sample_pair


@pytest.fixture
def long_files(tmp_path):
    """Two made-up articles that take seconds to compare."""
    paths = []
    for name, text in zip(("left.txt", "right.txt"), made_up_pair(40_000), strict=True):
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def comparing(window, long_files, qtbot):
    """The window while it compares: both articles are there, and no comparison yet."""
    window.desk.open_files(long_files)
    qtbot.waitUntil(lambda: None not in (window.desk.left, window.desk.right), timeout=60_000)
    assert window.desk.is_busy
    assert window.desk.comparison is None
    return window


@pytest.fixture(params=["button", "Esc"])
def stop(request, window, press, qtbot):
    """Ends what is going on as a reader does."""
    if request.param == "Esc":
        return lambda: press("Esc")
    return lambda: qtbot.mouseClick(window.status.stop, Qt.MouseButton.LeftButton)


def test_a_comparison_that_takes_too_long_is_stopped_and_a_new_one_can_be_made(comparing, stop, press, idle, qtbot):
    articles = comparing.desk.left, comparing.desk.right
    assert comparing.status.progress.isVisible()
    stop()
    idle()
    assert not comparing.status.progress.isVisible()
    assert not comparing.status.stop.isVisible()
    assert not comparing.actions_by_id["stop"].isEnabled()
    assert "stopped" in comparing.notice.text()
    assert comparing.notice.isVisible()
    assert comparing.status.counts.text() == ""
    assert (comparing.desk.left, comparing.desk.right) == articles
    assert comparing.reading._panes[LEFT].toPlainText()[:40] == articles[LEFT].text[:40]
    assert comparing.desk.comparison is None
    with qtbot.waitSignal(comparing.desk.comparison_made, timeout=60_000):
        comparing.desk.open_files(sample_pair())
    assert comparing.status.counts.text().startswith("In both")


def test_the_same_two_articles_are_compared_after_all_when_asked_again(window, press, idle, qtbot):
    for side, text in enumerate(made_up_pair(4_000)):
        window.desk.open_paste(side, text)
    qtbot.waitUntil(lambda: None not in (window.desk.left, window.desk.right), timeout=60_000)
    press("Esc")
    idle()
    assert window.desk.comparison is None
    with qtbot.waitSignal(window.desk.comparison_made, timeout=60_000):
        press("F5")
    assert window.desk.comparison.left is window.desk.left


def test_a_reading_that_takes_too_long_is_stopped_and_the_pair_before_it_lies_open(pair, stop, tmp_path):
    novel = tmp_path / "novel.txt"
    novel.write_text("\n\n".join(f"It was the {k}th night of rain." for k in range(60_000)), encoding="utf-8")
    pair.desk.open_files([novel], LEFT)
    assert pair.status.progress.isVisible()
    stop()
    assert not pair.status.progress.isVisible()
    assert pair.desk.paths() == sample_pair()
    assert "Stopped" in pair.notice.text()
    assert pair.status.counts.text().startswith("In both")
