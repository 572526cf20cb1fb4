"""How the window comes up."""

import subprocess
import sys
from pathlib import Path

import pytest

from viewer.app import Wish, make_application, open_window
from viewer.desk.head_start import HeadStart
from viewer.window.opener import sample_pair

LATE = (
    "numpy",
    "scipy",
    "lxml",
    "trafilatura",
    "markdown_it",
    "diff_match_patch",
    "charset_normalizer",
    "viewer.article.numbers",
    "viewer.matching.compare",
    "viewer.reading.reader",
    "viewer.reporting",
    "viewer.window.rows_view",
    "viewer.window.preferences",
    "viewer.window.command_palette",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def start(qtbot):
    windows = []

    def begin(*files, **wishes):
        refusals = []
        app = make_application(offscreen=True)
        windows.append(open_window(app, Wish(files, theme="light", **wishes), refusals))
        qtbot.addWidget(windows[-1])
        return windows[-1], refusals

    yield begin
    for window in windows:
        window.close()


def test_the_first_two_articles_are_compared_whoever_reads_them(start, qtbot):
    for ahead in (HeadStart(sample_pair()), None):
        window, _ = start(*sample_pair(), ahead=ahead)
        assert window.isVisible()
        qtbot.waitUntil(lambda window=window: window.desk.comparison is not None, timeout=20_000)
        assert window.desk.paths() == sample_pair()
        assert window.reading.place().left.character == 0


def test_what_cannot_be_read_does_not_keep_the_window_from_showing(start, qtbot, tmp_path):
    window, refusals = start(tmp_path / "gone.txt", sample_pair()[1])
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)
    assert len(refusals) == 1
    assert window.desk.right is not None


def test_one_article_alone_is_shown(start, qtbot):
    window, _ = start(sample_pair()[0])
    qtbot.waitUntil(lambda: window.desk.left is not None and not window.desk.is_busy, timeout=20_000)
    assert window.desk.right is None


def test_a_start_loads_nothing_that_only_later_commands_need():
    code = f"""
import sys
from viewer.app import Wish, make_application, open_window
app = make_application(offscreen=True)
from pathlib import Path
window = open_window(app, Wish(tuple(map(Path, {list(map(str, sample_pair()))!r})), theme="light"), [])
window.desk.end()
loaded = [name for name in {LATE!r} if name in sys.modules]
assert window.desk.wait()
print(loaded)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
