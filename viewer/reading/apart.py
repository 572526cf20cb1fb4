"""Parsing in a process of its own, which ends at its time limit and takes no harm along."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from viewer.reading.draft import Draft
from viewer.reading.limits import SECONDS
from viewer.reading.unreadable import Unreadable

_TOO_SLOW = f"takes longer than {SECONDS.value} seconds to read. Save it as plain text and open that."
_BROKEN = "is damaged, or made to do harm, and cannot be read. Save it again, or paste its text here."
_NO_PROCESS = "cannot be read: the system starts no further process. Close something and try again."
# Isolated (-I), so that nothing in the current folder is imported; where our own modules lie is handed over instead.
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from viewer.reading.worker import main; main()"


def read_apart(module: str, data: bytes, name: str, seconds: float = SECONDS.value) -> Draft:
    """What ``viewer.reading.<module>`` makes of ``data``, in a process of its own.

    Raises Unreadable where it cannot be read, the process dies, or ``seconds`` are over.
    """
    places = json.dumps([p for p in sys.path if p])
    command = [sys.executable, "-I", "-B", "-c", _START, places, module, name.encode("utf-8", "replace").hex()]
    try:
        done = subprocess.run(
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(name, _TOO_SLOW) from error
    except OSError as error:
        raise Unreadable(name, _NO_PROCESS) from error
    return _outcome(done.stdout, name)


def _environment() -> dict[str, str]:
    """What the process needs of this one's environment: nothing that names a proxy, a key or a display."""
    keep = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "HOME", "USERPROFILE", "LD_LIBRARY_PATH")
    return {k: os.environ[k] for k in keep if k in os.environ}


def _outcome(said: bytes, name: str) -> Draft:
    try:
        outcome = json.loads(said)
        if "refused" in outcome:
            raise Unreadable(name, str(outcome["refused"]))
        draft = outcome["draft"]
        return Draft(**{**draft, "headings": tuple(draft["headings"])})
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unreadable(name, _BROKEN) from error
