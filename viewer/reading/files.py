"""From a path to bytes, whatever lies there."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from viewer.reading.limits import BYTES, MB
from viewer.reading.unreadable import Unreadable

_TRIES = 3
_REASONS = {
    errno.ENOENT: "is not there. Was it moved or renamed? Choose it again.",
    errno.ENOTDIR: "is not there. Was it moved or renamed? Choose it again.",
    errno.EACCES: "may not be read by you. Ask its owner for permission, or copy it elsewhere.",
    errno.EPERM: "may not be read by you. Ask its owner for permission, or copy it elsewhere.",
    errno.ELOOP: "is a link that leads back to itself. Choose the file that is meant.",
    errno.ENAMETOOLONG: "has a name longer than this system allows. Rename it and try again.",
    errno.EISDIR: "is a folder. Choose one file in it.",
    errno.ENXIO: "is not an ordinary file. Save the article as a file and open that.",
    errno.ESTALE: "went away while it was being read. Choose it again.",
}


def take(path: str | Path) -> bytes:
    """The bytes of the file at ``path``, which is an ordinary one and at most 20 MB long.

    Never waits for a pipe or a device. Raises Unreadable where the file is no such file, or does not hold still.
    """
    name = file_name(path)
    for _ in range(_TRIES):
        try:
            data = _take_once(path, name)
        except OSError as error:
            raise Unreadable(name, _reason(error)) from error
        except ValueError as error:  # a NUL in the name, or a surrogate that is no byte
            raise Unreadable(name, "has a name that no file can have. Choose the file again.") from error
        if data is not None:
            return data
    raise Unreadable(name, "is being changed while it is read. Wait until it is complete and open it again.")


def file_name(path: str | Path) -> str:
    """The last part of ``path``, or all of it where there is none."""
    return Path(path).name or str(path)


def _take_once(path: str | Path, name: str) -> bytes | None:
    _refuse_special(os.stat(path), name)  # noqa: PTH116 - opening a device may already do something
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags)
    with os.fdopen(descriptor, "rb") as file:
        before = os.fstat(descriptor)
        _refuse_special(before, name)
        data = file.read(BYTES.value + 1)
        after = os.fstat(descriptor)
    if len(data) > BYTES.value:
        raise Unreadable(name, _too_large(len(data)))
    return data if _same(before, after) else None


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(name, _REASONS[errno.EISDIR])
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(name, _REASONS[errno.ENXIO])
    if status.st_size > BYTES.value:
        raise Unreadable(name, _too_large(status.st_size))


def _same(before: os.stat_result, after: os.stat_result) -> bool:
    return (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)


def _too_large(size: int) -> str:
    return (
        f"is too large: {max(size / MB, BYTES.value / MB + 0.1):,.1f} MB, and the limit is {BYTES.value // MB} MB. "
        "Save the article alone and open that."
    )


def _reason(error: OSError) -> str:
    said = (error.strerror or "the system gives no reason").lower()
    return _REASONS.get(error.errno or 0, f"cannot be read: {said}. Copy it to another disk and try again.")
