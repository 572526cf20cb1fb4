"""Copying and saving what was found, as text and as HTML."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from viewer.article.article import Article, Span
from viewer.desk.match import MatchKind
from viewer.matching.comparison import Comparison, QuotePair

if TYPE_CHECKING:
    from viewer.reporting.language import Language
    from viewer.reporting.sides import Found
    from viewer.window.main_window import MainWindow

# The reports are imported when the first one is asked for: the window is there sooner without them.


class Copier(QObject):
    """Puts a passage, a pair or a quote on the clipboard."""

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def copy_selection(self) -> None:
        """Copy the selected words."""
        side = self._window.reading.focused_side()
        article, span = self._window.desk.article(side), self._window.reading.selected_span(side)
        if article is not None and span is not None and span:
            QGuiApplication.clipboard().setText(span.of(article.text))
        else:
            self.copy_passage()

    def copy_passage(self) -> None:
        """Copy this side of the current passage, the sentences around the current quote, or one that one side tells."""
        from viewer.reporting import as_html, as_text

        chosen = self._alone() or self._this_side()
        if chosen is not None:
            spoken = _spoken()
            self._put(as_text.spans_text(*chosen, spoken), as_html.spans_html(*chosen, spoken))

    def _alone(self) -> tuple[Article, tuple[Span, ...]] | None:
        """The current sentence that one article alone tells, if there is one."""
        spot = self._window.spots.current
        article = self._window.desk.article(spot.side) if spot is not None else None
        return None if spot is None or article is None else (article, (article.sentences[spot.sentence],))

    def _this_side(self) -> tuple[Article, tuple[Span, ...]] | None:
        """The sentences of the current match on the side that has the keyboard; it says so where there is no match."""
        from viewer.reporting import sides

        comparison, found = self._current()
        if comparison is None or found is None:
            return None
        side = self._window.reading.focused_side()
        article = comparison.article(side)
        if isinstance(found, QuotePair):
            return article, sides.sentences_of(article, found.right if side else found.left)
        return article, sides.spans_of(comparison, found)[side]

    def copy_pair(self) -> None:
        """Copy both sides of the current match with their sources."""
        from viewer.reporting import as_html, as_text

        comparison, found = self._current()
        if comparison is not None and found is not None:
            whole = comparison, found, _spoken()
            self._put(as_text.pair_text(*whole), as_html.pair_html(*whole))

    def copy_quote(self) -> None:
        """Copy this side of the current quote with its speaker."""
        from viewer.reporting import as_html, as_text

        match, side = self._window.navigator.current, self._window.reading.focused_side()
        if match is None or match.kind is not MatchKind.QUOTE:
            self.told.emit(_said("No quote is chosen, so nothing was copied. Press ] for the next one."))
            return
        comparison, found = self._current()
        if comparison is not None and found is not None:
            whole = comparison, found, side, _spoken()
            self._put(as_text.side_text(*whole), as_html.side_html(*whole))

    def save_report(self) -> None:
        """Save the comparison as a page, a spreadsheet, JSON or text, as the file's name says."""
        from PySide6.QtWidgets import QFileDialog

        comparison = self._window.desk.comparison
        if comparison is None:
            self.told.emit(_said("There is nothing to save yet: open two articles first."))
            return
        kinds = "HTML (*.html);;CSV (*.csv);;JSON (*.json);;Text (*.txt)"
        name, _ = QFileDialog.getSaveFileName(self._window, _said("Save the comparison"), "comparison.html", kinds)
        if name:
            self.save_to(Path(name), comparison)

    def save_to(self, path: Path, comparison: Comparison) -> None:
        """Write a comparison to a file, in the format that its ending names; HTML for any other.

        A page and a text hold what the window shows; a spreadsheet and JSON hold everything, each with its certainty.
        """
        try:
            report = _writer(path.suffix.lower(), weaker=self._window.navigator.weaker)(comparison)
            path.write_text(report, encoding="utf-8", newline="")
        except OSError as error:
            self.told.emit(_said("“{0}” could not be written: {1}.").format(path.name, error.strerror))
        else:
            self.told.emit(_said("Saved as “{0}”.").format(path.name))

    def _current(self) -> tuple[Comparison | None, Found | None]:
        comparison, match = self._window.desk.comparison, self._window.navigator.current
        if comparison is None or match is None:
            self.told.emit(_said("No passage is chosen, so nothing was copied. Click one, or press Alt+Down."))
            return None, None
        matches: tuple[Found, ...] = comparison.quote_pairs if match.kind is MatchKind.QUOTE else comparison.passages
        return comparison, matches[match.index]

    def _put(self, text: str, html: str) -> None:
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(_said("Copied."))


def _writer(ending: str, *, weaker: bool) -> Callable[[Comparison], str]:
    from viewer.reporting import as_csv, as_html, as_json, as_text

    match ending:
        case ".csv":
            return as_csv.comparison_csv
        case ".json":
            return as_json.comparison_document
        case ".txt":
            return partial(as_text.comparison_text, weaker=weaker, language=_spoken())
        case _:
            return partial(as_html.comparison_page, weaker=weaker, language=_spoken())


def _spoken() -> Language:
    """How a report says things as the window does."""
    from viewer.window.report_language import WindowLanguage

    return WindowLanguage()


def _said(text: str) -> str:
    return QCoreApplication.translate("Copier", text)
