"""Names in running text: who is named where, and what the fullest form of each name is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import InitVar, dataclass, field
from functools import lru_cache
from typing import NamedTuple

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.given_names import FEMALE_NAMES, MALE_NAMES
from viewer.article.name_runs import Token, folded, is_possessive, runs_of_capitals, without_possessive
from viewer.article.roles import (
    BODIES,
    DAYS,
    FEMALE_ROLES,
    MALE_ROLES,
    NO_NAMES,
    PARTICLES,
    PLACE_BEGINNINGS,
    PLAIN_TITLES,
    ROLES,
    SUFFIXES,
)
from viewer.article.stopping import ShouldStop, never

_OFFICE_OF = re.compile(r"\b(?:[Mm]inister|[Ss]ecretary|[Mm]ayor|[Gg]overnor|[Cc]ommissioner)\s(?:of|for)\s(?:the\s)?$")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")  # U.S.
_PARTY = re.compile(r"[A-Z][-‑][A-Z]")
_LONGEST_KNOWN = 120  # code points of a name that is kept in mind


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
        last = folded(self.words[-1])
        if last not in SUFFIXES:
            return last
        return next((folded(w) for w in reversed(self.words) if folded(w) not in SUFFIXES), last)

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


def find_mentions(text: str, should_stop: ShouldStop = never) -> list[Mention]:
    """The names in ``text``, in order. Takes time linear in the text; languages without capitals yield nothing."""
    found = []
    for whole, opens in runs_of_capitals(text, should_stop):
        start = _behind_office(text, whole)
        office, run = tuple([token.word for token in whole[:start]]), whole[start:]
        words = tuple([token.word for token in run])
        short = run[-1].end - run[0].start <= _LONGEST_KNOWN
        name = _known_name(words, opens) if short else _name(words, opens, should_stop)
        if name is not None:
            span = Span(run[name.first].start, run[name.last].end)
            found.append(Mention(span, name.words, office + name.titles, name.possessive, name.person))
    return found


def _behind_office(text: str, run: list[Token]) -> int:
    """Where the name begins in a run that goes on from an office: "minister of Transport Per Orrin"."""
    if len(run) < 3 or not _OFFICE_OF.search(text, max(0, run[0].start - 30), run[0].start):
        return 0
    first = next((k for k, token in enumerate(run[1:], 1) if _is_given_name(token.word)), len(run) - 2)
    return 0 if folded(run[first].word) in DAYS else first  # Jan is a month, too


class _Name(NamedTuple):
    """What a run of words says: the places of its first and its last word that count, and what a mention tells."""

    first: int
    last: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    possessive: bool
    person: bool


@lru_cache(maxsize=4_096)
def _known_name(run: tuple[str, ...], opens: bool) -> _Name | None:
    return _name(run, opens, never)


def _name(run: tuple[str, ...], opens: bool, should_stop: ShouldStop) -> _Name | None:
    first, end = 0, len(run)
    while first < end and (folded(run[first]) in DAYS or (opens and folded(run[first]) in NO_NAMES)):
        first += 1
    while first < end and (folded(run[end - 1]) in DAYS or run[end - 1] in PARTICLES):
        end -= 1
    run = run[first:end]
    if not run or (len(run) == 1 and folded(run[0]) in NO_NAMES):
        return None
    roles = (k for k, word in heeded(enumerate(reversed(run)), should_stop) if folded(word) in ROLES)
    cut = len(run) - next(roles, len(run))
    if folded(run[-1]) in BODIES:
        cut = 0
    if cut == len(run) > 1 and folded(run[-2]) in PLAIN_TITLES:  # A surname may be a role: Mr. King, Ada King.
        cut -= 1
    elif cut == len(run):
        cut = next((k for k, word in heeded(enumerate(run[:-1]), should_stop) if _is_given_name(word)), cut)
    words = tuple([without_possessive(word) for word in heeded(run[cut:], should_stop)])
    titles = run[:cut]
    possessive = is_possessive(run[-1])
    person = bool(words) and _is_person(words, titles, should_stop)
    return _Name(first, end - 1, words or titles, titles, possessive, person)


def _is_person(words: tuple[str, ...], titles: tuple[str, ...], should_stop: ShouldStop) -> bool:
    if any(folded(w) in BODIES for w in heeded(words, should_stop)) or _DOTTED.fullmatch(words[-1]):
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
    should_stop: InitVar[ShouldStop] = never
    _starts: list[int] = field(default_factory=list)
    _by_surname: dict[str, list[Mention]] = field(default_factory=dict)
    _by_first: dict[str, list[Mention]] = field(default_factory=dict)
    _sure: set[str] = field(default_factory=set)
    _gender: dict[str, str] = field(default_factory=dict)
    _titles: dict[tuple[str, ...], list[str]] = field(default_factory=dict)
    _holders: dict[str, list[Mention]] = field(default_factory=dict)
    _count: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def __post_init__(self, should_stop: ShouldStop) -> None:
        self._starts = [m.span.start for m in self.mentions]
        for mention in heeded(self.mentions, should_stop):
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
