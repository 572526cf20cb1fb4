"""Numbers as a reader writes them: thousands set apart, times in the unit that fits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def grouped(number: int) -> str:
    """A count in the language of the window, its thousands set apart."""
    return _locale().toString(number)


def lasted(seconds: float) -> str:
    """A time of 0 seconds or more: below one second in whole milliseconds, else in tenths of a second."""
    if seconds < 0.9995:
        return _said("{0} ms").format(round(seconds * 1000))
    return _said("{0} s").format(_locale().toString(seconds, "f", 1))


def _locale() -> QLocale:
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # no language at all, which sets nothing apart
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale


def _said(text: str) -> str:
    return QCoreApplication.translate("Numbers", text)
