"""Results of votes and matches: 52-48 in the one article, 53-47 in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop

_TALLY = re.compile(
    r"(?<![\w.,:/$\-–])(?P<a>\d{1,3})(?:\s?[\-–]\s?|\s(?:votes\s)?to\s)(?P<b>\d{1,3})"
    r"(?![\w:/%\-–]|[.,]\d|\s(?:per|percent|years?|days?|weeks?|months?|hours?|minutes?|people|miles|degrees)\b)"
)
_DECIDED = re.compile(
    r"\b(?:vote[sd]?|voting|ballots?|passed|approved|confirmed|rejected|rul(?:ed|ing)|decision|majority|margin"
    r"|w[io]n|beat|defeat(?:ed)?|lost|score|lead|led|draw|tied?)\b",
    re.IGNORECASE,
)
_REACH = 60  # code points on either side
_SHARED = 1


@dataclass(frozen=True, slots=True)
class _Tally:
    sides: tuple[int, int]
    span: Span
    setting: Setting


def disagreeing_tallies(
    left: Sequence[Setting], right: Sequence[Setting], should_stop: ShouldStop
) -> Iterator[tuple[Span, Span]]:
    """The results of a passage, where each side gives one and they differ; 52-48 and 48-52 are the same."""
    ours = _tallies(left, should_stop)
    theirs = _tallies(right, should_stop) if ours else []
    if len({t.sides for t in ours}) != 1 or len({t.sides for t in theirs}) != 1:
        return
    one, two = ours[0], theirs[0]
    near = one.setting.near(one.span) & two.setting.near(two.span)
    if one.sides != two.sides and len(near) >= _SHARED and not (_gives(two, one) or _gives(one, two)):
        yield one.span, two.span


def _gives(one: _Tally, other: _Tally) -> bool:
    """Whether the whole article of ``one`` gives the result ``other`` anywhere: there may have been two votes."""
    return any(_sides(m) == other.sides for m in _TALLY.finditer(one.setting.article.text))


def _sides(m: re.Match[str]) -> tuple[int, int]:
    low, high = sorted((int(m["a"]), int(m["b"])))
    return low, high


def _tallies(settings: Sequence[Setting], should_stop: ShouldStop) -> list[_Tally]:
    found = []
    for setting in heeded(settings, should_stop, every=1):
        text, (start, end) = setting.article.text, setting.span
        for m in _TALLY.finditer(text, start, end):
            if _DECIDED.search(text, max(start, m.start() - _REACH), min(end, m.end() + _REACH)):
                found.append(_Tally(_sides(m), Span(*m.span()), setting))
    return found
