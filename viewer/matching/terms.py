"""Sentences made ready for matching: their weighty terms in order, names and numbers marked."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from viewer.article.article import Article, Span
from viewer.article.facts import Number, find_numbers
from viewer.article.words import TITLES, Word, find_words, is_stop_word, sound

_SPACELESS_FROM = "\u0e00"


class Term(NamedTuple):
    """A weighty word: what it is compared by, and where it stands in the text."""

    key: str
    start: int
    end: int
    name: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence of the story: ``index`` among the article's, its terms in order, how many words it has."""

    index: int
    span: Span
    terms: tuple[Term, ...]
    words: int


def read_tellings(article: Article, names: frozenset[str], stop: Callable[[], None]) -> list[Telling]:
    """The sentences that belong to the story; ``names`` are folded forms known to be names."""
    found = []
    for index, span in enumerate(article.sentences):
        stop()
        if not article.is_furniture(span):
            found.append(_read(article, index, span, names))
    return found


def known_names(article: Article, stop: Callable[[], None]) -> frozenset[str]:
    """Folded forms that stand with a capital letter inside a sentence, and not as often without one."""
    capital: dict[str, int] = {}
    for span in article.sentences:
        stop()
        words = find_words(article.text, span.start, span.end, article.language)
        for k, word in enumerate(words):
            if word.capital and (k == 0 or _opens(article.text, words[k - 1].end, word.start)):
                continue
            capital[word.form] = capital.get(word.form, 0) + (1 if word.capital else -1)
    return frozenset(f for f, n in capital.items() if n > 0 and f not in TITLES)


def _opens(text: str, start: int, end: int) -> bool:
    """Whether a sentence or a quotation may begin between two words."""
    return any(c in '.!?:;"“„«‘—–' for c in text[start:end])


def _read(article: Article, index: int, span: Span, names: frozenset[str]) -> Telling:
    words = find_words(article.text, span.start, span.end, article.language)
    numbers = find_numbers(article.text, span.start, span.end)
    return Telling(index, span, tuple(_with_numbers(_terms(words, names), numbers)), len(words))


def _terms(words: Sequence[Word], names: frozenset[str]) -> list[Term]:
    found = []
    for k, word in enumerate(words):
        name = word.capital and word.form in names
        key = _key(word.form, word.stem, name)
        if not key:
            continue
        if len(word.form) > 1 or word.form < _SPACELESS_FROM:
            found.append(Term(key, word.start, word.end, name))
        elif k + 1 < len(words) and words[k + 1].start == word.end:
            found.append(Term(word.form + words[k + 1].form, word.start, words[k + 1].end))
    return found


@lru_cache(maxsize=50_000)
def _key(form: str, stem: str, name: bool) -> str:
    """What a word is compared by, or "" where it says nothing by itself."""
    if is_stop_word(form) or form in TITLES:
        return ""
    return "~" + sound(form) if name else stem


def _with_numbers(terms: list[Term], numbers: Sequence[Number]) -> list[Term]:
    """Numbers take the place of the words that they are written in."""
    numbers = [n for n in numbers if not math.isnan(n.value)]
    if not numbers:
        return terms
    kept = [t for t in terms if not any(n.span.start <= t.start < n.span.end for n in numbers)]
    kept += [Term(f"#{n.value:.6g}", n.span.start, n.span.end) for n in numbers]
    return sorted(kept, key=lambda t: t.start)
