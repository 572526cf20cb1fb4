"""Which format, which encoding, which limits, which error."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from viewer.article.article import Article
from viewer.article.sentences import split_paragraphs
from viewer.article.stopping import ShouldStop, Stopped, never
from viewer.article.understand import understand
from viewer.reading.draft import Draft
from viewer.reading.files import file_name, take
from viewer.reading.formats import read_bytes
from viewer.reading.limits import CHARACTERS
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable

_HALF = re.compile("[\ud800-\udfff]")
_LONGEST_FACT = 500

__all__ = ["Unreadable", "read"]


def read(path: str | Path, should_stop: ShouldStop = never) -> Article:
    """Read the file at ``path`` as an article.

    Raises Unreadable, with a sentence for the reader, where that cannot be done, Stopped soon after ``should_stop``
    first says so, and nothing else.
    """
    name = file_name(path)
    draft = read_bytes(take(path), name, should_stop)
    return as_article(draft, name, path=str(path), should_stop=should_stop)


def as_article(draft: Draft, name: str, path: str | None = None, should_stop: ShouldStop = never) -> Article:
    """The article that a draft holds.

    Raises Unreadable where it holds none, or one beyond every limit; Stopped where ``should_stop`` says so.
    """
    if not draft.text.strip():
        raise Unreadable(name, Reason.NO_TEXT)
    if len(draft.text) > CHARACTERS.value:
        raise Unreadable(name, Reason.TOO_LONG, CHARACTERS.value // 1_000_000)
    try:
        return understand(
            _whole(draft.text),
            path=path,
            title=_line(draft.title),
            outlet=_line(draft.outlet),
            byline=_line(draft.byline),
            date=draft.date,
            headings=_places(draft),
            cut=_whole(draft.cut),
            should_stop=should_stop,
        )
    except Stopped:
        raise
    except (MemoryError, RecursionError) as error:
        raise Unreadable(name, Reason.TOO_MUCH_MEMORY) from error
    except Exception as error:  # what nobody foresaw must not take down what else is open
        import logging

        logging.getLogger(__name__).exception("An article could not be understood")
        raise Unreadable(name, Reason.MISTAKE) from error


def _whole(text: str) -> str:
    """Halves of surrogate pairs are no characters, and no output could be written with them."""
    return _HALF.sub("\N{REPLACEMENT CHARACTER}", text)


def _line(words: str | None) -> str | None:
    """A short text on one line, without what could turn or hide the words beside it."""
    if words is None:
        return None
    clean = "".join(c for c in _whole(words) if unicodedata.category(c) not in ("Cc", "Cf") or c.isspace())
    return " ".join(clean.split())[:_LONGEST_FACT] or None


def _places(draft: Draft) -> tuple[int, ...]:
    """The headings as indices of paragraphs, each found behind the one before."""
    if not draft.headings:
        return ()
    places = []
    wanted = list(reversed(draft.headings))
    for k, span in enumerate(split_paragraphs(draft.text)):
        if wanted and span.of(draft.text) == wanted[-1].strip():
            places.append(k)
            wanted.pop()
    return tuple(places)
