"""Paragraphs and sentences of a text.

The sentence ends come from sentencex (Wikimedia, rules for some 300 languages). It keeps quotations
together and does not know every abbreviation of a newsroom, so it sees the text without quotation marks,
and its ends are checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import sentencex  # type: ignore[import-untyped]

from viewer.article.abbreviations import ends_in_abbreviation
from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.languages import guess_language
from viewer.article.marks import ALL_MARKS
from viewer.article.saying import NARRATOR_ENDS, NARRATOR_GOES_ON
from viewer.article.stopping import ShouldStop, heed, never

__all__ = ["guess_language", "split_paragraphs", "split_sentences"]

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_BLOCK = re.compile(r"\S(?:(?:[^\n]|\n(?![^\S\n]*\n))*\S)?")
_MARKS = ALL_MARKS.replace("'", "").replace("’", "")
# sentencex 1.0.32 breaks off where white space of more than one byte stands between a capital and a stop.
_WIDE_SPACE = "".join(c for c in map(chr, range(0x80, 0x3001)) if c.isspace())
_HIDDEN = dict.fromkeys(map(ord, _MARKS + _WIDE_SPACE), " ")
_CLOSING = "\"'”’»›」』)]}）】＂"
_CLOSING_ALONE = re.compile(r"[\s\u00a0]{1,2}(?:[»›”」』]+)(?=\s|$)")
_WINDOW = 20_000
_STOP = re.compile(r"[.!?…。！？؟۔।॥։።៕။｡]")
_PLAIN_END = re.compile(r"[^\s.][.!?…]\s+(?=[^\W\d_])")
_ENDS_LINE = re.compile(r"[.!?…:;。！？؟۔।\"'”’»)\]]$")


def split_paragraphs(text: str, should_stop: ShouldStop = never) -> tuple[Span, ...]:
    """The lines of the text that are not blank, without the white space around them.

    Where lines are broken to a fixed width and blank lines stand between the paragraphs, those blocks are
    taken.
    """
    lines = tuple(Span(m.start(), m.end()) for m in heeded(_LINE.finditer(text), should_stop))
    if not _is_wrapped(text, lines, should_stop):
        return lines
    return tuple(heeded(_unwrapped(text, lines), should_stop))


def _is_wrapped(text: str, lines: tuple[Span, ...], should_stop: ShouldStop) -> bool:
    """Whether most lines that another follows break off in the middle of a sentence, at about one width."""
    inner = [a for a, b in heeded(pairwise(lines), should_stop) if text.count("\n", a.end, b.start) == 1]
    if len(inner) < 3 or len(inner) == len(lines) - 1 > 8:
        return False
    long = [a for a in heeded(inner, should_stop) if 40 <= len(a) <= 120]
    broken = sum(not _ENDS_LINE.search(text, a.end - 1, a.end) for a in heeded(long, should_stop))
    return len(long) >= 0.7 * len(inner) and broken >= 0.6 * len(inner)


def _unwrapped(text: str, lines: tuple[Span, ...]) -> Iterator[Span]:
    start = lines[0].start
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) > 1 or text[following.start] in "-–•*#>":
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def split_sentences(
    text: str, paragraphs: tuple[Span, ...], language: str, should_stop: ShouldStop = never
) -> tuple[Span, ...]:
    """The sentences of each paragraph, in order; together they cover all of it that is not white space.

    ``language`` is an ISO 639-1 code or "und". The time is linear in the length of the text.
    """
    found: list[Span] = []
    for paragraph in paragraphs:
        heed(should_stop)
        words = text[paragraph.start : paragraph.end]
        found.extend(_sentences(words, paragraph.start, language, should_stop))
    return tuple(found)


def _sentences(words: str, offset: int, language: str, should_stop: ShouldStop) -> Iterator[Span]:
    """The sentences of one paragraph, which begins and ends with something else than white space."""
    if not _STOP.search(words, 0, len(words) - 1) and language not in ("el", "th"):
        yield Span(offset, offset + len(words))
        return
    start = 0
    for place in _ends(words, language, should_stop):
        end, following = place, place
        while end > start and words[end - 1].isspace():
            end -= 1
        while following < len(words) and words[following].isspace():
            following += 1
        if start < end and following < len(words):
            yield Span(offset + start, offset + end)
            start = following
    yield Span(offset + start, offset + len(words))


def _ends(words: str, language: str, should_stop: ShouldStop) -> Iterator[int]:
    pieces = range(0, len(words), _WINDOW)
    bare = "".join([words[k : k + _WINDOW].translate(_HIDDEN) for k in heeded(pieces, should_stop, every=1)])
    proposed = set(_proposed_ends(bare, language if language != "und" else "en", should_stop))
    if not bare.isascii():  # it does not know such capitals after a stop
        ends = (m.end() for m in heeded(_PLAIN_END.finditer(bare), should_stop))
        proposed.update(end for end in ends if bare[end].isupper() and bare[end] > "\x7f")
    for place in heeded(sorted(proposed), should_stop):
        gap = place
        while gap and (words[gap - 1].isspace() or words[gap - 1] in ALL_MARKS):
            gap -= 1
        if place < len(words) and _is_end(words, gap, place):
            yield _behind_closing_marks(words, gap, place)


def _proposed_ends(words: str, language: str, should_stop: ShouldStop) -> Iterator[int]:
    """The ends that sentencex finds, asked for a window at a time: on one huge paragraph its time grows faster."""
    start = 0
    while start < len(words):
        heed(should_stop)
        window = words[start : start + _WINDOW]
        ends = [int(b["end_index"]) for b in sentencex.get_sentence_boundaries(language, window)]
        inner = [end for end in ends if end < len(window)]
        for end in inner:
            yield start + end
        start += inner[-1] if inner and start + len(window) < len(words) else len(window)


def _behind_closing_marks(words: str, gap: int, place: int) -> int:
    """Where in ``words[gap:place]``, marks and space, the one sentence ends and the other begins."""
    at = gap
    while at < place and words[at] in _CLOSING:
        at += 1
    alone = _CLOSING_ALONE.match(words, at, place)
    if alone:
        at = alone.end()
    return at


def _is_end(words: str, gap: int, place: int) -> bool:
    following = words[place]
    if following.islower() or following in ",;:)]}»”，、；":
        return False
    if following < "\u2e80" and not any(c.isspace() for c in words[gap:place]):
        return False
    full_stop = words[gap - 1 : gap] == "." != words[gap - 2 : gap - 1]
    narrator = NARRATOR_ENDS if full_stop else NARRATOR_GOES_ON
    if gap < place and words[gap] in _CLOSING and narrator.match(words, gap + 1):
        return False
    return not ends_in_abbreviation(words, gap, place)
