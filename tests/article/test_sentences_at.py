from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Span
from viewer.article.understand import understand

ARTICLE = understand("The ferry ran aground. Nobody was hurt!\n\n“We waited for the tide,” she said. It came at noon.")


@given(st.tuples(st.integers(0, len(ARTICLE.text)), st.integers(0, len(ARTICLE.text))))
def test_a_span_touches_the_sentences_with_which_it_shares_a_character(ends: tuple[int, int]) -> None:
    span = Span(min(ends), max(ends))
    if span:
        assert list(ARTICLE.sentences_at(span)) == [k for k, s in enumerate(ARTICLE.sentences) if s.overlap(span)]


def test_a_span_between_two_sentences_touches_none() -> None:
    gap = Span(ARTICLE.sentences[0].end, ARTICLE.sentences[1].start)
    assert len(ARTICLE.sentences_at(gap)) == 0
