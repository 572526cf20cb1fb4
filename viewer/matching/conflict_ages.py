"""Ages: a person who is 52 in the one article and 53 in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Article, Span
from viewer.article.blocks import heeded
from viewer.matching.conflict_apart import Apart
from viewer.matching.conflict_names import Name, name_differs
from viewer.matching.stopping import ShouldStop

_BEHIND = re.compile(r",\s(?P<age>\d{1,3})(?=[,.;)]|\s(?:and|of|who|was|is)\b)|\s\((?P<inside>\d{1,3})\)")
_BEFORE = re.compile(r"\b(?P<age>\d{1,3})(?P<inside>)-year-old(?:\s[a-z]+){0,3}\s$")
_REACH = 60  # code points before a name
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class _Age:
    sentence: int
    name: tuple[str, ...]
    years: int
    span: Span


def ages_apart(
    left: Article,
    right: Article,
    names: tuple[Sequence[tuple[Name, ...]], Sequence[tuple[Name, ...]]],
    should_stop: ShouldStop,
) -> Iterator[Apart]:
    """Different ages of one person, where each article gives one age only; ``names`` are those of each sentence."""
    ours = _by_surname(_ages(left, names[0], should_stop))
    theirs = _by_surname(_ages(right, names[1], should_stop)) if ours else {}
    for surname in sorted(ours.keys() & theirs.keys()):
        one, two = ours[surname], theirs[surname]
        given = {a.years for a in one}, {a.years for a in two}
        differ = given[0].isdisjoint(given[1]) and len(given[0]) == len(given[1]) == 1
        if differ and _may_be_one(one[0].name, two[0].name):
            why = (surname.capitalize(),)
            yield Apart((one[0].sentence, two[0].sentence), one[0].span, two[0].span, why)


def _ages(article: Article, names: Sequence[tuple[Name, ...]], should_stop: ShouldStop) -> Iterator[_Age]:
    for k, some in heeded(enumerate(names), should_stop, every=100):
        sentence = article.sentences[k]
        for name in some:
            start = name.starts[0]
            m = _BEHIND.match(article.text, name.end, sentence.end)
            m = m or _BEFORE.search(article.text, max(sentence.start, start - _REACH), start)
            if m is not None:
                group = "age" if m["age"] else "inside"
                if int(m[group]) <= _OLDEST:
                    yield _Age(k, name.parts, int(m[group]), Span(*m.span(group)))


def _by_surname(ages: Iterator[_Age]) -> dict[str, list[_Age]]:
    found: dict[str, list[_Age]] = {}
    for age in ages:
        found.setdefault(age.name[-1], []).append(age)
    return found


def _may_be_one(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names are of one person; a bare surname in both articles says too little."""
    if min(len(one), len(two)) == 1:
        return max(len(one), len(two)) > 1
    return one == two or name_differs(one, two)
