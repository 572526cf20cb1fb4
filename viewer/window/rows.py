"""Which rows the two articles make: one a passage, what only one tells in the place where it is told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.matching.comparison import Comparison
from viewer.matching.shares import is_shown
from viewer.window.highlights import Category, categories_of, sentence_runs, spans_of


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the stretches of either side, in code points; one side is empty where only the other tells it.

    ``category`` is None for furniture, which is no part of the story.
    """

    category: Category | None
    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()
    match: Match | None = None

    def spans(self, side: int) -> tuple[Span, ...]:
        """The stretches of one side."""
        return self.right if side else self.left


def rows_of(comparison: Comparison, weaker: bool) -> list[Row]:
    """The rows in the left article's order; what only the right tells stands behind what it follows there."""
    rows, told = _left_rows(comparison, weaker)
    ends = sorted((s.end, k) for k, row in enumerate(rows) for s in row.right)
    behind: dict[int, list[Row]] = {}
    for category, span in _alone(comparison.right, told[RIGHT]):
        place = bisect_right(ends, (span.start, len(rows)))
        before = ends[place - 1][1] if place else -1
        behind.setdefault(before, []).append(Row(category, right=(span,)))
    ordered = list(behind.get(-1, ()))
    for k, row in enumerate(rows):
        ordered += [row, *behind.get(k, ())]
    return ordered


def _left_rows(comparison: Comparison, weaker: bool) -> tuple[list[Row], tuple[set[int], set[int]]]:
    told: tuple[set[int], set[int]] = (set(), set())
    rows = []
    categories = categories_of(comparison)
    for k, passage in enumerate(comparison.passages):
        if is_shown(passage, weaker=weaker):
            match = Match(MatchKind.PASSAGE, k)
            told[LEFT].update(passage.left)
            told[RIGHT].update(passage.right)
            sides = [tuple(spans_of(comparison, match, side)) for side in (LEFT, RIGHT)]
            rows.append(Row(categories[k], sides[LEFT], sides[RIGHT], match))
    rows += [Row(category, left=(span,)) for category, span in _alone(comparison.left, told[LEFT])]
    return sorted(rows, key=lambda row: (row.left[0].start, row.left[0].end)), told


def _alone(article: Article, told: set[int]) -> list[tuple[Category | None, Span]]:
    """What no row of a passage holds, in the order of the text."""
    numbers = [k for k in range(len(article.sentences)) if k not in told]
    furniture = {k for k in numbers if article.is_furniture(article.sentences[k])}
    story = sentence_runs(article, (k for k in numbers if k not in furniture))
    found: list[tuple[Category | None, Span]] = [(Category.ONLY, span) for span in story]
    found += [(None, span) for span in sentence_runs(article, sorted(furniture))]
    return sorted(found, key=lambda part: part[1].start)


def repeats_in(rows: Iterable[Row]) -> frozenset[tuple[Match, int]]:
    """The matches and sides of which earlier rows have shown every stretch: a passage with several partners."""
    shown: tuple[set[tuple[int, int]], set[tuple[int, int]]] = (set(), set())
    repeats = set()
    for row in rows:
        if row.match is None:  # what stands in no passage is shown once
            continue
        for side in (LEFT, RIGHT):
            stretches = {(span.start, span.end) for span in row.spans(side)}
            if stretches <= shown[side]:
                repeats.add((row.match, side))
            shown[side].update(stretches)
    return frozenset(repeats)


def row_at(rows: list[Row], side: int, character: int) -> int:
    """The row that holds a character, or else the row whose text begins next before it; 0 where there is none."""
    best, start = 0, -1
    for k, row in enumerate(rows):
        for span in row.spans(side):
            if start < span.start <= character:
                best, start = k, span.start
    return best
