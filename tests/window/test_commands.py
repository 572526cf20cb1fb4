"""The one table of commands."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from viewer.desk.settings import FOLLOW_SYSTEM
from viewer.window.command_palette import CommandPalette
from viewer.window.commands import COMMANDS
from viewer.window.theme import system_theme_name, theme_names


def test_no_id_and_no_key_is_used_twice():
    assert max(Counter(c.id for c in COMMANDS).values()) == 1
    keys = [QKeySequence(k).toString() for c in COMMANDS for k in c.keys]
    assert all(keys)
    assert max(Counter(keys).values()) == 1


def test_every_command_is_in_the_menu_that_its_row_names(window):
    for command in COMMANDS:
        menu = window.menuBar().findChild(QMenu, command.menu)
        assert window.actions_by_id[command.id] in menu.actions()


def test_every_command_can_be_asked_for_without_an_article_open(window):
    asked_for = {
        "open-two",
        "open-left",
        "open-right",
        "report",
        "preferences",
        "keys",
        "commands",
        "about",
        "cut-parts",
    }
    for command in COMMANDS:
        if command.id not in asked_for | {"quit"}:
            window.actions_by_id[command.id].trigger()
    assert isinstance(window.actions_by_id["quit"], QAction)


def test_stopping_is_offered_only_while_there_is_something_to_stop(window):
    assert not window.actions_by_id["stop"].isEnabled()


@pytest.mark.parametrize("theme", theme_names())
def test_every_look_is_found_by_its_name_and_shown_by_a_command_of_its_own(window, qtbot, theme):
    palette = CommandPalette(list(window.actions_by_id.values()), window)
    palette.show()
    qtbot.keyClicks(palette.field, theme.replace("-", " "))
    assert palette.list.topLevelItemCount() >= 1
    palette.run()
    assert window.looks.theme.name == theme
    assert window.settings.theme == theme


def test_the_look_of_the_system_is_a_command_too(window, qapp):
    window.actions_by_id["theme-dark"].trigger()
    window.actions_by_id["theme-system"].trigger()
    assert window.settings.theme == FOLLOW_SYSTEM
    assert window.looks.theme.name == system_theme_name(qapp)
