# ruff: noqa: E501 - hostile files have long lines
import io
import socket
import socketserver
import threading
import zipfile
from pathlib import Path

import pytest

from tests.reading import making
from tests.reading.hostile import hostile_files
from tests.reading.pages import weblog
from tests.reading.stories import FERRY
from viewer.reading.apart import read_apart
from viewer.reading.draft import Draft
from viewer.reading.limits import MB
from viewer.reading.reader import Unreadable, as_article, read
from viewer.reading.worker import outcome

LAUGHS = "<!DOCTYPE nitf [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefghi", "bcdefghij", strict=True)
)


def opened_or_refused(path: Path) -> str:
    try:
        return read(path).text
    except Unreadable as refusal:
        return str(refusal)


@pytest.fixture
def trap():
    """A server on this machine that nobody may call: its address, and who called."""
    calls: list[bytes] = []

    class Caller(socketserver.BaseRequestHandler):
        def handle(self):
            calls.append(self.request.recv(200))

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Caller)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", calls
    server.shutdown()
    server.server_close()


@pytest.fixture
def no_sockets(monkeypatch):
    """Every socket call of this process fails loudly."""

    def refuse(*arguments, **options):
        raise AssertionError(f"a file reached for the network: {arguments}")

    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket.socket, "sendto", refuse)


NAMES = sorted(hostile_files("x"))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_fetched_for_a_file_in_its_own_process_or_in_this_one(name, tmp_path, trap, request):
    address, calls = trap
    data = hostile_files(address)[name]
    path = tmp_path / name
    path.write_bytes(data)
    text = opened_or_refused(path)
    request.getfixturevalue("no_sockets")
    module = {
        "html": "page",
        "eml": "mail",
        "docx": "word",
        "odt": "open_document",
        "xml": "newswire",
        "rtf": "rich_text",
        "mhtml": "saved",
        "webarchive": "saved",
        "pdf": "pdf",
    }
    said = outcome({**module, "md": "markdown", "json": "newswire"}[path.suffix[1:]], data, name)
    for words in (text, str(said.get("draft", {}).get("text", ""))):
        assert "root:" not in words
        assert "steal" not in words
        assert address not in words
    assert calls == []


ARTICLES = (
    "page.html page.mhtml binary.webarchive text.webarchive mail.eml word.docx picture.odt wishes.pdf notes.md "
    "dtd.xml include.xml newsml.xml item.json"
)


@pytest.mark.parametrize("name", ARTICLES.split())
def test_a_hostile_file_still_gives_its_article(name, tmp_path, trap):
    path = tmp_path / name
    path.write_bytes(hostile_files(trap[0])[name])
    assert len(read(path).text) >= 15


@pytest.mark.parametrize("name", ["entity.xml", "laughs.xml", "newsml-entity.xml"])
def test_entities_are_refused_before_they_unfold(name, tmp_path):
    data = (
        making.nitf(doctype=LAUGHS + "]>").replace(b"<p>", b"<p>&j;", 1)
        if name == "laughs.xml"
        else hostile_files("x")[name]
    )
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable, match="declares entities"):
        read(path)


@pytest.mark.parametrize("part", ["docx", "odt"])
def test_laughs_inside_a_packed_document_end_in_a_sentence(part, tmp_path):
    laughs = (LAUGHS + "]><nitf>&j;</nitf>").encode()
    main = {"docx": "word/document.xml", "odt": "content.xml"}[part]
    path = tmp_path / f"a.{part}"
    path.write_bytes(making.repacked(making.docx() if part == "docx" else making.odt(), {main: laughs}))
    with pytest.raises(Unreadable):
        read(path)


@pytest.mark.parametrize("size", [3 * MB, 70 * MB])
@pytest.mark.parametrize("part", ["docx", "odt"])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(part, size, tmp_path):
    main = {"docx": "word/document.xml", "odt": "content.xml"}[part]
    path = tmp_path / f"a.{part}"
    path.write_bytes(making.repacked(making.docx() if part == "docx" else making.odt(), {main: b" " * size}))
    with pytest.raises(Unreadable, match="out of all proportion"):
        read(path)


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path):
    data = bytearray(making.repacked(making.docx(), {"word/document.xml": b" " * (30 * MB)}))
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = data.find(mark)
        while place >= 0:
            if int.from_bytes(data[place + at : place + at + 4], "little") == 30 * MB:
                data[place + at : place + at + 4] = (100).to_bytes(4, "little")
            place = data.find(mark, place + 4)
    path = tmp_path / "a.docx"
    path.write_bytes(bytes(data))
    with pytest.raises(Unreadable):
        read(path)


def test_a_zip_of_too_many_parts_is_refused(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", b"<x/>")
        for k in range(6000):
            archive.writestr(str(k), b"")
    (tmp_path / "a.docx").write_bytes(out.getvalue())
    with pytest.raises(Unreadable, match="6,001 parts"):
        read(tmp_path / "a.docx")


DEEP = {
    "divs.html": b"<html><body>" + b"<div>" * 10_000 + b"words" + b"</div>" * 10_000,
    "lists.html": b"<html><body>" + b"<ul><li>" * 10_000 + b"words",
    "spans.html": b"<html><body><p>" + b"<span>" * 10_000 + b"words",
    "tables.html": b"<html><body>" + b"<table><tr><td>" * 4_000 + b"words",
    "deep.xml": b"<nitf>" + b"<a>" * 10_000 + b"words" + b"</a>" * 10_000 + b"</nitf>",
    "brackets.json": b'{"body_text": ' + b"[" * 100_000,
    "objects.json": b'{"body_text": ' + b'{"a":' * 100_000,
    "quotes.md": b">" * 50_000 + b" words",
    "lists.md": b"".join(b"  " * k + b"- a\n" for k in range(600)),
    "brackets.md": b"[" * 50_000 + b"words" + b"](" * 10_000,
    "stars.md": b"*a **b " * 20_000,
    "groups.rtf": b"{\\rtf1 " + b"{" * 100_000 + b"words",
    "mails.eml": b"From: a@b.example\nMessage-ID: <1>\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (k, k) for k in range(3_000)
    ),
    "tables.docx": making.repacked(
        making.docx(), {"word/document.xml": b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + b"<w:tbl><w:tr><w:tc>" * 3_000 + b"</w:tc></w:tr></w:tbl>" * 3_000 + b"</w:body></w:document>"}
    ),
    "sections.odt": making.repacked(making.odt(), {"content.xml": b"<a>" * 20_000 + b"</a>" * 20_000}),
}  # fmt: skip


@pytest.mark.parametrize("name", DEEP)
def test_what_nests_deep_is_an_article_or_a_sentence(name, tmp_path):
    path = tmp_path / name
    path.write_bytes(DEEP[name])
    said = opened_or_refused(path)
    assert said
    assert "Traceback" not in said


def test_a_word_of_a_million_letters_is_read(tmp_path):
    for name, data in (("a.txt", b"a" * 1_000_000), ("a.html", b"<html><body><p>" + b"a" * 1_000_000)):
        path = tmp_path / name
        path.write_bytes(data)
        assert len(read(path).text) == 1_000_000


def test_facts_cannot_turn_or_hide_the_words_beside_them(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(weblog("Ferry \u202e\u2066 sunk\x07 \u200b now", FERRY), encoding="utf-8")
    assert read(path).title == "Ferry sunk now"


def test_a_parser_that_takes_too_long_is_ended():
    with pytest.raises(Unreadable, match="takes longer than"):
        read_apart("page", b"<p>words</p>", "a.html", seconds=0.001)


def test_a_parser_that_dies_ends_in_a_sentence():
    with pytest.raises(Unreadable, match="is damaged"):
        read_apart("no_such_module", b"words", "a.xyz")


def test_the_own_process_opens_no_socket_writes_no_file_and_starts_no_program(tmp_path):
    import subprocess
    import sys

    for attempt in (
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        f"open({str(tmp_path / 'x')!r}, 'w')",
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
    ):
        code = f"from viewer.reading.worker import _lock; _lock()\ntry:\n    {attempt}\nexcept PermissionError:\n    print('refused')"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=Path.cwd())
        assert done.stdout == "refused\n", (attempt, done.stderr)
    assert not (tmp_path / "x").exists()


def test_a_mistake_of_our_own_is_called_one_and_what_it_was_is_logged(caplog):
    # The way of a mistake in a format module: a draft with something else than texts in it.
    with pytest.raises(Unreadable) as refused:
        as_article(Draft("The ferry ran aground.\n\nNobody was hurt.", headings=(3,)), "ferry.txt")
    assert str(refused.value).startswith("“ferry.txt” cannot be understood: this program made a mistake.")
    assert "AttributeError" in caplog.text
