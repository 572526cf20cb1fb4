"""Why a file could not be opened, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from viewer.reading.unreadable import Figure, Unreadable, printable

CONTEXT = "Unreadable"
"""Under which the wordings of all reasons are translated."""


def told(refusal: Unreadable, *, pasted: bool = False) -> str:
    """The sentence of a refusal for a person, with the name of the file, or that it was ``pasted``, and its figures."""
    wording = QCoreApplication.translate(CONTEXT, refusal.reason.value)
    name = _said("pasted text") if pasted else refusal.name
    return _said("“{0}” {1}").format(name, wording.format(*map(_in_words, refusal.figures)))


def _in_words(figure: Figure) -> str:
    match figure:
        case float():
            return QLocale().toString(figure, "f", 1)
        case int():
            return QLocale().toString(figure)
        case _:
            return printable(figure)


def _said(text: str) -> str:
    return QCoreApplication.translate("Refusals", text)
