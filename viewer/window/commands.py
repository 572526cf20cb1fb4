"""Every command of the window, one row each: menus, toolbar, key list, palette and tests all come from these rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

CONTEXT = "Commands"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a reader can ask for.

    ``does`` names the method, seen from the main window ("navigator.next_match"). ``keys`` are in Qt's portable form,
    the first one is shown. ``group`` joins commands of which one is chosen; ``state`` commands are on or off.
    """

    id: str
    menu: str
    text: str
    does: str
    keys: tuple[str, ...] = ()
    group: str = ""
    state: bool = False


FILE = "&File"
EDIT = "&Edit"
VIEW = "&View"
GO = "&Go"
HELP = "&Help"

COMMANDS: tuple[Command, ...] = (
    Command("open-two", FILE, "Open two articles…", "opener.ask_two", ("Ctrl+O",)),
    Command("open-left", FILE, "Open on the left…", "opener.ask_left", ("Ctrl+Shift+L",)),
    Command("open-right", FILE, "Open on the right…", "opener.ask_right", ("Ctrl+Shift+R",)),
    Command("paste", FILE, "Paste an article into this pane", "opener.paste", ("Ctrl+V",)),
    Command("sample", FILE, "Open the sample pair", "opener.open_sample"),
    Command("swap", FILE, "Swap sides", "opener.swap", ("Ctrl+Shift+X",)),
    Command("reload", FILE, "Load both files again", "opener.reload", ("F5",)),
    Command("report", FILE, "Save the comparison…", "copier.save_report", ("Ctrl+S",)),
    Command("stop", FILE, "Stop reading or comparing", "opener.stop", ("Esc",)),
    Command("quit", FILE, "Quit", "close", ("Ctrl+Q", "Ctrl+W")),
    Command("copy", EDIT, "Copy selected text", "copier.copy_selection", ("Ctrl+C",)),
    Command("copy-passage", EDIT, "Copy this passage", "copier.copy_passage", ("Ctrl+Shift+C",)),
    Command("copy-pair", EDIT, "Copy the pair with its sources", "copier.copy_pair", ("Ctrl+Alt+C",)),
    Command("copy-quote", EDIT, "Copy the quote with its speaker", "copier.copy_quote", ("Ctrl+Alt+Q",)),
    Command("find", EDIT, "Find in both articles", "finder.open", ("Ctrl+F",)),
    Command("find-next", EDIT, "Find next", "finder.next_hit", ("F3", "Ctrl+G")),
    Command("find-previous", EDIT, "Find previous", "finder.previous_hit", ("Shift+F3", "Ctrl+Shift+G")),
    Command("nearest", EDIT, "Nearest passage for the selection", "finder.show_nearest", ("Ctrl+E",)),
    Command("view-reading", VIEW, "Reading", "show_reading", ("Ctrl+1",), "view"),
    Command("view-rows", VIEW, "Matched rows", "show_rows", ("Ctrl+2",), "view"),
    Command("view-switch", VIEW, "Switch between reading and rows", "switch_view", ("F9",)),
    Command("scroll-free", VIEW, "Scroll freely", "navigator.scroll_free", ("Ctrl+Alt+F",), "scrolling"),
    Command(
        "scroll-linked",
        VIEW,
        "Scroll linked",
        "navigator.scroll_linked",
        ("Ctrl+Alt+L",),
        "scrolling",
    ),
    Command(
        "scroll-locked",
        VIEW,
        "Scroll locked",
        "navigator.scroll_locked",
        ("Ctrl+Alt+K",),
        "scrolling",
    ),
    Command("scroll-next", VIEW, "Change how the panes scroll", "navigator.next_scrolling", ("Ctrl+L",)),
    Command("weaker", VIEW, "Show weaker matches", "navigator.show_weaker", ("Ctrl+Shift+W",), state=True),
    Command("lists", VIEW, "Side list", "side_list.setVisible", ("Ctrl+Shift+S",), state=True),
    Command("detail", VIEW, "Detail strip", "detail.setVisible", ("Ctrl+Shift+D",), state=True),
    Command("cut-parts", VIEW, "What was cut from the page", "opener.show_cut", ("Ctrl+Shift+U",)),
    Command("larger", VIEW, "Larger text", "looks.larger", ("Ctrl++", "Ctrl+=")),
    Command("smaller", VIEW, "Smaller text", "looks.smaller", ("Ctrl+-",)),
    Command("plain-size", VIEW, "Text at its usual size", "looks.usual_size", ("Ctrl+0",)),
    Command("theme-next", VIEW, "Next colours", "looks.next_theme", ("Ctrl+T",)),
    Command("theme-light", VIEW, "Light colours", "looks.show_light"),
    Command("theme-dark", VIEW, "Dark colours", "looks.show_dark"),
    Command("theme-high-contrast-light", VIEW, "High contrast, light colours", "looks.show_contrast_light"),
    Command("theme-high-contrast-dark", VIEW, "High contrast, dark colours", "looks.show_contrast_dark"),
    Command("theme-system", VIEW, "Colours as the system has them", "looks.show_as_system"),
    Command("preferences", VIEW, "Reading preferences…", "looks.ask_preferences", ("Ctrl+,",)),
    Command("partner", GO, "To the partner", "navigator.to_partner", ("Ctrl+Return",)),
    Command("next-match", GO, "Next match", "navigator.next_match", ("Alt+Down", "F8")),
    Command("previous-match", GO, "Previous match", "navigator.previous_match", ("Alt+Up", "F7")),
    Command("next-quote", GO, "Next quote", "navigator.next_quote", ("]", "Ctrl+Alt+Down")),
    Command("previous-quote", GO, "Previous quote", "navigator.previous_quote", ("[", "Ctrl+Alt+Up")),
    Command("next-conflict", GO, "Next conflict", "navigator.next_conflict", ("}", "Alt+Shift+Down")),
    Command("previous-conflict", GO, "Previous conflict", "navigator.previous_conflict", ("{", "Alt+Shift+Up")),
    Command("back", GO, "Back", "navigator.back", ("Alt+Left",)),
    Command("forward", GO, "Forward", "navigator.forward", ("Alt+Right",)),
    Command("other-pane", GO, "Other pane", "navigator.other_pane", ("F6",)),
    Command("keys", HELP, "Keys", "dialogs.show_keys", ("F1",)),
    Command("commands", HELP, "Find a command…", "dialogs.show_commands", ("Ctrl+Shift+P",)),
    Command("about", HELP, "About Diptych", "dialogs.show_about"),
)

MENUS = (FILE, EDIT, VIEW, GO, HELP)


def said(text: str) -> str:
    """A row's text in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """One action a row, by id, connected to the method that the row names on ``owner``."""
    actions = {}
    for command in COMMANDS:
        action = QAction(said(command.text), owner)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.state or bool(command.group))
        if command.keys:
            shown = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{said(command.text).replace('…', '')} ({shown})")
        target = owner
        for name in command.does.split("."):
            target = getattr(target, name)
        (action.toggled if command.state else action.triggered).connect(target)
        owner.addAction(action)
        actions[command.id] = action
    return actions


def fill_menus(bar: QMenuBar, actions: dict[str, QAction]) -> None:
    """Put every action into its menu, groups set apart by a line."""
    for title in MENUS:
        menu = bar.addMenu(said(title))
        menu.setObjectName(title)
        before = ""
        for command in COMMANDS:
            if command.menu == title:
                if command.group != before and not menu.isEmpty():
                    menu.addSeparator()
                before = command.group
                menu.addAction(actions[command.id])
