"""Words as the matching sees them: where each stands, its folded form and its stem."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import Stemmer

from viewer.article.spellings import american, in_full

# Written without spaces: each character counts as a word.
_SPACELESS = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Signs that belong to the letter before them and are no letters to Python: accents, points, vowel signs.
_SIGNS = r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0981-\u09e3\u0a01-\u0dff"
_LETTER, _ANY_LETTER = rf"[^\W\d_{_SPACELESS}]", r"[^\W\d_]"
_WORD = re.compile(
    r"([A-Za-z]{2,}+(?=[ ,.\n])"  # most words, found in half the time
    rf"|[{_SPACELESS}]"
    r"|\d+(?:[.,]\d+)*"
    rf"|(?:{_ANY_LETTER}\.){{2,}}(?:['’]s\b)?"
    rf"|{_LETTER}++(?:[{_SIGNS}]++{_LETTER}*+)*+(?:['’]{_ANY_LETTER}++(?:[{_SIGNS}]++{_ANY_LETTER}*+)*+)*+)"
)
_MOST_KNOWN, _LONGEST_KNOWN = 30_000, 40  # words of a language, code points
_ENGLISH = """
a about above after again all also although am an and any are as at be because been before being below
between both but by can cannot can't could couldn't did didn't do does doesn't doing don't down during each
few for from further had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him
himself his how i i'd i'll i'm i've if in into is isn't it it's its itself just let's me more most my myself
no nor not now of off on once only onto or other our ours ourselves out over own same shall she she'd she'll
she's should shouldn't so some such than that that's the their theirs them themselves then there there's
these they they'd they'll they're they've this those though through to too under until up upon us very was
wasn't we we'd we'll we're we've were weren't what when where which while who whom whose why will with won't
would wouldn't yet you you'd you'll you're you've your yours yourself mr mrs ms said say says
"""
_TITLES = """
mr mrs ms miss dr prof professor sir dame lord lady gen general col colonel maj major capt captain lt
lieutenant sgt sergeant cmdr commander adm admiral president premier minister chancellor sen senator rep
representative congressman congresswoman gov governor mayor judge justice secretary ambassador king queen
prince princess pope bishop archbishop rev reverend chief spokesman spokeswoman spokesperson former acting
deputy vice director
"""
_STOP = frozenset(_ENGLISH.split())
TITLES = frozenset(_TITLES.split())
_NO_PRONOUNS = {"US": "u.s", "WHO": "w.h.o"}
_LANGUAGES = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "nb": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
# One letter for those that transliterations use for one another, longest first.
_LIKE_SOUNDING = (
    ("shch", "s"), ("sch", "s"), ("tch", "c"), ("kh", "h"), ("gh", "h"), ("ch", "c"), ("sh", "s"),
    ("zh", "z"),
    ("ts", "z"), ("tz", "z"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("dj", "j"), ("dzh", "j"), ("q", "k"),
    ("w", "v"),
    ("ij", "i"), ("iy", "i"), ("y", "i"), ("j", "i"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
)  # fmt: skip
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"([aeiou])[aeiou]+")


class Word(NamedTuple):
    """A word of a text: ``[start, end)`` in code points, its folded ``form``, its ``stem``.

    ``capital`` says that it is written with a capital letter; at the start of a sentence that means nothing.
    """

    start: int
    end: int
    form: str
    stem: str
    capital: bool

    @property
    def weighty(self) -> bool:
        """Whether the word says something by itself, unlike "the" and "said"."""
        return self.form not in _STOP


@lru_cache(maxsize=2_048)  # several steps read each sentence; two articles of 10,000 words have 1,000
def find_words(text: str, start: int = 0, end: int | None = None, language: str = "en") -> tuple[Word, ...]:
    """The words of ``text[start:end]``, in order; positions count from the start of ``text``.

    Marks, dashes and white space are no words. In scripts without spaces each character is one. ``language``
    is an ISO 639-1 code and chooses the stemmer; where there is none for it, English is used.
    """
    # What stands before the first word, that word, what stands between it and the next, and so on.
    pieces = _WORD.split(text[start:end])
    places = list(accumulate(map(len, pieces), initial=start))
    read = map(_known(language).__getitem__, pieces[1::2])
    new = tuple.__new__  # Word(...) takes three times as long
    return tuple(
        [
            new(Word, (first, last, form, stem, capital))
            for first, last, (form, stem, capital) in zip(places[1::2], places[2::2], read, strict=False)
        ]
    )


def fold(text: str) -> str:
    """``text`` without case, accents and the style of its apostrophes; the length may change."""
    bare = text.casefold().replace("’", "'")
    if bare.isascii():
        return bare
    plain = unicodedata.normalize("NFKD", bare)
    for mark in filter(unicodedata.combining, set(plain)):  # few kinds: quicker than a look at every character
        plain = plain.replace(mark, "")
    return plain.casefold()


def is_stop_word(form: str) -> bool:
    """Whether a folded form is one of the English words that say nothing by themselves."""
    return form in _STOP


@lru_cache(maxsize=20_000)
def stem(form: str, language: str = "en") -> str:
    """The stem of a folded form (Snowball, through PyStemmer), of an English one as it is spelt in America."""
    if len(form) > _LONGEST_KNOWN:  # no word of any language: not worth the stemmer's time
        return form
    return _stemmer(language)(american(form) if _is_read_as_english(language) else form)


@lru_cache(maxsize=20_000)
def sound(form: str) -> str:
    """A form that transliterations of one name share: Mihail and Mikhail, Draskyy and Drasky.

    Too coarse for ordinary words; meant for folded forms of names.
    """
    for written, heard in _LIKE_SOUNDING:
        form = form.replace(written, heard)
    return _VOWELS.sub(r"\1", _REPEATED.sub(r"\1", form))


class _Known(dict[str, tuple[str, str, bool]]):
    """By a word as it is written in one language: its folded form, its stem, and whether it has a capital letter."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._stem = _stemmer(language)
        self._english = _is_read_as_english(language)

    def __missing__(self, word: str) -> tuple[str, str, bool]:
        form = _form(word)
        capital = form[:1] != word[:1]
        if self._english and capital:
            form = in_full(form)
        spelt = american(form) if self._english and len(form) <= _LONGEST_KNOWN else form
        found = form, self._stem(spelt) if len(form) <= _LONGEST_KNOWN else form, capital
        if len(word) <= _LONGEST_KNOWN:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[word] = found
        return found


def _is_read_as_english(language: str) -> bool:
    return _LANGUAGES.get(language, "english") == "english"


@lru_cache(maxsize=8)
def _known(language: str) -> _Known:
    return _Known(language)


def _form(word: str) -> str:
    if word in _NO_PRONOUNS:
        return _NO_PRONOUNS[word]
    form = fold(word)
    if form.endswith("'s") and form not in _STOP:
        form = form[:-2]
    form = form.rstrip(".")
    if "." in form and word[2:3].isupper():  # F.B.I. is FBI, but U.S. is not "us"
        plain = form.replace(".", "")
        form = form if plain in _STOP else plain
    return form or word


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Callable[[str], str]:
    """What stems a word; it keeps none in mind, as that takes twice as long as to stem."""
    stems: Callable[[str], str] = Stemmer.Stemmer(_LANGUAGES.get(language, "english"), 0).stemWord
    return stems
