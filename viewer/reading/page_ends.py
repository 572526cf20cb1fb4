"""What stands before and behind a story on its page, and lines in it that are no prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from viewer.reading.page_facts import BYLINE, Facts
from viewer.reading.page_shape import POINTER

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}|{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}|"
    rf"\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}})"
)
_STAMP = re.compile(
    rf"\A\W*(?:(?:first\s+|last\s+)?(?:published|posted|updated|modified|created)\W*)?(?:on\s+|at\s+)?"
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\W+)?"
    rf"(?:\d{{1,2}}[:.]\d\d\W*(?:[ap]\.?m\.?)?\W*(?:[a-z]{{2,4}}\W+)?(?:on\s+)?)?{_DAY}(?P<rest>.{{0,70}})\Z",
    re.I | re.S,
)
_WITH_DATES = re.compile(
    rf"{_MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]m?|m|at|on|last|first|local|time|"
    r"published|posted|updated?|modified|created|edited|by|h",
    re.I,
)
_AGO = re.compile(
    r"\A\W*(?:(?:published|updated|posted)\W*)?\d{1,2}\s+(?:min|minute|hour|hr|day|week)s?\s+ago\W*\Z", re.I
)
_LENGTH = re.compile(
    r"\A\W*\d{1,2}:\d\d(?::\d\d)?\s*(?:[-–—|]\s*(?:source|video|now playing).{0,60})?\Z"
    r"|\A\W*\d{1,3} min(?:ute)? read\W*\Z",
    re.I,
)
_RIGHTS = re.compile(
    r"\A\W*(?:copyright\b|©|\(c\)\s*\d{4})|\ball rights reserved\b"
    r"|\b(?:republish|reproduced?|redistribut)\w*\b.{0,60}\bpermission\b",
    re.I,
)
_ADDRESS = re.compile(r"\A\W*(?:write to|e-?mail|contact|follow|reach)?\b.{0,80}?[\w.+-]+@[\w-]+\.[\w.]+\W*\Z", re.I)
_END = re.compile(r"\A\W*(?:\(?ends?\)?|-?30-?|###|the[- ]cnn[- ]wire)\W*\Z", re.I)
_PROSE_END = ".!?”\"’'…:"


def without_labels(paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs without pointers to elsewhere, lengths of films, times that stand alone, and long ones twice."""
    seen: set[str] = set()
    for words in paragraphs:
        if len(words) >= 60:
            if words in seen:  # pages repeat themselves for small screens
                continue
            seen.add(words)
        if len(words.split()) <= 4 and POINTER.match(words) and words[-1] not in '.!?”"':
            continue
        if len(words) < 90 and (_LENGTH.match(words) or _AGO.match(words)):
            continue
        yield words


def trimmed(paragraphs: list[str], facts: Facts) -> list[str]:
    """The story without title, byline and date before it, and without teasers, rights and addresses behind it."""
    kept = _before_teasers(paragraphs)
    while kept and (_repeats(kept[0], facts) or is_stamp(kept[0]) or _is_credit(kept[0], facts)):
        kept = kept[1:]
    while len(kept) > 1 and _is_tail(kept[-1], facts):
        kept = kept[:-1]
    return [words for words in kept if not is_stamp(words)]


def is_stamp(words: str) -> bool:
    """Whether a line says when something was published, and nothing else."""
    if len(words) > 110:
        return False
    found = _STAMP.match(words)
    return found is not None and all(_goes_with_a_date(w) for w in re.findall(r"\w+", found["rest"]))


def _goes_with_a_date(word: str) -> bool:
    return word[0].isdigit() or (word.isupper() and len(word) <= 5) or _WITH_DATES.fullmatch(word) is not None


def _before_teasers(paragraphs: list[str]) -> list[str]:
    """Three dates or more, each over a paragraph or two, are a list of other stories."""
    places = [k for k, words in enumerate(paragraphs) if k > 2 and is_stamp(words)]
    runs = [k for k, after in pairwise(places) if after - k <= 3]
    return paragraphs[: runs[0]] if len(runs) >= 2 else paragraphs


def _is_tail(words: str, facts: Facts) -> bool:
    if len(words) > 400:
        return False
    few = len(words.split()) <= 16
    return bool(
        _END.match(words)
        or (_RIGHTS.search(words) and len(words.split()) <= 45)
        or (few and _ADDRESS.match(words))
        or (few and POINTER.match(words) and words[-1] not in _PROSE_END)
        or _repeats(words, facts)
    )


def _is_credit(words: str, facts: Facts) -> bool:
    """A line of names and a date: no sentence, and the author is in it or a date ends it."""
    if len(words.split()) > 14 or words[-1] in _PROSE_END:
        return False
    if BYLINE.fullmatch(words):
        return True
    named = {w for w in plain(facts.byline or "").split() if len(w) > 2}
    said = set(plain(words).split())
    return (
        bool(named and len(named & said) >= min(2, len(named)))
        or re.search(rf"[|·•,]\s*{_DAY}\W*\Z", words, re.I) is not None
    )


def _repeats(words: str, facts: Facts) -> bool:
    said = plain(words)
    if said in {plain(f) for f in (facts.title, facts.byline, facts.outlet) if f}:
        return True
    rest = said.split()
    title = plain(facts.title or "").split()
    if len(rest) >= 4 and words[-1] not in _PROSE_END and title and len(set(rest) & set(title)) >= 0.8 * max(
        len(set(rest)), len(set(title))
    ):  # fmt: skip
        return True
    named = set(plain(facts.byline or "").split())
    return (
        len(rest) <= 12 and bool(rest) and (rest[0] == "by" or bool(named)) and len(named & set(rest)) * 2 >= len(rest)
    )


def plain(words: str) -> str:
    """The words in small letters with single spaces, without any marks."""
    return " ".join(re.findall(r"\w+", words.casefold()))
