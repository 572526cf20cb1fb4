"""Headlines of other stories that stand among the sentences of this one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from viewer.article.article import Span
from viewer.article.blocks import heeded
from viewer.article.stopping import ShouldStop

_LONGEST = 150
_LEAST_WORDS, _LEAST_LETTERS = 3, 12  # of what two headlines have in common
_LEAD = re.compile(r"[A-Z][\w'’]*(?: [\w'’]+){0,3}:(?=[A-Z][a-z'’]+ )")
_STORY_GOES_ON = re.compile(
    r"(?<=[a-z0-9]) (?=(?:The|An?|In|On|At|As|For|From|But|And|Some|Many|Most|He|She|They|It|We|This|That|These|Those"
    r"|There|When|While|After|Before|If|Both|All|His|Her|Their|Its|Since|With|Also|However|Earlier|Later|Last) )"
)


def repeated_headlines(text: str, sentences: tuple[Span, ...], should_stop: ShouldStop) -> frozenset[str]:
    """Sentences in the capitals of a headline that the page shows more than once, in whole or begun or ended alike."""
    counts = Counter(s.of(text) for s in heeded(sentences, should_stop) if len(s) < _LONGEST)
    written = [words for words in heeded(counts, should_stop) if _is_headline(words)]
    ends = Counter(end for words in heeded(written, should_stop) for end in _ends(words))
    return frozenset(w for w in heeded(written, should_stop) if counts[w] > 1 or any(ends[end] > 1 for end in _ends(w)))


def _ends(words: str) -> Iterator[tuple[str, ...]]:
    """How a headline begins and how it ends, if that is telling."""
    found = words.split()
    for end in (("begins", *found[:_LEAST_WORDS]), ("ends", *found[-_LEAST_WORDS:])):
        if len(found) > _LEAST_WORDS and sum(map(len, end[1:])) >= _LEAST_LETTERS:
            yield end


def _is_headline(words: str) -> bool:
    initials = [word[0] for word in words.split()]
    capitals = sum(map(str.isupper, initials))
    if capitals < _LEAST_WORDS:
        return False
    initials = [letter for letter in initials if letter.isalpha()]
    capitals = sum(map(str.isupper, initials))
    return len(initials) >= _LEAST_WORDS and capitals >= 0.8 * len(initials) and not words.isupper()


def lead_inside(text: str, sentence: Span) -> Span | None:
    """A label and another story's headline with which the sentence begins, no space between.

    It ends where a sentence of the story begins, or with the sentence if that has no full stop.
    """
    label = _LEAD.match(text, sentence.start, min(sentence.end, sentence.start + _LONGEST))
    if label is None:
        return None
    goes_on = _STORY_GOES_ON.search(text, label.end(), min(sentence.end, label.end() + _LONGEST))
    if goes_on:
        return Span(sentence.start, goes_on.start())
    return sentence if len(sentence) < _LONGEST and text[sentence.end - 1] not in '.!?"”' else None
