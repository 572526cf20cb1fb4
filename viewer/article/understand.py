"""From text to Article: the steps, in order."""

from __future__ import annotations

from viewer.article.article import Article
from viewer.article.furniture import find_furniture
from viewer.article.quotes import find_quotes
from viewer.article.sentences import guess_language, split_paragraphs, split_sentences
from viewer.article.speakers import name_speakers


def understand(
    text: str,
    *,
    path: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    byline: str | None = None,
    date: str | None = None,
    headings: tuple[int, ...] = (),
    cut: str = "",
) -> Article:
    """Find paragraphs, sentences, quotes, speakers and furniture in ``text``. Any text whatever is an article.

    ``date`` is ISO 8601. ``headings`` are indices of paragraphs, as ``split_paragraphs`` counts them.
    """
    language = guess_language(text)
    paragraphs = split_paragraphs(text)
    sentences = split_sentences(text, paragraphs, language)
    furniture = find_furniture(text, paragraphs, sentences)
    quotes = name_speakers(text, paragraphs, sentences, find_quotes(text, paragraphs), byline=byline)
    return Article(
        text=text,
        path=path,
        title=title,
        outlet=outlet,
        byline=byline,
        date=date,
        language=language,
        paragraphs=paragraphs,
        sentences=sentences,
        quotes=quotes,
        furniture=furniture,
        headings=headings,
        cut=cut,
    )
