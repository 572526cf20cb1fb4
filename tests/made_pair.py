"""A small comparison made by hand, so that tests of what shows it do not hang on how it is found."""

from viewer.article.article import Article, Quote, Span
from viewer.matching.comparison import (
    Certainty,
    Comparison,
    Conflict,
    ConflictKind,
    Passage,
    QuotePair,
    QuoteRelation,
    Relation,
)

LEFT_PARAGRAPHS = (
    "The ferry Halvard ran aground off Skarn. It carried 214 people.",
    "“We waited for the tide,” said Ilse Varga.",
    "Residents lit fires on the beach & sang.",
    "Subscribe to the Courier <today>.",
)
RIGHT_PARAGRAPHS = (
    "Buoys had not been serviced since 2021.",
    "“We were waiting for the tide,” Ilse Warga told the agency. The Halvard carried 190 people.",
    "The Halvard grounded at Skarn.",
)


def made_pair() -> Comparison:
    """Two passages sure, one possible; one quote pair; one figure in conflict; one notice."""
    left = _article(
        LEFT_PARAGRAPHS, "Ferry aground", "The Orrin Courier", "2026-03-03", ("We waited for the tide,", "Ilse Varga")
    )
    right = _article(
        RIGHT_PARAGRAPHS, "Dead buoys", "Northern Wire", None, ("We were waiting for the tide,", "Ilse Warga")
    )
    passages = (
        Passage((0,), (3,), Relation.REWORDED, Certainty.LIKELY, 0.7, ("Halvard", "Skarn")),
        Passage((1,), (2,), Relation.REWORDED, Certainty.POSSIBLE, 0.3, ("people",)),
        Passage((2,), (1,), Relation.SAME, Certainty.CERTAIN, 0.9, ("tide",)),
    )
    pairs = (QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.CERTAIN, 0.9, ("tide", "same speaker")),)
    conflicts = (Conflict(ConflictKind.NUMBER, _at(left, "214"), _at(right, "190"), 1),)
    return Comparison(left, right, passages, pairs, conflicts)


def _article(paragraphs: tuple[str, ...], title: str, outlet: str, date: str | None, quote: tuple[str, str]) -> Article:
    text = "\n\n".join(paragraphs)
    starts = [text.index(p) for p in paragraphs]
    sentences = []
    for start, paragraph in zip(starts, paragraphs, strict=True):
        at = start
        for part in paragraph.split(". "):
            end = at + len(part) + (0 if part.endswith(".") else 1)
            sentences.append(Span(at, end))
            at = end + 1
    words, speaker = quote
    said = text.index(words)
    quoted = Quote(
        Span(said, said + len(words)), speaker, Span(text.index(speaker), text.index(speaker) + len(speaker))
    )
    furniture = tuple(Span(s, s + len(p)) for s, p in zip(starts, paragraphs, strict=True) if p.startswith("Subscribe"))
    return Article(
        text,
        path=title.partition(" ")[0].lower() + ".txt",
        title=title,
        outlet=outlet,
        date=date,
        language="en",
        paragraphs=tuple(Span(s, s + len(p)) for s, p in zip(starts, paragraphs, strict=True)),
        sentences=tuple(sentences),
        quotes=(quoted,),
        furniture=furniture,
    )


def _at(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))
