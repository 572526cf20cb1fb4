"""Phrases that tell when: "Friday night", "by 2051", "earlier this year", "two years before"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.dates import DAY, MONTH, MONTHS, WEEKDAYS, YEAR
from viewer.article.number_words import CARDINALS

_BOUND = (
    r"by|since|until|till|before|after|from|through|starting|beginning"
    r"|as\s(?:of|soon\sas|early\sas)|no\slater\sthan"
)
_NEUTRAL = r"in|on|at|during|for|of|over"
_HEDGE = r"about|almost|nearly|roughly|around|some|more\sthan|less\sthan|over|just|only"
_SHADE = r"early|earlier|late|later|mid"
_PART = r"morning|afternoon|evening|night"
_UNIT = r"days?|weekend|weeks?|months?|years?|decades?|summer|spring|autumn|fall|winter"
_AMOUNT = rf"\d{{1,3}}|{'|'.join(CARDINALS)}|an?|several|a\sfew|a\scouple\sof"
_NAMES_A_TIME = frozenset(["weekday", "year", "month", "relative", "unit"])
_SAME_BOUND = {"since": "from", "starting": "from", "beginning": "from", "till": "until"}
_THAN_ANOTHER = ("earlier", "Earlier", "later", "Later")
_LATER = ("later", "after", "afterward", "afterwards")
_DAYS = "|".join(day.capitalize() for day in WEEKDAYS)
_PHRASE = re.compile(
    rf"(?<![\w-])(?:(?P<bound>{_BOUND})\s|(?P<neutral>{_NEUTRAL})\s)?(?:(?P<shade>{_SHADE})[\s\-](?:in\s|on\s)?)?(?:"
    rf"(?P<weekday>{_DAYS})(?:\s(?P<part1>{_PART}))?"
    rf"|(?P<n1>{MONTH})\s(?P<d1>{DAY})(?:st|nd|rd|th)?\b(?!\s*[%:])(?:,?\s(?P<y1>{YEAR})\b)?"
    rf"|(?P<d2>{DAY})(?:st|nd|rd|th)?\s(?:of\s)?(?P<n2>{MONTH})(?:,?\s(?P<y2>{YEAR})\b)?"
    rf"|(?P<n3>{MONTH})(?!\w)(?:,?\s(?P<y3>{YEAR})\b)?"
    rf"|(?P<y4>{YEAR})\b(?![%\w\-])(?:\s(?:to|through|until)\s(?P<y5>{YEAR})\b)?"
    rf"|(?P<which>this|last|next|past)\s(?P<unit>{_UNIT})\b"
    r"|(?P<weekend>the\sweekend)\b"
    rf"|(?:the\s)?(?P<about>recent|past|coming)\s(?P<unit3>days|weeks|months|years)\b"
    rf"|(?P<relative>yesterday|today|tomorrow|tonight)\b(?:\s(?P<part2>{_PART}))?"
    rf"|(?:(?:(?P<hedge>{_HEDGE})\s)?(?P<amount>{_AMOUNT})\s)?(?P<unit2>{_UNIT})\s(?P<way>ago|earlier|later|prior|before|afterwards?)\b"
    r")",
    re.IGNORECASE,
)
_SEASONS = ("summer", "spring", "autumn", "fall", "winter")
_SHORTER = ("day", "week")  # than a month
_RECENT = ("recent days", "recent weeks")
# Every phrase has one of these; looking for them is far quicker than looking for phrases.
_MAY_BE_ONE = re.compile(
    r"1[5-9]\d\d|20\d\d|day|morrow|night|week|month|year|decade|[Ss]ummer|[Ss]pring|utumn|[Ff]all|[Ww]inter"
    r"|Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec"
)


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """A phrase that tells when, as far as it does.

    ``parts`` are pairs of what is told and what it is: "weekday", "year", "until" (another year), "month", "day" (of
    the month), "relative" ("this year", "yesterday"), "unit", "count" and "way" ("two years before"), "span" ("recent
    weeks"), and what makes them narrower or wider: "bound" ("by", "from", "until"), "hedge" ("almost"), "shade"
    ("early", "late"), "part" (of the day).
    """

    span: Span
    parts: frozenset[tuple[str, str]]

    def shares_time(self, other: TimePhrase) -> bool:
        """Whether both name one time in part by the same words, and in no part by others: Friday, late Friday."""
        common = any(what in _NAMES_A_TIME for what, _ in self.parts & other.parts)
        one, two = dict(self.parts), dict(other.parts)
        return common and all(two.get(what, which) == which for what, which in one.items())

    def may_be(self, other: TimePhrase) -> bool:
        """Whether the one counts from the day of writing and the other names what may be meant: last year, 2011."""
        one, two = dict(self.parts), dict(other.parts)
        return _may_be(one, two) or _may_be(two, one)


def _may_be(one: dict[str, str], two: dict[str, str]) -> bool:
    which, _, unit = one.get("relative", "").partition(" ")
    match unit:
        case "year":
            season = two.get("relative", "").startswith(which) and two["relative"].endswith(_SEASONS)
            return season or (which != "next" and ("year" in two or "month" in two) and "day" not in two)
        case "month":
            return "day" in two or two.get("unit") in _SHORTER or two.get("span") in _RECENT
        case "week":
            return "day" in two or (which == "this" and "shade" not in one and "weekday" in two)
        case "weekend":
            return two.get("weekday") in ("saturday", "sunday")
        case _:
            return one.get("unit") in _SHORTER and "day" in two


def find_time_phrases(text: str, start: int, end: int) -> tuple[TimePhrase, ...]:
    """The phrases in ``text[start:end]`` that tell when, in order; spans count from the start of ``text``. English."""
    if not _MAY_BE_ONE.search(text, start, end):
        return ()
    return tuple(_read(m) for m in _PHRASE.finditer(text, start, end) if _tells_when(m))


def _tells_when(m: re.Match[str]) -> bool:
    """Whether a bare month, year or weekend stands where a time does: "May" and "2011" are other things too."""
    placed = m["bound"] or m["neutral"] or m["shade"]
    name = m["weekday"] or m["n1"] or m["n2"] or m["n3"]
    if name:
        return name[0].isupper() and (bool(placed) or not m["n3"] or bool(m["y3"]))
    return bool(placed) or not (m["y4"] or m["weekend"])


def _read(m: re.Match[str]) -> TimePhrase:
    name = m["n1"] or m["n2"] or m["n3"]
    told = {
        "weekday": m["weekday"],
        "year": m["y1"] or m["y2"] or m["y3"] or m["y4"],
        "until": m["y5"],
        "month": MONTHS[name[:3].lower()] if name else None,
        "day": m["d1"] or m["d2"],
        "relative": m["relative"] or m["weekend"] or (m["which"] and f"{m['which']} {m['unit']}"),
        "span": m["about"] and f"{m['about']} {m['unit3']}",
        "hedge": m["hedge"],
        "count": m["amount"],
        "unit": m["unit2"] and m["unit2"].rstrip("s"),
        "way": m["way"] and ("later" if m["way"].lower() in _LATER else "earlier"),
        "bound": m["bound"] and _SAME_BOUND.get(m["bound"].lower(), m["bound"]),
        "shade": None if m["weekday"] and m["shade"] in _THAN_ANOTHER else m["shade"],
        "part": m["part1"] or m["part2"],
    }
    first = m.start("neutral") + len(m["neutral"]) + 1 if m["neutral"] else m.start()
    parts = ((what, " ".join(str(which).lower().split())) for what, which in told.items() if which)
    return TimePhrase(Span(first, m.end()), frozenset(parts))
