"""Long texts bit by bit, so that a stop is heeded soon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from viewer.article.stopping import ShouldStop, heed

BLOCK = 20_000  # code points, or things, that are looked at between two questions whether to stop
_REACH = 200
_SPACE = re.compile(r"\s")
_T = TypeVar("_T")


def blocks(text: str, start: int, end: int, should_stop: ShouldStop) -> Iterator[tuple[int, int]]:
    """``text[start:end]`` in stretches of 20,000 code points and a bit; before each a stop is asked for.

    Each but the last ends before white space: what never goes over white space may be looked for in each for itself.
    """
    while start < end:
        heed(should_stop)
        space = _SPACE.search(text, min(start + BLOCK, end), end)
        cut = space.start() if space else end
        yield start, cut
        start = cut


def heeded(things: Iterable[_T], should_stop: ShouldStop, every: int = 1_000) -> Iterator[_T]:
    """The things, with a stop asked for before the first and after every 1,000, or as many as ``every`` says."""
    for k, thing in enumerate(things):
        if not k % every:
            heed(should_stop)
        yield thing


def find_all(
    pattern: re.Pattern[str], text: str, start: int, end: int, should_stop: ShouldStop
) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(text, start, end)`` gives, with a stop asked for every 20,000 code points.

    No match, with what the pattern looks at behind it, may be longer than 200 code points; none may be empty.
    """
    if end - start <= BLOCK:
        heed(should_stop)
        return pattern.finditer(text, start, end)
    return _found_by_blocks(pattern, text, start, end, should_stop)


def _found_by_blocks(
    pattern: re.Pattern[str], text: str, start: int, end: int, should_stop: ShouldStop
) -> Iterator[re.Match[str]]:
    while start < end:
        heed(should_stop)
        cut = start + BLOCK
        for k, found in enumerate(pattern.finditer(text, start, min(end, cut + _REACH))):
            if found.start() >= cut:
                break
            if k % 1_000 == 999:
                heed(should_stop)
            yield found
            start = found.end()
        start = max(start, cut)
