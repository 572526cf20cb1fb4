"""The agencies' own formats: NITF, NewsML-G2 (with NITF, XHTML or text inside) and ninjs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from viewer.reading.draft import Draft
from viewer.reading.limits import NESTING
from viewer.reading.markup import depth, lines, page_tree, words_of
from viewer.reading.page_facts import Facts
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse, iso_date
from viewer.reading.unreadable import Unreadable

_DOCTYPE = re.compile(r"<!DOCTYPE\s+[\w:.-]+(?P<inner>[^\[>]*\[.*?\]\s*)?", re.S)
_BLOCKS = frozenset({"p", "hl2", "h1", "h2", "h3", "h4", "li", "tr", "pre", "bq", "blockquote"})
_HEADS = frozenset({"hl2", "h1", "h2", "h3", "h4"})
_SKIPPED = frozenset(
    {"media", "media-caption", "note", "fn", "figure", "figcaption", "table-caption", "script", "style"}
)


def read(data: bytes, name: str) -> Draft:
    """The draft of an agency's item. Raises Unreadable where it is damaged, declares entities or holds no text."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _read_ninjs(data, name)
    root = _parsed(data, name)
    for element in root.iter(etree.Element):
        element.tag = etree.QName(element).localname
    item = root if root.tag == "nitf" else next(root.iter("newsItem"), None)
    if item is None:
        raise Unreadable(name, Reason.OTHER_XML)
    return _read_nitf(item, name) if item.tag == "nitf" else _read_news_item(item, name)


def _parsed(data: bytes, name: str) -> etree._Element:
    doctype = _DOCTYPE.search(data[:100_000].decode("latin-1"))
    if b"<!ENTITY" in data or (doctype and doctype["inner"]):
        raise Unreadable(name, Reason.ENTITIES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(name, Reason.DAMAGED_XML) from error
    if depth(root) > NESTING.value:
        raise Unreadable(name, Reason.TOO_DEEP)
    return root


def _read_nitf(item: etree._Element, name: str) -> Draft:
    blocks = [b for part in item.iter("body.content") for b in _blocks(part)]
    dateline = _first(item, "dateline")
    if dateline and blocks and not blocks[0][1].startswith(dateline):
        blocks.insert(0, (False, dateline))
    issued = next((str(e.get("norm")) for e in item.iter("date.issue", "story.date") if e.get("norm")), None)
    facts = Facts(
        title=_first(item, "hl1") or _first(item, "title"),
        outlet=_first(item, "distributor") or _first(item, "doc.rights"),
        byline=_byline(_first(item, "byline")),
        date=iso_date(issued) or iso_date(_first(item, "story.date")),
    )
    return _draft(blocks, name, facts)


def _read_news_item(item: etree._Element, name: str) -> Draft:
    blocks: list[tuple[bool, str]] = []
    for part in item.iter("inlineXML", "inlineData"):
        inner = next(part.iter("body.content"), None)
        inner = next(part.iter("body"), part) if inner is None else inner
        blocks = list(_blocks(inner)) or [(False, w) for w in lines(inner)]
        if blocks:
            break
    dates = [_first(item, tag) for tag in ("contentCreated", "contentModified", "versionCreated", "firstCreated")]
    infosource = next((words_of(e) or str(e.get("literal") or "") for e in item.iter("infoSource", "provider")), "")
    facts = Facts(
        title=_first(item, "headline") or _first(item, "hl1"),
        outlet=infosource or _first(item, "creditline"),
        byline=_byline(_first(item, "by") or _first(item, "byline")),
        date=next((d for said in dates if (d := iso_date(said))), None),
    )
    return _draft(blocks, name, facts)


def _read_ninjs(data: bytes, name: str) -> Draft:
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(name, Reason.DAMAGED_JSON) from error
    if not isinstance(said, dict):
        raise Unreadable(name, Reason.OTHER_JSON)
    text = _value(said, "body_text", "bodies", "body")
    page = _value(said, "body_html", "body_xhtml", "bodies")
    blocks = [(False, w) for line in text.split("\n") if (w := collapse(line))]
    if not blocks and page:
        tree = page_tree(page, name)
        blocks = list(_blocks(tree)) or [(False, w) for w in lines(tree)]
    dates = [_value(said, key) for key in ("firstcreated", "contentcreated", "versioncreated")]
    facts = Facts(
        title=_value(said, "headline", "headlines", "title") or None,
        outlet=_value(said, "source", "infosources", "copyrightholder", "provider") or None,
        byline=_byline(_value(said, "byline", "by", "authors") or None),
        date=next((d for words in dates if (d := iso_date(words))), None),
    )
    return _draft(blocks, name, facts)


def _value(said: dict[str, Any], *keys: str) -> str:
    """The first of the keys that holds words; ninjs 2 puts them one level deeper, in lists."""
    for key in keys:
        value = said.get(key)
        if isinstance(value, list):
            value = next((v.get("value") or v.get("name") for v in value if isinstance(v, dict)), None)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _blocks(part: etree._Element) -> Iterator[tuple[bool, str]]:
    """The paragraphs in order, True for headings."""
    for element in part:
        if element.tag in _SKIPPED:
            continue
        if element.tag in _BLOCKS:
            if words := words_of(element):
                yield element.tag in _HEADS, words if element.tag != "li" else f"- {words}"
        else:
            yield from _blocks(element)


def _first(item: etree._Element, tag: str) -> str | None:
    return next((w for e in item.iter(tag) if (w := words_of(e))), None)


def _byline(said: str | None) -> str | None:
    return re.sub(r"\A\s*by\s+", "", said, flags=re.I).strip() or None if said else None


def _draft(blocks: list[tuple[bool, str]], name: str, facts: Facts) -> Draft:
    if not blocks:
        raise Unreadable(name, Reason.EMPTY_ITEM)
    return Draft(
        "\n\n".join(w for _, w in blocks),
        title=facts.title and collapse(facts.title),
        outlet=facts.outlet,
        byline=facts.byline,
        date=facts.date,
        headings=tuple(w for head, w in blocks if head),
    )
