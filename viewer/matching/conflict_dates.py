"""Dates on which two paired passages disagree, and statements that only one of them negates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.dates import YEAR
from viewer.article.facts import Date, find_dates, find_negations
from viewer.matching.settings import Setting, stand_alike

_SHARED = 2
_SHARED_OF_DAYS = 1
_SHARED_OF_SPANS = 4
_SURELY = 4
_SHARED_OF_WEEKDAYS = 3
_SHARED_OF_YEARS = 2
_SLIP = 2  # years that the same span may begin or end earlier or later elsewhere
_YEARS = re.compile(
    rf"\b(?:from\s(?P<a>{YEAR})\s(?:to|until|till|through)|between\s(?P<b>{YEAR})\sand)\s(?P<end>{YEAR})\b",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\blast (week|month|year)\b", re.IGNORECASE)
# Every date has one of these; looking for them is far quicker than looking for dates.
_MAY_BE_A_DATE = re.compile(r"\d|day|morrow|night|Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec")
_SAME_STATEMENT = 0.75
_LEAST_STEMS = 5
_MARKS = tuple("\"'“‘„«")
_NOT_ONLY = re.compile(r"not\s(?:only|just|merely|least)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Placed:
    date: Date
    setting: Setting

    def shared_near(self, other: _Placed) -> int:
        """How many weighty words stand near both."""
        return len(self.setting.near(self.date.span) & other.setting.near(other.date.span))

    def stands_like(self, other: _Placed) -> bool:
        """Whether the same weighty word stands right before or right behind both."""
        return stand_alike(self.setting.beside(self.date.span), other.setting.beside(other.date.span))


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
            if _disagree(one, two) and not _elsewhere(one, two, left, right):
                yield one.date.span, two.date.span
    yield from _last_spans(left, right)
    yield from _spans_of_years(left, right)


def _elsewhere(one: _Placed, two: _Placed, left: Sequence[Setting], right: Sequence[Setting]) -> bool:
    """Whether the other article names one of the days too, and little says that these two are of the same thing."""
    return one.shared_near(two) < _SURELY and (_gives(right, one.date) or _gives(left, two.date))


def _gives(side: Sequence[Setting], date: Date) -> bool:
    """Whether the whole article names that very day of a month anywhere."""
    if date.day is None:
        return False
    named = find_dates(side[0].article.text)
    return any((d.month, d.day) == (date.month, date.day) for d in named)


def _last_spans(left: Sequence[Setting], right: Sequence[Setting]) -> Iterator[tuple[Span, Span]]:
    """Spans of time that ended just now: last week on the one side, last month on the other, else much alike."""
    ours = [(s, m) for s in left for m in _SPAN.finditer(s.article.text, *s.span)]
    theirs = [(s, m) for s in right for m in _SPAN.finditer(s.article.text, *s.span)] if ours else []
    units = {m[1].lower() for _, m in ours} & {m[1].lower() for _, m in theirs}
    for one, a in ours:
        for two, b in theirs:
            if units.isdisjoint((a[1].lower(), b[1].lower())):
                spans = Span(*a.span()), Span(*b.span())
                if len(one.near(spans[0]) & two.near(spans[1])) >= _SHARED_OF_SPANS:
                    yield spans


def _spans_of_years(left: Sequence[Setting], right: Sequence[Setting]) -> Iterator[tuple[Span, Span]]:
    """Spans of years that are nearly the same: from 1951 to 1963, from 1950 to 1962. Others are of other things."""
    ours, theirs = _years(left), _years(right)
    told = {years for *_, years in ours} & {years for *_, years in theirs}
    for one, a, (start, end) in ours:
        for two, b, (first, last) in theirs:
            if not told.isdisjoint(((start, end), (first, last))) or max(abs(start - first), abs(end - last)) > _SLIP:
                continue
            if len(one.near(a) & two.near(b)) >= _SHARED_OF_YEARS:
                yield a, b


def _years(side: Sequence[Setting]) -> list[tuple[Setting, Span, tuple[int, int]]]:
    found = ((s, m) for s in side for m in _YEARS.finditer(s.article.text, *s.span))
    return [(s, Span(*m.span()), (int(m["a"] or m["b"]), int(m["end"]))) for s, m in found]


def _disagree(one: _Placed, two: _Placed) -> bool:
    if not _same_kind(one.date, two.date) or one.date.agrees_with(two.date):
        return False
    shared = one.shared_near(two)
    if one.date.weekday is None:
        days = one.date.day and two.date.day and one.date.month == two.date.month
        return shared >= (_SHARED_OF_DAYS if days else _SHARED)
    # weekdays abound: one says when something happened, the other when it was said
    return shared >= _SHARED_OF_WEEKDAYS and one.stands_like(two)


def _dates(setting: Setting) -> Iterator[_Placed]:
    if _MAY_BE_A_DATE.search(setting.article.text, setting.span.start, setting.span.end):
        for date in find_dates(setting.article.text, setting.span.start, setting.span.end):
            yield _Placed(date, setting)


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
    for one in left:
        for two in right:
            if not _same_statement(one, two):
                continue
            ours, theirs = _cues(one), _cues(two)
            if len(ours) + len(theirs) != 1:
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
    """Negating words but for those that are only mentioned ("a 'no' vote") and those of "not only"."""
    text = setting.article.text
    found = (n.span for n in find_negations(text, setting.span.start, setting.span.end))
    return [s for s in found if text[s.start - 1 : s.start] not in _MARKS and not _NOT_ONLY.match(text, s.start)]


def _negated(with_cue: Setting, without: Setting, cue: Span) -> Span:
    """The word of the other sentence that stands behind the cue in the first one; else that whole sentence."""
    behind = [w.stem for w in with_cue.words() if w.start >= cue.end and w.weighty]
    places = {w.stem: Span(w.start, w.end) for w in reversed(without.words())}
    return next((places[stem] for stem in behind if stem in places), without.span)
