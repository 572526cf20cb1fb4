"""What a comparison means for one pane: which stretches belong to which category and to which match.

Everything here is counted in UTF-16 units of the text shown; nothing here draws.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, Match, MatchKind
from viewer.matching.comparison import Certainty, Comparison, QuoteRelation, Relation
from viewer.matching.shares import is_shown, only, share
from viewer.window.document import closing, opening
from viewer.window.offsets import Offsets


class Category(StrEnum):
    """The plain categories: in both (the same words, reworded, in conflict), or told by this side only."""

    SAME = "same"
    REWORDED = "reworded"
    CONFLICT = "conflict"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of a pane: its category, and the match it belongs to, None for what only this side tells."""

    span: Span
    category: Category
    match: Match | None = None
    number: int | None = None
    """For a quotation of a shown pair: its number, counting from 1."""
    first: bool = True
    """Whether the stretch is the first of its match, which carries the sign."""
    weak: bool = False
    """Whether the match is only a possible one."""


@dataclass(frozen=True, slots=True)
class Link:
    """One ribbon: a stretch of either side, and the match that joins them."""

    match: Match
    category: Category
    left: Span
    right: Span
    weak: bool = False

    def span(self, side: int) -> Span:
        """The stretch on one side."""
        return self.right if side else self.left


@dataclass(frozen=True)
class Highlights:
    """All marks of one pane, each list in the order of the text."""

    passages: tuple[Mark, ...] = ()
    only: tuple[Mark, ...] = ()
    quotes: tuple[Mark, ...] = ()
    conflicts: tuple[Mark, ...] = ()
    shares: tuple[tuple[Category, float], ...] = ()
    """How much of the story's words each category holds; the sum is 1, or nothing where there are no words.

    Possible matches do not count: their words are among what only this side tells.
    """
    weak_share: float = 0.0
    """How much of the words only possible matches hold, where those are shown."""

    def matches_at(self, unit: int) -> list[Match]:
        """The matches at a position, quotations before passages."""
        marks = [*within(self.quotes, unit, unit + 1), *within(self.passages, unit, unit + 1)]
        return [m.match for m in marks if m.match is not None and m.span.start <= unit < m.span.end]


def within(marks: Sequence[Mark], start: int, end: int) -> list[Mark]:
    """The marks that touch ``[start, end)``; marks of one list may overlap but seldom do."""
    last = bisect_right(marks, end, key=lambda m: m.span.start)
    first = last
    while first > 0 and (marks[first - 1].span.end > start or last - first < 4):
        first -= 1
    return [m for m in marks[first:last] if m.span.end > start and m.span.start < end]


def category_of(comparison: Comparison, match: Match) -> Category:
    """The category that a match is shown in."""
    if match.kind is MatchKind.QUOTE:
        pair = comparison.quote_pairs[match.index]
        return Category.SAME if pair.relation is QuoteRelation.VERBATIM else Category.REWORDED
    if any(c.passage == match.index for c in comparison.contradictions):
        return Category.CONFLICT
    passage = comparison.passages[match.index]
    return Category.SAME if passage.relation is Relation.SAME else Category.REWORDED


def categories_of(comparison: Comparison) -> list[Category]:
    """The category of every passage, in their order."""
    conflicts = {c.passage for c in comparison.contradictions}
    return [_category(comparison, Match(MatchKind.PASSAGE, k), conflicts) for k in range(len(comparison.passages))]


def is_weak(comparison: Comparison, match: Match) -> bool:
    """Whether a match is only a possible one."""
    found = comparison.passages if match.kind is MatchKind.PASSAGE else comparison.quote_pairs
    return found[match.index].certainty is Certainty.POSSIBLE


def shown_matches(comparison: Comparison, weaker: bool) -> list[Match]:
    """The matches that are highlighted: passages, then quote pairs, each in the left article's order."""
    passages = enumerate(comparison.passages)
    pairs = enumerate(comparison.quote_pairs)
    return [Match(MatchKind.PASSAGE, k) for k, p in passages if is_shown(p, weaker=weaker)] + [
        Match(MatchKind.QUOTE, k) for k, q in pairs if is_shown(q, weaker=weaker)
    ]


def spans_of(comparison: Comparison, match: Match, side: int) -> list[Span]:
    """The stretches of a match on one side, in code points; sentences that follow each other are one stretch."""
    article = comparison.article(side)
    if match.kind is MatchKind.QUOTE:
        pair = comparison.quote_pairs[match.index]
        quote = article.quotes[pair.right if side else pair.left].span
        return [Span(opening(article, quote.start), closing(article, quote.end))]
    passage = comparison.passages[match.index]
    return sentence_runs(article, passage.right if side else passage.left)


def links_of(comparison: Comparison, matches: Iterable[Match], offsets: Sequence[Offsets]) -> list[Link]:
    """A ribbon for each stretch of the left with each stretch of the right of every match."""
    conflicts = {c.passage for c in comparison.contradictions}
    links = []
    for match in matches:
        category, weak = _category(comparison, match, conflicts), is_weak(comparison, match)
        for a in spans_of(comparison, match, 0):
            for b in spans_of(comparison, match, 1):
                links.append(Link(match, category, offsets[0].span_in_units(a), offsets[1].span_in_units(b), weak))
    return links


def highlights_of(comparison: Comparison, side: int, weaker: bool, offsets: Offsets) -> Highlights:
    """Everything that one pane shows of a comparison."""
    article = comparison.left if side == LEFT else comparison.right
    conflicts = {c.passage for c in comparison.contradictions}
    passages = []
    quotes: dict[int, list[tuple[int, Match, Category]]] = {}
    count = 0
    for match in shown_matches(comparison, weaker):
        category = _category(comparison, match, conflicts)
        if match.kind is MatchKind.QUOTE:
            pair = comparison.quote_pairs[match.index]
            count += 1
            quotes.setdefault(pair.right if side else pair.left, []).append((count, match, category))
            continue
        weak = is_weak(comparison, match)
        for k, span in enumerate(spans_of(comparison, match, side)):
            passages.append(Mark(offsets.span_in_units(span), category, match, first=k == 0, weak=weak))
    alone = only(comparison, side, weaker=weaker)
    return Highlights(
        passages=_ordered(passages),
        only=_ordered(Mark(offsets.span_in_units(s), Category.ONLY) for s in sentence_runs(article, alone)),
        quotes=_ordered(_quote_marks(comparison, article, quotes, offsets)),
        conflicts=_ordered(_conflict_marks(comparison, side, weaker, offsets)),
        shares=_shares(comparison, side),
        weak_share=_weak_share(comparison, side) if weaker else 0.0,
    )


def _category(comparison: Comparison, match: Match, conflicts: set[int]) -> Category:
    if match.kind is MatchKind.PASSAGE and match.index in conflicts:
        return Category.CONFLICT
    if match.kind is MatchKind.PASSAGE:
        same = comparison.passages[match.index].relation is Relation.SAME
        return Category.SAME if same else Category.REWORDED
    return category_of(comparison, match)


def _quote_marks(
    comparison: Comparison, article: Article, pairs: dict[int, list[tuple[int, Match, Category]]], offsets: Offsets
) -> Iterable[Mark]:
    """One mark a pair, so that a quotation with two partners has two; one without a match where it has none."""
    for k, quote in enumerate(article.quotes):
        span = offsets.span_in_units(Span(opening(article, quote.span.start), closing(article, quote.span.end)))
        for number, match, category in pairs.get(k, ()):
            yield Mark(span, category, match, number, weak=is_weak(comparison, match))
        if k not in pairs:
            yield Mark(span, Category.ONLY)


def _conflict_marks(comparison: Comparison, side: int, weaker: bool, offsets: Offsets) -> Iterable[Mark]:
    for conflict in comparison.contradictions:
        if is_shown(comparison.passages[conflict.passage], weaker=weaker):
            span = offsets.span_in_units(conflict.right if side else conflict.left)
            yield Mark(span, Category.CONFLICT, Match(MatchKind.PASSAGE, conflict.passage))


def _ordered(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda m: m.span))


def sentence_runs(article: Article, sentences: Iterable[int]) -> list[Span]:
    """Sentences that follow each other in one paragraph, joined."""
    runs: list[Span] = []
    before = -2
    for k in sentences:
        span = article.sentences[k]
        if k == before + 1 and "\n\n" not in article.text[runs[-1].end : span.start]:
            runs[-1] = Span(runs[-1].start, span.end)
        else:
            runs.append(span)
        before = k
    return runs


def _shares(comparison: Comparison, side: int) -> tuple[tuple[Category, float], ...]:
    words = share(comparison, side)
    counted = zip(Category, (words.same, words.reworded, words.conflict, words.only), strict=True)
    return tuple((category, n / words.words) for category, n in counted) if words.words else ()


def _weak_share(comparison: Comparison, side: int) -> float:
    all_words, sure = share(comparison, side, weaker=True), share(comparison, side)
    return (sure.only - all_words.only) / sure.words if sure.words else 0.0
