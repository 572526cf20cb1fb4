"""Whom a phrase means: names in their fullest form, pronouns, "the mayor"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.descriptions import described
from viewer.article.name_runs import folded
from viewer.article.names import Mention, People
from viewer.article.phrases import SPEAKS_FOR, Kind, Phrase
from viewer.article.roles import PLAIN_TITLES, ROLES
from viewer.article.saying import SAYING_NOUNS

_FRAMES_BACK = 9
_NEAR = 800
_LONG = 5  # words of a description that is hardly one
_LINKS = frozenset(["of", "for", "from", "in", "at", "by", "to", "with", "on", "the", "a", "an", "about", "like"])
_TITLE = 8  # code points that a title before a name takes
_UTTERANCES = SAYING_NOUNS | frozenset(
    ["apology", "letters", "emails", "tweets", "statements", "posts", "comments", "comment", "testimony", "lawsuit"]
)
_SHORT_ROLES = {"senator": "sen", "representative": "rep", "governor": "gov", "general": "gen", "doctor": "dr"}
_BODY = re.compile(
    r"the (?:company|firm|group|union|agency|ministry|newspaper|paper|outlet|organi[sz]ation|party|committee|bank"
    r"|association|network|court|commission|department|site|website|magazine|studio|club|charity|campaign)",
    re.IGNORECASE,
)
_FROM_THERE = re.compile(r"[Tt]he [A-Z][\w'’\-]+ \w+")  # "the Velmora senator", who was quoted before
_MANY = re.compile(
    r"(?:they|we|the (?:two|three|four|pair|couple|senators|lawmakers|officials|leaders|men|women|group))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sentence of the narrator told: who said something in it, whom else it names, and whom together."""

    spoke: tuple[tuple[Mention, ...], ...]
    subject: Mention | None
    others: tuple[Mention, ...]
    together: tuple[Mention, ...]


class Reference:
    """Knows the people of one article, and in order who spoke and who was spoken of."""

    def __init__(self, text: str, people: People, byline: str | None) -> None:
        self._text, self._people, self._byline = text, people, byline
        self._told: list[_Told] = []

    def remember(self, sentence: Span, spoke: list[tuple[Mention, ...]], subject: Mention | None) -> None:
        """Go on behind ``sentence``, in which those who ``spoke`` said something."""
        named = tuple(m for m in self._people.within(sentence.start, sentence.end) if self._people.is_sure(m))
        if spoke or named:
            self._told.append(_Told(tuple(spoke), subject, named, self._together(named)))

    def _together(self, named: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The last people whom commas and "and" join: "Ada Fenn, Per Orrin and Ilse Marek"."""
        found: tuple[Mention, ...] = ()
        group: list[Mention] = []
        for mention in named:
            gap = self._text[group[-1].span.end : mention.span.start] if group else ""
            if gap not in (", ", " and ", ", and "):
                group = []
            group.append(mention)
            if gap.endswith("and "):
                found, group = tuple(group), []
        return found

    def meant(self, phrase: Phrase, sentence: Span) -> tuple[Mention, ...]:
        """The names that the phrase stands for; none where it names nobody."""
        words = phrase.span.of(self._text).lower()
        match phrase.kind:
            case Kind.NAME:
                return phrase.mentions
            case Kind.PRONOUN if words in ("he", "she"):
                found = self._antecedent(phrase.span.start, sentence, "m" if words == "he" else "f")
                return (found,) if found else ()
            case Kind.PRONOUN:
                return self._last_body() if words == "it" else self._last_group() if words == "they" else ()
            case Kind.DESCRIPTION:
                return self._described(words, phrase.span.start)

    def speaker(self, phrase: Phrase, sentence: Span, last: str | None) -> str | None:
        """The name that the phrase stands for, None where nobody is meant; ``last`` is who was quoted last."""
        meant = self.meant(phrase, sentence)
        if meant:
            return self.full_name(meant)
        words = phrase.span.of(self._text)
        if phrase.kind is Kind.DESCRIPTION:
            owner = self._owner(phrase.span)
            if owner is not None:
                return self.full_name((owner,))
            if last and _FROM_THERE.fullmatch(words) and folded(words.split()[-1]) in ROLES:
                return last
        if phrase.kind is Kind.PRONOUN:
            return self._byline if words in ("I", "we", "We") else last
        subject = self._named_within(phrase.span) if len(words.split()) >= _LONG else None
        return self.full_name((subject,)) if subject else described(words)

    def _named_within(self, phrase: Span) -> Mention | None:
        """The one person whom a long description names in full: it holds an unknown verb or a long title."""
        named = [m for m in self._people.within(phrase.start, phrase.end) if self._people.is_sure(m)]
        if len(named) != 1 or named[0].possessive or len(named[0].words) < 2 or not named[0].gender:
            return None
        start = named[0].span.start
        before = self._text[phrase.start : start].split()
        if not before or before[-1].lower() in _LINKS or SPEAKS_FOR.search(self._text, phrase.start, start):
            return None
        return named[0]

    def _owner(self, phrase: Span) -> Mention | None:
        """The person whose statement or letter says something: "Ada Fenn's apology noted"."""
        owners = self._people.within(max(0, phrase.start - _TITLE), phrase.start + 1)
        if not owners or not owners[-1].possessive or not owners[-1].person or owners[-1].span.end <= phrase.start:
            return None
        thing = self._text[owners[-1].span.end : phrase.end].split()
        return owners[-1] if not thing or (len(thing) <= 3 and thing[-1].lower() in _UTTERANCES) else None

    def full_name(self, mentions: tuple[Mention, ...]) -> str:
        """The fullest form that the article gives of one name, or of several, joined by "and"."""
        names = [self._fullest(m) for m in mentions]
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

    def _fullest(self, mention: Mention) -> str:
        fullest = self._people.fullest(mention)
        if len(fullest.words) == 1 and fullest.person:
            titles = [t for t in self._people.titles(fullest) if t not in PLAIN_TITLES]
            return " ".join([*(t.capitalize() for t in titles[:1]), *fullest.words])
        return " ".join(fullest.words)

    def _described(self, words: str, place: int) -> tuple[Mention, ...]:
        if _MANY.fullmatch(words):
            return self._last_group()
        if _BODY.fullmatch(words):
            return self._last_body()
        parts = words.split()
        role = folded(parts[-1])
        if len(parts) > 3 or parts[0] != "the" or role not in ROLES:
            return ()
        known = [*self._people.holders(role), *self._people.holders(_SHORT_ROLES.get(role, ""))]
        holders: dict[str, Mention] = {}
        for m in known:
            if len(parts) < 3 or m.span.start < place:  # "the Velmora senator" was named before
                holders.setdefault(self.full_name((m,)), m)
        if len(holders) > 1:
            spoken = [m for told in reversed(self._told[-_FRAMES_BACK:]) for one in told.spoke for m in one]
            return next(((m,) for m in spoken if self.full_name((m,)) in holders), ())
        return tuple(holders.values())

    def _last_group(self) -> tuple[Mention, ...]:
        told = self._told[-_FRAMES_BACK:]
        groups = (one for t in reversed(told) for one in (*reversed(t.spoke), t.together) if len(one) > 1)
        return next(groups, ())

    def _last_body(self) -> tuple[Mention, ...]:
        spoke = (one for told in reversed(self._told[-_FRAMES_BACK:]) for one in reversed(told.spoke))
        return next((one for one in spoke if len(one) == 1 and not self._people.is_sure(one[0])), ())

    def _antecedent(self, place: int, sentence: Span, gender: str) -> Mention | None:
        """The person whom "he" or "she" at ``place`` means: who was the subject of what stands before, if it fits."""
        near = [m for m in self._people.within(max(sentence.start, place - _NEAR), place) if self._fits(m, gender)]
        if near:
            return next((m for m in near if not m.possessive), near[0])
        for told in reversed(self._told[-_FRAMES_BACK:]):
            spoke = [one[0] for one in reversed(told.spoke) if len(one) == 1]
            fits = [m for m in (*spoke, told.subject, *told.others) if m is not None and self._fits(m, gender)]
            if fits:
                return fits[0]
        return None

    def _fits(self, mention: Mention, gender: str) -> bool:
        return self._people.is_sure(mention) and self._people.gender(mention) in ("", gender)
