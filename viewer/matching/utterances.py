"""Quotes made ready for comparing: their words, the words around them, who speaks."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from viewer.article.article import Article, Quote, Span
from viewer.article.facts import Number, find_numbers
from viewer.article.words import is_stop_word, stem
from viewer.matching.sentence_words import words_of
from viewer.matching.stopping import ShouldStop, heed

_NEAR = 300  # code points of the same paragraph that count as the place of a quote
_WIDE = 700  # code points of any paragraph that do
_MOST_WORDS = 3_000
_MOST_LETTERS = 20_000
_SUFFIXES = {"n't": "not", "'re": "are", "'m": "am", "'ll": "will", "'ve": "have", "'d": "would"}


@dataclass(frozen=True, slots=True)
class Utterance:
    """One quote of an article.

    ``stems`` are its words in order; ``inside``, ``near`` and ``wide`` are slices of the article's stems: its own,
    those of the narrator around it in its own paragraph, those around it in any. ``names`` is what is written with a
    capital letter inside a sentence of it, ``speaker`` a folded name or empty.
    """

    index: int
    stems: tuple[str, ...]
    inside: tuple[slice, ...]
    near: tuple[slice, ...]
    wide: tuple[slice, ...]
    names: frozenset[str]
    numbers: tuple[Number, ...]
    speaker: tuple[str, ...]
    loose: bool


@dataclass(frozen=True, slots=True)
class Utterances:
    """An article's quotes that are neither furniture nor empty.

    ``stems`` are those of the whole article in order, ``weighty`` says of each whether it is more than a stop word;
    ``ends`` has for each sentence how many stems stand before its end. ``language`` is the article's.
    """

    items: tuple[Utterance, ...]
    stems: list[str]
    weighty: list[bool]
    ends: list[int]
    language: str


def prepare(article: Article, should_stop: ShouldStop) -> Utterances:
    """Read the words of the article once and cut its quotes out of them."""
    text = _Text(article)
    ends = []
    for sentence in article.sentences:
        text.read(sentence, lambda: heed(should_stop))
        ends.append(len(text.stems))
    items = []
    for k, quote in enumerate(article.quotes):
        heed(should_stop)
        if not article.is_furniture(quote.span):
            utterance = _utterance(text, k, quote)
            items += [utterance] if utterance.stems else []
    return Utterances(tuple(items), text.stems, text.weighty, ends, article.language)


class _Text:
    """An article's stems in order, and where each begins."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.stems: list[str] = []
        self.starts: list[int] = []
        self.weighty: list[bool] = []
        self.capital: list[bool] = []

    def read(self, sentence: Span, stop: Callable[[], None]) -> None:
        """Take in the words of one more sentence."""
        words = words_of(self.article, sentence, stop)
        if not words:
            return
        starts, _, forms, stems, capitals = zip(*words, strict=True)
        if "'" in "".join(forms) or "cannot" in forms:
            language = self.article.language
            words = [w._replace(stem=each) for w in words for each in _stems(w.form, w.stem, language)]
            starts, _, forms, stems, capitals = zip(*words, strict=True)
        self.stems += stems
        self.starts += starts
        self.weighty += [not is_stop_word(form) for form in forms]
        self.capital += capitals

    def cut(self, low: int, high: int) -> slice:
        """The stems of the words that begin at ``low`` or later and before ``high``."""
        return slice(bisect_left(self.starts, low), bisect_left(self.starts, high))

    def around(self, span: Span, low: int, high: int) -> tuple[slice, slice]:
        """The stems between ``low`` and ``high`` and outside the span."""
        return self.cut(low, span.start), self.cut(span.end, high)


def _utterance(text: _Text, k: int, quote: Quote) -> Utterance:
    span = quote.span
    low, high = _paragraph(text.article, span)
    inside = text.cut(span.start, span.end)
    inside = slice(inside.start, min(inside.stop, inside.start + _MOST_WORDS))
    named = range(inside.start + 1, inside.stop)
    return Utterance(
        index=k,
        stems=tuple(text.stems[inside]),
        inside=(inside,),
        near=text.around(span, max(low, span.start - _NEAR), min(high, span.end + _NEAR)),
        wide=text.around(span, max(0, span.start - _WIDE), span.end + _WIDE),
        names=frozenset(text.stems[i] for i in named if text.capital[i] and text.weighty[i]),
        numbers=find_numbers(text.article.text, span.start, min(span.end, span.start + _MOST_LETTERS)),
        speaker=folded_name(quote.speaker or ""),
        loose=quote.loose,
    )


def _paragraph(article: Article, span: Span) -> tuple[int, int]:
    """Where the paragraphs that the span touches begin and end."""
    paragraphs = article.paragraphs
    k = bisect_left(paragraphs, span.start + 1, key=lambda p: p.end)
    if k >= len(paragraphs):
        return span.start, span.end
    last = max(k, bisect_left(paragraphs, span.end, key=lambda p: p.start) - 1)
    return min(span.start, paragraphs[k].start), max(span.end, paragraphs[last].end)


def _stems(form: str, own: str, language: str) -> tuple[str, ...]:
    """The stems of a word; of "wouldn't" those of "would not"."""
    return _taken_apart(form, language) or (own,) if _is_contracted(form) else (own,)


def _is_contracted(form: str) -> bool:
    """Whether a folded form may be two words in one."""
    return "'" in form or form == "cannot"


@lru_cache(maxsize=5_000)
def _taken_apart(form: str, language: str) -> tuple[str, ...]:
    for suffix, full in _SUFFIXES.items():
        if form.endswith(suffix) and len(form) > len(suffix):
            base = {"ca": "can", "wo": "will"}.get(form[: -len(suffix)], form[: -len(suffix)])
            return stem(base, language), stem(full, language)
    return ("can", "not") if form == "cannot" else ()


@lru_cache(maxsize=10_000)
def folded_name(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and marks."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c if c.isalnum() else "" if unicodedata.combining(c) or c in "'’." else " " for c in bare)
    return tuple(letters.split())
