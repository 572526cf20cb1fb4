"""The words that make numbers and what each is worth: English, and the scales of some other languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hedge:
    """By what the lowest and the highest meant value differ from the one that is written.

    ``close`` says that the number is rounded up from less than half a step below, ``strict`` that it is not the very
    number that is written.
    """

    low: float
    high: float
    close: bool = False
    strict: bool = False


_ABOUT = Hedge(0.9, 1.1)
_ABOVE = Hedge(1.0, 1.5)
_BELOW = Hedge(0.7, 1.0)
_MORE = Hedge(1.0, 1.5, strict=True)
_LESS = Hedge(0.7, 1.0, strict=True)
_NEARLY = Hedge(0.9, 1.0, close=True, strict=True)
_JUST_ABOVE = Hedge(1.0, 1.1, strict=True)

HEDGES: dict[str, Hedge] = {
    "about": _ABOUT,
    "around": _ABOUT,
    "approximately": _ABOUT,
    "roughly": _ABOUT,
    "some": _ABOUT,
    "an estimated": _ABOUT,
    "estimated": _ABOUT,
    "more or less": _ABOUT,
    "close to": _ABOUT,
    "nearly": _NEARLY,
    "almost": _NEARLY,
    "just under": _NEARLY,
    "just over": _JUST_ABOVE,
    "more than": _MORE,
    "greater than": _MORE,
    "over": _MORE,
    "at least": _ABOVE,
    "upwards of": _MORE,
    "no fewer than": _ABOVE,
    "no less than": _ABOVE,
    "less than": _LESS,
    "fewer than": _LESS,
    "under": _LESS,
    "below": _LESS,
    "up to": _BELOW,
    "as many as": _BELOW,
    "as much as": _BELOW,
    "as high as": _BELOW,
    "at most": _BELOW,
    "no more than": _BELOW,
}

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
CARDINALS: dict[str, int] = (
    {word: k for k, word in enumerate(_UNITS.split())}
    | {word: 20 + 10 * k for k, word in enumerate(_TENS.split())}
    | {"hundred": 100, "dozen": 12}
)

_THOUSANDS = "thousand tausend mille mil mila tysięcy тысяч тысячи тыс тисяч k"
_MILLIONS = (
    "million millionen millions millones milioni milhões miljoen mio mln mn m миллион миллиона миллионов млн мільйонів"
)
_BILLIONS = "billion bn milliarden milliards mrd миллиардов млрд"
SHORT_SCALES = frozenset(["k", "m", "mn", "bn", "mio", "mln", "mrd", "тыс", "тис", "млн", "млрд"])
"""Of the scales those that stand only behind figures: "I'm" is no million."""

SCALES: dict[str, float] = (
    dict.fromkeys(_THOUSANDS.split(), 1e3)
    | dict.fromkeys(_MILLIONS.split(), 1e6)
    | dict.fromkeys(_BILLIONS.split(), 1e9)
    | {"trillion": 1e12, "万": 1e4, "亿": 1e8, "億": 1e8}
)

VAGUE: dict[str, tuple[float, float]] = {
    "tens": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 199),
    "hundreds": (200, 899),
    "thousands": (2_000, 99_999),
    "millions": (2e6, 99e6),
    "billions": (2e9, 99e9),
    "trillions": (2e12, 99e12),
}

FRACTIONS: dict[str, float] = {
    "two thirds": 2 / 3,
    "three quarters": 0.75,
    "three fourths": 0.75,
    "one third": 1 / 3,
    "one quarter": 0.25,
    "one fifth": 0.2,
    "two fifths": 0.4,
    "half": 0.5,
}

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS: dict[str, int] = {word: k for k, word in enumerate(_ORDINALS.split(), 1)}

CURRENCIES: dict[str, str] = {
    "$": "dollar",
    "us$": "dollar",
    "a$": "dollar",
    "c$": "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "₽": "rouble",
    "₴": "hryvnia",
    "₹": "rupee",
    "₩": "won",
    "₪": "shekel",
    "r$": "real",
}
CURRENCY_WORDS: dict[str, str] = {
    "dollar": "dollar",
    "dollars": "dollar",
    "euro": "euro",
    "euros": "euro",
    "pounds": "pound",
    "yen": "yen",
    "yuan": "yuan",
    "rubles": "rouble",
    "roubles": "rouble",
    "rupees": "rupee",
    "pesos": "peso",
    "shekels": "shekel",
    "francs": "franc",
    "hryvnias": "hryvnia",
    "рублей": "rouble",
    "доллара": "dollar",
    "долларов": "dollar",
}
PERCENT_WORDS = frozenset(["percent", "pct", "prozent", "процентов", "procent", "percento"])

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)

_STOPS = """
a an the and or but nor so yet of in on at by for from to into onto with without as than that this these
those it its he she they we you i his her their our your my him them us me who whom whose which what there
here is are was were be been being am has have had having do does did will would shall should can could
may might must also just then if when while because though although more less fewer ago later earlier
after before since until during among between across over under about around per each every not no said
says say told including out up down off through against
"""
STOPS = frozenset(_STOPS.split())
