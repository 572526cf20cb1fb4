"""Conflicts: details on which two paired passages disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from viewer.article.article import Article, Quote, Span
from viewer.matching.comparison import Certainty, Conflict, ConflictKind, Passage, QuotePair, QuoteRelation
from viewer.matching.conflict_dates import disagreeing_dates, disagreeing_negations
from viewer.matching.conflict_names import Forms, Name, differing_names, endings, find_names
from viewer.matching.conflict_numbers import PlacedNumber, disagreeing_numbers, place_numbers
from viewer.matching.quote_similarity import same_name
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.utterances import folded_name

_LEAST_QUOTE = 4  # words; shorter ones are said by many


class _Side:
    """One article's sentences with their details, each read once."""

    def __init__(self, article: Article, should_stop: ShouldStop) -> None:
        self.article = article
        self.setting: Callable[[int], Setting] = cache(lambda k: Setting.of(article, k))
        self.numbers: Callable[[int], tuple[PlacedNumber, ...]] = cache(lambda k: place_numbers([self.setting(k)]))
        self.names: Callable[[int], tuple[Name, ...]] = cache(self._names)
        self._should_stop = should_stop

    def _names(self, k: int) -> tuple[Name, ...]:
        span = self.article.sentences[k]
        return find_names(self.article.text, span.start, min(span.end, span.start + 5_000))

    def all_numbers(self) -> tuple[PlacedNumber, ...]:
        """The numbers of the whole article."""
        return tuple(n for k in self._sentences() for n in self.numbers(k))

    def all_names(self) -> Forms:
        """The forms of names that the whole article uses."""
        return endings(n for k in self._sentences() for n in self.names(k))

    def _sentences(self) -> Iterator[int]:
        for k in range(len(self.article.sentences)):
            heed(self._should_stop)
            yield k


def find_conflicts(
    left: Article,
    right: Article,
    passages: tuple[Passage, ...],
    quote_pairs: tuple[QuotePair, ...],
    should_stop: ShouldStop,
) -> tuple[Conflict, ...]:
    """The conflicts within the passages, in their order: numbers, names, dates, negation, speakers."""
    if not passages:
        return ()
    one, two = _Side(left, should_stop), _Side(right, should_stop)
    numbers, names = (one.all_numbers(), two.all_numbers()), (one.all_names(), two.all_names())
    found: dict[tuple[ConflictKind, Span, Span], int] = {}
    for k, passage in enumerate(passages):
        heed(should_stop)
        if passage.certainty is Certainty.POSSIBLE:
            continue
        for kind, a, b in _in_passage(one, two, passage, numbers, names):
            found.setdefault((kind, a, b), k)
    for key, k in _speakers(left, right, passages, quote_pairs):
        found.setdefault(key, k)
    conflicts = [Conflict(kind, a, b, k) for (kind, a, b), k in found.items()]
    return tuple(sorted(conflicts, key=lambda c: (c.passage, c.left, c.right, c.kind)))


def _in_passage(
    one: _Side,
    two: _Side,
    passage: Passage,
    numbers: tuple[tuple[PlacedNumber, ...], tuple[PlacedNumber, ...]],
    names: tuple[Forms, Forms],
) -> Iterator[tuple[ConflictKind, Span, Span]]:
    ours, theirs = [one.setting(k) for k in passage.left], [two.setting(k) for k in passage.right]
    counted = [tuple(n for k in ks for n in s.numbers(k)) for s, ks in ((one, passage.left), (two, passage.right))]
    named = [tuple(n for k in ks for n in s.names(k)) for s, ks in ((one, passage.left), (two, passage.right))]
    for a, b in disagreeing_numbers(counted[0], counted[1], *numbers):
        yield ConflictKind.NUMBER, a, b
    for a, b in differing_names(named[0], named[1], *names):
        yield ConflictKind.NAME, a, b
    for a, b in disagreeing_dates(ours, theirs):
        yield ConflictKind.DATE, a, b
    for a, b in disagreeing_negations(ours, theirs):
        yield ConflictKind.NEGATION, a, b


def _speakers(
    left: Article, right: Article, passages: Sequence[Passage], quote_pairs: Sequence[QuotePair]
) -> Iterator[tuple[tuple[ConflictKind, Span, Span], int]]:
    """The same words given to two people that both texts name at the quote itself."""
    for pair in quote_pairs:
        a, b = left.quotes[pair.left], right.quotes[pair.right]
        if pair.certainty is not Certainty.CERTAIN or pair.relation is QuoteRelation.REWORDED:
            continue
        if min(len(a.span.of(left.text).split()), len(b.span.of(right.text).split())) < _LEAST_QUOTE:
            continue
        named = _named(left, a), _named(right, b)
        place = next((k for k, p in enumerate(passages) if _holds(left, p.left, a) and _holds(right, p.right, b)), None)
        if named[0] and named[1] and place is not None and same_name(*named) is False:
            spans = a.speaker_span or a.span, b.speaker_span or b.span
            yield (ConflictKind.SPEAKER, *spans), place


def _named(article: Article, quote: Quote) -> tuple[str, ...]:
    """The speaker, where the words at the quote are a part of the name and no "he"."""
    if not quote.speaker or quote.speaker_span is None:
        return ()
    said = set(folded_name(quote.speaker_span.of(article.text)))
    name = folded_name(quote.speaker)
    return name if name and name[-1] in said else ()


def _holds(article: Article, sentences: tuple[int, ...], quote: Quote) -> bool:
    return any(article.sentences[k].overlap(quote.span) for k in sentences)
