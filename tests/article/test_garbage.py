"""The collector of cycles rests while articles are read, and goes on afterwards."""

import gc
from collections.abc import Iterator

import pytest

from viewer.article.garbage import uncollected
from viewer.article.stopping import Stopped
from viewer.article.understand import understand


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_on else gc.disable)()


def test_the_collector_rests_while_an_article_is_read_and_goes_on_afterwards() -> None:
    seen: list[bool] = []

    def look() -> bool:
        seen.append(gc.isenabled())
        return False

    understand("The lamp went out. Nobody spoke.", should_stop=look)
    assert seen
    assert not any(seen)
    assert gc.isenabled()


def test_a_reading_that_is_stopped_leaves_the_collector_on() -> None:
    with pytest.raises(Stopped):
        understand("The lamp went out. Nobody spoke.", should_stop=lambda: True)
    assert gc.isenabled()


def test_the_last_one_to_leave_turns_the_collector_on() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


def test_what_was_made_meanwhile_is_not_looked_through_afterwards() -> None:
    with uncollected():
        made = [[k] for k in range(10)]
    assert not any(kept is made for kept in gc.get_objects())
