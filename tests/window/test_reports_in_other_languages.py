"""What the window saves and copies, in the language that it speaks."""

from collections.abc import Iterator

import pytest
from lxml import html
from PySide6.QtCore import QLocale, QTranslator
from pytestqt.qtbot import QtBot

from tests.made_pair import made_pair
from viewer.app import make_application
from viewer.article.article import Article
from viewer.matching.comparison import Comparison
from viewer.reporting.as_html import comparison_page, pair_html
from viewer.reporting.as_text import comparison_text, pair_text
from viewer.reporting.language import ENGLISH, Label
from viewer.window.report_language import WindowLanguage
from viewer.window.translation import PSEUDO, install_translation


@pytest.fixture(params=["de"])
def language(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[WindowLanguage]:
    """What reports say where the window speaks that language."""
    app = make_application(offscreen=True)
    before = QLocale()
    install_translation(app, request.param)
    yield WindowLanguage()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_a_german_page_is_german_but_for_the_articles(language: WindowLanguage) -> None:
    page = html.fromstring(comparison_page(made_pair(), weaker=True, language=language))
    assert page.get("lang") == "de"
    assert [h.text for h in page.iter("h2")] == [
        "Zitate in beiden ",
        "Stellen in beiden ",
        "Widersprüche ",
        "Nur links ",
        "Nur rechts ",
    ]
    assert "32 Wörter · 70 % in beiden" in page.text_content()
    assert "umformuliert" in page.find(".//section[@id='quotes']").text_content()
    assert "Zahl" in page.find(".//section[@id='conflicts']").text_content()


def test_a_german_text_is_german_and_its_columns_stand_straight(language: WindowLanguage) -> None:
    text = comparison_text(made_pair(), weaker=True, language=language)
    assert text.startswith("Links:  The Orrin Courier, Ferry aground, 2026-03-03 (32 Wörter, 70 % in beiden)\nRechts: ")
    assert "      links:  “We waited for the tide,”\n      rechts: “We were waiting" in text
    assert "Zahl: „214“ links, „190“ rechts" in text
    assert "(Beide haben: Halvard · Skarn)" in text
    assert "\u2068" not in text


def test_a_german_copy_says_in_german_how_its_sides_relate(language: WindowLanguage) -> None:
    pair = made_pair()
    assert pair_text(pair, pair.quote_pairs[0], language).endswith("[umformuliert, sicher]")
    assert pair_html(pair, pair.quote_pairs[0], language).endswith("<p>[umformuliert, sicher]</p>")


def test_thousands_are_set_apart_as_the_language_does(language: WindowLanguage) -> None:
    long = Article("word " * 1_234)
    assert "eingefügter Text (1.234 Wörter" in comparison_text(Comparison(long, long), language=language)


@pytest.mark.parametrize("language", [PSEUDO], indirect=True)
def test_no_label_of_a_report_was_forgotten(language: WindowLanguage) -> None:
    assert [label for label in Label if language.label(label) == label.value] == []
    reports = comparison_page(made_pair(), language=language) + comparison_text(made_pair(), language=language)
    assert [label for label in Label if label.value in reports] == []


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_the_english_window_and_the_command_line_use_the_same_labels(language: WindowLanguage) -> None:
    assert [language.label(label) for label in Label] == [ENGLISH.label(label) for label in Label]
    assert language.code == "en"
