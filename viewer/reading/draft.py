"""What a format module makes of a file, before the article in it is understood."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of an article and what the file says about it.

    Paragraphs are parted by blank lines. ``date`` is ISO 8601. ``headings`` are the texts of those paragraphs that
    are headings, in order. ``cut`` is what was left out of a page, for showing only.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    date: str | None = None
    headings: tuple[str, ...] = ()
    cut: str = ""
