"""Zip archives, looked at before anything in them is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from viewer.reading.limits import MB, NESTING, PARTS, RATIO, UNPACKED
from viewer.reading.markup import depth
from viewer.reading.unreadable import Unreadable

_DAMAGED = "is damaged: its packed parts cannot be opened. Save it again and open that."


def check_packed(data: bytes, name: str) -> list[str]:
    """The names of the parts of a zip archive. Raises Unreadable where unpacking would break a limit.

    The sizes are those that the archive declares; zipfile unpacks no more than these.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise Unreadable(name, _DAMAGED) from error
    if len(parts) > PARTS.value:
        raise Unreadable(name, f"has {len(parts):,} parts, more than any document. Save it anew and open that.")
    if any(p.flag_bits & 1 for p in parts):
        raise Unreadable(name, "is protected by a password. Save it without one and open that.")
    if any(p.file_size > MB and p.file_size > RATIO.value * max(1, p.compress_size) for p in parts) or (
        sum(p.file_size for p in parts) > UNPACKED.value
    ):
        raise Unreadable(
            name,
            f"unpacks to more than {UNPACKED.value // MB} MB or out of all proportion. Save its text alone.",
        )
    return [p.filename for p in parts]


def check_whole(data: bytes, part: str, name: str) -> None:
    """Raise Unreadable where the XML of ``part`` is missing, damaged, declares a type or nests too deep."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            xml = archive.read(part)
        tree = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, zlib.error) as error:
        raise Unreadable(name, _DAMAGED) from error
    if tree.getroottree().docinfo.internalDTD is not None:
        raise Unreadable(name, "declares entities, as no document does, and could do harm. Paste its text here.")
    if depth(tree) > NESTING.value:
        raise Unreadable(name, "nests its parts too deep to be an article. Save it as plain text and open that.")
