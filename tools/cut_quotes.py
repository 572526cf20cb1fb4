"""Further examples for ``tools/fit_quotes.py``: a quote of the gold cut to a few words, as reporters cut them.

"We shall not send a single soldier there", she said, becomes: We shall not send “a single soldier” there, she said. The
other article keeps its rendering in full, so the two still render one utterance.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

TURNS = 6  # of the dice for each pair of articles
FEWEST, MOST = 3, 8  # words that are left
LEAST = 12  # words of a quote that is cut

_WORD = re.compile(r"[\w'’-]+")
_STOP = re.compile(r"[.!?;:\"“”«»]")
_COMMA = re.compile(r"[,–—]")
_SMALL = frozenset(["that", "to", "the", "a", "is", "are", "was", "and", "as", "of", "by", "for", "with", "be", "in"])
_OPENS = re.compile(r"[\"“„«‘]\s*$")
_CLOSES = re.compile(r"^\s*[\"”“»’]")

Texts = tuple[str, str]
Span = tuple[int, int]


def cut_quotes(line: dict[str, Any], texts: Texts) -> Iterator[tuple[dict[str, Any], Texts]]:
    """Lines of gold and texts like the given ones but for one quote that is cut."""
    for turn in range(TURNS if line["quote_pairs"] else 0):
        chance = random.Random(f"{line['id']} {turn}")
        side = chance.randint(0, 1)
        start, end = chance.choice(line["quote_pairs"])[side]
        found = _cut(texts[side], start, end, chance)
        if found is None:
            continue
        text, span = found
        cut = _Cut((start, end), span, len(text) - len(texts[side]))
        yield _moved(line, side, cut), (text, texts[1]) if side == 0 else (texts[0], text)


class _Cut(NamedTuple):
    """A quote stood at ``before``, is ``now`` a few words, and the text is ``longer``."""

    before: Span
    now: Span
    longer: int

    def moves(self, span: Span) -> Span:
        """Where something stands in the changed text."""
        if span[0] < self.before[0]:
            return span
        return (span[0] + self.longer, span[1] + self.longer) if span[0] >= self.before[1] else self.now


def _moved(line: dict[str, Any], side: int, cut: _Cut) -> dict[str, Any]:
    """The line of gold for the changed text of one side."""
    changed = dict(line)
    for name in ("quote_pairs", "neutral_quote_pairs"):
        changed[name] = [[cut.moves(s) if k == side else s for k, s in enumerate(pair)] for pair in line.get(name, [])]
    neutral = line.get("neutral_quotes", {})
    changed["neutral_quotes"] = {
        name: [cut.moves(s) if k == side else s for s in neutral.get(name, [])]
        for k, name in enumerate(("left", "right"))
    }
    return changed


def _cut(text: str, start: int, end: int, chance: random.Random) -> tuple[str, Span] | None:
    """The text with marks around a few words of the quote only, and where these are."""
    before, quote, after = text[:start], text[start:end], text[end:]
    unmarked = _OPENS.sub("", before), _CLOSES.sub("", after)
    words = [m.span() for m in _WORD.finditer(quote)]
    if len(words) < LEAST or "\n" in quote or unmarked[0] == before or unmarked[1] == after:
        return None
    some = chance.randint(FEWEST, MOST)
    places = [k for k in range(1, len(words) - some + 1) if _may_begin(quote, words, k, some)]
    if not places:
        return None
    k = chance.choice(places)
    a, b = words[k][0], words[k + some - 1][1]
    place = len(unmarked[0]) + a + 1
    return f"{unmarked[0]}{quote[:a]}“{quote[a:b]}”{quote[b:]}{unmarked[1]}", (place, place + b - a)


def _may_begin(quote: str, words: list[Span], k: int, some: int) -> bool:
    """Whether ``some`` words from the k-th on are of one clause, and begin behind a comma or a small word."""
    if _STOP.search(quote[words[k][0] : words[k + some - 1][1]]):
        return False
    return quote[slice(*words[k - 1])].lower() in _SMALL or bool(_COMMA.search(quote[words[k - 1][1] : words[k][0]]))
