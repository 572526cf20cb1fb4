"""Large numbers and sums that two articles on one event give nearly alike, in sentences that no passage joins."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.matching.best_pairs import mutual_bests
from viewer.matching.conflict_apart import Apart
from viewer.matching.conflict_numbers import Numbers, PlacedNumber
from viewer.matching.exactness import nearly_equal

_LEAST = 1_000
_MOST = 100  # different numbers of one article; in more, some are alike by chance
_MENTIONS = 5  # of one number
_SHARED = 2  # weighty words near both

Placed = tuple[int, PlacedNumber]


def large_numbers_apart(left: Numbers, right: Numbers) -> Iterator[Apart]:
    """Pairs of large numbers of one thing that are nearly the same: 54,200 crowns, more than 50,000 crowns.

    Neither is given just so by the other article, and each is the one that stands most alike.
    """
    ours, theirs = _only_in(left, right), _only_in(right, left)
    if max(len(ours), len(theirs)) > _MOST:
        return
    best: list[list[tuple[float, Placed, Placed]]] = []
    for mentions in ours:
        left.ask()
        best.append([_closest(mentions, others) for others in theirs])
    for i, j in mutual_bests([[evidence for evidence, *_ in row] for row in best]):
        _, (k, one), (m, two) = best[i][j]
        yield Apart(
            (k, m),
            one.number.hedged,
            two.number.hedged,
            _shared_words(one, two),
            contradiction=not one.number.agrees_with(two.number),
        )


def _only_in(article: Numbers, other: Numbers) -> list[list[Placed]]:
    """The mentions of each large number that the other article does not give just so."""
    found: dict[tuple[object, ...], list[Placed]] = {}
    for k, placed in article.large(_LEAST):
        n = placed.number
        if not other.give_just(placed):
            found.setdefault((n.kind, n.currency, n.low, n.high), []).append((k, placed))
    return [mentions[:_MENTIONS] for mentions in found.values()]


def _closest(mentions: list[Placed], others: list[Placed]) -> tuple[float, Placed, Placed]:
    """The two mentions that share most words near them, and how surely they are of one thing.

    That is the number of words and, below 1, how close the values are; 0 where the numbers are not nearly the same.
    """
    (_, one), (_, two) = mentions[0], others[0]
    alike = (one.number.kind, one.number.currency) == (two.number.kind, two.number.currency)
    if not (alike and nearly_equal(one.number, two.number)):
        return 0.0, mentions[0], others[0]
    shared = [(len(a[1].near & b[1].near), -a[0], -b[0], a, b) for a in mentions for b in others]
    most, _, _, a, b = max(shared, key=lambda s: s[:3])
    low, high = sorted((one.number.value, two.number.value))
    return most + low / high if most >= _SHARED else 0.0, a, b


def _shared_words(one: PlacedNumber, two: PlacedNumber) -> tuple[str, ...]:
    """The words near both, as the two articles write them; one form of each."""
    near = one.near & two.near
    forms: dict[str, str] = {}
    for placed in (one, two):
        text = placed.setting.article.text
        for w in placed.setting.words():
            if w.stem in near:
                form = text[w.start : w.end].lower()
                forms[w.stem] = min(form, forms.get(w.stem, form))
    return tuple(sorted(forms.values()))
