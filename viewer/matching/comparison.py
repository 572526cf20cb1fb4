"""The values that describe what two articles share: frozen, compared with ``==``, refusing nonsense when made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from viewer.article.article import Article, Span

NEAR = " ~ "
"""Stands between two words that are near in meaning, in what tells why a passage is one."""


class Certainty(StrEnum):
    """How sure the program is: what is certain or likely is shown from the start, what is possible on demand."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Relation(StrEnum):
    """How two paired passages relate."""

    SAME = "same"
    REWORDED = "reworded"
    OVERLAPPING = "overlapping"


class QuoteRelation(StrEnum):
    """How two renderings of one utterance relate: word for word, one shortened, or put in other words."""

    VERBATIM = "verbatim"
    CUT = "cut"
    REWORDED = "reworded"


class ConflictKind(StrEnum):
    """The kind of detail on which two passages disagree."""

    NUMBER = "number"
    NAME = "name"
    DATE = "date"
    NEGATION = "negation"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of the one article that tell what sentences of the other tell.

    ``left`` and ``right`` are indices into the articles' sentences, rising and never empty. ``score`` lies between
    0 and 1. ``why`` is the evidence in words that a reader understands: words of both, and "accident ~ crash"
    of either.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    relation: Relation
    certainty: Certainty
    score: float
    why: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.left or not self.right:
            raise ValueError("a passage needs sentences on both sides")
        _refuse_score(self.score)


@dataclass(frozen=True, slots=True)
class QuotePair:
    """Two renderings of one utterance; ``left`` and ``right`` are indices into the articles' quotes."""

    left: int
    right: int
    relation: QuoteRelation
    certainty: Certainty
    score: float
    why: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _refuse_score(self.score)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A detail on which two paired passages disagree; ``passage`` is an index into the comparison's passages.

    Without ``contradiction`` both can be true: one article is only less exact, or names somebody in a shorter form.
    """

    kind: ConflictKind
    left: Span
    right: Span
    passage: int
    contradiction: bool = True


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles and everything they were found to share, in the left article's order.

    Raises ValueError where an index points at nothing.
    """

    left: Article
    right: Article
    passages: tuple[Passage, ...] = ()
    quote_pairs: tuple[QuotePair, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def article(self, side: int) -> Article:
        """The article of a side: 0 is left, 1 is right."""
        return self.right if side else self.left

    @property
    def contradictions(self) -> tuple[Conflict, ...]:
        """The conflicts in which not both articles can be right."""
        return tuple(c for c in self.conflicts if c.contradiction)

    def __post_init__(self) -> None:
        last_left = max(chain.from_iterable([p.left for p in self.passages]), default=-1)
        last_right = max(chain.from_iterable([p.right for p in self.passages]), default=-1)
        if last_left >= len(self.left.sentences) or last_right >= len(self.right.sentences):
            raise ValueError("a passage names a sentence that its article does not have")
        for q in self.quote_pairs:
            if q.left >= len(self.left.quotes) or q.right >= len(self.right.quotes):
                raise ValueError("a quote pair names a quote that its article does not have")
        if any(not 0 <= c.passage < len(self.passages) for c in self.conflicts):
            raise ValueError("a conflict must lie in one of the passages")


def _refuse_score(score: float) -> None:
    if not 0 <= score <= 1:
        raise ValueError(f"a score lies between 0 and 1, not at {score}")
