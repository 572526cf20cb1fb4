"""Whom a phrase means: names in their fullest form, pronouns, "the mayor"."""

from __future__ import annotations

from viewer.article.article import Span
from viewer.article.given_names import FEMALE_NAMES, MALE_NAMES
from viewer.article.names import Mention, People, folded
from viewer.article.phrases import Kind, Phrase
from viewer.article.roles import ROLES

_REACH = 1500
_PLAIN_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx"])


class Reference:
    """Knows the people of one article, and who was spoken of last."""

    def __init__(self, hidden: str, text: str, people: People, byline: str | None) -> None:
        self._hidden, self._text, self._people, self._byline = hidden, text, people, byline
        self._spoke: list[tuple[int, Phrase]] = []
        self._sure: set[str] = {
            m.surname
            for m in people.mentions
            if m.person and m.words and (m.titles or (len(m.words) > 1 and _has_given_name(m)))
        }

    def is_surely_a_person(self, mention: Mention) -> bool:
        """Whether something tells that the name is a person's: a title, a given name, or that it spoke."""
        return mention.person and (mention.surname in self._sure or _has_given_name(mention))

    def spoke(self, phrase: Phrase, sentence: Span) -> None:
        """Remember that somebody said something in ``sentence``."""
        self._spoke.append((phrase.span.start, phrase))
        if len(phrase.mentions) == 1 and phrase.mentions[0].person and len(phrase.mentions[0].words) > 1:
            self._sure.add(phrase.mentions[0].surname)

    def speaker(self, phrase: Phrase, sentence: Span, last: str | None) -> str | None:
        """The name that the phrase stands for, None where nobody is meant."""
        match phrase.kind:
            case Kind.NAME:
                return " and ".join(self.full_name(m) for m in phrase.mentions)
            case Kind.PRONOUN:
                return self._meant_by(phrase, sentence, last)
            case Kind.DESCRIPTION:
                return self._described(phrase)

    def full_name(self, mention: Mention) -> str:
        """The fullest form of the name in the article; one word keeps its title where it has one."""
        fullest = self._people.fullest(mention)
        if len(fullest.words) == 1 and fullest.person:
            titled = [m for m in self._people.mentions if m.titles and m.person and m.words == fullest.words]
            titles = [m.titles[-1] for m in titled if folded(m.titles[-1]) not in _PLAIN_TITLES]
            return " ".join([*titles[:1], *fullest.words])
        return " ".join(fullest.words)

    def _described(self, phrase: Phrase) -> str | None:
        words = phrase.span.of(self._text).split()
        if len(words) <= 3 and words[0].lower() == "the" and folded(words[-1]) in ROLES:
            role = folded(words[-1])
            holders = {self.full_name(m) for m in self._people.mentions if m.person and role in map(folded, m.titles)}
            if len(holders) == 1:
                return holders.pop()
        return " ".join(words)

    def _meant_by(self, phrase: Phrase, sentence: Span, last: str | None) -> str | None:
        pronoun = phrase.span.of(self._text).lower()
        if pronoun in ("i", "we"):
            return self._byline
        if pronoun in ("they", "it"):
            return last
        gender = "m" if pronoun == "he" else "f"
        return self._antecedent(phrase.span.start, sentence, gender)

    def _antecedent(self, place: int, sentence: Span, gender: str) -> str | None:
        """The person whom "he" or "she" at ``place`` means: the subject of what stands before, if it fits."""
        near = [m for m in self._people.within(sentence.start, place) if self._fits(m, gender)]
        if near:
            return self.full_name(near[0])
        floor = max(0, sentence.start - _REACH)
        for spoken, phrase in reversed(self._spoke):
            if spoken < floor:
                break
            fitting = [m for m in phrase.mentions if self._fits(m, gender)]
            between = [m for m in self._people.within(spoken + 1, sentence.start) if self._fits(m, gender)]
            if fitting and not self._taken_over(between, fitting[0], sentence):
                return self.full_name(fitting[0])
            if between:
                return self.full_name(between[-1])
        before = [m for m in self._people.within(floor, sentence.start) if self._fits(m, gender)]
        return self.full_name(before[-1]) if before else None

    def _taken_over(self, between: list[Mention], speaker: Mention, sentence: Span) -> bool:
        """Whether a sentence of somebody else's stands between the last speaker and the pronoun."""
        others = [m for m in between if m.surname != speaker.surname and not m.possessive]
        return any(self._opens_a_sentence(m) for m in others)

    def _opens_a_sentence(self, mention: Mention) -> bool:
        before = self._hidden[max(0, mention.span.start - 3) : mention.span.start].rstrip(" \"'“‘")
        return not before or before[-1] in ".\n!?"

    def _fits(self, mention: Mention, gender: str) -> bool:
        return self.is_surely_a_person(mention) and self._people.gender(mention) in ("", gender)


def _has_given_name(mention: Mention) -> bool:
    first = folded(mention.words[0])
    return len(mention.words) > 1 and (first in MALE_NAMES or first in FEMALE_NAMES)
