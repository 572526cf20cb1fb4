from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Span
from viewer.window.offsets import Offsets


def units_in(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_every_position_goes_to_units_and_back(text):
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.units(point) == units_in(text[:point])
        assert offsets.points(offsets.units(point)) == point
    assert offsets.size == units_in(text)


def test_an_emoji_takes_two_units_and_both_halves_are_the_emoji():
    offsets = Offsets("a😀b😀")
    assert [offsets.units(k) for k in range(5)] == [0, 1, 3, 4, 6]
    assert [offsets.points(k) for k in range(7)] == [0, 1, 1, 2, 3, 3, 4]


def test_hebrew_takes_one_unit_a_letter():
    offsets = Offsets("שלום עולם")
    assert offsets.span_in_units(Span(2, 7)) == Span(2, 7) == offsets.span_in_points(Span(2, 7))


def test_a_span_behind_an_emoji_is_moved():
    offsets = Offsets("😀 word")
    assert offsets.span_in_units(Span(2, 6)) == Span(3, 7)
    assert offsets.span_in_points(Span(3, 7)) == Span(2, 6)
