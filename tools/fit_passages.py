"""Make resources/matching/weights.json again: what each kind of evidence weighs when sentences are paired.

    python -m tools.fit_passages FOLDER ... [--write]

Each FOLDER holds gold in files of JSON lines with "left", "right" (paths relative to it), "sentences" and "links"
(left, right, grade: 3 and 2 are the same content, 1 is left out of the fit). A logistic regression; printed is what
it scores on events that it was not fitted on, without the doubt that the program adds between strangers. Needs
scikit-learn. Forests and boosted trees, alone or mixed with it, gained on one set and lost as much on others.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from viewer.article.article import Article, Span
from viewer.article.understand import understand
from viewer.matching.evidence import gather
from viewer.matching.quotes import pair_quotes
from viewer.matching.similarity import Floats, Ints
from viewer.matching.stopping import never

Bools = NDArray[np.bool_]

OUT = Path(__file__).resolve().parent.parent / "resources" / "matching" / "weights.json"
STRENGTH = 0.03  # of the data against the wish for small weights
STRONG = 3.0  # times that a link of the same content counts as one of a shared proposition
FOLDS = 12
STRANGERS = 60  # pairs of articles on different events, in which nothing is shared


@dataclass(frozen=True)
class Case:
    """One pair of articles: figures and grades of its sentence pairs, and the events that it tells of."""

    source: str
    events: frozenset[str]
    figures: Floats
    cells: Ints
    grades: Ints
    names: tuple[str, ...]
    missed: int


def read_cases(folders: list[Path]) -> list[Case]:
    cases, articles = [], []
    for file in [file for folder in folders for file in sorted(folder.glob("*.jsonl"))]:
        for line in file.read_text(encoding="utf-8").splitlines():
            gold = json.loads(line)
            if "links" not in gold:
                continue
            pair = [read_article(file.parent, gold, side) for side in ("left", "right")]
            event = event_of(file.stem, gold["id"])
            grades = {(i, j): g for i, j, g in gold["links"]}
            cases.append(case(file.stem, {event}, pair[0], pair[1], grades))
            articles.append((event, pair))
    chance = random.Random(1)
    while sum(c.source == "strangers" for c in cases) < STRANGERS:
        (one, a), (two, b) = chance.sample(articles, 2)
        if one != two:
            cases.append(case("strangers", {one, two}, a[0], b[1], {}))
    return cases


def read_article(folder: Path, gold: dict[str, Any], side: str) -> Article:
    text = (folder / gold[side]).read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return replace(understand(text), sentences=tuple(Span(*s) for s in gold["sentences"][side]))


def event_of(source: str, name: str) -> str:
    """Pairs of one event are held apart together."""
    if name[0] == "t" and name[1:4].isdigit():
        return name.partition("-")[0]
    return "-".join(name.split("-")[:2]) if name[:4].isdigit() else source


def case(source: str, events: set[str], left: Article, right: Article, grades: dict[tuple[int, int], int]) -> Case:
    pairs = gather(left, right, pair_quotes(left, right, never), never)
    names = tuple(pairs.figures)
    cells = np.array(
        [(pairs.left[i].index, pairs.right[j].index) for i, j in zip(pairs.rows, pairs.columns, strict=True)]
    ).reshape(-1, 2)
    found = np.array([grades.get((int(i), int(j)), 0) for i, j in cells], dtype=np.int64)
    figures = np.stack([pairs.figures[n] for n in names], axis=1) if names else np.zeros((0, 0))
    missed = sum(g >= 2 for g in grades.values()) - int((found >= 2).sum())
    return Case(source, frozenset(events), figures, cells, found, names, missed)


def fit(cases: list[Case], used: Bools) -> tuple[Floats, float]:
    """Weights on the figures as they are, 0 for those that are not ``used``, and the bias."""
    cases = [c for c in cases if len(c.grades)]
    x = np.concatenate([c.figures[c.grades != 1] for c in cases])[:, used]
    grades = np.concatenate([c.grades[c.grades != 1] for c in cases])
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(scaler.transform(x), grades >= 2, sample_weight=np.where(grades == 3, STRONG, 1.0))
    weights = np.zeros(len(used))
    weights[used] = model.coef_[0] / scaler.scale_
    return weights, float(model.intercept_[0] - weights[used] @ scaler.mean_)


def held_apart(cases: list[Case], used: Bools) -> list[Floats]:
    """The probabilities of each case, fitted on the other events."""
    events = sorted({e for c in cases for e in c.events})
    answer: list[Floats] = [np.zeros(0)] * len(cases)
    for k in range(FOLDS):
        held = set(events[k::FOLDS])
        weights, bias = fit([c for c in cases if not c.events & held], used)
        for place, c in enumerate(cases):
            if min(c.events) in held and len(c.grades):
                answer[place] = 1 / (1 + np.exp(-(c.figures @ weights + bias)))
    return answer


def scores(cases: list[Case], probabilities: list[Floats], threshold: float) -> dict[str, str]:
    table = {}
    for source in dict.fromkeys(c.source for c in cases):
        right = said = gold = strong = strongest = 0
        for c, p in zip(cases, probabilities, strict=True):
            if c.source == source:
                yes = p >= threshold
                right += int((yes & (c.grades >= 2)).sum())
                said += int((yes & (c.grades != 1)).sum())
                gold += int((c.grades >= 2).sum()) + c.missed
                strong += int((yes & (c.grades == 3)).sum())
                strongest += int((c.grades == 3).sum())
        f1 = 2 * right / max(1, said + gold)
        table[source] = (
            f"P {right / max(1, said):.3f} R {right / max(1, gold):.3f} F1 {f1:.3f} "
            f"strong {strong}/{strongest} said {said}"
        )
    return table


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    cases = read_cases(asked.folders)
    names = next(c.names for c in cases if c.names)
    meanings = np.array([name.startswith("meaning") for name in names])
    models = {}
    for model, used in (("meanings", meanings | True), ("no meanings", ~meanings)):
        found = held_apart(cases, used)
        for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.7, 0.8):
            print(model, f"{threshold:.2f}", scores(cases, found, threshold))
        weights, bias = fit(cases, used)
        kept = {n: round(float(w), 4) for n, w, use in zip(names, weights, used, strict=True) if use}
        models[model] = {"bias": round(bias, 4), "weights": kept}
    if asked.write:
        OUT.write_text(json.dumps(models, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
