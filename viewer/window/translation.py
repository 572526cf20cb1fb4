"""The language of the window, read from the ``.ts`` files in ``resources/translations`` as translators leave them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer.shipped import resource

SOURCE = "en"
"""The language that the texts in the program are written in."""
PSEUDO = "xx"
"""No language: the English texts with other letters and two fifths longer, to see what is cut or never translated."""

STRETCH = 1.4
_PREFIX = "diptych_"
_OTHER_LETTERS = str.maketrans("aeiouyAEIOUYcnsz", "àéîöùýÀÉÎÖÙÝçñšž")
# What must stay as it is: a place to fill in, a mark-up tag, a mnemonic, Qt's count.
_FIXED = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w|%n)")

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]
"""By context and English text: the translation, or its forms by number."""


class Translation(QTranslator):
    """Translates from a catalogue; what is not in it stays English."""

    def __init__(self, catalogue: Catalogue, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:  # noqa: N802
        """Whether it translates nothing; Qt then does not ask."""
        return not self._catalogue

    # Qt takes None for "not here" and asks the next translator, at last the source.
    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:
        """The text in another language; ``n`` chooses among the forms by number, one and more."""
        forms = self._catalogue.get((context, text))
        if forms is None:
            return None
        return forms[0] if n == 1 else forms[-1]


def languages() -> tuple[str, ...]:
    """The codes of the languages that the window speaks, English first."""
    try:
        found = resource("translations").glob(f"{_PREFIX}*.ts")
    except FileNotFoundError:
        return (SOURCE,)
    return (SOURCE, *sorted(path.stem.removeprefix(_PREFIX) for path in found))


def install_translation(app: QCoreApplication, language: str) -> str:
    """Show the window in ``language``, a code; empty for the system's. The result is the code that it is shown in.

    To be called before the first widget is made. Dates and numbers follow a language that was named.
    """
    known = languages()
    wanted = [language] if language else [name[:2] for name in QLocale.system().uiLanguages()]
    chosen = next((code for code in wanted if code in known or code == PSEUDO), SOURCE)
    if language and chosen not in {PSEUDO, SOURCE}:
        QLocale.setDefault(QLocale(chosen))
    if chosen == PSEUDO:
        app.installTranslator(Translation(_stretched(known[-1]), app))
    elif chosen != SOURCE:
        _install_of_qt(app, chosen)
        app.installTranslator(Translation(read_catalogue(translation_file(chosen)), app))
    return chosen


def translation_file(language: str) -> Path:
    """Where a language lies. Raises FileNotFoundError where it was not shipped."""
    return resource("translations", f"{_PREFIX}{language}.ts")


def read_catalogue(file: Path, *, unfinished: bool = False) -> dict[tuple[str, str], tuple[str, ...]]:
    """What a ``.ts`` file translates; with ``unfinished`` all that it lists, empty where a translation is missing.

    Raises xml.etree.ElementTree.ParseError for a file that is no XML.
    """
    from xml.etree import ElementTree

    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if unfinished or all(forms):
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def stretch(text: str) -> str:
    """A text of the pseudo-language: other letters, at least two fifths longer; places to fill in stay."""
    parts = [part if k % 2 else part.translate(_OTHER_LETTERS) for k, part in enumerate(_FIXED.split(text))]
    longer = ceil(len(text) * (STRETCH - 1))
    return "".join(parts) + ("" if not text.strip() else "é" * longer)


def _stretched(like: str) -> Catalogue:
    listed = {} if like == SOURCE else read_catalogue(translation_file(like), unfinished=True)
    return {key: (stretch(key[1]),) for key in listed}


def _install_of_qt(app: QCoreApplication, language: str) -> None:
    """Qt's own words (OK, Cancel) in the same language, where this Qt has them."""
    own = QTranslator(app)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
