"""Quotes made ready for comparing: their words, the words around them, who speaks."""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from viewer.article.article import Article, Quote, Span
from viewer.article.facts import Number, find_numbers
from viewer.article.words import Word, find_words, stem
from viewer.matching.rarity import rarity
from viewer.matching.stopping import ShouldStop, heed

_NEAR = 300  # code points of the same paragraph that count as the place of a quote
_WIDE = 700  # code points of any paragraph that do
_MOST_WORDS = 3_000
_MOST_LETTERS = 20_000
_LEAST_SENTENCES = 30  # in two very short articles every word would look common
_SUFFIXES = {"n't": "not", "'re": "are", "'m": "am", "'ll": "will", "'ve": "have", "'d": "would"}


@dataclass(frozen=True, slots=True)
class Utterance:
    """One quote of an article.

    ``stems`` are its words in order, ``near`` the words of the narrator around it in its own paragraph,
    ``wide`` those around it in any, ``names`` what is written with a capital letter inside a sentence of
    it.
    """

    index: int
    stems: tuple[str, ...]
    near: tuple[str, ...]
    wide: tuple[str, ...]
    names: frozenset[str]
    numbers: tuple[Number, ...]
    speaker: tuple[str, ...]
    loose: bool


@dataclass(frozen=True, slots=True)
class Utterances:
    """An article's quotes that are neither furniture nor empty, and in how many sentences each stem stands."""

    items: tuple[Utterance, ...]
    sentences_with: Counter[str]
    sentence_count: int
    stop_stems: frozenset[str]


def prepare(article: Article, should_stop: ShouldStop) -> Utterances:
    """Read the words of the article once and cut its quotes out of them."""
    text = _read(article, should_stop)
    items = []
    for k, quote in enumerate(article.quotes):
        heed(should_stop)
        inside = text.words[text.at(quote.span.start) : text.at(quote.span.end)]
        if inside and not article.is_furniture(quote.span):
            items.append(_utterance(text, k, quote, inside))
    stops = frozenset(w.stem for w in text.words if not w.weighty)
    return Utterances(tuple(items), text.sentences_with, len(article.sentences), stops)


@dataclass(frozen=True, slots=True)
class _Text:
    """An article with its words in order and where each begins."""

    article: Article
    words: list[Word]
    starts: list[int]
    sentences_with: Counter[str]

    def at(self, place: int) -> int:
        """The index of the first word that does not begin before ``place``."""
        return bisect_left(self.starts, place)

    def around(self, span: Span, low: int, high: int) -> tuple[str, ...]:
        """The stems of the weighty words between ``low`` and ``high`` and outside the span."""
        before = self.words[self.at(low) : self.at(span.start)]
        return tuple(w.stem for w in (*before, *self.words[self.at(span.end) : self.at(high)]) if w.weighty)


def _read(article: Article, should_stop: ShouldStop) -> _Text:
    words: list[Word] = []
    sentences_with: Counter[str] = Counter()
    for sentence in article.sentences:
        heed(should_stop)
        found = find_words(article.text, sentence.start, sentence.end, article.language)
        words += found
        sentences_with.update({w.stem for w in found})
    return _Text(article, words, [w.start for w in words], sentences_with)


def weigh(left: Utterances, right: Utterances) -> dict[str, float]:
    """What each stem weighs, 0.01 to 1: how rare it is in the two articles, and how rare in English at large."""
    count = max(_LEAST_SENTENCES, left.sentence_count + right.sentence_count) + 1
    scale = math.log(count)
    weights = {}
    for word, seen in (left.sentences_with + right.sentences_with).items():
        here = max(0.05, math.log(count / (seen + 0.5)) / scale)
        at_large = min(1.0, max(0.05, (rarity(word) - 15) / 35))
        weights[word] = (here + at_large) / 2 * (0.25 if word in left.stop_stems or word in right.stop_stems else 1.0)
    return weights


def _utterance(text: _Text, k: int, quote: Quote, inside: list[Word]) -> Utterance:
    span, language = quote.span, text.article.language
    low, high = _paragraph(text.article, span)
    return Utterance(
        index=k,
        stems=tuple(s for w in inside[:_MOST_WORDS] for s in _stems(w.form, language)),
        near=text.around(span, max(low, span.start - _NEAR), min(high, span.end + _NEAR)),
        wide=text.around(span, max(0, span.start - _WIDE), span.end + _WIDE),
        names=frozenset(w.stem for before, w in pairwise(inside) if w.capital and w.start - before.end < 2),
        numbers=find_numbers(text.article.text, span.start, min(span.end, span.start + _MOST_LETTERS)),
        speaker=folded_name(quote.speaker or ""),
        loose=quote.loose,
    )


def _paragraph(article: Article, span: Span) -> tuple[int, int]:
    """Where the paragraphs that the span touches begin and end."""
    k = bisect_left([p.end for p in article.paragraphs], span.start + 1) if article.paragraphs else 0
    if k >= len(article.paragraphs):
        return span.start, span.end
    last = k
    while last + 1 < len(article.paragraphs) and article.paragraphs[last + 1].start < span.end:
        last += 1
    return min(span.start, article.paragraphs[k].start), max(span.end, article.paragraphs[last].end)


@lru_cache(maxsize=50_000)
def _stems(form: str, language: str) -> tuple[str, ...]:
    """The stems of a word; of "wouldn't" those of "would not"."""
    for suffix, full in _SUFFIXES.items():
        if form.endswith(suffix) and len(form) > len(suffix):
            base = {"ca": "can", "wo": "will"}.get(form[: -len(suffix)], form[: -len(suffix)])
            return stem(base, language), stem(full, language)
    return ("can", "not") if form == "cannot" else (stem(form, language),)


@lru_cache(maxsize=10_000)
def folded_name(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and marks."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c if c.isalnum() else "" if unicodedata.combining(c) or c in "'’." else " " for c in bare)
    return tuple(letters.split())
