"""What a reader does with an open pair: lists, the nearest passage, copies, recent pairs, keys, waiting."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QTabBar

from tests.window.hands import select
from viewer.app import wished_last
from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT, MatchKind
from viewer.desk.settings import FOLLOW_SYSTEM, Settings
from viewer.window.commands import FILE
from viewer.window.opener import sample_pair
from viewer.window.side_model import ROW
from viewer.window.theme import system_theme_name


def test_the_first_start_opens_the_sample_pair_and_a_later_one_the_pair_of_last_time(window, qtbot, tmp_path):
    assert wished_last(window.settings) == sample_pair()
    others = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in others:
        path.write_text("The mill at Tolm burned down on Sunday.", encoding="utf-8")
    window.desk.open_files(others)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)
    window.close()
    assert wished_last(Settings(tmp_path / "settings.ini")) == tuple(others)
    others[0].unlink()
    assert wished_last(Settings(tmp_path / "settings.ini")) == sample_pair()


def test_a_recent_pair_opens_from_the_menu(pair, qtbot, tmp_path):
    pair.settings.remember_pair(*reversed(sample_pair()))
    menu = pair.menuBar().findChild(QMenu, FILE)
    menu.aboutToShow.emit()
    with qtbot.waitSignal(pair.desk.comparison_made, timeout=20_000):
        pair.recent.actions()[0].trigger()
    assert pair.desk.paths() == tuple(reversed(sample_pair()))


def test_the_lists_are_sorted_as_the_reader_chooses(pair, qtbot):
    cards = pair.side_list._lists[0].model()

    def heads():
        return [cards.index(k, 0).data(ROW).head for k in range(cards.rowCount())]

    before, orders = heads(), set()
    pair.side_list.order.setFocus()
    for _ in range(pair.side_list.order.count()):
        orders.add(tuple(heads()))
        qtbot.keyClick(pair.side_list.order, Qt.Key.Key_Down)
    assert len(orders) > 1
    assert {tuple(sorted(order)) for order in orders} == {tuple(sorted(before))}
    assert tuple(sorted(before, key=str.casefold)) in orders


def test_the_nearest_passage_to_a_selection_is_marked_on_the_other_side(pair, press, qtbot):
    select(qtbot, pair, LEFT, "climbed the pylons in heavy rain")
    press("Ctrl+E")
    assert "closest passage" in pair.notice.text()
    (found,) = pair.reading._panes[RIGHT].scene.found
    assert "pylons" in Span(found.start, found.end).of(pair.desk.right.text)


def test_for_a_selection_that_nothing_is_close_to_it_says_so(window, press, qtbot):
    window.desk.open_paste(LEFT, "The mill at Tolm burned down on Sunday.")
    window.desk.open_paste(RIGHT, "Seven geese were counted in Marnau harbour.")
    qtbot.waitUntil(lambda: window.desk.comparison is not None, timeout=20_000)
    select(qtbot, window, LEFT, "burned down")
    press("Ctrl+E")
    assert "nothing close" in window.notice.text()


def test_a_quote_is_copied_with_its_speaker_and_a_passage_with_its_source(pair, press):
    press("]")
    press("Ctrl+Alt+Q")
    quote = pair.desk.comparison.quote_pairs[pair.navigator.current.index]
    data = QGuiApplication.clipboard().mimeData()
    for copied in (data.text(), data.html()):
        assert pair.desk.left.quotes[quote.left].speaker in copied
    press("Alt+Down")
    press("Ctrl+Shift+C")
    sentence = pair.desk.comparison.passages[pair.navigator.current.index].left[0]
    words = pair.desk.left.sentences[sentence].of(pair.desk.left.text)
    assert words.split()[0] in QGuiApplication.clipboard().text()
    assert pair.desk.left.outlet in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("forth", "back", "kind"),
    [
        ("F8", "F7", MatchKind.PASSAGE),
        ("Alt+Down", "Alt+Up", MatchKind.PASSAGE),
        ("]", "[", MatchKind.QUOTE),
        ("Ctrl+Alt+Down", "Ctrl+Alt+Up", MatchKind.QUOTE),
    ],
)
def test_every_pair_of_keys_steps_forth_and_back(pair, press, forth, back, kind):
    shown = pair.navigator.steps.indices(kind)
    press(forth, times=3)
    assert (pair.navigator.current.kind, pair.navigator.current.index) == (kind, shown[2])
    press(back)
    assert pair.navigator.current.index == shown[1]


def test_the_look_follows_the_system_while_the_window_runs_unless_one_was_chosen(window):
    hints = QGuiApplication.styleHints()
    system = system_theme_name(QApplication.instance())
    other = "dark" if system != "dark" else "light"
    window.looks.choose_theme(other)
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert window.looks.theme.name == other
    window.settings.theme = FOLLOW_SYSTEM
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert window.looks.theme.name == system
    assert window.reading._panes[LEFT].theme.name == system


def test_focus_can_be_seen_on_every_control(pair, qtbot):
    kinds = (QAbstractButton, QTabBar, QComboBox)
    controls = [c for kind in kinds for c in pair.findChildren(kind) if c.isVisible() and c.isEnabled()]
    controls = [c for c in controls if c.focusPolicy() & Qt.FocusPolicy.TabFocus and c.size() != QSize(0, 0)]
    controls += [*pair.side_list._lists[:1], pair.side_list.filter]
    assert len(controls) > 12
    for control in controls:
        pair.reading.focus_pane(LEFT)
        QApplication.processEvents()
        without = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert control.grab().toImage() != without, control.accessibleName()
