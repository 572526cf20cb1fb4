"""Quotes made ready for comparing: their words, the words around them, who speaks."""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from viewer.article.article import Article, Quote, Span
from viewer.article.facts import Number, find_numbers
from viewer.article.words import Word, find_words, stem
from viewer.matching.stopping import ShouldStop, heed

_NEAR = 300  # code points of the same paragraph that count as the place of a quote
_WIDE = 700  # code points of any paragraph that do
_MOST_WORDS = 3_000
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


@dataclass(frozen=True, slots=True)
class Utterances:
    """The quotes of an article that are neither furniture nor empty, and how often each stem occurs in
    sentences."""

    items: tuple[Utterance, ...]
    sentences_with: Counter[str]
    sentence_count: int
    stop_stems: frozenset[str]


def prepare(article: Article, should_stop: ShouldStop) -> Utterances:
    """Read the words of the article once and cut its quotes out of them."""
    words: list[Word] = []
    sentences_with: Counter[str] = Counter()
    for sentence in article.sentences:
        heed(should_stop)
        found = find_words(article.text, sentence.start, sentence.end, article.language)
        words += found
        sentences_with.update({w.stem for w in found})
    starts = [w.start for w in words]
    items = []
    for k, quote in enumerate(article.quotes):
        heed(should_stop)
        inside = words[bisect_left(starts, quote.span.start) : bisect_left(starts, quote.span.end)]
        if inside and not article.is_furniture(quote.span):
            items.append(_utterance(article, k, quote, inside, words, starts))
    stops = frozenset(w.stem for w in words if not w.weighty)
    return Utterances(tuple(items), sentences_with, len(article.sentences), stops)


def rarity(left: Utterances, right: Utterances) -> dict[str, float]:
    """What each stem of the two articles weighs: 1 where it stands in one sentence, less for every
    further one."""
    count = left.sentence_count + right.sentence_count + 1
    both = left.sentences_with + right.sentences_with
    stops = left.stop_stems | right.stop_stems
    scale = math.log(count) or 1.0
    weights = {s: max(0.05, math.log(count / (n + 0.5)) / scale) for s, n in both.items()}
    return {s: w * 0.25 if s in stops else w for s, w in weights.items()}


def _utterance(
    article: Article, k: int, quote: Quote, inside: list[Word], words: list[Word], starts: list[int]
) -> Utterance:
    text, span = article.text, quote.span
    low, high = _paragraph(article, span)
    names = {
        w.stem
        for before, w in zip(inside, inside[1:], strict=False)
        if w.capital and w.start - before.end < 2
    }
    return Utterance(
        index=k,
        stems=_plain([w.form for w in inside[:_MOST_WORDS]], article.language),
        near=_around(words, starts, span, max(low, span.start - _NEAR), min(high, span.end + _NEAR)),
        wide=_around(words, starts, span, max(0, span.start - _WIDE), span.end + _WIDE),
        names=frozenset(names),
        numbers=find_numbers(text, span.start, min(span.end, span.start + 20_000)),
        speaker=folded_name(quote.speaker or ""),
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


def _around(words: list[Word], starts: list[int], span: Span, low: int, high: int) -> tuple[str, ...]:
    first, last = bisect_left(starts, low), bisect_left(starts, high)
    inner = bisect_left(starts, span.start), bisect_left(starts, span.end)
    return tuple(w.stem for w in (*words[first : inner[0]], *words[inner[1] : last]) if w.weighty)


def _plain(forms: list[str], language: str) -> tuple[str, ...]:
    return tuple(s for form in forms for s in _stems(form, language))


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
    letters = "".join(
        c if c.isalnum() else "" if unicodedata.combining(c) or c in "'’." else " " for c in bare
    )
    return tuple(letters.split())
