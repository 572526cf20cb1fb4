"""From bytes to text, in whatever encoding."""

from __future__ import annotations

import codecs
import re

from viewer.reading.latin import decode_latin
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]+")
# Windows-125x put the marks of typography at the same places, and nothing else in use has them there.
_TYPOGRAPHY = re.compile(rb"[\x82\x84\x85\x8b\x91-\x97\x9b\xa0\xab\xbb]")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OTHER_LETTERS = re.compile("[\u0370-\u1dff\u2e80-\uffef]")


def decode(data: bytes, name: str) -> str:
    """``data`` as text: by byte-order mark, then as UTF-8, then by what the bytes look like.

    The byte-order mark is dropped, CRLF and CR become LF, nothing else changes. Raises Unreadable where the bytes
    are no text.
    """
    return _line_feeds(_decode(data, name))


def _decode(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if b"\0" in data[:4096]:
        return _wide(data, name)
    if len(_CONTROLS.findall(data)) > len(data) // 10:
        raise Unreadable(name, Reason.NOT_TEXT)
    if b"\x1b$B" in data:  # only Japanese in seven bits has these
        return data.decode("iso2022_jp", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _nearly_utf_8(data) or _guess(data, name)


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _wide(data: bytes, name: str) -> str:
    """UTF-16 without a mark: every second byte of Western text is zero, and hardly any other."""
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    for zeros, others, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > min(len(data), 4096) // 5 and others * 20 < zeros:
            return data.decode(encoding, errors="replace")
    raise Unreadable(name, Reason.NOT_TEXT)


def _nearly_utf_8(data: bytes) -> str | None:
    """Long UTF-8 with a few broken bytes (a cut end, a slip in the middle) is still UTF-8."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    multi = sum(1 for c in text if c > "\x7f") - broken
    return text if multi > 10 * broken else None


def _guess(data: bytes, name: str) -> str:
    if not _TYPOGRAPHY.sub(b"", b"".join(_HIGH.findall(data))):
        return data.decode("cp1252")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is not None and not _OTHER_LETTERS.search(str(best)):
        return decode_latin(data) or str(best)
    if best is not None:
        return str(best)
    if len(_HIGH.findall(data)) * 4 < len(data) and not _CONTROLS.search(data):
        return data.decode("cp1252", errors="replace")
    raise Unreadable(name, Reason.NOT_TEXT)
