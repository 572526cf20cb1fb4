"""What a report says in its own words, in one language: English, unless who asks for it brings another."""

from __future__ import annotations

from enum import Enum

from viewer.matching.comparison import Certainty, Conflict, Passage, QuotePair, QuoteRelation, Relation


class Label(Enum):
    """A closed set of wordings. The value is the English one, with ``{0}`` and so on for what is filled in."""

    QUOTES = "Quotes in both"
    PASSAGES = "Passages in both"
    CONFLICTS = "Conflicts"
    ONLY_LEFT = "Only left"
    ONLY_RIGHT = "Only right"
    NONE = "None."
    LEFT_ARTICLE = "Left:"
    RIGHT_ARTICLE = "Right:"
    LEFT = "left:"
    RIGHT = "right:"
    SHARE = "{0} % is in both"
    ONE_WORD = "1 word"
    WORDS = "{0} words"
    INSTEAD = "{0}: “{1}” on the left, “{2}” on the right"
    PASTED = "pasted text"


class Language:
    """English, as the command line speaks it. The window has a kind of its own, which says all this as it does."""

    code = "en"
    """ISO 639-1."""

    def label(self, label: Label) -> str:
        """A wording, not yet filled in."""
        return label.value

    def number(self, number: int) -> str:
        """A whole number with its thousands set apart."""
        return f"{number:,}"

    def relation(self, relation: Relation | QuoteRelation) -> str:
        """How two passages or quotes relate."""
        return relation.value

    def certainty(self, certainty: Certainty) -> str:
        """How sure the program is."""
        return certainty.value

    def conflict(self, conflict: Conflict) -> str:
        """What two passages disagree about, and whether one of them is only less exact."""
        kind = conflict.kind.value
        return kind if conflict.contradiction else f"{kind} (one is less exact)"

    def evidence(self, found: Passage | QuotePair) -> tuple[str, ...]:
        """Why two passages or quotes were paired."""
        return found.why


ENGLISH = Language()
