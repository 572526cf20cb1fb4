"""Starting and ending the program, in named steps."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from viewer import __version__
from viewer.desk.desk import Desk
from viewer.desk.head_start import HeadStart
from viewer.desk.settings import Settings
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair
from viewer.window.translation import install_translation

TURN = 0.0005
"""Seconds that one thread of Python's runs while another waits. Reading and comparing go on beside the window, which
waits so long each time that it comes back from Qt: at Python's own 5 ms, some hundred times while an article is laid
out."""
SOON = 0.15
"""Seconds that the window waits for its first two articles before it shows itself without them."""
COLLECT = 2_000
"""Milliseconds after which garbage is looked for again; nothing that a start makes is garbage."""
PATIENCE = 120_000
"""Milliseconds that a picture waits for the comparison."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks of the window. ``size`` is in pixels; ``theme`` None is as the settings say."""

    files: tuple[Path, ...] = ()
    picture: Path | None = None
    size: tuple[int, int] | None = None
    theme: str | None = None
    rows: bool = False
    ahead: HeadStart | None = None
    """Where the files are being read and compared already."""


def run(wish: Wish) -> int:
    """Show the window until it is closed, or draw it to a picture; the result is the exit status."""
    if wish.picture is not None:
        qInstallMessageHandler(_without_size_hints)
    app = make_application(offscreen=wish.picture is not None)
    refusals: list[str] = []
    window = open_window(app, wish, refusals)
    status = _draw(window, window.desk, wish.picture, refusals) if wish.picture is not None else app.exec()
    window.desk.end()
    window.desk.wait()
    return status


def open_window(app: QApplication, wish: Wish, refusals: list[str]) -> MainWindow:
    """The window, shown, with the articles asked for on their way; why one is refused is added to ``refusals``."""
    settings = Settings(_nowhere() if wish.picture is not None else None)
    files = wish.files or wished_last(settings)
    desk = Desk(ahead=wish.ahead or HeadStart(files))
    install_translation(app, settings.language)
    window = MainWindow(desk, settings, theme=wish.theme)
    if wish.size is not None:
        window.resize(*wish.size)
    if wish.rows:
        window.show_rows()
    desk.refused.connect(lambda _, sentence: refusals.append(sentence))
    desk.open_files(files)
    _wait_for_text(desk)
    window.show()
    QTimer.singleShot(COLLECT, window, _collect_again)
    return window


def _wait_for_text(desk: Desk) -> None:
    """Mostly the articles were read while the window was made: shown with them, it is laid out and painted once."""
    until = time.monotonic() + SOON
    while desk.is_busy and None in (desk.left, desk.right) and time.monotonic() < until:
        time.sleep(0.001)
        desk.take_outcomes()


def _collect_again() -> None:
    gc.freeze()
    gc.enable()


def _without_size_hints(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for the offscreen platform's remark on every window that it has no size hints."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _nowhere() -> Path:
    """A settings file of its own for one picture: a reader's settings neither shape it nor are changed by it."""
    return Path(tempfile.mkdtemp(prefix="diptych-")) / "settings.ini"


def make_application(*, offscreen: bool) -> QApplication:
    """The application; ``offscreen`` draws without a display."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.setswitchinterval(TURN)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("diptych")
    app.setApplicationDisplayName("Diptych")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("diptych")
    app.setStyle("Fusion")
    return app


def wished_last(settings: Settings) -> tuple[Path, ...]:
    """What to open where nothing is asked for: the pair of last time, at the first start the sample pair."""
    last = next((pair for pair in settings.recent if all(Path(p).is_file() for p in pair)), None)
    return tuple(Path(p) for p in last) if last else sample_pair()


def _draw(window: MainWindow, desk: Desk, picture: Path, refusals: list[str]) -> int:
    wait_until_idle(desk)
    window.navigator.go_to_surest()
    _settle(1200)  # until the flash, of 900 ms, has gone
    drawn = window.grab().save(str(picture))
    window.close()
    for sentence in refusals:
        print(sentence, file=sys.stderr)
    if not drawn:
        print(
            f"The picture could not be written to “{picture}”. Is the folder there, and its ending .png?",
            file=sys.stderr,
        )
    return 0 if drawn and not refusals else 1


def wait_until_idle(desk: Desk) -> None:
    """Let events run until nothing is being read or compared, two minutes at most."""
    if desk.is_busy:
        loop = QEventLoop()
        desk.busy_changed.connect(loop.quit)
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
