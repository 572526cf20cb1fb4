"""OpenDocument texts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.reading.draft import Draft
from viewer.reading.packed import check_packed, check_whole
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse
from viewer.reading.unreadable import Unreadable

if TYPE_CHECKING:
    from odf.element import Element
    from odf.opendocument import OpenDocument

_LEFT_OUT = frozenset({"note", "annotation", "tracked-changes", "annotation-end", "ruby-text"})


def read(data: bytes, name: str) -> Draft:
    """The draft of an .odt file. Raises Unreadable where it is damaged or breaks a limit."""
    check_packed(data, name)
    check_whole(data, "content.xml", name)  # odfpy prints what is wrong, and goes on with the half it has
    from odf.opendocument import load

    document = load(io.BytesIO(data))
    if not hasattr(document, "text"):
        raise Unreadable(name, Reason.OTHER_OPEN_DOCUMENT)
    blocks = list(_blocks(document.text))
    title = _title(document)
    if blocks and blocks[0][0] and (title is None or blocks[0][1].casefold() == title.casefold()):
        title = blocks.pop(0)[1]
    return Draft("\n\n".join(w for _, w in blocks), title=title, headings=tuple(w for head, w in blocks if head))


def _title(document: OpenDocument) -> str | None:
    for element in document.meta.childNodes:
        if _tag(element) == "title":
            return collapse(_words(element)) or None
    return None


def _tag(node: Element) -> str:
    qname = getattr(node, "qname", None)
    return str(qname[1]) if qname else ""


def _blocks(node: Element, mark: str = "") -> Iterator[tuple[bool, str]]:
    """The paragraphs in order, True for headings; a table's row is one."""
    for child in node.childNodes:
        match _tag(child):
            case "p" | "h" as tag:
                for line in _words(child).split("\n"):
                    if words := collapse(line):
                        yield (tag == "h" or _is_title(child)), mark + words
                        mark = ""
            case "list-item":
                yield from _blocks(child, "- ")
            case "table-row":
                cells = [collapse(_words(c)) for c in child.childNodes if _tag(c) == "table-cell"]
                if any(cells):
                    yield False, " | ".join(cells)
            case tag if tag not in _LEFT_OUT:
                yield from _blocks(child, mark)


def _is_title(node: Element) -> bool:
    return str(node.getAttribute("stylename") or "").lower() in ("title", "heading")


def _words(node: Element) -> str:
    said = []
    for child in node.childNodes:
        match _tag(child):
            case "":
                said.append(str(getattr(child, "data", "")))
            case "s":
                said.append(" ")
            case "tab":
                said.append(" ")
            case "line-break":
                said.append("\n")
            case tag if tag not in _LEFT_OUT:
                said.append(_words(child) + (" " if tag == "p" else ""))
    return "".join(said)
