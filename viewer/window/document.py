"""An article as the characters and the formats that a text widget shows: one character shown for each of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from viewer.article.article import Article
from viewer.window.offsets import Offsets
from viewer.window.theme import Theme

SERIFS = (
    "Noto Serif",
    "Source Serif 4",
    "Charter",
    "Georgia",
    "Cambria",
    "Palatino Linotype",
    "Liberation Serif",
    "DejaVu Serif",
)
_SAMPLE = "the quick brown fox jumps over a lazy dog and then sits down to read the news of the day"
# Control characters get their own pictures; what overrides the direction, what Qt takes for the end of a block or
# for no character at all, gets a neutral one. Marks, embeddings and isolates end with their paragraph and may stay.
_PICTURES = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)},
    0x7F: 0x2421,
    **dict.fromkeys((*range(128, 133), *range(134, 160), 8237, 8238), 9254),
    0x85: 0x2424,
    0x2029: 0x2424,
    **dict.fromkeys((*range(55296, 57344), *range(64976, 65008), 65532, 65534, 65535), 65533),
}
# The same characters as ranges: one by one, all the surrogates take as long to compile as a short article to read.
_NEEDS_PICTURE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)
_SINGLE_BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_SHORT_LINE = 50
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class Typography:
    """How reading text is set: ``family`` (empty: the best there is), ``size`` in points, ``width`` in characters."""

    family: str = ""
    size: float = 12.5
    width: int = 70

    def font(self) -> QFont:
        """The reading font."""
        font = QFont(self.family or best_serif())
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self.size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def column(self) -> float:
        """The widest line, in pixels."""
        return _column(self)

    def leading(self) -> float:
        """The line height that gives comfortable reading, in per cent of the font's own."""
        return _leading(self)


@cache
def _column(setting: Typography) -> float:
    return QFontMetricsF(setting.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * setting.width


@cache
def _leading(setting: Typography) -> float:
    metrics = QFontMetricsF(setting.font())
    return max(100.0, 100 * 1.6 * metrics.ascent() * 0.93 / metrics.lineSpacing())


@cache
def best_serif() -> str:
    """The first of the reading faces that this system has."""
    return next((name for name in SERIFS if QFontDatabase.hasFamily(name)), "serif")


def pictured(text: str) -> str:
    """Text in which nothing commands, hides or turns the words beside it, of the same length."""
    return text.translate(_PICTURES) if _NEEDS_PICTURE.search(text) else text


def shown_text(article: Article) -> str:
    """The article's text, character for character, as it can safely be shown.

    A single line break inside a paragraph becomes a space where the file was broken at a fixed width, so that
    the lines flow; between short lines it stays a line break.
    """
    text = pictured(article.text)
    if not _SINGLE_BREAK.search(text):
        return text
    shown = list(text)
    for paragraph in article.paragraphs:
        body = text[paragraph.start : paragraph.end]
        breaks = [m.start() for m in _SINGLE_BREAK.finditer(body)]
        for before, here in pairwise([-1, *breaks]):
            flows = here - before > _SHORT_LINE
            shown[paragraph.start + here] = " " if flows else "\u2028"
    return "".join(shown)


def fill(  # noqa: PLR0913, PLR0917
    document: QTextDocument,
    article: Article,
    offsets: Offsets,
    shown: str,
    setting: Typography,
    theme: Theme,
    set_margins: Callable[[], None],
) -> None:
    """Put the article into the document; formats that change the lines are set here, once.

    ``set_margins`` is called while the lines are not yet laid out, so that all of it costs one layout.
    """
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(setting.font())
    document.setPlainText(shown)
    _hide_empty_lines(document)
    edit = QTextCursor(document)
    edit.beginEditBlock()
    _space(edit, setting)
    set_margins()
    for k in article.headings:
        heading = QTextCharFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        _merge(document, offsets, article.paragraphs[k].start, article.paragraphs[k].end, heading)
    make_room_for_quotes(document, article, offsets, setting)
    colour_furniture(document, article, offsets, theme)
    edit.endEditBlock()


def space_paragraphs(document: QTextDocument, setting: Typography) -> None:
    """Line heights and the room between paragraphs; the empty lines of the file are hidden, not shown as room."""
    _hide_empty_lines(document)
    edit = QTextCursor(document)
    edit.beginEditBlock()
    _space(edit, setting)
    edit.endEditBlock()


def _hide_empty_lines(document: QTextDocument) -> None:
    """Takes effect with the next change of the whole document."""
    # Only these blocks are asked for: to look at each would take longer than everything else here.
    for number, line in enumerate(document.toRawText().split("\u2029")):
        if not line.strip():
            document.findBlockByNumber(number).setVisible(False)


def _space(edit: QTextCursor, setting: Typography) -> None:
    form = QTextBlockFormat()
    form.setLineHeight(setting.leading(), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(round(setting.size * 0.85))
    # Selecting the whole document would lay it out to its end first.
    edit.setPosition(0)
    edit.setPosition(edit.document().characterCount() - 1, QTextCursor.MoveMode.KeepAnchor)
    edit.setBlockFormat(form)


def make_room_for_quotes(document: QTextDocument, article: Article, offsets: Offsets, setting: Typography) -> None:
    """Widen the space before each quotation, so that its number fits; no character is added."""
    room = QTextCharFormat()
    room.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    room.setFontLetterSpacing(quote_room(setting))
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for quote in article.quotes:
        before = opening(article, quote.span.start) - 1
        if before >= 0 and article.text[before] == " ":
            _merge(document, offsets, before, before + 1, room)
    edit.endEditBlock()


def quote_room(setting: Typography) -> float:
    """How many pixels a quote's number takes before the opening mark, with the frame of the current match between."""
    return round(setting.size * 0.88) + 3


def opening(article: Article, start: int) -> int:
    """Where the opening mark of the quotation stands whose first word starts at ``start``, in code points."""
    k = start - 1
    while k > 0 and article.text[k] in " \u00a0\u202f":
        k -= 1
    return k if k >= 0 and not article.text[k].isalnum() and article.text[k] != "\n" else start


def closing(article: Article, end: int) -> int:
    """Behind the closing mark of the quotation whose last word ends at ``end``, in code points."""
    k = end
    while k < len(article.text) and article.text[k] in "\u00a0\u202f":
        k += 1
    return k + 1 if k < len(article.text) and article.text[k] in "\"'”’»“‘」』«" else end


def colour_furniture(document: QTextDocument, article: Article, offsets: Offsets, theme: Theme) -> None:
    """Set furniture in a quiet italic."""
    quiet = QTextCharFormat()
    quiet.setFontItalic(True)
    quiet.setForeground(theme.furniture)
    for span in article.furniture:
        _merge(document, offsets, span.start, span.end, quiet)


def _merge(document: QTextDocument, offsets: Offsets, start: int, end: int, form: QTextCharFormat) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.units(start))
    cursor.setPosition(offsets.units(end), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(form)


def small_font(setting: Typography) -> QFont:
    """For the numbers of quotations: a plain bold sans, two thirds of the reading size."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPointSizeF(max(6.0, setting.size * 0.58))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def reads_right_to_left(text: str) -> bool:
    """Whether most letters of the text belong to scripts that run from right to left."""
    sample = text[:4000]
    if sample.isascii() or not _RIGHT_TO_LEFT.search(sample):
        return False
    kinds = [unicodedata.bidirectional(c) for c in sample]
    return sum(k in ("R", "AL") for k in kinds) > sum(k == "L" for k in kinds)
