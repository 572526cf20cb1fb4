"""Markdown as the plain paragraphs that a reader sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.reading.draft import Draft
from viewer.reading.encoding import decode
from viewer.reading.front_matter import split_front_matter
from viewer.reading.tidy import collapse, iso_date

if TYPE_CHECKING:
    from markdown_it.token import Token


def read(data: bytes, name: str) -> Draft:
    """The draft of a Markdown file (CommonMark with tables). Raises Unreadable where the bytes are no text."""
    said, text = split_front_matter(decode(data, name))
    blocks = _blocks(text)
    title = said.get("title")
    first = next((words for level, words in blocks if level == 1), None)
    if title is None:
        title = first
    if blocks and blocks[0][0] and title is not None and _same(blocks[0][1], title):
        del blocks[0]
    elif said.get("title") is None and first is not None:
        blocks.remove((1, first))
    return Draft(
        "\n\n".join(words for _, words in blocks),
        title=title,
        outlet=said.get("outlet"),
        byline=said.get("byline"),
        date=iso_date(said.get("date")),
        headings=tuple(words for level, words in blocks if level),
    )


def _same(left: str, right: str) -> bool:
    return left.casefold().split() == right.casefold().split()


def _blocks(text: str) -> list[tuple[int, str]]:
    """Each paragraph with its level as a heading, 0 for none."""
    from markdown_it import MarkdownIt

    builder = _Blocks()
    for token in MarkdownIt("commonmark", {"maxNesting": 40}).enable("table").parse(text):
        builder.take(token)
    return [b for b in builder.blocks if b[1].strip(" |")]


class _Blocks:
    """Gathers paragraphs from the tokens of a document, in order."""

    def __init__(self) -> None:
        self.blocks: list[tuple[int, str]] = []
        self._level = 0
        self._mark = ""
        self._row: list[str] | None = None

    def take(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self._level = int(token.tag[1:])
            case "heading_close":
                self._level = 0
            case "list_item_open":
                self._mark = "- "
            case "tr_open":
                self._row = []
            case "tr_close":
                self.blocks.append((0, " | ".join(self._row or ())))
                self._row = None
            case "fence" | "code_block":
                self.blocks.extend((0, line.strip()) for line in token.content.split("\n") if line.strip())
            case "inline":
                self._take_words(_words(token.children or ()))

    def _take_words(self, words: str) -> None:
        if self._row is not None:
            self._row.append(words)
        elif words:
            self.blocks.append((self._level, self._mark + words))
            self._mark = ""


def _words(tokens: Sequence[Token]) -> str:
    said = []
    for token in tokens:
        match token.type:
            case "text" | "code_inline":
                said.append(token.content)
            case "softbreak" | "hardbreak":
                said.append(" ")
    return collapse("".join(said))
