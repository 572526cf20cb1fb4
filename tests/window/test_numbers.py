"""Numbers as a reader writes them, in the language of the window."""

import pytest
from PySide6.QtCore import QLocale

from tests.made_article import made_article
from tests.made_pair import small_pair
from viewer.window.heading import Heading
from viewer.window.numbers import grouped, lasted
from viewer.window.status_line import StatusLine
from viewer.window.theme import load_theme


@pytest.fixture(params=["C", "en_US", "de_DE"])
def language(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_thousands_are_set_apart_as_the_language_does(language):
    point = "." if language == "de_DE" else ","
    assert grouped(112265) == f"112{point}265"
    assert grouped(452) == "452"


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, "0 ms"), (0.0321, "32 ms"), (0.9994, "999 ms"), (0.9997, "1.0 s"), (4.979, "5.0 s")]
)
def test_a_time_is_told_in_the_unit_that_fits(language, seconds, told):
    assert lasted(seconds) == (told.replace(".", ",") if language == "de_DE" else told)


def test_the_heading_and_the_status_line_tell_long_articles_and_times_so(language, qtbot):
    heading, status = Heading(load_theme("light")), StatusLine(None)
    for widget in (heading, status):
        qtbot.addWidget(widget)
    heading.set_article(made_article([["word " * 1199 + "word."]]))
    status.show_found(small_pair(), 4.979, weaker=False)
    assert grouped(1200) in heading.measure()
    assert lasted(4.979) in status.counts.text()
