"""The heads over the rows: which article stands in which column, however far the rows are scrolled."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.article.article import Article
from viewer.desk.match import LEFT, RIGHT
from viewer.window.document import Typography
from viewer.window.heading import Heading
from viewer.window.theme import Theme


class RowHead(QWidget):
    """Two headings as those of the panes, without the bar; each stands exactly over its column of the rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headings = (Heading(theme, self, measured=False), Heading(theme, self, measured=False))
        self._columns = (0, 400, 300)

    def set_articles(self, left: Article | None, right: Article | None) -> None:
        """Name these two; without any there is no head."""
        for heading, article in zip(self.headings, (left, right), strict=True):
            heading.set_article(article)
        self.setVisible(left is not None or right is not None)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        for heading in self.headings:
            heading.set_theme(theme)

    def set_typography(self, setting: Typography) -> None:
        """Change the face of the titles."""
        for heading in self.headings:
            heading.set_typography(setting)
        self._place()

    def set_columns(self, left: int, right: int, width: int) -> None:
        """Where the two columns start, in pixels from the left edge, and how wide both are."""
        self._columns = left, right, width
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heads cover the whole width, that of the scroll bar too."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left, right, width = self._columns
        middle = (left + width + right) // 2
        self.headings[LEFT].set_column(left, width)
        self.headings[RIGHT].set_column(right - middle, width)
        height = max(heading.heightForWidth(width) for heading in self.headings)
        self.setFixedHeight(height)
        self.headings[LEFT].setGeometry(0, 0, middle, height)
        self.headings[RIGHT].setGeometry(middle, 0, max(0, self.width() - middle), height)
