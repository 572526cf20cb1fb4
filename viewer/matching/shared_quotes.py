"""What paired quotes say of the sentences that hold them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np

from viewer.article.article import Article, Span
from viewer.matching.comparison import Certainty, QuotePair
from viewer.matching.similarity import Floats, Stop
from viewer.matching.standing import Grid
from viewer.matching.terms import Telling

_MUCH = 40  # code points of a quote in a sentence that make it a sentence of that quote


def sentences_of_quotes(article: Article, tellings: Sequence[Telling]) -> list[list[int]]:
    """For each quote of the article the places in ``tellings`` of the sentences that hold it."""
    return [_holding(q.span, tellings) for q in article.quotes]


def quote_figures(
    inside: tuple[list[list[int]], list[list[int]]],
    quote_pairs: Sequence[QuotePair],
    grid: Grid,
    letters: Floats,
    stop: Stop,
) -> dict[str, Floats]:
    """Whether a pair's quotes are paired, or paired elsewhere, and whether both or one of them quote.

    ``inside`` has for the left and for the right article what ``sentences_of_quotes`` gives. Where paired quotes run
    over several sentences, those are paired that are the most alike by their ``letters``.
    """
    quoting = np.zeros(grid.n), np.zeros(grid.m)
    for some, marks in zip(inside, quoting, strict=True):
        for places in some:
            marks[places] = 1.0
    row, column = np.zeros(grid.n), np.zeros(grid.m)
    cells: dict[int, float] = {}
    for p in quote_pairs:
        stop()
        if p.certainty is Certainty.POSSIBLE:
            continue
        ours, theirs = inside[0][p.left], inside[1][p.right]
        for cell, share in _shares(ours, theirs, grid, letters):
            cells[cell] = max(cells.get(cell, 0.0), p.score * share)
        row[ours], column[theirs] = np.maximum(row[ours], p.score), np.maximum(column[theirs], p.score)
    stop()
    paired = np.zeros(len(grid.rows))
    if cells:
        every = grid.rows * grid.m + grid.columns
        wanted = np.array(list(cells))
        at = np.minimum(np.searchsorted(every, wanted), len(every) - 1)
        there = every[at] == wanted
        paired[at[there]] = np.array(list(cells.values()))[there]
    a, b = quoting[0][grid.rows], quoting[1][grid.columns]
    return {
        "quotes paired": paired,
        "quotes paired elsewhere": np.maximum(row[grid.rows], column[grid.columns]) - paired,
        "quotes on both": a * b,
        "quotes on one": np.abs(a - b),
    }


def _shares(ours: list[int], theirs: list[int], grid: Grid, letters: Floats) -> Iterator[tuple[int, float]]:
    """Of two paired quotes each pair of their sentences, and how alike it is beside the best of either sentence."""
    if len(ours) == len(theirs) == 1:
        yield ours[0] * grid.m + theirs[0], 1.0
    elif ours and theirs:
        rows, columns = np.repeat(ours, len(theirs)), np.tile(theirs, len(ours))
        alike = grid.at(rows, columns, letters).reshape(len(ours), len(theirs))
        best = np.maximum(alike.max(axis=1, keepdims=True), alike.max(axis=0, keepdims=True))
        shares = alike / np.maximum(best, 1e-9)
        yield from zip((rows * grid.m + columns).tolist(), shares.ravel().tolist(), strict=True)


def _holding(quote: Span, tellings: Sequence[Telling]) -> list[int]:
    """The sentences that hold a good part of the quote, or are mostly it."""
    found = []
    k = max(0, bisect_left(tellings, quote.start, key=lambda t: t.span.end))
    while k < len(tellings) and tellings[k].span.start < quote.end:
        both = tellings[k].span.overlap(quote)
        if both > _MUCH or 2 * both > min(len(tellings[k].span), len(quote)):
            found.append(k)
        k += 1
    return found
