"""Quote pairs: two renderings of one utterance, edited or translated apart."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.article.article import Article
from viewer.matching.bags import Floats
from viewer.matching.comparison import Certainty, QuotePair, QuoteRelation
from viewer.matching.meanings import are_known
from viewer.matching.quote_reasons import Reasons
from viewer.matching.quote_similarity import FEATURES, Evidence, gather
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.utterances import Utterance, prepare
from viewer.shipped import resource

_HOLDS = 0.75
_FAR = 0.35
_LONG = math.log(5)  # five words and more, one of them rare, are not said twice by chance
_RARE = 1.1  # nor are fewer words, two of them rare
_SAME_WORDS = 0.97
_LONG_RUN = 7  # words in a row: long quotes may share their ends only, and each have a better partner
_SAME_RUN = 0.7


@dataclass(frozen=True, slots=True)
class _Model:
    """A logistic regression over ``FEATURES``, and from what probability on a pair is how sure."""

    bias: float
    weights: Floats
    certain: float
    likely: float
    possible: float

    def probabilities(self, evidence: Evidence, should_stop: ShouldStop) -> Floats:
        total = np.zeros(len(evidence.values))
        for k, line in enumerate(evidence.values):
            heed(should_stop)
            # summed line by line: a matrix product may add up in an order that depends on the number of lines
            total[k] = np.dot(line, self.weights)
        return 1 / (1 + np.exp(-np.clip(total + self.bias, -30, 30)))


def pair_quotes(left: Article, right: Article, should_stop: ShouldStop) -> tuple[QuotePair, ...]:
    """The quotes of the two articles that render one utterance, in the left article's order.

    Many-to-many: a long quote may hold two short ones, and an outlet may repeat one. Quotes in furniture
    are left out. The score is the probability that a reader would agree, as fitted by
    ``tools/fit_quotes.py``.
    """
    if not left.quotes or not right.quotes:
        return ()
    a = prepare(left, should_stop)
    b = prepare(right, should_stop)
    evidence = gather(a, b, should_stop)
    model = _model(meanings=are_known(left.language, right.language))
    reasons = Reasons(left, right)
    found = []
    for k, probability in enumerate(_sure(evidence, model.probabilities(evidence, should_stop), should_stop)):
        heed(should_stop)
        if probability < model.possible:
            continue
        one, two = a.items[evidence.rows[k]], b.items[evidence.columns[k]]
        line = dict(zip(FEATURES, evidence.values[k].tolist(), strict=True))
        certainty = _certainty(probability, one, two, line, model)
        why = reasons.of(one, two, line)
        found.append(QuotePair(one.index, two.index, _relation(one, two, line), certainty, round(probability, 4), why))
    return tuple(sorted(found, key=lambda pair: (pair.left, pair.right)))


def _sure(evidence: Evidence, probabilities: Floats, should_stop: ShouldStop) -> list[float]:
    """The probabilities; halved where either quote has a far better partner and neither holds the other.

    Where both hold the same rare words, or a long run of words, the pair is likely whatever else there is.
    """
    best_left: dict[int, float] = {}
    best_right: dict[int, float] = {}
    pairs = list(zip(evidence.rows.tolist(), evidence.columns.tolist(), probabilities.tolist(), strict=True))
    heed(should_stop)
    for i, j, p in pairs:
        heed(should_stop)
        best_left[i], best_right[j] = max(p, best_left.get(i, 0.0)), max(p, best_right.get(j, 0.0))
    held = np.maximum(evidence.feature("run"), evidence.feature("in order")) >= _HOLDS
    long = (evidence.feature("same words") > 0) & (
        evidence.feature("rare words") > np.where(evidence.feature("length") >= _LONG, 0.0, _RARE)
    )
    run = (np.expm1(evidence.feature("run, count")) > _LONG_RUN - 0.5) & (evidence.feature("rare words") > 0)
    answers = []
    for (i, j, p), apart, same, joined in zip(pairs, held.tolist(), long.tolist(), run.tolist(), strict=True):
        heed(should_stop)
        beaten = not apart and max(best_left[i], best_right[j]) - p >= _FAR
        least = _SAME_WORDS if same else _SAME_RUN if joined else 0.0
        answers.append(max(least, p / 2 if beaten else p))
    return answers


def _certainty(probability: float, one: Utterance, two: Utterance, line: dict[str, float], model: _Model) -> Certainty:
    short_and_other = line["short"] and line["other speaker"] and not line["same words"]
    # where neither end is marked and the words differ, nobody knows whether the same stretch is quoted
    adrift = one.loose and two.loose and line["in order"] < _HOLDS
    if probability < (model.certain if short_and_other else model.likely) or adrift:
        return Certainty.POSSIBLE
    return Certainty.CERTAIN if probability >= model.certain else Certainty.LIKELY


def _relation(one: Utterance, two: Utterance, line: dict[str, float]) -> QuoteRelation:
    if one.stems == two.stems:
        return QuoteRelation.VERBATIM
    lengths = sorted((len(one.stems), len(two.stems)))
    if line["in order"] >= 0.85 and lengths[0] < lengths[1]:
        return QuoteRelation.CUT
    return QuoteRelation.REWORDED


@lru_cache(maxsize=2)
def _model(*, meanings: bool) -> _Model:
    """One for articles of which the meanings of words are known, one for those in other languages."""
    read = json.loads(resource("quotes", "weights.json").read_text(encoding="utf-8"))
    fitted = read["meanings" if meanings else "no meanings"]
    weights = np.array([fitted["weights"].get(name, 0.0) for name in FEATURES])
    return _Model(fitted["bias"], weights, read["certain"], read["likely"], read["possible"])
