"""What a screen reader is told without being asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import Match, MatchKind
from viewer.matching.comparison import Comparison
from viewer.window.phrases import certainty_word, relation_word


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence. Does nothing where none listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def describe_match(comparison: Comparison, match: Match, position: int, total: int, side: int) -> str:
    """A match in one sentence: "in both, reworded, match 3 of 17, likely, partner in paragraph 9".

    ``position`` counts from 0; ``side`` is where the reader is, so the partner is on the other one.
    """
    other = comparison.left if side else comparison.right
    if match.kind is MatchKind.QUOTE:
        pair = comparison.quote_pairs[match.index]
        start = other.quotes[pair.left if side else pair.right].span
        words = _said("same utterance, {0}, quote {1} of {2}, {3}, partner in paragraph {4}")
        relation, certainty = relation_word(pair.relation), pair.certainty
    else:
        passage = comparison.passages[match.index]
        start = other.sentences[(passage.left if side else passage.right)[0]]
        torn = any(c.passage == match.index for c in comparison.contradictions)
        words = _said("in both, {0}, match {1} of {2}, {3}, partner in paragraph {4}")
        relation = _said("in conflict") if torn else relation_word(passage.relation)
        certainty = passage.certainty
    paragraph = _paragraph(other, start)
    return words.format(relation, position + 1, total, certainty_word(certainty), paragraph)


def _paragraph(article: Article, span: Span) -> int:
    """The number of the paragraph that holds the start of ``span``, from 1."""
    return 1 + sum(1 for p in article.paragraphs[1:] if p.start <= span.start)


def _said(text: str) -> str:
    return QCoreApplication.translate("Announcer", text)
