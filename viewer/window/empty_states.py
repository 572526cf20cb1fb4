"""What is said where there is nothing to show: a pane without an article, the strip without a pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence

from viewer.matching.comparison import Certainty, Comparison
from viewer.window.commands import COMMANDS
from viewer.window.opener import sample_pair
from viewer.window.overlays import Message

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow

Hint = tuple[str, str]
"""What is so, in a few words, and what can be done."""


class EmptyStates(QObject):
    """Keeps the strip's hint true, and lets the buttons in empty panes open a file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        asks = window.opener.ask_left, window.opener.ask_right
        for message, ask in zip(window.reading.findChildren(Message), asks, strict=True):
            message.button.clicked.connect(ask)
        window.desk.busy_changed.connect(self.tell)
        window.desk.article_opened.connect(self.tell)
        window.navigator.steps_changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Give the strip the hint that fits what lies open now."""
        self._window.detail.set_hint(*self._hint())

    def _hint(self) -> Hint:
        desk, navigator = self._window.desk, self._window.navigator
        comparison = desk.comparison
        if desk.is_busy and comparison is None:
            return _said("Reading and comparing…"), ""
        if comparison is None:
            return _without_comparison(desk.left is None, desk.right is None)
        if not (navigator.steps.passages or navigator.steps.quotes):
            return _said("The two articles share nothing."), _why(comparison, weaker=navigator.weaker)
        choose = _said("Click a passage or a quote, or press {0}, to see it beside its partner.")
        hint = choose.format(key_of("next-match"))
        if desk.paths() == sample_pair():
            yours = _said("Drop two articles here, or press {0}.").format(key_of("open-two"))
            return _said("This is a sample."), f"{yours} {hint}"
        return _said("No pair is chosen."), hint


def key_of(command: str) -> str:
    """The first key of a command, as this system writes it."""
    keys = next(c.keys for c in COMMANDS if c.id == command)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def _without_comparison(left: bool, right: bool) -> Hint:
    """``left`` and ``right`` say whether a side is empty."""
    key = key_of("open-two")
    if left and right:
        return _said("No article is open."), _said("Drop two articles here, or press {0}.").format(key)
    if left:
        return _said("The left side is empty."), _said("Drop an article there, or press {0}.").format(key)
    if right:
        return _said("The right side is empty."), _said("Drop an article there, or press {0}.").format(key)
    return _said("The two articles were not compared."), _said("{0} loads them again.").format(key_of("reload"))


def _why(comparison: Comparison, *, weaker: bool) -> str:
    languages = {a.language[:2] for a in (comparison.left, comparison.right) if a.language != "und"}
    if len(languages) > 1:
        return _said("They are in different languages; what is compared are words, so that little is found.")
    sure = {found.certainty for matches in (comparison.passages, comparison.quote_pairs) for found in matches}
    if not weaker and Certainty.POSSIBLE in sure:
        return _said("There are weaker matches: {0} shows them.").format(key_of("weaker"))
    return _said("What each of them tells alone is in the list “Only here”.")


def _said(text: str) -> str:
    return QCoreApplication.translate("EmptyStates", text)
