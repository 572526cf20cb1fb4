"""What is dropped and is no article is answered where it was dropped, in the language of the window."""

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QTranslator, QUrl

from tests.made_article import made_article
from tests.window.hands import drop, files
from viewer.app import make_application
from viewer.desk.desk import Desk
from viewer.desk.match import LEFT
from viewer.desk.settings import Settings
from viewer.window.heading import Heading
from viewer.window.main_window import MainWindow
from viewer.window.opener import sample_pair
from viewer.window.overlays import Message
from viewer.window.theme import load_theme
from viewer.window.translation import install_translation

LINK = "https://courier.example/ferry"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")


@pytest.fixture
def german():
    """The program speaks German."""
    app = make_application(offscreen=True)
    before = QLocale()
    install_translation(app, "de")
    yield app
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def window(german, qtbot, tmp_path):
    """The German window without an article."""
    window = MainWindow(Desk(), Settings(tmp_path / "settings.ini"), theme="light")
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    yield window
    window.close()


@pytest.fixture
def answer(window, qtbot):
    """Drops something on the left; what that pane then says."""

    def answered(data):
        drop(window, data, QPoint(200, 400))
        qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=20_000)
        return window.reading._panes[LEFT].findChild(Message).accessibleName()

    return answered


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("leer.txt", b"", "„leer.txt“ ist leer. Speichern Sie"),
        ("hafen.png", b"\x89PNG\r\n\x1a\n", "„hafen.png“ ist ein Bild. Wählen Sie"),
        ("hafen.doc", OLD_WORD, "„hafen.doc“ ist ein Dokument eines alten Word (.doc). Speichern Sie"),
        ("fort.txt", None, "„fort.txt“ ist nicht da."),
        ("lang.txt", b"w " * (11 << 20), "„lang.txt“ ist zu groß: 22,0 MB, und höchstens 20 MB"),
    ],
)
def test_a_file_that_is_no_article_is_refused_in_german(answer, tmp_path, name, data, said):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    assert answer(files(tmp_path / name)).startswith(said)


def test_a_folder_is_refused_in_german(answer, tmp_path):
    assert answer(files(tmp_path)).endswith("“ ist ein Ordner. Wählen Sie eine Datei darin.")


def test_a_paste_without_words_is_refused_in_german(answer):
    data = QMimeData()
    data.setText(" \n ")
    assert answer(data).startswith("„Eingefügter Text“ enthält keine Wörter.")


@pytest.mark.parametrize("as_text", [True, False])
def test_a_link_is_no_article_and_nothing_is_opened(window, answer, as_text):
    data = QMimeData()
    if as_text:
        data.setText(f" {LINK}\n")
    else:
        data.setUrls([QUrl(LINK)])
    answer(data)
    assert window.desk.left is None
    assert window.notice.text().startswith("Ein Link ist kein Artikel")


def test_a_text_that_holds_a_link_is_opened(window, answer):
    data = QMimeData()
    data.setText(f"The ferry sank. {LINK}")
    answer(data)
    assert window.desk.left is not None


def test_of_three_files_two_are_opened_and_that_is_said_in_german(window, answer, tmp_path):
    answer(files(*sample_pair(), tmp_path / "c.txt"))
    assert "left.md und right.md" in window.notice.text()


def test_dates_are_written_as_the_language_writes_them(german, qtbot):
    head = Heading(load_theme("light"))
    qtbot.addWidget(head)
    head.set_article(made_article([["It rained."]], date="2026-03-04"))
    assert head.source() == "\u20684. März 2026\u2069"
