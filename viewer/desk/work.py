"""One thread that reads and compares, and touches no QObject."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from queue import Empty, SimpleQueue

from viewer.article.stopping import Stopped, heed
from viewer.desk.head_start import HeadStart
from viewer.desk.jobs import (
    Abandoned,
    Compared,
    CompareJob,
    Failed,
    FromFile,
    FromPaste,
    Job,
    Opened,
    Outcome,
    ReadJob,
    Refused,
)
from viewer.matching.comparison import Comparison

Prepare = Callable[[Comparison], object]


def _nothing(_comparison: Comparison) -> None:
    """Where nobody has said what to prepare."""


class Work:
    """Jobs go in, outcomes come out, in the same order; what runs or waits can be asked to stop.

    Outcomes lie in a queue until ``outcomes()`` takes them, which the thread that shows them does. What a head start
    has made is taken from there.
    """

    def __init__(self, ahead: HeadStart | None = None) -> None:
        self._ahead = ahead
        self.prepare: Prepare = _nothing
        """Called in the thread with each comparison made; what it works out is ready where it is shown."""
        self._jobs: SimpleQueue[tuple[Job, threading.Event] | None] = SimpleQueue()
        self._outcomes: SimpleQueue[Outcome] = SimpleQueue()
        # What is asked from now on; a stop sets the event and puts a fresh one for what is asked later.
        self._reading, self._comparing = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="diptych-work", daemon=True)
        self._thread.start()

    def ask(self, job: Job) -> None:
        """Put one job behind those that wait."""
        self._jobs.put((job, self._comparing if isinstance(job, CompareJob) else self._reading))

    def stop_comparing(self) -> None:
        """Ask the comparison that runs or waits to end early."""
        self._comparing.set()
        self._comparing = threading.Event()

    def stop_reading(self) -> None:
        """Ask what is being read or waits for it to end early."""
        self._reading.set()
        self._reading = threading.Event()

    def outcomes(self) -> list[Outcome]:
        """What has come out since the last call."""
        found: list[Outcome] = []
        while True:
            try:
                found.append(self._outcomes.get_nowait())
            except Empty:
                return found

    def end(self) -> None:
        """Ask everything to stop, the thread too; does not wait for it."""
        self.stop_comparing()
        self.stop_reading()
        self._jobs.put(None)
        if self._ahead is not None:
            self._ahead.end()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread after ``end()``, at most ``seconds``; whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (asked := self._jobs.get()) is not None:
            self._outcomes.put(_outcome(*asked, self._ahead, self.prepare))


def _outcome(job: Job, stop: threading.Event, ahead: HeadStart | None, prepare: Prepare) -> Outcome:
    if stop.is_set():
        return Abandoned(job)
    try:
        if isinstance(job, ReadJob):
            return _read(job, stop, ahead)
        outcome = _compare(job, stop, ahead)
        heed(stop.is_set)
        prepare(outcome.comparison)
        return outcome
    except Stopped:
        return Abandoned(job)
    except Exception:  # what nobody foresaw must not end the thread that everything waits for
        traceback.print_exc()
        return Failed(job)


def _read(job: ReadJob, stop: threading.Event, ahead: HeadStart | None) -> Outcome:
    if ahead is not None and isinstance(job.source, FromFile):
        article = ahead.article(job.source.path, stop.is_set)
        if article is not None:
            return Opened(job, article)
    from viewer.reading.reader import Unreadable, read

    try:
        match job.source:
            case FromFile(path):
                return Opened(job, read(path, stop.is_set))
            case FromPaste(text, html):
                from viewer.reading.pasted import read_pasted

                return Opened(job, read_pasted(text, html, stop.is_set))
    except Unreadable as error:
        return Refused(job, error)


def _compare(job: CompareJob, stop: threading.Event, ahead: HeadStart | None) -> Compared:
    made = ahead.comparison(job.left, job.right, stop.is_set) if ahead is not None else None
    if made is not None:
        return Compared(job, *made)
    from viewer.matching.compare import compare

    start = time.perf_counter()
    return Compared(job, compare(job.left, job.right, should_stop=stop.is_set), time.perf_counter() - start)
