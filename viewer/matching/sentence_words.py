"""The words of a sentence, of a very long one bit by bit."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from viewer.article.article import Article, Span
from viewer.article.words import Word, find_words

_LONG = 5_000  # code points that are read between two looks at whether to stop
_SPACE = re.compile(r"\s")


def words_of(article: Article, span: Span, stop: Callable[[], None]) -> Sequence[Word]:
    """The words of a span, in order. ``stop`` is called at least once every 5,000 code points or so."""
    stop()
    start, end = span.start, span.end
    if end - start <= _LONG:
        return find_words(article.text, start, end, article.language)
    found: list[Word] = []
    while start < end:
        stop()
        space = _SPACE.search(article.text, start + _LONG, end)  # no word goes over white space
        cut = space.end() if space else end
        found += find_words(article.text, start, cut, article.language)
        start = cut
    return found
