"""One row a format: its name, its suffixes, how its content is known, the module that reads it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from viewer.reading.draft import Draft
from viewer.reading.sniffing import is_page
from viewer.reading.unreadable import Unreadable


def _never(_: bytes) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. ``known`` looks at the first bytes; ``module`` has ``read(data, name) -> Draft``.

    ``apart`` formats are parsed in a process of their own, which is ended at its time limit.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    known: Callable[[bytes], bool] = _never
    apart: bool = False


PLAIN = Format("text", (".txt", ".text", ".log"), "plain")
FORMATS = (
    Format("web page", (".html", ".htm", ".xhtml"), "page", is_page, apart=True),
    Format("Markdown", (".md", ".markdown", ".mdown"), "markdown"),
    PLAIN,
)


def suffixes() -> tuple[str, ...]:
    """Every suffix that some format claims, for the choice of files."""
    return tuple(s for row in FORMATS for s in row.suffixes)


def recognise(data: bytes, name: str) -> Format:
    """The format of ``data``: by content first, by name second, plain text else."""
    for row in FORMATS:
        if row.known(data):
            return row
    suffix = PurePath(name).suffix.lower()
    return next((row for row in FORMATS if suffix in row.suffixes), PLAIN)


def read_bytes(data: bytes, name: str) -> Draft:
    """The draft of a file's bytes. Raises Unreadable."""
    if not data:
        raise Unreadable(name, "is empty. Save the article again, or choose another file.")
    return read_as(recognise(data, name), data, name)


def read_as(row: Format, data: bytes, name: str) -> Draft:
    """The draft of ``data`` as the format of ``row``, here and now. Raises Unreadable and whatever the library does."""
    module = importlib.import_module(f"viewer.reading.{row.module}")
    draft = module.read(data, name)
    assert isinstance(draft, Draft)
    return draft
