"""Results of votes and matches."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.tallies import find_tallies


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("It passed 52-48.", [(48, 52)]),
        ("They lost, 3 to 11, and won 2–1.", [(3, 11), (1, 2)]),
        ("by 218 votes to 214", [(214, 218)]),
        ("It takes 3-5 days, 10 to 15 percent, in 2015-16, at 5-30:00, from $5-6.", []),
    ],
)
def test_results_are_found_the_lower_figure_first(text: str, sides: list[tuple[int, int]]):
    assert [tally.sides for tally in find_tallies(text)] == sides


@given(st.text(st.sampled_from("0123456789-–to :%.")), st.integers(0, 20), st.integers(0, 60))
def test_any_text_has_results_inside_the_bounds_asked_for(text: str, start: int, length: int):
    end = min(len(text), start + length)
    found = list(find_tallies(text, min(start, end), end))
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start
    for tally in found:
        assert start <= tally.span.start < tally.span.end <= end
        assert tally.sides[0] <= tally.sides[1]
