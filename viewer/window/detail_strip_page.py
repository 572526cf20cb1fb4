"""Two wordings, one below the other, written into a document: whose they are beside them, marks as in the panes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from viewer.window.detail_strip_words import Ink, Piece
from viewer.window.document import reads_right_to_left
from viewer.window.phrases import side_word
from viewer.window.theme import Theme

_APART = 5.0
"""Pixels around each wording."""
_GAP = 18.0
"""Pixels between the word for a side and the wording."""
_RIM = 4.0


@dataclass(frozen=True)
class Page:
    """How the wordings look: the theme, the reading font, and the smaller one that says whose they are."""

    theme: Theme
    reading: QFont
    small: QFont

    def write(self, document: QTextDocument, rows: Sequence[tuple[int, Sequence[Piece], bool]]) -> None:
        """Write rows of a side, its pieces, and whether they are quiet; what stood there goes."""
        document.clear()
        document.setDocumentMargin(_RIM)
        document.setDefaultFont(self.reading)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # so that the lines are laid out once
        for side, pieces, quiet in rows:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._write_row(cursor, side, pieces, quiet)
        cursor.endEditBlock()
        _lower_empty_lines(document)

    def _write_row(self, cursor: QTextCursor, side: int, pieces: Sequence[Piece], quiet: bool) -> None:
        mirrored = reads_right_to_left("".join(words for words, _ in pieces))
        name = QTextLength(QTextLength.Type.FixedLength, self._name_width())
        rest = QTextLength(QTextLength.Type.VariableLength, 0)
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(_APART)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([rest, name] if mirrored else [name, rest])
        table = cursor.insertTable(1, 2, form)
        self._write_name(table, 1 if mirrored else 0, side_word(side).capitalize())
        self._write_words(table, 0 if mirrored else 1, pieces, quiet, mirrored)

    def _write_name(self, table: QTextTable, column: int, word: str) -> None:
        form = QTextCharFormat()
        form.setFont(self.small)
        form.setForeground(self.theme.quiet)
        cell, lower = table.cellAt(0, column), QTextTableCellFormat()
        # Both stand on one line: the smaller letters begin as much lower as they rise less.
        rise = QFontMetricsF(self.reading).ascent() - QFontMetricsF(self.small).ascent()
        lower.setTopPadding(_APART + max(0.0, rise))
        cell.setFormat(lower)
        cell.firstCursorPosition().insertText(word, form)

    def _write_words(
        self, table: QTextTable, column: int, pieces: Sequence[Piece], quiet: bool, mirrored: bool
    ) -> None:
        block = QTextBlockFormat()
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        cursor = table.cellAt(0, column).firstCursorPosition()
        cursor.setBlockFormat(block)
        for words, ink in pieces:
            cursor.insertText(re.sub(r"\s+", " ", words), self._form(ink, quiet))

    def _form(self, ink: Ink, quiet: bool) -> QTextCharFormat:
        theme, form = self.theme, QTextCharFormat()
        form.setFont(self.reading)
        form.setForeground(theme.quiet if quiet else theme.text)
        match ink:
            case Ink.DIFFERING:
                _underline(form, QTextCharFormat.UnderlineStyle.DashUnderline, theme.same)
            case Ink.SHARED:
                form.setBackground(theme.same_tint)
            case Ink.CONFLICT:
                form.setBackground(theme.conflict_tint)
                _underline(form, QTextCharFormat.UnderlineStyle.SingleUnderline, theme.conflict)
            case Ink.PLAIN:
                pass
        return form

    def _name_width(self) -> float:
        metrics = QFontMetricsF(self.small)
        return _GAP + max(metrics.horizontalAdvance(side_word(side).capitalize()) for side in (0, 1))


def _lower_empty_lines(document: QTextDocument) -> None:
    """Qt puts an empty paragraph before and after every table; none of them may take a line."""
    low = QTextBlockFormat()
    low.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            cursor.setBlockFormat(low)
        block = block.next()


def _underline(form: QTextCharFormat, style: QTextCharFormat.UnderlineStyle, colour: QColor) -> None:
    form.setUnderlineStyle(style)
    form.setUnderlineColor(colour)
