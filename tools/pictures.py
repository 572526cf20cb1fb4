"""Draw the reading surface for pairs of files, in every look and two sizes, to be looked at.

python -m tools.pictures FOLDER LEFT RIGHT [LEFT RIGHT ...]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from viewer.desk.match import Match, MatchKind
from viewer.matching.compare import compare
from viewer.reading.reader import read
from viewer.shipped import resource
from viewer.window.reading_view import ReadingView
from viewer.window.rows_view import RowsView
from viewer.window.theme import load_theme, theme_names

SIZES = ((1600, 1000), (1024, 700))


def draw(folder: Path, left: Path, right: Path, looks: tuple[str, ...]) -> None:
    a, b = read(left), read(right)
    comparison = compare(a, b)
    for look in looks:
        for width, height in SIZES:
            for view, word in ((ReadingView(), "reading"), (RowsView(), "rows")):
                view.resize(width - 330, height - 100)
                view.set_theme(load_theme(look))
                view.set_articles(a, b)
                view.set_comparison(comparison)
                view.show()
                QApplication.processEvents()
                if comparison.quote_pairs:
                    view.go_to(Match(MatchKind.QUOTE, min(1, len(comparison.quote_pairs) - 1)), flash=False)
                elif comparison.passages:
                    view.go_to(Match(MatchKind.PASSAGE, 0), flash=False)
                QApplication.processEvents()
                view.grab().save(str(folder / f"{left.stem[:6]}-{right.stem[:6]}-{look}-{width}-{word}.png"))
                view.close()
                view.deleteLater()


def main(arguments: list[str]) -> None:
    QApplication.instance() or QApplication([])
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    files = [Path(a) for a in arguments[1:]]
    pairs = list(zip(files[::2], files[1::2], strict=True))
    for left, right in pairs or [(resource("samples", "left.md"), resource("samples", "right.md"))]:
        draw(folder, left, right, theme_names())


if __name__ == "__main__":
    main(sys.argv[1:])
