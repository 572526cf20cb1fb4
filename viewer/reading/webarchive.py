"""Pages that Safari saves as one file: the page alone is read, its pictures and frames stay packed."""

from __future__ import annotations

import plistlib

from viewer.reading.draft import Draft
from viewer.reading.unreadable import Unreadable

_NO_PAGE = "holds no web page. Save the page again, as HTML."


def read(data: bytes, name: str) -> Draft:
    """The draft of a Safari ``.webarchive`` (a property list). Raises Unreadable where it holds no page."""
    try:
        archive = plistlib.loads(data)
        main = archive["WebMainResource"]
        page = main["WebResourceData"]
    except Exception as error:  # plistlib raises what it likes on damaged files
        raise Unreadable(name, _NO_PAGE) from error
    if not isinstance(page, bytes):
        raise Unreadable(name, _NO_PAGE)
    from viewer.reading.page import read as read_page
    from viewer.reading.page import read_text

    encoding = main.get("WebResourceTextEncodingName")
    try:
        return read_text(page.decode(str(encoding)), name)
    except (LookupError, UnicodeError, ValueError):
        return read_page(page, name)
