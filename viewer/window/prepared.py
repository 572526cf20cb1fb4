"""All that the window shows of a comparison, worked out before it is shown: values only, so that any thread may."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.article.garbage import uncollected
from viewer.desk.match import LEFT, RIGHT, Match
from viewer.desk.steps import Steps
from viewer.matching.comparison import Comparison
from viewer.window.anchors import Anchors, anchors_of
from viewer.window.highlights import Highlights, Link, highlights_of, links_of, shown_matches
from viewer.window.offsets import Offsets
from viewer.window.side_rows import Row, conflict_rows, only_rows, passage_rows, quote_rows

_KEPT = 2
"""How many are kept as they were made: what lies open, and what lay open before."""


@dataclass(frozen=True)
class Prepared:
    """What is shown of one comparison; ``rows`` are those of the four lists: quotes, passages, conflicts, only here."""

    matches: tuple[Match, ...]
    links: tuple[Link, ...]
    anchors: Anchors
    sides: tuple[Highlights, Highlights]
    rows: tuple[tuple[Row, ...], ...]


_recent: tuple[tuple[Comparison, bool, Prepared], ...] = ()


def prepared(comparison: Comparison, *, weaker: bool = False) -> Prepared:
    """What is shown of a comparison, with the possible matches where ``weaker``.

    The thread that made the comparison asks first, so that the window finds the answer and does not stand still
    for it: a third of a second for two articles of 100,000 words.
    """
    global _recent  # noqa: PLW0603 - replaced as a whole, so that two threads need no lock
    for known, with_weaker, made in _recent:
        if known is comparison and with_weaker is weaker:
            return made
    with uncollected():
        made = _prepare(comparison, weaker)
    _recent = ((comparison, weaker, made), *_recent[: _KEPT - 1])
    return made


def _prepare(comparison: Comparison, weaker: bool) -> Prepared:
    # A text is shown character for character, so that positions in what is shown are those in the article.
    offsets = Offsets(comparison.left.text), Offsets(comparison.right.text)
    matches = tuple(shown_matches(comparison, weaker))
    steps = Steps.of(comparison, weaker=weaker)
    links = tuple(links_of(comparison, matches, offsets))
    return Prepared(
        matches,
        links,
        anchors_of(links),
        (
            highlights_of(comparison, LEFT, weaker, offsets[LEFT]),
            highlights_of(comparison, RIGHT, weaker, offsets[RIGHT]),
        ),
        (
            quote_rows(comparison, steps),
            passage_rows(comparison, steps),
            conflict_rows(comparison, weaker=weaker),
            only_rows(comparison, weaker=weaker),
        ),
    )
