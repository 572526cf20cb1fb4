"""How the articles are set, which colours are shown and which language is spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.desk.settings import FOLLOW_SYSTEM
from viewer.window.fields import Choice, FontChoice, Stepped
from viewer.window.looks import USUAL_SIZE, Looks, default_family
from viewer.window.theme import theme_names
from viewer.window.translation import SOURCE, languages

USUAL_WIDTH = 72


class Preferences(QDialog):
    """Colours, font, size and line width of ``looks``; ``theme`` is the name that was chosen, FOLLOW_SYSTEM too."""

    def __init__(self, looks: Looks, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_said("Reading preferences"))
        self._looks = looks
        self.theme_field = Choice(self)
        for name in (FOLLOW_SYSTEM, *theme_names()):
            self.theme_field.addItem(theme_word(name), name)
        self.theme_field.setCurrentIndex(max(0, self.theme_field.findData(theme)))
        self.language_field = Choice(self)
        self.language_field.addItem(_said("As the system"), "")
        for code in languages():
            self.language_field.addItem(language_word(code), code)
        self.language_field.setCurrentIndex(max(0, self.language_field.findData(looks.language)))
        self.family_field = FontChoice(self)
        self.size_field = QDoubleSpinBox(self)
        self.size_field.setRange(6.0, 48.0)
        self.size_field.setSingleStep(0.5)
        self.size_field.setDecimals(1)
        self.size_field.setSuffix(" " + _said("pt"))
        self.width_field = QSpinBox(self)
        self.width_field.setRange(40, 120)
        self.width_field.setSuffix(" " + _said("characters"))
        self._fill(looks.family, looks.size, looks.line_width)
        self._lay_out()
        self.theme_field.currentIndexChanged.connect(self._choose_theme)
        self.language_field.currentIndexChanged.connect(self._choose_language)
        self.family_field.currentFontChanged.connect(self._choose_reading)
        self.size_field.valueChanged.connect(self._choose_reading)
        self.width_field.valueChanged.connect(self._choose_reading)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, QWidget], ...] = (
            (_said("&Colours"), self.theme_field, self.theme_field),
            (_said("&Font"), self.family_field, self.family_field),
            (_said("&Size"), self.size_field, Stepped(self.size_field, self)),
            (_said("&Line width"), self.width_field, Stepped(self.width_field, self)),
            (_said("L&anguage"), self.language_field, self.language_field),
        )
        for text, field, shown in rows:
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, shown)
        note = QLabel(_said("Every change shows at once, another language at the next start."), self)
        note.setObjectName("note")
        self.buttons = QDialogButtonBox(self)
        self.usual = self.buttons.addButton(_said("Usual look"), QDialogButtonBox.ButtonRole.ResetRole)
        close = self.buttons.addButton(_said("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self.usual.clicked.connect(self._choose_usual)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        for part in (form, note, self.buttons):
            column.addLayout(part) if isinstance(part, QFormLayout) else column.addWidget(part)
        self.setMinimumWidth(420)

    def _fill(self, family: str, size: float, line_width: int) -> None:
        # What the fields merely take over is no choice of the reader's.
        for field in (self.family_field, self.size_field, self.width_field):
            field.blockSignals(True)
        self.family_field.setCurrentFont(QFont(family))
        self.size_field.setValue(size)
        self.width_field.setValue(line_width)
        for field in (self.family_field, self.size_field, self.width_field):
            field.blockSignals(False)

    def _choose_theme(self) -> None:
        self._looks.choose_theme(str(self.theme_field.currentData()))

    def _choose_language(self) -> None:
        self._looks.choose_language(str(self.language_field.currentData()))

    def _choose_reading(self) -> None:
        self._looks.choose_reading(
            self.family_field.currentFont().family(), self.size_field.value(), self.width_field.value()
        )

    def _choose_usual(self) -> None:
        self.theme_field.setCurrentIndex(self.theme_field.findData(FOLLOW_SYSTEM))
        self._fill(default_family(), USUAL_SIZE, USUAL_WIDTH)
        self._choose_reading()


def theme_word(name: str) -> str:
    """What a theme is called for a reader; a theme without a word of its own goes by its file's name."""
    return {
        FOLLOW_SYSTEM: _said("As the system"),
        "light": _said("Light"),
        "dark": _said("Dark"),
        "high-contrast-light": _said("High contrast, light"),
        "high-contrast-dark": _said("High contrast, dark"),
    }.get(name, name.replace("-", " ").capitalize())


def language_word(code: str) -> str:
    """What a language is called by those who speak it."""
    return "English" if code == SOURCE else QLocale(code).nativeLanguageName().capitalize()


def _said(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)
