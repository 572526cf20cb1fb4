"""Runs of capitalised words, of which names are made."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from viewer.article.blocks import blocks
from viewer.article.roles import PARTICLES, ROLES
from viewer.article.stopping import ShouldStop

_REST = r"[\w\u0300-\u036f]*+(?:['’\-‑](?=\w)[\w\u0300-\u036f]*+)*+"
_WORD = rf"[^\W\d_](?:\.(?:[^\W\d_]\.){{0,3}}(?!\w)|{_REST})"
_PARTICLE = rf"(?:[ae]l-|(?:{'|'.join(sorted(PARTICLES))})(?!\w))"
# The words that may belong to a name. Others in small letters are gone over, which are most: to look at them one by
# one would cost more than all the rest.
_TOKEN = re.compile(rf"(?:[a-z]{{4,}}+[ ,]|[\W\d_]++|(?![^a-z]|{_PARTICLE}){_WORD})*+(?:({_WORD})|\Z)")
_POSSESSIVE = ("'", "’", "'s", "’s", "'S", "’S")
_ABBREVIATED = ("st", "fr", "jr", "sr")
_LONGEST_KNOWN = 40


class Token(NamedTuple):
    """A word and where it stands."""

    start: int
    end: int
    word: str


def runs_of_capitals(text: str, should_stop: ShouldStop) -> Iterator[tuple[list[Token], bool]]:
    """Runs of capitalised words, and whether a run stands where any word would have a capital."""
    run: list[Token] = []
    waiting: list[Token] = []
    opens = True
    for token in _tokens(text, should_stop):
        capital = _is_capital(token.word)
        near = bool(run) and _joined(text, (waiting or run)[-1], token)
        if run and (not near or is_possessive(run[-1].word)):
            yield run, opens
            run, waiting = [], []
        if capital:
            if not run:
                opens = _after_stop(text, token.start)
            run += waiting
            run.append(token)
            waiting = []
        elif run and near and token.word in PARTICLES and len(waiting) < 2:
            waiting.append(token)
        elif run:
            yield run, opens
            run, waiting = [], []
    if run:
        yield run, opens


def _tokens(text: str, should_stop: ShouldStop) -> Iterator[Token]:
    """The words that have a capital, or may be part of a name without one."""
    for start, end in blocks(text, 0, len(text), should_stop):
        for m in _TOKEN.finditer(text, start, end):
            word = m[1]
            if word is not None:
                yield Token(*m.span(1), word)


def _is_capital(word: str) -> bool:
    return word[0].isupper() or (word[:3] in ("al-", "el-") and word[3:4].isupper())


def _joined(text: str, one: Token, other: Token) -> bool:
    if other.start - one.end > 2:
        return False
    gap = text[one.end : other.start]
    if gap in (" ", "\u00a0", ""):
        return True
    return gap in (". ", ".\u00a0", ".") and (folded(one.word) in ROLES or folded(one.word) in _ABBREVIATED)


def _after_stop(text: str, start: int) -> bool:
    at = start - 1
    while at >= 0 and at > start - 5 and text[at] in " \u00a0\"'“‘«„(—-":
        at -= 1
    return at < 0 or text[at] in ".!?:;…\n\ufffc"


def is_possessive(word: str) -> bool:
    """Whether a word ends in an apostrophe, with or without an s."""
    return word.endswith(_POSSESSIVE)


def without_possessive(word: str) -> str:
    """The word without the apostrophe, and the s, that end it."""
    return word[: -1 if word[-1] in "'’" else -2] if word.endswith(_POSSESSIVE) else word


def folded(word: str) -> str:
    """``word`` in small letters, without accents, stops and a possessive ending."""
    return _folded(word) if len(word) <= _LONGEST_KNOWN else _folded.__wrapped__(word)


@lru_cache(maxsize=8_192)
def _folded(word: str) -> str:
    plain = word if word.isascii() else unicodedata.normalize("NFKD", word)
    return "".join([c for c in without_possessive(plain).casefold() if c.isalnum() or c == "-"])
