"""One thread that reads and compares, and touches no QObject."""

from __future__ import annotations

import threading
import time
import traceback
from queue import Empty, SimpleQueue

from viewer.desk.jobs import (
    Abandoned,
    Compared,
    CompareJob,
    FromFile,
    FromPaste,
    Job,
    Opened,
    Outcome,
    ReadJob,
    Refused,
)


class Work:
    """Jobs go in, outcomes come out, in the same order; a running comparison can be asked to stop.

    Outcomes lie in a queue until ``outcomes()`` takes them, which the thread that shows them does.
    """

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._outcomes: SimpleQueue[Outcome] = SimpleQueue()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="diptych-work", daemon=True)
        self._thread.start()

    def ask(self, job: Job) -> None:
        """Put one job behind those that wait. A comparison takes back an earlier wish to stop."""
        if isinstance(job, CompareJob):
            self._stop = threading.Event()
        self._jobs.put(job)

    def stop_comparing(self) -> None:
        """Ask the comparison that runs or waits to end early."""
        self._stop.set()

    def outcomes(self) -> list[Outcome]:
        """What has come out since the last call."""
        found: list[Outcome] = []
        while True:
            try:
                found.append(self._outcomes.get_nowait())
            except Empty:
                return found

    def end(self, seconds: float = 5.0) -> None:
        """Stop what runs and wait for the thread; at most ``seconds``."""
        self._stop.set()
        self._jobs.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            match job:
                case ReadJob():
                    self._outcomes.put(_read(job))
                case CompareJob():
                    self._outcomes.put(_compare(job, self._stop))


def _read(job: ReadJob) -> Outcome:
    from viewer.reading.reader import Unreadable, read

    try:
        match job.source:
            case FromFile(path):
                return Opened(job, read(path))
            case FromPaste(text, html):
                from viewer.reading.pasted import read_pasted

                return Opened(job, read_pasted(text, html))
    except Unreadable as error:
        return Refused(job, str(error))
    except Exception:  # what nobody foresaw must not end the thread that everything waits for
        traceback.print_exc()
        return Refused(job, "This article made Diptych fail. Nothing was lost; the terminal says where it happened.")


def _compare(job: CompareJob, stop: threading.Event) -> Outcome:
    from viewer.matching.compare import Stopped, compare

    start = time.perf_counter()
    try:
        return Compared(job, compare(job.left, job.right, should_stop=stop.is_set), time.perf_counter() - start)
    except Stopped:
        return Abandoned(job)
    except Exception:
        traceback.print_exc()
        return Abandoned(job, "Comparing these two made Diptych fail. The terminal says where it happened.")
