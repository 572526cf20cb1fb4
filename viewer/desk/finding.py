"""Words found in an article, case and accents aside."""

from __future__ import annotations

import unicodedata

from viewer.article.article import Article, Span


def find_in(article: Article | None, words: str) -> tuple[Span, ...]:
    """Where ``words`` stand in the article, in order and without overlap; spans are in code points of its text."""
    wanted, _ = _folded(words.strip())
    if article is None or not wanted:
        return ()
    text, places = _folded(article.text)
    found, start = [], text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        found.append(Span(places[start], places[end - 1] + 1))
        start = text.find(wanted, end)
    return tuple(found)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and for each of its characters the position it came from."""
    if text.isascii():
        return text.casefold(), list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    for k, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                letters.append("'" if part == "’" else part)
                places.append(k)
    return "".join(letters), places
