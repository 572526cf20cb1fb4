"""The process that parses what may take long, take much, or crash: bytes in, one JSON object out.

It opens no socket, starts no program and writes no file, whatever a library may try.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from viewer.reading.formats import read_module
from viewer.reading.limits import MEMORY, SECONDS
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable

_FORBIDDEN = (
    *("socket.", "subprocess.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "shutil."),
    *("os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "os.kill", "os.remove"),
    *("os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"),
)


def main() -> None:
    """Read standard input as the module named in the arguments reads it, and answer on standard output."""
    module, name = sys.argv[2], bytes.fromhex(sys.argv[3]).decode("utf-8", "replace")
    data = sys.stdin.buffer.read()
    answer = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)  # what a library prints must not mix with the answer
    _lock()
    said = json.dumps(outcome(module, data, name)).encode("ascii")
    answer.write(said)
    answer.flush()
    os._exit(0)  # nothing is left to tidy, and a damaged library cannot hang the end


def outcome(module: str, data: bytes, name: str) -> dict[str, Any]:
    """What becomes of ``data``: ``{"draft": ...}`` or ``{"refused": [reason, *figures]}``. Raises nothing."""
    try:
        draft = read_module(module, data, name)
    except Unreadable as refusal:
        return {"refused": [refusal.reason.name, *refusal.figures]}
    except (MemoryError, RecursionError):
        return {"refused": [Reason.TOO_MUCH_MEMORY.name]}
    except Exception:
        return {"refused": [Reason.DAMAGED.name]}
    return {"draft": {field: getattr(draft, field) for field in draft.__slots__}}


def _lock() -> None:
    """Take away what no parser needs: memory and time without end, files, sockets, programs."""
    sys.addaudithook(_refuse)
    try:
        import resource
    except ImportError:  # Windows: the time limit still holds
        return
    limits = (
        (resource.RLIMIT_AS, MEMORY.value),
        (resource.RLIMIT_CPU, SECONDS.value + 1),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    )
    for kind, value in limits:
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):  # macOS refuses some, containers others
            continue


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN) or (event == "open" and _writes(arguments)):
        raise PermissionError(f"a document may not do this: {event}")


def _writes(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2] if len(arguments) > 2 else 0
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR)) and arguments[0] != os.devnull
