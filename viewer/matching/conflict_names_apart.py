"""People whom two articles on one event name in two ways, in sentences that no passage joins."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from viewer.article.roles import BODIES
from viewer.article.words import sound
from viewer.matching.comparison import ConflictKind
from viewer.matching.conflict_apart import Apart
from viewer.matching.conflict_names import Forms, Name, is_short_form, name_differs

Named = Sequence[tuple[Name, ...]]
_MOST = 20  # people of one surname, and mentions of one name


def names_apart(
    left: Named, right: Named, known: tuple[Forms, Forms], joined: Collection[tuple[int, int]]
) -> Iterator[Apart]:
    """Full names of one person that are spelt otherwise, or of which one is the short form of the other.

    ``left`` and ``right`` are the names of each sentence; ``known`` the forms that each article uses: one that both use
    is in no conflict. An initial more or less is nothing to tell here. Where a passage in ``joined`` holds both names,
    the passage tells it. Each pair of forms is told once, at its first mention.
    """
    ours, theirs = _by_surname(left), _by_surname(right)
    for surname in sorted(ours.keys() & theirs.keys()):
        for one, mine in list(ours[surname].items())[:_MOST]:
            for two, other in list(theirs[surname].items())[:_MOST]:
                if one in known[1] or two in known[0] or _full(one) == _full(two) or not name_differs(one, two):
                    continue
                if any((i, j) in joined for i, _ in mine[:_MOST] for j, _ in other[:_MOST]):
                    continue
                (i, a), (j, b) = mine[0], other[0]
                why = tuple(sorted({one[-1].capitalize(), two[-1].capitalize()}))
                yield Apart((i, j), a.since(0), b.since(0), why, ConflictKind.NAME, not is_short_form(one, two))


def _full(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for part in parts if len(part) > 1)


def _by_surname(named: Named) -> dict[str, dict[tuple[str, ...], list[tuple[int, Name]]]]:
    """For the sound of each surname the full names that end in it, and where they stand."""
    found: dict[str, dict[tuple[str, ...], list[tuple[int, Name]]]] = {}
    for k, names in enumerate(named):
        for name in names:
            if len(name.parts) > 1 and name.parts[-1] not in BODIES:
                places = found.setdefault(sound(name.parts[-1]), {}).setdefault(name.parts, [])
                places.append((k, name))
    return found
