"""Which paragraphs of a page are the article."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from viewer.reading.markup import found, words_of
from viewer.reading.page_facts import Facts
from viewer.reading.tidy import collapse

# Blocks that pages put into their articles and that are none of it; matched against words of class and id.
_CHROME = re.compile(
    r"(?:^|[\s_-])(?:newsletter|related|recommended|recirc|read-?more|share|sharing|social|promo|advert(?:isement)?|"
    r"ad-slot|caption|figcaption|photo-?credit|byline|dateline-time|timestamp|sign-?up|subscribe|paywall|trending|"
    r"most-(?:read|popular)|breadcrumbs?|comments?|correction-form|audio-player|tooltip|sr-only|visually-hidden|"
    r"screen-reader-text)(?:$|[\s_-])",
    re.I,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_POINTER = re.compile(
    r"\A\W*(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles|content))?|more on|"
    r"watch(?: now)?|listen|click here|don't miss|you may also like|recommended|sign up|subscribe|share(?: this)?|advertisement|"
    r"story continues below.{0,20}|follow us|download the app|continue reading.{0,40}|skip .{0,40}advert.{0,10}|"
    r"top stories|most read|loading|getty images|print|email|copy link)\b",
    re.I,
)
_ENOUGH = 60
_PART = 0.6


@dataclass(frozen=True, slots=True)
class Body:
    """The paragraphs of an article, and which of them are headings."""

    paragraphs: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()

    def words(self) -> int:
        """How many words there are, counted at white space."""
        return sum(len(p.split()) for p in self.paragraphs)


def body_of(tree: etree._Element, facts: Facts) -> Body:
    """The article in a page: what trafilatura finds, or where that is far too little, what else is marked up."""
    best = _extracted(_without_chrome(tree))
    others: tuple[Callable[[], Body], ...] = (
        lambda: _extracted(tree, recall=True),
        lambda: _marked(tree),
        lambda: _said(facts),
    )
    for other in others:
        wanted = max(_ENOUGH, int(_PART * len(facts.body.split())))
        if best.words() >= wanted:
            break
        option = other()
        best = option if option.words() * _PART > best.words() else best
    return _cleaned(best, facts)


def _without_chrome(tree: etree._Element) -> etree._Element:
    bare = copy.deepcopy(tree)
    whole = _size(bare)
    for element in list(bare.iter("div", "section", "ul", "ol", "p", "span", "aside", "details")):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        hidden = _HIDDEN.search(element.get("style") or "") or element.get("hidden") is not None
        # A name on a block that holds most of the page is a name of the page's design.
        if (hidden or _CHROME.search(names) or _is_pointer(element)) and _size(element) * 4 < whole:
            _drop(element)
    return bare


def _is_pointer(element: etree._Element) -> bool:
    """A paragraph that is one link, or a label and links, and says where else to read."""
    if element.tag not in ("p", "div") or len(element) > 6:
        return False
    words = words_of(element)
    if len(words) > 250 or not _POINTER.match(words):
        return False
    linked = sum(len(words_of(a)) for a in element.iter("a"))
    return linked * 2 > len(words) or len(words.split()) <= 3


def _size(element: etree._Element) -> int:
    return sum(len(str(t)) for t in element.itertext())


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _extracted(tree: etree._Element, recall: bool = False) -> Body:
    from trafilatura import bare_extraction

    result: Any = bare_extraction(
        copy.deepcopy(tree),
        include_comments=False,
        include_tables=True,
        favor_recall=recall,
        with_metadata=False,
        date_extraction_params={"extensive_search": False},
    )
    if result is None or result.body is None:
        return Body()
    blocks = list(_blocks(result.body))
    return Body(tuple(w for _, w in blocks), tuple(w for head, w in blocks if head))


def _blocks(body: etree._Element) -> Iterator[tuple[bool, str]]:
    """The paragraphs of trafilatura's tree, True for headings."""
    for element in body:
        match element.tag:
            case "list":
                yield from ((False, f"- {w}") for item in element.iter("item") if (w := _words(item)))
            case "table":
                rows = ([_words(c) for c in row.iter("cell")] for row in element.iter("row"))
                yield from ((False, " | ".join(cells)) for cells in rows if any(cells))
            case "quote" | "div" if len(element) and not (element.text or "").strip():
                yield from _blocks(element)
            case tag:
                for part in _split(element):
                    yield tag == "head", part


def _split(element: etree._Element) -> Iterator[str]:
    """The words of a paragraph, apart where two line breaks follow each other."""
    for br in element.iter("lb", "br"):
        br.tail = "\n" + (br.tail or "")
    for part in re.split(r"\n\s*\n|\n", "".join(str(t) for t in element.itertext())):
        if words := collapse(part):
            yield words


def _words(element: etree._Element) -> str:
    return collapse(" ".join(str(t) for t in element.itertext())) if len(element) else collapse(element.text or "")


def _marked(tree: etree._Element) -> Body:
    """The paragraphs of the element that is marked as the article's body, or of the article with most of them."""
    bare = _without_chrome(tree)
    bodies = found(bare, "//*[@itemprop='articleBody']") or found(bare, "//article") or found(bare, "//main") or [bare]
    options = [[w for p in b.iter("p") if (w := words_of(p))] for b in bodies]
    return Body(tuple(max(options, key=lambda ps: sum(map(len, ps)))))


def _said(facts: Facts) -> Body:
    return Body(tuple(w for line in facts.body.split("\n") if (w := collapse(line))))


def _cleaned(body: Body, facts: Facts) -> Body:
    """Without the title, the byline and the date where they stand before the story, and labels anywhere."""
    kept = list(_without_labels(body.paragraphs))
    while kept and _repeats(kept[0], facts):
        kept.pop(0)
    return Body(tuple(kept), tuple(h for h in body.headings if h in kept))


def _without_labels(paragraphs: Iterable[str]) -> Iterator[str]:
    for words in paragraphs:
        if len(words.split()) <= 4 and _POINTER.match(words) and words[-1] not in '.!?”"':
            continue
        yield words


def _repeats(words: str, facts: Facts) -> bool:
    plain = _bare(words)
    if plain in {_bare(f) for f in (facts.title, facts.byline, facts.outlet) if f}:
        return True
    rest = plain.split()
    named = set(_bare(facts.byline or "").split())
    return (
        len(rest) <= 12 and bool(rest) and (rest[0] == "by" or bool(named)) and len(named & set(rest)) * 2 >= len(rest)
    )


def _bare(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))
