"""What is known of two quotes beside their wording: who speaks, which names and numbers are in them."""

from __future__ import annotations

from viewer.matching.conflict_names import name_differs
from viewer.matching.utterances import Utterance


def facts_of(one: Utterance, two: Utterance) -> tuple[float, float, float, float, float]:
    """Same speaker, another speaker, a name in both (each 0 or 1), numbers (-1, 0, 1), the same words (0 or 1)."""
    speaker = same_name(one.speaker, two.speaker)
    numbers = 0.0
    if one.numbers and two.numbers:
        pairs = ((x, y) for x in one.numbers[:20] for y in two.numbers[:20] if x.kind == y.kind)
        numbers = 1.0 if any(x.agrees_with(y) for x, y in pairs) else -1.0
    return (
        float(speaker is True),
        float(speaker is False),
        float(not one.names.isdisjoint(two.names)),
        numbers,
        float(one.stems == two.stems),
    )


def same_name(one: tuple[str, ...], two: tuple[str, ...]) -> bool | None:
    """Whether two folded names may name the same person; None where one of them is missing."""
    if not one or not two:
        return None
    if one[-1] == two[-1] or set(one) <= set(two) or set(two) <= set(one):
        return True
    return name_differs(one, two)
