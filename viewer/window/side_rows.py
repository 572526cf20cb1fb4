"""What the side list shows, one row a match or sentence: words only, no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.desk.steps import Steps
from viewer.matching.comparison import Certainty, Comparison, Conflict, Passage
from viewer.matching.shares import shown_conflicts
from viewer.window.phrases import certainty_word, conflict_tag, relation_sign, relation_word, side_word


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence of one article."""

    side: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Row:
    """One card: a bold head, a tag beside it, what the left and the right article say, and where it leads.

    ``place`` orders by the left text, ``right_place`` by the right one, ``weight`` by what matters most.
    """

    head: str
    tag: str
    left: str
    right: str
    target: Match | Spot
    place: int
    right_place: int
    weight: float
    conflict: bool = False

    def spoken(self) -> str:
        """The card as one sentence, for a screen reader and for the filter."""
        return ". ".join(part for part in (self.head, self.tag, self.left, self.right) if part)


_SURE = {Certainty.CERTAIN: 2.0, Certainty.LIKELY: 1.0, Certainty.POSSIBLE: 0.0}


def quote_rows(comparison: Comparison, steps: Steps) -> tuple[Row, ...]:
    """The quote pairs that are shown."""
    rows = []
    for k in steps.quotes:
        pair = comparison.quote_pairs[k]
        a, b = comparison.left.quotes[pair.left], comparison.right.quotes[pair.right]
        tag = f"{relation_sign(pair.relation)} {relation_word(pair.relation)} · {certainty_word(pair.certainty)}"
        left, right = f"“{_line(comparison.left, a.span)}”", f"“{_line(comparison.right, b.span)}”"
        head = a.speaker or b.speaker or QCoreApplication.translate("SideList", "Speaker not named")
        if a.speaker and b.speaker and a.speaker != b.speaker:
            head = f"{a.speaker} / {b.speaker}"
        weight = _SURE[pair.certainty] + pair.score
        target = Match(MatchKind.QUOTE, k)
        rows.append(Row(head, tag, left, right, target, a.span.start, b.span.start, weight))
    return tuple(rows)


def passage_rows(comparison: Comparison, steps: Steps) -> tuple[Row, ...]:
    """The passages that are shown."""
    torn = {c.passage for c in comparison.contradictions}
    return tuple(_passage_row(comparison, k, k in torn) for k in steps.passages)


def conflict_rows(comparison: Comparison, *, weaker: bool) -> tuple[Row, ...]:
    """The details on which shown passages disagree."""
    return tuple(_conflict_row(comparison, c) for c in shown_conflicts(comparison, weaker=weaker))


def _conflict_row(comparison: Comparison, c: Conflict) -> Row:
    sign = "≠" if c.contradiction else "≈"
    head = f"{c.left.of(comparison.left.text)}  {sign}  {c.right.of(comparison.right.text)}"
    passage = comparison.passages[c.passage]
    left, right = _passage_lines(comparison, passage)
    target = Match(MatchKind.PASSAGE, c.passage)
    weight = passage.score + c.contradiction
    return Row(head, conflict_tag(c), left, right, target, c.left.start, c.right.start, weight, c.contradiction)


def only_rows(comparison: Comparison, *, weaker: bool) -> tuple[Row, ...]:
    """The sentences that only one article tells, richest first."""
    from viewer.desk.only_here import only_here  # what it finds names and figures with is a good part of a start

    rows = []
    for found in only_here(comparison, weaker=weaker):
        article = comparison.article(found.side)
        span = article.sentences[found.sentence]
        head = (
            QCoreApplication.translate("SideList", "Only right")
            if found.side == RIGHT
            else QCoreApplication.translate("SideList", "Only left")
        )
        words = _line(article, span)
        left, right = (words, "") if found.side == LEFT else ("", words)
        tag = " · ".join(_what(w) for w in found.what)
        place = span.start if found.side == LEFT else len(comparison.left.text) + span.start
        target = Spot(found.side, found.sentence)
        rows.append(Row(head, tag, left, right, target, place, span.start, float(found.richness)))
    return tuple(rows)


def _passage_row(comparison: Comparison, k: int, torn: bool) -> Row:
    passage = comparison.passages[k]
    left, right = _passage_lines(comparison, passage)
    sign = "≠" if torn else relation_sign(passage.relation)
    word = QCoreApplication.translate("SideList", "in conflict") if torn else relation_word(passage.relation)
    head = " · ".join(passage.why[:3]) or side_word(LEFT)
    a = comparison.left.sentences[passage.left[0]].start
    b = comparison.right.sentences[passage.right[0]].start
    weight = _SURE[passage.certainty] + passage.score
    tag = f"{sign} {word} · {certainty_word(passage.certainty)}"
    return Row(head, tag, left, right, Match(MatchKind.PASSAGE, k), a, b, weight, conflict=torn)


def _passage_lines(comparison: Comparison, passage: Passage) -> tuple[str, str]:
    left = " … ".join(_line(comparison.left, comparison.left.sentences[i]) for i in passage.left)
    right = " … ".join(_line(comparison.right, comparison.right.sentences[j]) for j in passage.right)
    return left, right


def _line(article: Article, span: Span) -> str:
    return " ".join(span.of(article.text).split())


def _what(word: str) -> str:
    return {
        "figures": QCoreApplication.translate("SideList", "figures"),
        "names": QCoreApplication.translate("SideList", "names"),
        "quote": QCoreApplication.translate("SideList", "quote"),
    }.get(word, word)
