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
