"""Going to a sentence that only one article tells: framed in the text, chosen in the list, shown in the strip."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT, Match
from viewer.matching.comparison import Comparison
from viewer.matching.shares import only
from viewer.window.announcer import announce
from viewer.window.highlights import Category
from viewer.window.side_rows import Spot
from viewer.window.words import word_for

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow

_SOON = 60_000
"""Letters of both articles: in so many the closest sentence is found before a reader could notice."""
_ASK_AGAIN = 20


class Spots(QObject):
    """Knows which sentence without a partner is the current one; there is none while a match is current."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.current: Spot | None = None
        self._search: Future[int | None] | None = None
        self._waiting = QTimer(self)
        self._waiting.setInterval(_ASK_AGAIN)
        self._waiting.timeout.connect(self._ask)
        window.reading.alone_activated.connect(self.go_to_character)
        window.navigator.current_changed.connect(self._take_match)
        window.navigator.steps_changed.connect(self._take_comparison)

    def go_to_character(self, side: int, character: int) -> None:
        """Go to the sentence that holds a character, in code points, if only that side tells it."""
        article = self._window.desk.article(side)
        for k, sentence in enumerate(article.sentences if article is not None else ()):
            if sentence.start <= character < sentence.end and self._is_alone(Spot(side, k)):
                self.go(Spot(side, k))
                return

    def go(self, spot: Spot) -> None:
        """Make a sentence the current place, bring it in sight, remembering where the reader was."""
        self._window.navigator.leave_match()
        self.current = spot
        self.show_again()
        comparison = self._window.desk.comparison
        if comparison is not None:
            words = self._sentence(comparison, spot).of(comparison.article(spot.side).text)
            announce(self._window, f"{word_for(Category.ONLY, spot.side)}: {words}")

    def show_again(self, *, bring: bool = True) -> None:
        """Show the current sentence, if there is one, wherever it is to be seen; another view is shown now."""
        spot, comparison = self.current, self._window.desk.comparison
        if spot is None or comparison is None:
            return
        for view in self._window.navigator.views():
            view.show_spot(spot.side, self._sentence(comparison, spot), bring=bring)
        self._window.side_list.show_current(spot)
        self._find_nearest(comparison, spot)

    def _take_match(self, match: Match | None) -> None:
        """Another match, or none: the sentence is no longer the current place."""
        if self.current is not None:
            self.current = None
            self._stop_search()
            for view in self._window.navigator.views():
                for side in (LEFT, RIGHT):
                    view.show_spot(side, None)

    def _take_comparison(self) -> None:
        if self.current is not None and self._is_alone(self.current):
            self.show_again(bring=False)
        else:
            self._take_match(None)

    def _is_alone(self, spot: Spot) -> bool:
        comparison = self._window.desk.comparison
        return comparison is not None and spot.sentence in only(
            comparison, spot.side, weaker=self._window.navigator.weaker
        )

    # The closest sentence of the other article

    def _find_nearest(self, comparison: Comparison, spot: Spot) -> None:
        from viewer.desk.nearest import nearest

        self._stop_search()
        span = self._sentence(comparison, spot)
        if len(comparison.left.text) + len(comparison.right.text) <= _SOON:
            self._tell(nearest(comparison, spot.side, span))
            return
        self._window.detail.show_alone(comparison, spot.side, spot.sentence, said=_said("Looking…"))
        self._search = self._beside.submit(nearest, comparison, spot.side, span)
        self._waiting.start()

    @cached_property
    def _beside(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1, "nearest")

    def _ask(self) -> None:
        if self._search is not None and self._search.done():
            found = self._search.result()
            self._stop_search()
            self._tell(found)

    def _stop_search(self) -> None:
        self._waiting.stop()
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _tell(self, near: int | None) -> None:
        spot, comparison = self.current, self._window.desk.comparison
        if spot is None or comparison is None:
            return
        said = _said("Nothing close.") if near is None else ""
        self._window.detail.show_alone(comparison, spot.side, spot.sentence, near, said=said)

    @staticmethod
    def _sentence(comparison: Comparison, spot: Spot) -> Span:
        return comparison.article(spot.side).sentences[spot.sentence]


def _said(text: str) -> str:
    return QCoreApplication.translate("Spots", text)
