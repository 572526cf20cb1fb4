"""The program's words for what it found, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.matching.comparison import Certainty, Conflict, ConflictKind, QuoteRelation, Relation


def relation_word(relation: Relation | QuoteRelation) -> str:
    """One word for how two passages or quotes relate."""
    match relation:
        case Relation.SAME:
            return QCoreApplication.translate("Phrases", "same words")
        case QuoteRelation.VERBATIM:
            return QCoreApplication.translate("Phrases", "verbatim")
        case QuoteRelation.CUT:
            return QCoreApplication.translate("Phrases", "shortened")
        case Relation.OVERLAPPING:
            return QCoreApplication.translate("Phrases", "overlapping")
        case _:
            return QCoreApplication.translate("Phrases", "reworded")


def relation_sign(relation: Relation | QuoteRelation) -> str:
    """The sign of a relation, the one that stands in the margin."""
    return "=" if relation in (Relation.SAME, QuoteRelation.VERBATIM) else "≈"


def certainty_word(certainty: Certainty) -> str:
    """How sure the program is, in one word."""
    match certainty:
        case Certainty.CERTAIN:
            return QCoreApplication.translate("Phrases", "certain")
        case Certainty.LIKELY:
            return QCoreApplication.translate("Phrases", "likely")
        case Certainty.POSSIBLE:
            return QCoreApplication.translate("Phrases", "possible")


def conflict_word(kind: ConflictKind) -> str:
    """What two passages disagree about, in one word."""
    match kind:
        case ConflictKind.NUMBER:
            return QCoreApplication.translate("Phrases", "number")
        case ConflictKind.NAME:
            return QCoreApplication.translate("Phrases", "name")
        case ConflictKind.DATE:
            return QCoreApplication.translate("Phrases", "date")
        case ConflictKind.NEGATION:
            return QCoreApplication.translate("Phrases", "denial")
        case ConflictKind.SPEAKER:
            return QCoreApplication.translate("Phrases", "speaker")


def conflict_tag(conflict: Conflict) -> str:
    """What two passages disagree about, and whether one of them is only less exact."""
    word = conflict_word(conflict.kind)
    return word if conflict.contradiction else f"{word} · {QCoreApplication.translate('Phrases', 'less exact')}"


def side_word(side: int) -> str:
    """Left or right."""
    return QCoreApplication.translate("Phrases", "right") if side else QCoreApplication.translate("Phrases", "left")
