"""Dates, weekdays and relative days in a text, as values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.article.article import Span

_MONTH_ORDER = "january february march april may june july august september october november december"
MONTH_NAMES = tuple(_MONTH_ORDER.split())
MONTHS = {name[:3]: k for k, name in enumerate(MONTH_NAMES, 1)}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|July|Jun\.|Jul\.|Aug(?:ust|\.)"
    r"|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
YEAR = r"(?:1[5-9]|20)\d\d"
# "in 1500 boats" counts boats; "in 1934 as" tells when.
_NO_PLURAL = r"(?!\s(?:people\b|(?!(?:across|as|has|his|is|its|perhaps|this|towards|us|was)\b)[a-z]+s\b))"
_NO_COUNT = rf"(?![\w%\-‐‑]|\s%){_NO_PLURAL}"
_NO_SPAN = rf"(?!\s(?:to|until|till|through)\s{YEAR}\b)"
_DATE = re.compile(
    rf"(?P<iso>\b(?P<y1>{YEAR})-(?P<m1>0[1-9]|1[0-2])-(?P<d1>0[1-9]|[12]\d|3[01])\b)"
    rf"|\b(?P<n2>{MONTH})\s(?P<d2>{DAY})(?:st|nd|rd|th)?\b(?!\s*[%:])(?:,?\s(?P<y2>{YEAR})\b)?"
    rf"|\b(?P<d3>{DAY})(?:st|nd|rd|th)?\s(?:of\s)?(?P<n3>{MONTH})(?:,?\s(?P<y3>{YEAR})\b)?"
    rf"|\b(?i:in|since|by|until|last|this|next|of|early|late|mid-?|from)\s(?P<n4>{MONTH})(?!\w)"
    rf"(?:,?\s(?P<y4>{YEAR})\b)?"
    rf"|\b(?P<n5>{MONTH}),?\s(?P<y5>{YEAR})\b"
    rf"|\b(?P<d6>{DAY})\.(?P<m6>0?[1-9]|1[0-2])\.(?P<y6>{YEAR})\b"
    rf"|\b(?i:in|since|by|until|from|of|during|before|after)\s(?P<y7>{YEAR}){_NO_SPAN}{_NO_COUNT}"
    r"|\b(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
    r"|(?P<relative>\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|the\sday\sbefore\syesterday)\b)"
)


@dataclass(frozen=True, slots=True)
class Date:
    """A day, month or year that the text names, as far as it names it: the rest is None.

    ``month`` counts from 1; ``weekday`` from Monday, 0, as ``datetime`` does; ``offset`` are days from
    the day of writing ("yesterday" is -1).
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None

    def agrees_with(self, other: Date) -> bool:
        """Whether both can name the same day: no part that both name differs."""
        parts = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        more = ((self.weekday, other.weekday), (self.offset, other.offset))
        return all(a is None or b is None or a == b for a, b in (*parts, *more))


def find_dates(text: str, start: int = 0, end: int | None = None) -> tuple[Date, ...]:
    """The dates in ``text[start:end]``, in order; spans count from the start of ``text``."""
    return tuple(_read(m) for m in _DATE.finditer(text, start, len(text) if end is None else end))


def _read(m: re.Match[str]) -> Date:
    if m["weekday"]:
        return Date(Span(m.start(), m.end()), weekday=WEEKDAYS.index(m["weekday"].lower()))
    if m["relative"]:
        return Date(Span(m.start(), m.end()), offset=_offset(m["relative"].lower()))
    name = m["n2"] or m["n3"] or m["n4"] or m["n5"]
    month = m["m1"] or m["m6"]
    day = m["d1"] or m["d2"] or m["d3"] or m["d6"]
    year = m["y1"] or m["y2"] or m["y3"] or m["y4"] or m["y5"] or m["y6"] or m["y7"]
    first = m.start("n4") if m["n4"] else m.start("y7") if m["y7"] else m.start()
    return Date(
        Span(first, m.end()),
        year=int(year) if year else None,
        month=MONTHS[name[:3].lower()] if name else int(month) if month else None,
        day=int(day) if day else None,
    )


def _offset(word: str) -> int:
    return {"yesterday": -1, "tomorrow": 1, "today": 0, "tonight": 0}.get(word, -2)
