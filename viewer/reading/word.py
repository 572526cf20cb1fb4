"""Word documents: what a reader sees with all changes accepted, without footnotes and comments."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from viewer.reading.draft import Draft
from viewer.reading.packed import check_packed
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse
from viewer.reading.unreadable import Unreadable

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset(
    {f"{_W}{t}" for t in ("del", "moveFrom", "txbxContent", "instrText", "delText", "rt")} | {_FALLBACK}
)
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|заголовок) ?[1-9]|title|subtitle", re.I)


def read(data: bytes, name: str) -> Draft:
    """The draft of a .docx file. Raises Unreadable where it is damaged or breaks a limit."""
    if "word/document.xml" not in check_packed(data, name):
        raise Unreadable(name, Reason.OTHER_OFFICE)
    from docx import Document as Open

    document = Open(io.BytesIO(data))
    blocks = list(_blocks(document.element.body, _style_names(document), _list_styles(document)))
    title = collapse(document.core_properties.title or "") or None
    if blocks and blocks[0][0] and (title is None or blocks[0][1].casefold() == title.casefold()):
        title = blocks.pop(0)[1]
    return Draft("\n\n".join(w for _, w in blocks), title=title, headings=tuple(w for head, w in blocks if head))


def _style_names(document: Document) -> dict[str, str]:
    return {s.style_id: s.name or "" for s in document.styles}


def _list_styles(document: Document) -> frozenset[str]:
    """The styles whose paragraphs are items of a list."""
    return frozenset(s.style_id for s in document.styles if s.element.find(f"{_W}pPr/{_W}numPr") is not None)


def _blocks(body: etree._Element, styles: dict[str, str], lists: frozenset[str]) -> Iterator[tuple[bool, str]]:
    """The paragraphs in order, True for headings; a table's row is one."""
    carried = ""
    for element in body:
        if element.tag == f"{_W}p":
            words = carried + _words(element)
            if element.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:  # the paragraph's end was deleted
                carried = words
                continue
            carried = ""
            mark = "- " if element.find(f"{_W}pPr/{_W}numPr") is not None or _style(element) in lists else ""
            for line in words.split("\n"):
                if line := collapse(line):
                    head = _is_heading(element, styles)
                    yield head, line if head else mark + line
        elif element.tag == f"{_W}tbl":
            yield from ((False, row) for row in _rows(element))
        elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}moveTo", f"{_W}customXml"):
            yield from _blocks(element, styles, lists)
    if carried.strip():
        yield False, collapse(carried)


def _is_heading(paragraph: etree._Element, styles: dict[str, str]) -> bool:
    named = _style(paragraph)
    return _HEADING.match(styles.get(named, named)) is not None


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else str(style.get(f"{_W}val") or "")


def _rows(table: etree._Element) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        cells = [collapse(" ".join(_words(p) for p in cell.iter(f"{_W}p"))) for cell in row.iterchildren(f"{_W}tc")]
        if any(cells):
            yield " | ".join(cells)


def _words(paragraph: etree._Element) -> str:
    said: list[str] = []
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag in _LEFT_OUT or (element.tag == f"{_W}r" and _is_hidden(element)):
            continue
        match element.tag:
            case t if t == f"{_W}t":
                said.append(element.text or "")
            case t if t in (f"{_W}tab", f"{_W}ptab"):
                said.append(" ")
            case t if t in (f"{_W}br", f"{_W}cr"):
                said.append("\n")
            case t if t == f"{_W}noBreakHyphen":
                said.append("-")
            case _:
                waiting.extend(reversed(element))
    return "".join(said)


def _is_hidden(run: etree._Element) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish")
    return hidden is not None and hidden.get(f"{_W}val") not in ("0", "false")
