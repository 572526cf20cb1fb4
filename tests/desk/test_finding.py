"""Finding words as a reader types them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Article, Span
from viewer.desk.finding import find_in


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The “old” pier", '"old"', "“old”"),
        ("It’s the captain's", "it's", "It’s"),
        ("a night – and a day", "night - and", "night – and"),
        ("hard\nwrapped  lines", "hard wrapped lines", "hard\nwrapped  lines"),
        ("Straße nach Ö", "strasse NACH o", "Straße nach Ö"),
        ("Ĳsselmeer", "ijssel", "Ĳssel"),
        ("😀 שלום world", "שלום", "שלום"),
    ],
)
def test_words_are_found_as_a_reader_types_them(text: str, words: str, found: str) -> None:
    assert [span.of(text) for span in find_in(Article(text), words)] == [found]


def test_hits_do_not_overlap() -> None:
    assert find_in(Article("nanana"), "nana") == (Span(0, 4),)


@given(st.text(min_size=1), st.data())
def test_any_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    words = text[start : data.draw(st.integers(start + 1, len(text)))]
    spans = find_in(Article(text), words)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    if find_in(Article(words), words):
        assert spans


def test_words_are_found_whatever_their_case_and_accents():
    article = Article(text="Ångström met ANGSTROM; the ﬁrst 😀 angström.")
    found = [s.of(article.text) for s in find_in(article, "angstrom")]
    assert found == ["Ångström", "ANGSTROM", "angström"]
    assert [s.of(article.text) for s in find_in(article, "first")] == ["ﬁrst"]


def test_nothing_is_found_for_an_empty_search_or_no_article():
    assert find_in(Article(text="Words."), "  ") == ()
    assert find_in(None, "words") == ()


@given(st.text(), st.text(min_size=1, max_size=4))
def test_every_place_found_lies_in_the_text_and_in_order(text, words):
    spans = find_in(Article(text=text), words)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.start < b.start for a, b in pairwise(spans))
