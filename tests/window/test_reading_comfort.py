"""Letters, lines, colours and the keyboard's place: what makes a long read bearable, in the whole window."""

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListView, QTabBar

from tests.window.hands import NOTCH, turn_wheel
from viewer.desk.desk import Desk
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.settings import FOLLOW_SYSTEM, Settings
from viewer.window.main_window import MainWindow
from viewer.window.margin import sign_box
from viewer.window.preferences import Preferences
from viewer.window.theme import load_theme, system_theme_name, theme_names

CONTROL = Qt.KeyboardModifier.ControlModifier


def longest_line(pane):
    """How many letters the longest line of a pane has."""
    layouts = [pane.document().findBlockByNumber(k).layout() for k in range(pane.document().blockCount())]
    return max(layout.lineAt(k).textLength() for layout in layouts for k in range(layout.lineCount()))


def in_preferences(window, press, act):
    """Open the preferences by their key, do something there, close them by Esc."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            looking.stop()
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                dialog.close()

    looking = QTimer(window, interval=5)
    looking.timeout.connect(look)
    looking.start()
    press("Ctrl+,")
    assert isinstance(seen[0], Preferences)


def test_font_size_and_line_width_are_chosen_shown_at_once_and_remembered(pair, press, qtbot, tmp_path):
    pane = pair.reading._panes[LEFT]
    before, shown = longest_line(pane), []

    def choose(dialog):
        other = next(f for f in QFontDatabase.families() if f != pair.looks.family)
        dialog.family_field.setFocus()
        dialog.family_field.setCurrentIndex(dialog.family_field.findText(other))
        for field, value in ((dialog.size_field, "17"), (dialog.width_field, "45")):
            field.setFocus()
            field.selectAll()
            qtbot.keyClicks(field, value)
            qtbot.keyClick(field, Qt.Key.Key_Tab)
        shown.append((pane.setting, longest_line(pane)))

    in_preferences(pair, press, choose)
    setting, longest = shown[0]
    assert (setting.size, setting.width) == (17.0, 45)
    assert longest < before
    pair.close()
    again = MainWindow(Desk(), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    assert again.reading._panes[RIGHT].setting == setting
    again.close()


@pytest.mark.parametrize("view", ["reading", "rows"])
def test_ctrl_and_the_wheel_make_the_letters_larger_and_smaller(pair, press, view):
    press("Ctrl+1" if view == "reading" else "Ctrl+2")
    area = (pair.reading._panes[LEFT] if view == "reading" else pair.rows.findChild(QListView)).viewport()
    usual = pair.looks.size
    turn_wheel(area, -NOTCH, CONTROL)
    assert pair.looks.size > usual
    setting = pair.reading._panes[RIGHT].setting if view == "reading" else pair.rows._delegate.setting
    assert setting.size == pair.looks.size
    turn_wheel(area, NOTCH, CONTROL)
    assert pair.looks.size == usual


def test_the_keys_make_the_letters_larger_smaller_and_as_usual(pair, press):
    usual = pair.looks.size
    press("Ctrl++", times=3)
    larger = pair.reading._panes[LEFT].setting.size
    assert larger > usual
    press("Ctrl+-")
    assert usual < pair.reading._panes[LEFT].setting.size < larger
    press("Ctrl+0")
    assert pair.reading._panes[LEFT].setting.size == usual


def test_every_look_paints_the_panes_in_its_own_paper(pair, press):
    seen = []
    for _ in theme_names():
        press("Ctrl+T")
        QApplication.processEvents()
        picture = pair.reading._panes[LEFT].viewport().grab().toImage()
        seen.append((pair.looks.theme.name, picture.pixelColor(6, 6)))
    papers = {name: QColor(load_theme(name).paper).name() for name in theme_names()}
    assert {name: colour.name() for name, colour in seen} == papers


def test_where_the_keyboard_is_can_be_seen_in_panes_and_rows(pair, press):
    for side in (LEFT, RIGHT):
        pair.reading.focus_pane(1 - side)
        press("F6")
        QApplication.processEvents()
        assert pair.reading.focused_side() == side
        edges = [pane.viewport().grab().toImage().pixelColor(40, 0) for pane in pair.reading._panes]
        assert [edge == pair.looks.theme.accent for edge in edges] == [side == LEFT, side == RIGHT]
    press("F9")
    rows = pair.rows.findChild(QListView)
    assert rows.hasFocus() or pair.rows.hasFocus()
    QApplication.processEvents()
    focused = pair.rows.grab().toImage()
    pair.side_list.filter.setFocus()
    QApplication.processEvents()
    assert pair.rows.grab().toImage() != focused


def test_every_theme_is_shown_at_once_and_the_place_is_kept(pair, press):
    for _ in range(3):
        press("]")
    place = pair.reading.place()
    for _ in theme_names():
        press("Ctrl+T")
        assert pair.reading.place() == place
    assert pair.looks.theme.name == "light"


def test_zooming_and_a_narrower_window_keep_the_current_match_where_it_is_on_both_sides(pair, press, qtbot):
    for _ in range(6):
        press("Alt+Down")
    match = pair.navigator.current
    panes = pair.reading._panes

    def heights():
        spans = (pair.reading._spans(match, side)[0] for side in (0, 1))
        return [pane.height_on_screen(span)[0] for pane, span in zip(panes, spans, strict=True)]

    before = heights()
    for _ in range(5):
        press("Ctrl++")
    assert heights() == pytest.approx(before, abs=1)
    pair.resize(1100, pair.height())
    qtbot.waitUntil(lambda: pair.width() == 1100)
    assert heights() == pytest.approx(before, abs=1)


def test_a_match_that_is_scrolled_back_to_after_a_resize_is_kept_where_it_stands_now(pair, press, qtbot):
    for _ in range(6):
        press("Alt+Down")
    pane, match = pair.reading._panes[0], pair.navigator.current
    span = pair.reading._spans(match, 0)[0]
    press("Ctrl++")
    before = pane.top()
    pane.verticalScrollBar().setValue(0)
    assert not pane.shown_span().overlap(span)
    pair.resize(1100, pair.height())
    qtbot.waitUntil(lambda: pair.width() == 1100)
    pane.verticalScrollBar().setValue(before)
    height = pane.height_on_screen(span)[0]
    assert pane.top() == before
    assert pane.shown_span().overlap(span)
    press("Ctrl++")
    assert pane.height_on_screen(span)[0] == pytest.approx(height, abs=1)


def test_zooming_keeps_the_line_at_the_top(pair, press):
    for _ in range(3):
        press("]")
    before = pair.reading.place().left.character
    press("Ctrl++")
    press("Ctrl+-")
    assert abs(pair.reading.place().left.character - before) < 90


def tell(hints, what):
    """Let the system say that it has changed; its own settings cannot be changed from here."""
    if what == "shade":
        hints.colorSchemeChanged.emit(hints.colorScheme())
    else:
        hints.accessibility().contrastPreferenceChanged.emit(hints.accessibility().contrastPreference())


@pytest.mark.parametrize("what", ["shade", "contrast"])
def test_the_look_follows_the_system_while_the_window_runs_unless_one_was_chosen(window, what):
    hints = QGuiApplication.styleHints()
    if what == "contrast" and not hasattr(hints, "accessibility"):
        pytest.skip("this Qt knows nothing of contrast")
    system = system_theme_name(QApplication.instance())
    other = "dark" if system != "dark" else "light"
    window.looks.choose_theme(other)
    tell(hints, what)
    assert window.looks.theme.name == other
    window.settings.theme = FOLLOW_SYSTEM
    tell(hints, what)
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


def test_the_other_pane_gets_the_keyboard_with_one_key(pair, press):
    pair.reading.focus_pane(LEFT)
    press("F6")
    assert pair.reading.focused_side() == RIGHT


def test_in_a_small_window_the_words_have_five_sixths_of_the_pane_and_the_signs_stay_whole(pair, qtbot):
    columns = {}
    for side, pane in enumerate(pair.reading._panes):
        pane.column_changed.connect(lambda left, width, side=side: columns.update({side: (left, width)}))
    pair.resize(1024, 700)
    qtbot.waitUntil(lambda: len(columns) == 2)
    for side, pane in enumerate(pair.reading._panes):
        left, width = columns[side]
        assert width >= (pane.viewport().width() * 5) // 6 - 3
        box = sign_box(pane.edge, pane.geometry_of_text.line_at(0), pane.mirrored)
        assert 2 <= box.left() < box.right() < left
