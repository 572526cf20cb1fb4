"""Rich Text Format."""

from __future__ import annotations

import re

from viewer.reading.draft import Draft
from viewer.reading.limits import NESTING
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse
from viewer.reading.unreadable import Unreadable

_MARK = re.compile(r"\\(deleted|v)(?![a-z])(-?\d+)?|\\.|[{}]", re.S)
_TITLE = re.compile(r"\{\\title ([^{}\\]{1,300})\}")


def read(data: bytes, name: str) -> Draft:
    """The draft of an RTF file, without notes, hidden words and tracked deletions.

    Raises Unreadable where it nests too deep.
    """
    from striprtf.striprtf import rtf_to_text

    source = data.decode("latin-1").replace("\0", "")
    if _depth(source) > NESTING.value:
        raise Unreadable(name, Reason.TOO_DEEP)
    text = str(rtf_to_text(_without_hidden(source), encoding="cp1252", errors="replace"))  # type: ignore[no-untyped-call]
    title = _TITLE.search(source)
    blocks = [w for line in text.split("\n") if (w := collapse(line.replace("|", " | ")).strip(" |"))]
    said = collapse(title[1]) if title else None
    if said and blocks and blocks[0].casefold() == said.casefold():
        del blocks[0]
    return Draft("\n\n".join(blocks), title=said)


def _without_hidden(source: str) -> str:
    """Without the groups whose words are marked as deleted or hidden; striprtf shows these."""
    groups: list[tuple[int, bool]] = []
    hidden: list[tuple[int, int]] = []
    for mark in _MARK.finditer(source):
        if mark[0] == "{":
            groups.append((mark.start(), False))
        elif mark[0] == "}" and groups:
            start, is_hidden = groups.pop()
            if is_hidden and groups:
                hidden.append((start, mark.end()))
        elif mark[1] and mark[2] != "0" and groups:
            groups[-1] = (groups[-1][0], True)
    kept, end = [], 0
    for start, stop in sorted(hidden):
        kept.append(source[end : max(start, end)])
        end = max(end, stop)
    return "".join([*kept, source[end:]])


def _depth(source: str) -> int:
    deepest = now = 0
    for m in re.finditer(r"\\.|[{}]", source):
        if m[0] == "{":
            now += 1
            deepest = max(deepest, now)
        elif m[0] == "}":
            now -= 1
    return deepest
