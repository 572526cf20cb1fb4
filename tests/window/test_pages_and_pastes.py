"""A saved page in the window, what was cut from it, and articles that come by the clipboard."""

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QTextEdit

from tests.reading.pages import weblog
from tests.reading.stories import BRIDGE, FERRY
from viewer.desk.match import LEFT

TITLE = "Bridge to close for lorries"


def opened(window, qtbot, tmp_path, name, data):
    (tmp_path / name).write_text(data, encoding="utf-8")
    with qtbot.waitSignal(window.desk.article_opened, timeout=20_000):
        window.desk.open_files([tmp_path / name], LEFT)


def what_was_cut(window, press):
    """The two texts of the box that the command shows: what it says, and the words that were cut."""
    said = []

    def look():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        detail = box.findChild(QTextEdit)
        said.append((box.text(), detail.toPlainText() if detail else ""))
        box.close()

    QTimer.singleShot(0, window, look)
    press("Ctrl+Shift+U")
    return said[0]


def test_what_was_cut_from_a_saved_page_can_be_shown(window, press, qtbot, tmp_path):
    opened(window, qtbot, tmp_path, "page.html", weblog(TITLE, BRIDGE))
    said, cut = what_was_cut(window, press)
    assert said == "These words stood on the page and are not part of the article."
    assert "The scene on Tuesday. Photo: Ada Kestrel" in cut
    assert "Recent posts" in cut
    assert not any(paragraph in cut for paragraph in BRIDGE)
    assert window.desk.left.text == "\n\n".join(BRIDGE)


def test_of_a_text_it_says_that_nothing_was_cut(window, press, qtbot, tmp_path):
    opened(window, qtbot, tmp_path, "a.txt", "The ferry sank.")
    assert what_was_cut(window, press) == ("Nothing was cut from this article.", "")


def test_what_was_cut_is_shown_as_text_and_cannot_turn_or_command(window, press, qtbot, tmp_path):
    story = f"<p>&lt;b&gt;Vote&lt;/b&gt; \u202enow\x1b</p>{weblog(TITLE, BRIDGE)}"
    opened(
        window,
        qtbot,
        tmp_path,
        "page.html",
        story.replace("Recent posts", "&lt;b&gt;Recent&lt;/b&gt; \u202eposts\u0085"),
    )
    cut = what_was_cut(window, press)[1]
    assert "<b>Recent</b>" in cut
    assert not set(cut) & set("\u202e\x1b\u0085")


def test_a_pasted_selection_of_a_page_is_read_as_one(window, press, qtbot):
    data = QMimeData()
    data.setText("Share this " + " ".join(FERRY))
    data.setHtml("<div class='share-links'>Share this</div>" + "".join(f"<p>{words}</p>" for words in FERRY))
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.desk.article_opened, timeout=20_000):
        press("Ctrl+V")
    assert window.desk.left.text == "\n\n".join(FERRY)
    assert window.desk.left.path is None
    assert window.desk.left.title.startswith(" ".join(FERRY[0].split()[:3]))


def test_a_pasted_text_is_named_after_its_first_words(window, press, qtbot):
    QGuiApplication.clipboard().setText("The ferry Gull sank on Tuesday.\nAll were saved, the harbour office said.")
    with qtbot.waitSignal(window.desk.article_opened, timeout=20_000):
        press("Ctrl+V")
    assert window.desk.left.title == "The ferry Gull sank on Tuesday. All were…"
    assert window.windowTitle() == "The ferry Gull sank on Tuesday. All were… | Diptych"
