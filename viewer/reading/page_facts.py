"""What a page says about itself: title, outlet, byline, date, and the body that its JSON-LD repeats."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from viewer.reading.markup import words_of
from viewer.reading.tidy import collapse, iso_date

_KINDS = re.compile(r"(?:News|Report|Blog|Live|Opinion|Review|Analysis)?\w*(?:Article|Posting)$")
_BY = re.compile(
    r"\A\s*(?:(?:(?:written|reported|words|posted) )?by|von|par|por|di|door|(?:aut(?:h?or|eur|ore)\w*)\s*:)[:\s]+",
    re.I,
)
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
# Where a byline goes on to say when: at an hour, a day or words that lead to one.
_WHEN = re.compile(
    r"[\s,|·•–—-]*"
    r"(?:\b(?:last )?(?:updated?|published|posted|on)\b\W*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\W+)*"
    rf"(?:\d{{1,2}}:\d\d|\d{{1,2}}\.? {_MONTHS}|\b{_MONTHS}[a-z]*\.? \d|\d{{4}}-\d\d-\d\d|"
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}).*",
    re.I | re.S,
)
_HANDLE = re.compile(r"\s*@\w+")
# A line that is a byline whatever stands around it: "By" and names, nothing else.
BYLINE = re.compile(
    r"\W*[Bb][Yy][: ]\s*(?:[A-Z][\w.'’-]*)(?:,? (?:and |& |de |van |von |al-|bin )?[A-Z][\w.'’-]*){1,6}\W*"
)
_ADDRESS = re.compile(r"\Ahttps?://|\A@|\Awww\.", re.I)
_PUBLISHED = re.compile(r"publi\w*[_-]?(?:date|time)|pub[_-]?date|date[_-]?(?:original|issued|published|created)")
_WRAPPING = re.compile(
    r"\A\s*(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*/)?|(?://|/\*)?\s*(?:\]\]>|-->)(?:\s*\*/)?\s*\Z"
)
_LAST_COMMA = re.compile(r",(\s*[}\]])")
_TAG = re.compile(r"<[^<>]{1,400}>")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page says of itself; None or empty where it says nothing. ``date`` is ISO 8601."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    date: str | None = None
    body: str = ""


def facts_of(tree: etree._Element) -> Facts:
    """The facts in a page's JSON-LD, meta elements and marked-up parts, in that order of trust."""
    said = next(iter(_articles(tree)), {})
    meta = _meta(tree)
    outlet = _first(
        [_name(said.get("publisher")), meta.get("og:site_name"), meta.get("application-name"), _behind_the_bar(tree)]
    )
    return Facts(
        title=_title(tree, said, meta, outlet),
        outlet=outlet,
        byline=_byline(tree, said, meta, outlet),
        date=_date(tree, said, meta),
        body=_plain_body(said.get("articleBody")),
    )


def _title(tree: etree._Element, said: dict[str, object], meta: dict[str, str], outlet: str | None) -> str | None:
    heads = [words_of(h) for h in tree.iter("h1")]
    named = _first([_text(said.get("headline")), meta.get("og:title"), meta.get("twitter:title")])
    whole = _first([words_of(t) for t in tree.iter("title")])
    if len([h for h in heads if h]) == 1 and named and _alike(named, heads):
        return _first(heads)
    if named is None:  # the longer of the two says more: the other names a section, or the whole paper
        inside = [h for h in heads if h and h.casefold() in (whole or "").casefold()]
        options = [o for o in (_first(heads), _without_outlet(whole, outlet)) if o]
        return max(inside or options, key=lambda o: len(o.split()), default=None)
    return _without_outlet(named or whole, outlet) or _first(heads)


def _behind_the_bar(tree: etree._Element) -> str | None:
    """The outlet as most pages write it, behind the last bar of the window's title."""
    whole = next((words_of(t) for t in tree.iter("title")), "")
    head, bar, tail = whole.rpartition(" | ")
    return tail if bar and head and 0 < len(tail.split()) <= 4 else None


def _alike(title: str, heads: Iterable[str]) -> bool:
    words = set(title.casefold().split())
    return any(len(words & set(h.casefold().split())) * 2 >= len(words) for h in heads if h)


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    if title is None:
        return None
    head, bar, tail = (
        found.groups() if (found := re.match(r"(.*\S)(\s+[|»·•–—-]\s+)(.*)\Z", title, re.S)) else ("", "", "")
    )
    if bar and (
        (bar.strip() in "|»·•" and len(tail) < 40) or (outlet is not None and tail.casefold() == outlet.casefold())
    ):
        return str(head)
    return title


def _byline(tree: etree._Element, said: dict[str, object], meta: dict[str, str], outlet: str | None) -> str | None:
    marked = [
        words_of(e)
        for e in tree.iter("a", "span", "div", "p", "address")
        if e.get("rel") == "author"
        or e.get("itemprop") == "author"
        or "byline" in (e.get("class") or "").lower().split()
    ]
    named = [_name(said.get("author")), meta.get("author"), meta.get("article:author"), meta.get("byl")]
    whole = [line for line in (_names_alone(n, outlet) for n in (*named, *marked)) if line]
    if whole:
        return whole[0]
    # a line of its own, as old pages have it
    alone = (collapse(e.text or "") for e in tree.iter("p", "span", "div", "i", "em", "b", "strong") if len(e) == 0)
    return next((name for line in alone if BYLINE.fullmatch(line) and (name := _names_alone(line, outlet))), None)


def _names_alone(line: str | None, outlet: str | None) -> str | None:
    """The names in a byline, without the time; None where there are none, or only the outlet's."""
    if not line or len(line) > 300 or _ADDRESS.match(line):
        return None
    if line.startswith("{"):  # some pages put an object where a name belongs
        found = _loaded(line)
        line = (_name(found) if isinstance(found, dict) else None) or ""
    names = _HANDLE.sub("", _WHEN.sub("", _BY.sub("", line))).strip(" ,|·•-–—")
    if not names or len(names) > 120 or (outlet and names.split(",")[0].casefold() == outlet.casefold()):
        return None
    return names


def _date(tree: etree._Element, said: dict[str, object], meta: dict[str, str]) -> str | None:
    keys = ("article:published_time", "datepublished", "dc.date.issued", "dc.date", "pubdate", "publishdate", "date",
            "parsely-pub-date", "sailthru.date", "og:published_time", "dcterms.created", "dc.date.created")  # fmt: skip
    other = [v for k, v in meta.items() if _PUBLISHED.search(k)]
    times = [t.get("datetime") for t in tree.iter("time")]
    for words in [
        _text(said.get("datePublished")),
        *(meta.get(k) for k in keys),
        *times,
        *other,
        _text(said.get("dateCreated")),
    ]:
        if found := iso_date(words):
            return found
    return None


def _meta(tree: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        value = collapse(html.unescape(element.get("content") or ""))
        if key and value:
            found.setdefault(key.strip().lower(), value)
    return found


def _articles(tree: etree._Element) -> Iterator[dict[str, object]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        for item in _items(_loaded(script.text or "")):
            kinds = item.get("@type")
            if any(isinstance(k, str) and _KINDS.match(k) for k in (kinds if isinstance(kinds, list) else [kinds])):
                yield item


def _loaded(script: str) -> object:
    """The JSON in a script, with the slips that browsers and search engines forgive; None where there is none."""
    bare = _WRAPPING.sub("", script).strip().rstrip(";")
    for text in (bare, _LAST_COMMA.sub(r"\1", bare)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _items(said: object) -> Iterator[dict[str, object]]:
    """The objects at the top, in a list, in ``@graph`` or as ``mainEntity``; no deeper."""
    for item in said if isinstance(said, list) else [said]:
        if isinstance(item, dict):
            yield item
            for inner in (item.get("@graph"), item.get("mainEntity"), item.get("mainEntityOfPage")):
                yield from (i for i in (inner if isinstance(inner, list) else [inner]) if isinstance(i, dict))


def _name(said: object) -> str | None:
    if isinstance(said, dict):
        return _name(said.get("name"))
    if isinstance(said, list):
        names = [n for s in said[:12] if (n := _name(s))]
        return ", ".join(dict.fromkeys(names)) or None
    return _text(said)


def _text(said: object) -> str | None:
    return collapse(html.unescape(said)) or None if isinstance(said, str) else None


def _plain_body(said: object) -> str:
    if not isinstance(said, str):
        return ""
    return (
        _TAG.sub(" ", html.unescape(re.sub(r"</?(?:p|br|div|h\d)\b[^<>]{0,200}>", "\n", said)))
        .replace("\r", "\n")
        .strip()
    )


def _first(options: Iterable[str | None]) -> str | None:
    return next((collapse(o) for o in options if o and o.strip()), None)
