"""Numbers on which two paired passages disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.facts import Number, NumberKind, find_numbers
from viewer.article.words import stem
from viewer.matching.settings import Setting, stand_alike

_COMPARED = (NumberKind.COUNT, NumberKind.MONEY, NumberKind.SHARE)
_PEOPLE = frozenset(
    stem(word)
    for word in (
        "people", "persons", "civilians", "residents", "citizens", "inhabitants", "men", "women", "children",
        "victims", "evacuees", "refugees", "dead", "killed", "injured", "wounded", "protesters", "demonstrators",
        "passengers", "soldiers", "troops", "fighters", "workers", "employees", "voters", "students", "survivors",
    )
)  # fmt: skip
_TIMES = frozenset(stem(w) for w in ("second", "minute", "hour", "day", "week", "month", "year", "years", "decade"))


@dataclass(frozen=True, slots=True)
class PlacedNumber:
    """A number, what it counts as stems, the weighty words near it and right beside it."""

    number: Number
    counted: frozenset[str]
    near: frozenset[str]
    beside: tuple[str, str]


def place_numbers(settings: Iterable[Setting]) -> tuple[PlacedNumber, ...]:
    """The numbers of the sentences that can be compared."""
    return tuple(_all(settings))


def _all(settings: Iterable[Setting]) -> Iterator[PlacedNumber]:
    for setting in settings:
        text = setting.article.text
        for number in find_numbers(text, setting.span.start, min(setting.span.end, setting.span.start + 5_000)):
            if number.kind in _COMPARED and number.value > 1:
                counted = frozenset(stem(w, setting.article.language) for w in number.counted)
                yield PlacedNumber(number, counted, setting.near(number.span), setting.beside(number.hedged))


def disagreeing_numbers(
    left: tuple[PlacedNumber, ...],
    right: tuple[PlacedNumber, ...],
    all_left: tuple[PlacedNumber, ...],
    all_right: tuple[PlacedNumber, ...],
) -> Iterator[tuple[Span, Span]]:
    """Pairs of numbers of a passage that are said of the same thing and cannot both be true.

    A number that the other article also gives of the same thing, anywhere, is in no conflict.
    """
    open_left = [n for n in left if not any(_confirms(n, other) for other in (*right, *all_right))]
    open_right = [n for n in right if not any(_confirms(n, other) for other in (*left, *all_left))]
    closeness = {(i, j): _closeness(a, b) for i, a in enumerate(open_left) for j, b in enumerate(open_right)}
    for (i, j), value in closeness.items():
        if open_left[i].number.agrees_with(open_right[j].number):
            continue
        rivals = (v for (k, m), v in closeness.items() if (k == i) != (m == j))
        if value > 0 and value > max(rivals, default=0):
            yield open_left[i].number.hedged, open_right[j].number.hedged


def _confirms(one: PlacedNumber, other: PlacedNumber) -> bool:
    if one.number.kind is not other.number.kind or not one.number.agrees_with(other.number):
        return False
    if one.number.value == other.number.value:
        return True
    return bool(one.number.grain and other.number.grain) and _closeness(one, other) > 0


def _closeness(one: PlacedNumber, two: PlacedNumber) -> float:
    """How surely both are said of the same thing; 0 for not."""
    a, b = one.number, two.number
    if a.kind is not b.kind or a.currency != b.currency:
        return 0.0
    near = len((one.near | one.counted) & (two.near | two.counted))
    same = len(one.counted & two.counted)
    people = not one.counted.isdisjoint(_PEOPLE) and not two.counted.isdisjoint(_PEOPLE)
    if a.kind is NumberKind.COUNT:
        times = not (one.counted | two.counted).isdisjoint(_TIMES)
        enough = (same and near >= (3 if times else 2)) or (people and near >= 2)
    else:
        enough = near >= 2 and stand_alike(one.beside, two.beside)
    return 2.0 * same + near if enough else 0.0
