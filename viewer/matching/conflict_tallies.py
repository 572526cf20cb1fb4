"""Results of votes and matches: 52-48 in the one article, 53-47 in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.tallies import Tally, find_tallies
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop

_DECIDED = re.compile(
    r"\b(?:vote[sd]?|voting|ballots?|passed|approved|confirmed|rejected|rul(?:ed|ing)|decision|majority|margin"
    r"|w[io]n|beat|defeat(?:ed)?|lost|score|lead|led|draw|tied?)\b",
    re.IGNORECASE,
)
_REACH = 60  # code points on either side
_SHARED = 1


@dataclass(frozen=True, slots=True)
class _Result:
    tally: Tally
    setting: Setting


def disagreeing_tallies(
    left: Sequence[Setting], right: Sequence[Setting], should_stop: ShouldStop
) -> Iterator[tuple[Span, Span]]:
    """The results of a passage, where each side gives one and they differ; 52-48 and 48-52 are the same."""
    ours = _results(left, should_stop)
    theirs = _results(right, should_stop) if ours else []
    if len({r.tally.sides for r in ours}) != 1 or len({r.tally.sides for r in theirs}) != 1:
        return
    one, two = ours[0], theirs[0]
    near = one.setting.near(one.tally.span) & two.setting.near(two.tally.span)
    if one.tally.sides != two.tally.sides and len(near) >= _SHARED and not (_gives(two, one) or _gives(one, two)):
        yield one.tally.span, two.tally.span


def _gives(one: _Result, other: _Result) -> bool:
    """Whether the whole article of ``one`` gives the result ``other`` anywhere: there may have been two votes."""
    return any(tally.sides == other.tally.sides for tally in find_tallies(one.setting.article.text))


def _results(settings: Sequence[Setting], should_stop: ShouldStop) -> list[_Result]:
    found = []
    for setting in heeded(settings, should_stop, every=1):
        text, (start, end) = setting.article.text, setting.span
        for tally in find_tallies(text, start, end):
            around = max(start, tally.span.start - _REACH), min(end, tally.span.end + _REACH)
            if _DECIDED.search(text, *around):
                found.append(_Result(tally, setting))
    return found
