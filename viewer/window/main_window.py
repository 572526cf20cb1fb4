"""The window: its parts, and which part tells which."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from viewer.desk.desk import Desk
from viewer.desk.match import Match
from viewer.desk.settings import Settings
from viewer.reading.unreadable import shown
from viewer.window import habits
from viewer.window.announcer import announce, describe_match
from viewer.window.commands import FILE, fill_menus, make_actions, said
from viewer.window.copier import Copier
from viewer.window.detail_strip import DetailStrip
from viewer.window.dialogs import Dialogs
from viewer.window.drops import Drops
from viewer.window.empty_states import EmptyStates
from viewer.window.find_bar import FindBar
from viewer.window.finder import Finder
from viewer.window.looks import Looks
from viewer.window.navigator import Navigator
from viewer.window.notice import Notice
from viewer.window.opener import Opener
from viewer.window.reading_view import ReadingView
from viewer.window.shape import Shape
from viewer.window.side_list import SideList
from viewer.window.side_rows import Spot
from viewer.window.spots import Spots
from viewer.window.status_line import StatusLine
from viewer.window.toolbar import ToolBar

if TYPE_CHECKING:
    from viewer.window.rows_view import RowsView


class MainWindow(QMainWindow):
    """Two articles, what they share, and everything a reader can do with them."""

    def __init__(self, desk: Desk, settings: Settings, *, theme: str | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Diptych")
        self.setObjectName("diptych")
        self.desk = desk
        self.settings = settings
        self._shown_paths = desk.paths()
        self.looks = Looks(settings, self, theme=theme)
        self._make_parts()
        self._make_controllers()
        self.actions_by_id = make_actions(self)
        self._make_bars()
        self._lay_out()
        self._connect()
        self.shape = Shape(self, self.across, self.down, settings)
        self.shape.restore()
        self._dress()
        self._show_matches()
        habits.take_up(self)

    def _make_parts(self) -> None:
        self.reading = ReadingView(self)
        self.views = QStackedWidget(self)
        self.views.addWidget(self.reading)
        self.find_bar = FindBar(self)
        self.notice = Notice(self.views)
        self.side_list = SideList(self.looks.theme, self)
        self.detail = DetailStrip(self.looks.theme, self)
        self.status = StatusLine(self)

    def _make_controllers(self) -> None:
        self.navigator = Navigator(self.desk, self.reading, self)
        self.opener = Opener(self.desk, self.settings, self.reading, self)
        self.finder = Finder(self.desk, self.reading, self.find_bar, self)
        self.copier = Copier(self)
        self.spots = Spots(self)
        self.dialogs = Dialogs(self)
        self.drops = Drops(self, self.reading, self.opener)
        self.empty_states = EmptyStates(self)

    def _make_bars(self) -> None:
        fill_menus(self.menuBar(), self.actions_by_id)
        self.toolbar = ToolBar(self.actions_by_id, self)
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        self.recent = QMenu(said("Recent pairs"), self)
        menu = self.menuBar().findChild(QMenu, FILE)
        assert isinstance(menu, QMenu)
        menu.insertMenu(self.actions_by_id["sample"], self.recent)
        menu.aboutToShow.connect(partial(self.opener.fill_recent, self.recent))
        self.recent.triggered.connect(self._open_recent)
        for name in ("lists", "detail", "scroll-linked", "view-reading"):
            self.actions_by_id[name].setChecked(True)
        self.actions_by_id["stop"].setEnabled(False)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.views, 1)
        self.across = QSplitter(Qt.Orientation.Horizontal, self)
        self.across.addWidget(left)
        self.across.addWidget(self.side_list)
        self.across.setStretchFactor(0, 1)
        self.down = QSplitter(Qt.Orientation.Vertical, self)
        self.down.addWidget(self.across)
        self.down.addWidget(self.detail)
        self.down.setStretchFactor(0, 1)
        for splitter in (self.across, self.down):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.down)

    def _connect(self) -> None:
        self.desk.article_opened.connect(self._show_articles)
        self.desk.refused.connect(self._show_refusal)
        self.desk.failed.connect(self.notice.tell)
        self.desk.busy_changed.connect(self.status.show_busy)
        self.desk.busy_changed.connect(self._show_found)
        self.desk.busy_changed.connect(self.actions_by_id["stop"].setEnabled)
        self.status.stop_asked.connect(self.desk.stop)
        self.navigator.steps_changed.connect(self._show_matches)
        self.navigator.current_changed.connect(self._show_current)
        self.navigator.scrolling_changed.connect(self._show_scrolling)
        self.navigator.wrapped.connect(self.notice.tell_end)
        self.finder.panes_wanted.connect(self.show_reading)
        self.side_list.chosen.connect(self._go_to_target)
        self.reading.zoom_requested.connect(self.looks.zoom)
        self.looks.changed.connect(self._dress)
        for teller in (self.opener, self.finder, self.copier):
            teller.told.connect(self.notice.tell)
        self.opener.changed_on_disk.connect(self.notice.tell_change)

    @cached_property
    def rows(self) -> RowsView:
        """The pair as matched rows, made when it is first asked for."""
        from viewer.window.rows_view import RowsView

        rows = RowsView(self)
        self.views.addWidget(rows)
        self._dress_view(rows)
        rows.set_articles(self.desk.left, self.desk.right)
        rows.zoom_requested.connect(self.looks.zoom)
        rows.alone_activated.connect(self.spots.go_to_character)
        self.navigator.add_rows(rows)
        return rows

    def show_reading(self) -> None:
        """Show the two articles side by side."""
        self._show_view(self.reading, "view-reading")

    def show_rows(self) -> None:
        """Show the pair as matched rows."""
        self._show_view(self.rows, "view-rows")

    def switch_view(self) -> None:
        """Change between reading and matched rows."""
        (self.show_rows if self.views.currentWidget() is self.reading else self.show_reading)()

    def _show_view(self, view: ReadingView | RowsView, action: str) -> None:
        self.views.setCurrentWidget(view)
        self.navigator.show_view(view)
        self.spots.show_again()
        self.actions_by_id[action].setChecked(True)

    def _show_articles(self) -> None:
        left, right = self.desk.left, self.desk.right
        same = self._shown_paths == self.desk.paths()
        place = self.reading.place()
        for view in self.navigator.views():
            view.set_articles(left, right)
        if same:
            self.reading.restore(place)
        self._shown_paths = self.desk.paths()
        names = [a.title or shown((a.path or "").rsplit("/", 1)[-1]) for a in (left, right) if a is not None]
        self.setWindowTitle(" | ".join([*names, "Diptych"]))

    def _show_refusal(self, side: int, sentence: str) -> None:
        self.reading.set_message(side, sentence)
        if self.views.currentWidget() is self.reading:
            announce(self, sentence)
        else:
            self.notice.tell(sentence)

    def _show_matches(self) -> None:
        self.side_list.set_matches(self.desk.comparison, weaker=self.navigator.weaker)
        self._show_steps()
        self._show_found()

    def _show_steps(self) -> None:
        self.toolbar.show_steps(self.navigator.steps, self.navigator.current, self.navigator.in_passage())

    def _show_found(self) -> None:
        if not self.desk.is_busy:
            self.status.show_found(self.desk.comparison, self.desk.seconds, weaker=self.navigator.weaker)

    def _show_current(self, match: Match | None) -> None:
        self._show_steps()
        self.side_list.show_current(match)
        self.detail.show_match(self.desk.comparison, match)
        comparison = self.desk.comparison
        if match is not None and comparison is not None:
            steps = self.navigator.steps
            position = steps.position(match, match.kind)
            if position is not None:
                total = len(steps.indices(match.kind))
                announce(self, describe_match(comparison, match, position, total, self.reading.focused_side()))

    def _show_scrolling(self, mode: object) -> None:
        self.actions_by_id[f"scroll-{mode}"].setChecked(True)

    def _go_to_target(self, target: Match | Spot) -> None:
        if isinstance(target, Match):
            self.navigator.go(target)
        else:
            self.spots.go(target)

    def _open_recent(self, action: QAction) -> None:
        self.opener.open_recent(action.data())

    def _dress(self) -> None:
        for view in self.navigator.views():
            self._dress_view(view)
        self.side_list.set_theme(self.looks.theme, self.looks.family)
        self.detail.set_theme(self.looks.theme, self.looks.family, self.looks.size)
        self.notice.set_theme(self.looks.theme)

    def _dress_view(self, view: ReadingView | RowsView) -> None:
        view.set_theme(self.looks.theme)
        view.set_reading_font(self.looks.family, self.looks.size, self.looks.line_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the side list to the width."""
        super().resizeEvent(event)
        self.shape.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the shape and stop running work; nobody waits for it here."""
        self.shape.keep()
        habits.keep(self)
        self.settings.save()
        self.desk.end()
        super().closeEvent(event)
