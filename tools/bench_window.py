"""How quick the window is: start, jump and scroll, beside a bare Qt window on the same texts in the same run.

    python tools/bench_window.py [--starts 7] [--sizes 1000 100000]

Starts are measured in processes of their own, by turns; the clock runs from before the interpreter starts. Compiled
modules lie in a folder of their own and are there before the first counted start, as on every start but the first.
"First text" is the first paint of a pane once both articles are there, "highlights" the first paint with the
comparison there. Steps at 1,000 words are taken on a pair whose articles share most sentences in another order.
"""

from __future__ import annotations

import argparse
import gc
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
PATIENCE = 2
"""Seconds that a step may take before it counts as one that paints nothing."""
STEPS = {
    "quote": "next quote, key to painted",
    "match": "next match, key to painted",
    "scroll": "a scroll step, linked",
}


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
        for platform, environment in platforms(Path(folder)):
            print(f"On {platform}")
            for size in options.sizes:
                print_size(Path(folder), size, options.starts, environment)
    return 0


def print_size(folder: Path, size: int, starts: int, environment: dict[str, str]) -> None:
    """Print what was measured for texts of one size."""
    files = make_files(folder, "plain", size)
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "diptych": []}
    for counted in range(-1, starts if size <= 10_000 else 1):
        for name, kept in runs.items():
            run = run_probe(name, files, environment)
            if counted >= 0:
                kept.append(run)
    bare = statistics.median(r["text"] for r in runs["bare"])
    text = statistics.median(r["text"] for r in runs["diptych"])
    shown = statistics.median(r["highlights"] for r in runs["diptych"])
    print(f"  {size:,} words a side")
    print(f"    bare window, first text       {bare * 1000:8.0f} ms    1.00 x")
    print(f"    Diptych, first text           {text * 1000:8.0f} ms  {text / bare:6.2f} x  (at most 2.5 wanted)")
    print(f"    Diptych, highlights           {shown * 1000:8.0f} ms  {shown / bare:6.2f} x  (at most 4 wanted)")
    steps = run_probe("steps", make_files(folder, "crossing", size) if size <= 10_000 else files, environment)
    most = 16 if size <= 10_000 else 33
    for name, word in STEPS.items():
        if name in steps:
            print(f"    {word:28}{steps[name] * 1000:9.1f} ms  median of {ROUNDS}, at most {most} wanted")
        else:
            print(f"    {word:28}  nothing was painted within {PATIENCE} s: not measured")
    print(f"    ribbons: {steps['ribbons']:.0f}", flush=True)


def platforms(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Offscreen, and under Xvfb where that is installed; compiled modules are kept in ``folder``."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    plain = {k: v for k, v in os.environ.items() if k not in left_out}
    plain["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    plain["XDG_CONFIG_HOME"] = str(folder / "settings")
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


def make_files(folder: Path, kind: str, size: int) -> list[Path]:
    """Two made-up articles of ``size`` words; "crossing" ones share most sentences, in another order."""
    from tools.made_up import crossing_pair, made_up_pair

    files = [folder / f"{kind}-{side}-{size}.txt" for side in ("left", "right")]
    texts = crossing_pair(size) if kind == "crossing" else made_up_pair(size)
    for file, text in zip(files, texts, strict=True):
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
    watch = _painted_watch(window, lambda: True)
    window.show()
    _until(app, lambda: watch.seen is not None)
    return {"text": watch.seen or 0.0}


def probe_diptych(left: Path, right: Path) -> dict[str, float]:
    """The real window on the same two files, started as the command line starts it."""
    gc.disable()
    from viewer.desk.head_start import HeadStart

    ahead = HeadStart([left, right])
    from viewer.app import Wish, make_application, open_window

    app = make_application(offscreen=False)
    window = open_window(app, Wish((left, right), size=(1600, 1000), theme="light", ahead=ahead), [])
    desk = window.desk
    text = _painted_watch(window, lambda: desk.left is not None and desk.right is not None)
    shown = _painted_watch(window, lambda: desk.comparison is not None)
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
    window.activateWindow()  # where no window manager gives a window the keyboard, its shortcuts are silent
    _until(app, lambda: window.desk.comparison is not None and window.isActiveWindow())
    pane = window.reading.findChild(QTextEdit)
    assert isinstance(pane, QTextEdit)
    pane.setFocus()
    bar = pane.verticalScrollBar()
    assert isinstance(bar, QScrollBar)
    _rest(app)
    acts: dict[str, Callable[[], object]] = {
        "quote": lambda: QTest.keyClick(pane, Qt.Key.Key_BracketRight),
        "match": lambda: QTest.keyClick(pane, Qt.Key.Key_F8),
        "scroll": _turns_at_the_ends(bar),
    }
    found: dict[str, float] = {"ribbons": _ribbons(window)}
    for name, act in acts.items():
        bar.setValue(0)
        _rest(app)
        taken = _steps(app, window, act)
        if taken:
            found[name] = statistics.median(taken)
    window.close()
    return found


def _ribbons(window) -> int:  # type: ignore[no-untyped-def]  # noqa: ANN001
    from viewer.window.highlights import links_of, shown_matches
    from viewer.window.text_surface import TextSurface

    comparison = window.desk.comparison
    offsets = [pane.offsets for pane in window.reading.findChildren(TextSurface)]
    return len(links_of(comparison, shown_matches(comparison, False), offsets))


def _turns_at_the_ends(bar) -> Callable[[], object]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    direction = 1

    def step() -> None:
        nonlocal direction
        by = bar.singleStep() * 3
        if not bar.minimum() <= bar.value() + direction * by <= bar.maximum():
            direction = -direction
        bar.setValue(bar.value() + direction * by)

    return step


def _steps(app, window, act: Callable[[], object]) -> list[float]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """The seconds of each step; empty where steps paint nothing."""
    taken = []
    for _ in range(ROUNDS):
        seconds = _timed(app, window, act)
        if seconds is None:
            return []
        taken.append(seconds)
    return taken


def _window(left: Path, right: Path):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from viewer.desk.desk import Desk
    from viewer.desk.settings import Settings
    from viewer.window.main_window import MainWindow

    desk = Desk()
    window = MainWindow(desk, Settings(Path(tempfile.mkdtemp()) / "settings.ini"), theme="light")
    window.resize(1600, 1000)
    desk.open_files([left, right])
    return window


def _timed(app, window, act: Callable[[], object]) -> float | None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Seconds from the act to the end of the painting that follows it; None where nothing is painted."""
    watch = _painted_watch(window, lambda: True)
    start = time.perf_counter()
    act()
    while watch.done is None and time.perf_counter() < start + PATIENCE:
        app.processEvents()
    watch.end()
    _rest(app)
    return watch.done - start if watch.done is not None else None


def _rest(app) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    until = time.perf_counter() + 0.05
    while time.perf_counter() < until:
        app.processEvents()


def _until(app, done: Callable[[], bool]) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    from PySide6.QtCore import QEventLoop, QTimer

    until = time.time() + 300
    waker = QTimer()
    waker.start(5)  # sleep between events, as an event loop does: what works in the background has the processor
    while not done() and time.time() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if not done():
        sys.exit("what was waited for did not come within five minutes")


def _painted_watch(window, ready: Callable[[], bool]):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    """Notes the time of the first paint of a text viewport of the window at which ``ready`` holds.

    Looks at these viewports only: a filter on the whole application makes Python types of everything that has events.
    ``seen`` is when that paint began, ``done`` when all that was painted with it was (the first frame of an animation
    that follows is not part of it).
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtWidgets import QTextEdit

    edits = {edit.viewport(): edit for edit in window.findChildren(QTextEdit)}

    class Watch(QObject):
        seen: float | None = None
        done: float | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            painted = self.seen is None and event.type() == QEvent.Type.Paint
            if painted and ready() and not edits[watched].document().isEmpty():
                self.seen = since_start()
                # Comes first of all that is waiting, once this painting has ended.
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def customEvent(self, _event: QEvent) -> None:
            self.done = time.perf_counter()

        def end(self) -> None:
            for viewport in edits:
                viewport.removeEventFilter(self)

    watch = Watch(window)
    for viewport in edits:
        viewport.installEventFilter(watch)
    return watch


if __name__ == "__main__":
    sys.exit(main())
