"""Quotes that two translators put in other words, known by where they stand.

"A bitter pill" and "sour fruit" share no word. Where two sentences certainly tell the same, the words around are alike
and each holds one quote without a partner, the one stands for the other. So do quotes of any length in sentences that
stand between the same two others: texts that go on alike before and behind are renderings of one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from viewer.article.article import Article, Quote
from viewer.article.blocks import heeded
from viewer.matching.comparison import Certainty, Passage, QuotePair, QuoteRelation
from viewer.matching.quote_facts import same_name
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop
from viewer.matching.utterances import folded_name

_MOST_WORDS = 6  # of a quote; what is longer is known by its own words
_SHARED = 3  # weighty words near both
_SCORE = 0.7
_GAP = 3  # sentences from one certain passage to the next, at most
_LONGER, _MARGIN = 2.0, 10  # times and letters by which one rendering may be longer than the other
_WHY = ("told at the same place",)


def with_quotes_in_place(
    left: Article,
    right: Article,
    passages: Sequence[Passage],
    pairs: Sequence[QuotePair],
    should_stop: ShouldStop,
) -> tuple[QuotePair, ...]:
    """The pairs and, as likely ones, those that only their place joins; in the left article's order."""
    sure = [p for p in heeded(pairs, should_stop) if p.certainty is not Certainty.POSSIBLE]
    alone = (
        _without_partner(left, {p.left for p in sure}, should_stop),
        _without_partner(right, {p.right for p in sure}, should_stop),
    )
    if not alone[0] or not alone[1]:
        return tuple(pairs)
    found = {(i, j) for p in heeded(passages, should_stop) for i, j in _in_passage(left, right, p, alone)}
    for a, b in heeded(_between(passages, should_stop), should_stop):
        found.update(_in_order(left, right, alone[0].get(a, ()), alone[1].get(b, ())))
    lefts, rights = Counter(i for i, _ in found), Counter(j for _, j in found)
    placed = {(i, j) for i, j in found if lefts[i] == rights[j] == 1}
    if not placed:
        return tuple(pairs)
    kept = [p for p in heeded(pairs, should_stop) if (p.left, p.right) not in placed]
    added = [QuotePair(i, j, QuoteRelation.REWORDED, Certainty.LIKELY, _SCORE, _WHY) for i, j in placed]
    return tuple(sorted((*kept, *added), key=lambda pair: (pair.left, pair.right)))


def _between(passages: Sequence[Passage], should_stop: ShouldStop) -> set[tuple[int, int]]:
    """Sentences at the same place between the same two certain passages, which tell nothing that others tell."""
    likely = [p for p in heeded(passages, should_stop) if p.certainty is not Certainty.POSSIBLE]
    linked = {(i, j) for p in heeded(likely, should_stop) for i in p.left for j in p.right}
    lefts, rights = {i for i, _ in linked}, {j for _, j in linked}
    sure = {
        (p.left[0], p.right[0])
        for p in heeded(likely, should_stop)
        if p.certainty is Certainty.CERTAIN and len(p.left) == len(p.right) == 1
    }
    between = {
        (i + k, j + k)
        for i, j in heeded(sure, should_stop)
        for gap in range(2, _GAP + 1)
        if (i + gap, j + gap) in sure
        for k in range(1, gap)
    }
    return {(i, j) for i, j in between if (i, j) in linked or (i not in lefts and j not in rights)}


def _in_order(left: Article, right: Article, ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The quotes one by one, where both sentences hold as many and each may be the other's rendering."""
    if len(ours) == len(theirs):
        pairs = list(zip(ours, theirs, strict=True))
        if all(_may_be_one(left.quotes[i], right.quotes[j]) for i, j in pairs):
            yield from pairs


def _may_be_one(one: Quote, two: Quote) -> bool:
    """Whether two quotes are about equally long and not of different people.

    Translations grow and shrink with their source: the length test of sentence alignment (Gale and Church 1993).
    """
    short, long = sorted((len(one.span), len(two.span)))
    return long <= _LONGER * short + _MARGIN and not _of_others(one, two)


def _of_others(one: Quote, two: Quote) -> bool:
    """Whether two quotes are of two people, both of them named."""
    names = [quote.speaker or "" for quote in (one, two)]
    if not all(name and name.split()[-1][0].isupper() for name in names):
        return False
    return same_name(folded_name(names[0]), folded_name(names[1])) is False


def _without_partner(article: Article, paired: Collection[int], should_stop: ShouldStop) -> dict[int, list[int]]:
    """The quotes without a partner, by the sentence that holds them."""
    found: dict[int, list[int]] = {}
    for k, quote in heeded(enumerate(article.quotes), should_stop):
        if k not in paired and not quote.loose:
            for sentence in article.sentences_at(quote.span)[:2]:
                found.setdefault(sentence, []).append(k)
    return found


def _in_passage(
    left: Article, right: Article, passage: Passage, alone: tuple[dict[int, list[int]], dict[int, list[int]]]
) -> Iterator[tuple[int, int]]:
    if passage.certainty is not Certainty.CERTAIN or len(passage.left) > 1 or len(passage.right) > 1:
        return
    ours, theirs = alone[0].get(passage.left[0], ()), alone[1].get(passage.right[0], ())
    if len(ours) != 1 or len(theirs) != 1:
        return
    one, two = left.quotes[ours[0]].span, right.quotes[theirs[0]].span
    if max(len(one.of(left.text).split()), len(two.of(right.text).split())) > _MOST_WORDS:
        return
    near = Setting.of(left, passage.left[0]).near(one) & Setting.of(right, passage.right[0]).near(two)
    if len(near) >= _SHARED:
        yield ours[0], theirs[0]
