"""The row of controls above the panes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.desk.match import Match, MatchKind
from viewer.desk.steps import Steps

SPARE = 10
"""Pixels that stay free, so that Qt's own button for what does not fit is never needed."""

_COMPACT = """
QToolBar { padding: 6px 4px; spacing: 4px; }
QToolButton { padding: 4px 7px; }
QToolButton:focus { padding: 3px 6px; }
QToolButton[segment="step"], QToolButton[segment="step"]:focus { padding: 2px 3px; }
"""


class Stepper(QFrame):
    """Previous, "Match 4 of 14", next, in one frame."""

    def __init__(self, before: QAction, after: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        self._shown: tuple[str, int | None, int] = ("", None, 0)
        self._compact = False
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        for action, sign in ((before, "‹"), (after, "›")):
            button = _button(action, sign, self)
            button.setProperty("segment", "step")
            row.addWidget(button)
        row.insertWidget(1, self.label)

    def show_position(self, one: str, position: int | None, count: int) -> None:
        """Say "Match 4 of 14", or without a current one "Match – of 14"."""
        if (one, position, count) != self._shown:
            self._shown = one, position, count
            self._tell()

    def make_compact(self, compact: bool) -> None:
        """Say it in fewer letters: "Match 4/14"."""
        if compact is not self._compact:
            self._compact = compact
            self.label.setMinimumWidth(0)
            self._tell()

    def _tell(self) -> None:
        one, position, count = self._shown
        shown = "–" if position is None else str(position + 1)
        words = _said("{0} {1} of {2}")
        self.label.setText(("{0} {1}/{2}" if self._compact else words).format(one, f"<b>{shown}</b>", count))
        self.label.setMinimumWidth(max(self.label.minimumWidth(), self.label.sizeHint().width()))
        self.setAccessibleName(words.format(one, shown, count))
        self.setEnabled(count > 0)


class ToolBar(QToolBar):
    """Open and swap at the left, views and steppers in the middle, scrolling and finding at the right."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(_said("Toolbar"), parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(16, 16))
        self._tightness = 0
        self.addWidget(_button(actions["open-two"], _said("Open two…"), self))
        self._swap = self.addWidget(_button(actions["swap"], _said("⇄ Swap"), self))
        self.addWidget(_space(self))
        views = [(actions["view-reading"], _said("Reading")), (actions["view-rows"], _said("Rows"))]
        self.addWidget(_segments(views, self))
        self.matches = Stepper(actions["previous-match"], actions["next-match"], self)
        self.quotes = Stepper(actions["previous-quote"], actions["next-quote"], self)
        self.addWidget(self.matches)
        self.addWidget(self.quotes)
        self.addWidget(_space(self))
        modes = [
            (actions["scroll-free"], _said("Free")),
            (actions["scroll-linked"], _said("Linked")),
            (actions["scroll-locked"], _said("Locked")),
        ]
        self.addWidget(_segments(modes, self))
        self._weaker_button = _button(actions["weaker"], _said("Weaker matches"), self)
        self._weaker = self.addWidget(self._weaker_button)
        self._find = self.addWidget(_button(actions["find"], _said("Find"), self))

    def show_steps(self, steps: Steps, current: Match | None, passage_of_it: Match | None) -> None:
        """Show which match and which quote is current, of how many; a current quote stands in a passage."""
        before = self._wanted()
        passage = steps.position(passage_of_it, MatchKind.PASSAGE)
        quote = steps.position(current, MatchKind.QUOTE)
        self.matches.show_position(_said("Match"), passage, len(steps.passages))
        self.quotes.show_position(_said("Quote"), quote, len(steps.quotes))
        if self._wanted() > before:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Draw everything closer where the room is short, then leave out what the menus have too."""
        dispensable = (self._swap, self._find, self._weaker)
        for action in dispensable:
            action.setVisible(True)
        for tightness in (0, 1, 2):
            self._draw_closer(tightness)
            if self._wanted() <= self.width() - SPARE:
                break
        for action in dispensable:
            if self._wanted() > self.width() - SPARE:
                action.setVisible(False)

    def _wanted(self) -> int:
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        return self.sizeHint().width()

    def _draw_closer(self, tightness: int) -> None:
        """0 as it should be, 1 with less room around the words, 2 with fewer letters where numbers are."""
        if tightness != self._tightness:
            self._tightness = tightness
            self.setStyleSheet(_COMPACT if tightness else "")
            self._weaker_button.setText(_said("Weaker") if tightness else _said("Weaker matches"))
            for stepper in (self.matches, self.quotes):
                stepper.make_compact(tightness == 2)


def _segments(parts: Sequence[tuple[QAction, str]], parent: QWidget) -> QWidget:
    """Buttons of which one is down, side by side without gaps."""
    frame = QFrame(parent)
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    group = QActionGroup(frame)
    for k, (action, text) in enumerate(parts):
        group.addAction(action)
        button = _button(action, text, frame)
        button.setProperty("segment", "first" if k == 0 else "last" if k == len(parts) - 1 else "middle")
        row.addWidget(button)
    return frame


def _button(action: QAction, text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    action.setIconText(text)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("…", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _space(parent: QWidget) -> QWidget:
    space = QWidget(parent)
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space


def _said(text: str) -> str:
    return QCoreApplication.translate("ToolBar", text)
