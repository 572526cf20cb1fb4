"""The words of sentences as long as books."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Article, Span
from viewer.article.words import find_words
from viewer.matching.sentence_words import words_of


def test_a_stop_may_be_asked_for_every_few_hundred_words_of_a_very_long_sentence():
    article = Article("harbour " * 50_000, language="en")
    asked = []
    words_of(article, Span(0, len(article.text)), lambda: asked.append(1))
    assert len(asked) >= 50


@given(st.lists(st.text("aB\u00e9'\u2019.,7\u65e5\u0e01 \n-", max_size=60), max_size=9), st.integers(1, 400))
def test_long_sentences_have_the_words_that_they_have_in_one_piece(parts, times):
    text = " ".join(parts * times)
    article = Article(text, language="en")
    assert tuple(words_of(article, Span(0, len(text)), lambda: None)) == find_words(text, 0, len(text), "en")
