"""What a card of the side list has room for, and the filter above the cards."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from viewer.desk.match import Match, MatchKind
from viewer.window.short_lines import short_lines
from viewer.window.side_delegate import SideDelegate
from viewer.window.side_list import CONFLICTS, PASSAGES, QUOTES
from viewer.window.side_rows import Row
from viewer.window.theme import load_theme

SPEAKER, TAG = "Annelise Varga-Tamberlane", "≈ reworded · certain and spoken"


def row(head=SPEAKER, tag=TAG):
    return Row(head, tag, "“The gates stayed shut.”", "", Match(MatchKind.QUOTE, 0), 1, 1, 1.0)


@pytest.fixture
def option(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    made = QStyleOptionViewItem()
    made.font = owner.font()
    made.rect = QRect(0, 0, 240, 200)
    return made


@pytest.fixture
def delegate(option, qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return SideDelegate(load_theme("light"), owner)


def test_where_head_and_tag_do_not_fit_the_tag_has_a_line_of_its_own(delegate, option):
    narrow, wide = delegate._size(row(), 214, option), delegate._size(row(), 600, option)
    assert narrow.height() - wide.height() == delegate._line(option)
    assert delegate._size(row(tag=""), 214, option).height() == wide.height()


def test_a_speaker_who_fits_in_the_width_is_named_whole(delegate, option):
    width = round(QFontMetricsF(option.font).horizontalAdvance(SPEAKER) * 1.3)
    assert not delegate._fit_together(row(), option, width)
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    assert short_lines(SPEAKER, bold, width, 1).text() == SPEAKER


@pytest.mark.parametrize("width", [90, 140, 200, 330])
def test_a_text_of_too_many_lines_ends_behind_a_whole_word(option, width):
    text = (
        "Inspectors were sent to the gorge after cabins had been stranded for a whole night in heavy rain and wind. "
        * 4
    )
    layout = short_lines(text, option.font, width, 3)
    assert layout.lineCount() == 3
    kept = layout.text().removesuffix("…")
    assert text.startswith(kept)
    assert not text[len(kept)].isalnum()


@pytest.mark.parametrize("text", ["", "a", "rain", "नमस्ते दुनिया " * 30, "שלום עולם " * 40, "😀 " * 90, "x" * 400])
def test_any_text_has_its_lines(option, text):
    assert short_lines(text, option.font, 120, 3).lineCount() <= 3


def test_what_the_filter_looks_for_is_marked_on_the_card(delegate, option):
    def drawn():
        picture = QPixmap(QSize(300, 120))
        picture.fill()
        from PySide6.QtGui import QPainter

        painter = QPainter(picture)
        delegate._draw_card(painter, option, QRect(0, 0, 300, 120), row(), False)
        painter.end()
        image = picture.toImage()
        return {image.pixelColor(x, y).name() for x in range(300) for y in range(120)}

    found = load_theme("light").found.name()
    assert found not in drawn()
    delegate.set_words(("gates",))
    assert found in drawn()
    delegate.set_words(("mountains",))
    assert found not in drawn()


def chosen(window):
    view = window.side_list._lists[window.side_list.tabs.currentIndex()]
    return [index.row() for index in view.selectedIndexes()]


def test_the_filter_says_how_many_of_how_many_are_left(pair, qtbot):
    total = pair.side_list._models[QUOTES].total()
    pair.side_list.filter.setText("holm")
    left = pair.side_list._models[QUOTES].rowCount()
    assert 0 < left < total
    assert pair.side_list.filter.count.text() == f"{left} of {total}"
    pair.side_list.tabs.setCurrentIndex(PASSAGES)
    assert pair.side_list.filter.count.text().endswith(f"of {pair.side_list._models[PASSAGES].total()}")
    pair.side_list.filter.clear()
    assert not pair.side_list.filter.count.isVisible()


def test_the_down_key_leads_from_the_filter_into_the_list(pair, press):
    pair.side_list.focus_filter()
    press("h")
    press("Down")
    view = pair.side_list._lists[QUOTES]
    assert view.hasFocus()
    assert chosen(pair) == [0]


def test_weaker_matches_switched_on_leave_the_current_card_chosen_and_in_sight(pair):
    pair.navigator.next_match()
    pair.navigator.next_match()
    current = pair.navigator.current
    pair.navigator.show_weaker(True)
    view = pair.side_list._lists[PASSAGES]
    (index,) = view.selectedIndexes()
    assert pair.side_list._models[PASSAGES]._shown[index.row()].target == current
    assert view.viewport().rect().intersects(view.visualRect(index))
    pair.navigator.show_weaker(False)
    assert len(view.selectedIndexes()) == 1


def test_a_tab_that_is_opened_shows_what_is_current_and_nothing_else(pair):
    pair.navigator.next_quote()
    pair.navigator.next_match()
    pair.side_list.tabs.setCurrentIndex(CONFLICTS)
    pair.side_list.tabs.setCurrentIndex(QUOTES)
    assert chosen(pair) == []
    pair.side_list.tabs.setCurrentIndex(PASSAGES)
    assert len(chosen(pair)) == 1


@pytest.mark.parametrize("look", ["light", "dark", "high-contrast-dark"])
def test_an_empty_list_has_the_ground_of_a_full_one(window, look):
    window.looks.choose_theme(look)
    picture = window.side_list.grab().toImage()
    assert window.side_list._empty.isVisible()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 20) == load_theme(look).panel
