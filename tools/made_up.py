"""Made-up news of any length, for growth measurements: two reports that share part of what they tell."""

from __future__ import annotations

import random
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from viewer.shipped import resource

_ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "ie"]
_CODAS = ["", "", "", "l", "m", "n", "r", "rd", "s", "st", "t", "ck"]


class _Vocabulary(NamedTuple):
    words: list[str]
    sums: list[float]


def made_up_pair(words: int, seed: int = 7) -> tuple[str, str]:
    """Two texts of about ``words`` words each; a third of the sentences come back reworded in the other.

    Words are drawn with the shares that they have in English, names are invented. Sentences are shuffled; one in six
    is a quotation, one in eight has a figure. Deterministic for one seed.
    """
    chance = random.Random(seed)
    names = [f"{_name(chance)} {_name(chance)}" for _ in range(max(12, words // 150))]
    left = [_sentence(chance, names) for _ in range(max(2, words // 19))]
    shared = [_reworded(chance, s) for s in chance.sample(left, len(left) // 3)]
    right = shared + [_sentence(chance, names) for _ in range(len(left) - len(shared))]
    chance.shuffle(right)
    return _article(left), _article(right)


def crossing_pair(words: int, seed: int = 7) -> tuple[str, str]:
    """Two texts of about ``words`` words each, in which three of four sentences come back reworded, in another order.

    The sentences are short and every third is a quotation: 1,000 words make some 60 ribbons. Deterministic.
    """
    chance = random.Random(seed)
    names = [f"{_name(chance)} {_name(chance)}" for _ in range(max(12, words // 150))]
    left = [_sentence(chance, names, longest=18, quoted=1 / 3) for _ in range(max(2, words // 15))]
    right = [_reworded(chance, s) for s in left[: len(left) * 3 // 4]]
    right += [_sentence(chance, names, longest=18, quoted=1 / 3) for _ in range(len(left) - len(right))]
    chance.shuffle(left)
    chance.shuffle(right)
    return _article(left), _article(right)


@cache
def _vocabulary() -> _Vocabulary:
    words: list[str] = []
    shares: list[float] = []
    for line in resource("matching", "rarity.txt").read_text(encoding="utf-8").splitlines():
        rarity, *stems = line.split()
        if rarity.isdecimal():
            words += stems
            shares += [10 ** (-int(rarity) / 10)] * len(stems)
    return _Vocabulary(words, list(accumulate(shares)))


def _draw(chance: random.Random, count: int) -> list[str]:
    return chance.choices(_vocabulary().words, cum_weights=_vocabulary().sums, k=count)


def _name(chance: random.Random) -> str:
    parts = (_ONSETS, _NUCLEI, _CODAS)
    return "".join(chance.choice(part) for _ in range(chance.choice((2, 2, 3))) for part in parts).title()


def _sentence(chance: random.Random, names: list[str], longest: int = 26, quoted: float = 1 / 6) -> str:
    words = _draw(chance, chance.randint(11, longest))
    if chance.random() < 0.125:
        words.insert(chance.randrange(1, len(words)), str(chance.randint(2, 9000)))
    if chance.random() < 0.3:
        words.insert(chance.randrange(1, len(words)), chance.choice(names))
    text = " ".join(words)
    text = text[0].upper() + text[1:]
    return f"“{text},” said {chance.choice(names)}." if chance.random() < quoted else f"{text}."


def _reworded(chance: random.Random, sentence: str) -> str:
    words = sentence.split()
    for new in _draw(chance, len(words) // 5):
        words[chance.randrange(1, max(2, len(words) - 3))] = new
    return " ".join(words)


def _article(sentences: list[str]) -> str:
    return "\n\n".join(" ".join(sentences[k : k + 3]) for k in range(0, len(sentences), 3)) + "\n"
