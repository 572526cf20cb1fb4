"""How the window looks: theme, reading font, size, line width; changed at once, kept for the next time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from viewer.desk.settings import FOLLOW_SYSTEM, Settings
from viewer.window.theme import Theme, load_theme, system_theme_name, theme_names

USUAL_SIZE = 12.5
_STEP = 1.1
_SERIFS = ("Source Serif 4", "Charter", "Noto Serif", "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif")


class Looks(QObject):
    """The look that is shown; tells when it changes."""

    changed = Signal()

    def __init__(self, settings: Settings, owner: QWidget, *, theme: str | None = None) -> None:
        super().__init__(owner)
        self._settings = settings
        self._fixed = theme
        self.family = settings.family or default_family()
        self.size = settings.size
        self.line_width = settings.line_width
        self.theme: Theme = load_theme(self._theme_name())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # Qt 6.10 and later know of contrast
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._dress_application()

    def choose_theme(self, name: str) -> None:
        """Show a theme, or follow the system from now on."""
        self._fixed = None
        self._settings.theme = name
        self._follow_system()

    def choose_reading(self, family: str, size: float, line_width: int) -> None:
        """Choose the reading font, its size in points and the width of a line in characters."""
        self.family, self.size, self.line_width = family, size, line_width
        self._settings.family, self._settings.size, self._settings.line_width = family, size, line_width
        self.changed.emit()

    @property
    def language(self) -> str:
        """The language that was chosen, as a code; empty for the system's."""
        return self._settings.language

    def choose_language(self, code: str) -> None:
        """Speak another language from the next start on."""
        self._settings.language = code

    def next_theme(self) -> None:
        """Go on to the next theme."""
        names = theme_names()
        self.choose_theme(names[(names.index(self.theme.name) + 1) % len(names)])

    def show_light(self) -> None:
        """Show the light theme."""
        self.choose_theme("light")

    def show_dark(self) -> None:
        """Show the dark theme."""
        self.choose_theme("dark")

    def show_contrast_light(self) -> None:
        """Show the light theme of high contrast."""
        self.choose_theme("high-contrast-light")

    def show_contrast_dark(self) -> None:
        """Show the dark theme of high contrast."""
        self.choose_theme("high-contrast-dark")

    def show_as_system(self) -> None:
        """Show what the system asks for, now and when that changes."""
        self.choose_theme(FOLLOW_SYSTEM)

    def zoom(self, steps: int) -> None:
        """Make the text larger or, with negative steps, smaller by a tenth each."""
        size = min(48.0, max(6.0, self.size * _STEP**steps))
        self.choose_reading(self.family, round(size, 1), self.line_width)

    def larger(self) -> None:
        """Make the text larger."""
        self.zoom(1)

    def smaller(self) -> None:
        """Make the text smaller."""
        self.zoom(-1)

    def usual_size(self) -> None:
        """Give the text its usual size."""
        self.choose_reading(self.family, USUAL_SIZE, self.line_width)

    def ask_preferences(self) -> None:
        """Let the reader choose; every change shows at once."""
        from viewer.window.preferences import Preferences

        owner = self.parent()
        assert isinstance(owner, QWidget)
        dialog = Preferences(self, self._settings.theme, owner)
        dialog.exec()
        dialog.deleteLater()

    def _theme_name(self) -> str:
        name = self._fixed or self._settings.theme
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        return system_theme_name(app) if name == FOLLOW_SYSTEM or name not in theme_names() else name

    def _follow_system(self) -> None:
        theme = load_theme(self._theme_name())
        if theme != self.theme:
            self.theme = theme
            self._dress_application()
            self.changed.emit()

    def _dress_application(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(self.theme.palette())
        app.setStyleSheet(self.theme.stylesheet())


def default_family() -> str:
    """The first of the serif fonts we like that this machine has, else its own serif."""
    return next((name for name in _SERIFS if QFontDatabase.hasFamily(name)), "serif")
