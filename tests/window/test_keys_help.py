from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from viewer.window.commands import COMMANDS
from viewer.window.keys_help import KeysHelp


def _open(qtbot: QtBot) -> KeysHelp:
    help_ = KeysHelp()
    qtbot.addWidget(help_)
    help_.show()
    return help_


def _shown(help_: KeysHelp) -> dict[str, str]:
    """The keys of what is shown, by what they do."""
    found = {}
    for k in range(help_.table.topLevelItemCount()):
        head = help_.table.topLevelItem(k)
        assert head is not None
        for row in (head.child(i) for i in range(head.childCount())):
            if row is not None and not head.isHidden() and not row.isHidden():
                found[row.text(1)] = row.text(0)
    return found


def test_every_command_that_has_a_key_is_listed_with_all_its_keys(qtbot: QtBot) -> None:
    shown = _shown(_open(qtbot))
    for command in COMMANDS:
        if command.keys:
            written = shown[command.text.removesuffix("…")]
            assert written.split("   ") == [QKeySequence(k).toString() for k in command.keys]


def test_what_the_pointer_does_is_listed_too(qtbot: QtBot) -> None:
    assert "Ctrl+wheel" in _shown(_open(qtbot)).values()


def test_a_word_narrows_the_list_and_empty_groups_go(qtbot: QtBot) -> None:
    help_ = _open(qtbot)
    qtbot.keyClicks(help_.field, "quote")
    assert set(_shown(help_)) == {
        "Next quote",
        "Previous quote",
        "On a passage, quote or ribbon: to its partner",
        "Copy the quote with its speaker",
    }
    heads = [help_.table.topLevelItem(k) for k in range(help_.table.topLevelItemCount())]
    assert [head.text(0) for head in heads if head is not None and not head.isHidden()] == ["Go", "Edit"]


def test_a_key_is_found_by_its_name(qtbot: QtBot) -> None:
    help_ = _open(qtbot)
    qtbot.keyClicks(help_.field, "f8")
    assert list(_shown(help_)) == ["Next match"]
