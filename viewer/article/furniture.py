"""What stands on the page and is not the story: notices, appeals, credits, cross-references."""

from __future__ import annotations

from viewer.article.article import Span


def find_furniture(text: str, paragraphs: tuple[Span, ...], sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans of the text that are furniture, in order, each a run of whole sentences."""
    return ()
