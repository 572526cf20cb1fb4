"""How quick the window is: start, jump and scroll, beside a bare Qt window on the same texts in the same run.

    python tools/bench_window.py [--starts 7] [--sizes 1000 100000]

Starts are measured in processes of their own, by turns; the clock runs from before the interpreter starts.
"First text" is the first paint of a pane that holds words, "highlights" the first paint with the comparison there.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
ROUNDS = 60


def main() -> int:
    """Print the tables; the result is the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 100_000])
    parser.add_argument("--probe", choices=("bare", "diptych", "steps"), help=argparse.SUPPRESS)
    parser.add_argument("--files", type=Path, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.probe:
        probes = {"bare": probe_bare, "diptych": probe_diptych, "steps": probe_steps}
        print(json.dumps(probes[options.probe](*options.files)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        for platform, environment in platforms():
            print(f"On {platform}")
            for size in options.sizes:
                print_size(make_files(Path(folder), size), size, options.starts, environment)
    return 0


def print_size(files: list[Path], size: int, starts: int, environment: dict[str, str]) -> None:
    """Print what was measured for texts of one size."""
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "diptych": []}
    for _ in range(starts if size <= 10_000 else 1):
        for name, kept in runs.items():
            kept.append(run_probe(name, files, environment))
    bare = statistics.median(r["text"] for r in runs["bare"])
    text = statistics.median(r["text"] for r in runs["diptych"])
    shown = statistics.median(r["highlights"] for r in runs["diptych"])
    print(f"  {size:,} words a side")
    print(f"    bare window, first text       {bare * 1000:8.0f} ms    1.00 x")
    print(f"    Diptych, first text           {text * 1000:8.0f} ms  {text / bare:6.2f} x  (at most 2.5 wanted)")
    print(f"    Diptych, highlights           {shown * 1000:8.0f} ms  {shown / bare:6.2f} x  (at most 4 wanted)")
    steps = run_probe("steps", files, environment)
    most = 16 if size <= 10_000 else 33
    for name, word in (("jump", "next match, key to painted"), ("scroll", "a scroll step, linked")):
        print(f"    {word:28}{steps[name] * 1000:9.1f} ms  median of {ROUNDS}, at most {most} wanted")
    print(f"    ribbons: {steps['ribbons']:.0f}", flush=True)


def platforms() -> Iterator[tuple[str, dict[str, str]]]:
    """Offscreen, and under Xvfb where that is installed."""
    plain = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    yield "the offscreen platform", {**plain, "QT_QPA_PLATFORM": "offscreen"}
    if shutil.which("Xvfb"):
        with xvfb() as display:
            yield "Xvfb", {**plain, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


@contextmanager
def xvfb() -> Iterator[str]:
    """The name of an X display of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1700x1100x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait(10)


def make_files(folder: Path, size: int) -> list[Path]:
    """Two made-up articles of ``size`` words."""
    from tools.made_up import made_up_pair

    files = [folder / f"{side}-{size}.txt" for side in ("left", "right")]
    for file, text in zip(files, made_up_pair(size), strict=True):
        file.write_text(text, encoding="utf-8")
    return files


def run_probe(name: str, files: list[Path], environment: dict[str, str]) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    command = [sys.executable, __file__, "--probe", name, "--files", *map(str, files)]
    wanted = {**environment, "BENCH_START": repr(time.time())}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=wanted, cwd=ROOT)
    if done.returncode:
        sys.exit(f"the probe {name} failed:\n{done.stderr[-2000:]}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def since_start() -> float:
    """Seconds since before this process was started."""
    return time.time() - float(os.environ["BENCH_START"])


def probe_bare(left: Path, right: Path) -> dict[str, float]:
    """A window with two QTextBrowsers and nothing else."""
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextBrowser, QWidget

    app = QApplication([])
    window = QWidget()
    row = QHBoxLayout(window)
    for file in (left, right):
        browser = QTextBrowser()
        browser.setPlainText(file.read_text(encoding="utf-8"))
        row.addWidget(browser)
    window.resize(1600, 1000)
    watch = _painted_watch(app, lambda: True)
    window.show()
    _until(app, lambda: watch.seen is not None)
    return {"text": watch.seen or 0.0}


def probe_diptych(left: Path, right: Path) -> dict[str, float]:
    """The real window on the same two files."""
    from viewer.app import make_application

    app = make_application(offscreen=False)
    window = _window(left, right)
    desk = window.desk
    text = _painted_watch(app, lambda: desk.left is not None and desk.right is not None)
    shown = _painted_watch(app, lambda: desk.comparison is not None)
    window.show()
    _until(app, lambda: text.seen is not None and shown.seen is not None)
    window.close()
    return {"text": text.seen or 0.0, "highlights": shown.seen or 0.0}


def probe_steps(left: Path, right: Path) -> dict[str, float]:
    """Jumps and scroll steps, from the key or the wheel to the end of painting."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QScrollBar, QTextEdit

    from viewer.app import make_application

    app = make_application(offscreen=False)
    window = _window(left, right)
    window.show()
    _until(app, lambda: window.desk.comparison is not None)
    pane = next(e for e in window.reading.findChildren(QTextEdit) if e.isVisible())
    bar = pane.verticalScrollBar()
    assert isinstance(bar, QScrollBar)
    for _ in range(30):
        app.processEvents()
    jumps = [_timed(app, lambda: QTest.keyClick(pane, Qt.Key.Key_F8)) for _ in range(ROUNDS)]
    bar.setValue(0)
    _rest(app)
    scrolls = [_timed(app, lambda: bar.setValue(bar.value() + bar.singleStep() * 3)) for _ in range(ROUNDS)]
    ribbons = len(window.navigator.steps.passages) + len(window.navigator.steps.quotes)
    window.close()
    return {"jump": statistics.median(jumps), "scroll": statistics.median(scrolls), "ribbons": ribbons}


def _window(left: Path, right: Path):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from viewer.desk.desk import Desk
    from viewer.desk.settings import Settings
    from viewer.window.main_window import MainWindow

    desk = Desk()
    window = MainWindow(desk, Settings(Path(tempfile.mkdtemp()) / "settings.ini"), theme="light")
    window.resize(1600, 1000)
    desk.open_files([left, right])
    return window


def _timed(app, act: Callable[[], object]) -> float:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Seconds from the act to the end of the painting that follows it."""
    watch = _painted_watch(app, lambda: True)
    start = time.perf_counter()
    act()
    while watch.seen is None and time.perf_counter() < start + 2:
        app.processEvents()
    taken = time.perf_counter() - start
    app.removeEventFilter(watch)
    _rest(app)
    return taken


def _rest(app) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    until = time.perf_counter() + 0.05
    while time.perf_counter() < until:
        app.processEvents()


def _until(app, done: Callable[[], bool]) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    from PySide6.QtCore import QEventLoop

    until = time.time() + 300
    while not done() and time.time() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def _painted_watch(app, ready: Callable[[], bool]):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    """Notes the time of the first paint of a text viewport at which ``ready`` holds."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QTextEdit

    class Watch(QObject):
        seen: float | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if self.seen is None and event.type() == QEvent.Type.Paint and ready():
                parent = watched.parent()
                if isinstance(parent, QTextEdit) and watched is parent.viewport() and not parent.document().isEmpty():
                    self.seen = since_start()
            return False

    watch = Watch(app)
    app.installEventFilter(watch)
    return watch


if __name__ == "__main__":
    sys.exit(main())
