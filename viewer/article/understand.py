"""From text to Article: the steps, in order."""

from __future__ import annotations

from viewer.article.article import Article
from viewer.article.furniture import find_furniture
from viewer.article.garbage import uncollected
from viewer.article.quotes import find_quotes
from viewer.article.sentences import guess_language, split_paragraphs, split_sentences
from viewer.article.speakers import name_speakers
from viewer.article.stopping import ShouldStop, never
from viewer.article.transcripts import with_turns


@uncollected()
def understand(  # noqa: PLR0913
    text: str,
    *,
    path: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    byline: str | None = None,
    date: str | None = None,
    headings: tuple[int, ...] = (),
    cut: str = "",
    should_stop: ShouldStop = never,
) -> Article:
    """Find paragraphs, sentences, quotes, speakers and furniture in ``text``. Any text whatever is an article.

    ``date`` is ISO 8601. ``headings`` are indices of paragraphs, as ``split_paragraphs`` counts them.
    Raises Stopped soon after ``should_stop`` first says so, which is asked in between.
    """
    language = guess_language(text)
    paragraphs = split_paragraphs(text, should_stop)
    sentences = split_sentences(text, paragraphs, language, should_stop)
    furniture = find_furniture(text, paragraphs, sentences, should_stop)
    quotes = with_turns(text, paragraphs, find_quotes(text, paragraphs, should_stop), should_stop)
    quotes = name_speakers(text, paragraphs, sentences, quotes, byline=byline, should_stop=should_stop)
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
