"""How rare words are in English at large, which two articles alone cannot tell."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from viewer.shipped import resource

UNKNOWN = 60
"""The rarity of a stem that the list does not have: a name, a misspelling, another language."""


def rarity(stem: str) -> int:
    """Ten times the decimal logarithm of one over the stem's share of all words: 12 for "the", 40 for "harbour"."""
    return _listed().get(stem, UNKNOWN)


def rarities(stems: Iterable[str]) -> list[int]:
    """The rarity of each of these."""
    listed = _listed()
    return [listed.get(stem, UNKNOWN) for stem in stems]


def stems_by_rarity() -> tuple[str, ...]:
    """The stems of the list, the commonest first, as other tables beside it count them."""
    return tuple(_listed())


@lru_cache(maxsize=1)
def _listed() -> dict[str, int]:
    known: dict[str, int] = {}
    for line in resource("matching", "rarity.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            value, *stems = line.split()
            known.update(dict.fromkeys(stems, int(value)))
    return known
