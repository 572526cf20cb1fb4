"""Opening articles: by menu, by drop, by paste, again from disk; and saying what could not be opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from viewer.desk.desk import Desk
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.settings import Settings
from viewer.reading.unreadable import shown
from viewer.shipped import resource
from viewer.window.reading_view import ReadingView


class Opener(QObject):
    """Everything that puts another article on the desk."""

    told = Signal(str)
    """A sentence for the reader that concerns no pane."""
    changed_on_disk = Signal(bool)
    """Whether a file that lies open was changed since it was read."""

    def __init__(self, desk: Desk, settings: Settings, reading: ReadingView, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._settings = settings
        self._reading = reading
        self._owner = owner
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_changed)
        self._refused: dict[int, str] = {}
        desk.article_opened.connect(self._opened)
        desk.refused.connect(self._note_refusal)
        desk.stopped.connect(self.told)
        desk.busy_changed.connect(self.invite)
        desk.busy_changed.connect(self._remember)

    def invite(self, busy: bool = False) -> None:
        """Say in each empty pane how an article gets there, or why the last was refused, unless one is on its way."""
        words = _said("Drop an article here, or two at once. Ctrl+O opens files, Ctrl+V what you copied.")
        for side in (LEFT, RIGHT):
            if not busy and self._desk.article(side) is None:
                self._reading.set_message(side, self._refused.get(side, words))

    def ask_two(self) -> None:
        """Let the reader choose two files, or one for the pane that has the keyboard."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self._owner, _said("Choose two articles"), self._folder(), _kinds())
        if names:
            self.open_paths([Path(n) for n in names], self._reading.focused_side())

    def ask_left(self) -> None:
        """Let the reader choose a file for the left."""
        self._ask_one(LEFT)

    def ask_right(self) -> None:
        """Let the reader choose a file for the right."""
        self._ask_one(RIGHT)

    def open_paths(self, paths: Sequence[Path], side: int) -> None:
        """Open one file on ``side``, or two left and right; of more the first two, saying so."""
        self.told.emit("")
        if len(paths) > 2:
            text = _said("{0} files were dropped; the first two are shown: {1} and {2}.")
            self.told.emit(text.format(len(paths), shown(paths[0].name), shown(paths[1].name)))
        if paths:
            self._desk.open_files(paths[:2], side)

    def open_mime(self, data: QMimeData, side: int) -> None:
        """Open what was dropped or pasted: files, else HTML or text."""
        paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
        if paths:
            self.open_paths(paths, side)
        elif _holds_only_links(data.text()):
            self.told.emit(
                _said("A link is no article, and Diptych never fetches one. Save the page or copy its text.")
            )
        elif data.hasText() or data.hasHtml():
            self._desk.open_paste(side, data.text(), data.html() if data.hasHtml() else None)
        else:
            self.told.emit(
                _said("What was dropped is neither a file nor text. Links are never fetched: save the page first.")
            )

    def paste(self) -> None:
        """Open what the clipboard holds in the pane that has the keyboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not (data.hasUrls() or data.hasText() or data.hasHtml()):
            self.told.emit(_said("The clipboard holds no text to open."))
        else:
            self.open_mime(data, self._reading.focused_side())

    def open_sample(self) -> None:
        """Open the pair that comes with the program."""
        self._desk.open_files(sample_pair())

    def swap(self) -> None:
        """Put left on the right and right on the left."""
        self._desk.swap()

    def reload(self) -> None:
        """Read both files again."""
        self.changed_on_disk.emit(False)
        self._desk.reload()

    def stop(self) -> None:
        """End a reading or a comparison that takes too long."""
        self._desk.stop()

    def show_cut(self) -> None:
        """Show what the reader of a page cut away, for the pane that has the keyboard."""
        from PySide6.QtWidgets import QMessageBox

        from viewer.window.document import pictured

        article = self._desk.article(self._reading.focused_side())
        box = QMessageBox(self._owner)
        box.setWindowTitle(_said("What was cut from the page"))
        box.setText(
            _said("These words stood on the page and are not part of the article.")
            if article and article.cut
            else _said("Nothing was cut from this article.")
        )
        box.setDetailedText(pictured(article.cut) if article else "")
        box.exec()

    def fill_recent(self, menu: QMenu) -> None:
        """Put the recent pairs into a menu, newest first."""
        menu.clear()
        for left, right in self._settings.recent:
            action = menu.addAction(f"{shown(Path(left).name)}  |  {shown(Path(right).name)}")
            action.setData((left, right))
        menu.setEnabled(not menu.isEmpty())

    def open_recent(self, pair: tuple[str, str]) -> None:
        """Open a pair that lay open before."""
        self._desk.open_files([Path(p) for p in pair])

    def _ask_one(self, side: int) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self._owner, _said("Choose an article"), self._folder(), _kinds())
        if name:
            self._desk.open_files([Path(name)], side)

    def _folder(self) -> str:
        return next((str(p.parent) for p in self._desk.paths() if p is not None), "")

    def _remember(self, busy: bool) -> None:
        """Keep the pair once nothing else is on its way: of two files that come, the first meets the earlier other."""
        left, right = self._desk.paths()
        if not busy and left is not None and right is not None:
            self._settings.remember_pair(left.absolute(), right.absolute())

    def _note_refusal(self, side: int, sentence: str) -> None:
        self._refused[side] = sentence

    def _opened(self, side: int) -> None:
        self._refused.pop(side, None)
        self._reading.set_message(side, None)
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        paths = self._desk.paths()
        present = [str(p) for p in paths if p is not None and p.exists()]
        if present:
            self._watcher.addPaths(present)

    def _file_changed(self, name: str) -> None:
        if Path(name).exists() and name not in self._watcher.files():
            self._watcher.addPath(name)
        self.changed_on_disk.emit(True)


def _holds_only_links(text: str) -> bool:
    words = text[:10_000].split()
    return bool(words) and all(QUrl(word).scheme() in {"http", "https", "ftp"} for word in words)


def _kinds() -> str:
    """What a file dialog offers: everything that can be read, or every file."""
    from viewer.reading.formats import suffixes

    articles = " ".join(f"*{suffix}" for suffix in suffixes())
    return f"{_said('Articles')} ({articles});;{_said('All files')} (*)"


def sample_pair() -> tuple[Path, Path]:
    """The two articles that come with the program."""
    return resource("samples", "left.md"), resource("samples", "right.md")


def _said(text: str) -> str:
    return QCoreApplication.translate("Opener", text)
