"""The current pair, line under line: what differs, how sure the program is, and why it paired them."""

from __future__ import annotations

import unicodedata
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.matching.comparison import Certainty, Comparison, Conflict
from viewer.window.differing import wording_of
from viewer.window.highlights import Category, spans_of
from viewer.window.phrases import conflict_word, relation_word, side_word
from viewer.window.reasons import evidence_lines
from viewer.window.theme import Theme
from viewer.window.words import word_for

LARGEST = 16.0
"""The size in points that the wordings have at most: the strip is for a glance."""


class DetailStrip(QFrame):
    """Shows one match; says what to do while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_said("The current pair, line under line"))
        self._theme = theme
        self._shown: tuple[Comparison, Match] | None = None
        self._alone: tuple[Comparison, int, int, int | None, str] | None = None
        self.lines = QTextBrowser(self)
        self.lines.setAccessibleName(_said("Both wordings"))
        self.lines.setOpenLinks(False)
        self.lines.setAcceptDrops(False)
        self.lines.viewport().setAcceptDrops(False)
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.verdict = QLabel(self)
        self.evidence = QLabel(self)
        for label in (self.verdict, self.evidence):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.show_match(None, None)

    def sizeHint(self) -> QSize:
        """Room for two lines of each wording."""
        return QSize(900, 140)

    def minimumSizeHint(self) -> QSize:
        """Room for one line of each wording."""
        return QSize(300, 72)

    def set_theme(self, theme: Theme, family: str, size: float) -> None:
        """Change the colours and the reading font; ``size`` is in points."""
        self._theme = theme
        self.setStyleSheet(f"DetailStrip, DetailStrip QTextBrowser {{ background: {theme.panel.name()}; border: 0 }}")
        self.evidence.setStyleSheet(f"color: {theme.quiet.name()}; background: transparent")
        font = QFont(family)
        font.setPointSizeF(min(size, LARGEST))
        self.lines.setFont(font)
        if self._alone is not None:
            self._show_alone(*self._alone)
        else:
            self.show_match(*(self._shown or (None, None)))

    def show_match(self, comparison: Comparison | None, match: Match | None) -> None:
        """Show a match of a comparison, or without one a hint."""
        self._alone = None
        if comparison is None or match is None:
            self._shown = None
            hint = _said("Click a passage or a quote, or press Alt+Down, to see it beside its partner.")
            heading = f"<b>{escape(_said('No pair is chosen.'))}</b>"
            quiet = f"color:{self._theme.quiet.name()}; font-family:sans-serif; font-size:small"
            self.lines.setHtml(f'<div style="margin:4px; {quiet}">{heading} {escape(hint)}</div>')
            self._show_labels(False)
            return
        self._shown = comparison, match
        self._show_labels(True)
        articles = comparison.left, comparison.right
        spans = match_spans(comparison, match)
        left, right = (" ".join(s.of(a.text) for s in side) for a, side in zip(articles, spans, strict=True))
        wording = wording_of(left, right)
        rows = self._row(LEFT, left, wording.left) + self._row(RIGHT, right, wording.right)
        self.lines.setHtml(f'<table width="100%" cellpadding="4">{rows}</table>')
        self._dash()
        self._show_evidence(comparison, match, mostly=wording.mostly_different)

    def show_alone(
        self, comparison: Comparison, side: int, sentence: int, near: int | None = None, *, said: str = ""
    ) -> None:
        """Show a sentence that only ``side`` tells, and ``near``, the closest of the other article, or what is said."""
        self._shown, self._alone = None, (comparison, side, sentence, near, said)
        self._show_alone(*self._alone)

    def _show_alone(self, comparison: Comparison, side: int, sentence: int, near: int | None, said: str) -> None:
        articles = comparison.left, comparison.right
        told = articles[side].sentences[sentence].of(articles[side].text)
        close = said if near is None else articles[1 - side].sentences[near].of(articles[1 - side].text)
        rows = [self._row(side, told, ()), self._row(1 - side, close, (), quiet=True)]
        self.lines.setHtml(
            f'<table width="100%" cellpadding="4">{"".join(rows if side == LEFT else rows[::-1])}</table>'
        )
        self._show_labels(True)
        self.verdict.setText(f"<b>{escape(word_for(Category.ONLY, side))}.</b>")
        words = (
            _said("What comes closest on the right is shown with it."),
            _said("What comes closest on the left is shown with it."),
        )
        self.evidence.setText("" if near is None else escape(words[side]))

    def _show_labels(self, shown: bool) -> None:
        for label in (self.verdict, self.evidence):
            label.setVisible(shown)

    def _dash(self) -> None:
        """Underline differing words as the panes do; a style sheet of Qt's knows no dashes."""
        document = self.lines.document()
        dashed = QTextCharFormat()
        dashed.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        dashed.setUnderlineColor(self._theme.same)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # so that the lines are laid out once
        for start, end in _underlined(document):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(dashed)
        cursor.endEditBlock()

    def _row(self, side: int, text: str, marks: tuple[Span, ...], *, quiet: bool = False) -> str:
        style = "font-weight:600; text-decoration: underline"
        parts, end = [], 0
        for span in marks:
            parts += [escape(text[end : span.start]), f'<span style="{style}">{escape(span.of(text))}</span>']
            end = span.end
        words = "".join((*parts, escape(text[end:])))
        name = f"color:{self._theme.quiet.name()}; font-family:sans-serif; font-size:small"
        word = escape(side_word(side).capitalize())
        colour = f' style="color:{self._theme.quiet.name()}"' if quiet else ""
        return f'<tr><td width="64" style="{name}">{word}</td><td dir="{_direction(text)}"{colour}>{words}</td></tr>'

    def _show_evidence(self, comparison: Comparison, match: Match, *, mostly: bool) -> None:
        found = (
            comparison.quote_pairs[match.index] if match.kind is MatchKind.QUOTE else comparison.passages[match.index]
        )
        verdict = f"{_verdict(found.certainty, match.kind)}, {relation_word(found.relation)}."
        self.verdict.setText(f"<b>{escape(verdict)}</b>")
        parts = [escape(line) for line in evidence_lines(found)]
        if mostly:
            parts.append(escape(_said("Most words differ, so none are marked.")))
        if match.kind is MatchKind.PASSAGE:
            colour = self._theme.conflict.name()
            torn = [c for c in comparison.conflicts if c.passage == match.index]
            parts += [f'<span style="color:{colour}">≠ {escape(_torn(comparison, c))}</span>' for c in torn]
        self.evidence.setText("<br>".join(parts))

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 12, 20, 10)
        side.addWidget(self.verdict)
        side.addWidget(self.evidence)
        side.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 4, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.lines, 7)
        whole.addLayout(side, 3)


def _underlined(document: QTextDocument) -> list[tuple[int, int]]:
    found = []
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.charFormat().fontUnderline():
                found.append((fragment.position(), fragment.position() + fragment.length()))
            at += 1
        block = block.next()
    return found


def match_spans(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of a match, left and right, in code points; a quotation's with its marks."""
    if match.kind is MatchKind.QUOTE:
        return tuple(spans_of(comparison, match, LEFT)), tuple(spans_of(comparison, match, RIGHT))
    passage = comparison.passages[match.index]
    return _sentences(comparison.left, passage.left), _sentences(comparison.right, passage.right)


def _sentences(article: Article, indices: tuple[int, ...]) -> tuple[Span, ...]:
    return tuple(article.sentences[k] for k in indices)


def _verdict(certainty: Certainty, kind: MatchKind) -> str:
    match kind, certainty:
        case MatchKind.QUOTE, Certainty.CERTAIN:
            return _said("Certainly the same utterance")
        case MatchKind.QUOTE, Certainty.LIKELY:
            return _said("Likely the same utterance")
        case MatchKind.QUOTE, _:
            return _said("Possibly the same utterance")
        case _, Certainty.CERTAIN:
            return _said("Certainly told by both")
        case _, Certainty.LIKELY:
            return _said("Likely told by both")
        case _:
            return _said("Possibly told by both")


def _torn(comparison: Comparison, c: Conflict) -> str:
    left, right = c.left.of(comparison.left.text), c.right.of(comparison.right.text)
    return _said("They disagree ({}): “{}” and “{}”").format(
        conflict_word(c.kind), f"\u2068{left}\u2069", f"\u2068{right}\u2069"
    )


def _direction(text: str) -> str:
    first = next((unicodedata.bidirectional(c) for c in text if c.isalpha()), "L")
    return "rtl" if first in ("R", "AL") else "ltr"


def _said(text: str) -> str:
    return QCoreApplication.translate("DetailStrip", text)
