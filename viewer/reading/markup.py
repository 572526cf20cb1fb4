"""From the bytes of a web page to a tree; nothing is ever fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from viewer.reading.encoding import decode
from viewer.reading.limits import NESTING
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse
from viewer.reading.unreadable import Unreadable

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,80}?encoding=[\"']([\w.-]+)", re.I
)
_XML_HEAD = re.compile(r"\A\s*<\?xml[^>]*>")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BREAKS = frozenset(
    {"p", "div", "ul", "ol", "table", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "nav"}
    | {"figure", "pre", "form", "aside", "header", "footer", "main", "li", "tr", "td", "br"}
)


def page_text(data: bytes, name: str) -> str:
    """The characters of a page: UTF-8 and byte-order marks first, then what it declares, then its look."""
    try:
        return data.decode("utf-8-sig") if b"\0" not in data[:4096] else decode(data, name)
    except UnicodeDecodeError:
        found = _DECLARED.search(data, 0, 4096)
    said = (found[1] or found[2]).decode("ascii").lower() if found else ""
    # Pages that say Latin-1 mean Windows-1252, as browsers take it.
    said = "cp1252" if said in ("iso-8859-1", "latin1", "ascii", "us-ascii") else said
    try:
        return data.decode(said, errors="replace") if said and said != "utf-8" else decode(data, name)
    except (LookupError, UnicodeError):
        return decode(data, name)


def page_tree(text: str, name: str) -> html.HtmlElement:
    """The tree of a page, without comments. Raises Unreadable where it nests too deep or holds nothing."""
    clean = _NOT_XML.sub(" ", _XML_HEAD.sub("", text))
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = html.document_fromstring(clean, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise Unreadable(name, Reason.EMPTY_PAGE) from error
    if depth(tree) > NESTING.value:
        raise Unreadable(name, Reason.TOO_DEEP)
    return tree


def depth(tree: etree._Element) -> int:
    """How deep the elements of a tree nest, counted without recursion."""
    deepest = now = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        now += 1 if event == "start" else -1
        deepest = max(deepest, now)
    return deepest


def words_of(element: etree._Element) -> str:
    """All the words in an element, on one line."""
    return collapse("".join(str(t) for t in element.itertext()))


def found(element: etree._Element, path: str) -> list[etree._Element]:
    """The elements that an XPath finds."""
    result = element.xpath(path)
    return [e for e in result if isinstance(e, etree._Element)] if isinstance(result, list) else []


def lines(element: etree._Element) -> Iterator[str]:
    """The words of an element, a line for each of its blocks, without scripts and styles."""
    words: list[str] = []
    for event, part in etree.iterwalk(element, events=("start", "end")):
        tag = part.tag if isinstance(part.tag, str) else ""
        hidden = tag in ("script", "style", "noscript", "template", "head", "svg", "")
        if tag in _BREAKS:
            yield from _line(words)
        if event == "start" and part.text and not hidden:
            words.append(part.text)
        if event == "end" and part.tail and part is not element:
            words.append(part.tail)
    yield from _line(words)


def _line(words: list[str]) -> Iterator[str]:
    said = " ".join("".join(words).split())
    words.clear()
    if said:
        yield said
