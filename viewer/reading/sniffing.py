"""Formats known by their first bytes."""

from __future__ import annotations

import re

from viewer.reading.reason import Reason

_PAGE = re.compile(
    rb"\A\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,4}"
    rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])",
    re.I | re.S,
)
_AGENCY = re.compile(rb"<(?:[\w.-]+:)?(?:nitf|newsItem|newsMessage|packageItem)[\s>]")
_NINJS = re.compile(rb'"(?:body_(?:text|html|xhtml)|versioncreated|headlines?|bodies)"\s*:')
_HEADER = re.compile(
    rb"^(From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Delivered-To):", re.I | re.M
)
_MACHINE = re.compile(rb"^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To):", re.I | re.M)
_FIRST_LINE = re.compile(rb"\A(?:From \S.*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?\S")
_PLIST = re.compile(rb"<plist[\s>].{0,600}?WebMainResource", re.S)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The names of the parts that tell what an old Office file is.
_OLE_KINDS = (
    ("WordDocument", Reason.OLD_WORD),
    ("__substg1.0_", Reason.OUTLOOK),
    ("Workbook", Reason.TABLE),
    ("PowerPoint Document", Reason.SLIDES),
)
_OTHERS = (
    (_OLE, Reason.OLD_OFFICE),
    (b"\x89PNG", Reason.PICTURE),
    (b"\xff\xd8\xff", Reason.PICTURE),
    (b"GIF8", Reason.PICTURE),
    (b"\x1f\x8b", Reason.PACKED),
    (b"7z\xbc\xaf\x27\x1c", Reason.PACKED),
    (b"Rar!", Reason.PACKED),
    (b"MZ\x90\x00", Reason.PROGRAM),
    (b"\x7fELF", Reason.PROGRAM),
    (b"{\\rtf2", Reason.OTHER_RICH_TEXT),
)


def other_kind(data: bytes) -> Reason | None:
    """What to say of a file that is known and holds no article; None for all others."""
    if data.startswith(_OLE):
        for part, reason in _OLE_KINDS:
            if part.encode("utf-16-le") in data:
                return reason
    for mark, reason in _OTHERS:
        if data.startswith(mark):
            return reason
    if data.startswith(b"PK\x03\x04") and not (is_word(data) or is_open_document(data)):
        return Reason.PACKED_OR_OFFICE
    return None


def is_page(data: bytes) -> bool:
    """Whether these are the bytes of a web page."""
    return _PAGE.match(_head(data)) is not None


def is_mhtml(data: bytes) -> bool:
    """Whether these are the bytes of a page saved as MHTML."""
    head = data[:4096].lower()
    return is_mail(data) and b"multipart/related" in head and (
        b"snapshot-content-location:" in head or b"saved by" in head or b"x-mimeole" in head
    )  # fmt: skip


def is_web_archive(data: bytes) -> bool:
    """Whether these are the bytes of a page saved by Safari."""
    if data.startswith(b"bplist00"):
        return b"WebMainResource" in data
    return _PLIST.search(data[:4096]) is not None


def is_saved_page(data: bytes) -> bool:
    """Whether these are the bytes of a page saved with its parts in one file."""
    return is_web_archive(data) or is_mhtml(data)


def is_mail(data: bytes) -> bool:
    """Whether these are the bytes of a mail: it begins with headers, and one that only machines write."""
    if not _FIRST_LINE.match(data[:300]):
        return False
    headers = re.split(rb"\r?\n\r?\n", data[:65536], maxsplit=1)[0]
    return len({m.lower() for m in _HEADER.findall(headers)}) >= 2 and _MACHINE.search(headers) is not None


def is_word(data: bytes) -> bool:
    """Whether these are the bytes of a .docx file."""
    return data.startswith(b"PK\x03\x04") and b"word/document.xml" in data


def is_open_document(data: bytes) -> bool:
    """Whether these are the bytes of an OpenDocument file; only its parser can tell a text from a table."""
    return data.startswith(b"PK\x03\x04") and b"content.xml" in data and b"META-INF/manifest.xml" in data


def is_rich_text(data: bytes) -> bool:
    """Whether these are the bytes of an RTF file."""
    return data.startswith(b"{\\rtf") and not data.startswith(b"{\\rtf2")


def is_pdf(data: bytes) -> bool:
    """Whether these are the bytes of a PDF; a few may stand before its mark."""
    return b"%PDF-" in data[:1024] and not is_page(data)


def is_agency_item(data: bytes) -> bool:
    """Whether these are the bytes of NITF, NewsML-G2 or ninjs."""
    head = _head(data).lstrip()
    if head.startswith(b"{"):
        return head.rstrip(b"\x00")[:1] == b"{" and _NINJS.search(data[:65536]) is not None
    return head.startswith(b"<") and _AGENCY.search(head) is not None


def _head(data: bytes) -> bytes:
    head = data[:4096]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head[2:].replace(b"\0", b"")
    return head.removeprefix(b"\xef\xbb\xbf")
