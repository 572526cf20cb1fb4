"""What stands in quotation marks and is nobody's utterance: titles of works, values in markup."""

from __future__ import annotations

import re

from viewer.article.article import Span
from viewer.article.saying import SAYING

_SMALL_WORDS = (
    "a an and as at but by for from in into of on onto or over the to up with vs v de la le les des du el y and"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[^\W_][\w'’.\-]*")
_MARKUP = re.compile(r"[\w\-]=[\"'“”]?\s?$")
_LAST_WORD = re.compile(r"([\w'’]+)\W*$")
_CUES = "show|program|programme|podcast|book|anthem|essay|album|broadcast|episode|series|sitcom|nickname"
_CUE_BEFORE = re.compile(
    r"(?:\b[A-Z]{2,}(?:['’]s?)?|\b(?:News|Radio|Network|Television|TV)(?:['’]s?)?"
    rf"|\b(?i:{_CUES})(?:\sof)?|(?:^|[\n.!?\"”])\s*On)[,:]?\s(?:the\s)?[\"'“‘«„]{{0,2}}$"
)
_CUE_BEHIND = re.compile(
    r"[\"'”’»]{1,2}\s(?:(?:radio|television|TV|talk|cable|news|morning)\s){0,2}(?:show|program(?:me)?|host|podcast)\b"
)
# A work that is called so, with capitals or without.
_CALLED_SO = re.compile(
    r"\b(?:titled|entitled|(?:documentary|film|movie|novel|musical|sitcom|song|single|album|memoir|show|series)s?,?)"
    r"\s[\"'“‘«„]{1,2}$"
)
_NICKNAME = re.compile(r"[A-Z][\w.\-]*\s[\"'“‘]{1,2}$"), re.compile(r"[\"'”’]{1,2}\s[A-Z][a-z]")
_MOST_WORDS = 9


def is_no_utterance(text: str, span: Span) -> bool:
    """Whether the words of ``span``, which stand in marks, are a programme's title or a value in markup."""
    if _MARKUP.search(text[max(0, span.start - 4) : span.start]):
        return True
    if _is_called_so(text, span) or is_nickname(text, span) or _is_heading(text, span):
        return True
    if len(span) > 80 or not _has_capitals_of_a_title(span.of(text)):
        return False
    before, behind = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
    if _CUE_BEFORE.search(before) or _CUE_BEHIND.match(behind):
        last = _LAST_WORD.search(before)
        return not (last and last[1].lower() in SAYING)
    return False


def _is_called_so(text: str, span: Span) -> bool:
    """Whether a short title follows the word for its work: the film "Thaw"."""
    words = span.of(text)
    few = (
        len(span) < 60
        and words[0] not in "'\""
        and (words[0].isupper() or words[0].isdigit())
        and words[-1] not in "!?"
    )
    return few and words.count(" ") < 3 and bool(_CALLED_SO.search(text, max(0, span.start - 24), span.start))


def is_nickname(text: str, span: Span) -> bool:
    """Whether one word stands between the parts of a name: Ada "Bell" Fenn."""
    before, behind = _NICKNAME
    return (
        len(span) < 20
        and span.of(text).isalpha()
        and text[span.start].isupper()
        and bool(before.search(text, max(0, span.start - 24), span.start))
        and bool(behind.match(text, span.end))
    )


def _is_heading(text: str, span: Span) -> bool:
    """Whether a heading in single marks makes the whole line: 'The Ferry Is Late'."""
    before, behind = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    alone = before in ("\n'", "\n‘") and behind in ("'", "’", "'\n", "’\n")
    return alone and len(span) < 80 and _has_capitals_of_a_title(span.of(text))


def _has_capitals_of_a_title(words: str) -> bool:
    found: list[str] = _WORD.findall(words)
    if not 2 <= len(found) <= _MOST_WORDS or words[-1] in "!?" or words.isupper():
        return False
    if any(w[0].islower() for w in found if w.lower() not in _SMALL) or found[-1][0].islower():
        return False
    return sum(w[0].isupper() for w in found) >= 2
