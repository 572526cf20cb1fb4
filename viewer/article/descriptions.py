"""Speakers without a name: "a western official", "the indictment"; and what only looks like one."""

from __future__ import annotations

_OPENING_WORDS = "but and or so then yet still now when while as though"
_NO_FIRST_WORDS = """
he she it i we they you this that these those there here who which what for in on at by of to with from after before
following because if has have had is was are were be been said says not more most
"""
_NO_LAST_WORDS = """
a an the his her its their our my your this that of for in on at by to with from and or as than so former no large
very various top regional
"""
_VERBS = """
is are was were be been being am has have had does did do will would can could should may might must says said
appears appear tried tries goes went rejects issued
"""
_OPENINGS = frozenset(_OPENING_WORDS.split())
_NO_FIRST, _NO_LAST = frozenset(_NO_FIRST_WORDS.split()), frozenset(_NO_LAST_WORDS.split())
_FINITE = frozenset(_VERBS.split())


def described(words: str) -> str | None:
    """The description that ``words`` give, on one line; None where they are half a sentence or half a description."""
    parts = words.split()
    while parts and parts[0].lower() in _OPENINGS:
        del parts[0]
    if not parts or parts[0].lower() in _NO_FIRST or parts[-1].lower() in _NO_LAST or parts[-1].endswith("-"):
        return None
    return None if any(part.lower() in _FINITE for part in parts) else " ".join(parts)
