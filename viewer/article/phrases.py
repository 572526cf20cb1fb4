"""Who does what a verb says: the words before or behind a verb that name its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from viewer.article.article import Span
from viewer.article.names import Mention, People
from viewer.article.saying import SAYING

HIDDEN = "\ufffc"
_REACH = 300


class Kind(Enum):
    """How somebody is named: by name, by a pronoun, by a description ("the mayor's lawyer")."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that say who does something. ``mentions`` are the names in it that count: none, one or a group's."""

    span: Span
    kind: Kind
    mentions: tuple[Mention, ...] = ()


_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_FILLER = re.compile(
    r"(?:(?<=\s)|(?<=,)|^)(?:has|have|had|was|is|are|were|be|been|also|later|then|once|further|even|now|too"
    r"|still|would|will"
    r"|could|may|might|did|does|do|not|never|often|again|himself|herself|themselves|who|which|that|(?:did|does"
    r"|do|has|had"
    rf"|was|is)n['’]t|\w+ly|just|(?:on|late|early|last|this)?\s?{_DAY}(?:\s(?:morning|afternoon|evening|night))?"
    r"|yesterday|today|instead|soon|afterwards?|meanwhile|since|twice|first|himself|in \d{4}|earlier|this week"
    r"|in turn|in a statement|went on to|came out and|tried to|sought to|began to|continued to|refused to)\s*$"
)
_RELATIVE = re.compile(r"\bwho\b")
_PRONOUN = re.compile(r"(?<![\w'’])(he|she|they|it|we|I|He|She|They|It|We)$")
_PREPOSITION = re.compile(
    r"\b(?:of|for|from|at|in|on|with|to|by|about|against|than|as|like|between|under|near|over)\s(?:the\s)?"
    r"(?:[A-Z][a-z]{1,3}\.\s)?$"
)
SPEAKS_FOR = re.compile(
    r"\b(?i:spokes\w+|lawyers?|attorneys?|aides?|advis[eo]rs?|representatives?|counsel|assistants?|allies|ally"
    r"|friends?|supporters?|critics?|relatives?)\s(?:for|to|of)\s(?:[a-z\-]+\s){1,4}$"
)
_BREAKS = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)\.|[,;:!?()\[\]—–\ufffc\"“”„«»\n]|\b(?:that|because|as|while|when|but|and|if|although|though|after|before"
    r"|since|where"
    r"|which|who|whether|so|or|than|until|what|how|why|whom)\s",
)
_JOINING = frozenset(["", "and", "but", "while", "as", "because", "that", "when", "if", "so", "although", "where"])
_DANGLING = re.compile(r"(?:^|\s)(?:and|but|or|then|also|while|to|yet|who|that)$")
_SHORT_TITLE = re.compile(r"(?:^|\s)(?:mrs?|ms|dr|sen|rep|gov|gen)\.$")
_OWNED = re.compile(r"['’]s? $")
_PARENTHESIS = re.compile(r"\s*\([^()]{0,60}\)\s*$")
_DETERMINED = re.compile(
    r"(?:a|an|the|one|some|his|her|its|their|my|our|another|many|most|several|two|three|few|critics|officials"
    r"|lawyers|police"
    r"|experts|authorities|aides|prosecutors|[\w\-]+(?:man|woman|person|er|or|ist|ian|s|ent|ant|ive))\b",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"[,.;:!?()\[\]—–\ufffc\"“”„«»\n]|\s(?:of|for|from|at|in|on|with|who|to|during|after|about|as|that|when"
    r"|while|before|this"
    r"|last|by|and|whose|am|im|bei|nach|vor|gegenüber|lors|dans|durante|во|в|на)\s"
)


def subject_before(text: str, people: People, floor: int, verb: int) -> Phrase | None:
    """The subject that ends before the verb at ``verb``, looked for back to ``floor`` at most."""
    floor = max(floor, verb - _REACH)
    end, relative = _without_filler(text, floor, verb)
    if end <= floor:
        return None
    if text[end - 1] in ",—–":
        return _before_apposition(text, people, floor, end, relative)
    return _ending_at(text, people, floor, end)


def _without_filler(text: str, floor: int, end: int) -> tuple[int, bool]:
    """Where the words of ``text[floor:end]`` end once adverbs, auxiliaries and brackets are taken off."""
    relative = False
    for _ in range(6):
        while end > floor and text[end - 1].isspace():
            end -= 1
        found = _FILLER.search(text, max(floor, end - 40), end) or _PARENTHESIS.search(text, max(floor, end - 64), end)
        if found is None or (found.start() <= floor and found[0].strip() in ("that", "which")):
            break
        relative = relative or bool(_RELATIVE.search(found[0]))
        end = found.start()
    while end > floor and text[end - 1].isspace():
        end -= 1
    return end, relative


def _before_apposition(text: str, people: People, floor: int, end: int, relative: bool) -> Phrase | None:
    """The subject before what commas enclose: "Ada Fenn, the head of the mission, said"."""
    chunks = _chunks(text, floor, end - 1)
    phrases = [_ending_at(text, people, chunk.start, chunk.end) for chunk in chunks]
    last = phrases[0] if phrases else None
    named = next((p for p in phrases[1:] if _named_surely(people, p)), None)
    if last and last.kind is Kind.NAME and (relative or _is_all(text, chunks[0], last)):
        person = last.mentions[-1]
        if people.is_sure(person) or (person.person and named is None):
            return last
    if named:
        return named
    whole = (
        p for c, p in zip(chunks[1:], phrases[1:], strict=True) if p and p.kind is Kind.NAME and _is_all(text, c, p)
    )
    return next(whole, next((p for p in phrases[1:2] if p), last))


def _chunks(text: str, floor: int, right: int) -> list[Span]:
    """What stands between commas, dashes and quotations, from the last to at most the sixth before ``right``."""
    chunks: list[Span] = []
    while len(chunks) < 6 and right > floor:
        left = max(*(text.rfind(c, floor, right) for c in (",", "—", "–", HIDDEN)), floor - 1)
        chunks.append(Span(left + 1, right))
        if left < floor or text[left] == HIDDEN:
            break
        right = left
    return chunks


def _is_all(text: str, chunk: Span, phrase: Phrase) -> bool:
    """Whether nothing but a joining word and a title stands before the phrase in its chunk."""
    before = text[chunk.start : phrase.span.start].strip(" \"'“‘”’\n").lower()
    return _SHORT_TITLE.sub("", before) in _JOINING


def _named_surely(people: People, phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.kind is Kind.NAME and any(people.is_sure(m) for m in phrase.mentions)


def _ending_at(text: str, people: People, floor: int, end: int) -> Phrase | None:
    """The phrase that ends at ``end``: a name or two, a pronoun, or a description."""
    end, _ = _without_filler(text, floor, end)
    pronoun = _PRONOUN.search(text, max(floor, end - 5), end)
    if pronoun:
        return Phrase(Span(pronoun.start(1), end), Kind.PRONOUN)
    named = [m for m in people.within(max(floor, end - 90), end) if m.span.end == end and not m.possessive]
    if named:
        start = named[0].span.start
        if _OWNED.search(text, max(floor, start - 3), start) or SPEAKS_FOR.search(text, max(floor, start - 60), start):
            return _description(text, people, floor, end)
    if named and not _PREPOSITION.search(text, max(floor, named[0].span.start - 19), named[0].span.start):
        return _with_others(text, people, floor, named[0])
    if named:
        whose = [
            m for m in people.within(max(floor, named[0].span.start - 90), named[0].span.start) if people.is_sure(m)
        ]
        if whose and text[whose[-1].span.end : named[0].span.start] in (" of ", " from "):
            return _with_others(text, people, floor, whose[-1])
    return _description(text, people, floor, end)


def _with_others(text: str, people: People, floor: int, last: Mention) -> Phrase:
    """The name together with those that commas and "and" join to it."""
    group = [last]
    for mention in reversed(people.within(max(floor, last.span.start - 160), last.span.start)):
        gap = text[mention.span.end : group[0].span.start]
        if not mention.person or not last.person or gap not in ((" and ", ", and ") if len(group) == 1 else (", ",)):
            break
        group.insert(0, mention)
    return Phrase(Span(group[0].span.start, last.span.end), Kind.NAME, tuple(group))


def _description(text: str, people: People, floor: int, end: int) -> Phrase | None:
    if _DANGLING.search(text, max(floor, end - 8), end):
        return None
    start = max(floor, end - 110)
    for found in _BREAKS.finditer(text, start, end):
        start = found.end() if found.end() < end else start
    while start < end and text[start].isspace():
        start += 1
    words = text[start:end].split()
    if not words or len(words) > 14 or words[0].lower() in SAYING or not words[-1][0].isalpha():
        return None
    if not (_DETERMINED.match(words[0]) or words[0][0].isupper()):
        return None
    opening = people.within(start, start + 1)
    if opening and people.is_sure(opening[0]) and not opening[0].possessive:
        return Phrase(opening[0].span, Kind.NAME, (opening[0],))
    return Phrase(Span(start, end), Kind.DESCRIPTION)


def before_colon(text: str, people: People, sentence: Span, quote: int) -> Phrase | None:
    """Who stands alone before a colon and the quote: "The captain of the ferry: ..."."""
    colon = quote - 1
    while colon > sentence.start and (text[colon].isspace() or text[colon] in "\"'“‘„«「『‹"):
        colon -= 1
    if text[colon] not in ":：":
        return None
    found = _ending_at(text, people, sentence.start, colon)
    return found if found and not text[sentence.start : found.span.start].strip() else None


def subject_behind(text: str, people: People, verb_end: int, ceiling: int) -> Phrase | None:
    """The subject that follows its verb: "said Ada Fenn, the mayor", "said a spokesman for the port"."""
    start = verb_end
    while start < ceiling and text[start].isspace():
        start += 1
    ends = _HEAD_ENDS.search(text, start, min(ceiling, start + 140))
    end = ends.start() if ends else min(ceiling, start + 140)
    if end <= start:
        return None
    head = text[start:end]
    if head.split()[0] in ("he", "she", "they", "I", "we"):
        return Phrase(Span(start, start + len(head.split()[0])), Kind.PRONOUN)
    names = [m for m in people.within(start, end) if not m.possessive and m.words != m.titles]
    if names and (head[0].isupper() or _DETERMINED.match(head)):
        return _group_behind(text, people, names[-1], ceiling)
    if not _DETERMINED.match(head):
        return None
    behind = people.within(end, min(ceiling, end + 3))
    if text[end : end + 2] == ", " and behind and behind[0].person and len(behind[0].words) > 1:
        return Phrase(behind[0].span, Kind.NAME, (behind[0],))
    return Phrase(Span(start, _with_of(text, end, ceiling)), Kind.DESCRIPTION)


def _group_behind(text: str, people: People, first: Mention, ceiling: int) -> Phrase:
    others = people.within(first.span.end, min(ceiling, first.span.end + 6))
    if others and others[0].person and text[first.span.end : others[0].span.start] == " and ":
        return Phrase(Span(first.span.start, others[0].span.end), Kind.NAME, (first, others[0]))
    return Phrase(first.span, Kind.NAME, (first,))


def _with_of(text: str, end: int, ceiling: int) -> int:
    """Where a description ends that goes on with "for the port" or "of the town"."""
    more = re.compile(r"\s(?:of|for|from|at|in)\s(?:the\s|a\s)?[\w'’\-]+(?:\s[A-Z][\w'’\-]+)*").match(
        text, end, ceiling
    )
    return more.end() if more else end
