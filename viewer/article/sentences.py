"""Paragraphs, sentences and the language of a text."""

from __future__ import annotations

import re

from viewer.article.article import Span


def guess_language(text: str) -> str:
    """The text's language as an ISO 639-1 code, "und" where it cannot be told."""
    return "en" if text.isascii() or " the " in text else "und"


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of the text that are not blank, without the white space around them."""
    return tuple(Span(m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]*\S)?", text))


def split_sentences(text: str, paragraphs: tuple[Span, ...], language: str) -> tuple[Span, ...]:
    """The sentences of each paragraph, in order."""
    found = []
    for paragraph in paragraphs:
        start = paragraph.start
        for m in re.finditer(r"[.!?…][\"'”’»)]*\s+(?=[\"'“‘«(]*[A-Z0-9])", paragraph.of(text)):
            end = paragraph.start + len(paragraph.of(text)[: m.end()].rstrip())
            found.append(Span(start, end))
            start = paragraph.start + m.end()
        found.append(Span(start, paragraph.end))
    return tuple(found)
