"""Plain text: the text is exactly the file's own."""

from __future__ import annotations

from viewer.reading.draft import Draft
from viewer.reading.encoding import decode


def read(data: bytes, name: str) -> Draft:
    """The draft of a text file. Raises Unreadable where the bytes are no text."""
    return Draft(decode(data, name))
