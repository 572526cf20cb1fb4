"""Sources that one article names and the other does not: "a harbour spokesman" and "spokesman Per Orrin"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.roles import DAYS
from viewer.article.word_trees import any_of
from viewer.matching.best_pairs import mutual_bests
from viewer.matching.conflict_names import Forms, Name
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop

_SHARED = 2  # words near both sources
_BEFORE, _BEHIND = 60, 70  # code points beside a name in which its bearer's role may stand
_NAMES = """
spokesman spokeswoman spokesperson official aide lawyer attorney adviser advisor prosecutor judge witness resident
neighbour neighbor analyst expert doctor nurse officer detective investigator inspector guard soldier commander
captain pilot driver passenger survivor reporter correspondent journalist editor professor teacher student historian
economist scientist researcher lawmaker senator congressman congresswoman minister diplomat envoy ambassador executive
consultant strategist pollster activist organiser organizer volunteer donor worker
"""
_ROLES = frozenset(_NAMES.split())
_ALIKE = {
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "attorney": "lawyer",
    "advisor": "adviser",
    "neighbor": "neighbour",
    "organizer": "organiser",
}
_NO_PART = "a|an|the|of|by|for|to|in|on|at|from|with|that|who|and|or|as|his|her|its|their|is|was|said|told"
_PART = rf"(?!(?:{_NO_PART})\s)[\w'’.\-]+\s"
_ROLE = rf"\b(?P<role>{any_of(sorted(_ROLES))})\b(?!['’\-]\w)"
_UNNAMED = re.compile(rf"\b(?:[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:{_PART}){{0,4}}?{_ROLE}")
_NAMED_BEHIND = re.compile(r"\s[^\W\d_a-z]|\s(?:named|called|identified)\s|,\s[^\W\d_a-z]")
_ROLE_BEFORE = re.compile(rf"{_ROLE}\s$", re.IGNORECASE)
_ROLE_BEHIND = re.compile(rf",\s(?:(?:an?|the|one|its|his|her|their)\s)?(?:{_PART}){{0,5}}?{_ROLE}")


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody that a sentence gives by an office or a trade, which is the ``role``; ``name`` is () where it is kept.

    ``near`` are the stems of the weighty words around.
    """

    span: Span
    role: str
    name: tuple[str, ...]
    near: frozenset[str]


def find_sources(setting: Setting, names: Sequence[Name]) -> list[Source]:
    """The sources of one sentence; ``names`` are those in it."""
    text, span = setting.article.text, setting.span
    if _ROLES.isdisjoint([word.form for word in setting.words()]):
        return []
    return [
        Source(where, _ALIKE.get(role, role), name, setting.near(where))
        for where, role, name in (*_unnamed(text, span, names), *_named(text, span, names))
    ]


def named_by_one(
    left: Sequence[Source], right: Sequence[Source], known_left: Forms, known_right: Forms, should_stop: ShouldStop
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sources of a passage that are one, named by one article and nowhere by the other.

    ``known_left`` and ``known_right`` are the names that the whole articles use, and their endings.
    """

    def evidence(one: Source, two: Source) -> int:
        if one.role != two.role or bool(one.name) == bool(two.name):
            return 0
        if one.name[-1:] in known_right or two.name[-1:] in known_left:
            return 0
        shared = len(one.near & two.near)
        return shared if shared >= _SHARED else 0

    table = [[evidence(one, two) for two in right] for one in heeded(left, should_stop, every=1)]
    for i, j in mutual_bests(table):
        yield left[i].span, right[j].span


def _unnamed(text: str, span: Span, names: Sequence[Name]) -> Iterator[tuple[Span, str, tuple[str, ...]]]:
    ends = {name.end for name in names if name.parts[-1] not in DAYS}
    for m in _UNNAMED.finditer(text, span.start, span.end):
        follows_name = text[m.start() - 2 : m.start()] == ", " and m.start() - 2 in ends
        if not follows_name and not _NAMED_BEHIND.match(text, m.end(), span.end):
            yield Span(m.start(), m.end()), m["role"], ()


def _named(text: str, span: Span, names: Sequence[Name]) -> Iterator[tuple[Span, str, tuple[str, ...]]]:
    for name in names:
        if len(name.parts) < 2:
            continue
        first = name.starts[0]
        low = max(span.start, first - _BEFORE)
        before = _ROLE_BEFORE.search(text[low:first])
        behind = _ROLE_BEHIND.match(text, name.end, min(span.end, name.end + _BEHIND))
        if before:
            yield Span(low + before.start("role"), name.end), before["role"].lower(), name.parts
        elif behind:
            yield Span(first, behind.end()), behind["role"], name.parts
