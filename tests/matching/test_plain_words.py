"""What sentences share beside names, numbers and days."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.understand import understand
from viewer.matching.plain_words import share_of_plain_words
from viewer.matching.stopping import never
from viewer.matching.terms import Telling, known_names, read_tellings


def tellings(text: str) -> list[Telling]:
    article = understand(text)
    return read_tellings(article, known_names(article, lambda: None), never)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ("The pier of Velmora fell on Monday.", "On Monday the pier of Velmora fell down.", 1.0, 1.0),
        ("The pier of Velmora fell on 12 May.", "Since 12 May the choir of Velmora rests.", 0.0, 0.0),
        ("The old pier of Velmora fell.", "In Velmora an old choir rests.", 0.1, 0.6),
        ("Monday, 12 May, in Velmora.", "In Velmora, 12 May, a Monday.", 0.0, 0.0),
    ],
)
def test_names_numbers_and_days_are_no_plain_words(one: str, other: str, low: float, high: float):
    first, second, *_ = tellings(f"{one} {other} They left Velmora. We saw Velmora.")
    assert low <= share_of_plain_words(first, second) <= high
    assert share_of_plain_words(first, second) == share_of_plain_words(second, first)


@given(st.text(), st.text())
def test_any_two_sentences_share_a_part_between_nothing_and_all(one: str, other: str):
    for first in tellings(one):
        for second in tellings(other):
            assert 0.0 <= share_of_plain_words(first, second) <= 1.0 + 1e-9
