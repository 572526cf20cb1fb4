"""The real window in a process of its own; once two articles are compared it prints what it shows, as JSON.

Arguments: the title, the picture to write, the folder for settings.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from viewer.app import make_application
from viewer.desk.desk import Desk
from viewer.desk.settings import Settings
from viewer.window.main_window import MainWindow

title, picture, folder = sys.argv[1:4]
app = make_application(offscreen=False)
desk = Desk()
window = MainWindow(desk, Settings(Path(folder) / "settings.ini"), theme="light")


def keep_title():
    if window.windowTitle() != title:
        window.setWindowTitle(title)


def report():
    window.grab().save(picture)
    comparison = desk.comparison
    found = {
        "left": Path(comparison.left.path).name,
        "right": Path(comparison.right.path).name,
        "quotes": [
            [comparison.left.quotes[q.left].span.of(comparison.left.text) for q in comparison.quote_pairs],
            [comparison.right.quotes[q.right].span.of(comparison.right.text) for q in comparison.quote_pairs],
        ],
        "list": window.side_list.tabs.tabToolTip(0),
    }
    print(json.dumps(found), flush=True)
    window.close()


window.windowTitleChanged.connect(keep_title)


def go_to_the_quotes():
    window.actions_by_id["next-quote"].trigger()
    QTimer.singleShot(900, report)


desk.comparison_made.connect(lambda: QTimer.singleShot(100, go_to_the_quotes))
keep_title()
window.setGeometry(200, 0, 1080, 760)
window.show()
app.exec()
