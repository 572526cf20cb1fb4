"""Pages saved as one file in the manner of a mail: the page alone is read, its pictures and frames stay packed."""

from __future__ import annotations

import email
import email.policy

from viewer.reading.draft import Draft
from viewer.reading.mail import content, parts
from viewer.reading.page import read_text
from viewer.reading.unreadable import Unreadable


def read(data: bytes, name: str) -> Draft:
    """The draft of a page saved as ``.mhtml`` (RFC 2557): its first HTML part. Raises Unreadable."""
    mail = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in parts(mail, name):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return read_text(content(part, name), name)
    raise Unreadable(name, "holds no web page. Save the page again, as HTML.")
