"""Finding words as a reader types them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Article
from viewer.desk.finding import find_in


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The “old” pier", '"old"', ["“old”"]),
        ("It’s the captain's", "it's", ["It’s"]),
        ("a night – and a day", "night - and", ["night – and"]),
        ("hard\nwrapped  lines", "hard wrapped lines", ["hard\nwrapped  lines"]),
        ("Straße nach Ö", "strasse NACH o", ["Straße nach Ö"]),
        ("Ĳsselmeer", "ijssel", ["Ĳssel"]),
        ("😀 שלום world", "שלום", ["שלום"]),
        ("Ångström met ANGSTROM; the 😀 angström.", "angstrom", ["Ångström", "ANGSTROM", "angström"]),
        ("The ﬁrst", "first", ["ﬁrst"]),
        ("nanana", "nana", ["nana"]),
    ],
)
def test_words_are_found_as_a_reader_types_them(text: str, words: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_in(Article(text), words)] == found


@given(st.text(min_size=1), st.data())
def test_any_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    words = text[start : data.draw(st.integers(start + 1, len(text)))]
    if find_in(Article(words), words):
        assert find_in(Article(text), words)


def test_nothing_is_found_for_an_empty_search_or_no_article():
    assert find_in(Article("Words."), "  ") == ()
    assert find_in(None, "words") == ()


@given(st.text(), st.text(min_size=1, max_size=4))
def test_every_place_found_lies_in_the_text_in_order_and_apart(text, words):
    spans = find_in(Article(text), words)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
