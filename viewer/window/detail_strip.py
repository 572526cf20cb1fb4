"""The current pair, line under line: what differs, how sure the program is, and why it paired them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from viewer.desk.match import LEFT, Match, MatchKind
from viewer.matching.comparison import Comparison
from viewer.window.detail_strip_page import Page
from viewer.window.detail_strip_words import (
    Ink,
    Wordings,
    said,
    torn_line,
    verdict,
    wordings_of,
)
from viewer.window.details import conflicts_in, match_spans
from viewer.window.highlights import Category
from viewer.window.phrases import relation_word
from viewer.window.reasons import evidence_lines
from viewer.window.theme import Theme
from viewer.window.words import word_for

LARGEST = 16.0
"""The size in points that the wordings have at most: the strip is for a glance."""


class DetailStrip(QFrame):
    """Shows one match; says what to do while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(said("The current pair, line under line"))
        self._theme = theme
        self._shown: tuple[Comparison, Match] | None = None
        self._alone: tuple[Comparison, int, int, int | None, str] | None = None
        self._hint = ("", "")
        self.lines = QTextBrowser(self)
        self.lines.setAccessibleName(said("Both wordings"))
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
        self.beside = QScrollArea(self)
        self.beside.setAccessibleName(said("How sure the pair is, and why"))
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
        panel, parts = theme.panel.name(), ("DetailStrip QTextBrowser", "DetailStrip QScrollArea")
        self.setStyleSheet(
            f"DetailStrip {{ background: {panel}; border: 0 }}"
            f"{', '.join(parts)} {{ background: {panel}; border: 2px solid {panel} }}"
            f"{', '.join(part + ':focus' for part in parts)} {{ border-color: {theme.accent.name()} }}"
            f"#beside {{ background: {panel} }}"
        )
        self.evidence.setStyleSheet(f"color: {theme.quiet.name()}; background: transparent")
        font = QFont(family)
        font.setPointSizeF(min(size, LARGEST))
        self.lines.setFont(font)
        if self._alone is not None:
            self._show_alone(*self._alone)
        else:
            self.show_match(*(self._shown or (None, None)))

    def set_hint(self, heading: str, advice: str) -> None:
        """What to say while there is no match: what is so, and what can be done."""
        self._hint = heading, advice
        if self._shown is None and self._alone is None:
            self._show_hint()

    def _show_hint(self) -> None:
        heading, advice = map(escape, self._hint)
        words = f"font-family:'{self.font().family()}'; font-size:{self.font().pointSizeF()}pt"
        self.lines.setHtml(
            f'<p style="margin:8px 4px 3px; {words}"><b>{heading}</b></p>'
            f'<p style="margin:0 4px; {words}; color:{self._theme.quiet.name()}">{advice}</p>'
        )
        self._show_labels(False)

    def show_match(self, comparison: Comparison | None, match: Match | None) -> None:
        """Show a match of a comparison, or without one a hint."""
        self._alone = None
        if comparison is None or match is None:
            self._shown = None
            self._show_hint()
            return
        self._shown = comparison, match
        self._show_labels(True)
        words = wordings_of(comparison, match)
        rows = [(side, words.right if side else words.left, False) for side in (0, 1)]
        self._page().write(self.lines.document(), rows)
        self._show_evidence(comparison, match, words)

    def show_alone(
        self, comparison: Comparison, side: int, sentence: int, near: int | None = None, *, said: str = ""
    ) -> None:
        """Show a sentence that only ``side`` tells, and ``near``, the closest of the other article, or what is said."""
        self._shown, self._alone = None, (comparison, side, sentence, near, said)
        self._show_alone(*self._alone)

    def _show_alone(self, comparison: Comparison, side: int, sentence: int, near: int | None, instead: str) -> None:
        articles = comparison.left, comparison.right
        told = articles[side].sentences[sentence].of(articles[side].text)
        close = instead if near is None else articles[1 - side].sentences[near].of(articles[1 - side].text)
        rows = [(side, [(told, Ink.PLAIN)], False), (1 - side, [(close, Ink.PLAIN)], True)]
        self._page().write(self.lines.document(), rows if side == LEFT else rows[::-1])
        self._show_labels(True)
        self.verdict.setText(f"<b>{escape(word_for(Category.ONLY, side))}.</b>")
        words = (
            said("What comes closest on the right is shown with it."),
            said("What comes closest on the left is shown with it."),
        )
        self.evidence.setText("" if near is None else escape(words[side]))

    def _page(self) -> Page:
        return Page(self._theme, self.lines.font(), self.font())

    def _show_labels(self, shown: bool) -> None:
        self.beside.setVisible(shown)
        self.beside.verticalScrollBar().setValue(0)

    def _show_evidence(self, comparison: Comparison, match: Match, words: Wordings) -> None:
        found = (
            comparison.quote_pairs[match.index] if match.kind is MatchKind.QUOTE else comparison.passages[match.index]
        )
        head = f"{verdict(found.certainty, match.kind)}, {relation_word(found.relation)}."
        self.verdict.setText(f"<b>{escape(head)}</b>")
        torn = conflicts_in(comparison, match, match_spans(comparison, match))
        torn.sort(key=lambda c: not c.contradiction)
        inks = [(self._theme.conflict if c.contradiction else self._theme.quiet).name() for c in torn]
        lines = [escape(torn_line(comparison, c)) for c in torn]
        parts = [f'<span style="color:{ink}">{line}</span>' for ink, line in zip(inks, lines, strict=True)]
        if words.shared:
            parts.append(escape(said("Shared words are marked.")))
        elif words.bare:
            parts.append(escape(said("Most words differ, so none are marked.")))
        parts += [escape(line) for line in evidence_lines(found)]
        self.evidence.setText("<br>".join(parts))

    def _lay_out(self) -> None:
        inside = QWidget(self.beside)
        inside.setObjectName("beside")
        side = QVBoxLayout(inside)
        side.setContentsMargins(6, 10, 14, 8)
        side.setSpacing(4)
        side.addWidget(self.verdict)
        side.addWidget(self.evidence)
        side.addStretch(1)
        self.beside.setWidget(inside)
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 2, 0, 2)
        whole.setSpacing(8)
        whole.addWidget(self.lines, 7)
        whole.addWidget(self.beside, 3)
