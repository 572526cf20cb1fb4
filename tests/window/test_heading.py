"""The head of a pane in little room."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetricsF

from tests.made_article import made_article
from viewer.window.heading import Heading
from viewer.window.theme import load_theme

TITLE = "Inspectors were sent to Orsel after cabins had been stranded above the gorge for a whole night in heavy rain"


@pytest.fixture
def heading(qtbot):
    QLocale.setDefault(QLocale("en"))
    head = Heading(load_theme("light"))
    qtbot.addWidget(head)
    told = {"title": TITLE, "outlet": "The Upper Brenholm Valley Courier and Advertiser", "date": "2026-03-14"}
    head.set_article(made_article([["It rained."]], **told))
    return head


@pytest.mark.parametrize("width", [180, 240, 320])
def test_the_date_stands_whole_where_the_outlet_has_no_room(heading, width):
    shown = heading.source_within(width)
    assert "14 March 2026" in shown
    assert "…" in shown
    assert QFontMetricsF(heading._plain(True)).horizontalAdvance(shown) <= width


def test_nothing_is_cut_where_there_is_room(heading):
    assert heading.source_within(2000) == heading.source()


def test_a_long_title_ends_behind_a_whole_word_of_the_second_line(heading):
    shown = heading._laid_title(260)
    assert shown.lineCount() == 2
    assert shown.text().endswith("…")
    words = shown.text().removesuffix("…")
    assert TITLE.startswith(words)
    assert not TITLE[len(words)].isalnum()
    assert len(words) > 30


@pytest.mark.parametrize(("text", "said"), [("Rain.", "1 word"), ("It rained.", "2 words")])
def test_one_word_is_no_words(heading, text, said):
    heading.set_article(made_article([[text]]))
    assert heading.measure() == said
