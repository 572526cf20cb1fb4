"""The first two articles, read and compared by a process of its own while this one still brings the window up."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

import viewer
from viewer.article.article import Article
from viewer.article.stopping import Stopped
from viewer.matching.comparison import Comparison, Conflict, Passage, QuotePair

_CODE = "import sys; sys.path[:0] = sys.argv[1:2]; from viewer.desk.head_start import work_ahead; work_ahead()"
_GLANCE = 0.02
"""Seconds between two questions whether to stop."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A comparison without its articles, which lie at the other end already."""

    passages: tuple[Passage, ...]
    quote_pairs: tuple[QuotePair, ...]
    conflicts: tuple[Conflict, ...]
    seconds: float


class HeadStart:
    """Begins at once. Where the other process fails or cannot be started, nothing comes of it and nothing is lost.

    What it made is handed out once: an article for the path that it was read from, then the comparison of those two.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = [Path(p) for p in paths[:2]]
        self._articles: list[Article] = []
        self._arrived: SimpleQueue[object] = SimpleQueue()
        self._process = process = _start(self._paths)
        if process is None:
            self._paths = []
        else:
            threading.Thread(target=self._listen, args=(process,), name="diptych-head-start", daemon=True).start()

    def article(self, path: Path, should_stop: Callable[[], bool]) -> Article | None:
        """The next article, where it is that of ``path``; None for any other, and where it could not be read there.

        Waits for it. Raises Stopped soon after ``should_stop`` first says so.
        """
        if len(self._articles) >= len(self._paths) or self._paths[len(self._articles)] != path:
            self.end()
            return None
        article = self._next(should_stop)
        if not isinstance(article, Article):
            self.end()
            return None
        self._articles.append(article)
        return article

    def comparison(
        self, left: Article, right: Article, should_stop: Callable[[], bool]
    ) -> tuple[Comparison, float] | None:
        """The comparison of the two articles that were handed out, and its seconds; None for any others.

        Waits for it. Raises Stopped soon after ``should_stop`` first says so.
        """
        known = len(self._articles) == 2 and self._articles[0] is left and self._articles[1] is right
        found = self._next(should_stop) if known else None
        self.end()
        if not isinstance(found, _Found):
            return None
        return Comparison(left, right, found.passages, found.quote_pairs, found.conflicts), found.seconds

    def end(self) -> None:
        """Expect nothing more; the other process ends."""
        self._paths, self._articles = [], []
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _next(self, should_stop: Callable[[], bool]) -> object:
        while True:
            if should_stop():
                self.end()
                raise Stopped
            with contextlib.suppress(Empty):
                return self._arrived.get(timeout=_GLANCE)

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with process.stdout as pipe:
            for value in _values(pipe):
                self._arrived.put(value)
        self._arrived.put(None)
        process.wait()


def work_ahead() -> None:
    """What the other process does: read the files named by its arguments, compare them, send both on."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come between the values
    from viewer.reading.reader import read

    articles = []
    for name in sys.argv[2:]:
        articles.append(read(Path(name)))
        _send(pipe, articles[-1])
    from viewer.matching.compare import compare

    start = time.perf_counter()
    c = compare(articles[0], articles[1])
    _send(pipe, _Found(c.passages, c.quote_pairs, c.conflicts, time.perf_counter() - start))


def _send(pipe: IO[bytes], value: Article | _Found) -> None:
    pickle.dump(value, pipe, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.flush()


def _values(pipe: IO[bytes]) -> Iterator[object]:
    """What comes through the pipe, until it is closed or broken."""
    with contextlib.suppress(EOFError, OSError, pickle.UnpicklingError):
        while True:
            yield pickle.load(pipe)


def _start(paths: Sequence[Path]) -> subprocess.Popen[bytes] | None:
    # A frozen program is no Python that could be started a second time.
    if len(paths) != 2 or not sys.executable or getattr(sys, "frozen", False):
        return None
    command = [sys.executable, "-P", "-c", _CODE, str(Path(viewer.__file__).parent.parent), *map(str, paths)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with contextlib.suppress(OSError):
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=hidden,
        )
    return None
