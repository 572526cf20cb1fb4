"""Passages: which sentences of the one article tell what sentences of the other tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from viewer.article.article import Article
from viewer.article.blocks import heeded
from viewer.matching.comparison import Certainty, Passage, QuotePair, Relation
from viewer.matching.evidence import Pairs, gather
from viewer.matching.likely import likely
from viewer.matching.passage_reasons import ENOUGH, near_words, reasons
from viewer.matching.plain_words import share_of_plain_words
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.terms import Telling
from viewer.matching.weighing import probabilities

_CERTAIN, _POSSIBLE = 0.95, 0.15
_SAME = 0.7  # of the letters
_PLAIN = 0.2  # of the words without names, numbers and days that sentences share which certainly tell the same


@dataclass(frozen=True, slots=True)
class _Link:
    left: int
    right: int
    relation: Relation
    certainty: Certainty
    score: float
    why: tuple[str, ...]


def pair_passages(
    left: Article, right: Article, quote_pairs: tuple[QuotePair, ...], should_stop: ShouldStop
) -> tuple[Passage, ...]:
    """The passages that both articles tell, in the left article's order.

    The score is the probability that a careful reader would agree. Sentences of furniture are left out. The work
    is done in one order of the two articles, whichever is left: the mirror image is exact.
    """
    if (right.text, right.sentences) < (left.text, left.sentences):
        turned = tuple(replace(q, left=q.right, right=q.left) for q in quote_pairs)
        found = _passages(right, left, turned, should_stop)
        heed(should_stop)
        found = [_turned(p, should_stop) for p in found]
    else:
        found = _passages(left, right, quote_pairs, should_stop)
    return in_order(found, should_stop)


def _turned(passage: Passage, should_stop: ShouldStop) -> Passage:
    heed(should_stop)
    return replace(passage, left=passage.right, right=passage.left)


def _passages(
    left: Article, right: Article, quote_pairs: tuple[QuotePair, ...], should_stop: ShouldStop
) -> list[Passage]:
    pairs = gather(left, right, quote_pairs, should_stop)
    if not len(pairs.rows):
        return []
    scores = probabilities(pairs)
    heed(should_stop)
    shown = likely(pairs.rows, pairs.columns, scores)
    heed(should_stop)
    links = []
    for k in np.flatnonzero(scores >= _POSSIBLE).tolist():
        heed(should_stop)
        one, other = pairs.left[pairs.rows[k]], pairs.right[pairs.columns[k]]
        score = float(scores[k])
        why = _why(left, right, one, other, should_stop)
        certainty = _certainty(pairs, k, score, likely=bool(shown[k]))
        links.append(_Link(one.index, other.index, _relation(pairs, k), certainty, score, why))
    return [p for certainty in Certainty for p in _joined([x for x in links if x.certainty is certainty], should_stop)]


def _why(left: Article, right: Article, one: Telling, other: Telling, should_stop: ShouldStop) -> tuple[str, ...]:
    """The reasons in the words of whichever sentence is first in the alphabet: the same in the mirror image."""
    if right.text[other.span.start : other.span.end] < left.text[one.span.start : one.span.end]:
        found = reasons(right, other, one, should_stop)
    else:
        found = reasons(left, one, other, should_stop)
    return found if len(found) >= ENOUGH else found + near_words(left, one, right, other, should_stop)


def _certainty(pairs: Pairs, k: int, score: float, *, likely: bool) -> Certainty:
    if score >= _CERTAIN and _shares_more_than_names(pairs, k):
        return Certainty.CERTAIN
    return Certainty.LIKELY if likely else Certainty.POSSIBLE


def _shares_more_than_names(pairs: Pairs, k: int) -> bool:
    if pairs.figures["letters"][k] >= _SAME:
        return True
    return share_of_plain_words(pairs.left[pairs.rows[k]], pairs.right[pairs.columns[k]]) >= _PLAIN


def _relation(pairs: Pairs, k: int) -> Relation:
    if pairs.figures["letters"][k] >= _SAME:
        return Relation.SAME
    return Relation.REWORDED if pairs.figures["terms of more"][k] >= 0.25 else Relation.OVERLAPPING


def _joined(links: list[_Link], should_stop: ShouldStop) -> list[Passage]:
    """Links of neighbouring sentences as one passage, where each sentence is linked with each."""
    partners: dict[int, set[int]] = {}
    holders: dict[int, set[int]] = {}
    for x in heeded(links, should_stop):
        partners.setdefault(x.left, set()).add(x.right)
        holders.setdefault(x.right, set()).add(x.left)
    by_cell = {(x.left, x.right): x for x in heeded(links, should_stop)}
    groups: dict[tuple[tuple[int, ...], tuple[int, ...]], list[_Link]] = {}
    for x in links:
        heed(should_stop)
        lefts, rights = holders[x.right], partners[x.left]
        whole = all(partners[i] == rights for i in lefts) and all(holders[j] == lefts for j in rights)
        if whole and _neighbours(lefts) and _neighbours(rights):
            key = tuple(sorted(lefts)), tuple(sorted(rights))
        else:
            key = (x.left,), (x.right,)
        groups.setdefault(key, []).append(by_cell[x.left, x.right])
    del partners, holders, by_cell  # letting go of them takes time, too
    found = []
    for key, some in groups.items():
        heed(should_stop)
        found.append(_passage(*key, some))
    return found


def _neighbours(indices: set[int]) -> bool:
    return max(indices) - min(indices) < len(indices)


def _passage(lefts: tuple[int, ...], rights: tuple[int, ...], links: list[_Link]) -> Passage:
    links = sorted(links, key=lambda x: (-x.score, x.why))
    best = links[0]
    why = tuple(dict.fromkeys(w for k in range(2) for x in links for w in x.why[k * 3 : k * 3 + 3]))[:6]
    relation = best.relation if len(links) == 1 else Relation.OVERLAPPING
    return Passage(lefts, rights, relation, best.certainty, best.score, why)


def in_order(passages: Iterable[Passage], should_stop: ShouldStop) -> tuple[Passage, ...]:
    """Passages in the order of the left sentences, then of the right ones."""
    by_first: dict[int, list[Passage]] = {}
    for p in heeded(passages, should_stop):
        by_first.setdefault(p.left[0], []).append(p)
    some = (sorted(by_first[k], key=lambda p: (p.left, p.right)) for k in sorted(by_first))
    return tuple(heeded(chain.from_iterable(some), should_stop))
