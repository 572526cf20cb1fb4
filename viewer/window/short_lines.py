"""A text in a few lines: what does not fit is left out from a word on, and what was looked for is marked."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from viewer.article.article import Span
from viewer.window.document import reads_right_to_left
from viewer.window.offsets import Offsets


def short_lines(text: str, font: QFont, width: int, most: int) -> QTextLayout:
    """The text laid out in at most so many lines of ``width`` pixels, its last words an ellipsis where that is less."""
    mirrored = reads_right_to_left(text)
    layout = laid_out(text, font, width, mirrored=mirrored, most=most)
    last = layout.lineAt(layout.lineCount() - 1)
    if not layout.lineCount() or last.textStart() + last.textLength() >= Offsets(text).units(len(text)):
        return layout
    start = Offsets(text).points(last.textStart())
    shorter = text[:start] + shortened(text[start:], font, width)
    return laid_out(shorter, font, width, mirrored=mirrored, most=most)


@lru_cache(maxsize=2048)
def height_of_lines(text: str, font: str, width: int, most: int) -> int:
    """How high ``short_lines`` are, in pixels; ``font`` is one as QFont.toString writes it."""
    face = QFont()
    face.fromString(font)
    layout = laid_out(text, face, width, mirrored=reads_right_to_left(text), most=most)
    return round(layout.boundingRect().height())


def draw_lines(  # noqa: PLR0913, PLR0917
    p: QPainter,
    layout: QTextLayout,
    at: QPointF,
    colour: QColor,
    marked: Iterable[Span] = (),
    ground: QColor | None = None,
) -> None:
    """Draw a layout with its upper left corner at a point, some stretches of its text, in code points, on a ground."""
    p.setPen(colour)
    offsets, ranges = Offsets(layout.text()), []
    for span in marked:
        one = QTextLayout.FormatRange()
        units = offsets.span_in_units(span)
        form = QTextCharFormat()
        if ground is not None:
            form.setBackground(ground)
        one.start, one.length, one.format = units.start, len(units), form
        ranges.append(one)
    layout.draw(p, at, ranges)


def shortened(words: str, font: QFont, width: float) -> str:
    """As many whole words as there is room for, and an ellipsis; the start of the first where not even that fits."""
    cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
    kept = cut.removesuffix("…")
    if cut != words and " " in kept.strip() and not words[len(kept) :].startswith(" "):
        kept = kept.rpartition(" ")[0]
    return cut if cut == words else kept.rstrip(" ,;:–-") + "…"


def laid_out(text: str, font: QFont, width: float, *, mirrored: bool, most: float = math.inf) -> QTextLayout:
    """The text in lines of ``width`` pixels, in no more than ``most``, from the right where it is ``mirrored``."""
    layout = QTextLayout(text, font)
    layout.setTextOption(wrapping(mirrored=mirrored))
    layout.beginLayout()
    y = 0.0
    while layout.lineCount() < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def wrapping(*, mirrored: bool) -> QTextOption:
    """Lines that break between words, in long ones anywhere; from the right where the text is ``mirrored``."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option
