"""The matches in the order in which a reader steps through them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from viewer.desk.match import Match, MatchKind
from viewer.matching.comparison import Comparison, Passage, QuotePair
from viewer.matching.shares import is_shown, shown_conflicts


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step leads; ``wrapped`` where it went over an end and began again at the other."""

    match: Match
    wrapped: bool


class Lane(Enum):
    """What a reader steps through: all passages, those that tell a detail otherwise, or the quote pairs."""

    MATCHES = "matches"
    CONFLICTS = "conflicts"
    QUOTES = "quotes"

    @property
    def kind(self) -> MatchKind:
        """What the lane's indices count."""
        return MatchKind.QUOTE if self is Lane.QUOTES else MatchKind.PASSAGE


@dataclass(frozen=True, slots=True)
class Steps:
    """The passages and quote pairs that are shown, each in the left article's order.

    ``conflicts`` are the passages that hold a conflict of the list.
    """

    passages: tuple[int, ...] = ()
    quotes: tuple[int, ...] = ()
    conflicts: tuple[int, ...] = ()

    @classmethod
    def of(cls, comparison: Comparison | None, *, weaker: bool) -> Steps:
        """The matches of a comparison that are shown, the possible ones among them where ``weaker``."""
        if comparison is None:
            return cls()
        conflicts = sorted({c.passage for c in shown_conflicts(comparison, weaker=weaker)})
        return cls(_shown(comparison.passages, weaker), _shown(comparison.quote_pairs, weaker), tuple(conflicts))

    def along(self, lane: Lane) -> Steps:
        """The steps of one lane alone."""
        return Steps(self.conflicts, self.quotes) if lane is Lane.CONFLICTS else self

    def indices(self, kind: MatchKind) -> tuple[int, ...]:
        """The indices of one kind, in order."""
        return self.passages if kind is MatchKind.PASSAGE else self.quotes

    def position(self, match: Match | None, kind: MatchKind) -> int | None:
        """The position of a match among its kind, from 0, or None where it is not shown or of the other kind."""
        indices = self.indices(kind)
        if match is None or match.kind is not kind or match.index not in indices:
            return None
        return indices.index(match.index)

    def beside(self, match: Match, by: int) -> int:
        """A position from which one step ``by`` leads to the one next to ``match``, which is none of these."""
        return bisect_left(self.indices(match.kind), match.index) - (by > 0)

    def step(self, kind: MatchKind, position: int | None, by: int) -> Step | None:
        """The match ``by`` steps on from ``position``; from None the first, or backwards the last."""
        indices = self.indices(kind)
        if not indices:
            return None
        if position is None:
            return Step(Match(kind, indices[0 if by > 0 else -1]), False)
        wanted = position + by
        return Step(Match(kind, indices[wanted % len(indices)]), not 0 <= wanted < len(indices))

    def next_partner(self, comparison: Comparison, match: Match, side: int) -> Match:
        """Another match of what ``match`` holds on ``side``, in turn; the same match where there is no other."""
        mates = [k for k in self.indices(match.kind) if _touches(comparison, match, k, side)]
        if match.index not in mates:
            return match
        return Match(match.kind, mates[(mates.index(match.index) + 1) % len(mates)])

    def passage_of_quote(self, comparison: Comparison, quote_pair: int) -> int | None:
        """The shown passage that holds both quotes of a pair, or None."""
        pair = comparison.quote_pairs[quote_pair]
        spans = comparison.left.quotes[pair.left].span, comparison.right.quotes[pair.right].span
        for k in self.passages:
            p = comparison.passages[k]
            if any(comparison.left.sentences[i].overlap(spans[0]) for i in p.left) and any(
                comparison.right.sentences[j].overlap(spans[1]) for j in p.right
            ):
                return k
        return None


def _shown(matches: Sequence[Passage | QuotePair], weaker: bool) -> tuple[int, ...]:
    return tuple(k for k, m in enumerate(matches) if is_shown(m, weaker=weaker))


def _touches(comparison: Comparison, match: Match, other: int, side: int) -> bool:
    if match.kind is MatchKind.QUOTE:
        mine, its = comparison.quote_pairs[match.index], comparison.quote_pairs[other]
        return mine.right == its.right if side else mine.left == its.left
    a, b = comparison.passages[match.index], comparison.passages[other]
    return bool(set(a.right if side else a.left) & set(b.right if side else b.left))
