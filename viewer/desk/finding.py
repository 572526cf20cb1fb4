"""Words found in an article, whatever their case and accents, and the style of quote marks, dashes and white space."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from viewer.article.article import Article, Span

_PLAIN = str.maketrans(dict.fromkeys("‘’‚‛′ʼ", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―−", "-"))
_BLANK = re.compile(r"\s+")


def find_in(article: Article | None, words: str) -> tuple[Span, ...]:
    """Where ``words`` stand in the article, in order and without overlap; spans are in code points of its text."""
    wanted = _folded(words.strip())[0]
    return () if article is None or not wanted else _places(*_folded(article.text), wanted)


def find_in_text(text: str, words: str) -> tuple[Span, ...]:
    """Where ``words`` stand in a text that is not asked again, as ``find_in`` finds them."""
    wanted = _folded(words.strip())[0]
    return _places(*_folded.__wrapped__(text), wanted) if wanted else ()


def _places(text: str, places: Sequence[int], wanted: str) -> tuple[Span, ...]:
    found, start = [], text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        found.append(Span(places[start], places[end - 1] + 1))
        start = text.find(wanted, end)
    return tuple(found)


# Asked with the same two articles at every key stroke.
@lru_cache(maxsize=8)
def _folded(text: str) -> tuple[str, range | list[int]]:
    """The text as it is searched, and for each of its characters the position that it came from."""
    if text.isascii() and not any(len(blank.group()) > 1 for blank in _BLANK.finditer(text)):
        return _BLANK.sub(" ", text).casefold(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for k, character in enumerate(text.translate(_PLAIN)):
        for part in character.lower() if character.isascii() else _parts(character):
            if not part.isspace():
                letters.append(part)
                places.append(k)
            elif not letters or letters[-1] != " ":
                letters.append(" ")
                places.append(k)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _parts(character: str) -> str:
    """A character without case and accents: none, one or several."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(part for part in folded if not unicodedata.combining(part))
