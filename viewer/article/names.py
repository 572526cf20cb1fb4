"""Names in running text: who is named where, and what the fullest form of each name is."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from viewer.article.article import Span
from viewer.article.given_names import FEMALE_NAMES, MALE_NAMES
from viewer.article.roles import (
    BODIES,
    DAYS,
    FEMALE_ROLES,
    MALE_ROLES,
    NO_NAMES,
    PARTICLES,
    PLACE_BEGINNINGS,
    ROLES,
    SUFFIXES,
)
from viewer.article.stopping import ShouldStop, heed, never

_TOKEN = re.compile(r"(?:[^\W\d_]\.){1,4}(?!\w)|[^\W\d_][\w\u0300-\u036f]*+(?:['’\-‑](?=\w)[\w\u0300-\u036f]*+)*+")
_PARTY = re.compile(r"[A-Z][-‑][A-Z]")
_POSSESSIVE = re.compile(r"['’][sS]?$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in the text.

    ``span`` covers titles too, ``words`` are the name without them. ``person`` is False for bodies and places.
    """

    span: Span
    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    possessive: bool = False
    person: bool = True

    @property
    def surname(self) -> str:
        """The last word of the name that is no suffix, folded."""
        last = next((w for w in reversed(self.words) if folded(w) not in SUFFIXES), self.words[-1])
        return folded(last)

    @property
    def gender(self) -> str:
        """Whose pronoun fits: "m", "f", or "" where nothing tells."""
        titles = {folded(t) for t in self.titles}
        if titles & MALE_ROLES or titles & FEMALE_ROLES:
            return "m" if titles & MALE_ROLES else "f"
        first = folded(self.words[0])
        if len(self.words) > 1 and (first in MALE_NAMES or first in FEMALE_NAMES):
            return "m" if first in MALE_NAMES else "f"
        return ""


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """``word`` in small letters, without accents, stops and a possessive ending."""
    plain = word if word.isascii() else unicodedata.normalize("NFKD", word)
    return "".join(c for c in _POSSESSIVE.sub("", plain).casefold() if c.isalnum() or c == "-")


class _Token(NamedTuple):
    start: int
    end: int
    word: str


def find_mentions(text: str, should_stop: ShouldStop = never) -> list[Mention]:
    """The names in ``text``, in order. Takes time linear in the text; languages without capitals yield nothing."""
    found = []
    for run, opens in _runs(text):
        heed(should_stop)
        mention = _mention(run, opens)
        if mention is not None:
            found.append(mention)
    return found


def _runs(text: str) -> Iterator[tuple[list[_Token], bool]]:
    """Runs of capitalised words, and whether a run stands where any word would have a capital."""
    run: list[_Token] = []
    waiting: list[_Token] = []
    opens = True
    for m in _TOKEN.finditer(text):
        if not run and not _is_capital(m[0]):
            continue
        token = _Token(m.start(), m.end(), m[0])
        near = bool(run) and _joined(text, (waiting or run)[-1], token)
        if run and (not near or _POSSESSIVE.search(run[-1].word)):
            yield run, opens
            run, waiting = [], []
        if _is_capital(token.word):
            if not run:
                opens = _after_stop(text, token.start)
            run.extend([*waiting, token])
            waiting = []
        elif run and near and token.word in PARTICLES and len(waiting) < 2:
            waiting.append(token)
        elif run:
            yield run, opens
            run, waiting = [], []
    if run:
        yield run, opens


def _is_capital(word: str) -> bool:
    return word[0].isupper() or (word[:3] in ("al-", "el-") and word[3:4].isupper())


def _joined(text: str, one: _Token, other: _Token) -> bool:
    gap = text[one.end : other.start]
    if gap in (" ", "\u00a0", ""):
        return True
    return gap in (". ", ".\u00a0", ".") and (folded(one.word) in ROLES or folded(one.word) in ("st", "fr", "jr", "sr"))


def _after_stop(text: str, start: int) -> bool:
    at = start - 1
    while at >= 0 and at > start - 5 and text[at] in " \u00a0\"'“‘«„(—-":
        at -= 1
    return at < 0 or text[at] in ".!?:;…\n\ufffc"


def _mention(run: list[_Token], opens: bool) -> Mention | None:
    while run and (folded(run[0].word) in DAYS or (opens and folded(run[0].word) in NO_NAMES)):
        run = run[1:]
    while run and (folded(run[-1].word) in DAYS or run[-1].word in PARTICLES):
        run = run[:-1]
    if not run or (len(run) == 1 and folded(run[0].word) in NO_NAMES):
        return None
    cut = max((k + 1 for k, t in enumerate(run) if folded(t.word) in ROLES), default=0)
    if folded(run[-1].word) in BODIES:
        cut = 0
    if cut == len(run):  # A surname may be a role: Charlie King.
        cut = next((k for k, t in enumerate(run[:-1]) if _is_given_name(t.word)), cut)
    words = tuple(_POSSESSIVE.sub("", t.word) for t in run[cut:])
    titles = tuple(t.word for t in run[:cut])
    span = Span(run[0].start, run[-1].end)
    possessive = bool(_POSSESSIVE.search(run[-1].word))
    if not words:
        return Mention(span, titles, titles, possessive, person=False)
    return Mention(span, words, titles, possessive, person=_is_person(words, titles))


def _is_person(words: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    if any(folded(w) in BODIES for w in words):
        return False
    if titles:
        return True
    if folded(words[0]) in PLACE_BEGINNINGS:
        return False
    return not all(w.isupper() and len(w) > 1 for w in words) and not _PARTY.match(words[0])


@dataclass(slots=True)
class People:
    """The mentions of one article, and which of them name the same one."""

    mentions: list[Mention]
    _starts: list[int] = field(default_factory=list)
    _by_surname: dict[str, list[Mention]] = field(default_factory=dict)
    _by_first: dict[str, list[Mention]] = field(default_factory=dict)
    _sure: set[str] = field(default_factory=set)
    _gender: dict[str, str] = field(default_factory=dict)
    _titles: dict[tuple[str, ...], list[str]] = field(default_factory=dict)
    _holders: dict[str, list[Mention]] = field(default_factory=dict)
    _count: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._starts = [m.span.start for m in self.mentions]
        for mention in self.mentions:
            if mention.person and (mention.titles or _has_given_name(mention)):
                self._sure.add(mention.surname)
            if mention.titles and mention.person:
                self._know_titles(mention)
            if mention.person and len(mention.words) > 1:
                self._count[mention.words] += 1
                known = self._by_surname.setdefault(mention.surname, [])
                if all(k.words != mention.words for k in known):
                    known.append(mention)
                    self._by_first.setdefault(folded(mention.words[0]), []).append(mention)

    def _know_titles(self, mention: Mention) -> None:
        if mention.gender:
            self._gender.setdefault(mention.surname, mention.gender)
        self._titles.setdefault(mention.words, []).append(folded(mention.titles[-1]))
        for title in mention.titles:
            self._holders.setdefault(folded(title), []).append(mention)

    def holders(self, role: str) -> list[Mention]:
        """The mentions that have ``role``, a folded word, among their titles."""
        return self._holders.get(role, [])

    def titles(self, mention: Mention) -> list[str]:
        """The folded titles that stand directly before exactly this name anywhere."""
        return self._titles.get(mention.words, [])

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in ``[start, end)``."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def is_sure(self, mention: Mention) -> bool:
        """Whether something tells that the name is a person's: a title, a given name, or that it spoke."""
        return mention.person and (mention.surname in self._sure or _has_given_name(mention))

    def trust(self, mention: Mention) -> None:
        """Take the name for a person's from now on."""
        if mention.person and len(mention.words) > 1:
            self._sure.add(mention.surname)

    def fullest(self, mention: Mention) -> Mention:
        """The mention of the same one that gives the longest name anywhere."""
        same = [m for m in self._by_surname.get(mention.surname, ()) if _may_be_one(mention, m)]
        if not same and len(mention.words) == 1:
            same = self._by_first.get(mention.surname, [])
            same = same if len({m.surname for m in same}) == 1 else []
        if len(mention.words) == 1 and len(same) > 1:
            fitting = [m for m in same if not mention.gender or m.gender in ("", mention.gender)] or same
            chosen = max(fitting, key=lambda m: (self._count[m.words], -m.span.start))
            same = [m for m in same if _may_be_one(chosen, m)]
        return max(same, key=lambda m: (len(m.words), -m.span.start), default=mention)

    def gender(self, mention: Mention) -> str:
        """Whose pronoun fits the one that ``mention`` names, by all that the article says."""
        return mention.gender or self.fullest(mention).gender or self._gender.get(mention.surname, "")


def _has_given_name(mention: Mention) -> bool:
    return len(mention.words) > 1 and _is_given_name(mention.words[0])


def _is_given_name(word: str) -> bool:
    return folded(word) in MALE_NAMES or folded(word) in FEMALE_NAMES


def _may_be_one(one: Mention, other: Mention) -> bool:
    """Whether two names with the same surname can be one person's: no given name contradicts."""
    if len(one.words) == 1 or len(other.words) == 1:
        return True
    a, b = folded(one.words[0]), folded(other.words[0])
    return a == b or (a[:1] == b[:1] and min(len(a), len(b)) <= 2) or a.startswith(b) or b.startswith(a)
