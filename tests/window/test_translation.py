import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tools.translations import missing, texts, update
from viewer.window.translation import (
    PSEUDO,
    STRETCH,
    install_translation,
    languages,
    read_catalogue,
    stretch,
    translation_file,
)

PLACE = re.compile(r"\{[^}]*\}|%n")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_german_is_shipped_whole() -> None:
    assert missing(translation_file("de"), texts()) == []


def test_the_shipped_files_list_nothing_that_the_program_no_longer_says() -> None:
    assert set(read_catalogue(translation_file("de"), unfinished=True)) <= set(texts())


def test_a_translation_keeps_the_places_to_fill_in_and_the_mnemonics() -> None:
    for (_, text), (translation, *_) in read_catalogue(translation_file("de")).items():
        assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(translation)), text
        assert ("&" in text) == ("&" in translation), text
        assert text.endswith("…") == translation.endswith("…"), text


def test_the_window_speaks_german_when_told_to(app: QApplication) -> None:
    assert install_translation(app, "de") == "de"
    assert QCoreApplication.translate("Commands", "Swap sides") == "Seiten tauschen"
    assert QCoreApplication.translate("Commands", "Not yet translated") == "Not yet translated"
    assert QLocale().language() is QLocale.Language.German


def test_a_language_that_is_not_shipped_is_english(app: QApplication) -> None:
    assert install_translation(app, "tlh") == "en"
    assert QCoreApplication.translate("Commands", "Swap sides") == "Swap sides"


def test_the_pseudo_language_changes_every_text_of_the_program(app: QApplication) -> None:
    assert install_translation(app, PSEUDO) == PSEUDO
    for context, text in texts():
        assert QCoreApplication.translate(context, text) == stretch(text)


def test_english_comes_first_among_the_languages() -> None:
    assert languages()[0] == "en"
    assert "de" in languages()


@given(st.text(min_size=1))
def test_stretched_text_keeps_its_places_and_grows(text: str) -> None:
    longer = stretch(text)
    assert PLACE.findall(longer) == PLACE.findall(text)
    assert not text.strip() or len(longer) >= STRETCH * len(text)


def test_updating_keeps_what_is_translated_and_drops_what_vanished(tmp_path: Path) -> None:
    file = tmp_path / "diptych_de.ts"
    file.write_text(
        "<TS><context><name>A</name>"
        "<message><source>Kept</source><translation>Behalten</translation></message>"
        "<message><source>Gone</source><translation>Weg</translation></message>"
        "<message><source>Many</source><translation><numerusform>eins</numerusform>"
        "<numerusform>viele</numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    wanted = [("A", "Kept"), ("A", "Many"), ("A", "New")]
    update(file, wanted)
    assert read_catalogue(file) == {("A", "Kept"): ("Behalten",), ("A", "Many"): ("eins", "viele")}
    assert list(read_catalogue(file, unfinished=True)) == wanted
