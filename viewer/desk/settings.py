"""What is remembered from one time to the next: a file of settings in the platform's own place."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from viewer.desk.place import Scrolling

RECENT = 10
"""How many pairs are remembered."""

FOLLOW_SYSTEM = "system"
T = TypeVar("T", int, float)

Pair = tuple[str, str]


class Settings:
    """Typed settings; what is missing or spoilt in the file counts as not set."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
            self._file = QSettings(form, scope, "Diptych", "diptych")
        else:
            self._file = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """The name of a theme, or FOLLOW_SYSTEM."""
        return self._text("look/theme", FOLLOW_SYSTEM)

    @theme.setter
    def theme(self, name: str) -> None:
        self._file.setValue("look/theme", name)

    @property
    def family(self) -> str:
        """The reading font; empty for the default."""
        return self._text("look/family", "")

    @family.setter
    def family(self, name: str) -> None:
        self._file.setValue("look/family", name)

    @property
    def size(self) -> float:
        """The size of the reading font in points, 6 to 48."""
        return min(48.0, max(6.0, self._number("look/size", 12.5)))

    @size.setter
    def size(self, points: float) -> None:
        self._file.setValue("look/size", points)

    @property
    def line_width(self) -> int:
        """How wide a line may be, in characters, 40 to 120."""
        return min(120, max(40, self._number("look/width", 72)))

    @line_width.setter
    def line_width(self, characters: int) -> None:
        self._file.setValue("look/width", characters)

    @property
    def scrolling(self) -> Scrolling:
        """How the panes move together."""
        try:
            return Scrolling(self._text("reading/scrolling", Scrolling.LINKED.value))
        except ValueError:
            return Scrolling.LINKED

    @scrolling.setter
    def scrolling(self, mode: Scrolling) -> None:
        self._file.setValue("reading/scrolling", mode.value)

    @property
    def rows(self) -> bool:
        """Whether the pair is shown as matched rows."""
        return self._flag("reading/rows")

    @rows.setter
    def rows(self, shown: bool) -> None:
        self._file.setValue("reading/rows", shown)

    @property
    def weaker(self) -> bool:
        """Whether the possible matches are shown."""
        return self._flag("reading/weaker")

    @weaker.setter
    def weaker(self, shown: bool) -> None:
        self._file.setValue("reading/weaker", shown)

    @property
    def language(self) -> str:
        """The language of the window as a code, empty for the system's."""
        return self._text("look/language", "")

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("look/language", code)

    @property
    def recent(self) -> tuple[Pair, ...]:
        """The pairs that lay open, newest first: two paths each."""
        values = self._file.value("recent/pairs", [])
        lines = [values] if isinstance(values, str) else values if isinstance(values, list) else []
        pairs = [tuple(line.split("\n")) for line in lines if isinstance(line, str) and line.count("\n") == 1]
        return tuple((a, b) for a, b in pairs if a and b)[:RECENT]

    def remember_pair(self, left: Path, right: Path) -> None:
        """Put a pair at the head of the recent ones."""
        pair = (str(left), str(right))
        kept = [pair, *(p for p in self.recent if p != pair)][:RECENT]
        self._file.setValue("recent/pairs", ["\n".join(p) for p in kept])

    def shape(self, name: str) -> QByteArray | None:
        """What a widget called ``name`` saved of its geometry or state."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_shape(self, name: str, value: QByteArray) -> None:
        """Keep the geometry or state of a widget."""
        self._file.setValue(f"window/{name}", value)

    def save(self) -> None:
        """Write to disk now."""
        self._file.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._file.value(key, default)
        return value if isinstance(value, str) else default

    def _flag(self, key: str) -> bool:
        return self._file.value(key, False) in (True, "true")

    def _number(self, key: str, default: T) -> T:
        try:
            return type(default)(str(self._file.value(key, default)))
        except ValueError:
            return default
