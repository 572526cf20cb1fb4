"""A window of the test's own, in its own process, that starts a real drag of the files named on its command line."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """A grey field; pulling at it drags the files."""

    def mouseMoveEvent(self, event):
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[2:]])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


app = QApplication(sys.argv[:1])
field = Source("pull here")
field.setWindowTitle(sys.argv[1])
field.setGeometry(0, 0, 160, 120)
field.show()
app.exec()
