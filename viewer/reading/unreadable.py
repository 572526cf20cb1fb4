"""The one error that leaves this package."""

from __future__ import annotations


class Unreadable(Exception):
    """A file cannot be opened as an article; ``str()`` is a whole sentence for a person.

    It names the file, says what is wrong and what to do.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"“{name}” {reason}")
        self.name = name
        self.reason = reason
