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
    rf"{_MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]m?|m|at|on|last|first|local|time|ago|"
    r"minutes?|hours?|days?|"
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
    r"|\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\b"
    r"|\b(?:republish|reproduced?|redistribut)\w*\b.{0,60}\bpermission\b",
    re.I,
)
_ADDRESS = re.compile(r"\A\W*(?:write to|e-?mail|contact|follow|reach)?\b.{0,80}?[\w.+-]+@[\w-]+\.[\w.]+\W*\Z", re.I)
_END = re.compile(r"\A\W*(?:\(?ends?\)?|-?30-?|###|the[- ]cnn[- ]wire)\W*\Z", re.I)
_FOLLOW = re.compile(
    r"\A\W*(?:follow|like|join|find) .{1,60} on "
    r"(?:twitter|facebook|instagram|threads|bluesky|mastodon|telegram|whatsapp|x)\b"
    r"|\A\W*(?:read or share this story|some of the links|this (?:article|post|page) (?:may )?contains? affiliate)\b",
    re.I,
)
_PHOTO = re.compile(
    r"\((?:AP |AFP |file )?(?:photos?|pictures?|images?|credits?|foto|bild|crédits?(?: photo)?)\b[^()]{0,90}\)\W*\Z",
    re.I,
)
_POST = re.compile(r"\b(?:editor|reporter|correspondent|columnist|staff writer|journalist|bureau chief)\b", re.I)
_DOES = r"\W+(?:is|was|has (?:been|covered|written|worked)|covers|reports|writes|joined|works|can be reached)\b"
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
        if len(words) < 250 and _PHOTO.search(words):
            continue
        if len(words) < 90 and (_LENGTH.match(words) or _AGO.match(words)):
            continue
        yield words


def trimmed(paragraphs: list[str], facts: Facts) -> list[str]:
    """The story without title, byline and date before it, and without teasers, rights and addresses behind it."""
    kept = _behind_head(_before_teasers(paragraphs), facts)
    while len(kept) > 1 and _is_tail(kept[-1], facts):
        kept = kept[:-1]
    return [words for words in kept if not is_stamp(words)]


def _behind_head(paragraphs: list[str], facts: Facts) -> list[str]:
    """Without the lines before the story: its title, byline and date, and short ones among these."""
    start = 0
    for k, words in enumerate(paragraphs[:8]):
        if _repeats(words, facts) or is_stamp(words) or _is_credit(words, facts):
            start = k + 1
        elif len(words.split()) > 8 or words[-1] in _PROSE_END:
            break
    while start and start < len(paragraphs) and len(paragraphs[start].split()) <= 8 and _POST.search(paragraphs[start]):
        start += 1
    return paragraphs[start:]


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
        or (few and (_ADDRESS.match(words) or _FOLLOW.match(words)))
        or _is_about(words, facts)
        or (few and POINTER.match(words) and words[-1] not in _PROSE_END)
        or _repeats(words, facts)
    )


def _is_about(words: str, facts: Facts) -> bool:
    """Who one of the authors is: a line that starts with the name and says where she works."""
    names = re.split(r",|&|\band\b", facts.byline or "")
    whole = [re.escape(n.strip()) for n in names if len(n.split()) >= 2]
    return bool(whole) and re.match(rf"\W*(?:{'|'.join(whole)}){_DOES}", words, re.I) is not None


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
