"""Two hundred files of every kind dropped one after another on the window, faster than they can be read."""

import gc
import os
import sys
import threading

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint

from tests.reading import making
from tests.reading.stories import BRIDGE, SCHOOLS
from tests.window.hands import drop, files
from viewer.article.article import Article
from viewer.desk.match import LEFT, RIGHT
from viewer.reading.limits import BYTES, MB

DROPS = 200
GROWTH = 50 * MB


@pytest.fixture
def good(tmp_path):
    """One file of every format, and two texts that differ."""
    made = {
        **making.every_format(),
        "bridge.txt": "\n\n".join(BRIDGE).encode(),
        "schools.txt": "\n\n".join(SCHOOLS).encode(),
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in made]


@pytest.fixture
def bad(tmp_path):
    """Files that cannot be read, each for another reason."""
    folder = tmp_path / "bad"
    (folder / "folder.txt").mkdir(parents=True)
    made = {
        "picture.txt": bytes(range(256)) * 40,
        "damaged.docx": making.docx()[:3000],
        "bomb.docx": making.repacked(making.docx(), {"word/document.xml": b" " * (3 * MB)}),
        "empty.md": b"",
        "script.html": b"<!DOCTYPE html><html><script>run()</script></html>",
        "entities.xml": making.nitf(doctype="<!DOCTYPE nitf [<!ENTITY a 'b'>]>"),
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    with (folder / "large.txt").open("wb") as file:
        file.truncate(BYTES.value + 1)
    if sys.platform != "win32":
        os.mkfifo(folder / "pipe.txt")
        (folder / "circle.txt").symlink_to("circle.txt")
    return [*sorted(folder.iterdir()), folder / "gone.txt"]


def drop_on(window, path, side):
    drop(window, files(path), QPoint(120 if side == LEFT else window.reading.width() - 80, 400))


def storm(good, bad, count):
    """What is dropped where: files that need a process of their own now and then, for they take a while."""
    quick = [p for p in good if p.suffix in (".txt", ".json")]
    turns = [good[k // 9 % len(good)] if k % 9 == 4 else quick[k % len(quick)] for k in range(count)]
    return [(bad[k // 2 % len(bad)] if k % 2 else turns[k], (LEFT, RIGHT, RIGHT)[k % 3]) for k in range(count)]


def rest(qtbot, window):
    """Wait until all is read and compared, and nothing is left that only waits to be thrown away."""
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=240_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def test_two_hundred_drops_leave_the_window_alive_in_order_and_no_larger(window, good, bad, qtbot):
    told = []
    window.desk.article_opened.connect(lambda side: told.append((window.desk.article(side).path, side)))
    window.desk.refused.connect(lambda side, sentence: told.append((sentence.split("”")[0][1:], side)))
    for path in good:
        drop_on(window, path, LEFT)
    for path, side in storm(good, bad, 40):  # what is made once and kept is made now
        drop_on(window, path, side)
    rest(qtbot, window)
    told.clear()
    this = psutil.Process()
    others = this.children(recursive=True)  # a pool of an earlier test leaves its tracker of resources
    before = this.memory_info().rss, threading.active_count(), len(window.findChildren(QObject))

    dropped = storm(good, bad, DROPS)
    for path, side in dropped:
        drop_on(window, path, side)
    rest(qtbot, window)

    assert told == [(path.name if path in bad else str(path), side) for path, side in dropped]
    last = {side: path for path, side in dropped if path in good}
    assert window.desk.paths() == (last[LEFT], last[RIGHT])
    assert window.desk.comparison is not None
    assert window.desk.comparison.left is window.desk.left
    assert window.isVisible()
    after = this.memory_info().rss, threading.active_count(), len(window.findChildren(QObject))
    assert after[0] - before[0] < GROWTH
    assert after[1] == before[1], "threads are left over"
    assert after[2] <= before[2] + 10, "parts of the window are left over"
    assert [c for c in this.children(recursive=True) if c not in others] == [], "processes are left over"
    assert sum(isinstance(o, Article) for o in gc.get_objects()) <= 6, "articles of before are kept alive"
