"""The lines between two --- that begin many Markdown files."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"\A\s*---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*\Z")
_LIKE = {"author": "byline", "authors": "byline", "source": "outlet", "publication": "outlet", "published": "date"}
_KEYS = ("title", "outlet", "byline", "date")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """What the front matter says (title, outlet, byline, date, where given) and the text behind it.

    A block that holds no ``key: value`` line is text between two rules, not front matter.
    """
    found = _BLOCK.match(text)
    if found is None:
        return {}, text
    pairs = [m for line in (found[1] or "").split("\n") if (m := _PAIR.match(line))]
    if not pairs:
        return {}, text
    said: dict[str, str] = {}
    for pair in pairs:
        key = pair[1].lower()
        key = _LIKE.get(key, key)
        value = _plain(pair[2])
        if key in _KEYS and value:
            said.setdefault(key, value)
    return said, text[found.end() :]


def _plain(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_plain(v.strip()) for v in value[1:-1].split(",") if v.strip())
    return value
