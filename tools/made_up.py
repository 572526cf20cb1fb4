"""Made-up news of any length, for growth measurements: two reports that share part of what they tell."""

from __future__ import annotations

import random

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
    "qu",
    "r",
    "s",
    "sh",
    "sl",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "ie"]
_CODAS = ["", "", "", "l", "m", "n", "r", "rd", "s", "st", "t", "ck"]
_COMMON = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "was",
    "on",
    "that",
    "for",
    "with",
    "by",
    "at",
    "from",
    "it",
    "were",
    "as",
    "his",
    "her",
    "had",
    "been",
    "after",
]


def made_up_pair(words: int, seed: int = 7) -> tuple[str, str]:
    """Two texts of about ``words`` words each; a third of the sentences come back reworded in the other.

    Deterministic for one seed. Sentences are shuffled; one in six is a quotation, one in eight has a figure.
    """
    chance = random.Random(seed)
    vocabulary = [_word(chance) for _ in range(max(400, words // 6))]
    names = [f"{_word(chance).title()} {_word(chance).title()}" for _ in range(12)]
    left = [_sentence(chance, vocabulary, names) for _ in range(max(2, words // 18))]
    shared = [_reworded(chance, s, vocabulary) for s in chance.sample(left, len(left) // 3)]
    own = [_sentence(chance, vocabulary, names) for _ in range(len(left) - len(shared))]
    right = shared + own
    chance.shuffle(right)
    return _article(left), _article(right)


def _word(chance: random.Random) -> str:
    syllables = chance.choice((1, 2, 2, 2, 3, 3))
    parts = (_ONSETS, _NUCLEI, _CODAS)
    return "".join(chance.choice(part) for _ in range(syllables) for part in parts)


def _sentence(chance: random.Random, vocabulary: list[str], names: list[str]) -> str:
    words = []
    for _ in range(chance.randint(9, 24)):
        rank = int(len(vocabulary) ** chance.random()) - 1
        words.append(chance.choice(_COMMON) if chance.random() < 0.4 else vocabulary[rank])
    if chance.random() < 0.125:
        words.insert(chance.randrange(1, len(words)), str(chance.randint(2, 9000)))
    if chance.random() < 0.3:
        words.insert(chance.randrange(1, len(words)), chance.choice(names))
    text = " ".join(words)
    text = text[0].upper() + text[1:]
    return f"“{text},” said {chance.choice(names)}." if chance.random() < 1 / 6 else f"{text}."


def _reworded(chance: random.Random, sentence: str, vocabulary: list[str]) -> str:
    words = sentence.split()
    for _ in range(len(words) // 5):
        words[chance.randrange(1, max(2, len(words) - 3))] = chance.choice(vocabulary)
    return " ".join(words)


def _article(sentences: list[str]) -> str:
    return "\n\n".join(" ".join(sentences[k : k + 3]) for k in range(0, len(sentences), 3)) + "\n"
