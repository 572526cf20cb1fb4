"""Why two passages or quotes were paired, line by line, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from viewer.matching.comparison import NEAR, Passage, QuotePair


def evidence_lines(found: Passage | QuotePair) -> tuple[str, ...]:
    """The evidence as short lines; a passage has one of the words that both have, and one of those near in meaning."""
    if isinstance(found, Passage):
        near = [words for words in found.why if NEAR in words]
        shared = [words for words in found.why if NEAR not in words]
        lines = (_said("Both have: {0}"), shared), (_said("Near in meaning: {0}"), near)
        return tuple(line.format(_listed(words)) for line, words in lines if words)
    return tuple(_line(reason) for reason in found.why)


def _line(reason: str) -> str:
    """One reason for a quote pair; a reason that is not known here stays as the matching words it."""
    kind, _, what = reason.partition(": ")
    words = {
        "same speaker": _said("Same speaker: {0}"),
        "shared words": _said("Both have: {0}"),
        "shared numbers": _said("Same numbers: {0}"),
        "word for word": _said("Word for word the same"),
        "one holds the other": _said("The one holds the other"),
        "told at the same place": _said("What stands around it is alike"),
        "alike in wording": _said("Alike in wording"),
    }.get(kind)
    if words is None:
        return reason[:1].upper() + reason[1:]
    return words.format(_listed(what.split(", ")) if kind == "shared words" else f"\u2068{what}\u2069" if what else "")


def _listed(words: Sequence[str]) -> str:
    """Words beside each other, each isolated, so that those of the other direction stay in their order."""
    return " · ".join(f"\u2068{word}\u2069" for word in words)


def _said(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)
