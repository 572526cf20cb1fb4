"""Why a file cannot be read, told in the language of the window."""

import re

import pytest
from PySide6.QtCore import QLocale, QTranslator

from viewer.desk.refusals import told
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable
from viewer.window.translation import install_translation

every_reason = pytest.mark.parametrize("reason", list(Reason), ids=lambda reason: reason.name)


@pytest.fixture
def language(qapp):
    """Chooses the language; English again afterwards."""
    before = QLocale()
    yield lambda code: install_translation(qapp, code)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def refused(reason):
    """A refusal with a figure for each of its places."""
    places = len(set(re.findall(r"\{\d\}", reason.value)))
    return Unreadable("ferry 7.doc", reason, *(41, 83)[:places])


def figures(sentence):
    return re.findall(r"41|83", sentence)


@every_reason
def test_every_reason_has_a_german_wording_that_keeps_the_file_and_the_figures(language, reason):
    language("de")
    refusal = refused(reason)
    said = told(refusal)
    assert said.startswith("„ferry 7.doc“ ")
    assert figures(said) == figures(str(refusal))
    behind = str(refusal).removeprefix("“ferry 7.doc” ")
    assert behind not in said
    assert not set(re.findall("[a-z]{3,}", behind)) <= set(re.findall("[a-z]{3,}", said))
    assert said.endswith(".")
    assert "{" not in said


@every_reason
def test_in_english_the_window_says_what_the_command_line_says(language, reason):
    language("en")
    assert told(refused(reason)) == str(refused(reason))


def test_figures_are_written_as_the_language_writes_them(language):
    language("de")
    assert "20,1 MB" in told(Unreadable("a", Reason.TOO_LARGE, 20.1, 20))
    assert "6.001 Teile" in told(Unreadable("a", Reason.TOO_MANY_PARTS, 6_001))


def test_what_was_pasted_has_no_name_and_is_called_so(language):
    language("de")
    assert told(Unreadable("pasted text", Reason.NO_WORDS), pasted=True).startswith("„Eingefügter Text“ enthält")


def test_what_the_system_says_can_turn_or_hide_nothing(language):
    language("de")
    assert "\u202e" not in told(Unreadable("a", Reason.DISK, "disk\u202e full"))
