"""Direct quotations: where somebody's own words begin and end.

Marks are often missing, doubled, or of the wrong kind. So each mark is given a price for every part it can
play (it opens, it closes, it is none), as are the breaches of good order (a quotation that nobody closes),
and the cheapest reading of the whole text is taken: the Viterbi algorithm over the marks, with what is open
as the state.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from viewer.article.article import Quote, Span
from viewer.article.blocks import heeded
from viewer.article.marks import Family, Mark, find_marks
from viewer.article.saying import ATTRIBUTION_FOLLOWS, ATTRIBUTION_INSIDE
from viewer.article.stopping import ShouldStop, heed, never
from viewer.article.titles_of_works import is_no_utterance

_NOT_CLOSED = 3.5
_CUT_AT_ATTRIBUTION = 2.0
_NESTED_ALIKE = 2.5
_NESTED_OTHER = 0.3
_OTHER_KIND = 1.0
_NARRATOR_INSIDE = 1.6
_SHORT = 40  # code points of a title
_LIST_SIGNS = "-–—•*>· \t\u00a0"


class _Open(NamedTuple):
    """What is open: the outer mark's family and one nested in it.

    ``again`` says that the paragraph opens it anew, ``ran_on`` that a paragraph went by without doing so.
    """

    outer: Family | None = None
    nested: Family | None = None
    again: bool = False
    ran_on: bool = False


class _Cut(NamedTuple):
    """A place where a quotation opens or closes, linked to those before it."""

    place: int
    before: _Cut | None
    loose: bool = False


_NOTHING = _Open()
_Readings = dict[_Open, tuple[float, _Cut | None]]


def find_quotes(text: str, paragraphs: tuple[Span, ...], should_stop: ShouldStop = never) -> tuple[Quote, ...]:
    """The quotations of the text, without speakers, in the order of their starts.

    A quotation that goes on over paragraphs without the narrator breaking in is one. Titles of works and
    the values of markup are left out. Any text is fine; the time is linear in its length.
    """
    cuts = _cuts(text, paragraphs, find_marks(text, should_stop), should_stop)
    pairs = zip(cuts[::2], cuts[1::2], strict=True)
    quotes = [
        Quote(_trimmed(text, start.place, end.place), loose=end.loose) for start, end in heeded(pairs, should_stop)
    ]
    quotes = [q for q in quotes if len(q.span)]
    titles = {k for k, q in heeded(enumerate(quotes), should_stop) if is_no_utterance(text, q.span)}
    named = {_words(text, quotes[k].span) for k in titles if len(quotes[k].span) < _SHORT}
    return tuple(
        q
        for k, q in heeded(enumerate(quotes), should_stop)
        if k not in titles and (len(q.span) >= _SHORT or _words(text, q.span) not in named)
    )


def _words(text: str, span: Span) -> str:
    """The quoted words without the stops around them: a title is one wherever it stands."""
    return span.of(text).strip(" .,;:")


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end].rstrip()
    return Span(start + len(words) - len(words.lstrip()), start + len(words))


def _cuts(text: str, paragraphs: tuple[Span, ...], marks: list[Mark], should_stop: ShouldStop) -> list[_Cut]:
    """Starts and ends of the quotations, in turn, of the cheapest reading."""
    readings: _Readings = {_NOTHING: (0.0, None)}
    starts = [m.start for m in marks]
    pieces = [marks[bisect_left(starts, p.start) : bisect_left(starts, p.end)] for p in heeded(paragraphs, should_stop)]
    for k, paragraph in enumerate(paragraphs):
        heed(should_stop)
        readings = _read_paragraph(text, paragraph, pieces[k], readings, should_stop)
        following = _opens_with(text, paragraphs[k + 1], pieces[k + 1]) if k + 1 < len(paragraphs) else None
        last = pieces[k][-1].end if pieces[k] else paragraph.start
        readings = _end_paragraph(text, Span(last, paragraph.end), readings, following, k + 1 == len(paragraphs))
    cut = min(readings.values(), key=lambda r: r[0])[1]
    found = []
    while cut is not None:
        found.append(cut)
        cut = cut.before
    return found[::-1]


def _opens_with(text: str, paragraph: Span, marks: list[Mark]) -> Family | None:
    """The family of the mark that opens the paragraph, if one does; a dash of a list may stand before it."""
    if not marks or marks[0].opening > 1 or text[paragraph.start : marks[0].start].strip(_LIST_SIGNS):
        return None
    return marks[0].family


def _read_paragraph(
    text: str, paragraph: Span, marks: list[Mark], readings: _Readings, should_stop: ShouldStop
) -> _Readings:
    at = paragraph.start
    for mark in heeded(marks, should_stop):
        step = _Step(text, Span(at, mark.start), mark)
        after: _Readings = {}
        for state, (cost, cut) in readings.items():
            for extra, state_after, cut_after in step.readings(state, cut):
                old = after.get(state_after)
                if old is None or cost + extra < old[0]:
                    after[state_after] = (cost + extra, cut_after)
        readings = after
        at = mark.end
    return readings


class _Step:
    """The parts that one mark can play, behind the words that stand between it and the mark before."""

    def __init__(self, text: str, words: Span, mark: Mark) -> None:
        self._text, self._words, self._mark = text, words, mark
        self._narrated = _NARRATOR_INSIDE if ATTRIBUTION_FOLLOWS.match(text, words.start, words.end) else 0.0

    def readings(self, state: _Open, cut: _Cut | None) -> list[tuple[float, _Open, _Cut | None]]:
        mark, outer = self._mark, state.outer
        if outer is None:
            return [(mark.idle, state, cut), (mark.opening, _Open(mark.family), _Cut(mark.end, cut))]
        if state.again:
            return [(0.0, state._replace(again=False), cut)]
        if mark.family is Family.SINGLE and outer is not Family.SINGLE:
            return [(self._narrated, state, cut)]
        found = [(self._narrated + mark.idle, state, cut)]
        if state.nested is not None:
            found.append(
                (
                    self._narrated + mark.closing + _differs(mark.family, state.nested),
                    state._replace(nested=None),
                    cut,
                )
            )
            if mark.family is outer is not state.nested:
                found.append((self._narrated + mark.closing + 2, _NOTHING, _Cut(mark.start, cut, state.ran_on)))
            return found
        if mark.family is outer or Family.SINGLE not in (mark.family, outer):
            found.append(
                (
                    self._narrated + mark.closing + _differs(mark.family, outer),
                    _NOTHING,
                    _Cut(mark.start, cut, state.ran_on),
                )
            )
        nesting = _NESTED_ALIKE if mark.family is outer else _NESTED_OTHER
        found.append((self._narrated + mark.opening + nesting, state._replace(nested=mark.family), cut))
        if mark.opening < 1 and mark.family is not Family.SINGLE:
            found.append(self._opens_without_a_close(cut))
        return found

    def _opens_without_a_close(self, cut: _Cut | None) -> tuple[float, _Open, _Cut | None]:
        cost, place = _missing_close(self._text, self._words, _NOT_CLOSED)
        return cost + self._mark.opening, _Open(self._mark.family), _Cut(self._mark.end, _Cut(place, cut))


def _differs(a: Family, b: Family) -> float:
    return 0.0 if a is b else _OTHER_KIND


def _missing_close(text: str, words: Span, otherwise: float) -> tuple[float, int]:
    """Where a quotation that nobody closed ends among ``words``, and what it costs to say so."""
    found = ATTRIBUTION_INSIDE.search(text, words.start, words.end)
    return (_CUT_AT_ATTRIBUTION, found.start()) if found else (otherwise, words.end)


def _end_paragraph(text: str, words: Span, readings: _Readings, following: Family | None, is_last: bool) -> _Readings:
    after: _Readings = {_NOTHING: readings.get(_NOTHING, (1e9, None))}

    def offer(state: _Open, cost: float, cut: _Cut | None) -> None:
        if state not in after or cost < after[state][0]:
            after[state] = (cost, cut)

    for state, (cost, cut) in readings.items():
        if state.outer is None:
            continue
        nested = 1.0 if state.nested else 0.0
        unclosed, place = _missing_close(text, words, 2.5 if following is None else 3.0)
        narrated = unclosed == _CUT_AT_ATTRIBUTION
        offer(_NOTHING, cost + unclosed + nested + _single_price(state), _Cut(place, cut, loose=True))
        if is_last:
            continue
        if following is state.outer:
            offer(_Open(state.outer, None, True, state.ran_on), cost + 0.2 + nested + 2.5 * narrated, cut)
        elif following is None and state.outer is not Family.SINGLE:
            offer(_Open(state.outer, ran_on=True), cost + 2.0 + nested + 2.5 * narrated, cut)
    return after


def _single_price(state: _Open) -> float:
    """A single mark that nothing closes was an apostrophe."""
    return 5.0 if state.outer is Family.SINGLE else 0.0
