"""Which paragraphs of a page are the article."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from viewer.reading.markup import found, words_of
from viewer.reading.page_ends import plain, trimmed, without_labels
from viewer.reading.page_facts import Facts
from viewer.reading.page_shape import prepared, size
from viewer.reading.tidy import collapse

_ENOUGH = 60
_PART = 0.6
_STRANGE = 0.25


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
    bare = prepared(tree)
    best = _extracted(bare)
    marked = _marked(bare)
    if best.words() < _PART * marked.words():
        best = marked
    wanted = _grams(facts.body)
    for again in (True, False):
        if best.words() >= _ENOUGH and _share(wanted, best) >= _PART:
            break
        option = _extracted(bare, recall=True) if again else _said(facts)
        if option.words() * _PART > best.words() or _share(wanted, option) * _PART > _share(wanted, best):
            best = option
    if not best.paragraphs:  # perhaps too much was taken for chrome
        best = _extracted(tree, recall=True)
    if not best.paragraphs:
        best = _body(_paragraphs(bare))
    said = _said(facts)
    if len(best.paragraphs) * 3 < len(said.paragraphs) and _share(wanted, best) > 1 - _PART / 2:
        best = said  # the same words, and here with their paragraphs
    return _cleaned(_confirmed(best, wanted), facts)


def _grams(text: str) -> frozenset[tuple[str, ...]]:
    words = plain(text).split()
    return frozenset(zip(words, words[1:], words[2:], words[3:], strict=False))


def _share(wanted: frozenset[tuple[str, ...]], body: Body) -> float:
    """How much of the words that the page's data repeat is in ``body``; 1 where they repeat hardly any."""
    if len(wanted) < _ENOUGH:
        return 1.0
    return len(wanted & _grams("\n".join(body.paragraphs))) / len(wanted)


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
    return _body(_blocks(result.body))


def _body(blocks: Iterable[tuple[bool, str]]) -> Body:
    """The body of paragraphs that are given with True for headings."""
    kept = list(blocks)
    return Body(tuple(words for _, words in kept), tuple(words for head, words in kept if head))


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


def _marked(bare: etree._Element) -> Body:
    """The paragraphs of the element that is marked as the article's body, or of the longest article."""
    for path in ("//*[@itemprop='articleBody']", "//article", "//main"):
        bodies = [list(_paragraphs(b)) for b in found(bare, path)]
        body = _body(max(bodies, key=lambda ps: sum(len(words) for _, words in ps), default=[]))
        if body.words() >= _ENOUGH:
            return body
    return Body()


def _paragraphs(element: etree._Element) -> Iterator[tuple[bool, str]]:
    """The paragraphs, True for headings, which count only where a paragraph follows."""
    heading = ""
    for part in element.iter("p", "h2", "h3", "h4"):
        linked = sum(size(a) for a in part.iter("a"))
        inside_link = any(True for _ in part.iterancestors("a"))
        words = words_of(part)
        if not words or inside_link or linked * 2 > size(part):
            heading = ""
        elif part.tag != "p":
            heading = words
        else:
            if heading:
                yield True, heading
            heading = ""
            yield False, words


def _said(facts: Facts) -> Body:
    return Body(tuple(w for line in facts.body.split("\n") if (w := collapse(line))))


def _confirmed(body: Body, wanted: frozenset[tuple[str, ...]]) -> Body:
    """Without the paragraphs that the page's data do not repeat, where they repeat nearly all of the others."""
    if len(wanted) < _ENOUGH or _share(wanted, body) < 1 - _STRANGE / 2:
        return body
    strange = {p for p in body.paragraphs if len(plain(p).split()) >= 8 and not wanted & _grams(p)}
    if sum(len(p.split()) for p in strange) > _STRANGE * body.words():
        return body  # the data stop short of the whole article
    return Body(tuple(p for p in body.paragraphs if p not in strange), body.headings)


def _cleaned(body: Body, facts: Facts) -> Body:
    """Without the title, the byline and the date where they stand before the story, and labels anywhere."""
    kept = trimmed(list(without_labels(body.paragraphs)), facts)
    return Body(tuple(kept), tuple(h for h in body.headings if h in kept))
