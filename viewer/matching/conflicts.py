"""Conflicts: details on which two paired passages disagree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.article.article import Article, Quote, Span
from viewer.article.blocks import heeded
from viewer.matching.comparison import Certainty, Conflict, ConflictKind, Passage, QuotePair, QuoteRelation, Relation
from viewer.matching.conflict_ages import ages_apart
from viewer.matching.conflict_apart import Apart, numbers_apart
from viewer.matching.conflict_dates import disagreeing_dates, disagreeing_negations
from viewer.matching.conflict_large import large_numbers_apart
from viewer.matching.conflict_names import Name, differing_names, endings, find_names, without_initials
from viewer.matching.conflict_names_apart import names_apart
from viewer.matching.conflict_numbers import Numbers, disagreeing_numbers, disagreeing_sums
from viewer.matching.conflict_tallies import disagreeing_tallies
from viewer.matching.exactness import less_exact_numbers, less_exact_times
from viewer.matching.likely import ONE_EVENT
from viewer.matching.passages import in_order
from viewer.matching.quote_facts import same_name
from viewer.matching.settings import Setting
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.unnamed_sources import Source, find_sources, named_by_one
from viewer.matching.utterances import folded_name

_CLOSE, _VERY_CLOSE = 1.0, 5.0
_WEAKEST = 0.15  # the score of a passage that only a conflict shows
_LONGEST = 5_000  # code points of a sentence that are looked at
_MOST_SENTENCES = 50  # of one quote
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
        self._settings: dict[int, Setting] = {}
        self._sources: dict[int, list[Source]] = {}
        self.known = endings(name for names in heeded(self.names, should_stop) for name in names)

    def settings(self, sentences: Sequence[int]) -> list[Setting]:
        for k in sentences:
            if k not in self._settings:
                self._settings[k] = Setting.of(self.article, k)
        return [self._settings[k] for k in sentences]

    def sources(self, sentences: Sequence[int]) -> list[Source]:
        for k, setting in zip(sentences, self.settings(sentences), strict=True):
            if k not in self._sources:
                self._sources[k] = find_sources(setting, self.names[k])
        return [source for k in sentences for source in self._sources[k]]


def find_conflicts(
    left: Article,
    right: Article,
    passages: tuple[Passage, ...],
    quote_pairs: tuple[QuotePair, ...],
    should_stop: ShouldStop,
) -> tuple[tuple[Passage, ...], tuple[Conflict, ...]]:
    """The passages with those possible ones that only a conflict shows, and the conflicts within them.

    Conflicts are in the passages' order: numbers, names, dates, negation, speakers. In articles on one event,
    passages that are only possible may disagree on names, which mean the same person anywhere, and on numbers of
    which much else is alike; numbers may disagree, too, in sentences that no passage joins. Names may where one
    passage is sure.
    """
    if not passages:
        return (), ()
    one, two = _Side(left, should_stop), _Side(right, should_stop)
    heed(should_stop)
    joined = _joined(passages, should_stop)
    apart = list(_found_apart(one, two, passages, should_stop))
    heed(should_stop)
    more = {a.sentences: a.why for a in apart if a.sentences not in joined}
    added = [
        Passage((i,), (j,), Relation.OVERLAPPING, Certainty.POSSIBLE, _WEAKEST, why) for (i, j), why in more.items()
    ]
    if added:
        passages = in_order((*passages, *added), should_stop)
    conflicts = _conflicts((one, two), passages, quote_pairs, apart, should_stop)
    heed(should_stop)
    del one  # letting go of a long article's details takes time, too
    heed(should_stop)
    del two
    return passages, conflicts


def _found_apart(one: _Side, two: _Side, passages: Sequence[Passage], should_stop: ShouldStop) -> Iterator[Apart]:
    looked_at = [p for p in passages if p.certainty is not Certainty.POSSIBLE]
    if _surely_one_event(passages):
        for number in (*numbers_apart(one.numbers, two.numbers), *large_numbers_apart(one.numbers, two.numbers)):
            heed(should_stop)
            yield number
        looked_at = list(passages)
    if looked_at:
        heed(should_stop)
        yield from names_apart(one.names, two.names, (one.known, two.known), _joined(looked_at, should_stop))
        yield from ages_apart(one.article, two.article, (one.names, two.names), should_stop)


def _joined(passages: Sequence[Passage], should_stop: ShouldStop) -> set[tuple[int, int]]:
    return {(i, j) for p in heeded(passages, should_stop) for i in p.left for j in p.right}


def _surely_one_event(passages: Sequence[Passage]) -> bool:
    return sum(p.certainty is not Certainty.POSSIBLE for p in passages) >= ONE_EVENT


def _conflicts(
    sides: tuple[_Side, _Side],
    passages: Sequence[Passage],
    quote_pairs: Sequence[QuotePair],
    apart: Sequence[Apart],
    should_stop: ShouldStop,
) -> tuple[Conflict, ...]:
    """Each detail once: as a contradiction where it is one, in the first passage that holds it."""
    one, two = sides
    found: dict[tuple[ConflictKind, Span, Span], Conflict] = {}
    several = sum(p.certainty is not Certainty.POSSIBLE for p in passages) > 1
    weaker_too = _surely_one_event(passages)
    at = _places(passages, should_stop)

    def add(kind: ConflictKind, a: Span, b: Span, passage: int, contradiction: bool = True) -> None:
        found.setdefault((kind, a, b), Conflict(kind, a, b, passage, contradiction))

    looked_at = [(k, p) for k, p in enumerate(passages) if p.certainty is not Certainty.POSSIBLE or weaker_too]
    for k, passage in looked_at:
        heed(should_stop)
        for kind, a, b, contradiction in _in_passage(one, two, passage, several, should_stop):
            add(kind, a, b, k, contradiction)
    for detail in apart:
        add(detail.kind, detail.left, detail.right, at[detail.sentences], detail.contradiction)
    for key, k in _speakers(one.article, two.article, at, quote_pairs):
        heed(should_stop)
        add(*key, k)
    for k, passage in looked_at:
        heed(should_stop)
        for key in _less_exact(one, two, passage, should_stop):
            add(*key, k, contradiction=False)
    return tuple(sorted(found.values(), key=lambda c: (c.passage, c.left, c.right, c.kind)))


def _in_passage(
    one: _Side, two: _Side, passage: Passage, several: bool, should_stop: ShouldStop
) -> Iterator[tuple[ConflictKind, Span, Span, bool]]:
    for a, b, contradiction in _numbers_in(one, two, passage):
        yield ConflictKind.NUMBER, a, b, contradiction
    ours = [name for k in passage.left for name in one.names[k]]
    theirs = [name for k in passage.right for name in two.names[k]]
    for a, b, otherwise in differing_names(ours, theirs, one.known, two.known, should_stop):
        words = a.of(one.article.text), b.of(two.article.text)
        if not several and without_initials(words[0]) == without_initials(words[1]):
            continue  # the famous are named in many stories
        if any(_is_common_word(side.article.text, word) for side in (one, two) for word in words):
            continue  # it only begins a sentence
        yield ConflictKind.NAME, a, b, otherwise
    if passage.certainty is Certainty.POSSIBLE:
        return
    settings = one.settings(passage.left), two.settings(passage.right)
    heed(should_stop)
    for a, b in disagreeing_dates(*settings):
        yield ConflictKind.DATE, a, b, True
    for a, b in disagreeing_tallies(*settings, should_stop):
        yield ConflictKind.NUMBER, a, b, True
    heed(should_stop)
    for a, b in disagreeing_negations(*settings):
        yield ConflictKind.NEGATION, a, b, True


def _numbers_in(one: _Side, two: _Side, passage: Passage) -> Iterator[tuple[Span, Span, bool]]:
    said = one.numbers.of(passage.left), two.numbers.of(passage.right), one.numbers, two.numbers
    yield from disagreeing_numbers(*said, _VERY_CLOSE if passage.certainty is Certainty.POSSIBLE else _CLOSE)
    if passage.certainty is Certainty.CERTAIN:
        yield from disagreeing_sums(*said)


def _is_common_word(text: str, word: str) -> bool:
    """Whether the text has a single capitalised word in small letters, too."""
    return word.isalpha() and re.search(rf"\b{word.lower()}\b", text) is not None


def _less_exact(
    one: _Side, two: _Side, passage: Passage, should_stop: ShouldStop
) -> Iterator[tuple[ConflictKind, Span, Span]]:
    if passage.certainty is Certainty.POSSIBLE:
        return
    numbers = one.numbers.of(passage.left), two.numbers.of(passage.right)
    for a, b in less_exact_numbers(*numbers, should_stop):
        yield ConflictKind.NUMBER, a, b
    settings = one.settings(passage.left), two.settings(passage.right)
    for a, b in less_exact_times(*settings, should_stop):
        yield ConflictKind.DATE, a, b
    sources = one.sources(passage.left), two.sources(passage.right)
    for a, b in named_by_one(*sources, one.known, two.known, should_stop):
        yield ConflictKind.NAME, a, b


def _places(passages: Sequence[Passage], should_stop: ShouldStop) -> dict[tuple[int, int], int]:
    """The first passage that joins two sentences."""
    at: dict[tuple[int, int], int] = {}
    for k, p in enumerate(heeded(passages, should_stop)):
        for i in p.left:
            for j in p.right:
                at.setdefault((i, j), k)
    return at


def _speakers(
    left: Article, right: Article, at: dict[tuple[int, int], int], quote_pairs: Sequence[QuotePair]
) -> Iterator[tuple[tuple[ConflictKind, Span, Span], int]]:
    """The same words given to two people that both texts name at the quote itself."""
    for pair in quote_pairs:
        a, b = left.quotes[pair.left], right.quotes[pair.right]
        if pair.certainty is not Certainty.CERTAIN or pair.relation is QuoteRelation.REWORDED:
            continue
        if min(len(a.span.of(left.text).split()), len(b.span.of(right.text).split())) < _LEAST_QUOTE:
            continue
        named = _named(left, a), _named(right, b)
        if named[0] and named[1] and same_name(*named) is False:
            places = [
                at[i, j]
                for i in left.sentences_at(a.span)[:_MOST_SENTENCES]
                for j in right.sentences_at(b.span)[:_MOST_SENTENCES]
                if (i, j) in at
            ]
            if places:
                yield (ConflictKind.SPEAKER, a.speaker_span or a.span, b.speaker_span or b.span), min(places)


def _named(article: Article, quote: Quote) -> tuple[str, ...]:
    """The speaker's full name, where the sentence of the quote itself names its bearer: no "he", no office."""
    if quote.speaker is None or quote.speaker_span is None:
        return ()
    bearers = find_names(quote.speaker, 0, len(quote.speaker))
    if not bearers or bearers[-1].end != len(quote.speaker) or len(bearers[-1].parts) < 2:
        return ()
    said, name = folded_name(quote.speaker_span.of(article.text)), folded_name(quote.speaker)
    near = any(
        article.sentences[k].holds(quote.speaker_span) for k in article.sentences_at(quote.span)[:_MOST_SENTENCES]
    )
    return name if near and len(name) > 1 and name[-1] in said else ()
