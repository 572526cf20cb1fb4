"""The details of a match that the two articles tell otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.matching.comparison import Comparison, Conflict
from viewer.window.highlights import spans_of


def match_spans(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of a match, left and right, in code points; a quotation's with its marks."""
    if match.kind is MatchKind.QUOTE:
        return tuple(spans_of(comparison, match, LEFT)), tuple(spans_of(comparison, match, RIGHT))
    passage = comparison.passages[match.index]
    return (
        tuple(comparison.left.sentences[k] for k in passage.left),
        tuple(comparison.right.sentences[k] for k in passage.right),
    )


def conflicts_in(
    comparison: Comparison, match: Match, spans: tuple[tuple[Span, ...], tuple[Span, ...]]
) -> list[Conflict]:
    """The conflicts of a passage; of a quotation those whose words both sides of it hold."""
    if match.kind is MatchKind.PASSAGE:
        return [c for c in comparison.conflicts if c.passage == match.index]
    return [
        c
        for c in comparison.conflicts
        if any(s.holds(c.left) for s in spans[LEFT]) and any(s.holds(c.right) for s in spans[RIGHT])
    ]


def with_less_exact(
    comparison: Comparison, match: Match, words: tuple[Iterable[Span], Iterable[Span]]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of either side, in code points, and the details of the match that one side gives less exactly."""
    loose = [c for c in conflicts_in(comparison, match, match_spans(comparison, match)) if not c.contradiction]
    return _merged((*words[LEFT], *(c.left for c in loose))), _merged((*words[RIGHT], *(c.right for c in loose)))


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
