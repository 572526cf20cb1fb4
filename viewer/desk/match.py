"""Which of the matches is meant: a passage or a quote pair of the comparison that lies open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

LEFT, RIGHT = 0, 1


class MatchKind(Enum):
    """What an index counts: ``comparison.passages`` or ``comparison.quote_pairs``."""

    PASSAGE = "passage"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Match:
    """One match of a comparison, by its kind and its index there."""

    kind: MatchKind
    index: int
