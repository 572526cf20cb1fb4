"""The language of the window, for what it saves and copies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from viewer.matching.comparison import Certainty, Conflict, Passage, QuotePair, QuoteRelation, Relation
from viewer.reporting.language import Label, Language
from viewer.window.numbers import grouped
from viewer.window.phrases import certainty_word, conflict_tag, relation_word
from viewer.window.reasons import evidence_lines

CONTEXT = "Report"
"""Under which the labels of reports are translated."""
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


class WindowLanguage(Language):
    """Says in a report what the window says, in its words."""

    def __init__(self) -> None:
        self.code = QLocale().bcp47Name().partition("-")[0]

    def label(self, label: Label) -> str:
        """A wording, not yet filled in."""
        return QCoreApplication.translate(CONTEXT, label.value)

    def number(self, number: int) -> str:
        """A whole number with its thousands set apart."""
        return grouped(number)

    def relation(self, relation: Relation | QuoteRelation) -> str:
        """How two passages or quotes relate."""
        return relation_word(relation)

    def certainty(self, certainty: Certainty) -> str:
        """How sure the program is."""
        return certainty_word(certainty)

    def conflict(self, conflict: Conflict) -> str:
        """What two passages disagree about, and whether one of them is only less exact."""
        return conflict_tag(conflict)

    def evidence(self, found: Passage | QuotePair) -> tuple[str, ...]:
        """Why two passages or quotes were paired, without the marks that keep directions apart on the screen."""
        return tuple(line.translate(_ISOLATES) for line in evidence_lines(found))
