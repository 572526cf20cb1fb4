"""From a path to bytes, whatever lies there."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from viewer.reading.limits import BYTES, MB
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable

_TRIES = 3
_REASONS = {
    errno.ENOENT: Reason.MISSING,
    errno.ENOTDIR: Reason.MISSING,
    errno.EACCES: Reason.FORBIDDEN,
    errno.EPERM: Reason.FORBIDDEN,
    errno.ELOOP: Reason.CIRCULAR_LINK,
    errno.ENAMETOOLONG: Reason.LONG_NAME,
    errno.EISDIR: Reason.FOLDER,
    errno.ENXIO: Reason.SPECIAL,
    errno.ESTALE: Reason.VANISHED,
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
            raise _refusal(name, error) from error
        except ValueError as error:  # a NUL in the name, or a surrogate that is no byte
            raise Unreadable(name, Reason.IMPOSSIBLE_NAME) from error
        if data is not None:
            return data
    raise Unreadable(name, Reason.CHANGING)


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
        raise _too_large(name, len(data))
    return data if _same(before, after) else None


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(name, Reason.FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(name, Reason.SPECIAL)
    if status.st_size > BYTES.value:
        raise _too_large(name, status.st_size)


def _same(before: os.stat_result, after: os.stat_result) -> bool:
    return (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)


def _too_large(name: str, size: int) -> Unreadable:
    limit = BYTES.value // MB
    return Unreadable(name, Reason.TOO_LARGE, max(size / MB, limit + 0.1), limit)


def _refusal(name: str, error: OSError) -> Unreadable:
    reason = _REASONS.get(error.errno or 0)
    if reason is not None:
        return Unreadable(name, reason)
    return Unreadable(name, Reason.DISK, (error.strerror or "the system gives no reason").lower())
