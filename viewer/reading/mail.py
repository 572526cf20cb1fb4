"""Mails: the text part, or the HTML part as a web page; sender, date and subject."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.utils import parseaddr

from viewer.reading.draft import Draft
from viewer.reading.encoding import decode
from viewer.reading.limits import NESTING, PARTS
from viewer.reading.reason import Reason
from viewer.reading.tidy import collapse, mail_date
from viewer.reading.unreadable import Unreadable

_ENOUGH = 200  # shorter texts are mostly "your mail program shows no HTML"
_SIGNATURE = re.compile(r"^-- $\n?", re.M)


def read(data: bytes, name: str) -> Draft:
    """The draft of a mail (RFC 5322, MIME). Attachments and remote parts are left alone. Raises Unreadable."""
    mail = email.message_from_bytes(data, policy=email.policy.compat32)
    texts, pages = _bodies(mail, name)
    words, signature = _without_signature("\n".join(texts).strip())
    body = Draft(words, cut=signature)
    if pages and len(words) < _ENOUGH:
        page = _page("\n".join(pages), name)
        body = page if len(page.text) > len(words) else body
    if not body.text:
        raise Unreadable(name, Reason.EMPTY_MAIL)
    return replace(
        body, title=_header(mail, "subject"), byline=_sender(mail), date=mail_date(_header(mail, "date")) or body.date
    )


def _without_signature(text: str) -> tuple[str, str]:
    """The text, and what stands below the line of two dashes that begins a signature (RFC 3676, 4.3)."""
    found = _SIGNATURE.search(text)
    return (text[: found.start()].rstrip(), text[found.end() :]) if found else (text, "")


def _page(text: str, name: str) -> Draft:
    from viewer.reading.page import read_text

    try:
        return read_text(text, name)
    except Unreadable:
        return Draft("")


def parts(mail: Message, name: str) -> Iterator[Message]:
    """The parts of a mail in order, without those of mails inside. Raises Unreadable beyond the limits."""
    waiting = [(0, mail)]
    seen = 0
    while waiting:
        depth, part = waiting.pop()
        seen += 1
        if depth > NESTING.value or seen > PARTS.value:
            raise Unreadable(name, Reason.TOO_DEEP_MAIL)
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            waiting.extend((depth + 1, p) for p in reversed(inside) if isinstance(p, Message))
        else:
            yield part


def content(part: Message, name: str) -> str:
    """The characters of a text part, in the charset it declares, or in the one its bytes look like."""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes) or not raw:
        return ""
    charset = part.get_content_charset() or ""
    if charset not in ("", "us-ascii", "utf-8", "utf8"):
        try:
            return raw.decode(charset, errors="replace").replace("\r\n", "\n")
        except (LookupError, UnicodeError, ValueError):
            pass
    return decode(raw, name)


def _bodies(mail: Message, name: str) -> tuple[list[str], list[str]]:
    texts: list[str] = []
    pages: list[str] = []
    for part in parts(mail, name):
        if part.get_content_disposition() == "attachment":
            continue
        match part.get_content_type():
            case "text/plain" if not part.get_filename():
                texts.append(_unfolded(part, content(part, name)))
            case "text/html":
                pages.append(content(part, name))
    return texts, pages


def _unfolded(part: Message, text: str) -> str:
    """Lines that end in a space run on, where the mail says so (RFC 3676)."""
    flowed = str(part.get_param("format") or "").lower() == "flowed"
    return re.sub(r"(?<!^--) \n", " ", text, flags=re.M) if flowed else text


def _header(mail: Message, key: str) -> str | None:
    from email.header import decode_header, make_header

    said = mail.get(key)
    if said is None:
        return None
    try:
        return collapse(str(make_header(decode_header(str(said))))) or None
    except (LookupError, ValueError, UnicodeError):
        return collapse(str(said)) or None


def _sender(mail: Message) -> str | None:
    said = _header(mail, "from")
    shown, address = parseaddr(said or "")
    return shown or address or said
