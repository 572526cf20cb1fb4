"""Fit the weights that decide whether two quotes render one utterance, and check them on events left out.

    python -m tools.fit_quotes GOLD [--out resources/quotes/weights.json]

GOLD is a folder of ``*.jsonl`` files: one pair of articles a line with ``id``, ``left``, ``right`` (paths relative to
the folder) and ``quote_pairs`` (two spans each); ``neutral_quote_pairs``, ``neutral_quotes`` and ``least_words`` say
what is neither right nor wrong. Articles of different events, paired at random, are further examples of no pair; quotes
cut to a few words (``tools/cut_quotes.py``) are further examples of both, of less weight.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

from tools.cut_quotes import cut_quotes
from viewer.article.article import Article
from viewer.article.understand import understand
from viewer.matching.quote_meanings import MEANINGS
from viewer.matching.quote_similarity import FEATURES, gather
from viewer.matching.stopping import never
from viewer.matching.utterances import prepare

CERTAIN, LIKELY, POSSIBLE = 0.9, 0.42, 0.15
STRENGTH = 0.2  # of the data against the wish for small weights
CUT = 0.2  # what a pair with a quote that we cut counts, of 1
FOLDS = 12
SPAN = tuple[int, int]


@dataclass(frozen=True)
class Examples:
    """Lines of evidence, whether each is a pair (1) or none (0), and the event that each comes from.

    ``cut`` says which have a quote that was cut.
    """

    values: Any
    labels: Any
    groups: Any
    cut: Any


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/quotes/weights.json"))
    asked = parser.parse_args()
    examples = gather_examples(asked.gold)
    fitted: dict[str, Any] = {"certain": CERTAIN, "likely": LIKELY, "possible": POSSIBLE}
    for model, used in (("meanings", FEATURES), ("no meanings", [f for f in FEATURES if f not in MEANINGS])):
        print(model)
        some = replace(examples, values=examples.values[:, [FEATURES.index(f) for f in used]])
        report(some)
        bias, weights = regression(some)
        named = {name: round(float(w), 4) for name, w in zip(used, weights, strict=True)}
        fitted[model] = {"bias": round(bias, 4), "weights": named}
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")


def gather_examples(gold: Path) -> Examples:
    values: list[Any] = []
    labels: list[int] = []
    groups: list[str] = []
    cut: list[bool] = []
    pairs = [(line, *articles(gold, line)) for line in read(gold)]

    def keep(some: Any, answers: list[int], name: str, which: list[bool]) -> None:
        known = [i for i, a in enumerate(answers) if a >= 0]
        values.append(some[known])
        labels.extend(answers[i] for i in known)
        groups.extend([event(name)] * len(known))
        cut.extend(which[i] for i in known)

    for k, (line, left, right) in enumerate(pairs):
        some, answers = labelled(left, right, line)
        keep(some, answers, line["id"], [False] * len(answers))
        stranger = next((p for p in pairs[k + 1 :] + pairs[:k] if event(p[0]["id"]) != event(line["id"])), None)
        if stranger is not None:
            some, answers = labelled(left, stranger[2], {"id": line["id"], "quote_pairs": []})
            keep(some, [min(a, 0) for a in answers], line["id"], [False] * len(answers))
        if line["id"].startswith("wmt"):
            for changed, texts in cut_quotes(line, (left.text, right.text)):
                some, answers = labelled(understand(texts[0]), understand(texts[1]), changed)
                keep(some, answers, line["id"], [True] * len(answers))
    return Examples(np.vstack(values), np.array(labels), np.array(groups), np.array(cut))


def read(gold: Path) -> Iterator[dict[str, Any]]:
    for file in sorted(gold.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            found = json.loads(line)
            if "quote_pairs" in found:
                yield found


def articles(gold: Path, line: dict[str, Any]) -> tuple[Article, Article]:
    texts = [(gold / line[side]).read_bytes().decode("utf-8-sig") for side in ("left", "right")]
    left, right = (understand(t.replace("\r\n", "\n").replace("\r", "\n")) for t in texts)
    return left, right


def event(name: str) -> str:
    """The event that a pair tells of: no event is both learnt from and checked on."""
    parts = name.split("-")
    if name.startswith("wmt"):
        return name
    return "-".join(parts[:2]) if name.startswith("20") else parts[0] if name.startswith("t") else "one"


def labelled(left: Article, right: Article, line: dict[str, Any]) -> tuple[Any, list[int]]:
    """The evidence for each candidate, and 1 for a pair, 0 for none, -1 for neither."""
    a, b = prepare(left, never), prepare(right, never)
    evidence = gather(a, b, never)
    answers = []
    for i, j in zip(evidence.rows, evidence.columns, strict=True):
        one, two = left.quotes[a.items[i].index].span, right.quotes[b.items[j].index].span
        answers.append(answer(left, right, ((one.start, one.end), (two.start, two.end)), line))
    return evidence.values, answers


def answer(left: Article, right: Article, spans: tuple[SPAN, SPAN], line: dict[str, Any]) -> int:
    def holds(pairs: list[Any]) -> bool:
        return any(touch(spans[0], g[0]) and touch(spans[1], g[1]) for g in pairs)

    if holds(line["quote_pairs"]):
        return 1
    neutral = line.get("neutral_quotes", {})
    texts = [left.text[slice(*spans[0])], right.text[slice(*spans[1])]]
    # the gold made from translations knows no quote that runs on over paragraphs
    runs_on = line["id"].startswith("wmt") and any("\n" in t for t in texts)
    if (
        runs_on
        or holds(line.get("neutral_quote_pairs", []))
        or any(touch(spans[k], g) for k, side in enumerate(("left", "right")) for g in neutral.get(side, []))
        or min(len(t.split()) for t in texts) < line.get("least_words", 0)
    ):
        return -1
    return 0


def touch(a: Any, b: Any) -> bool:
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return bool(2 * shared >= max(1, min(a[1] - a[0], b[1] - b[0])))


def regression(examples: Examples) -> tuple[float, Any]:
    """Bias and weights for features as they are, fitted on features of equal spread."""
    scaler = StandardScaler().fit(examples.values[~examples.cut])
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    model.fit(scaler.transform(examples.values), examples.labels, sample_weight=np.where(examples.cut, CUT, 1.0))
    weights = model.coef_[0] / scaler.scale_
    return float(model.intercept_[0] - weights @ scaler.mean_), weights


def report(examples: Examples) -> None:
    """Print how well pairs of events that were left out are told, at each certainty; then those with a cut quote."""
    sure = np.zeros(len(examples.labels))
    for known, asked in GroupKFold(FOLDS).split(examples.values, examples.labels, examples.groups):
        bias, weights = regression(Examples(*(column[known] for column in vars(examples).values())))
        sure[asked] = 1 / (1 + np.exp(-(examples.values[asked] @ weights + bias)))
    report_of(sure[~examples.cut], examples.labels[~examples.cut])
    print(" with a cut quote")
    report_of(sure[examples.cut], examples.labels[examples.cut])


def report_of(sure: Any, labels: Any) -> None:
    for name, least in (("certain", CERTAIN), ("likely", LIKELY), ("possible", POSSIBLE)):
        said = sure >= least
        hits = int(labels[said].sum())
        print(f" {name:9} from {least:.2f}: {hits / max(1, said.sum()):6.1%} right, {hits / labels.sum():6.1%} found")
    for low in np.arange(0, 1, 0.1):
        inside = (sure >= low) & (sure < low + 0.1)
        print(f"  said {low:.1f} to {low + 0.1:.1f}: {labels[inside].mean():6.1%} of {inside.sum()}")


if __name__ == "__main__":
    main()
