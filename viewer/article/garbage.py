"""No looking for garbage while an article is read or compared."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock


@dataclass
class _Rest:
    """How many are at work, and whether the collector ran before the first of them came."""

    lock: Lock = field(default_factory=Lock)
    inside: int = 0
    was_on: bool = False

    def begin(self) -> None:
        with self.lock:
            if not self.inside:
                self.was_on = gc.isenabled()
                gc.disable()
            self.inside += 1

    def end(self) -> None:
        with self.lock:
            self.inside -= 1
            if not self.inside and self.was_on:
                # Left to the collector's next round, all that was made would be looked through at once, whatever the
                # window was doing. It goes when nobody refers to it any more.
                gc.freeze()
                gc.enable()


_rest = _Rest()


@contextmanager
def uncollected() -> Iterator[None]:
    """Pause Python's collector of cycles: a full round takes 0.2 s among a book's sentences, which are no cycles.

    May be nested and used in several threads at once. The collector goes on when the last one leaves, if it was on.
    """
    _rest.begin()
    try:
        yield
    finally:
        _rest.end()
