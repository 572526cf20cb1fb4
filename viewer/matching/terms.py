"""Sentences made ready for matching: their weighty terms in order, names and numbers marked."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from viewer.article.article import Article, Span
from viewer.article.dates import WEEKDAYS
from viewer.article.facts import Number, NumberKind, find_numbers
from viewer.article.tallies import find_tallies
from viewer.article.words import TITLES, Word, is_stop_word, sound
from viewer.matching.sentence_words import words_of
from viewer.matching.stopping import ShouldStop, heed

SPACELESS_FROM = "\u0e00"
"""The first character of the scripts that are written without spaces."""
_OPENING = frozenset('.!?:;"“„«‘—–')
_NO_NAMES = TITLES.union(WEEKDAYS)  # days stand in every article, with a capital or not
_EXACT_BELOW = 1000  # larger numbers are often rounded by the one article and not by the other

_LEAST_TALLY = 5  # of the winner; "two to one" may be said of anything

Place = tuple[int, int]  # where a word begins, and where it ends
Term = tuple[str, Place]


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence of the story: ``index`` among the article's, how many ``words`` it has.

    ``keys`` are what its weighty words are compared by, in order, and ``places`` where they stand in the text.
    """

    index: int
    span: Span
    keys: tuple[str, ...]
    places: tuple[Place, ...]
    words: int


def read_tellings(article: Article, names: frozenset[str], should_stop: ShouldStop) -> list[Telling]:
    """The sentences that belong to the story; ``names`` are folded forms known to be names."""
    known: dict[str, str] = {}
    found = []

    def stop() -> None:
        heed(should_stop)

    for index, span in enumerate(article.sentences):
        stop()
        if not article.is_furniture(span):
            words = words_of(article, span, stop)
            terms = _terms(words, names, known)
            stop()
            terms = _with_numbers(terms, find_numbers(article.text, span.start, span.end, should_stop))
            terms = _with_tallies(terms, article.text, span)
            keys, places = tuple(key for key, _ in terms), tuple(place for _, place in terms)
            found.append(Telling(index, span, keys, places, len(words)))
    return found


def known_names(article: Article, stop: Callable[[], None]) -> frozenset[str]:
    """Folded forms that stand with a capital letter inside a sentence, and not as often without one."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for span in article.sentences:
        words = words_of(article, span, stop)
        small.update([form for _, _, form, _, large in words if not large])
        inside = [k for k, word in enumerate(words) if word.capital and k]
        capital.update(
            [words[k].form for k in inside if _OPENING.isdisjoint(article.text[words[k - 1].end : words[k].start])]
        )
    return frozenset(form for form, n in capital.items() if n > small[form] and form not in _NO_NAMES)


def _terms(words: Sequence[Word], names: frozenset[str], known: dict[str, str]) -> list[Term]:
    """What each weighty word is compared by, and its place; ``known`` has what was found for forms met before."""
    found = []
    for k, (start, end, form, stem, capital) in enumerate(words):
        key = known.get(form)
        if key is None:  # "" where a word says nothing by itself
            key = known[form] = "" if is_stop_word(form) or form in TITLES else stem
        if not key:
            continue
        if len(form) > 1 or form < SPACELESS_FROM:
            found.append((_name_key(form) if capital and form in names else key, (start, end)))
        elif k + 1 < len(words) and words[k + 1].start == end:
            found.append((form + words[k + 1].form, (start, words[k + 1].end)))
    return found


def _with_numbers(terms: list[Term], numbers: Iterable[Number]) -> list[Term]:
    """Numbers take the place of the words that they are written in."""
    numbers = sorted((n for n in numbers if not math.isnan(n.value)), key=lambda n: n.span.start)
    if not numbers:
        return terms
    starts = [n.span.start for n in numbers]
    ends = [0, *accumulate((n.span.end for n in numbers), max)]
    kept = [t for t in terms if ends[bisect_right(starts, t[1][0])] <= t[1][0]]
    kept += [(_number_key(n), (n.span.start, n.span.end)) for n in numbers]
    return sorted(kept, key=lambda t: t[1][0])


def _with_tallies(terms: list[Term], text: str, sentence: Span) -> list[Term]:
    """Results take the place of their two figures, in two terms as well: 97-1 and 97 to 1 are the same."""
    tallies = [t for t in find_tallies(text, sentence.start, sentence.end) if max(t.sides) >= _LEAST_TALLY]
    if not tallies:
        return terms
    covered = {place for tally in tallies for place in range(tally.span.start, tally.span.end)}
    kept = [t for t in terms if t[1][0] not in covered]
    for (few, many), place in ((t.sides, (t.span.start, t.span.end)) for t in tallies):
        kept += [(f"#{many}-{few}", place), (f"#{few}-{many}", place)]
    return sorted(kept, key=lambda t: t[1][0])


@lru_cache(maxsize=10_000)
def _name_key(form: str) -> str:
    """A name however it is spelt, of one or of many: "Mihail" and "Mikhail", "Liberal" and "Liberals"."""
    many = len(form) > 4 and form.endswith("s") and form[-2] not in "ius"
    return "~" + sound(form[:-1] if many else form)


def _number_key(number: Number) -> str:
    """The value, large ones to two digits: $13.6 million is $13,625,777."""
    exact = number.kind is NumberKind.YEAR or abs(number.value) < _EXACT_BELOW
    return f"#{number.value:.6g}" if exact else f"#{number.value:.2g}"
