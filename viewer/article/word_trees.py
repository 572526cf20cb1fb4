"""Long lists of words as regular expressions that are quick to search with."""

from __future__ import annotations

import re
from collections.abc import Iterable

_Tree = dict[str, "_Tree"]
_END = ""


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest that fits, whatever their order.

    Words with one beginning share it, as in a dictionary: a place where none begins is left after one look at its
    letter, where ``one|two|three`` would be tried word by word. No group that captures.
    """
    root: _Tree = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return f"(?:{_pattern(root)})"


def _pattern(node: _Tree) -> str:
    ways = [re.escape(letter) + _pattern(following) for letter, following in node.items() if letter != _END]
    if not ways:
        return ""
    if _END in node:
        return f"(?:{'|'.join(ways)})?"
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
