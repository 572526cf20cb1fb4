"""What was pasted or dropped as a selection."""

from __future__ import annotations

from dataclasses import replace

from viewer.article.article import Article
from viewer.article.stopping import ShouldStop, never
from viewer.reading.apart import read_apart
from viewer.reading.draft import Draft
from viewer.reading.limits import BYTES, MB
from viewer.reading.reader import as_article
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable

NAME = "pasted text"
_TITLE_WORDS = 8
_TITLE_LENGTH = 60


def read_pasted(text: str, html: str | None = None, should_stop: ShouldStop = never) -> Article:
    """The article in a selection, named after its first words; its path is None.

    ``html`` is the same selection as a web page, where the source gave one: it keeps paragraphs that ``text`` may have
    lost. Raises Unreadable where there are no words or too many; Stopped where ``should_stop`` says so.
    """
    if len(text) + len(html or "") > BYTES.value:
        raise Unreadable(NAME, Reason.TOO_LONG_PASTED, BYTES.value // MB)
    if not text.strip() and not (html or "").strip():
        raise Unreadable(NAME, Reason.NO_WORDS)
    draft = _from_page(text, html, should_stop) if html else None
    draft = draft or Draft(text.replace("\r\n", "\n").replace("\r", "\n"))
    return as_article(replace(draft, title=draft.title or first_words(draft.text)), NAME, should_stop=should_stop)


def first_words(text: str) -> str | None:
    """Up to eight words and 60 characters of the start of ``text``, with an ellipsis where more follows."""
    words = text[:2000].split()
    if not words:
        return None
    title = words[0][:_TITLE_LENGTH]
    for word in words[1:_TITLE_WORDS]:
        if len(title) + 1 + len(word) > _TITLE_LENGTH:
            break
        title += " " + word
    return title if title.split() == text.split(maxsplit=_TITLE_WORDS) else f"{title}…"


def _from_page(text: str, html: str, should_stop: ShouldStop) -> Draft | None:
    """The selection as a page gives it; None where the page keeps less than half of the words of the plain one."""
    page = html if "<body" in html.lower() else f"<html><body>{html}</body></html>"
    try:
        draft = read_apart("page", page.encode("utf-8", "replace"), NAME, should_stop=should_stop)
    except Unreadable:
        return None
    return draft if len(draft.text.split()) * 2 >= len(text.split()) else None
