"""What speaks for two sentences telling the same: one line of figures for each pair worth looking at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.article.article import Article
from viewer.matching.candidates import candidates, twins
from viewer.matching.comparison import QuotePair
from viewer.matching.rarity import rarity
from viewer.matching.salience import central, distinctive
from viewer.matching.shared_quotes import quote_figures
from viewer.matching.similarity import Bags, Floats, Ints, Stop, cosines, letter_bags, shared_weight, term_bags
from viewer.matching.standing import Grid
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.terms import Telling, known_names, read_tellings

Figures = dict[str, Floats]


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
    a = tuple(read_tellings(left, names, stop))
    b = tuple(read_tellings(right, names, stop))
    keys = [[x.key for x in t.terms] for t in a], [[x.key for x in t.terms] for t in b]
    bags = term_bags(*keys, worth, stop)
    texts = [t.span.of(left.text) for t in a], [t.span.of(right.text) for t in b]
    same = twins(*texts, stop)
    rows, columns = candidates(*bags, same, stop)
    pairs = Pairs(a, b, rows, columns, {}, same)
    f = pairs.figures
    if not len(rows):
        return pairs
    grid = Grid(rows, columns, len(a), len(b))
    f["letters"] = cosines(*letter_bags(*texts, stop), rows, columns, stop)
    f["terms cosine"] = cosines(*bags, rows, columns, stop)
    _overlap(f, "terms", bags, grid, stop)
    steps = term_bags(_steps(keys[0], stop), _steps(keys[1], stop), worth, stop)
    _overlap(f, "steps", steps, grid, stop)
    for kind, marks in (("names", "~"), ("numbers", "#")):
        one, other = ([[x for x in k if x[0] in marks] for k in side] for side in keys)
        _overlap(f, kind, term_bags(one, other, worth, stop), grid, stop)
    one, other = ([[x for x in k if x[0] not in "~#"] for k in side] for side in keys)
    words = term_bags(one, other, worth, stop)
    _overlap(f, "words", words, grid, stop)
    _overlap(f, "distinctive terms", distinctive(*bags), grid, stop)
    for kind, some in (
        ("distinctive steps", distinctive(*steps)),
        ("words of these two", distinctive(*words, only=True)),
    ):
        f[kind] = np.log1p(shared_weight(*some, rows, columns, stop))
    f |= _centrality(bags, grid)
    stop()
    f |= quote_figures(left, right, (a, b), quote_pairs, grid)
    stop()
    sizes = np.log1p([t.words for t in a])[rows], np.log1p([t.words for t in b])[columns]
    f["shorter"], f["longer"] = np.minimum(*sizes), np.maximum(*sizes)
    for name in ("letters", "terms sum"):
        f |= {f"{name} {what}": v for what, v in grid.standing(f[name]).items()}
        stop()
    paragraphs = _paragraphs(left, a), _paragraphs(right, b)
    for name in ("terms sum", "distinctive terms sum"):
        f[f"{name}, near"] = grid.around(f[name], paragraphs)
    f["related"] = np.full(len(rows), grid.relatedness(f["letters"]))
    stop()
    f["letters against related"] = f["letters"] / (0.05 + f["related"])
    f["related, at most"] = np.minimum(f["related"], 0.2)
    return pairs


@lru_cache(maxsize=50_000)
def worth(key: str) -> float:
    """How much a term says, 0.15 to 1, by how rare it is at large; names and numbers say all."""
    if " " in key:
        one, _, two = key.partition(" ")
        return (worth(one) + worth(two)) / 2
    if key[0] in "~#":
        return 1.0
    return min(1.0, max(0.15, (rarity(key) - 25) / 30))


def _steps(sentences: Sequence[Sequence[str]], stop: Stop) -> list[list[str]]:
    """Two terms that stand beside each other, or with one between, in whatever order; sentence by sentence."""
    found = []
    for keys in sentences:
        stop()
        near = [(a, b) for gap in (1, 2) for a, b in zip(keys, keys[gap:], strict=False) if a != b]
        found.append([f"{min(p)} {max(p)}" for p in near])
    return found


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


def _overlap(f: Figures, name: str, bags: tuple[Bags, Bags], grid: Grid, stop: Stop) -> None:
    both = shared_weight(*bags, grid.rows, grid.columns, stop)
    a, b = bags[0].totals()[grid.rows], bags[1].totals()[grid.columns]
    f[f"{name} sum"] = np.log1p(both)
    f[f"{name} of less"] = both / np.maximum(np.minimum(a, b), 1.0)
    f[f"{name} of more"] = both / np.maximum(np.maximum(a, b), 1.0)
    if name in ("names", "numbers"):
        f[f"{name} apart"] = ((a > 0) & (b > 0) & (both == 0)).astype(np.float64)
