"""The list beside the panes: quotes, passages, conflicts, and what only one article tells."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from viewer.desk.match import Match, MatchKind
from viewer.matching.comparison import Comparison
from viewer.window.card_list import CardList
from viewer.window.fields import Choice
from viewer.window.filter_field import FilterField
from viewer.window.prepared import prepared
from viewer.window.side_delegate import SideDelegate
from viewer.window.side_model import ROW, SORTINGS, SideModel
from viewer.window.side_rows import Spot
from viewer.window.theme import Theme

QUOTES, PASSAGES, CONFLICTS, ONLY = range(4)

TAB_MARGIN = 22
"""Pixels of a tab that its title does not have: the padding and border of the style sheet."""


class SideList(QWidget):
    """Four tabs of cards with one filter and one order; in step with the panes in both directions."""

    chosen = Signal(object)
    """The target of the card that was chosen: a Match or a Spot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self._said("Lists of quotes, passages, conflicts and what only one article tells"))
        self._delegate = SideDelegate(theme, self)
        starts = ("place", "place", "place", "weight")
        self._models = [SideModel(sorting, self) for sorting in starts]
        self._lists = [CardList(model, self._delegate, self) for model in self._models]
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(self._said("Which list"))
        self.filter = FilterField(self)
        self.filter.setPlaceholderText(self._said("Word or speaker"))
        self.filter.setAccessibleName(self._said("Filter the list"))
        self.order = Choice(self)
        self.order.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(6)
        self.order.setAccessibleName(self._said("Order of the list"))
        self._empty = QLabel(self)
        self._empty.setAutoFillBackground(True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setMargin(14)
        self._counted = False
        self._current: Match | Spot | None = None
        self._fill_controls(starts)
        self._lay_out()
        self._show_tab(0)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the tabs without their counts."""
        metrics = QFontMetrics(self.tabs.font())
        tabs = sum(metrics.horizontalAdvance(title) + TAB_MARGIN for title in self._titles())
        return QSize(max(230, tabs + 20), 200)

    def sizeHint(self) -> QSize:
        """Wide enough for two lines of a quote."""
        return QSize(370, 600)

    def set_theme(self, theme: Theme, family: str) -> None:
        """Change the colours and the reading font."""
        self._delegate.set_theme(theme)
        self._delegate.set_reading_family(family)
        palette = QPalette(self._empty.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self._empty.setPalette(palette)
        for view in self._lists:
            view.scheduleDelayedItemsLayout()
            view.viewport().update()

    def set_matches(self, comparison: Comparison | None, *, weaker: bool) -> None:
        """Fill all four lists; None empties them."""
        rows = prepared(comparison, weaker=weaker).rows if comparison is not None else ((), (), (), ())
        for model, found in zip(self._models, rows, strict=True):
            model.set_rows(found)
        self._counted = comparison is not None
        self._name_tabs()
        self._say_when_empty()
        self._select_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the counts out of the tabs where they would be cut."""
        super().resizeEvent(event)
        self._name_tabs()

    def _name_tabs(self) -> None:
        """Titles with counts where they fit; the tip always says both."""
        named = [f"{t} {m.total()}" if self._counted else t for t, m in zip(self._titles(), self._models, strict=True)]
        for texts in (named, self._titles()):
            for k, text in enumerate(texts):
                self.tabs.setTabText(k, text)
                self.tabs.setTabToolTip(k, named[k])
            if self.tabs.sizeHint().width() <= self.width() - 20:
                break

    def show_current(self, match: Match | Spot | None) -> None:
        """Select the card of what is current, in the tab of its kind unless the tab in sight shows it too."""
        self._current = match
        index = self._index_of(self.tabs.currentIndex(), match)
        if match is not None and not index.isValid():
            quote = isinstance(match, Match) and match.kind is MatchKind.QUOTE
            wanted = ONLY if isinstance(match, Spot) else QUOTES if quote else PASSAGES
            if self._index_of(wanted, match).isValid():
                self.tabs.setCurrentIndex(wanted)
        self._select_current()

    def _select_current(self) -> None:
        """Select the card of what is current in the tab in sight, if that has one."""
        view = self._lists[self.tabs.currentIndex()]
        index = self._index_of(self.tabs.currentIndex(), self._current)
        if index.isValid():
            view.show_card(index)
        else:
            view.clearSelection()

    def focus_filter(self) -> None:
        """Give the keyboard to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _index_of(self, tab: int, match: Match | Spot | None) -> QModelIndex:
        number = self._models[tab].number_of(match)
        return QModelIndex() if number is None else self._models[tab].index(number, 0)

    def _fill_controls(self, starts: tuple[str, ...]) -> None:
        for title, view in zip(self._titles(), self._lists, strict=True):
            self.tabs.addTab(title)
            view.setAccessibleName(title)
            view.activated.connect(self._choose)
            view.clicked.connect(self._choose)
        words = (
            self._said("Best first"),
            self._said("As on the left"),
            self._said("As on the right"),
            self._said("By name"),
        )
        for field, word in zip(SORTINGS, words, strict=True):
            self.order.addItem(word, field)
        self._orders = list(starts)
        self.tabs.currentChanged.connect(self._show_tab)
        self.filter.textChanged.connect(self._filter)
        self.filter.left_below.connect(self._enter_list)
        self.order.activated.connect(self._sort)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(10, 8, 10, 10)
        top.setSpacing(8)
        top.addWidget(self.tabs)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.filter, 1)
        line.addWidget(self.order, 1)
        top.addLayout(line)
        column.addLayout(top)
        for view in self._lists:
            column.addWidget(view, 1)
        column.addWidget(self._empty, 1)

    def _show_tab(self, tab: int) -> None:
        self.order.setCurrentIndex(SORTINGS.index(self._orders[tab]))
        self._say_when_empty()
        self._select_current()

    def _enter_list(self) -> None:
        """Give the keyboard to the cards, to the first where none is chosen."""
        view = self._lists[self.tabs.currentIndex()]
        if not view.isVisible():
            return
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not view.selectedIndexes():
            view.setCurrentIndex(view.model().index(0, 0))

    def _filter(self, text: str) -> None:
        self._delegate.set_words(tuple(text.split()))
        for model in self._models:
            model.set_filter(text)
        self._say_when_empty()

    def _sort(self, _: int) -> None:
        tab = self.tabs.currentIndex()
        self._orders[tab] = self.order.currentData()
        self._models[tab].set_sorting(self._orders[tab])

    def _say_when_empty(self) -> None:
        tab = self.tabs.currentIndex()
        empty = self._models[tab].rowCount() == 0
        self.filter.show_count(self._models[tab].rowCount(), self._models[tab].total())
        for k, view in enumerate(self._lists):
            view.setVisible(k == tab and not empty)
        self._empty.setVisible(empty)
        hidden_by_filter = empty and self._models[tab].total() > 0
        if hidden_by_filter:
            self._empty.setText(self._said("Nothing here holds these words."))
        elif self._counted:
            self._empty.setText(self._nothing()[tab])
        else:
            self._empty.setText(self._said("What two articles share is listed here once both are open."))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW).target)

    def _titles(self) -> tuple[str, ...]:
        return self._said("Quotes"), self._said("Passages"), self._said("Conflicts"), self._said("Only here")

    def _nothing(self) -> tuple[str, ...]:
        return (
            self._said("No quote of the one stands in the other."),
            self._said("The two share no passage."),
            self._said("No disagreement was found between paired passages."),
            self._said("Everything is told by both."),
        )

    @staticmethod
    def _said(text: str) -> str:
        return QCoreApplication.translate("SideList", text)
