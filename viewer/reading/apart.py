"""Parsing in a process of its own, which ends at its time limit and takes no harm along."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading

from viewer.article.stopping import ShouldStop, heed, never
from viewer.reading.draft import Draft
from viewer.reading.limits import SECONDS
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable

_TICK = 0.05  # seconds between two looks whether a stop was asked for
# Isolated (-I), so that nothing in the current folder is imported; where our own modules lie is handed over instead.
_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from viewer.reading.worker import main; main()"


def read_apart(
    module: str, data: bytes, name: str, seconds: float = SECONDS.value, should_stop: ShouldStop = never
) -> Draft:
    """What ``viewer.reading.<module>`` makes of ``data``, in a process of its own.

    Raises Unreadable where it cannot be read, the process dies, or ``seconds`` are over; Stopped soon after
    ``should_stop`` first says so.
    """
    places = json.dumps([p for p in sys.path if p])
    command = [sys.executable, "-I", "-B", "-c", _START, places, module, name.encode("utf-8", "replace").hex()]
    try:
        return _outcome(_answer(command, data, seconds, should_stop), name)
    except subprocess.TimeoutExpired as error:
        raise Unreadable(name, Reason.TOO_SLOW, SECONDS.value) from error
    except OSError as error:
        raise Unreadable(name, Reason.NO_PROCESS) from error


def _answer(command: list[str], data: bytes, seconds: float, should_stop: ShouldStop) -> bytes:
    """What the command says to ``data``; it does not outlive this call."""
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        done = threading.Event()
        threading.Thread(target=_watch, args=(process, done, should_stop), daemon=True).start()
        try:
            answer = process.communicate(data, timeout=seconds)[0]
        finally:
            done.set()
            process.kill()
    heed(should_stop)
    return answer


def _watch(process: subprocess.Popen[bytes], done: threading.Event, should_stop: ShouldStop) -> None:
    """End the process where a stop is asked for before it is done."""
    while not done.wait(_TICK):
        if should_stop():
            process.kill()
            return


def _environment() -> dict[str, str]:
    """What the process needs of this one's environment: nothing that names a proxy, a key or a display."""
    keep = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "HOME", "USERPROFILE", "LD_LIBRARY_PATH")
    return {k: os.environ[k] for k in keep if k in os.environ}


def _outcome(said: bytes, name: str) -> Draft:
    try:
        outcome = json.loads(said)
        if "refused" in outcome:
            reason, *figures = outcome["refused"]
            raise Unreadable(name, Reason[reason], *figures)
        draft = outcome["draft"]
        return Draft(**{**draft, "headings": tuple(draft["headings"])})
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise Unreadable(name, Reason.HARMFUL) from error
