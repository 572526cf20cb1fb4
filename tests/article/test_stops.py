"""However long a text is, and whatever it is made of, a stop is asked for all along while it is understood."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.blocks import BLOCK, blocks, find_all, heeded
from viewer.article.names import find_mentions
from viewer.article.stopping import Stopped, never
from viewer.article.understand import understand


def questions(text: str) -> int:
    asked = 0

    def should_stop() -> bool:
        nonlocal asked
        asked += 1
        return False

    understand(text, should_stop=should_stop)
    return asked


@pytest.mark.parametrize(
    "piece",
    ["word ", "Ada Fenn left. ", "Word ", "“a” he said, ", '"', "'a ", "said ", "1,234 "],
)
def test_every_block_more_of_one_paragraph_is_asked_about_once_more(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (2 * BLOCK, 6 * BLOCK))
    assert questions(long) - questions(short) >= (len(long) - len(short)) // BLOCK


@pytest.mark.parametrize("line", ["a line of words\n", "FENN: We land.\nMAREK: Yes.\n", "Ada Fenn\n"])
def test_every_line_more_is_asked_about_once_more(line: str) -> None:
    assert questions(line * 900) - questions(line * 300) >= 600


@pytest.mark.parametrize("after", [1, 3, 10, 30, 100])
def test_a_stop_after_any_question_ends_the_work_at_once(after: int) -> None:
    asked = 0

    def should_stop() -> bool:
        nonlocal asked
        asked += 1
        return asked >= after

    with pytest.raises(Stopped):
        understand("Ada Fenn said: “We stay here.” She left at noon. " * 3_000, should_stop=should_stop)
    assert asked == after


WORDS = st.lists(st.sampled_from(["said ", "a", "do say ", " ", "\n", "to ", "tell", "“", "x" * 500]), max_size=40)


@given(WORDS, st.integers(0, 60))
def test_what_is_found_in_blocks_is_what_is_found_in_one_go(words: list[str], ahead: int) -> None:
    text = "y" * (BLOCK - ahead) + " " + "".join(words)
    pattern = re.compile(r"\b(?:said|(?:do|to)\s(?:say|tell))\b|“")
    found = [m.span() for m in find_all(pattern, text, 0, len(text), never)]
    assert found == [m.span() for m in pattern.finditer(text)]


@given(st.lists(st.sampled_from(["word", " ", "\n", "\u00a0", "z" * 9_000]), max_size=12))
def test_blocks_make_up_the_text_and_end_before_white_space(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = list(blocks(text, 0, len(text), never))
    assert "".join(text[start:end] for start, end in found) == text
    assert all(text[end].isspace() for _, end in found[:-1])


@given(st.integers(BLOCK - 30, BLOCK + 30))
def test_a_name_that_lies_where_a_block_ends_is_one_name(place: int) -> None:
    name = "Mr. Ada van der Fenn-O’Lorn"
    found = find_mentions("so " * (place // 3) + name + " left.")
    assert [m.words for m in found] == [("Ada", "van", "der", "Fenn-O’Lorn")]


def test_things_are_gone_over_as_they_are_and_a_stop_comes_before_the_first() -> None:
    assert list(heeded(range(3_000), never)) == list(range(3_000))
    with pytest.raises(Stopped):
        next(heeded([1], lambda: True))
