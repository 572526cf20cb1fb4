"""Names that two articles give otherwise: spelt in another way, with another form of the first name or more parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein, Levenshtein, Prefix

from viewer.article.article import Span
from viewer.article.dates import MONTH_NAMES, WEEKDAYS
from viewer.article.given_names import FEMALE_NAMES, MALE_NAMES
from viewer.article.nicknames import are_forms_of_one_name
from viewer.article.roles import BODIES
from viewer.article.words import TITLES, fold, is_stop_word, sound
from viewer.matching.stopping import ShouldStop, heed

# In scripts without capitals letters pass this class, too: what it finds is asked again.
_TOKEN = re.compile(r"\d+(?:st|nd|rd|th)\b|\b(?:[A-Z]\.){2,}|(?<![\w'’\-])[^\W\d_a-zß-öø-ÿа-ћα-ω](?:[\w'’\-]*\w)?\.?")
_NICKNAME = re.compile(r"[ \u00a0][\"“(](?=\w+[\"”)][ \u00a0][^\W\d_])")
_BEHIND_NICKNAME = tuple(mark + space for mark in '"”)' for space in " \u00a0")
_GENITIVE = re.compile(r"['’]s$")
_TAIL = re.compile(r"(?:['’]s)?\.?$")
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])
_SHORT = {"ft": "fort", "st": "saint", "ste": "sainte", "mt": "mount"}
_OFFICES = frozenset(["speaker", "attorney", "general", "leader", "whip", "ceo", "chairman", "chairwoman", "chair"])
_LEAST_BODY, _LONG_BODY = 3, 4  # words of an organisation's name that may lack one, and that may differ in one
_SPELLING = 0.25  # at most such a part of the letters of a name may be others
_SPELLING_OF_A_WORD = 0.3
_LEAST_WORD = 4  # letters of a name that is one word
_CALENDAR = frozenset((*WEEKDAYS, *MONTH_NAMES))
# What makes Mexicans of Mexico and Democratic of Democrats.
_SUFFIXES_OF_KIN = "s a e i n o y an ans ean er ers ese es ia ian ians ic ies ish ism ist ists or ors"
_ENDINGS = frozenset(["", *_SUFFIXES_OF_KIN.split()])

Forms = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words as a text gives it: ``parts`` are folded, without titles before and "Jr." behind.

    ``starts`` are where the parts begin, ``end`` where the last one ends.
    """

    parts: tuple[str, ...]
    starts: tuple[int, ...]
    end: int

    def since(self, first: int) -> Span:
        """From one of the parts to the end."""
        return Span(self.starts[first], self.end)


def find_names(text: str, start: int, end: int) -> tuple[Name, ...]:
    """The runs of capitalised words in ``text[start:end]``, in order."""
    return tuple(name for run in _runs(text, start, end) if (name := _name(run)) is not None)


def _runs(text: str, start: int, end: int) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for m in _TOKEN.finditer(text, start, end):
        word = m.group()
        if run and not (_goes_on(run[-1].group()) and _joined(text, run, m.start())):
            yield run
            run = []
        if word[0].isupper() or (word[0].isdigit() and not run):
            run.append(m)
    if run:
        yield run


def _joined(text: str, run: list[re.Match[str]], start: int) -> bool:
    """Whether only a space stands between a run and a word at ``start``, or a mark around a nickname."""
    end = run[-1].end()
    between = text[end:start]
    if len(between) < 2:
        return between in (" ", "\u00a0")
    opens = _NICKNAME.match(text, end)
    if opens is not None:
        return opens.end() == start
    return len(run) > 1 and between in _BEHIND_NICKNAME and _NICKNAME.match(text, run[-2].end()) is not None


def _goes_on(word: str) -> bool:
    """Whether a name may go on behind this word: not behind the end of a sentence, nor behind a genitive."""
    return not word.endswith(("'s", "’s")) and (not word.endswith(".") or len(word) <= 4)


def _name(run: list[re.Match[str]]) -> Name | None:
    tokens = [(m, *_read(m.group())) for m in run]
    titles = [k for k, (_, _, title, _) in enumerate(tokens[:-1]) if title]
    tokens = tokens[titles[-1] + 1 if titles else 0 :]
    while tokens and tokens[-1][1] in _SUFFIXES:
        del tokens[-1]
    if not tokens or len(tokens) > 7 or tokens[-1][1].isdigit():
        return None
    parts, starts = tuple(part for _, part, _, _ in tokens), tuple(m.start() for m, *_ in tokens)
    return Name(parts, starts, starts[-1] + tokens[-1][3])


@lru_cache(maxsize=20_000)
def _read(word: str) -> tuple[str, bool, int]:
    """A capitalised word folded, whether it is no part of a name that goes on behind it, and its length as the last."""
    part = fold(_GENITIVE.sub("", word)).replace(".", "")
    title = part in TITLES or part in _OFFICES or _opens(word, part)
    return part, title, max(1, len(_TAIL.sub("", word)))


def _opens(word: str, part: str) -> bool:
    """Whether a capitalised word opens a sentence rather than a name; "A." is an initial."""
    return is_stop_word(part) and not word.endswith(".")


def endings(names: Iterable[Name]) -> frozenset[tuple[str, ...]]:
    """Every name and every ending of it, as forms that an article uses: offices may stand before a name.

    Behind a first name or an initial no other name begins but the surname.
    """
    return frozenset(form for name in names for form in _forms(name.parts))


def _forms(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for k in range(len(parts)):
        yield parts[k:]
        if _is_first_name(parts[k]):
            yield parts[-1:]
            return


def _is_first_name(part: str) -> bool:
    return len(part) == 1 or part in MALE_NAMES or part in FEMALE_NAMES


def differing_names(
    left: Iterable[Name], right: Sequence[Name], known_left: Forms, known_right: Forms, should_stop: ShouldStop
) -> Iterator[tuple[Span, Span, bool]]:
    """Names of a passage that are the same person or body and are not given in the same way; whether spelt otherwise.

    ``known_left`` and ``known_right`` are the forms of the whole articles: one that both use is in no conflict.
    """
    for one in left:
        heed(should_stop)
        for two in right:
            a, b = _aligned(one.parts, two.parts)
            forms = one.parts[a:], two.parts[b:]
            if forms[0] in known_right or forms[1] in known_left:
                continue
            if name_differs(*forms):
                yield one.since(a), two.since(b), not is_short_form(*forms)
            elif _only_namesakes(*forms, known_left, known_right):
                yield one.since(a), two.since(b), False


def is_short_form(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether one name of a person only leaves out or shortens first names of the other."""
    if one[-1] != two[-1] or one[-1] in BODIES or min(len(one), len(two)) < 2:
        return False
    shorter, longer = sorted((one[1:-1], two[1:-1]), key=len)
    return _lacks_a_first_name(one, two) or (_forms_of_one(one[0], two[0]) and set(shorter) <= set(longer))


def _lacks_a_first_name(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether the one name only goes without first names or initials with which the other begins."""
    shorter, longer = sorted((one, two), key=len)
    more = len(longer) - len(shorter)
    return more > 0 and len(shorter) > 1 and longer[more:] == shorter and all(map(_is_first_name, longer[:more]))


def _forms_of_one(one: str, two: str) -> bool:
    return are_forms_of_one_name(one, two) or _SHORT.get(one, one) == _SHORT.get(two, two)


def without_initials(name: str) -> tuple[str, ...]:
    """The words of a name, single letters left out."""
    return tuple(fold(word) for word in name.split() if len(word.rstrip(".")) > 1)


def _aligned(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[int, int]:
    """Where the first names begin that both share, if in other forms: what stands before is the office, no name.

    Both at their beginning where each holds the first name of the other: two names that stand side by side.
    """
    in_one, in_two = _first_name_in(one, two[0]), _first_name_in(two, one[0])
    if in_one is not None and in_two is not None:
        return 0, 0
    return in_one or 0, in_two or 0


def _first_name_in(name: tuple[str, ...], first: str) -> int | None:
    """Where a name begins whose first name, or its second one, is ``first``, in some form."""
    k = next((k for k, part in enumerate(name[:-1]) if _forms_of_one(first, part)), None)
    while k and _is_first_name(name[k - 1]):
        k -= 1
    return k


def _only_namesakes(one: tuple[str, ...], two: tuple[str, ...], known_left: Forms, known_right: Forms) -> bool:
    """Whether first names begin alike and no other bearer of the surname is known to either article: Mo, Mohamed."""
    if min(len(one), len(two)) < 2 or one[-1] != two[-1] or one[-1] in BODIES or one[0][0] != two[0][0]:
        return False
    return _first_names(one[-1], known_left) == {one[0]} and _first_names(two[-1], known_right) == {two[0]}


def _first_names(surname: str, known: Forms) -> set[str]:
    return {form[0] for form in known if len(form) > 1 and form[-1] == surname and len(form[0]) > 1}


def name_differs(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two unequal names are forms of one: another spelling, a short first name, or parts between."""
    if one == two:
        return False
    if min(len(one), len(two)) == 1:
        return len(one) == len(two) and _word_differs(one[0], two[0])
    if not _alike(one[-1], two[-1]):
        return False
    if one[-1] in BODIES and two[-1] in BODIES:
        return _body_differs(one, two)
    first = one[0] == two[0] or (min(len(one[0]), len(two[0])) > 2 and _alike(one[0], two[0]))
    return first or _lacks_a_first_name(one, two) or (one[-1] == two[-1] and _forms_of_one(one[0], two[0]))


def _word_differs(one: str, two: str) -> bool:
    """Whether two words are one name otherwise spelt, or two that are easily confused: Kiev, Kyiv; Norholm, Norwolm."""
    if min(len(one), len(two)) < _LEAST_WORD or not _CALENDAR.isdisjoint((one, two)) or "-" in one + two:
        return False
    if sound(one) == sound(two):
        return True
    stem = Prefix.similarity(one, two)
    if stem == 0 or _ENDINGS.issuperset((one[stem:], two[stem:])):
        return False
    return DamerauLevenshtein.normalized_distance(one, two) <= _SPELLING_OF_A_WORD


def _body_differs(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names of organisations differ in one word only: in that a longer name has one more or another one."""
    if len(one) == len(two) < _LONG_BODY:
        return one[0] == two[0] and all(_alike(a, b) for a, b in zip(one, two, strict=True))
    return min(len(one), len(two)) >= _LEAST_BODY and one[0] == two[0] and Levenshtein.distance(one, two) <= 1


def _alike(one: str, two: str) -> bool:
    """The same word, or one that another transliteration or a slip of the pen would give."""
    if one == two:
        return True
    if one.rstrip("s") == two.rstrip("s"):  # one and many are two things
        return False
    if min(len(one), len(two)) < 4 or (one[0] != two[0] and sound(one) != sound(two)):
        return False
    return sound(one) == sound(two) or DamerauLevenshtein.normalized_distance(one, two) <= _SPELLING
