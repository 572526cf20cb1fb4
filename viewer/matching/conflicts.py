"""Conflicts: details on which two paired passages disagree."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from viewer.article.article import Article, Quote, Span
from viewer.matching.comparison import Certainty, Conflict, ConflictKind, Passage, QuotePair, QuoteRelation
from viewer.matching.conflict_dates import disagreeing_dates, disagreeing_negations
from viewer.matching.conflict_names import Name, differing_names, endings, find_names
from viewer.matching.conflict_numbers import Numbers, disagreeing_numbers
from viewer.matching.quote_similarity import same_name
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.utterances import folded_name

_CLOSE, _VERY_CLOSE = 1.0, 5.0
_SAME_EVENT = 4  # passages that are surer than possible: the articles tell of one event
_LONGEST = 5_000  # code points of a sentence that are looked at
_LEAST_QUOTE = 4  # words; shorter ones are said by many


class _Side:
    """One article's details, each read once."""

    def __init__(self, article: Article, should_stop: ShouldStop) -> None:
        self.article = article
        self.numbers = Numbers(article, should_stop)
        self.names: list[tuple[Name, ...]] = []
        for span in article.sentences:
            heed(should_stop)
            self.names.append(find_names(article.text, span.start, min(span.end, span.start + _LONGEST)))
        self.known = endings(name for names in self.names for name in names)

    def settings(self, sentences: Sequence[int]) -> list[Setting]:
        return [Setting.of(self.article, k) for k in sentences]


def find_conflicts(
    left: Article,
    right: Article,
    passages: tuple[Passage, ...],
    quote_pairs: tuple[QuotePair, ...],
    should_stop: ShouldStop,
) -> tuple[Conflict, ...]:
    """The conflicts within the passages, in their order: numbers, names, dates, negation, speakers.

    In articles on one event, passages that are only possible may disagree on names, which mean the same person
    anywhere, and on numbers of which much else is alike.
    """
    if not passages:
        return ()
    one, two = _Side(left, should_stop), _Side(right, should_stop)
    found: dict[tuple[ConflictKind, Span, Span], int] = {}
    sure = sum(p.certainty is not Certainty.POSSIBLE for p in passages)
    for k, passage in enumerate(passages):
        heed(should_stop)
        if passage.certainty is not Certainty.POSSIBLE or sure >= _SAME_EVENT:
            for key in _in_passage(one, two, passage):
                found.setdefault(key, k)
    for key, k in _speakers(left, right, passages, quote_pairs):
        heed(should_stop)
        found.setdefault(key, k)
    conflicts = [Conflict(kind, a, b, k) for (kind, a, b), k in found.items()]
    return tuple(sorted(conflicts, key=lambda c: (c.passage, c.left, c.right, c.kind)))


def _in_passage(one: _Side, two: _Side, passage: Passage) -> Iterator[tuple[ConflictKind, Span, Span]]:
    sure = passage.certainty is not Certainty.POSSIBLE
    numbers = one.numbers.of(passage.left), two.numbers.of(passage.right)
    least = _CLOSE if sure else _VERY_CLOSE
    for a, b in disagreeing_numbers(*numbers, one.numbers, two.numbers, least):
        yield ConflictKind.NUMBER, a, b
    ours = [name for k in passage.left for name in one.names[k]]
    theirs = [name for k in passage.right for name in two.names[k]]
    for a, b in differing_names(ours, theirs, one.known, two.known):
        yield ConflictKind.NAME, a, b
    if not sure:
        return
    settings = one.settings(passage.left), two.settings(passage.right)
    for a, b in disagreeing_dates(*settings):
        yield ConflictKind.DATE, a, b
    for a, b in disagreeing_negations(*settings):
        yield ConflictKind.NEGATION, a, b


def _speakers(
    left: Article, right: Article, passages: Sequence[Passage], quote_pairs: Sequence[QuotePair]
) -> Iterator[tuple[tuple[ConflictKind, Span, Span], int]]:
    """The same words given to two people that both texts name at the quote itself."""
    at = {(i, j): k for k, p in reversed(list(enumerate(passages))) for i in p.left for j in p.right}
    for pair in quote_pairs:
        a, b = left.quotes[pair.left], right.quotes[pair.right]
        if pair.certainty is not Certainty.CERTAIN or pair.relation is QuoteRelation.REWORDED:
            continue
        if min(len(a.span.of(left.text).split()), len(b.span.of(right.text).split())) < _LEAST_QUOTE:
            continue
        named = _named(left, a), _named(right, b)
        if named[0] and named[1] and same_name(*named) is False:
            places = [at[i, j] for i in _sentences(left, a) for j in _sentences(right, b) if (i, j) in at]
            if places:
                yield (ConflictKind.SPEAKER, a.speaker_span or a.span, b.speaker_span or b.span), min(places)


def _named(article: Article, quote: Quote) -> tuple[str, ...]:
    """The speaker's full name, where the sentence of the quote itself names its bearer: no "he", no office."""
    if quote.speaker is None or quote.speaker_span is None:
        return ()
    said, name = folded_name(quote.speaker_span.of(article.text)), folded_name(quote.speaker)
    near = any(article.sentences[k].holds(quote.speaker_span) for k in _sentences(article, quote))
    return name if near and len(name) > 1 and name[-1] in said else ()


def _sentences(article: Article, quote: Quote) -> range:
    """The sentences that the quote touches."""
    first = bisect_right(article.sentences, quote.span.start, key=lambda s: s.end)
    last = bisect_left(article.sentences, quote.span.end, key=lambda s: s.start)
    return range(first, min(last, first + 50))
