"""How long work is asked to end early."""

from __future__ import annotations

from collections.abc import Callable

ShouldStop = Callable[[], bool]


class Stopped(Exception):  # noqa: N818
    """The work was asked to stop, and did; there is no result."""


def never() -> bool:
    """The answer of one who never asks for a stop."""
    return False


def heed(should_stop: ShouldStop) -> None:
    """Raise ``Stopped`` where a stop was asked for."""
    if should_stop():
        raise Stopped
