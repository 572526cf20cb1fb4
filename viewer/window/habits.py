"""How a reader reads, kept for the next time: the view, how the panes scroll, whether weaker matches show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.window.main_window import MainWindow


def take_up(window: MainWindow) -> None:
    """Read on as the last time."""
    window.navigator.set_scrolling(window.settings.scrolling)
    window.actions_by_id["weaker"].setChecked(window.settings.weaker)
    (window.show_rows if window.settings.rows else window.show_reading)()


def keep(window: MainWindow) -> None:
    """Remember for the next time."""
    window.settings.scrolling = window.navigator.scrolling
    window.settings.weaker = window.navigator.weaker
    window.settings.rows = window.views.currentWidget() is not window.reading
