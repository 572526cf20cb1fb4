"""The head of a pane: outlet and date, the title, how many words there are and how much of them the other shares."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.article.article import Article
from viewer.reading.unreadable import shown
from viewer.window import margin
from viewer.window.colours import mixed, strong
from viewer.window.document import Typography, reads_right_to_left
from viewer.window.highlights import Category
from viewer.window.numbers import grouped
from viewer.window.short_lines import laid_out, shortened
from viewer.window.theme import Theme

_ABOVE, _BELOW, _GAP, _BAR = 13, 12, 4, 6
_MOST_LINES = 2
_BAR_WIDTH = 220


class Heading(QWidget):
    """Drawn rather than made of labels: a long title ends in an ellipsis after two lines, and names stay plain text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, measured: bool = True) -> None:
        """Without its last line, the words and how much is shared, where it is not ``measured``."""
        super().__init__(parent)
        self._theme, self._setting, self._measured = theme, Typography(), measured
        self._article: Article | None = None
        self._shares: dict[Category, float] = {}
        self._weak_share = 0.0
        self._words = 0
        self._mirrored = False
        self._column = (margin.ROOM, 400)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(120)

    def set_article(self, article: Article | None) -> None:
        """Whose head this is."""
        self._article, self._shares, self._weak_share = article, {}, 0.0
        self._words = article.words() if article and self._measured else 0
        self._mirrored = article is not None and reads_right_to_left(article.text)
        self._tell()

    def set_shares(self, shares: tuple[tuple[Category, float], ...], weak: float = 0.0) -> None:
        """How much of the words each category holds; empty while that is not known.

        ``weak`` is how much of what only this side tells possible matches hold, where those are shown.
        """
        self._shares, self._weak_share = dict(shares), weak
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def set_typography(self, setting: Typography) -> None:
        """Change the face of the title; the heading grows less than the text does."""
        self._setting = setting
        self.updateGeometry()
        self.update()

    def set_column(self, left: int, width: int) -> None:
        """Stand above the text column of the pane."""
        if (left, width) != self._column:
            self._column = (left, width)
            self.updateGeometry()
            self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self.title())
        self.setToolTip(escape(self.title()))
        self.setAccessibleDescription(". ".join(filter(None, (self.source(), self.measure()))))
        self.updateGeometry()
        self.update()

    def title(self) -> str:
        """The article's title; the file's name, or that it was pasted, where it has none."""
        if self._article is None:
            return ""
        if self._article.title:
            return " ".join(self._article.title.split())
        return shown(Path(self._article.path).stem) if self._article.path else self.tr("Pasted text")

    def source(self) -> str:
        """Outlet and date."""
        return self._source(self._article.outlet or "") if self._article is not None else ""

    def _source(self, outlet: str) -> str:
        # Isolated, so that an outlet of the other direction does not tear the date apart.
        parts = (outlet, _long_date(self._article.date if self._article else None))
        return "  ·  ".join(f"\u2068{part}\u2069" for part in parts if part)

    def source_within(self, width: int) -> str:
        """Outlet and date in ``width`` pixels: where that is too little, the outlet gives way and the date stays."""
        metrics = QFontMetricsF(self._plain(True))
        outlet = (self._article.outlet or "") if self._article is not None else ""
        over = metrics.horizontalAdvance(self.source()) - width
        if over > 0 and outlet:
            room = max(0.0, metrics.horizontalAdvance(outlet) - over - 1)
            outlet = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, room)
        return metrics.elidedText(self._source(outlet), Qt.TextElideMode.ElideRight, width)

    def measure(self) -> str:
        """How many words, and how much is in both."""
        if self._article is None or not self._measured:
            return ""
        many = self.tr("{count} words").format(count=grouped(self._words))
        words = self.tr("1 word") if self._words == 1 else many
        if not self._shares:
            return words
        shared = 1 - self._shares.get(Category.ONLY, 0.0)
        percent, more = round(100 * shared), round(100 * (shared + self._weak_share))
        said = self.tr("{percent} % is in both").format(percent=percent)
        if more > percent:
            said = self.tr("{percent} % is in both, {more} % with weaker").format(percent=percent, more=more)
        return words + "  ·  " + said

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(300, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """A narrow heading has a title of two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height for a width, in pixels."""
        source, measure = QFontMetricsF(self._plain(True)), QFontMetricsF(self._plain())
        title = self._laid_title(self._column[1])
        lines = title.boundingRect().height() if self._article else 0
        above = source.height() + _GAP if self.source() else 0
        below = _GAP + measure.height() if self._measured else 0
        return round(_ABOVE + above + lines + below + _BELOW)

    def _plain(self, capitals: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * (0.86 if capitals else 0.92))
        if capitals:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
        return font

    def _laid_title(self, width: int) -> QTextLayout:
        font = self._setting.font()
        font.setPointSizeF(min(22.0, 8.0 + self._setting.size * 0.6) * (0.84 if width < 330 else 1))
        font.setWeight(QFont.Weight.Bold)
        layout = laid_out(self.title(), font, max(40, width), mirrored=self._mirrored)
        if layout.lineCount() > _MOST_LINES:
            start = layout.lineAt(_MOST_LINES - 1).textStart()
            rest = shortened(self.title()[start:], font, width - 2)
            layout = laid_out(self.title()[:start] + rest, font, max(40, width), mirrored=self._mirrored)
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines from the top, the bar before the last of them."""
        painter = QPainter(self)
        theme, (left, width) = self._theme, self._column
        painter.fillRect(self.rect(), theme.paper)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)
        if self._article is None:
            return
        y = float(_ABOVE)
        if self.source():
            painter.setFont(self._plain(True))
            painter.setPen(theme.quiet)
            box = QRectF(left, y, width, painter.fontMetrics().height())
            painter.drawText(box, self._beside() | Qt.AlignmentFlag.AlignVCenter, self.source_within(width))
            y = box.bottom() + _GAP
        title = self._laid_title(width)
        painter.setPen(theme.text)
        title.draw(painter, QPointF(left, y))
        self._draw_measure(painter, y + title.boundingRect().height() + _GAP)

    def _draw_measure(self, painter: QPainter, y: float) -> None:
        theme, (left, width) = self._theme, self._column
        painter.setFont(self._plain())
        height = painter.fontMetrics().height()
        x = float(left)
        room = width - painter.fontMetrics().horizontalAdvance(self.measure()) - 14
        if self._shares and room > 24:
            bar = min(_BAR_WIDTH, room, width * 0.42)
            at = left + width - bar if self._mirrored else left
            self._draw_bar(painter, QRectF(at, y + (height - _BAR) / 2, bar, _BAR))
            x += bar + 12
        painter.setPen(theme.quiet)
        box = QRectF(x, y, left + width - x, height)
        if self._mirrored:
            box.moveLeft(left)
        elided = painter.fontMetrics().elidedText(self.measure(), Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, self._beside() | Qt.AlignmentFlag.AlignVCenter, elided)

    def _beside(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _draw_bar(self, painter: QPainter, box: QRectF) -> None:
        theme, x = self._theme, box.left()
        painter.fillRect(box, mixed(theme.only, theme.paper, 0.28))
        for category in (Category.SAME, Category.REWORDED, Category.CONFLICT):
            width = box.width() * self._shares.get(category, 0.0)
            if width:
                painter.fillRect(QRectF(x, box.top(), width, box.height()), strong(theme, category))
                painter.fillRect(QRectF(x + width - 1, box.top(), 1, box.height()), theme.paper)
            x += width
        if self._weak_share:
            hollow = QRectF(x, box.top(), box.width() * self._weak_share, box.height())
            painter.fillRect(hollow, theme.reworded)
            painter.fillRect(hollow.adjusted(0, 1.5, -1.5, -1.5), theme.paper)


def _long_date(iso: str | None) -> str:
    try:
        day = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return iso or ""
    month = QLocale().monthName(day.month, QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("Heading", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)
