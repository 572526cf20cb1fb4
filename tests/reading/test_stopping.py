"""Reading ends early where that is asked for, in this process and in one of its own."""

from pathlib import Path

import psutil
import pytest

from tests.reading.pages import weblog
from tests.reading.stories import BRIDGE
from viewer.article.stopping import Stopped
from viewer.reading.apart import read_apart
from viewer.reading.pasted import read_pasted
from viewer.reading.reader import read

PAGE = weblog("Bridge to close for lorries", BRIDGE)


def test_a_text_is_not_understood_to_its_end_once_a_stop_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"The council met for the {k}th time." for k in range(2000)), encoding="utf-8")
    asked = []

    def should_stop() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Stopped):
        read(path, should_stop)
    assert len(asked) < 9


def test_a_page_that_is_read_apart_ends_with_its_process() -> None:
    running = []

    def should_stop() -> bool:
        running.append(len(psutil.Process().children()))
        return True

    with pytest.raises(Stopped):
        read_apart("page", PAGE.encode(), "bridge.html", should_stop=should_stop)
    assert running[0] == 1
    assert psutil.Process().children() == []


def test_a_pasted_page_is_stopped_too() -> None:
    with pytest.raises(Stopped):
        read_pasted("Bridge to close for lorries", PAGE, lambda: True)
