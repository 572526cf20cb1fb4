"""The one error that leaves this package."""

from __future__ import annotations

import unicodedata

from viewer.reading.reason import Reason

Figure = int | float | str

_LONGEST = 80


class Unreadable(Exception):  # noqa: N818 - it is what the file is
    """A file cannot be opened as an article; ``str()`` says so to a person, in English.

    It names the file, says what is wrong and what to do; ``figures`` fill the places of the reason. ``name`` is safe
    to print and to show: control and direction characters, line breaks and undecodable bytes are replaced, long names
    lose their middle.
    """

    def __init__(self, name: str, reason: Reason, *figures: Figure) -> None:
        self.name = shown(name)
        self.reason = reason
        self.figures = figures
        super().__init__(f"“{self.name}” {reason.value.format(*map(_in_english, figures))}")


def _in_english(figure: Figure) -> str:
    match figure:
        case float():
            return f"{figure:,.1f}"
        case int():
            return f"{figure:,}"
        case _:
            return printable(figure)


def shown(name: str) -> str:
    """``name`` as it can be printed on one line anywhere, at most 80 characters."""
    safe = printable(name)
    if len(safe) > _LONGEST:
        safe = f"{safe[:50]}…{safe[-29:]}"
    return safe


def printable(name: str) -> str:
    """``name`` as it can be printed on one line anywhere, however long."""
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(c)[0] in "CZ" and c != " " else c for c in name)
