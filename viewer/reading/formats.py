"""One row a format: its name, its suffixes, how its content is known, the module that reads it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from viewer.article.stopping import ShouldStop, never
from viewer.reading.draft import Draft
from viewer.reading.limits import BYTES
from viewer.reading.reason import Reason
from viewer.reading.sniffing import (
    is_agency_item,
    is_mail,
    is_open_document,
    is_page,
    is_pdf,
    is_rich_text,
    is_saved_page,
    is_word,
    other_kind,
)
from viewer.reading.unreadable import Unreadable


def _never(_: bytes) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. ``known`` looks at the first bytes; ``module`` has ``read(data, name) -> Draft``.

    Files of up to ``here`` bytes are parsed in this process, larger ones in one of their own, which is ended at its
    time limit: 0 for libraries in C and for what may unpack to anything, little for Markdown, whose parser can be
    made to take time that grows with the square of the length.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    known: Callable[[bytes], bool] = _never
    here: int = 0


PLAIN = Format("text", (".txt", ".text", ".log"), "plain", here=BYTES.value)
FORMATS = (
    Format("saved page", (".mhtml", ".mht", ".webarchive"), "saved", is_saved_page),
    Format("mail", (".eml",), "mail", is_mail),
    Format("agency item", (".xml", ".nitf", ".json", ".ninjs"), "newswire", is_agency_item),
    Format("web page", (".html", ".htm", ".xhtml"), "page", is_page),
    Format("Word document", (".docx",), "word", is_word),
    Format("OpenDocument text", (".odt",), "open_document", is_open_document),
    Format("rich text", (".rtf",), "rich_text", is_rich_text),
    Format("PDF", (".pdf",), "pdf", is_pdf),
    Format("Markdown", (".md", ".markdown", ".mdown"), "markdown", here=20_000),
    PLAIN,
)
# Whatever is no such file by its content and is not text either cannot be read by these.
_BY_CONTENT_ALONE = ("word", "open_document", "rich_text", "pdf", "saved")


def suffixes() -> tuple[str, ...]:
    """Every suffix that some format claims, for the choice of files."""
    return tuple(s for row in FORMATS for s in row.suffixes)


def recognise(data: bytes, name: str) -> Format:
    """The format of ``data``: by content first, by name second, plain text else."""
    for row in FORMATS:
        if row.known(data):
            return row
    suffix = PurePath(name).suffix.lower()
    named = next((row for row in FORMATS if suffix in row.suffixes), PLAIN)
    return PLAIN if named.module in _BY_CONTENT_ALONE else named


def read_bytes(data: bytes, name: str, should_stop: ShouldStop = never) -> Draft:
    """The draft of a file's bytes. Raises Unreadable, Stopped where ``should_stop`` says so, and nothing else."""
    if not data:
        raise Unreadable(name, Reason.EMPTY)
    if (reason := other_kind(data)) is not None:
        raise Unreadable(name, reason)
    row = recognise(data, name)
    if len(data) > row.here:
        from viewer.reading.apart import read_apart

        return read_apart(row.module, data, name, should_stop=should_stop)
    try:
        return read_module(row.module, data, name)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(name, Reason.DAMAGED) from error


def read_module(module: str, data: bytes, name: str) -> Draft:
    """What ``viewer.reading.<module>`` makes of ``data``, here and now.

    Raises Unreadable, and whatever the library behind it raises.
    """
    draft = importlib.import_module(f"viewer.reading.{module}").read(data, name)
    assert isinstance(draft, Draft)
    return draft
