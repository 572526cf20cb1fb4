"""Files whose names are no text, hold line breaks, or would command a terminal: every output holds them."""

import json
import os
import sys
from pathlib import Path

import pytest

from viewer.cli import main
from viewer.matching.compare import compare
from viewer.reading.reader import read
from viewer.reporting.as_csv import comparison_csv
from viewer.reporting.as_html import comparison_page
from viewer.reporting.as_json import article_line, comparison_document, comparison_line
from viewer.reporting.as_text import comparison_text

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX names")
NAMES = [
    b"\xff\xfe caf\xe9.txt",
    b"line\nbreak\ttab.txt",
    b"n" * 251 + b".txt",
    "\u202egpj.\u2028txt".encode(),
    b"\x1b]0;owned\x07\x1b[31m.txt",
    b"<b>&\"'.txt",
    b'=1+2,".txt',
]
WORDS = "The ferry Halma left Tolm at noon. “We were forty on board,” said Ada Kestrel, the mate."


@pytest.fixture(params=NAMES, ids=lambda name: repr(name[:20]))
def odd(tmp_path, request):
    path = Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), request.param)))  # noqa: PTH118
    try:
        path.write_text(WORDS)
    except OSError:
        pytest.skip("this file system refuses such names")
    return path


@pytest.fixture
def plain(tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text(WORDS)
    return path


def test_json_gives_back_the_very_bytes_of_the_name(odd, plain, capfdbinary):
    for words in (
        ["read", odd, "--format", "jsonl"],
        *(["compare", odd, plain, "--format", f] for f in ("json", "jsonl")),
    ):
        assert main(list(map(str, words))) == 0
        said = json.loads(capfdbinary.readouterr().out)
        assert os.fsencode(said.get("left", said)["path"]) == os.fsencode(odd)


@pytest.mark.parametrize("words", ["read", "read --cut", "compare", "compare --format html", "compare --format csv"])
def test_words_hold_no_character_that_a_terminal_obeys(odd, plain, words, capfdbinary):
    assert main([*words.split(), str(odd), *([str(plain)] if "compare" in words else [])]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert not set(said) & set("\x1b\x07\u202e\u2028")
    assert "\\udc" not in said


def test_what_cannot_be_read_is_named_on_one_line(odd, capfdbinary):
    odd.unlink()
    assert main(["read", str(odd)]) == 1
    said = capfdbinary.readouterr().err.decode()
    assert said.count("\n") == 1
    assert said.rstrip("\n").isprintable()


def test_a_list_of_pairs_may_name_files_whose_names_are_no_text(odd, plain, tmp_path, capfdbinary):
    if b"\n" in os.fsencode(odd) or b"\t" in os.fsencode(odd):
        pytest.skip("a list has one pair a line, with a tab")
    (tmp_path / "pairs.tsv").write_bytes(os.fsencode(odd) + b"\t" + os.fsencode(plain) + b"\n")
    assert main(["compare", "--pairs", str(tmp_path / "pairs.tsv")]) == 0
    assert os.fsencode(json.loads(capfdbinary.readouterr().out)["left"]["path"]) == os.fsencode(odd)


def test_every_report_can_be_written_as_utf_8(odd, plain):
    comparison = compare(read(odd), read(plain))
    assert article_line(read(odd)).encode()
    for write in (comparison_document, comparison_line, comparison_page, comparison_csv, comparison_text):
        assert write(comparison).encode()


def test_control_characters_of_a_text_are_shown_as_pictures(tmp_path, capfdbinary):
    path = tmp_path / "a.txt"
    path.write_text("He said: “Turn \x1b[31mred, \x07all of it, now,” Ada Kestrel told the desk in Tolm.")
    assert main(["read", str(path)]) == 0
    assert "Turn ␛[31mred, ␇all of it" in capfdbinary.readouterr().out.decode()
