from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.desk.settings import FOLLOW_SYSTEM, Settings
from viewer.window.looks import USUAL_SIZE, Looks, default_family
from viewer.window.preferences import Preferences, theme_word
from viewer.window.theme import theme_names


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def looks(qtbot: QtBot, settings: Settings) -> Looks:
    owner = QWidget()
    qtbot.addWidget(owner)
    looks = Looks(settings, owner)
    looks.test_owner = owner  # type: ignore[attr-defined]
    return looks


def _open(qtbot: QtBot, looks: Looks, theme: str = "light") -> Preferences:
    dialog = Preferences(looks, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_opening_the_preferences_changes_nothing(qtbot: QtBot, looks: Looks) -> None:
    with qtbot.assertNotEmitted(looks.changed):
        _open(qtbot, looks)


def test_another_theme_shows_at_once_and_is_kept(qtbot: QtBot, looks: Looks, settings: Settings) -> None:
    dialog = _open(qtbot, looks)
    dialog.theme_field.setFocus()
    with qtbot.waitSignal(looks.changed):
        qtbot.keyClick(dialog.theme_field, Qt.Key.Key_Down)
    assert looks.theme.name == settings.theme == "dark"


def test_the_size_grows_by_half_a_point_a_click(qtbot: QtBot, looks: Looks, settings: Settings) -> None:
    dialog = _open(qtbot, looks)
    more = next(b for b in dialog.findChildren(QToolButton) if b.accessibleName() == "More")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert looks.size == settings.size == USUAL_SIZE + 0.5


def test_the_line_width_is_typed(qtbot: QtBot, looks: Looks, settings: Settings) -> None:
    dialog = _open(qtbot, looks)
    dialog.width_field.selectAll()
    qtbot.keyClicks(dialog.width_field, "60")
    assert looks.line_width == settings.line_width == 60


def test_the_font_is_chosen_from_those_of_the_machine(qtbot: QtBot, looks: Looks) -> None:
    dialog = _open(qtbot, looks)
    other = next(f for f in QFontDatabase.families() if f != looks.family and dialog.family_field.findText(f) >= 0)
    dialog.family_field.setCurrentIndex(dialog.family_field.findText(other))
    assert looks.family == dialog.family_field.currentFont().family()


def test_the_usual_look_comes_back_by_one_button(qtbot: QtBot, looks: Looks, settings: Settings) -> None:
    looks.choose_theme("dark")
    looks.choose_reading("", 20.0, 50)
    dialog = _open(qtbot, looks, "dark")
    qtbot.mouseClick(dialog.usual, Qt.MouseButton.LeftButton)
    assert (settings.theme, looks.size, looks.line_width) == (FOLLOW_SYSTEM, USUAL_SIZE, 72)
    assert looks.family in (default_family(), dialog.family_field.currentFont().family())


def test_escape_closes_the_preferences(qtbot: QtBot, looks: Looks) -> None:
    dialog = _open(qtbot, looks)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_shipped_theme_has_a_word(qtbot: QtBot) -> None:
    words = [theme_word(name) for name in theme_names()]
    assert len(set(words)) == len(words)
    assert theme_word("sea-green") == "Sea green"


def test_every_field_has_a_name_for_a_screen_reader(qtbot: QtBot, looks: Looks) -> None:
    dialog = _open(qtbot, looks)
    fields = (dialog.theme_field, dialog.family_field, dialog.size_field, dialog.width_field, dialog.language_field)
    assert [f.accessibleName() for f in fields] == ["Colours", "Font", "Size", "Line width", "Language"]


def test_another_language_is_kept_for_the_next_start(qtbot: QtBot, looks: Looks, settings: Settings) -> None:
    dialog = _open(qtbot, looks)
    assert settings.language == ""
    dialog.language_field.setCurrentIndex(dialog.language_field.findText("Deutsch"))
    assert settings.language == "de"
    assert _open(qtbot, looks).language_field.currentData() == "de"
