"""Numbers in a text, in words and in figures, as values with bounds and what they count."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from viewer.article.article import Span
from viewer.article.blocks import BLOCK, find_all
from viewer.article.number_values import value_of
from viewer.article.number_words import (
    CARDINALS,
    CURRENCIES,
    CURRENCY_WORDS,
    FRACTIONS,
    HEDGES,
    MONTHS,
    ORDINALS,
    PERCENT_WORDS,
    SCALES,
    SHORT_SCALES,
    STOPS,
    VAGUE,
)
from viewer.article.stopping import ShouldStop, never
from viewer.article.word_trees import any_of


class NumberKind(StrEnum):
    """What a number is said of: things, money, a share of a whole, a place in an order, a label, a year."""

    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    ORDINAL = "ordinal"
    LABEL = "label"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text.

    ``value`` is what is written ("three hundred" is 300, "half" 50 of a hundred); ``low`` and ``high``
    are what it may mean ("more than 100", "hundreds"), rounding not counted. ``grain`` is the unit to
    which a round number may have been rounded (100 for 1,500), 0 where there is none. ``span`` covers the
    number with currency and per cent, ``hedged`` also the words of "about" or "at least" before it.
    ``counted`` are up to four words behind it, in small letters, that may name what is counted.
    ``currency`` is "" but for money. ``strict`` says
    that the text excludes the written value itself ("more than").
    """

    span: Span
    value: float
    low: float
    high: float
    grain: float
    kind: NumberKind
    hedged: Span
    counted: tuple[str, ...] = ()
    currency: str = ""
    strict: bool = False

    @property
    def noun(self) -> str:
        """The likeliest name of what is counted, or ""."""
        plural = (w for w in self.counted if w.endswith("s") or w in _PLURALS)
        return next(plural, self.counted[0] if self.counted else "")

    @property
    def exact(self) -> bool:
        """Whether the text gives one value without "about" or "more than"."""
        return self.low == self.high

    def agrees_with(self, other: Number) -> bool:
        """Whether both can be true of the same thing: the bounds meet, or the one is the other, rounded."""
        gap = max(self.low - other.high, other.low - self.high)
        if gap <= 0:
            return True
        if self.exact and other.exact:
            biggest = max(abs(self.value), abs(other.value))
            return gap <= min(max(self.grain, other.grain) / 2, biggest / 10) and self.grain != other.grain
        grain = min(self.grain, other.grain) and max(self.grain, other.grain)
        return gap <= min(0.4 * grain, 0.05 * max(abs(self.value), abs(other.value)))


_PLURALS = frozenset(["people", "men", "women", "children", "police", "dead", "wounded", "injured", "troops"])

_SPACE = r"[ \u00a0\u202f\u2009\-\u2010\u2011]"
_FIGURES = (
    r"\d{1,3}(?:[ \u00a0\-][1-3]/[2-4](?!\d|/)|[ \u00a0\-]?[½¼¾⅓⅔])"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d{1,3}(?:[,.'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
)
_SCALE_WORDS = sorted(set(SCALES) - SHORT_SCALES)
_SCALE, _WORD, _PLURAL = any_of(SCALES), any_of([*CARDINALS, *_SCALE_WORDS]), any_of(VAGUE)
_FRACTION = "|".join(FRACTIONS).replace(" ", _SPACE)
_NUMBER = re.compile(
    rf"(?<![\w.,:/\-])(?P<sign>(?:US|A|C)?[$€£¥₽₴₹₩₪]|R\$)?\s?(?:"
    rf"(?P<figures>{_FIGURES})(?:(?P<ordinal>st|nd|rd|th)\b|{_SPACE}?(?P<scale>{_SCALE}|bn|mn|m|k)\b(?:(?<!\w{{5}})\.)?)?"
    rf"|\b(?P<vague>(?:(?:several|a\sfew|many)\s)?{_PLURAL}(?:\sof\s{_PLURAL})?)\b"
    rf"|\b(?P<fraction>{_FRACTION})\b(?!{_SPACE}(?:an?|dozen|hundred|thousand|[mb]illion"
    r"|hour|day|year|mile|time|brother|sister)\b)"
    rf"|\b(?P<words>(?:(?:an?|(?:an?{_SPACE})?half(?:{_SPACE}an?)?|several|a{_SPACE}few){_SPACE}"
    rf"(?={_SCALE}|hundred|dozen))?"
    rf"{_WORD}(?:{_SPACE}and{_SPACE}a{_SPACE}half(?={_SPACE}{_SCALE}))?"
    rf"(?:{_SPACE}(?:and{_SPACE})?{_WORD})*)\b"
    rf"|\b(?P<place>{any_of(ORDINALS)})\b"
    r")(?P<percent>\s?[%٪]|[\s\-]?(?:percentage\spoints?|per\scent|percent|pct|Prozent|por\sciento|pour\scent)\b)?",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_TOKEN = re.compile(r"\w+")
_NUMBER_WORDS = frozenset(w.casefold() for w in (*CARDINALS, *_SCALE_WORDS, *VAGUE, *ORDINALS, "half"))
_HEDGE = "|".join(HEDGES).replace(" ", r"\s")
_BEFORE = re.compile(rf"(?:^|(?<=[^\w]))({_HEDGE})\s(?:an?\s)?$", re.IGNORECASE)
_DURING = ("over", "under", "within")
_AFTER = re.compile(r"\s*(?:of\s(?:the\s|its\s|their\s|all\s)?)?[\-\u2010\u2011]?\s?([^\W\d_]+)")
_HYPHEN = re.compile(r"[\-\u2010\u2011]\w")
_NEXT = re.compile(r"[ \u00a0\-\u2011]([^\W\d_]+(?:['’]s)?)")
_YEAR = re.compile(r"1[4-9]\d\d|20\d\d")
_TIME = re.compile(r"\s?(?:[ap]\.?m\b|[:h]\d\d|o['’]clock|GMT\b)", re.IGNORECASE)
_LABELLED = re.compile(
    r"\b(phase|chapter|article|section|title|no\.|number|flight|route|highway|page|act|amendment|round|resolution"
    r"|grade|channel|room|level|version|platform|gate)\s$",
    re.IGNORECASE,
)
_MONTH_NEAR = re.compile(rf"\b(?:{MONTHS})\.?\s(?:\d{{1,2}},\s)?$|^\s(?:of\s)?(?:{MONTHS})\b", re.IGNORECASE)


def find_numbers(
    text: str, start: int = 0, end: int | None = None, should_stop: ShouldStop = never
) -> tuple[Number, ...]:
    """The numbers that stand in ``text[start:end]``, in order; spans count from the start of ``text``.

    Days of dates and times of day are no numbers. English number words, figures of any common format.
    """
    stop = len(text) if end is None else end
    return _in_short(text, start, stop) if stop - start <= BLOCK else tuple(_numbers(text, start, stop, should_stop))


@lru_cache(maxsize=16_384)  # several steps read each sentence; two articles of 100,000 words have 10,000
def _in_short(text: str, start: int, end: int) -> tuple[Number, ...]:
    return tuple(_numbers(text, start, end, never)) if _may_have_numbers(text[start:end]) else ()


def _may_have_numbers(text: str) -> bool:
    """Whether there is a figure or a word of a number: a cheap look before the dear one."""
    return bool(_FIGURE.search(text)) or not _NUMBER_WORDS.isdisjoint(_TOKEN.findall(text.casefold()))


def _numbers(text: str, start: int, end: int, should_stop: ShouldStop) -> Iterator[Number]:
    for m in find_all(_NUMBER, text, start, end, should_stop):
        first, last = m.span()
        first += len(text[first:last]) - len(text[first:last].lstrip())
        before, after = text[max(start, first - 40) : first], text[last : min(end, last + 60)]
        if m["figures"] and _part_of_a_date_or_time(m, before, after):
            continue
        yield from _read(m, Span(first, last), before, after)


def _part_of_a_date_or_time(m: re.Match[str], before: str, after: str) -> bool:
    if _TIME.match(after) or re.match(r"[/:.\-]\d", after) or re.match(r"[A-Za-z]", after):
        return True
    if m["sign"] or m["scale"] or m["percent"] or len(m["figures"]) > 2:
        return False
    return bool(_MONTH_NEAR.search(before) or _MONTH_NEAR.match(after))


def _read(m: re.Match[str], span: Span, before: str, after: str) -> Iterator[Number]:
    value, grain, low, high = value_of(m)
    if math.isnan(value):
        return
    end = span.end
    kind, currency, span = _kind(m, span, before, after)
    after = after[span.end - end :]
    hedge = _hedge(before)
    hedged, strict = span, False
    if hedge is not None and kind in (NumberKind.COUNT, NumberKind.MONEY, NumberKind.SHARE):
        hedged = Span(span.start - (len(before) - hedge.start()), span.end)
        meant = HEDGES[" ".join(hedge[1].lower().split())]
        low, high = low * meant.low, high * meant.high
        strict = meant.strict
        if meant.close:
            low = max(low, value - grain / 2)
    counted = _labelled_by(before) if kind is NumberKind.LABEL else _counted(after)
    yield Number(span, value, low, high, grain, kind, hedged, counted, currency, strict)


def _hedge(before: str) -> re.Match[str] | None:
    """The words of "about" or "at least" before a number; "over a 75-year period" tells how long, not how much."""
    hedge = _BEFORE.search(before)
    spans_time = hedge is not None and hedge[1].lower() in _DURING and hedge.end() - hedge.end(1) > 1
    return None if spans_time else hedge


def _kind(m: re.Match[str], span: Span, before: str, after: str) -> tuple[NumberKind, str, Span]:
    """What the number is said of, its currency, and its span with the words of money or per cent."""
    if m["percent"] or m["fraction"]:
        return NumberKind.SHARE, "", span
    if m["sign"]:
        return NumberKind.MONEY, CURRENCIES.get(m["sign"].lower(), m["sign"]), span
    following = _AFTER.match(after)
    word = following[1].lower() if following else ""
    if following and (word in CURRENCY_WORDS or word in PERCENT_WORDS):
        kind = NumberKind.MONEY if word in CURRENCY_WORDS else NumberKind.SHARE
        return kind, CURRENCY_WORDS.get(word, ""), Span(span.start, span.end + following.end())
    return _kind_of_bare_number(m, word, before), "", span


def _kind_of_bare_number(m: re.Match[str], word: str, before: str) -> NumberKind:
    if m["ordinal"] or m["place"]:
        return NumberKind.ORDINAL
    if m["figures"] and _YEAR.fullmatch(m["figures"]) and not m["scale"]:
        counts = word.endswith("s") and word not in STOPS
        return NumberKind.COUNT if counts or word == "people" else NumberKind.YEAR
    return NumberKind.LABEL if _LABELLED.search(before) else NumberKind.COUNT


def _labelled_by(before: str) -> tuple[str, ...]:
    label = _LABELLED.search(before)
    return (label[1].lower(),) if label else ()


def _counted(after: str) -> tuple[str, ...]:
    words: list[str] = []
    following = _AFTER.match(after)
    place = following.end() if following else 0
    word = following[1].lower() if following else ""
    most = 1 if _HYPHEN.match(after) else 4
    while word and word not in STOPS and len(words) < most:
        words.append(word)
        following = _NEXT.match(after, place)
        place = following.end() if following else 0
        word = following[1].lower() if following else ""
    return tuple(words)
