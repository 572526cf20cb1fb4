"""Which words differ between two renderings that are already known to belong together."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diff_match_patch import diff_match_patch

from viewer.article.article import Span

# Scripts that are written without spaces are compared character by character.
_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+(?:['’][^\W\d_]+)*"
)
_ENGLISH = """
a an the and or but nor so yet of in on at by for from to into onto with without as than that this these
those it its he she they we you i his her their our your my him them us me who whom whose which what there
here is are was were be been being am has have had having do does did will would shall should can could may
might must also just then if when while because though although it's he's she's they're we're i'm you're
that's
"""
_FUNCTION_WORDS = frozenset(_ENGLISH.split())
# Myers' method takes time in the product of length and difference: longer texts are compared as bags.
_MOST_WORDS = 700


@dataclass(frozen=True, slots=True)
class Wording:
    """What differs between two strings: word runs on each side, each relative to its own string, in order.

    ``mostly_different`` says that most words differ; then nothing is marked: marks would cover all. A side of which
    the other is a snippet has no marks either.
    """

    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()
    mostly_different: bool = False


_Run = tuple[int, int, int]
"""Where words that both have start on either side, and how many they are."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    form: str

    @property
    def weighty(self) -> bool:
        return self.form not in _FUNCTION_WORDS


def differing_words(left: str, right: str) -> Wording:
    """The word runs that one string has and the other has not, at the same place.

    The style of quote marks and dashes, case and white space do not count, and a difference of function words
    alone is none. Deterministic; swapping the strings swaps the answer. Method: Myers' differences over
    words mapped to characters, as diff-match-patch recommends for word mode.
    """
    if left > right:
        mirrored = differing_words(right, left)
        return Wording(mirrored.right, mirrored.left, mirrored.mostly_different)
    a, b = _words(left), _words(right)
    lost, gained = _unmatched(a, b)
    if _mostly_different(a, b, lost, gained):
        return Wording(mostly_different=True)
    return Wording(_worth_marking(a, lost), _worth_marking(b, gained))


def shared_words(left: str, right: str) -> Wording:
    """The word runs that both strings have, wherever they stand; none where all words are shared, or none is.

    For wordings that differ too much for ``differing_words``. Function words alone are not shared; words that follow
    each other in both are one run.
    """
    a, b = ([w for w in _words(text) if w.weighty] for text in (left, right))
    common = {w.form for w in a} & {w.form for w in b}
    if all(w.form in common for w in (*a, *b)):
        return Wording()
    together = _neighbours(a) & _neighbours(b)
    return Wording(_shared_runs(a, common, together), _shared_runs(b, common, together))


def _neighbours(words: Sequence[_Word]) -> set[tuple[str, str]]:
    return {(a.form, b.form) for a, b in pairwise(words)}


def _shared_runs(words: Sequence[_Word], common: set[str], together: set[tuple[str, str]]) -> tuple[Span, ...]:
    runs: list[Span] = []
    before = ""
    for word in words:
        if word.form in common:
            joined = bool(runs) and (before, word.form) in together
            start = runs.pop().start if joined else word.start
            runs.append(Span(start, word.end))
        before = word.form
    return tuple(runs)


def _words(text: str) -> list[_Word]:
    return [_Word(m.start(), m.end(), _form(m.group())) for m in _WORD.finditer(text)]


def _form(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold().replace("’", "'")


def _unmatched(a: list[_Word], b: list[_Word]) -> tuple[list[bool], list[bool]]:
    """For each word of either side whether the other side lacks it at this place."""
    if max(len(a), len(b)) > _MOST_WORDS and [w.form for w in a] != [w.form for w in b]:
        return _unmatched_by_count(a, b), _unmatched_by_count(b, a)
    letters: dict[str, str] = {}
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # no deadline: a result must not depend on the machine's load
    one, other = _as_letters(a, letters), _as_letters(b, letters)
    runs, i, j = [], 0, 0
    for change, run in engine.diff_main(one, other, False):
        if change == 0:
            runs.append((i, j, len(run)))
        i += len(run) if change <= 0 else 0
        j += len(run) if change >= 0 else 0
    lost, gained = [True] * len(one), [True] * len(other)
    for start, place, length in _settled(runs, one, other):
        lost[start : start + length] = gained[place : place + length] = [False] * length
    return lost, gained


def _settled(runs: Sequence[_Run], one: str, other: str) -> Iterator[_Run]:
    """The common runs, each of which may stand for another of the same words in the gap it lies in, on either side.

    The shortest difference does not say which of two equal words is meant: it is the one that lies as far from the
    common words around it as its partner does.
    """
    before = (0, 0)
    for (i, _, length), (end, limit, _) in pairwise([*runs, (len(one), len(other), 0)]):
        words = one[i : i + length]
        b = _nearest(words, other, Span(before[1], limit), i - before[0], end - i - length)
        a = _nearest(words, one, Span(before[0], end), b - before[1], limit - b - length)
        yield a, b, length
        before = a + length, b + length


def _nearest(words: str, text: str, gap: Span, ahead: int, behind: int) -> int:
    """Where ``words`` stand inside a gap with about ``ahead`` words before them in it and ``behind`` after them."""
    found = []
    at = text.find(words, gap.start, gap.end)
    while at >= 0:
        found.append((abs(at - gap.start - ahead) + abs(gap.end - at - len(words) - behind), at))
        at = text.find(words, at + 1, gap.end)
    return min(found)[1]


def _as_letters(words: Iterable[_Word], letters: dict[str, str]) -> str:
    # Private planes: neither surrogates nor anything that a string function could treat as a letter.
    return "".join(letters.setdefault(w.form, chr(0xF0000 + len(letters))) for w in words)


def _unmatched_by_count(words: Sequence[_Word], others: Sequence[_Word]) -> list[bool]:
    left_over = Counter(w.form for w in others)
    answer = []
    for word in words:
        left_over[word.form] -= 1
        answer.append(left_over[word.form] < 0)
    return answer


def _mostly_different(a: Sequence[_Word], b: Sequence[_Word], lost: Sequence[bool], gained: Sequence[bool]) -> bool:
    sizes = [sum(w.weighty for w in words) for words in (a, b)]
    shared = min(
        sum(w.weighty and not off for w, off in zip(a, lost, strict=True)),
        sum(w.weighty and not off for w, off in zip(b, gained, strict=True)),
    )
    if not min(sizes):
        return max(sizes) > 0
    return 4 * shared < sum(sizes) and 3 * shared < 2 * min(sizes)


def _worth_marking(words: Sequence[_Word], unmatched: Sequence[bool]) -> tuple[Span, ...]:
    """The runs of one side; none where the other side is a snippet of it and marks would cover two thirds."""
    weighty = [off for word, off in zip(words, unmatched, strict=True) if word.weighty]
    return () if 3 * sum(weighty) > 2 * len(weighty) else _runs(words, unmatched)


def _runs(words: Sequence[_Word], unmatched: Sequence[bool]) -> tuple[Span, ...]:
    """Runs of unmatched words; function words neither start nor end a run, nor break it."""
    runs: list[Span] = []
    start = end = -1
    for word, off in zip(words, unmatched, strict=True):
        if not word.weighty:
            continue
        if off:
            start = word.start if start < 0 else start
            end = word.end
        elif start >= 0:
            runs.append(Span(start, end))
            start = -1
    if start >= 0:
        runs.append(Span(start, end))
    return tuple(runs)
