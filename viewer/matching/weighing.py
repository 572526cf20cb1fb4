"""From evidence to a probability: a logistic regression whose weights ``tools/fit_passages.py`` makes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.matching.evidence import Pairs
from viewer.matching.similarity import Floats
from viewer.matching.terms import Telling
from viewer.shipped import resource

_TWIN = 0.99
_FEW_TERMS = 3  # sentences of fewer are twins only in articles that share more than them
_RELATED = 0.3
_ONE_TEXT = 0.9  # articles so related are versions of one text, where marks stand for the same marks, too
_STRANGERS = 0.13  # articles less related than this tell of different events as a rule
_DOUBT = 40.0  # off the log odds for each 1 below: between strangers (.08) what would be .5 elsewhere is .12
# Articles on one matter but on other events lie at .10 to .12: more is taken off there, and soon as much as ever.
_QUICK_DOUBT, _MOST_QUICK_DOUBT = 8_000.0, 2.5


@dataclass(frozen=True, slots=True)
class _Model:
    bias: float
    weights: dict[str, float]


def probabilities(pairs: Pairs) -> Floats:
    """How likely a careful reader would say that each pair tells the same: 0 to 1, to four places."""
    model = _models()["meanings" if "meaning" in pairs.figures else "no meanings"]
    total = np.full(len(pairs.rows), model.bias)
    for name, weight in model.weights.items():
        total += weight * pairs.figures[name]
    total -= doubt(pairs.figures["related"])
    found = 1 / (1 + np.exp(-np.clip(total, -30, 30)))
    said = [np.array([t.words > 0 for t in side]) for side in (pairs.left, pairs.right)]
    found[~(said[0][pairs.rows] & said[1][pairs.columns])] = 0.0
    cells = pairs.rows * max(1, len(pairs.right)) + pairs.columns
    for place in np.searchsorted(cells, pairs.twins).tolist():
        if pairs.figures["related"][place] >= _least_related(pairs.left[pairs.rows[place]]):
            found[place] = max(found[place], _TWIN)
    return np.asarray(np.round(found, 4))


def _least_related(twin: Telling) -> float:
    """How related two articles must be for a sentence that both have, word for word, to tell the same."""
    if not twin.words:
        return _ONE_TEXT
    return 0.0 if len(twin.keys) >= _FEW_TERMS else _RELATED


def doubt(related: Floats) -> Floats:
    """What to take off the log odds where the articles may tell of different events."""
    missing = np.maximum(0.0, _STRANGERS - related)
    quick = np.minimum(_MOST_QUICK_DOUBT, _QUICK_DOUBT * missing**2)
    return np.asarray(np.maximum(_DOUBT * missing, quick))


@lru_cache(maxsize=1)
def _models() -> dict[str, _Model]:
    """One for articles of which the meanings of words are known, one for those in other languages."""
    read = json.loads(resource("matching", "weights.json").read_text(encoding="utf-8"))
    return {name: _Model(float(one["bias"]), one["weights"]) for name, one in read.items()}
