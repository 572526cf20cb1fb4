"""How alike quotes are: the evidence for and against each pair of them that shares anything."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.matching.bags import Bags, Floats, Ints, candidates, count, every_pair
from viewer.matching.lines import Lines, distinct
from viewer.matching.quote_facts import facts_of
from viewer.matching.quote_meanings import MEANINGS, quote_meanings
from viewer.matching.rarity import rarities
from viewer.matching.rivals import leads
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.utterances import Utterance, Utterances

Slices = list[tuple[slice, ...]]

_LEAST_ALIKE = 0.06
_RARE = 0.26  # heavier than any stop word
_LEAST_SENTENCES = 30  # in two very short articles every word would look common

FEATURES = (
    "words", "words held", "letters", "letters held", "alike", "rare words",
    "in order", "in order, few", "in order, many", "mostly in order", "mostly held", "run", "run, count",
    "length", "length ratio", "same words", "same elsewhere",
    "margin of the shorter", "margin of the longer", "margin, lesser", "alike by margin",
    "place", "wide place", "same speaker", "other speaker", "names", "numbers",
    "short", "short and same", "short and place", "short and speaker", "short and other speaker",
    "in order by length", "held by length", "letters by length", "run by length", "speaker and held", "snippet",
    *MEANINGS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """Pairs of utterances worth a look, and what speaks for each.

    ``values`` has a line a pair and a column for each of ``FEATURES``; ``rows`` and ``columns`` count within the
    utterances of the left and of the right article.
    """

    rows: Ints
    columns: Ints
    values: Floats

    def feature(self, name: str) -> Floats:
        """One column of the evidence."""
        return self.values[:, FEATURES.index(name)]


def gather(left: Utterances, right: Utterances, should_stop: ShouldStop) -> Evidence:
    """Compare the quotes of two articles. Mirrored inputs give mirrored evidence, to the bit."""
    a, b = left.items, right.items
    if not a or not b:
        return Evidence(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros((0, len(FEATURES))))
    vocabulary = sorted({*left.stems, *right.stems})
    heed(should_stop)
    place = {stem: k for k, stem in enumerate(vocabulary)}
    heed(should_stop)
    sides = _Side.of(left, place), _Side.of(right, place)
    heed(should_stop)
    values = _weights(vocabulary, sides, should_stop)
    inside = [u.inside for u in a], [u.inside for u in b]
    words = Bags.of(_counts(sides, inside, len(place), should_stop, all_words=True), values)
    letters = words.in_letters(vocabulary, should_stop)
    heed(should_stop)
    every = every_pair(len(a), len(b))
    rows, columns = every or candidates(words, letters, _LEAST_ALIKE, should_stop)
    table = _alike(words, letters, rows, columns, should_stop)
    if every:
        enough = np.round(table["alike"], 9) >= _LEAST_ALIKE
        rows, columns, table = rows[enough], columns[enough], {name: some[enough] for name, some in table.items()}
    pairs = _Pairs(a, b, rows, columns)
    table |= pairs.shape()
    table |= pairs.order(sides, should_stop)
    heed(should_stop)
    table |= pairs.margins(table["alike"], should_stop)
    heed(should_stop)
    table |= pairs.facts(should_stop)
    heed(should_stop)
    table |= quote_meanings(left, right, rows, columns, should_stop)
    heed(should_stop)
    counts = _counts(sides, ([u.near for u in a], [u.near for u in b]), len(place), should_stop)
    heed(should_stop)
    near = Bags.of(counts, values)
    heed(should_stop)
    counts = _counts(sides, ([u.wide for u in a], [u.wide for u in b]), len(place), should_stop)
    heed(should_stop)
    wide = Bags.of(counts, values)
    heed(should_stop)
    table["place"], _ = near.compared(rows, columns, should_stop)
    table["wide place"], _ = wide.compared(rows, columns, should_stop)
    heed(should_stop)
    table |= _joint(table)
    heed(should_stop)
    lines = np.empty((len(rows), len(FEATURES)), order="F")  # each is written in one piece
    for k, name in enumerate(FEATURES):
        heed(should_stop)
        lines[:, k] = table[name]
    heed(should_stop)
    return Evidence(rows, columns, lines)


def _alike(words: Bags, letters: Bags, rows: Ints, columns: Ints, should_stop: ShouldStop) -> dict[str, Floats]:
    """How alike pairs are by their words and by the letters in them."""
    table = {}
    table["words"], (shared, rare) = words.compared(rows, columns, should_stop, (0.0, _RARE))
    table["words held"], table["rare words"] = words.held(shared, rows, columns), np.sqrt(rare)
    table["letters"], (shared,) = letters.compared(rows, columns, should_stop, (0.0,))
    table["letters held"] = letters.held(shared, rows, columns)
    table["alike"] = (table["words"] + table["letters"]) / 2
    return table


@dataclass(frozen=True, slots=True)
class _Side:
    """An article's stems as columns of the vocabulary; in ``weighty`` stop words are -1.

    ``ends`` has for each sentence how many stems stand before its end.
    """

    ids: Ints
    weighty: Ints
    ends: Ints

    @staticmethod
    def of(utterances: Utterances, place: dict[str, int]) -> _Side:
        ids = np.fromiter(map(place.__getitem__, utterances.stems), np.int64, len(utterances.stems))
        return _Side(ids, np.where(np.array(utterances.weighty, bool), ids, -1), np.array(utterances.ends, np.int64))

    def sentences_with(self, width: int) -> Ints:
        """In how many sentences each stem stands."""
        owners = np.repeat(np.arange(len(self.ends)), np.diff(self.ends, prepend=0))
        return np.bincount(distinct(owners * width + self.ids) % width, minlength=width)


def _weights(vocabulary: Sequence[str], sides: tuple[_Side, _Side], should_stop: ShouldStop) -> Floats:
    """What each stem weighs, 0.01 to 1: how rare it is in the two articles, and how rare in English at large."""
    count = max(_LEAST_SENTENCES, sum(len(side.ends) for side in sides)) + 1
    seen = np.zeros(len(vocabulary), np.int64)
    stops = np.zeros(len(vocabulary), bool)
    for side in sides:
        seen += side.sentences_with(len(vocabulary))
        heed(should_stop)
        stops[side.ids[side.weighty < 0]] = True
    scale = math.log(count)
    here = np.array([max(0.05, math.log(count / (k + 0.5)) / scale) for k in range(int(seen.max(initial=0)) + 1)])
    heed(should_stop)
    at_large = np.minimum(1.0, np.maximum(0.05, (np.array(rarities(vocabulary)) - 15) / 35))
    return np.asarray((here[seen] + at_large) / 2 * np.where(stops, 0.25, 1.0))


def _counts(
    sides: tuple[_Side, _Side], lines: tuple[Slices, Slices], columns: int, stop: ShouldStop, *, all_words: bool = False
) -> tuple[Lines, Lines]:
    """How often each line of slices holds each stem."""
    ids = [side.ids if all_words else side.weighty for side in sides]
    ours = count(ids[0], lines[0], columns, stop)
    heed(stop)
    theirs = count(ids[1], lines[1], columns, stop)
    heed(stop)
    return ours, theirs


@dataclass(frozen=True, slots=True)
class _Pairs:
    a: tuple[Utterance, ...]
    b: tuple[Utterance, ...]
    rows: Ints
    columns: Ints

    def shape(self) -> dict[str, Floats]:
        one = np.array([len(u.stems) for u in self.a], dtype=float)[self.rows]
        two = np.array([len(u.stems) for u in self.b], dtype=float)[self.columns]
        less, more = np.minimum(one, two), np.maximum(one, two)
        return {
            "least": less,
            "length": np.log(less),
            "length ratio": np.log(more / less),
            "short": (less <= 2).astype(float),
        }

    def order(self, sides: tuple[_Side, _Side], should_stop: ShouldStop) -> dict[str, Floats]:
        """How many words both hold in the same order, and the longest run of them without a gap."""
        left = [sides[0].ids[u.inside[0]].tolist() for u in self.a]
        right = [sides[1].ids[u.inside[0]].tolist() for u in self.b]
        common, run = np.zeros(len(self.rows)), np.zeros(len(self.rows))
        for k, (i, j) in enumerate(zip(self.rows.tolist(), self.columns.tolist(), strict=True)):
            heed(should_stop)
            one, two = left[i], right[j]
            common[k] = some = LCSseq.similarity(one, two)
            # sorted: of several longest common sequences the order of the arguments chooses one
            run[k] = min(some, 1) if some < 2 else _longest_run(*sorted((one, two)))
        return {"common": common, "longest": run}

    def margins(self, alike: Floats, should_stop: ShouldStop) -> dict[str, Floats]:
        """By how much each pair beats the best other partner of its shorter and of its longer quote.

        A short quote has one source; a long one may hold several short ones.
        """
        by_row, by_column = leads(alike, (self.rows, self.columns), (self.a, self.b), lambda: heed(should_stop))
        one = np.array([len(u.stems) for u in self.a])[self.rows]
        two = np.array([len(u.stems) for u in self.b])[self.columns]
        less, more = np.minimum(by_row, by_column), np.maximum(by_row, by_column)
        shorter = np.where(one < two, by_row, np.where(two < one, by_column, less))
        longer = np.where(one < two, by_column, np.where(two < one, by_row, more))
        return {"margin of the shorter": shorter, "margin of the longer": longer, "margin, lesser": less}

    def facts(self, should_stop: ShouldStop) -> dict[str, Floats]:
        facts = np.zeros((len(self.rows), 5))
        for k, (i, j) in enumerate(zip(self.rows.tolist(), self.columns.tolist(), strict=True)):
            heed(should_stop)
            facts[k] = facts_of(self.a[i], self.b[j])
        names = ("same speaker", "other speaker", "names", "numbers", "same words")
        table = dict(zip(names, facts.T, strict=True))
        equal = table["same words"] > 0
        taken = np.isin(self.rows, self.rows[equal]) | np.isin(self.columns, self.columns[equal])
        return table | {"same elsewhere": (taken & ~equal).astype(float)}


def _joint(t: dict[str, Floats]) -> dict[str, Floats]:
    """Features made of others: bends, and products with the length of the shorter quote."""
    few = np.log1p(t["common"])
    ordered, run = t["common"] / t["least"], t["longest"] / t["least"]
    return {
        "in order": ordered,
        "in order, few": np.minimum(few, 1.8),
        "in order, many": np.maximum(few - 1.8, 0),
        "mostly in order": np.maximum(ordered - 0.6, 0),
        "mostly held": np.maximum(t["letters held"] - 0.6, 0),
        "run": run,
        "run, count": np.log1p(t["longest"]),
        "alike by margin": t["alike"] * t["margin, lesser"],
        "short and same": t["short"] * t["same words"],
        "short and place": t["short"] * t["wide place"],
        "short and speaker": t["short"] * t["same speaker"],
        "short and other speaker": t["short"] * t["other speaker"],
        "in order by length": ordered * t["length"],
        "held by length": t["letters held"] * t["length"],
        "letters by length": t["letters"] * t["length"],
        "run by length": run * t["length"],
        "speaker and held": t["same speaker"] * t["words held"],
        "snippet": t["same speaker"] * (t["words held"] >= 0.85) * (t["least"] <= 4),
    }


def _longest_run(one: list[int], two: list[int]) -> int:
    return max((e.src_end - e.src_start for e in LCSseq.opcodes(one, two) if e.tag == "equal"), default=0)
