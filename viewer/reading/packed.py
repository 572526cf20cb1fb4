"""Zip archives, looked at before anything in them is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from viewer.reading.limits import MB, NESTING, PARTS, RATIO, UNPACKED
from viewer.reading.markup import depth
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable


def check_packed(data: bytes, name: str) -> list[str]:
    """The names of the parts of a zip archive. Raises Unreadable where unpacking would break a limit.

    The sizes are those that the archive declares; zipfile unpacks no more than these.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise Unreadable(name, Reason.DAMAGED_PARTS) from error
    if len(parts) > PARTS.value:
        raise Unreadable(name, Reason.TOO_MANY_PARTS, len(parts))
    if any(p.flag_bits & 1 for p in parts):
        raise Unreadable(name, Reason.LOCKED)
    if any(p.file_size > MB and p.file_size > RATIO.value * max(1, p.compress_size) for p in parts) or (
        sum(p.file_size for p in parts) > UNPACKED.value
    ):
        raise Unreadable(name, Reason.TOO_TIGHT, UNPACKED.value // MB)
    return [p.filename for p in parts]


def check_whole(data: bytes, part: str, name: str) -> None:
    """Raise Unreadable where the XML of ``part`` is missing, damaged, declares a type or nests too deep."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            xml = archive.read(part)
        tree = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, zlib.error) as error:
        raise Unreadable(name, Reason.DAMAGED_PARTS) from error
    if tree.getroottree().docinfo.internalDTD is not None:
        raise Unreadable(name, Reason.ENTITIES)
    if depth(tree) > NESTING.value:
        raise Unreadable(name, Reason.TOO_DEEP)
