"""White space, and dates as ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
_ISO = re.compile(
    r"\s*(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?", re.I
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WRITTEN = re.compile(
    r"\b(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<m1>[A-Za-z]{3,9})\.?,?"
    r"|(?P<m2>[A-Za-z]{3,9})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?)\s+(?P<year>\d{4})\b"
)


def collapse(words: str) -> str:
    """``words`` on one line with single spaces; spaces that must not break stay."""
    return _SPACE.sub(" ", words).strip()


def iso_date(said: str | None) -> str | None:
    """The date that ``said`` begins with or names in English, as ISO 8601; None where there is none.

    The time of day is kept where the zone is given too, for without it the hour means little.
    """
    if not said:
        return None
    found = _ISO.match(said)
    if found:
        year, month, day = (int(found[k]) for k in (1, 2, 3))
        if found[6]:
            return _with_zone(f"{found[1]}-{found[2]}-{found[3]}T{found[4]}:{found[5]}{found[6].upper()}")
        return _day(year, month, day)
    written = _WRITTEN.search(said)
    if written is None:
        return None
    name = (written["m1"] or written["m2"])[:3].lower()
    if name not in _MONTHS:
        return None
    return _day(int(written["year"]), _MONTHS.index(name) + 1, int(written["d1"] or written["d2"]))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _with_zone(said: str) -> str | None:
    try:
        return datetime.fromisoformat(said).isoformat(timespec="minutes")
    except ValueError:
        return _day(*(int(n) for n in said[:10].split("-")))


def mail_date(said: str | None) -> str | None:
    """The date of a mail's header (RFC 5322) as ISO 8601, with time and zone; None where there is none."""
    try:
        when = parsedate_to_datetime(said) if said else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return iso_date(said)
    # A zone of odd seconds is no ISO 8601; iso_date takes the day then, as it does where the zone is not known.
    return iso_date(when.isoformat(timespec="minutes")) if when else None
