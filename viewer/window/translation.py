"""The language of the window, read from ``resources/translations``."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def install_translation(app: QApplication, language: str) -> None:
    """Show the window in ``language`` where a translation is shipped."""
