"""One format under atheris: whatever the bytes, an article or Unreadable comes out, and nothing else.

``python -m tools.fuzz.harness FORMAT [libFuzzer options] [corpus folders]``
"""

from __future__ import annotations

import collections
import importlib
import io
import json
import sys
import zipfile

import atheris

from tools.fuzz.seeds import PACKED

LIBRARIES = ("docx", "markdown_it", "odf.opendocument", "striprtf.striprtf", "trafilatura", "email.message")
MODULES = ("mail", "markdown", "newswire", "open_document", "page", "pdf", "plain", "rich_text", "saved", "word")
FOLLOWED = ["viewer.reading", "trafilatura", "docx", "odf", "striprtf", "markdown_it", "email"]

with atheris.instrument_imports(include=FOLLOWED):
    # What the format modules import late must be imported here, or its branches are not followed.
    for name in (*LIBRARIES, *(f"viewer.reading.{m}" for m in MODULES)):
        importlib.import_module(name)

    from viewer.article.article import Article
    from viewer.reading.draft import Draft
    from viewer.reading.formats import read_bytes, recognise
    from viewer.reading.reader import as_article
    from viewer.reading.tidy import iso_date
    from viewer.reading.unreadable import Unreadable
    from viewer.reading.worker import outcome

UNDERSTOOD_EVERY = 8
seen: collections.Counter[str] = collections.Counter()


def check(module: str, data: bytes) -> None:
    """Raise where the reading of ``data`` breaks a promise."""
    recognise(data, "a")
    said = outcome(module, data, "a")
    json.dumps(said)
    if "refused" in said:
        reason = str(said["refused"])
        seen[reason[:50]] += 1
        if not reason.endswith("."):
            raise AssertionError(f"no sentence: {reason!r}")
        return
    draft = Draft(**said["draft"])
    seen["read"] += 1
    if draft.date is not None and iso_date(draft.date) != draft.date:
        raise AssertionError(f"no date: {draft.date!r}")
    if seen["read"] % UNDERSTOOD_EVERY == 0:
        try:
            article = as_article(draft, "a")
        except Unreadable as error:
            if error.__cause__ is not None:
                raise
        else:
            if not isinstance(article, Article):
                raise AssertionError("no article")


def repack(main: str, data: bytes, frame: dict[str, bytes]) -> bytes:
    """The archive ``frame`` with ``data`` as its part ``main``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in {**frame, main: data}.items():
            archive.writestr(name, content)
    return out.getvalue()


def main() -> None:
    """Fuzz the format named on the command line."""
    module = sys.argv.pop(1)
    main_part = PACKED.get(module)
    frame: dict[str, bytes] = {}
    if main_part is not None:
        from tests.reading import making

        packed = making.docx() if module == "word" else making.odt()
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            frame = {n: archive.read(n) for n in archive.namelist()}

    def one_input(data: bytes) -> None:
        if main_part is not None and not data.startswith(b"PK"):
            data = repack(main_part, data, frame)
        check(module, data)
        if module in ("plain", "markdown"):
            try:
                read_bytes(data, "a.md" if module == "markdown" else "a.txt")
            except Unreadable:
                return

    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
