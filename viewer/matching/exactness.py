"""Details that two passages give alike but not equally exactly: rounded, hedged, a day for its evening.

Both can be true, so these are no contradictions; a careful editor still wants to see them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.facts import Number, NumberKind
from viewer.article.time_phrases import TimePhrase, find_time_phrases
from viewer.matching.best_pairs import mutual_bests
from viewer.matching.conflict_numbers import PlacedNumber, closeness
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop

_Detail = TypeVar("_Detail")

_SHARED = 2  # words near both numbers
_NEARLY = 1.2
_MANY = 1_000
_SHARED_OF_SHARES = 5  # per cent abound
_SHARED_OF_TIMES = 2
_SHARED_OF_ONE_DAY = 1  # where both name the same day, month or year


def less_exact_numbers(
    left: Sequence[PlacedNumber], right: Sequence[PlacedNumber], should_stop: ShouldStop
) -> Iterator[tuple[Span, Span]]:
    """Pairs of numbers of a passage that agree, though one is rounded or hedged and the other is not, or not so."""
    for one, two in _best_pairs(left, right, _as_given, _number_evidence, should_stop):
        yield one.number.hedged, two.number.hedged


def less_exact_times(
    left: Sequence[Setting], right: Sequence[Setting], should_stop: ShouldStop
) -> Iterator[tuple[Span, Span]]:
    """Pairs of phrases that tell when, of one thing, of which one is narrower or counts from another day."""
    ours = _times(left, should_stop)
    theirs = _times(right, should_stop) if ours else []
    for one, two in _best_pairs(ours, theirs, _parts, _time_evidence, should_stop):
        yield one.phrase.span, two.phrase.span


def _best_pairs(
    left: Sequence[_Detail],
    right: Sequence[_Detail],
    as_given: Callable[[_Detail], Hashable],
    evidence: Callable[[_Detail, _Detail], float],
    should_stop: ShouldStop,
) -> Iterator[tuple[_Detail, _Detail]]:
    """The details that stand most alike, of those that the other sentences do not give in just that way."""
    told = {as_given(d) for d in left} & {as_given(d) for d in right}
    ours = [d for d in left if as_given(d) not in told]
    theirs = [d for d in right if as_given(d) not in told]
    table = [[evidence(one, two) for two in theirs] for one in heeded(ours, should_stop, every=1)]
    for i, j in mutual_bests(table):
        yield ours[i], theirs[j]


def _as_given(placed: PlacedNumber) -> Hashable:
    n = placed.number
    return n.kind, n.currency, n.low, n.high


def _number_evidence(one: PlacedNumber, two: PlacedNumber) -> float:
    a, b = one.number, two.number
    if a.kind is not b.kind or a.currency != b.currency or not a.agrees_with(b):
        return 0.0
    near = len(one.near & two.near)
    if a.value == b.value:
        return near if near >= _SHARED else 0.0
    if (a.exact and b.exact) or nearly_equal(a, b):
        return near if near >= (_SHARED_OF_SHARES if a.kind is NumberKind.SHARE else _SHARED) else 0.0
    return closeness(one, two)


def nearly_equal(one: Number, two: Number) -> bool:
    """Whether the values are close, or both are large and the vague one of them covers the other."""
    low, high = sorted((one.value, two.value))
    if high <= _NEARLY * low:
        return True
    vague = one.kind is NumberKind.COUNT and not (one.grain and two.grain)
    return vague and low >= _MANY and one.agrees_with(two)


@dataclass(frozen=True)
class _Placed:
    phrase: TimePhrase
    setting: Setting

    @cached_property
    def near(self) -> frozenset[str]:
        """The weighty words near the phrase."""
        return self.setting.near(self.phrase.span)


def _times(settings: Sequence[Setting], should_stop: ShouldStop) -> list[_Placed]:
    found = []
    for setting in heeded(settings, should_stop, every=1):
        found += [_Placed(p, setting) for p in find_time_phrases(setting.article.text, *setting.span)]
    return found


def _parts(placed: _Placed) -> Hashable:
    return placed.phrase.parts


def _time_evidence(one: _Placed, two: _Placed) -> float:
    a, b = one.phrase, two.phrase
    shared = a.shares_time(b)
    if not shared and not a.may_be(b):
        return 0.0
    near = len(one.near & two.near)
    if near < (_SHARED_OF_ONE_DAY if shared else _SHARED_OF_TIMES):
        return 0.0
    return near + 2.0 * shared
