"""A look: colours by role, read from ``resources/themes``; one file is one look."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from viewer.shipped import resource
from viewer.window.controls import stylesheet_for


@dataclass(frozen=True)
class Theme:
    """The colours of the window by what they are for.

    ``same``, ``reworded``, ``conflict`` and ``only`` are the colours of signs, lines and ribbons; the tints lie under
    text and are opaque, mixed with the paper beforehand, so that neighbours show no seam.
    """

    name: str
    is_dark: bool
    high_contrast: bool
    paper: QColor
    text: QColor
    quiet: QColor
    furniture: QColor
    chrome: QColor
    panel: QColor
    control: QColor
    hover: QColor
    line: QColor
    edge: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    on_selection: QColor
    same: QColor
    same_tint: QColor
    reworded: QColor
    reworded_tint: QColor
    quote_tint: QColor
    conflict: QColor
    conflict_tint: QColor
    only: QColor
    gutter: QColor
    found: QColor
    found_current: QColor
    flash: QColor
    drop: QColor

    def palette(self) -> QPalette:
        """The application's palette: what a control without a style rule, and a native dialog, is drawn with."""
        p = QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, self.chrome),
            (roles.WindowText, self.text),
            (roles.Base, self.paper),
            (roles.AlternateBase, self.chrome),
            (roles.Text, self.text),
            (roles.PlaceholderText, self.quiet),
            (roles.Button, self.control),
            (roles.ButtonText, self.text),
            (roles.BrightText, self.on_accent),
            (roles.ToolTipBase, self.panel),
            (roles.ToolTipText, self.text),
            (roles.Highlight, self.selection),
            (roles.HighlightedText, self.on_selection),
            (roles.Link, self.accent),
            (roles.LinkVisited, self.accent),
            (roles.Accent, self.accent),
            (roles.Light, self.panel),
            (roles.Midlight, self.hover),
            (roles.Mid, self.line),
            (roles.Dark, self.edge),
            (roles.Shadow, self.edge),
        ):
            p.setColor(role, colour)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            p.setColor(QPalette.ColorGroup.Disabled, role, self.quiet)
        return p

    def stylesheet(self) -> str:
        """The application's style sheet: calm controls of one family."""
        return stylesheet_for({f.name: getattr(self, f.name) for f in fields(self)})


def theme_names() -> tuple[str, ...]:
    """The names that ``load_theme`` knows, the default first."""
    found = sorted(path.stem for path in resource("themes").glob("*.json"))
    return tuple(sorted(found, key=lambda name: (name.startswith("high"), name != "light", name)))


@cache
def load_theme(name: str) -> Theme:
    """Read one look. Raises FileNotFoundError for an unknown name and ValueError for a file that is not whole."""
    data = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    values: dict[str, object] = {}
    for f in fields(Theme):
        if f.name not in data:
            raise ValueError(f"the theme {name} has no colour for {f.name}")
        value = data[f.name]
        values[f.name] = QColor(value) if f.name not in ("name", "is_dark", "high_contrast") else value
        if isinstance(values[f.name], QColor) and not QColor.isValidColorName(value):
            raise ValueError(f"the theme {name} gives {value!r} as {f.name}, which is no colour")
    return Theme(**values)  # type: ignore[arg-type]


def system_theme_name(app: QGuiApplication) -> str:
    """The look that the system asks for: light or dark, in high contrast where it wants more contrast."""
    hints = app.styleHints()
    shade = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return f"high-contrast-{shade}" if _wants_contrast(hints) else shade


def _wants_contrast(hints: object) -> bool:
    # Qt 6.10 and later know it; earlier ones have no such hint.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)
