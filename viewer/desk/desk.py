"""What lies open, and what is being done about it. The window asks and is told; it never waits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.article.article import Article
from viewer.desk.jobs import Abandoned, Compared, CompareJob, FromFile, FromPaste, Opened, Outcome, ReadJob, Refused
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.work import Work
from viewer.matching.comparison import Comparison

POLL = 5
"""Milliseconds between two looks at what the background has done, only while it has something to do."""


class Desk(QObject):
    """The pair that lies open: two articles, either of which may be missing, and their comparison once it is made."""

    article_opened = Signal(int)
    """The side on which another article lies now; the comparison is gone."""
    comparison_made = Signal()
    refused = Signal(int, str)
    """The side, and the sentence that says why a file could not be opened; what was open stays."""
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Work()
        self._articles: list[Article | None] = [None, None]
        self._sources: list[FromFile | FromPaste | None] = [None, None]
        self._comparison: Comparison | None = None
        self._seconds = 0.0
        self._reading = 0
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

    def open_files(self, paths: Sequence[Path], side: int = LEFT) -> None:
        """Open one file on ``side``, or two files left and right. More than two are not looked at."""
        sides = (side,) if len(paths) == 1 else (LEFT, RIGHT)
        for where, path in zip(sides, paths, strict=False):
            self._read(ReadJob(where, FromFile(path)))

    def open_paste(self, side: int, text: str, html: str | None = None) -> None:
        """Open pasted or dropped text on one side."""
        self._read(ReadJob(side, FromPaste(text, html)))

    def reload(self) -> None:
        """Read both files anew."""
        for side, source in enumerate(self._sources):
            if isinstance(source, FromFile):
                self._read(ReadJob(side, source))

    def swap(self) -> None:
        """Put left on the right and right on the left; not while an article is on its way to one of them."""
        if self._reading:
            return
        self._articles.reverse()
        self._sources.reverse()
        self._forget_comparison()
        self.article_opened.emit(LEFT)
        self.article_opened.emit(RIGHT)
        self._compare_when_ready()

    def stop(self) -> None:
        """End a comparison that takes too long; the articles stay."""
        self._stopped = True
        self._work.stop_comparing()

    def take_outcomes(self) -> None:
        """Take over what the background has finished; the timer calls this while there is something to wait for."""
        for outcome in self._work.outcomes():
            self._take(outcome)
        self._compare_when_ready()
        self._tell_busy()

    def end(self) -> None:
        """Stop and wait for the background; nothing is reported any more."""
        self._timer.stop()
        self._work.end()

    def _read(self, job: ReadJob) -> None:
        self._reading += 1
        self._stopped = False
        self._work.stop_comparing()
        self._work.ask(job)
        self._tell_busy()

    def _take(self, outcome: Outcome) -> None:
        match outcome:
            case Opened(job, article):
                self._reading -= 1
                self._articles[job.side] = article
                self._sources[job.side] = job.source
                self._forget_comparison()
                self.article_opened.emit(job.side)
            case Refused(job, sentence):
                self._reading -= 1
                self.refused.emit(job.side, sentence)
            case Compared(job, comparison, seconds):
                self._comparing = None
                if job.left is self.left and job.right is self.right:
                    self._comparison, self._seconds = comparison, seconds
                    self.comparison_made.emit()
            case Abandoned(job, sentence):
                self._comparing = None
                lies_open = job.left is self.left and job.right is self.right
                if sentence is not None and lies_open and not self._reading:
                    self._stopped = True
                    self.failed.emit(sentence)

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
