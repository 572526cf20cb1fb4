"""The values that describe one article: frozen, compared with ``==``, and refusing nonsense when made.

All positions are Unicode code points into the article's own text; all indices count from 0.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The stretch ``[start, end)`` of a text, in code points. May be empty, never backwards or negative."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span cannot run from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[int]:
        return iter((self.start, self.end))

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: Span) -> int:
        """How many code points the two spans have in common."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that the article gives as somebody's own.

    ``span`` holds the words inside the outermost marks. ``speaker`` is the fullest form of the name that the article
    gives anywhere, None where nobody is named; ``speaker_span`` are the words at this quote that say who speaks
    ("he"), or None. ``loose`` quotes are left open at the end of a paragraph and not opened anew in the next, so that
    their end is a guess.
    """

    span: Span
    speaker: str | None = None
    speaker_span: Span | None = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read: its text, and where in the text everything lies.

    ``paragraphs`` and ``sentences`` are in the order of the text and do not overlap; every character of the story that
    is not white space lies in a sentence. ``quotes`` are in the order of their starts. ``furniture`` is what stands
    on the page and is not the story: notices, appeals, credits, cross-references; furniture lies in sentences too.
    ``headings`` are indices of paragraphs that are headings. ``cut`` is what the reader took away from a page before
    ``text`` was made (menus, related stories), for showing only.

    Raises ValueError where a span lies outside the text or the order is broken.
    """

    text: str
    path: str | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    date: str | None = None
    language: str = "und"
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    quotes: tuple[Quote, ...] = ()
    furniture: tuple[Span, ...] = ()
    headings: tuple[int, ...] = ()
    cut: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        _refuse_disorder("paragraphs", self.paragraphs, len(self.text))
        _refuse_disorder("sentences", self.sentences, len(self.text))
        _refuse_disorder("furniture", self.furniture, len(self.text))
        for quote in self.quotes:
            if quote.span.end > len(self.text):
                raise ValueError("a quote ends behind the end of the text")
        if any(not 0 <= k < len(self.paragraphs) for k in self.headings):
            raise ValueError("a heading must be one of the paragraphs")

    def words(self) -> int:
        """How many words the text has, counted at white space."""
        return len(self.text.split())

    def sentences_at(self, span: Span) -> range:
        """The indices of the sentences that ``span`` touches."""
        first = bisect_right(self.sentences, span.start, key=lambda s: s.end)
        return range(first, max(first, bisect_left(self.sentences, span.end, key=lambda s: s.start)))

    def is_furniture(self, span: Span) -> bool:
        """Whether at least half of ``span`` is furniture."""
        return 2 * sum(span.overlap(f) for f in self.furniture) >= max(1, len(span))


def _refuse_disorder(name: str, spans: Sequence[Span], size: int) -> None:
    end = 0
    for span in spans:
        if span.start < end:
            raise ValueError(f"{name} must stand in order and not overlap, but {span} starts before {end}")
        end = span.end
    if end > size:
        raise ValueError(f"{name} end at {end}, behind the end of the text at {size}")
