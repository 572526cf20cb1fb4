"""The current pair, line under line."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from tests.made_article import made_article
from tests.made_pair import nth_passage, nth_quote, passage, small_pair
from viewer.matching.comparison import Comparison
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
    shown.show_match(None, None)
    assert "press Alt+Down" in shown.lines.toPlainText()
    assert not shown.verdict.isVisible()
