"""What every report says of a match: its words on either side, and where they come from."""

from __future__ import annotations

from pathlib import PurePath

from viewer.article.article import Article, Span
from viewer.matching.comparison import Comparison, Passage, QuotePair
from viewer.reading.unreadable import shown
from viewer.reporting.language import ENGLISH, Label, Language

Found = Passage | QuotePair


def spans_of(comparison: Comparison, found: Found) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of a match, left and right, in code points of the two texts."""
    match found:
        case QuotePair():
            return (comparison.left.quotes[found.left].span,), (comparison.right.quotes[found.right].span,)
        case Passage():
            return (
                tuple(comparison.left.sentences[i] for i in found.left),
                tuple(comparison.right.sentences[j] for j in found.right),
            )


def sentences_of(article: Article, quote: int) -> tuple[Span, ...]:
    """The sentences that a quote of an article stands in; its own span where it stands in none."""
    span = article.quotes[quote].span
    return tuple(article.sentences[k] for k in article.sentences_at(span)) or (span,)


def length(article: Article, language: Language = ENGLISH) -> str:
    """How many words an article has."""
    count = article.words()
    many = language.label(Label.WORDS).format(language.number(count))
    return language.label(Label.ONE_WORD) if count == 1 else many


def words_of(article: Article, spans: tuple[Span, ...]) -> str:
    """The words of spans on one line, an ellipsis where something lies between them."""
    parts: list[str] = []
    end: int | None = None
    for span in spans:
        if end is not None and article.text[end : span.start].strip():
            parts.append("…")
        parts.append(" ".join(span.of(article.text).split()))
        end = span.end
    return " ".join(parts)


def both_sides(comparison: Comparison, found: Found) -> tuple[str, str]:
    """The words of a match, left and right; quotes stand in quotation marks."""
    left, right = spans_of(comparison, found)
    a, b = words_of(comparison.left, left), words_of(comparison.right, right)
    return (f"“{a}”", f"“{b}”") if isinstance(found, QuotePair) else (a, b)


def speakers(comparison: Comparison, pair: QuotePair) -> str:
    """Who speaks in a quote pair; both forms where the articles differ, nothing where nobody is named."""
    a, b = comparison.left.quotes[pair.left].speaker, comparison.right.quotes[pair.right].speaker
    return " / ".join(dict.fromkeys(name for name in (a, b) if name))


def source(article: Article, language: Language = ENGLISH) -> str:
    """Where an article comes from: outlet, title and date, or the file's name."""
    parts = [part for part in (article.outlet, article.title, article.date) if part]
    if article.title is None and article.path:
        parts.insert(0, shown(PurePath(article.path).name))
    return ", ".join(parts) or language.label(Label.PASTED)
