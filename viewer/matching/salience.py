"""What stands out in two articles: terms that few sentences hold, and sentences that say what it is all about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.matching.similarity import Bags, Floats, Ints


def distinctive(left: Bags, right: Bags, only: bool = False) -> tuple[Bags, Bags]:
    """Bags whose terms weigh less the more pairs of sentences share them.

    A term of three sentences here and two there weighs a sixth; one that one side alone holds weighs nothing. With
    ``only`` the terms that one sentence here and one there hold are kept, and no others.
    """
    pairs = _holders(left) * _holders(right)
    kept = pairs == 1 if only else pairs > 0
    factor = kept / np.maximum(pairs, 1)
    return scaled(left, factor), scaled(right, factor)


def central(bags: Bags, other: Bags) -> tuple[Floats, Floats]:
    """The cosine of each sentence with the rest of its own article, and with the other article, each as one text.

    Sentences count alike in their article's text, however long they are. Leads and summaries have high values; the
    centroid of text summarisation (Radev, Jing and Budzikowska 2000), whatever the order of the sentences.
    """
    owners, units = _units(bags)
    mine, theirs = _text(bags, units), _text(other, _units(other)[1])
    towards = [np.bincount(owners, units * text[bags.terms], minlength=len(bags)) for text in (mine, theirs)]
    itself = np.bincount(owners, units**2, minlength=len(bags))
    own = (towards[0] - itself) / _length(mine)
    return own, towards[1] / _length(theirs)


def _holders(bags: Bags) -> Ints:
    """How many sentences hold each term."""
    return np.bincount(bags.terms, minlength=bags.size)


def scaled(bags: Bags, factor: Floats) -> Bags:
    """The same terms, each weighing ``factor`` times as much."""
    return replace(bags, weights=np.rint(bags.weights * factor[bags.terms]).astype(np.int64))


def _units(bags: Bags) -> tuple[Ints, Floats]:
    """The sentence of each entry, and its weight where the sentence is a vector of length 1."""
    owners = np.repeat(np.arange(len(bags)), np.diff(bags.starts))
    return owners, bags.weights / np.maximum(bags.norms, 1.0)[owners]


def _text(bags: Bags, units: Floats) -> Floats:
    return np.bincount(bags.terms, units, minlength=bags.size).astype(np.float64)


def _length(vector: Floats) -> float:
    return max(1e-9, float(np.sqrt(vector @ vector)))
