"""An article put together by hand, so that every place in it is known."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from viewer.article.article import Article, Quote, Span


def made_article(
    paragraphs: Sequence[Sequence[str]],
    quotes: Mapping[str, str | None] | Sequence[str] = (),
    furniture: Collection[int] = (),
    **more: Any,
) -> Article:
    """``paragraphs`` are lists of sentences; ``quotes`` words, with who says them or alone; ``furniture`` numbers."""
    text, spans, sentences = "", [], []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        start = len(text)
        for k, sentence in enumerate(paragraph):
            text += " " if k else ""
            sentences.append(Span(len(text), len(text) + len(sentence)))
            text += sentence
        spans.append(Span(start, len(text)))
    said = quotes if isinstance(quotes, Mapping) else dict.fromkeys(quotes)
    found = [Quote(place(text, q), who, place(text, who) if who else None) for q, who in said.items()]
    return Article(
        text=text,
        paragraphs=tuple(spans),
        sentences=tuple(sentences),
        quotes=tuple(sorted(found, key=lambda q: q.span)),
        furniture=tuple(sentences[k] for k in furniture),
        **more,
    )


def place(text: str, words: str) -> Span:
    """Where words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))
