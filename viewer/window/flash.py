"""A light that is quickly there and slowly gone: here is what you asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QVariantAnimation

_MILLISECONDS = 900


class Flash(QObject):
    """Calls ``show`` with a brightness from 1 down to 0, on the GUI thread."""

    def __init__(self, show: Callable[[float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.valueChanged.connect(self._on_value)

    def start(self) -> None:
        """Flash now, from the beginning."""
        self._animation.stop()
        self._animation.start()

    def stop(self) -> None:
        """Be dark at once."""
        self._animation.stop()
        self._show(0.0)

    def _on_value(self, value: object) -> None:
        passed = 1.0 - float(value) if isinstance(value, (int, float)) else 1.0
        self._show(1.0 - passed * passed)
