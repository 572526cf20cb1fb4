"""Dates on which two paired passages disagree, and statements that only one of them negates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.facts import Date, find_dates, find_negations
from viewer.matching.settings import Setting, stand_alike

_SHARED = 2
_SHARED_OF_WEEKDAYS = 3
_SAME_STATEMENT = 0.75
_LEAST_STEMS = 5


@dataclass(frozen=True, slots=True)
class _Placed:
    date: Date
    near: frozenset[str]
    beside: tuple[str, str]


def disagreeing_dates(left: Sequence[Setting], right: Sequence[Setting]) -> Iterator[tuple[Span, Span]]:
    """Pairs of dates that are said of the same thing and cannot name the same day."""
    ours = [d for s in left for d in _dates(s)]
    theirs = [d for s in right for d in _dates(s)] if ours else []
    for one in ours:
        if any(_same_kind(one.date, d.date) and one.date.agrees_with(d.date) for d in theirs):
            continue
        for two in theirs:
            if any(_same_kind(two.date, d.date) and two.date.agrees_with(d.date) for d in ours):
                continue
            if _disagree(one, two):
                yield one.date.span, two.date.span


def _disagree(one: _Placed, two: _Placed) -> bool:
    if not _same_kind(one.date, two.date) or one.date.agrees_with(two.date):
        return False
    shared = len(one.near & two.near)
    if one.date.weekday is None:
        return shared >= _SHARED
    # weekdays abound: one says when something happened, the other when it was said
    return shared >= _SHARED_OF_WEEKDAYS and stand_alike(one.beside, two.beside)


def _dates(setting: Setting) -> Iterator[_Placed]:
    for date in find_dates(setting.article.text, setting.span.start, setting.span.end):
        yield _Placed(date, setting.near(date.span), setting.beside(date.span))


def _same_kind(one: Date, two: Date) -> bool:
    """Whether the two name a day in the same way, so that naming another one is saying something else."""
    return any(
        a is not None and b is not None
        for a, b in (
            (one.day, two.day),
            (one.weekday, two.weekday),
            (one.offset, two.offset),
            (one.year if one.month is None else None, two.year if two.month is None else None),
            (one.month if one.day is None else None, two.month if two.day is None else None),
        )
    )


def disagreeing_negations(left: Sequence[Setting], right: Sequence[Setting]) -> Iterator[tuple[Span, Span]]:
    """Sentences of nearly the same words of which only one is negated: the cue, and what it stands before."""
    cues = [[(s, _cues(s)) for s in side] for side in (left, right)]
    for one, ours in cues[0]:
        for two, theirs in cues[1]:
            if len(ours) + len(theirs) != 1 or not _same_statement(one, two):
                continue
            if ours:
                yield ours[0], _negated(one, two, ours[0])
            else:
                yield _negated(two, one, theirs[0]), theirs[0]


def _same_statement(one: Setting, two: Setting) -> bool:
    stems = [{w.stem for w in s.words() if w.weighty} for s in (one, two)]
    both, either = len(stems[0] & stems[1]), len(stems[0] | stems[1])
    return min(map(len, stems)) >= _LEAST_STEMS and both >= _SAME_STATEMENT * either


def _cues(setting: Setting) -> list[Span]:
    return [n.span for n in find_negations(setting.article.text, setting.span.start, setting.span.end)]


def _negated(with_cue: Setting, without: Setting, cue: Span) -> Span:
    """The word of the other sentence that stands behind the cue in the first one; else that whole sentence."""
    behind = [w.stem for w in with_cue.words() if w.start >= cue.end and w.weighty]
    places = {w.stem: Span(w.start, w.end) for w in reversed(without.words())}
    return next((places[stem] for stem in behind if stem in places), without.span)
