"""The current pair, line under line: what differs, how sure the program is, and why it paired them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.article.article import Article, Span
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.matching.comparison import Certainty, Comparison, Conflict
from viewer.matching.wording import differing_words
from viewer.window.phrases import conflict_word, relation_word, side_word
from viewer.window.theme import Theme


class DetailStrip(QFrame):
    """Shows one match; says what to do while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_said("The current pair, line under line"))
        self._theme = theme
        self._shown: tuple[Comparison, Match] | None = None
        self._names = [QLabel(side_word(side).capitalize(), self) for side in (LEFT, RIGHT)]
        self.lines = [_line(self) for _ in (LEFT, RIGHT)]
        self.verdict = QLabel(self)
        self.evidence = QLabel(self)
        for label in (*self.lines, self.verdict, self.evidence):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.show_match(None, None)

    def sizeHint(self) -> QSize:
        """Room for two lines of each wording."""
        return QSize(900, 132)

    def minimumSizeHint(self) -> QSize:
        """Room for one line of each wording."""
        return QSize(300, 72)

    def set_theme(self, theme: Theme, family: str, size: float) -> None:
        """Change the colours and the reading font."""
        self._theme = theme
        self.setStyleSheet(
            f"DetailStrip, DetailStrip QScrollArea, #lines {{ background: {theme.panel.name()}; border: 0 }}"
        )
        quiet = f"color: {theme.quiet.name()}; background: transparent"
        for name in self._names:
            name.setStyleSheet(quiet)
        self.evidence.setStyleSheet(quiet)
        for line in self.lines:
            font = line.font()
            font.setFamily(family)
            font.setPointSizeF(size)
            line.setFont(font)
            line.setStyleSheet(f"color: {theme.text.name()}; background: transparent")
        if self._shown:
            self.show_match(*self._shown)

    def show_match(self, comparison: Comparison | None, match: Match | None) -> None:
        """Show a match of a comparison, or without one a hint."""
        self._shown = (comparison, match) if comparison is not None and match is not None else None
        for widget in (*self._names, *self.lines):
            widget.setVisible(self._shown is not None)
        if comparison is None or match is None:
            self.verdict.setText(escape(_said("No pair is chosen.")))
            self.evidence.setText(
                escape(_said("Click a passage or a quote, or press Alt+Down, to see it beside its partner."))
            )
            return
        spans = match_spans(comparison, match)
        texts = tuple(
            " ".join(s.of(article.text) for s in side)
            for article, side in zip((comparison.left, comparison.right), spans, strict=True)
        )
        wording = differing_words(*texts)
        for line, text, marks in zip(self.lines, texts, (wording.left, wording.right), strict=True):
            line.setText(self._marked(text, marks))
        self._show_evidence(comparison, match, mostly=wording.mostly_different)

    def _marked(self, text: str, marks: tuple[Span, ...]) -> str:
        style = f"font-weight:600; text-decoration: underline; color:{self._theme.reworded.name()}"
        parts, end = [], 0
        for span in marks:
            parts.append(escape(text[end : span.start]))
            parts.append(f'<span style="{style}">{escape(span.of(text))}</span>')
            end = span.end
        return "".join((*parts, escape(text[end:])))

    def _show_evidence(self, comparison: Comparison, match: Match, *, mostly: bool) -> None:
        found = (
            comparison.quote_pairs[match.index] if match.kind is MatchKind.QUOTE else comparison.passages[match.index]
        )
        self.verdict.setText(
            f"<b>{escape(_verdict(found.certainty, match.kind))}, {escape(relation_word(found.relation))}.</b>"
        )
        parts = []
        if found.why:
            parts.append(escape(_said("Both have: {}").format(" · ".join(found.why))))
        if mostly:
            parts.append(escape(_said("Most words differ, so none are marked.")))
        if match.kind is MatchKind.PASSAGE:
            colour = self._theme.conflict.name()
            torn = [c for c in comparison.conflicts if c.passage == match.index]
            parts += [f'<span style="color:{colour}">≠ {escape(_torn(comparison, c))}</span>' for c in torn]
        self.evidence.setText("<br>".join(parts))

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setObjectName("lines")
        grid = QGridLayout(inner)
        grid.setContentsMargins(26, 10, 20, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for row, (name, line) in enumerate(zip(self._names, self.lines, strict=True)):
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QVBoxLayout()
        side.setContentsMargins(0, 12, 20, 10)
        side.addWidget(self.verdict)
        side.addWidget(self.evidence)
        side.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 7)
        whole.addLayout(side, 3)


def match_spans(comparison: Comparison, match: Match) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of a match, left and right, in code points."""
    if match.kind is MatchKind.QUOTE:
        pair = comparison.quote_pairs[match.index]
        return (comparison.left.quotes[pair.left].span,), (comparison.right.quotes[pair.right].span,)
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
    return _said("They disagree ({}): “{}” and “{}”").format(conflict_word(c.kind), left, right)


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def _said(text: str) -> str:
    return QCoreApplication.translate("DetailStrip", text)
