"""Where two articles meet: what linked scrolling goes by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from viewer.desk.match import LEFT, RIGHT, MatchKind
from viewer.window.highlights import Link


@dataclass(frozen=True)
class Anchors:
    """For each side the links by the stretch they start from, in the order of its text, and where each group starts."""

    groups: tuple[list[list[Link]], list[list[Link]]] = ([], [])
    starts: tuple[list[int], list[int]] = ([], [])


def anchors_of(links: Iterable[Link]) -> Anchors:
    """The anchors that links make; of passages only where there are any, as quotations lie inside them."""
    every = list(links)
    passages = [link for link in every if link.match.kind is MatchKind.PASSAGE] or every
    groups = _grouped(passages, LEFT), _grouped(passages, RIGHT)
    return Anchors(groups, (_starts(groups[LEFT], LEFT), _starts(groups[RIGHT], RIGHT)))


def _grouped(links: list[Link], side: int) -> list[list[Link]]:
    ordered = sorted(links, key=lambda link: (link.span(side), link.span(1 - side)))
    return [list(group) for _, group in groupby(ordered, key=lambda link: link.span(side))]


def _starts(groups: list[list[Link]], side: int) -> list[int]:
    return [group[0].span(side).start for group in groups]
