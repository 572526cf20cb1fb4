"""Where two articles meet in the same order: what linked scrolling goes by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT, MatchKind
from viewer.window.highlights import Link

_WEAK = 0.3  # what a possible match weighs beside a likely one


@dataclass(frozen=True)
class Chain:
    """Links that cross nowhere, from the top down: what lies further down on one side does so on the other."""

    links: tuple[Link, ...] = ()
    starts: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())


@dataclass(frozen=True)
class Anchors:
    """Links by their left stretch, and for each the heaviest chain that runs through it.

    ``before`` and ``after`` have the place of the link before and behind it in that chain, or -1; ``heaviest`` the
    place of one whose chain is the heaviest of all, or -1 where there is no link. The weight is how many characters
    are joined. The heaviest increasing subsequence (Fredman 1975), from either end.
    """

    links: tuple[Link, ...] = ()
    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    heaviest: int = -1

    def chain(self, through: int | None = None) -> Chain:
        """The heaviest chain through one link, or the heaviest of all."""
        place = self.heaviest if through is None else through
        if place < 0:
            return Chain()
        up, down = list(_walk(self.before, place)), list(_walk(self.after, place))
        links = tuple(self.links[k] for k in (*reversed(up[1:]), *down))
        starts = [tuple(link.span(side).start for link in links) for side in (LEFT, RIGHT)]
        return Chain(links, (starts[LEFT], starts[RIGHT]))

    def within(self, span: Span) -> range:
        """The places of the links whose left stretch begins in ``span``."""
        first = bisect_left(self.links, span.start, key=_left_start)
        return range(first, bisect_right(self.links, span.end, key=_left_start))


def anchors_of(links: Iterable[Link]) -> Anchors:
    """The anchors that links make; of passages only where there are any, as quotations lie inside them."""
    every = list(links)
    passages = [link for link in every if link.match.kind is MatchKind.PASSAGE] or every
    ordered = tuple(sorted(passages, key=lambda link: (link.left, link.right)))
    weights = [min(len(link.left), len(link.right)) * (_WEAK if link.weak else 1.0) for link in ordered]
    corners = [(link.left.start, link.right.start) for link in ordered]
    up, before = _heaviest(corners, weights)
    backwards = [(-x, -y) for x, y in reversed(corners)]
    down, behind = _heaviest(backwards, weights[::-1])
    last = len(ordered) - 1
    after = tuple(last - k if k >= 0 else -1 for k in reversed(behind))
    totals = [a + b - w for a, b, w in zip(up, reversed(down), weights, strict=True)]
    best = max(range(len(ordered)), key=totals.__getitem__, default=-1)
    return Anchors(ordered, tuple(before), after, best)


def _heaviest(corners: Sequence[tuple[int, int]], weights: Sequence[float]) -> tuple[list[float], list[int]]:
    """For each corner the weight of the heaviest chain that ends there, and the corner before it in that chain.

    ``corners`` come in rising order; both numbers rise along a chain.
    """
    ends: list[int] = []  # the second number of corners that end the heaviest chains so far, rising with their weight
    places: list[int] = []
    total, before = [0.0] * len(corners), [-1] * len(corners)
    waiting: list[int] = []
    for k, (x, y) in enumerate(corners):
        if waiting and corners[waiting[0]][0] != x:
            _enter(waiting, corners, total, ends, places)
            waiting = []
        at = bisect_left(ends, y)
        before[k] = places[at - 1] if at else -1
        total[k] = weights[k] + (total[before[k]] if at else 0.0)
        waiting.append(k)
    return total, before


def _enter(
    waiting: Sequence[int],
    corners: Sequence[tuple[int, int]],
    total: Sequence[float],
    ends: list[int],
    places: list[int],
) -> None:
    """Keep the chains that end further up or weigh more than all that end further up."""
    for k in waiting:
        y = corners[k][1]
        at = bisect_right(ends, y)
        if at and total[places[at - 1]] >= total[k]:
            continue
        at = bisect_left(ends, y)
        stop = at
        while stop < len(ends) and total[places[stop]] <= total[k]:
            stop += 1
        ends[at:stop], places[at:stop] = [y], [k]


def _walk(steps: Sequence[int], place: int) -> Iterator[int]:
    while place >= 0:
        yield place
        place = steps[place]


def _left_start(link: Link) -> int:
    return link.left.start
