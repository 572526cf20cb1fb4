"""What is asked of the background, and what comes back: values only, so that no thread shares anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viewer.article.article import Article
from viewer.matching.comparison import Comparison
from viewer.reading.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class FromFile:
    """An article that lies in a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class FromPaste:
    """An article that came as text, and as HTML where its program gave that too."""

    text: str
    html: str | None = None


Source = FromFile | FromPaste


@dataclass(frozen=True, slots=True)
class ReadJob:
    """Read one article for one side, LEFT or RIGHT, as the sides were called when the desk was made."""

    side: int
    source: Source


@dataclass(frozen=True, slots=True)
class CompareJob:
    """Compare two articles."""

    left: Article
    right: Article


Job = ReadJob | CompareJob


@dataclass(frozen=True, slots=True)
class Opened:
    """An article was read."""

    job: ReadJob
    article: Article


@dataclass(frozen=True, slots=True)
class Refused:
    """An article could not be read, and why."""

    job: ReadJob
    refusal: Unreadable


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles were compared, in ``seconds``."""

    job: CompareJob
    comparison: Comparison
    seconds: float


@dataclass(frozen=True, slots=True)
class Abandoned:
    """A job ended early because it was asked to."""

    job: Job


@dataclass(frozen=True, slots=True)
class Failed:
    """A job met what nobody foresaw; standard error says what."""

    job: Job


Outcome = Opened | Refused | Compared | Abandoned | Failed
