import subprocess
import sys

import pytest

LIBRARIES = (
    "lxml",
    "trafilatura",
    "docx",
    "odf",
    "striprtf",
    "pypdfium2",
    "charset_normalizer",
    "markdown_it",
    "email",
    "PySide6",
)


def imported_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_reading_starts_without_the_library_of_any_format():
    assert not imported_after("import viewer.reading.reader, viewer.reading.pasted") & set(LIBRARIES)


@pytest.mark.parametrize(("name", "words"), [("a.txt", b"The ferry sank."), ("a.txt", b"The ferry\xe2\x80\x99s end.")])
def test_a_plain_text_needs_no_library(tmp_path, name, words):
    path = tmp_path / name
    path.write_bytes(words)
    assert not imported_after(f"from viewer.reading.reader import read; read({str(path)!r})") & set(LIBRARIES)


def test_a_document_leaves_its_library_in_the_process_of_its_own(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<html><body><p>The ferry sank.</p></body></html>")
    assert not imported_after(f"from viewer.reading.reader import read; read({str(path)!r})") & set(LIBRARIES)
