"""PDF: the words in reading order, without what repeats on every page."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import TYPE_CHECKING

from viewer.reading.draft import Draft
from viewer.reading.limits import PAGES
from viewer.reading.pdf_layout import Line, in_reading_order, rows_to_lines
from viewer.reading.pdf_text import paragraphs, without_running_heads
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse
from viewer.reading.unreadable import Unreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage


def read(data: bytes, name: str) -> Draft:
    """The draft of a PDF. Raises Unreadable where it is locked, damaged, too long or a scan."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
        count = len(document)
    except PdfiumError as error:
        raise Unreadable(name, Reason.LOCKED if "password" in str(error).lower() else Reason.DAMAGED_PAGES) from error
    if count > PAGES.value:
        raise Unreadable(name, Reason.TOO_MANY_PAGES, count, PAGES.value)
    pages = [in_reading_order(rows_to_lines(_segments(page))) for page in _pages(document)]
    if not any(pages):
        raise Unreadable(name, Reason.SCAN if count else Reason.DAMAGED_PAGES)
    blocks = paragraphs(without_running_heads(pages))
    return _draft(blocks, collapse(document.get_metadata_value("Title") or "") or None)


def _pages(document: PdfDocument) -> Iterator[PdfPage]:
    from pypdfium2 import PdfiumError

    for index in range(len(document)):
        try:
            yield document[index]
        except PdfiumError:  # one broken page takes no others along
            continue


def _segments(page: PdfPage) -> Iterator[Line]:
    """The pieces of text on a page, each of one line, as PDFium finds them."""
    words = page.get_textpage()
    for index in range(words.count_rects()):
        left, bottom, right, top = words.get_rect(index)
        text = words.get_text_bounded(left, bottom, right, top).replace("\r", "").replace("\n", " ")
        text = text.replace("\ufffe", "-").replace("\x02", "-").replace("\0", "")  # PDFium's marks for a hyphen
        if text.strip():
            # The rectangle is as tall as its letters; a line without tall ones would look like smaller print.
            at = words.get_index(left + 0.5, (top + bottom) / 2, 2, 4)
            if at is not None:
                _, bottom, _, top = words.get_charbox(at, loose=True)
            yield Line(left, bottom, right, max(top, bottom + 0.1), text.strip())


def _draft(blocks: list[tuple[float, str]], said: str | None) -> Draft:
    """Paragraphs that are set clearly larger than the text are headings; the first of them names the article."""
    usual = median(height for height, words in blocks for _ in range(max(1, len(words) // 40)))
    heads = [words for height, words in blocks if height > 1.25 * usual and len(words) < 200]
    title = said if said and any(_same(said, words) for _, words in blocks[:4]) else None
    if title is None and (first := [(height, words) for height, words in blocks[:5] if words in heads]):
        title = max(first, key=lambda block: block[0])[1]
    kept = [words for _, words in blocks]
    for words in kept[:4]:
        if title is not None and _same(title, words):
            kept.remove(words)
            break
    return Draft("\n\n".join(kept), title=title or said, headings=tuple(h for h in heads if h in kept))


def _same(left: str, right: str) -> bool:
    return left.casefold().split() == right.casefold().split()
