"""Details on which sentences disagree that no passage joins; numbers, by what they count and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.matching.comparison import ConflictKind
from viewer.matching.conflict_numbers import PEOPLE, TIMES, Numbers, PlacedNumber, is_round, one_excludes_the_other

_MANY = 1_000  # a number of people that is hardly given twice by chance
_OFTEN = 8  # numbers of one noun
_FEW = 3  # "two ministers" are often two of several
_LEAST_SHARED = 1  # weighty words near both numbers, besides the noun


@dataclass(frozen=True, slots=True)
class Apart:
    """Two details, in one sentence of each article, that are said of the same thing and are not the same.

    ``why`` are the nouns that numbers count, or the surnames; ``contradiction`` is that of ``Conflict``.
    """

    sentences: tuple[int, int]
    left: Span
    right: Span
    why: tuple[str, ...]
    kind: ConflictKind = ConflictKind.NUMBER
    contradiction: bool = True


def numbers_apart(left: Numbers, right: Numbers) -> Iterator[Apart]:
    """Disagreeing numbers anywhere in two articles on one event that are surely of the same thing.

    Either each is the only one of its noun, or the same word follows that noun in both. Linear in the numbers: a noun
    that an article counts often is left out.
    """
    ours, theirs = left.by_noun(), right.by_noun()
    for noun in sorted((ours.keys() & theirs.keys()) - TIMES):
        mine, other = ours[noun], theirs[noun]
        if max(len(mine), len(other)) > _OFTEN:
            continue
        left.ask()
        alone = len(mine) == len(other) == 1 and noun not in PEOPLE
        pairs = [(a, b) for a in mine for b in other if _alike(a[1], b[1], alone)]
        if len(pairs) == 1:
            (i, one), (j, two) = pairs[0]
            if not right.give(one) and not left.give(two) and not one.number.agrees_with(two.number):
                yield _apart(i, one, j, two)
    yield from _bounded(left, right)


def _apart(i: int, one: PlacedNumber, j: int, two: PlacedNumber, *, contradiction: bool = True) -> Apart:
    why = tuple(sorted({one.number.noun, two.number.noun}))
    return Apart((i, j), one.number.hedged, two.number.hedged, why, contradiction=contradiction)


def _alike(one: PlacedNumber, two: PlacedNumber, alone: bool) -> bool:
    """Whether a word near both is the same besides their noun; if there are others, the one behind the noun."""
    if min(one.number.value, two.number.value) < _FEW:
        return False
    if not alone:
        return one.then == two.then != ""
    return len((one.near & two.near) - {one.noun}) >= _LEAST_SHARED


def _bounded(left: Numbers, right: Numbers) -> Iterator[Apart]:
    """More than so many people in the one article, and just so many in the other."""
    ours, theirs = left.by_value(_MANY), right.by_value(_MANY)
    for value in sorted(ours.keys() & theirs.keys()):
        if len(ours[value]) > 1 or len(theirs[value]) > 1:
            continue
        (i, one), (j, two) = ours[value][0], theirs[value][0]
        if one.noun in PEOPLE and two.noun in PEOPLE and one_excludes_the_other(one, two):
            yield _apart(i, one, j, two, contradiction=not is_round(one, two))
