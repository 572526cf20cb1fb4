"""The small windows that tell what Diptych can do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from viewer import __version__


class Dialogs(QObject):
    """Every key, every command by name, and which program this is."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def show_keys(self) -> None:
        """Show every key."""
        from viewer.window.keys_help import KeysHelp

        _show(KeysHelp(self._owner))

    def show_commands(self) -> None:
        """Let the reader find a command by its name."""
        from viewer.window.command_palette import CommandPalette

        _show(CommandPalette([a for a in self._owner.actions() if isinstance(a, QAction)], self._owner))

    def show_about(self) -> None:
        """Say which program this is."""
        from PySide6.QtWidgets import QMessageBox

        words = QCoreApplication.translate("Dialogs", "Two articles about one event, side by side.")
        licence = QCoreApplication.translate("Dialogs", "Nothing is ever sent or fetched. MIT licence.")
        QMessageBox.about(self._owner, "Diptych", f"Diptych {__version__}\n\n{words}\n{licence}")


def _show(dialog: QDialog) -> None:
    """Show a dialog until it is closed; the owner must not keep it."""
    dialog.exec()
    dialog.deleteLater()
