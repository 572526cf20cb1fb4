"""How much two articles share, in words and in sentences; what counts as shown is said once, here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.article.article import Article
from viewer.matching.comparison import Certainty, Comparison, Conflict, Passage, QuotePair, Relation


@dataclass(frozen=True, slots=True)
class Share:
    """The words of one article's story, furniture aside, by what the other has of them; counted at white space.

    ``same``, ``reworded`` and ``conflict`` are in both, ``only`` is told here alone.
    """

    same: int = 0
    reworded: int = 0
    conflict: int = 0
    only: int = 0

    @property
    def words(self) -> int:
        """All words of the story."""
        return self.in_both + self.only

    @property
    def in_both(self) -> int:
        """The words that stand in a shown passage."""
        return self.same + self.reworded + self.conflict

    @property
    def percent(self) -> int:
        """How much is in both, 0 to 100, rounded; 0 for an article without words."""
        return round(100 * self.in_both / self.words) if self.words else 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many passages are in both, sentences only left and only right, and details that contradict each other."""

    in_both: int
    only_left: int
    only_right: int
    in_conflict: int


def is_shown(match: Passage | QuotePair, *, weaker: bool) -> bool:
    """Whether a match is shown: the certain and likely ones are, the possible ones where ``weaker``."""
    return weaker or match.certainty is not Certainty.POSSIBLE


def shown_conflicts(comparison: Comparison, *, weaker: bool) -> Iterator[Conflict]:
    """The conflicts that are listed: those of shown passages, and what is only less exact where ``weaker``."""
    for conflict in comparison.conflicts:
        if is_shown(comparison.passages[conflict.passage], weaker=weaker) and (weaker or conflict.contradiction):
            yield conflict


def share(comparison: Comparison, side: int, *, weaker: bool = False) -> Share:
    """How much of the article on ``side`` (0 left, 1 right) the other has too.

    A sentence of several passages counts once, with the last of them.
    """
    article = comparison.article(side)
    torn = {c.passage for c in comparison.contradictions}
    told: dict[int, str] = {}
    for k, passage in enumerate(comparison.passages):
        if is_shown(passage, weaker=weaker):
            kind = "conflict" if k in torn else "same" if passage.relation is Relation.SAME else "reworded"
            told.update(dict.fromkeys(passage.right if side else passage.left, kind))
    words = {"only": sum(_words(article, k) for k in only(comparison, side, weaker=weaker))}
    for sentence, kind in told.items():
        words[kind] = words.get(kind, 0) + _words(article, sentence)
    return Share(**words)


def counts(comparison: Comparison, *, weaker: bool = False) -> Counts:
    """How much of each kind there is to see."""
    return Counts(
        sum(is_shown(p, weaker=weaker) for p in comparison.passages),
        len(only(comparison, 0, weaker=weaker)),
        len(only(comparison, 1, weaker=weaker)),
        sum(is_shown(comparison.passages[c.passage], weaker=weaker) for c in comparison.contradictions),
    )


def only(comparison: Comparison, side: int, *, weaker: bool = False) -> tuple[int, ...]:
    """The sentences of ``side`` that stand in no shown passage and are no furniture, in the order of the text."""
    article = comparison.article(side)
    shown: Iterable[Passage] = (p for p in comparison.passages if is_shown(p, weaker=weaker))
    told = {k for p in shown for k in (p.right if side else p.left)}
    spans = enumerate(article.sentences)
    return tuple(k for k, s in spans if k not in told and not article.is_furniture(s))


def _words(article: Article, sentence: int) -> int:
    return len(article.sentences[sentence].of(article.text).split())
