"""Which words of a match its partner does not have, as places in the articles."""

from __future__ import annotations

from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT, Match
from viewer.matching.comparison import Comparison
from viewer.window.highlights import spans_of


def differing_in(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The differing words of either side, in code points; none where a side has several stretches.

    None either where most words differ: marking them all would help nobody.
    """
    from viewer.matching.wording import differing_words  # with the library for diffs, which no start needs

    spans = [spans_of(comparison, match, side) for side in (LEFT, RIGHT)]
    if len(spans[LEFT]) != 1 or len(spans[RIGHT]) != 1:
        return (), ()
    (left,), (right,) = spans
    wording = differing_words(left.of(comparison.left.text), right.of(comparison.right.text))
    return (
        tuple(Span(left.start + w.start, left.start + w.end) for w in wording.left),
        tuple(Span(right.start + w.start, right.start + w.end) for w in wording.right),
    )
