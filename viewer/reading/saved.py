"""Pages saved with all they need in one file: MHTML and Safari's web archives. Only the page itself is read."""

from __future__ import annotations

import plistlib
from email import message_from_bytes, policy
from email.message import Message

from viewer.reading.draft import Draft
from viewer.reading.limits import PARTS
from viewer.reading.page import read as read_page
from viewer.reading.page import read_text
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable


def read(data: bytes, name: str) -> Draft:
    """The draft of an MHTML file or a web archive. Raises Unreadable where it holds no article."""
    if data.startswith((b"bplist00", b"<?xml")):
        return _read_web_archive(data, name)
    for count, part in enumerate(message_from_bytes(data, policy=policy.compat32).walk()):
        if count > PARTS.value:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return _read_part(part, name)
    raise Unreadable(name, Reason.NO_SAVED_PAGE)


def _read_part(part: Message, name: str) -> Draft:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        raise Unreadable(name, Reason.NO_SAVED_PAGE)
    return _decoded(payload, part.get_content_charset(), name)


def _read_web_archive(data: bytes, name: str) -> Draft:
    try:
        main = plistlib.loads(data)["WebMainResource"]
        payload, charset = main["WebResourceData"], main.get("WebResourceTextEncodingName")
    except Exception as error:  # plistlib lets many kinds through on damaged files
        raise Unreadable(name, Reason.NO_SAVED_PAGE) from error
    if not isinstance(payload, bytes) or not payload.strip():
        raise Unreadable(name, Reason.NO_SAVED_PAGE)
    return _decoded(payload, charset if isinstance(charset, str) else None, name)


def _decoded(payload: bytes, charset: str | None, name: str) -> Draft:
    try:
        text = payload.decode(charset or "utf-8")
    except (LookupError, UnicodeError):
        return read_page(payload, name)
    return read_text(text, name)
