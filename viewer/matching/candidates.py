"""Which pairs of sentences are worth looking at: all in articles, those that share rare terms in books."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from viewer.article.words import fold
from viewer.matching.lines import distinct
from viewer.matching.similarity import Bags, Ints, Stop

_LETTERS = re.compile(r"[^\W_]+")
_ALL = 10_000  # up to so many pairs each is looked at
_BLOCK = 64  # rows between two looks at whether to stop
_COMMON = 24  # a term in more sentences of the other article leads to none of them
_PARTNERS = 6  # the best so many of each row and of each column are kept


def candidates(left: Bags, right: Bags, also: Ints, stop: Stop) -> tuple[Ints, Ints]:
    """Rows and columns of the pairs, rows rising, columns rising within a row.

    ``also`` are cells (row times the number of columns, plus column) to be looked at in any case. ``stop`` is
    called often. Time grows with the number of sentences, not with that of pairs: an
    inverted index of the rarer terms, as search engines have it.
    """
    n, m = len(left), len(right)
    if n * m <= _ALL:
        return np.repeat(np.arange(n), m), np.tile(np.arange(m), n)
    across = _partners(left, right, stop)
    down = _partners(right, left, stop)
    turned = down % n * m + down // n
    stop()
    cells = distinct(np.concatenate((across, turned, also)))
    stop()
    return cells // m, cells % m


def _partners(left: Bags, right: Bags, stop: Stop) -> Ints:
    """The cells of the best partners of each sentence of ``left``."""
    posts = _postings(right)
    found = [np.zeros(0, dtype=np.int64)]
    for start in range(0, len(left), _BLOCK):
        stop()
        cells, shared = _block(left, posts, (start, min(len(left), start + _BLOCK)), len(right))
        found.append(cells[_best(cells // len(right), shared)])
    return np.concatenate(found)


def _postings(bags: Bags) -> tuple[Ints, Ints, Ints]:
    """For each term where its entries begin, and the entries: sentence and weight."""
    order = np.argsort(bags.terms, kind="stable")
    owners = np.repeat(np.arange(len(bags)), np.diff(bags.starts))
    starts = np.searchsorted(bags.terms[order], np.arange(bags.size + 1))
    return starts, owners[order], bags.weights[order]


def _block(left: Bags, posts: tuple[Ints, Ints, Ints], block: tuple[int, int], m: int) -> tuple[Ints, Ints]:
    """The cells of the rows of ``block`` that share a rarer term, and the weight that they share."""
    starts, owners, weights = posts
    start, end = block
    mine = slice(left.starts[start], left.starts[end])
    terms, own = left.terms[mine], left.weights[mine]
    rows = np.repeat(np.arange(start, end), np.diff(left.starts[start : end + 1]))
    sizes = starts[terms + 1] - starts[terms]
    sizes = np.where(sizes > _COMMON, 0, sizes)
    flat = np.arange(sizes.sum()) + np.repeat(starts[terms] - (np.cumsum(sizes) - sizes), sizes)
    cells = np.repeat(rows, sizes) * m + owners[flat]
    known, ids = np.unique(cells, return_inverse=True)
    both = np.minimum(np.repeat(own, sizes), weights[flat]).astype(np.float64)
    return known, np.bincount(ids, both, minlength=len(known)).astype(np.int64)


def _best(groups: Ints, values: Ints) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether each value is among the best of its group; of equals all are, or none."""
    order = np.lexsort((-values, groups))
    g, v = groups[order], values[order]
    place = np.arange(len(g)) - np.searchsorted(g, g)
    fresh = (np.diff(v, prepend=-1) != 0) | (place == 0)
    first = np.maximum.accumulate(np.where(fresh, np.arange(len(g)), 0))
    kept = np.zeros(len(g), dtype=np.bool_)
    kept[order] = place[first] < _PARTNERS
    return kept


def twins(left: Sequence[str], right: Sequence[str], stop: Stop) -> Ints:
    """The cells of sentences that are the same but for case and marks: the first with the first, and so on."""
    places: dict[str, list[int]] = {}
    for i, text in enumerate(left):
        stop()
        places.setdefault(bare(text), []).append(i)
    met: dict[str, int] = {}
    found = []
    for j, text in enumerate(right):
        stop()
        form = bare(text)
        k = met.get(form, 0)
        met[form] = k + 1
        if k < len(places.get(form, ())):
            found.append(places[form][k] * len(right) + j)
    return np.array(sorted(found), dtype=np.int64)


def bare(text: str) -> str:
    """What of a sentence must be the same in its twin: its letters and figures, or all where it has none."""
    form = fold(text)
    return "".join(_LETTERS.findall(form)) or form
