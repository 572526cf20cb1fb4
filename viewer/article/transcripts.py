"""Turns of a transcript: paragraphs that begin with who speaks, in capitals ("FENN: We will land here.")."""

from __future__ import annotations

import re
from collections import Counter

from viewer.article.article import Quote, Span
from viewer.article.blocks import heeded
from viewer.article.stopping import ShouldStop, never

LABEL = re.compile(r"[\"“]?(?P<name>(?:[A-Z][A-Z.'’\-]+ ?){1,4}?)(?: \([^()\n]{1,40}\))?:\s+(?=\S)")
_NO_SPEAKERS = frozenset(
    [
        "UPDATE",
        "UPDATED",
        "CORRECTION",
        "NOTE",
        "PHOTO",
        "PHOTOS",
        "VIDEO",
        "WATCH",
        "READ",
        "MORE",
        "RELATED",
        "BREAKING",
    ]
)


def with_turns(
    text: str, paragraphs: tuple[Span, ...], quotes: tuple[Quote, ...], should_stop: ShouldStop = never
) -> tuple[Quote, ...]:
    """``quotes`` and the turns of a transcript, if the text holds one; marks around or inside a turn do not count.

    Two speakers at least must have a turn, and one of them two, so that a dateline is not taken for a speaker.
    """
    labels = ((p, LABEL.match(text, p.start, p.end)) for p in heeded(paragraphs, should_stop))
    found = [(p, m) for p, m in labels if m and m["name"] not in _NO_SPEAKERS]
    names = Counter(m["name"] for _, m in found)
    if len(names) < 2 or max(names.values()) < 2:
        return quotes
    turns = []
    for paragraph, label in heeded(found, should_stop):
        end = paragraph.start + len(text[paragraph.start : paragraph.end].rstrip('"”'))
        if end > label.end():
            turns.append(Quote(Span(label.end(), end)))
    return tuple(sorted([*turns, *_clear_of(quotes, turns)], key=lambda q: q.span))


def _clear_of(quotes: tuple[Quote, ...], turns: list[Quote]) -> list[Quote]:
    """The quotes that touch none of the turns; both are in order."""
    clear, k = [], 0
    for quote in quotes:
        while k < len(turns) and turns[k].span.end <= quote.span.start:
            k += 1
        if k == len(turns) or turns[k].span.start >= quote.span.end:
            clear.append(quote)
    return clear
