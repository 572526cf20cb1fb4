"""What speaks for two sentences telling the same: one line of figures for each pair worth looking at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.article.article import Article
from viewer.matching.candidates import candidates, twins
from viewer.matching.comparison import QuotePair
from viewer.matching.meanings import meaning_figures
from viewer.matching.rarity import rarity
from viewer.matching.salience import central, distinctive, scaled
from viewer.matching.shared_quotes import quote_figures, sentences_of_quotes
from viewer.matching.similarity import (
    Bags,
    Floats,
    Ints,
    Stop,
    cosines,
    cosines_and_shared,
    letter_bags,
    shared_weights,
    weigh,
)
from viewer.matching.standing import Grid
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.terms import Telling, known_names, read_tellings
from viewer.matching.vocabulary import Steps, Terms

Figures = dict[str, Floats]

_SMALL_NUMBERS = {f"#{k}": 0.3 if k < 3 else 0.6 for k in range(1, 11)}
"""What numbers say that stand in every article: one, two, and up to ten."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of sentences, by their places in ``left`` and ``right``, and their figures.

    ``rows`` rise, and ``columns`` within a row; every figure has one value a pair and is the same when the
    sides change places. ``twins`` are the cells of sentences that are the same.
    """

    left: tuple[Telling, ...]
    right: tuple[Telling, ...]
    rows: Ints
    columns: Ints
    figures: Figures
    twins: Ints


def gather(left: Article, right: Article, quote_pairs: Sequence[QuotePair], should_stop: ShouldStop) -> Pairs:
    """The pairs of sentences worth looking at, and the evidence for each."""

    def stop() -> None:
        heed(should_stop)

    names = known_names(left, stop) | known_names(right, stop)
    a = tuple(read_tellings(left, names, should_stop))
    b = tuple(read_tellings(right, names, should_stop))
    terms = Terms.of([t.keys for t in a], [t.keys for t in b], stop)
    values = terms.valued(worth, stop)
    bags = weigh(terms.pieces(), terms.sizes, len(terms.keys), stop, values)
    texts = [t.span.of(left.text) for t in a], [t.span.of(right.text) for t in b]
    same = twins(*texts, stop)
    rows, columns = candidates(*bags, same, stop)
    pairs = Pairs(a, b, rows, columns, {}, same)
    f = pairs.figures
    if not len(rows):
        return pairs
    grid = Grid(rows, columns, len(a), len(b))
    f["letters"] = cosines(*letter_bags(*texts, stop), rows, columns, stop)
    f |= _of_terms(terms, bags, grid, stop)
    f |= _of_steps(terms, values, grid, stop)
    f |= _centrality(bags, grid)
    stop()
    ours = sentences_of_quotes(left, a)
    stop()
    inside = ours, sentences_of_quotes(right, b)
    stop()
    f |= quote_figures(inside, quote_pairs, grid, f["letters"], stop)
    stop()
    f |= meaning_figures((left, right), (a, b), grid, stop)
    stop()
    sizes = np.log1p([t.words for t in a])[rows], np.log1p([t.words for t in b])[columns]
    f["shorter"], f["longer"] = np.minimum(*sizes), np.maximum(*sizes)
    stop()
    for name in ("letters", "terms sum"):
        f |= {f"{name} {what}": v for what, v in grid.standing(f[name], stop).items()}
        stop()
    paragraphs = _paragraphs(left, a), _paragraphs(right, b)
    for name in ("terms sum", "distinctive terms sum"):
        stop()
        f[f"{name}, near"] = grid.around(f[name], paragraphs)
    stop()
    f["related"] = np.full(len(rows), grid.relatedness(f["letters"]))
    stop()
    f["letters against related"] = f["letters"] / (0.05 + f["related"])
    f["related, at most"] = np.minimum(f["related"], 0.2)
    return pairs


@lru_cache(maxsize=50_000)
def worth(key: str) -> float:
    """How much a term says, 0.25 to 1, by how rare it is at large; names and most numbers say all."""
    if key[0] == "~":
        return 1.0
    if key[0] == "#":
        return _SMALL_NUMBERS.get(key, 1.0)
    return min(1.0, max(0.25, (rarity(key) - 15) / 40))


def _of_terms(terms: Terms, bags: tuple[Bags, Bags], grid: Grid, stop: Stop) -> Figures:
    """What the terms say that two sentences share: all, names, numbers and words alone, and those of few sentences."""
    signs = np.array([key[0] for key in terms.keys] or [""])
    names, numbers = signs == "~", signs == "#"
    kinds = {"terms": bags}
    for kind, kept in (("names", names), ("numbers", numbers), ("words", ~names & ~numbers)):
        kinds[kind] = scaled(bags[0], kept), scaled(bags[1], kept)
        stop()
    kinds["distinctive terms"] = distinctive(*bags)
    rare = distinctive(*kinds["words"], only=True)
    found: Figures = {}
    found["terms cosine"], shared = cosines_and_shared([*kinds.values(), rare], grid.rows, grid.columns, stop)
    found["words of these two"] = np.log1p(shared.pop())
    for (kind, some), both in zip(kinds.items(), shared, strict=True):
        found |= _overlap(kind, some, both, grid)
        stop()
    return found


def _of_steps(terms: Terms, values: Floats, grid: Grid, stop: Stop) -> Figures:
    """What the terms say that stand close together in both sentences."""
    steps = Steps.of(terms, stop)
    worths = steps.valued(values)
    stop()
    bags = weigh(steps.pieces(), terms.sizes, len(steps.codes), stop, worths)
    stop()
    rare = distinctive(*bags)
    stop()
    both, few = shared_weights([bags, rare], grid.rows, grid.columns, stop)
    return _overlap("steps", bags, both, grid) | {"distinctive steps": np.log1p(few)}


def _paragraphs(article: Article, tellings: Sequence[Telling]) -> Ints:
    """The paragraph in which each sentence begins."""
    starts = [p.start for p in article.paragraphs]
    return np.searchsorted(starts, [t.span.start for t in tellings], side="right").astype(np.int64)


def _centrality(bags: tuple[Bags, Bags], grid: Grid) -> Figures:
    """How much the two sentences say what the articles are about: the less and the more of the two."""
    left, right = central(*bags), central(bags[1], bags[0])
    found = {}
    for name, one, other in zip(("own", "other"), left, right, strict=True):
        a, b = one[grid.rows], other[grid.columns]
        found[f"central in {name}, less"], found[f"central in {name}, more"] = np.minimum(a, b), np.maximum(a, b)
    return found


def _overlap(kind: str, bags: tuple[Bags, Bags], both: Floats, grid: Grid) -> Figures:
    """The shared weight ``both`` by itself and as a part of what either sentence holds."""
    a, b = bags[0].totals()[grid.rows], bags[1].totals()[grid.columns]
    found = {
        f"{kind} sum": np.log1p(both),
        f"{kind} of less": both / np.maximum(np.minimum(a, b), 1.0),
        f"{kind} of more": both / np.maximum(np.maximum(a, b), 1.0),
    }
    if kind in ("names", "numbers"):
        found[f"{kind} apart"] = ((a > 0) & (b > 0) & (both == 0)).astype(np.float64)
    return found
