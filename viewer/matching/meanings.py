"""How near two sentences are in meaning, also where they share no word: "crash" and "accident".

Each English stem has a vector of whole numbers, made once by ``tools/fit_meanings.py``. A sentence is the sum of its
stems' vectors, the rarer ones counting more, without what all sentences of the two articles have in common (after
Arora, Liang and Ma 2017). Nothing here knows the order of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from viewer.article.article import Article
from viewer.matching.rarity import rarities, stems_by_rarity
from viewer.matching.sentence_words import words_of
from viewer.matching.similarity import Floats, Ints, Stop
from viewer.matching.standing import Grid
from viewer.matching.terms import Telling
from viewer.shipped import resource

_LANGUAGE = "en"
_NEAR = 0.6  # the cosine of "school" and "teacher"; words that are further apart explain nothing
_STEP = 10_000  # pairs between two looks at whether to stop


class _Table(NamedTuple):
    """The row of each known stem, and its vector as often as it counts in a sentence."""

    rows: dict[str, int]
    vectors: NDArray[np.int32]


def meaning_figures(
    articles: tuple[Article, Article], tellings: tuple[Sequence[Telling], Sequence[Telling]], grid: Grid, stop: Stop
) -> dict[str, Floats]:
    """For each pair of ``grid`` how near its sentences are, -1 to 1; nothing where an article is not in English.

    Once as they are, once without what both articles have in common; of the second also the lead over the best rival.
    """
    if not are_known(*(article.language for article in articles)):
        return {}
    stems = (
        ([word.stem for word in words_of(article, telling.span, stop)] for telling in side)
        for article, side in zip(articles, tellings, strict=True)
    )
    left, right = (vectors_of(side, stop) for side in stems)
    near, apart = nearness(left, right, grid.rows, grid.columns, stop)
    leads = {k: v for k, v in grid.standing(apart, stop).items() if k.startswith("lead")}
    return {"meaning": near, "meaning apart": apart} | {f"meaning apart {which}": v for which, v in leads.items()}


def are_known(*languages: str) -> bool:
    """Whether the meanings of words in these languages are known: all are English."""
    return all(language == _LANGUAGE for language in languages)


def vectors_of(texts: Iterable[Sequence[str]], stop: Stop) -> Floats:
    """A line for each list of stems: the sum of their vectors, of length 1; 0 where no stem is known."""
    rows, vectors = _table()
    sums = []
    for stems in texts:
        stop()
        known = [rows[stem] for stem in stems if stem in rows]
        different, times = np.unique(np.array(known, dtype=np.int64), return_counts=True)
        sums.append(times @ vectors[different])
    return _units(np.array(sums, dtype=np.float64).reshape(-1, vectors.shape[1]))


def nearness(left: Floats, right: Floats, rows: Ints, columns: Ints, stop: Stop) -> tuple[Floats, Floats]:
    """The cosines of pairs of lines, as they are and without what all lines have in common: -1 to 1."""
    common = (left.mean(axis=0) + right.mean(axis=0)) / 2
    apart = _cosines(_units(left - common), _units(right - common), rows, columns, stop)
    return _cosines(left, right, rows, columns, stop), apart


def near_stems(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[str, str]]:
    """The stems here and there that are each other's nearest and near in meaning, the nearest first."""
    rows, vectors = _table()
    one, two = ([stem for stem in dict.fromkeys(side) if stem in rows] for side in (ours, theirs))
    if not one or not two:
        return []
    units = (_units(vectors[[rows[stem] for stem in side]].astype(np.float64)) for side in (one, two))
    near = np.round(np.einsum("ik,jk->ij", *units), 6)
    best = near >= np.maximum(_NEAR, np.maximum(near.max(axis=1, keepdims=True), near.max(axis=0, keepdims=True)))
    found = sorted((-near[i, j], *sorted((one[i], two[j])), one[i], two[j]) for i, j in np.argwhere(best).tolist())
    return [(a, b) for *_, a, b in found]


def count(rarity: Ints) -> Ints:
    """How often a stem counts in its sentence, by how rare it is: 2 ("the") to 40."""
    return np.clip(rarity - 10, 2, 40)


@lru_cache(maxsize=1)
def _table() -> _Table:
    stems = stems_by_rarity()
    vectors = np.load(resource("matching", "meanings.npy")).astype(np.int32)
    counts = count(np.array(rarities(stems)))
    return _Table({stem: k for k, stem in enumerate(stems)}, vectors * counts[:, None].astype(np.int32))


def _units(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.sqrt((vectors**2).sum(axis=1, keepdims=True)), 1e-9))


def _cosines(left: Floats, right: Floats, rows: Ints, columns: Ints, stop: Stop) -> Floats:
    found = np.zeros(len(rows))
    for start in range(0, len(found), _STEP):
        stop()
        some = slice(start, start + _STEP)
        found[some] = np.einsum("ij,ij->i", left[rows[some]], right[columns[some]])
    return found
