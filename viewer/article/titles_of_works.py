"""What stands in quotation marks and is nobody's utterance: titles of works, values in markup."""

from __future__ import annotations

import re

from viewer.article.article import Span
from viewer.article.saying import SAYING

_SMALL = frozenset(
    "a an and as at but by for from in into of on onto or over the to up with vs v de la le les des du el y and".split()
)
_WORD = re.compile(r"[^\W_][\w'’.\-]*")
_MARKUP = re.compile(r"[\w\-]=[\"'“”]?$")
_LAST_WORD = re.compile(r"([\w'’]+)\W*$")
_MOST_WORDS = 9


def is_no_utterance(text: str, span: Span) -> bool:
    """Whether the words of ``span``, which stand in marks, are a title ("The Long Road") or a value in markup."""
    if _MARKUP.search(text[max(0, span.start - 3) : span.start]):
        return True
    words = text[span.start : span.end] if len(span) < 120 else ""
    return bool(words) and _is_title(words, text[max(0, span.start - 40) : span.start])


def _is_title(words: str, before: str) -> bool:
    found = _WORD.findall(words)
    if not 2 <= len(found) <= _MOST_WORDS or words.rstrip()[-1] in "!?":
        return False
    if words.isupper() or any(w[0].islower() for w in found if w.lower() not in _SMALL):
        return False
    if sum(w[0].isupper() for w in found) < 2 or found[-1][0].islower():
        return False
    last = _LAST_WORD.search(before.rstrip("\"'“‘«„"))
    return not (last and last[1].lower() in SAYING)
