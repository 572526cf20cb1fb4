"""The current pair, line under line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from tests.made_article import made_article, place
from tests.made_pair import nth_passage, nth_quote, passage, small_pair
from viewer.matching.comparison import Comparison, Conflict, ConflictKind
from viewer.window.detail_strip import DetailStrip
from viewer.window.theme import load_theme

DASHES = QTextCharFormat.UnderlineStyle.DashUnderline


def strip(qtbot, comparison, match):
    shown = DetailStrip(load_theme("light"))
    qtbot.addWidget(shown)
    shown.show_match(comparison, match)
    return shown


def formats(shown):
    """The format of every character, by character."""
    cursor = QTextCursor(shown.lines.document())
    found = []
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        found.append((shown.lines.document().characterAt(cursor.position() - 1), cursor.charFormat()))
    return found


def test_words_that_differ_are_underlined_with_dashes_and_no_others(qtbot):
    left = made_article([["The mayor of Tolm opened the new bridge on Monday morning before the council."]])
    right = made_article([["The mayor of Tolm opened the old bridge on Monday evening before the council."]])
    comparison = Comparison(left, right, (passage((0,), (0,)),))
    shown = formats(strip(qtbot, comparison, nth_passage(0)))
    dashed = "".join(c for c, form in shown if form.underlineStyle() == DASHES)
    assert dashed == "newmorningoldevening"
    assert not any(form.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline for _, form in shown)


def test_a_passage_in_the_same_words_has_no_dashes(qtbot):
    assert all(form.underlineStyle() != DASHES for _, form in formats(strip(qtbot, small_pair(), nth_passage(2))))


def test_a_quotation_stands_there_with_its_marks(qtbot):
    shown = strip(qtbot, small_pair(), nth_quote(0))
    assert "“we were cold”" in shown.lines.toPlainText()
    assert "“it was cold”" in shown.lines.toPlainText()


def test_without_a_pair_it_says_what_to_do_and_has_no_verdict(qtbot):
    shown = strip(qtbot, small_pair(), nth_quote(0))
    shown.show()
    assert shown.verdict.isVisible()
    shown.set_hint("Nothing is chosen.", "Click <something>.")
    assert "Nothing is chosen." not in shown.lines.toPlainText()
    shown.show_match(None, None)
    assert "Nothing is chosen.\nClick <something>." in shown.lines.toPlainText()
    assert not shown.verdict.isVisible()


def words_with(shown, theme_colour):
    """The letters that stand on a colour, without the spaces."""
    return "".join(c for c, form in formats(shown) if form.background().color() == theme_colour and c.strip())


def mostly_different():
    left = made_article([["In Tolm the mayor spent 40 crowns on lamps, paint and a new gate for the old harbour."]])
    right = made_article([["Repairs near the quay came to 55 crowns, an auditor of Tolm reported after a long delay."]])
    torn = Conflict(ConflictKind.NUMBER, place(left.text, "40"), place(right.text, "55"), 0)
    return Comparison(left, right, (passage((0,), (0,)),), (), (torn,))


def test_where_most_words_differ_those_that_are_shared_are_marked_and_it_is_said(qtbot):
    shown = strip(qtbot, mostly_different(), nth_passage(0))
    assert words_with(shown, load_theme("light").same_tint) == "TolmcrownscrownsTolm"
    assert "Shared words are marked." in shown.evidence.text()
    assert all(form.underlineStyle() != DASHES for _, form in formats(shown))


def test_words_in_conflict_stand_on_the_ground_of_conflicts_with_a_line_under_them(qtbot):
    theme = load_theme("light")
    shown = strip(qtbot, mostly_different(), nth_passage(0))
    assert words_with(shown, theme.conflict_tint) == "4055"
    lines = {
        form.underlineColor().name() for _, form in formats(shown) if form.background().color() == theme.conflict_tint
    }
    assert lines == {theme.conflict.name()}


def test_a_detail_in_conflict_inside_a_quotation_is_marked_there_too(qtbot):
    left = made_article([["“The 40 lamps were dark all week,” said Ora Venn."]], ["The 40 lamps were dark all week,"])
    right = made_article([["“The 55 lamps were dark all week,” said Ora Venn."]], ["The 55 lamps were dark all week,"])
    torn = Conflict(ConflictKind.NUMBER, place(left.text, "40"), place(right.text, "55"), 0)
    quotes = small_pair().quote_pairs
    shown = strip(qtbot, Comparison(left, right, (passage((0,), (0,)),), quotes, (torn,)), nth_quote(0))
    assert words_with(shown, load_theme("light").conflict_tint) == "4055"
    assert "They disagree" in shown.evidence.text()


def test_the_words_of_a_text_from_right_to_left_stand_beside_the_word_for_their_side(qtbot):
    left = made_article([["العمدة افتتح الجسر يوم الاثنين."]])
    right = made_article([["The mayor opened the bridge on Monday."]])
    shown = strip(qtbot, Comparison(left, right, (passage((0,), (0,)),)), nth_passage(0))
    shown.resize(1200, 140)
    shown.show()
    layout, document = shown.lines.document().documentLayout(), shown.lines.document()
    boxes = {}
    block = document.begin()
    while block.isValid():
        boxes[block.text()] = layout.blockBoundingRect(block)
        block = block.next()
    assert boxes["Left"].left() >= boxes[left.text].right() > 700
    assert boxes["Right"].right() <= boxes[right.text].left() < 100


def test_evidence_that_is_longer_than_the_strip_is_high_can_be_scrolled_to_its_end(qtbot):
    shown = strip(qtbot, mostly_different(), nth_passage(0))
    shown.resize(500, 90)
    with qtbot.waitExposed(shown):
        shown.show()
    bar = shown.beside.verticalScrollBar()
    shown.beside.setFocus()
    qtbot.keyClick(shown.beside, Qt.Key.Key_PageDown)
    assert 0 < bar.value() == bar.maximum()
    foot = shown.evidence.mapTo(shown.beside, shown.evidence.rect().bottomLeft()).y()
    assert foot <= shown.beside.height()
    assert shown.evidence.height() >= shown.evidence.heightForWidth(shown.evidence.width())


def test_the_part_of_the_strip_that_has_the_keyboard_is_framed(window, pair, press):
    press("]")
    accent = window.looks.theme.accent
    for part in (window.detail.lines, window.detail.beside):
        assert part.grab().toImage().pixelColor(part.width() // 2, 0) != accent
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.grab().toImage().pixelColor(part.width() // 2, 0) == accent
