"""Which words near a quotation say who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.names import People
from viewer.article.phrases import HIDDEN, Kind, Phrase, subject_before, subject_behind
from viewer.article.saying import CALLED, SAID

_FINITE = sorted((SAID | CALLED) - {w for w in SAID | CALLED if w.endswith("ing")}, key=len, reverse=True)
_GOING = sorted({w for w in SAID | CALLED if w.endswith("ing")}, key=len, reverse=True)
_BARE = "say|tell|ask|call|add|explain|argue|insist|warn|write|describe|denounce|condemn|criticize|accuse|refer|declare"
_EVENT = re.compile(
    rf"\b(?:(?P<finite>{'|'.join(_FINITE)})|(?P<going>{'|'.join(_GOING)})"
    rf"|(?:to|would|will|could|can|did|does|do|didn['’]t|doesn['’]t)\s(?P<bare>{_BARE})"
    r"|(?P<according>[Aa]ccording\sto|[Ii]n\sthe\swords\sof))\b"
)
_MARKS = "\"'“”„‟«»‹›‘’‚‛「」『』,.?!…;—–- \u00a0\n"
_BY = re.compile(r"\s(?:by|as\sof)\s")


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


def read_frame(text: str, people: People, span: Span, quotes: Sequence[Span]) -> Frame:
    """Find what is said by whom in one sentence of ``text``, in which quoted words are hidden."""
    events: list[Event] = []
    for m in _EVENT.finditer(text, span.start, span.end):
        floor = max([span.start, *(q.end for q in quotes if q.end <= m.start())])
        events.append(_event(text, people, m, floor, span))
    return Frame(span, tuple(quotes), tuple(events))


def _event(text: str, people: People, m: re.Match[str], floor: int, frame: Span) -> Event:
    verb = Span(m.start(), m.end())
    if m["according"]:
        return Event(verb, subject_behind(text, people, m.end(), frame.end), behind=True)
    if m["going"] or m["bare"]:
        return Event(verb, None, inherits=True)
    directly = not text[floor : m.start()].strip(_MARKS) and floor > frame.start
    if directly:
        subject = subject_behind(text, people, m.end(), frame.end)
        if subject is not None:
            return Event(verb, subject, behind=True)
    subject = subject_before(text, people, floor, m.start())
    if subject is None and floor > frame.start and not directly:
        subject = subject_before(text, people, frame.start, m.start())
    return Event(verb, subject, inherits=subject is None)


def event_for(text: str, frame: Frame, quote: Span) -> Event | None:
    """The event of the frame that gives ``quote`` its speaker, if one does."""
    before = [e for e in frame.events if e.extent.end <= quote.start]
    after = [e for e in frame.events if e.extent.start >= quote.end and not (e.inherits and e.subject is None)]
    introduced = before[-1] if before and _introduces(text, before[-1], quote) else None
    if introduced is not None and not (after and _follows(text, quote, after[0]) and text[quote.end - 1] == ","):
        return introduced
    if after and _follows(text, quote, after[0]):
        return after[0]
    if introduced is not None:
        return introduced
    if before:
        return before[-1]
    return after[0] if after and HIDDEN not in text[quote.end : after[0].extent.start] else None


def _introduces(text: str, event: Event, quote: Span) -> bool:
    """Whether the words between the event and the quote end in a comma, a colon or "that", without another quote."""
    between = text[event.span.end : quote.start].rstrip("\"'“‘„«「『‹ \u00a0\n")
    return (
        HIDDEN not in between
        and len(between) < 160
        and (not between.strip() or between[-1] in ",:—" or between.endswith("that"))
    )


def _follows(text: str, quote: Span, event: Event) -> bool:
    """Whether nothing but marks stands between the quote and the event."""
    between = text[quote.end : event.extent.start]
    return not between.strip(_MARKS) and "\n\n" not in between


def is_pronoun(phrase: Phrase | None) -> bool:
    """Whether the phrase is a pronoun."""
    return phrase is not None and phrase.kind is Kind.PRONOUN
