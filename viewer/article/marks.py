"""Quotation marks of every kind, and how much each looks like opening or closing something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from viewer.article.blocks import find_all
from viewer.article.stopping import ShouldStop, never


class Family(Enum):
    """Marks that go together: what opens with one of a family is closed by one of it, if the writer takes care."""

    STRAIGHT = "straight"
    CURLY = "curly"
    GUILLEMET = "guillemet"
    CORNER = "corner"
    WHITE_CORNER = "white corner"
    ANGLE = "angle"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark of the text.

    ``opening`` and ``closing`` say how badly the mark suits that part, 0 (well) to 5 (hardly); ``idle`` what it costs
    to take it for no quotation mark at all (an apostrophe, an inch, an odd mark).
    """

    start: int
    end: int
    family: Family
    opening: float
    closing: float
    idle: float


_FAMILIES = {
    Family.STRAIGHT: '"＂″',
    Family.CURLY: "“”„‟",
    Family.GUILLEMET: "«»",
    Family.CORNER: "「」",
    Family.WHITE_CORNER: "『』",
    Family.ANGLE: "‹›",
    Family.SINGLE: "'‘’‚‛",
}
_FAMILY = {mark: family for family, marks in _FAMILIES.items() for mark in marks}
_PAIRED = {"`": Family.CURLY, "'": Family.STRAIGHT}
_OPENING_FORMS = "“„‟«「『‹‘‚‛"
_CLOSING_FORMS = "”»」』›’"
ALL_MARKS = "".join(_FAMILIES.values())

# Single marks inside a word are apostrophes; they are left out here, so that they cost nothing later.
# Any of the characters first: the expression is tried where one of them stands, and nowhere else.
_MARK = re.compile(
    r"[`'‘’‛\"＂″“”„‟«»「」『』‹›‚](?:(?<=`)`|(?<=')(?<!'')'(?!')|(?<=[\"＂″“”„‟«»「」『』‹›‚])"
    r"|(?<!\w['‘’‛])(?<=['‘’‛])|(?<=['‘’‛])(?!\w)|(?<=[^\x00-\u2fff][‘’])(?=\w))"
)
_ELISION = re.compile(
    r"(?:\d\d?s?|em|er|im|is|til|till|tis|twas|twere|cause|bout|round|n|nuff|neath|ere|ol|tude|sup|kay|coz|cuz)\b",
    re.IGNORECASE,
)
_BRACKETS_OPEN = "([{<¿¡—–-―−/…=>"
_STOPS = ".,;:!?)]}…。，、！？；：）؟،؛۔।·"
_SPACES = " \t\u00a0\u2009\u202f\u200b\u3000\n\u2028\u2060\u200e\u200f\ufeff"
_DASHES = "—–-―−/"


def find_marks(text: str, should_stop: ShouldStop = never) -> list[Mark]:
    """All marks of ``text`` in order, apostrophes inside words left out. Takes time linear in the text."""
    return [_mark(text, m.start(), m.end()) for m in find_all(_MARK, text, 0, len(text), should_stop)]


def _mark(text: str, start: int, end: int) -> Mark:
    form = text[start]
    left, right = _neighbours(text, start, end)
    family = _FAMILY[form] if end - start == 1 else _PAIRED[form]
    opening, closing = _costs(form, left, right)
    if end - start == 2 and form == "`":
        closing += 3
    idle = 3.0
    if left == "=" or (left.isdigit() and form in "\"″'’"):
        idle = 0.4 if form in "″'’" or left == "=" or text[max(0, start - 2) : start - 1] in "'’′" else 1.0
    if family is Family.SINGLE:
        return _single(text, Mark(start, end, family, opening, closing, idle))
    return Mark(start, end, family, opening, closing, idle)


def _neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters on both sides, other marks skipped (at most three); a space at the ends of the text."""
    left, right = start - 1, end
    while left >= 0 and left > start - 4 and text[left] in ALL_MARKS:
        left -= 1
    while right < len(text) and right < end + 3 and text[right] in ALL_MARKS:
        right += 1
    return text[left] if left >= 0 else " ", text[right] if right < len(text) else " "


def _costs(form: str, left: str, right: str) -> tuple[float, float]:
    opens = (
        (left in _SPACES or left in _BRACKETS_OPEN) and right not in _SPACES and (right not in _STOPS or right == "…")
    )
    closes = left not in _SPACES and left not in "([{<" and (right in _SPACES or right in _STOPS or right in _DASHES)
    if form in "「『」』":
        return (0.0, 5.0) if form in "「『" else (5.0, 0.0)
    if opens and not closes:
        return (0.0, 3.0) if form not in _CLOSING_FORMS else (0.5, 2.5)
    if closes and not opens:
        return (3.0, 0.0) if form not in _OPENING_FORMS else (2.5, 0.5)
    if form in _OPENING_FORMS or form in _CLOSING_FORMS:
        return (0.2, 2.5) if form in _OPENING_FORMS else (2.5, 0.2)
    return _undecided(left, right)


def _undecided(left: str, right: str) -> tuple[float, float]:
    """A straight mark with space, or with letters, on both sides: what stands before a space decides a little."""
    if left in _STOPS:
        return 1.4, 0.8
    if left in _SPACES and right in _STOPS:
        return 1.6, 0.8
    return 1.0, 1.0


def _single(text: str, mark: Mark) -> Mark:
    """Single marks are mostly apostrophes: taking one for that is cheap."""
    before = text[mark.start - 1] if mark.start else " "
    idle, opening, closing = 0.3, mark.opening, mark.closing
    if text[mark.start] in "‘‚" and opening < 1:
        idle = 1.2
    if opening < 1 and _ELISION.match(text, mark.end):
        opening, idle = opening + 2.5, 0.0
    if before in "sS" and closing < 1 and text[mark.start] in "'’":
        closing, idle = closing + 0.8, 0.0
    return Mark(mark.start, mark.end, mark.family, opening + 0.2, closing, idle)
