"""How an article introduces a person: by the office beside the name, between commas."""

from __future__ import annotations

import re
from itertools import takewhile

from viewer.article.article import Span
from viewer.article.roles import ROLES

_BEFORE = re.compile(r"\b([a-z]+),\s$")
_BEHIND = re.compile(r",\s((?:[\w'’-]{1,30}\s){0,4}[\w'’-]{1,30})")
_REACH = 30  # code points before a name
# What opens a clause: the office in it is somebody else's.
_CLAUSE_WORDS = "who whom whose which where when while as after before and but or to for by with said told"
_CLAUSES = frozenset(_CLAUSE_WORDS.split())


def is_introduced(text: str, name: Span) -> bool:
    """Whether an office in small letters stands beside a name: "the president, Ada Fenn," or "Ada Fenn, a pilot"."""
    before = _BEFORE.search(text, max(0, name.start - _REACH), name.start)
    if before is not None and before[1] in ROLES and text[name.end : name.end + 1] == ",":
        return True
    behind = _BEHIND.match(text, name.end)
    words = behind[1].split() if behind is not None else ()
    return any(word in ROLES for word in takewhile(lambda w: w not in _CLAUSES, words))
