"""Who speaks: the name behind each quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from viewer.article.article import Quote, Span
from viewer.article.attribution import Event, Frame, event_for, read_frame
from viewer.article.blocks import heeded
from viewer.article.introductions import is_introduced
from viewer.article.names import Mention, People, find_mentions
from viewer.article.phrases import HIDDEN, Kind, Phrase, before_colon, subject_behind
from viewer.article.reference import Reference
from viewer.article.stopping import ShouldStop, heed, never
from viewer.article.transcripts import LABEL

_MARKS = "\"'“”„‟«»‹›‘’‚‛「」『』,.?!…;:—–- \u00a0\n*•"
_MARKS_AND_SPACE = "\"'“‘„«「『‹ \u00a0\n"
_REACH = 400
_LONGEST = 1500
_SIGNED = re.compile(r"[\"'”’»]\s*[—–―-]{1,2}\s*(?=[^\W\d_])")
_LINE_ENDS = re.compile(r"[^\S\n]*[.,]?[^\S\n]*(?:[,(][^\n]{0,60})?(?:\n|$)")
_CLAUSE = re.compile(r",\s(?:and|but|while|as)\s|;\s")
_OPENING = re.compile(r"(?:With|After|Amid|Unlike|Like|Despite|Instead of|Along with|In|At|Before|Against|Between) ")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b")


def name_speakers(  # noqa: PLR0913
    text: str,
    paragraphs: tuple[Span, ...],
    sentences: tuple[Span, ...],
    quotes: tuple[Quote, ...],
    *,
    byline: str | None = None,
    should_stop: ShouldStop = never,
) -> tuple[Quote, ...]:
    """The same quotes with their speakers, where the text names them.

    The speaker is the fullest form of the name that the article gives anywhere, without titles. ``byline`` is who
    wrote the article: the narrator's "I".
    """
    if not quotes:
        return ()
    return _Narrator(text, paragraphs, sentences, quotes, byline, should_stop=should_stop).named(should_stop)


class _Narrator:
    """Reads the article from start to end and remembers who spoke last."""

    def __init__(  # noqa: PLR0913
        self,
        text: str,
        paragraphs: tuple[Span, ...],
        sentences: tuple[Span, ...],
        quotes: tuple[Quote, ...],
        byline: str | None,
        *,
        should_stop: ShouldStop,
    ) -> None:
        self._text = _hidden(text, heeded(quotes, should_stop))
        self._quotes = quotes
        self._people = People(find_mentions(self._text, should_stop), should_stop)
        for mention in heeded(self._people.mentions, should_stop, every=100):
            if is_introduced(self._text, mention.span):
                self._people.trust(mention)
        self._paragraphs = [p.start for p in heeded(paragraphs, should_stop)]
        self._frames = _frame_spans(heeded(sentences, should_stop), quotes)
        heed(should_stop)
        self._reference = Reference(text, self._people, byline)
        heed(should_stop)
        self._original = text
        self._last: tuple[int, str | None] = (-9, None)

    def named(self, should_stop: ShouldStop) -> tuple[Quote, ...]:
        found: list[Quote] = []
        k = 0
        earlier: Frame | None = None
        for span in self._frames:
            inside = []
            while k < len(self._quotes) and self._quotes[k].span.start < span.end:
                inside.append(self._quotes[k])
                k += 1
            frame = read_frame(self._text, self._people, span, [q.span for q in inside], should_stop)
            found.extend(self._name(quote, frame, earlier) for quote in heeded(inside, should_stop, every=20))
            self._remember(frame, should_stop)
            earlier = frame
        found.extend(self._quotes[k:])
        return tuple(found)

    def _paragraph(self, place: int) -> int:
        return bisect_right(self._paragraphs, place)

    def _name(self, quote: Quote, frame: Frame, earlier: Frame | None) -> Quote:
        phrase = self._turn(quote.span) or self._signature(quote.span)
        event = None
        if phrase is None:
            event = event_for(
                self._text,
                frame,
                quote.span,
                leads_on=self._leads_on(quote.span),
                embedded=self._embedded(quote.span, frame.span),
            )
            phrase = self._subject(event, frame) if event else None
            phrase = phrase or before_colon(self._text, self._people, frame.span, quote.span.start)
        if phrase is None and self._alone(frame):
            speaker, span = self._carried_on(quote.span, earlier), None
        else:
            phrase = phrase or self._main_subject(frame)
            if phrase is None and (event or self._before(quote.span, frame.span)[-1:] == ":"):
                phrase = subject_behind(self._text, self._people, frame.span.start, quote.span.start)
            speaker = self._reference.speaker(phrase, frame.span, self._last[1]) if phrase else None
            span = phrase.span if phrase and speaker else None
        if speaker is not None:
            self._last = (self._paragraph(quote.span.end), speaker)
        return replace(quote, speaker=speaker, speaker_span=span)

    def _leads_on(self, quote: Span) -> bool:
        end = self._original[quote.end - 1 : quote.end + 2]
        return any(c in end for c in ",?!—")

    def _embedded(self, quote: Span, frame: Span) -> bool:
        """Whether the quote goes on with a sentence that the narrator began, and ends it with a full stop."""
        before = self._before(quote, frame)
        ends = self._original[quote.end - 1 : quote.end + 2]
        return self._original[quote.start].islower() and before[-1:].isalnum() and "." in ends

    def _before(self, quote: Span, frame: Span) -> str:
        """The last of what stands before the quote in its sentence, without marks and space."""
        return self._original[max(frame.start, quote.start - 20) : quote.start].rstrip(_MARKS_AND_SPACE)

    def _turn(self, quote: Span) -> Phrase | None:
        """The name in capitals that opens a turn of a transcript."""
        opens = self._paragraphs[self._paragraph(quote.start) - 1] if self._paragraphs else 0
        label = LABEL.match(self._original, opens, quote.start + 1)
        if label is None or label.end() != quote.start:
            return None
        span = Span(label.start("name"), label.end("name"))
        return Phrase(span, Kind.NAME, (Mention(span, tuple(label["name"].title().split())),))

    def _signature(self, quote: Span) -> Phrase | None:
        """The name that stands behind the quote and a dash, at the end of the paragraph."""
        found = _SIGNED.match(self._text, quote.end)
        names = self._people.within(found.end(), found.end() + 1) if found else []
        if names and _LINE_ENDS.match(self._text, names[0].span.end):
            return Phrase(names[0].span, Kind.NAME, (names[0],))
        return None

    def _subject(self, event: Event, frame: Frame) -> Phrase | None:
        """The event's subject, or the one that it shares with an earlier verb or with the sentence."""
        if event.subject is not None:
            return event.subject
        earlier = frame.subject_so_far(event)
        floor = max(earlier.span.end if earlier else frame.span.start, event.span.start - _REACH)
        for clause in reversed(list(_CLAUSE.finditer(self._text, floor, event.span.start))):
            names = self._people.within(clause.end(), min(clause.end() + 1, event.span.start))
            sure = names and (self._people.is_sure(names[0]) or (names[0].person and len(names[0].words) > 1))
            if sure and not names[0].possessive:
                return Phrase(names[0].span, Kind.NAME, (names[0],))
        return earlier or self._main_subject(frame)

    def _main_subject(self, frame: Frame) -> Phrase | None:
        """The first person, or the first "he" or "she", that the narrator names in the sentence."""
        end = min(frame.span.end, frame.span.start + _LONGEST)
        names = [m for m in self._people.within(frame.span.start, end) if self._people.is_sure(m)]
        if _OPENING.match(self._text, frame.span.start, end):
            names = [m for m in names if self._text[m.span.start - 2 : m.span.start] == ", "][:1] or names
        first = next((m for m in names if not m.possessive), names[0] if names else None)
        pronoun = _PRONOUN.search(self._text, frame.span.start, end)
        if pronoun and (first is None or pronoun.start() < first.span.start):
            return Phrase(Span(pronoun.start(), pronoun.end()), Kind.PRONOUN)
        return Phrase(first.span, Kind.NAME, (first,)) if first else None

    def _alone(self, frame: Frame) -> bool:
        """Whether the quote is the whole sentence: the narrator says nothing in it."""
        at = frame.span.start
        for quote in (*frame.quotes[:4], Span(frame.span.end, frame.span.end)):
            if self._text[at : min(quote.start, at + _REACH)].strip(_MARKS):
                return False
            at = quote.end
        return True

    def _carried_on(self, quote: Span, earlier: Frame | None) -> str | None:
        """Who goes on speaking where the narrator says nothing."""
        here = self._paragraph(quote.start)
        if self._last[0] == here and self._last[1]:
            return self._last[1]
        near = earlier is not None and here - self._paragraph(earlier.span.end - 1) <= 1
        if earlier is not None and near and not earlier.quotes:
            phrase = self._last_said(earlier) or self._main_subject(earlier)
            if phrase is not None:
                return self._reference.speaker(phrase, earlier.span, self._last[1])
        return self._last[1] if here - self._last[0] <= 2 else None

    def _last_said(self, frame: Frame) -> Phrase | None:
        said = (self._subject(e, frame) for e in reversed(frame.events[-8:]))
        return next((s for s in said if s is not None), None)

    def _remember(self, frame: Frame, should_stop: ShouldStop) -> None:
        spoke: list[tuple[Mention, ...]] = []
        for event in heeded(frame.events, should_stop, every=20):
            if event.subject is None:
                continue
            for mention in event.subject.mentions[:1]:
                self._people.trust(mention)
            meant = self._reference.meant(event.subject, frame.span)
            if meant:
                spoke.append(meant)
        subject = self._main_subject(frame)
        self._reference.remember(frame.span, spoke, subject.mentions[0] if subject and subject.mentions else None)


def _hidden(text: str, quotes: Iterable[Quote]) -> str:
    """The text with other characters in place of all quoted words, so that only the narrator is heard."""
    pieces, at = [], 0
    for quote in quotes:
        pieces += [text[at : quote.span.start], HIDDEN * len(quote.span)]
        at = quote.span.end
    return "".join([*pieces, text[at:]])


def _frame_spans(sentences: Iterable[Span], quotes: tuple[Quote, ...]) -> list[Span]:
    """The narrator's sentences: those that a quotation joins are one."""
    starts = [q.span.start for q in quotes]
    frames: list[Span] = []
    for sentence in sentences:
        k = bisect_left(starts, sentence.start) - 1
        if frames and k >= 0 and quotes[k].span.end > sentence.start:
            frames[-1] = Span(frames[-1].start, sentence.end)
        else:
            frames.append(sentence)
    return frames
