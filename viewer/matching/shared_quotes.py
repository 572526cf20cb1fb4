"""What paired quotes say of the sentences that hold them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np

from viewer.article.article import Article, Span
from viewer.matching.comparison import Certainty, QuotePair
from viewer.matching.similarity import Floats, Stop
from viewer.matching.standing import Grid
from viewer.matching.terms import Telling

_MUCH = 40  # code points of a quote in a sentence that make it a sentence of that quote


def quote_figures(
    articles: tuple[Article, Article],
    tellings: tuple[Sequence[Telling], Sequence[Telling]],
    quote_pairs: Sequence[QuotePair],
    grid: Grid,
    stop: Stop,
) -> dict[str, Floats]:
    """Whether a pair's quotes are paired, or paired elsewhere, and whether both or one of them quote."""
    inside: list[list[list[int]]] = []
    for article, side in zip(articles, tellings, strict=True):
        stop()
        inside.append([_holding(q.span, side) for q in article.quotes])
    stop()
    quoting = np.zeros(grid.n), np.zeros(grid.m)
    for some, marks in zip(inside, quoting, strict=True):
        for places in some:
            marks[places] = 1.0
    row, column = np.zeros(grid.n), np.zeros(grid.m)
    cells: dict[int, float] = {}
    for p in quote_pairs:
        if p.certainty is Certainty.POSSIBLE:
            continue
        for i in inside[0][p.left]:
            for j in inside[1][p.right]:
                cells[i * grid.m + j] = max(cells.get(i * grid.m + j, 0.0), p.score)
                row[i], column[j] = max(row[i], p.score), max(column[j], p.score)
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
