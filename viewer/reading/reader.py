"""Which format, which encoding, which limits, which error."""

from __future__ import annotations

from pathlib import Path

from viewer.article.article import Article
from viewer.article.understand import understand
from viewer.reading.unreadable import Unreadable

__all__ = ["Unreadable", "read"]


def read(path: str | Path) -> Article:
    """Read the file at ``path`` as an article.

    Raises Unreadable, with a sentence for the reader, where that cannot be done.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(Path(path).name, f"cannot be read: {error}.") from error
    return understand(text, path=str(path))
