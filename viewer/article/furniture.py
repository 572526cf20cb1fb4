"""What stands on the page and is not the story: notices, appeals, credits, cross-references."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.furniture_headlines import lead_inside, repeated_headlines
from viewer.article.furniture_lines import AROUND, LINE, LONGEST_LINE, SIGNED, WHOLE
from viewer.article.furniture_signs import APPEAL_BEGINS, APPEALS, CAPTION, LABEL, LINKS, NOTE, SENTENCES, STEM
from viewer.article.stopping import ShouldStop, heed, never

_LONGEST = 260
_LONGEST_NOTE = 700
_LONGEST_LABELLED = 160
_LATE = 0.6  # of the text, where a line says who wrote it


def find_furniture(
    text: str, paragraphs: tuple[Span, ...], sentences: tuple[Span, ...], should_stop: ShouldStop = never
) -> tuple[Span, ...]:
    """The spans of the text that are furniture, in order: runs of whole sentences within one paragraph, mostly.

    Sentences are judged by their own words; an appeal to the readers that ends the page is taken as a whole, and so is
    a paragraph that begins as a note of the newsroom.
    """
    starts = [s.start for s in sentences]
    appeal = _appeal(text, paragraphs, should_stop)
    repeated = repeated_headlines(text, sentences, should_stop)
    found: list[Span] = []
    for number, paragraph in enumerate(paragraphs):
        heed(should_stop)
        inside = sentences[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        if number >= appeal or _is_label(text, paragraph) or _is_line(text, paragraph):
            found.append(paragraph)
        else:
            found.extend(_runs(text, inside, repeated, should_stop))
    return tuple(found)


def _runs(text: str, sentences: tuple[Span, ...], repeated: frozenset[str], should_stop: ShouldStop) -> Iterator[Span]:
    run: Span | None = None
    for k, sentence in heeded(enumerate(sentences), should_stop):
        if _is_furniture(text, sentence, repeated, opens=k == 0):
            run = Span(run.start if run else sentence.start, sentence.end)
            continue
        if run:
            yield run
            run = None
        lead = lead_inside(text, sentence)
        if lead is not None:
            yield lead
    if run:
        yield run


def _is_furniture(text: str, sentence: Span, repeated: frozenset[str], *, opens: bool) -> bool:
    words = sentence.of(text)
    if len(words) <= _LONGEST_NOTE and (NOTE.match(words) or ("MORE" in words and LINKS.search(words))):
        return True
    if len(words) > _LONGEST:
        return False
    if words in repeated or (opens and CAPTION.search(words)):
        return True
    bare = words.strip(AROUND)
    if len(bare) <= LONGEST_LINE and (
        LINE.fullmatch(bare) or (sentence.start > _LATE * len(text) and SIGNED.fullmatch(bare))
    ):
        return True
    return STEM.search(words.lower()) is not None and _fits_a_pattern(words)


def _fits_a_pattern(words: str) -> bool:
    # To a pattern, dotless and dotted i, and long and round s, are the same letters.
    plain = words.casefold().replace("ı", "i").replace("\u0307", "")
    for needs, pattern in SENTENCES:
        if any(need in plain for need in needs):
            found = pattern.search(words)
            if found and not _is_quoted(words, found.start()):
                return True
    return False


def _is_quoted(words: str, place: int) -> bool:
    """Whether somebody is quoted at ``place``: what is said in the story is the story."""
    before = words[:place]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_label(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is a label that leads elsewhere: "Read more:", "See also: another headline"."""
    words = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST_LABELLED + 1)]
    found = LABEL.match(words)
    if found is None or len(words) > _LONGEST_LABELLED:
        return False
    rest = words[found.end() :].strip()
    return not rest or (bool(found["colon"]) and rest[-1] not in '.”"')


def _is_line(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is nothing but a line that pages carry: a button, a credit, a note of the newsroom."""
    words = text[paragraph.start : min(paragraph.end, paragraph.start + LONGEST_LINE + 20)].strip(AROUND)
    if len(words) <= LONGEST_LINE and WHOLE.fullmatch(words) is not None:
        return True
    return len(paragraph) <= _LONGEST_NOTE and NOTE.match(text, paragraph.start, paragraph.end) is not None


def _appeal(text: str, paragraphs: tuple[Span, ...], should_stop: ShouldStop) -> int:
    """The number of the paragraph with which an appeal to the readers begins that runs to the end of the page."""
    for number, paragraph in heeded(enumerate(paragraphs), should_stop):
        if paragraph.start < 0.3 * len(text) or len(paragraph) > 300 or not APPEAL_BEGINS.match(text, paragraph.start):
            continue
        rest = paragraphs[number:]
        asking = sum(len(APPEALS.findall(text, p.start, p.end)) for p in heeded(rest, should_stop))
        if asking >= 2 and 3 * asking >= len(rest):
            return number
    return len(paragraphs)
