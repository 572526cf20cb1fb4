"""Which words near a quotation say who speaks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.blocks import find_all
from viewer.article.names import People
from viewer.article.phrases import HIDDEN, Kind, Phrase, subject_before, subject_behind
from viewer.article.saying import CALLED, ELSEWHERE, SAID
from viewer.article.stopping import ShouldStop
from viewer.article.word_trees import any_of

_PLURAL = frozenset(
    ["say", "argue", "insist", "contend", "warn", "maintain", "describe", "tell", "call", "claim", "cite"]
)
_GOING = sorted(w for w in SAID | CALLED if w.endswith("ing"))
_FINITE = sorted((SAID | CALLED | ELSEWHERE | _PLURAL) - set(_GOING))
_BARE = "say|tell|ask|call|add|explain|argue|insist|warn|write|describe|denounce|condemn|criticize|accuse|refer|declare"
_EVENT = re.compile(
    rf"\b(?:(?P<finite>puts?\sit|{any_of(_FINITE)})|(?P<going>{any_of(_GOING)})"
    rf"|(?:to|would|will|could|can|did|does|do|didn['’]t|doesn['’]t)\s(?P<bare>{_BARE})"
    r"|(?P<according>[Aa]ccording\sto|[Ii]n\sthe\swords\sof|[Ss]elon|[Ll]aut|[Ss]egún|[Ss]econdo|[Ss]egundo"
    r"|[Vv]olgens|[Ee]nligt|[Пп]о\sсловам))\b"
)
_MARKS = "\"'“”„‟«»‹›‘’‚‛「」『』,.?!…;—–- \u00a0\n"
_BY = re.compile(r"[^.;:\ufffc]{0,60}?\bby\s")
_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|got|[Ww]hen|[Ii]f|[Aa]s)\s(?:\w+ly\s)?$")
_NOUN = re.compile(
    r"(?:['’]s?|\b(?:the|a|an|his|her|their|its|these|those|this|some|many|any|of|in|no|other|recent|public|my|our|for|to"
    r"|news|media|press|such|all|more|by|and|with|from|about))\s+(?:\w+\s)?$",
    re.IGNORECASE,
)
_NOUNS = """
comments remarks reports claims posts answers promises offers demands charges states vows protests calls notes tweets
call claim cite hopes thought pledges cites urges concludes jokes report posted charged
"""
_NOUN_LIKE = frozenset(_NOUNS.split())
_THINGS = re.compile(
    r"\s+(?:a|the|his|her|their|an)?\s?(?:\w+\s){0,2}(?:copy|transcript|translation|text|recording|remarks)\b"
)


@dataclass(frozen=True, slots=True)
class Event:
    """Somebody says something: the verb, and who."""

    span: Span
    subject: Phrase | None
    inherits: bool = False
    behind: bool = False

    @property
    def extent(self) -> Span:
        """From the first to the last character of verb and subject."""
        if self.subject is None:
            return self.span
        return Span(min(self.span.start, self.subject.span.start), max(self.span.end, self.subject.span.end))


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence of the narrator with the quotations inside it, and who says something in it."""

    span: Span
    quotes: tuple[Span, ...]
    events: tuple[Event, ...]

    def before(self, place: int) -> Event | None:
        """The last event that ends before ``place``."""
        k = bisect_right(self.events, place, key=_starts)
        return next((e for e in reversed(self.events[max(0, k - 3) : k]) if e.extent.end <= place), None)

    def behind(self, place: int) -> Event | None:
        """The first event that begins behind ``place``."""
        k = bisect_left(self.events, place, key=_starts)
        return next((e for e in self.events[k : k + 3] if e.extent.start >= place), None)

    def subject_so_far(self, event: Event) -> Phrase | None:
        """The subject of the last event before ``event`` that has one of its own."""
        k = bisect_left(self.events, event.span.start, key=_starts)
        return next((e.subject for e in reversed(self.events[max(0, k - 8) : k]) if e.subject), None)


def _starts(event: Event) -> int:
    return event.span.start


def read_frame(text: str, people: People, span: Span, quotes: Sequence[Span], should_stop: ShouldStop) -> Frame:
    """Find what is said by whom in one sentence of ``text``, in which quoted words are hidden."""
    events: list[Event] = []
    ends = [q.end for q in quotes]
    for m in find_all(_EVENT, text, span.start, span.end, should_stop):
        k = bisect_right(ends, m.start())
        floor = ends[k - 1] if k else span.start
        event = _event(text, people, m, floor, span)
        if event is not None:
            events.append(event)
    return Frame(span, tuple(quotes), tuple(events))


def _event(text: str, people: People, m: re.Match[str], floor: int, frame: Span) -> Event | None:
    verb = Span(m.start(), m.end())
    if m["according"]:
        if _THINGS.match(text, m.end(), frame.end):
            return None
        return Event(verb, subject_behind(text, people, m.end(), frame.end), behind=True)
    if m["going"] or m["bare"]:
        subject = _right_before(text, people, floor, verb.start) if m["going"] else None
        return Event(verb, subject, inherits=subject is None)
    if m[0] in _NOUN_LIKE and _NOUN.search(text, max(floor, m.start() - 30), m.start()):
        return None
    if _PASSIVE.search(text, max(floor, m.start() - 24), m.start()):
        by = _BY.match(text, m.end(), frame.end)
        subject = subject_behind(text, people, by.end(), frame.end) if by else None
        return Event(verb, subject, behind=True) if subject else None
    return _active(text, people, verb, floor, frame)


def _right_before(text: str, people: People, floor: int, verb: int) -> Phrase | None:
    """The person who stands right before a participle: "with Ada Fenn vowing to stay"."""
    named = [m for m in people.within(max(floor, verb - 90), verb) if m.span.end == verb - 1 and not m.possessive]
    if not named or not people.is_sure(named[0]) or not text[verb - 1].isspace():
        return None
    return Phrase(named[0].span, Kind.NAME, (named[0],))


def _active(text: str, people: People, verb: Span, floor: int, frame: Span) -> Event:
    directly = not text[floor : verb.start].strip(_MARKS) and floor > frame.start
    if directly:
        subject = subject_behind(text, people, verb.end, frame.end)
        if subject is not None:
            return Event(verb, subject, behind=True)
    if text[max(0, verb.start - 2) : verb.start] == ", " and verb.of(text) in ("said", "says", "wrote", "added"):
        subject = subject_behind(text, people, verb.end, frame.end)
        if subject is not None and subject.kind is Kind.NAME and text[subject.span.end : subject.span.end + 1] == ",":
            return Event(verb, subject, behind=True)
    subject = subject_before(text, people, floor, verb.start)
    if subject is None and floor > frame.start and not directly:
        subject = subject_before(text, people, frame.start, verb.start)
    return Event(verb, subject, inherits=subject is None)


def event_for(text: str, frame: Frame, quote: Span, *, leads_on: bool, embedded: bool = False) -> Event | None:
    """The event of the frame that gives ``quote`` its speaker, if one does.

    ``leads_on`` says that the quote ends in a comma or a question, so that the narrator's next words belong to it;
    ``embedded`` that it goes on with the narrator's sentence and ends it, so that they do not.
    """
    before, after = frame.before(quote.start), frame.behind(quote.end)
    if embedded and before:
        return before
    introduced = before if before and _introduces(text, before, quote) else None
    following = after if after and not after.inherits and _follows(text, quote, after, leads_on) else None
    if introduced and following:
        return following if leads_on and _names_a_person(following) and not introduced.subject else introduced
    if introduced or following or before:
        return introduced or following or before
    return after if after and not _hidden_between(text, quote.end, after.extent.start) else None


def _hidden_between(text: str, start: int, end: int) -> bool:
    return text.find(HIDDEN, start, end) >= 0


def _names_a_person(event: Event) -> bool:
    subject = event.subject
    return subject is not None and (subject.kind is Kind.PRONOUN or any(m.person for m in subject.mentions))


def _introduces(text: str, event: Event, quote: Span) -> bool:
    """Whether the words between the event and the quote end in a comma, a colon or "that", without another quote."""
    if quote.start - event.span.end > 165:
        return False
    between = text[event.span.end : quote.start].rstrip("\"'“‘„«「『‹ \u00a0\n")
    if HIDDEN in between:
        return False
    return not between.strip() or between[-1] in ",:—" or " that" in between


def _follows(text: str, quote: Span, event: Event, leads_on: bool) -> bool:
    """Whether nothing but marks, or a few words of description, stands between the quote and the event."""
    if event.extent.start - quote.end > 120:
        return False
    between = text[quote.end : event.extent.start].strip(_MARKS)
    if "\n\n" in text[quote.end : event.extent.start]:
        return False
    if between.split(" ", 1)[0] in ("but", "and", "while", "though", "although", "as", "or"):
        return False
    return not between or (leads_on and len(between.split()) <= 8 and not set(between) & set(",;:—" + HIDDEN))
