"""Numbers on which two paired passages disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from viewer.article.article import Article, Span
from viewer.article.facts import Number, NumberKind, find_numbers
from viewer.article.words import stem
from viewer.matching.best_pairs import mutual_bests
from viewer.matching.settings import Setting, stand_alike
from viewer.matching.stopping import ShouldStop, heed

_COMPARED = (NumberKind.COUNT, NumberKind.MONEY, NumberKind.SHARE)
PEOPLE = frozenset(
    stem(word)
    for word in (
        "people", "persons", "civilians", "residents", "citizens", "inhabitants", "men", "women", "children",
        "victims", "evacuees", "refugees", "dead", "killed", "injured", "wounded", "protesters", "demonstrators",
        "passengers", "soldiers", "troops", "fighters", "workers", "employees", "voters", "students", "survivors",
    )
)  # fmt: skip
TIMES = frozenset(stem(w) for w in ("second", "minute", "hour", "day", "week", "month", "year", "years", "decade"))


_SEVERAL = 3
_ROUND = 10.0  # what numbers are rounded to, at least
_SURELY_NEAR = 4  # words shared near two numbers
_NEAR_SUMS = 2  # words shared near the only sums of money
_MOST_LOOKED_AT = 50  # numbers of one word; common words would make long articles slow


@dataclass(frozen=True)
class PlacedNumber:
    """A number, the stem of what it counts or "", and where it stands. What stands near it is read when it is asked."""

    number: Number
    noun: str
    setting: Setting = field(compare=False)

    @cached_property
    def near(self) -> frozenset[str]:
        """The weighty words near the number."""
        return self.setting.near(self.number.span)

    @cached_property
    def beside(self) -> tuple[str, str]:
        """The weighty words right before it and right behind it, or ""."""
        return self.setting.beside(self.number.hedged)

    @cached_property
    def then(self) -> str:
        """The weighty word behind the noun, or ""."""
        return self.setting.second_behind(self.number.span) if self.noun and self.beside[1] == self.noun else ""


class Numbers:
    """The numbers of an article that can be compared, and whether another article gives them too."""

    def __init__(self, article: Article, should_stop: ShouldStop) -> None:
        self._article = article
        self._should_stop = should_stop
        self._by_sentence: dict[int, list[PlacedNumber]] = {}
        self._values: set[tuple[NumberKind, float]] = set()
        self._bounds: set[tuple[NumberKind, float, float]] = set()
        for k in range(len(article.sentences)):
            heed(should_stop)
            for placed in _placed(Setting.of(article, k), should_stop):
                self._by_sentence.setdefault(k, []).append(placed)
                self._values.add((placed.number.kind, placed.number.value))
                self._bounds.add((placed.number.kind, placed.number.low, placed.number.high))

    @cached_property
    def _by_word(self) -> dict[str, list[PlacedNumber]]:
        """The numbers by their nouns and the words right beside them."""
        found: dict[str, list[PlacedNumber]] = {}
        for some in self._by_sentence.values():
            for placed in some:
                self.ask()
                for word in {placed.noun, *placed.beside} - {""}:
                    found.setdefault(word, []).append(placed)
        return found

    def ask(self) -> None:
        """Raise ``Stopped`` where a stop was asked for."""
        heed(self._should_stop)

    def of(self, sentences: Iterable[int]) -> list[PlacedNumber]:
        """The numbers of these sentences."""
        return [number for k in sentences for number in self._by_sentence.get(k, ())]

    def by_noun(self) -> dict[str, list[tuple[int, PlacedNumber]]]:
        """The numbers of things, each with its sentence, by the noun that they count."""
        found: dict[str, list[tuple[int, PlacedNumber]]] = {}
        for k, placed in self._counts():
            if placed.noun:
                found.setdefault(placed.noun, []).append((k, placed))
        return found

    def by_value(self, least: float) -> dict[float, list[tuple[int, PlacedNumber]]]:
        """The numbers of things that are at least ``least``, each with its sentence, by their value."""
        found: dict[float, list[tuple[int, PlacedNumber]]] = {}
        for k, placed in self._counts():
            if placed.number.value >= least:
                found.setdefault(placed.number.value, []).append((k, placed))
        return found

    def large(self, least: float) -> list[tuple[int, PlacedNumber]]:
        """The counts and sums of at least ``least``, each with its sentence."""
        found = []
        for k, some in self._by_sentence.items():
            self.ask()
            if not self._article.is_furniture(self._article.sentences[k]):
                found += [(k, n) for n in some if n.number.kind is not NumberKind.SHARE and n.number.value >= least]
        return found

    def _counts(self) -> Iterator[tuple[int, PlacedNumber]]:
        for k, some in self._by_sentence.items():
            self.ask()
            if self._article.is_furniture(self._article.sentences[k]):
                continue
            yield from ((k, placed) for placed in some if placed.number.kind is NumberKind.COUNT)

    def give_just(self, asked: PlacedNumber) -> bool:
        """Whether this article says the same value anywhere, bound for bound."""
        n = asked.number
        return (n.kind, n.low, n.high) in self._bounds

    def give(self, asked: PlacedNumber) -> bool:
        """Whether this article says ``asked`` anywhere: the same value, or one that agrees, of the same thing."""
        if (asked.number.kind, asked.number.value) in self._values:
            return True
        self.ask()
        words = sorted({asked.noun, *asked.beside} - {""})
        return any(_confirms(asked, other) for word in words for other in self._by_word.get(word, ())[:_MOST_LOOKED_AT])


def one_excludes_the_other(one: PlacedNumber, two: PlacedNumber) -> bool:
    """Whether one says "more than 300" and the other 300, of the same thing."""
    a, b = one.number, two.number
    if a.value != b.value or a.kind is not b.kind or a.currency != b.currency:
        return False
    if not (a.strict and b.exact and not b.strict) and not (b.strict and a.exact and not a.strict):
        return False
    people = one.noun in PEOPLE and two.noun in PEOPLE
    return (
        people or one.noun == two.noun != "" or (a.kind is not NumberKind.COUNT and stand_alike(one.beside, two.beside))
    )


def is_round(one: PlacedNumber, two: PlacedNumber) -> bool:
    """Whether the value that both numbers have may be a rounded one: of 412,000 people one may say 400,000, too."""
    return min(one.number.grain, two.number.grain) >= _ROUND


def _placed(setting: Setting, should_stop: ShouldStop) -> Iterator[PlacedNumber]:
    for number in find_numbers(setting.article.text, setting.span.start, setting.span.end, should_stop):
        if number.kind in _COMPARED and number.value > 1:
            yield PlacedNumber(number, stem(number.noun, setting.article.language), setting)


def disagreeing_numbers(
    ours: list[PlacedNumber], theirs: list[PlacedNumber], left: Numbers, right: Numbers, least: float
) -> Iterator[tuple[Span, Span, bool]]:
    """Pairs of numbers of a passage that are said of the same thing and differ; last whether both cannot be true.

    ``ours`` and ``theirs`` are the numbers of the passage, ``left`` and ``right`` those of the whole articles: one
    that the other article also gives of the same thing, anywhere, is in no conflict. ``least`` is how much else must
    be alike near them: words shared, and 2 for the same noun.
    """
    if not ours or not theirs:
        return
    for one in ours:
        left.ask()
        for two in theirs:
            if one_excludes_the_other(one, two) and not (left.give_just(two) or right.give_just(one)):
                yield one.number.hedged, two.number.hedged, not is_round(one, two)
    ours = [n for n in ours if not right.give(n)]
    theirs = [n for n in theirs if not left.give(n)]
    table = []
    for one in ours:
        left.ask()
        table.append([closeness(one, two) for two in theirs])
    for i, j in mutual_bests(table):
        left.ask()
        if table[i][j] >= least and not ours[i].number.agrees_with(theirs[j].number):
            yield ours[i].number.hedged, theirs[j].number.hedged, True


def disagreeing_sums(
    ours: list[PlacedNumber], theirs: list[PlacedNumber], left: Numbers, right: Numbers
) -> Iterator[tuple[Span, Span, bool]]:
    """The sums of money of a passage that is certain, where either side has one only and the other never gives it."""
    sums = [[n for n in side if n.number.kind is NumberKind.MONEY] for side in (ours, theirs)]
    if [len(some) for some in sums] != [1, 1]:
        return
    (one,), (two,) = sums
    a, b = one.number, two.number
    if a.currency != b.currency or a.agrees_with(b) or _far_apart(a, b) or len(one.near & two.near) < _NEAR_SUMS:
        return
    if not (right.give(one) or left.give(two)):
        yield a.hedged, b.hedged, True


def _confirms(one: PlacedNumber, other: PlacedNumber) -> bool:
    exact = one.number.grain and other.number.grain  # "hundreds" confirms nothing
    return bool(exact) and one.number.agrees_with(other.number) and closeness(one, other) > 0


def closeness(one: PlacedNumber, two: PlacedNumber) -> float:
    """How surely both are said of the same thing; 0 for not."""
    a, b = one.number, two.number
    if a.kind is not b.kind or a.currency != b.currency:
        return 0.0
    near = len(one.near & two.near)
    wedged = 2.0 if all(x == y != "" for x, y in zip(one.beside, two.beside, strict=True)) else 0.0
    people = one.noun in PEOPLE and two.noun in PEOPLE
    if _far_apart(a, b) and not (wedged or people or near >= _SURELY_NEAR):
        return 0.0
    if a.kind is not NumberKind.COUNT:
        alike = stand_alike(one.beside, two.beside) and not (_far_apart(a, b) and not wedged)
        return near + wedged if near >= (2 if wedged else _SURELY_NEAR) and alike else 0.0
    same = one.noun == two.noun != ""
    if not (same or people) or near < (3 if one.noun in TIMES else 2):
        return 0.0
    return 2.0 * same + near


def _far_apart(one: Number, two: Number) -> bool:
    """Whether one is several times the other: hardly the same thing, counted twice."""
    return max(one.low, two.low) >= _SEVERAL * min(one.high, two.high)
