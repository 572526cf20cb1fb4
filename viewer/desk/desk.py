"""What lies open, and what is being done about it. The window asks and is told; it never waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.article.article import Article
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
    Source,
)
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.refusals import told
from viewer.desk.work import Work
from viewer.matching.comparison import Comparison

POLL = 5
"""Milliseconds between two looks at what the background has done, only while it has something to do."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """What lay open before something else was read, left and right."""

    articles: tuple[Article | None, ...]
    sources: tuple[Source | None, ...]
    comparison: Comparison | None = None
    seconds: float = 0.0

    def turned(self) -> _Pair:
        return _Pair(self.articles[::-1], self.sources[::-1])


class Desk(QObject):
    """The pair that lies open: two articles, either of which may be missing, and their comparison once it is made."""

    article_opened = Signal(int)
    """The side on which another article lies now; the comparison is gone."""
    comparison_made = Signal()
    refused = Signal(int, str)
    """The side, and the sentence that says why a file could not be opened; what was open stays."""
    failed = Signal(str)
    stopped = Signal(str)
    """The sentence that says what the reader has ended, and what is there instead."""
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, ahead: HeadStart | None = None) -> None:
        super().__init__(parent)
        self._work = Work(ahead)
        self._articles: list[Article | None] = [None, None]
        self._sources: list[Source | None] = [None, None]
        self._comparison: Comparison | None = None
        self._seconds = 0.0
        self._reading = self._unwanted = 0
        self._turned = 0  # 1 while the sides are called the other way round than when this was made
        self._before = _Pair((None, None), (None, None))
        self._comparing: CompareJob | None = None
        self._busy = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL)
        self._timer.timeout.connect(self.take_outcomes)

    @property
    def left(self) -> Article | None:
        """The article on the left."""
        return self._articles[LEFT]

    @property
    def right(self) -> Article | None:
        """The article on the right."""
        return self._articles[RIGHT]

    @property
    def comparison(self) -> Comparison | None:
        """What the two share, once that is known."""
        return self._comparison

    @property
    def seconds(self) -> float:
        """How long the comparison took."""
        return self._seconds

    @property
    def is_busy(self) -> bool:
        """Whether anything is being read or compared."""
        return self._busy

    def article(self, side: int) -> Article | None:
        """The article on one side, LEFT or RIGHT."""
        return self._articles[side]

    def paths(self) -> tuple[Path | None, Path | None]:
        """The files that lie open; None where there is none or the article was pasted."""
        left, right = (s.path if isinstance(s, FromFile) else None for s in self._sources)
        return left, right

    def prepare_with(self, prepare: Callable[[Comparison], object]) -> None:
        """Have the background call this with each comparison that it makes, before anybody is told of it."""
        self._work.prepare = prepare

    def open_files(self, paths: Sequence[Path], side: int = LEFT) -> None:
        """Open one file on ``side``, or two files left and right. More than two are not looked at."""
        sides = (side,) if len(paths) == 1 else (LEFT, RIGHT)
        for where, path in zip(sides, paths, strict=False):
            self._read(ReadJob(where ^ self._turned, FromFile(path)))

    def open_paste(self, side: int, text: str, html: str | None = None) -> None:
        """Open pasted or dropped text on one side."""
        self._read(ReadJob(side ^ self._turned, FromPaste(text, html)))

    def reload(self) -> None:
        """Read both files anew, and compare where that was stopped."""
        self._stopped = False
        for side, source in enumerate(self._sources):
            if isinstance(source, FromFile):
                self._read(ReadJob(side ^ self._turned, source))
        self._compare_when_ready()

    def swap(self) -> None:
        """Put left on the right and right on the left, and what is on its way to one of them to the other."""
        self._turned = 1 - self._turned
        self._before = self._before.turned()
        self._articles.reverse()
        self._sources.reverse()
        self._forget_comparison()
        self.article_opened.emit(LEFT)
        self.article_opened.emit(RIGHT)
        self._compare_when_ready()

    def stop(self) -> None:
        """End what takes too long: a reading, and the earlier pair lies open again; else a comparison."""
        self.take_outcomes()
        if self._reading:
            self._work.stop_reading()
            self._unwanted += self._reading
            self._reading = 0
            self._put_back()
            self._compare_when_ready()
            self.stopped.emit(self.tr("Stopped. What lay open before is still there."))
        elif self._comparing:
            self._stopped = True
            self._work.stop_comparing()
            self.stopped.emit(self.tr("The comparison was stopped. F5 starts it again."))
        self._tell_busy()

    def take_outcomes(self) -> None:
        """Take over what the background has finished; the timer calls this while there is something to wait for."""
        for outcome in self._work.outcomes():
            self._take(outcome)
        self._compare_when_ready()
        self._tell_busy()

    def end(self) -> None:
        """Stop everything without waiting for it; nothing is reported any more."""
        self._timer.stop()
        self._work.end()

    def wait(self, seconds: float = 5.0) -> bool:
        """Wait after ``end()`` until the background has ended, at most ``seconds``; whether it has."""
        return self._work.wait(seconds)

    def _read(self, job: ReadJob) -> None:
        if not self._reading:
            self._before = _Pair(tuple(self._articles), tuple(self._sources), self._comparison, self._seconds)
        self._reading += 1
        self._stopped = False
        self._work.stop_comparing()
        self._work.ask(job)
        self._tell_busy()

    def _take(self, outcome: Outcome) -> None:
        if isinstance(outcome.job, ReadJob):
            self._take_article(outcome.job, outcome)
            return
        match outcome:
            case Compared(job, comparison, seconds):
                self._comparing = None
                if self._lies_open(job):
                    self._comparison, self._seconds = comparison, seconds
                    self.comparison_made.emit()
            case Abandoned():
                self._comparing = None
            case Failed(job):
                self._comparing = None
                if self._lies_open(job) and not self._reading:
                    self._stopped = True
                    words = self.tr("Comparing these two made Diptych fail. The terminal says where it happened.")
                    self.failed.emit(words)

    def _take_article(self, job: ReadJob, outcome: Outcome) -> None:
        # Outcomes come in the order of the jobs, so those that nobody waits for any more come first.
        if self._unwanted:
            self._unwanted -= 1
            return
        self._reading -= 1
        side = job.side ^ self._turned
        match outcome:
            case Opened(_, article):
                self._lay(side, article, job.source)
            case Refused(_, refusal):
                self.refused.emit(side, told(refusal, pasted=isinstance(job.source, FromPaste)))
            case _:
                words = "This article made Diptych fail. Nothing was lost; the terminal says where it happened."
                self.refused.emit(side, self.tr(words))

    def _lay(self, side: int, article: Article | None, source: Source | None) -> None:
        self._articles[side], self._sources[side] = article, source
        self._forget_comparison()
        self.article_opened.emit(side)

    def _put_back(self) -> None:
        """Lay the earlier pair where one article of a newer has come already; a single one is better than none."""
        before = self._before
        others = [side for side in (LEFT, RIGHT) if before.articles[side] is not self._articles[side]]
        if not others or None in before.articles:
            return
        for side in others:
            self._lay(side, before.articles[side], before.sources[side])
        if before.comparison is not None:
            self._comparison, self._seconds = before.comparison, before.seconds
            self.comparison_made.emit()

    def _lies_open(self, job: Job) -> bool:
        return isinstance(job, CompareJob) and job.left is self.left and job.right is self.right

    def _forget_comparison(self) -> None:
        self._comparison = None
        self._work.stop_comparing()

    def _compare_when_ready(self) -> None:
        if self._reading or self._comparing or self._comparison or self._stopped:
            return
        if self.left is not None and self.right is not None:
            self._comparing = CompareJob(self.left, self.right)
            self._work.ask(self._comparing)
            self._tell_busy()

    def _tell_busy(self) -> None:
        busy = self._reading > 0 or self._comparing is not None
        if busy and not self._timer.isActive():
            self._timer.start()
        elif not busy:
            self._timer.stop()
        if busy is not self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
