"""How near two sentences are in meaning, also where they share no word: "crash" and "accident".

Each English stem has a vector of whole numbers, made once by ``tools/fit_meanings.py``. A sentence is the sum of its
stems' vectors, the rarer ones counting more, without what all sentences of the two articles have in common (after
Arora, Liang and Ma 2017). Nothing here knows the order of words.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    if not are_known(*articles):
        return {}
    left, right = (_sentences(*side, stop) for side in zip(articles, tellings, strict=True))
    common = (left.mean(axis=0) + right.mean(axis=0)) / 2
    apart = _cosines(_units(left - common), _units(right - common), grid, stop)
    found = {"meaning": _cosines(left, right, grid, stop), "meaning apart": apart}
    leads = {k: v for k, v in grid.standing(apart, stop).items() if k.startswith("lead")}
    return found | {f"meaning apart {which}": v for which, v in leads.items()}


def are_known(*articles: Article) -> bool:
    """Whether the meanings of these articles' words are known: all are in English."""
    return all(article.language == _LANGUAGE for article in articles)


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


def _sentences(article: Article, tellings: Sequence[Telling], stop: Stop) -> Floats:
    """The vectors of the sentences, of length 1; 0 where no stem is known."""
    rows, vectors = _table()
    sums = np.zeros((len(tellings), vectors.shape[1]))
    for k, telling in enumerate(tellings):
        known = [rows[word.stem] for word in words_of(article, telling.span, stop) if word.stem in rows]
        different, times = np.unique(np.array(known, dtype=np.int64), return_counts=True)
        sums[k] = times @ vectors[different]
    return _units(sums)


def _units(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.sqrt((vectors**2).sum(axis=1, keepdims=True)), 1e-9))


def _cosines(left: Floats, right: Floats, grid: Grid, stop: Stop) -> Floats:
    found = np.zeros(len(grid.rows))
    for start in range(0, len(found), _STEP):
        stop()
        some = slice(start, start + _STEP)
        found[some] = np.einsum("ij,ij->i", left[grid.rows[some]], right[grid.columns[some]])
    return found
