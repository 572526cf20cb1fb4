from hypothesis import given
from hypothesis import strategies as st

from tests.made_article import made_article
from tests.made_pair import long_article, nth_passage, nth_quote, passage, small_pair
from viewer.article.article import Span
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Certainty, Comparison, QuotePair, QuoteRelation
from viewer.window.highlights import Category, highlights_of, links_of, shown_matches, within
from viewer.window.offsets import Offsets


def of(comparison, side, weaker=False):
    text = (comparison.right if side else comparison.left).text
    return highlights_of(comparison, side, weaker, Offsets(text))


def told(marks, text):
    return [(m.category, m.span.of(text)) for m in marks]


def test_every_sentence_has_its_category_and_furniture_has_none():
    comparison = small_pair()
    marks, text = of(comparison, LEFT), comparison.left.text
    assert told(marks.passages, text) == [
        (Category.REWORDED, "The ferry ran aground on Monday."),
        (Category.CONFLICT, "There were 214 people aboard, “we were cold” said one."),
        (Category.SAME, "The bank is closed."),
    ]
    assert told(marks.only, text) == [(Category.ONLY, "Fires were lit along the beach.")]
    assert told(marks.conflicts, text) == [(Category.CONFLICT, "214")]
    assert told(marks.quotes, text) == [(Category.REWORDED, "“we were cold”")]


def test_the_shares_are_of_the_words_of_the_story():
    shares = dict(of(small_pair(), LEFT).shares)
    assert shares[Category.ONLY] == 6 / 26
    assert abs(sum(shares.values()) - 1) < 1e-9


def test_possible_matches_are_shown_on_demand_only():
    a, b = long_article(2), long_article(2, start=50)
    comparison = Comparison(a, b, (passage((0,), (0,)), passage((1,), (1,), certainty=Certainty.POSSIBLE)))
    assert shown_matches(comparison, False) == [nth_passage(0)]
    assert shown_matches(comparison, True) == [nth_passage(0), nth_passage(1)]
    assert len(of(comparison, LEFT, weaker=True).passages) == 2
    assert len(of(comparison, LEFT).only) == 2


def test_sentences_that_follow_each_other_are_one_stretch_and_others_are_several():
    a, b = long_article(2), long_article(2, start=50)
    comparison = Comparison(a, b, (passage((0, 1, 4), (2,)),))
    marks = of(comparison, LEFT).passages
    assert [m.span for m in marks] == [Span(a.sentences[0].start, a.sentences[1].end), a.sentences[4]]
    assert [m.first for m in marks] == [True, False]
    assert len(links_of(comparison, [nth_passage(0)], [Offsets(a.text), Offsets(b.text)])) == 2


def test_a_quotation_with_two_partners_belongs_to_both():
    a = made_article([["“One thing” he said.", "“Another thing” he said."]], quotes=["One thing", "Another thing"])
    b = made_article([["“One thing and another” he said."]], quotes=["One thing and another"])
    pairs = tuple(QuotePair(k, 0, QuoteRelation.CUT, Certainty.CERTAIN, 0.9) for k in (0, 1))
    comparison = Comparison(a, b, (), pairs)
    assert of(comparison, RIGHT).matches_at(3) == [nth_quote(0), nth_quote(1)]
    assert [m.number for m in of(comparison, RIGHT).quotes] == [1, 2]
    assert [m.number for m in of(comparison, LEFT).quotes] == [1, 2]


def test_the_marks_of_a_quotation_belong_to_it():
    comparison = small_pair()
    marks, text = of(comparison, LEFT), comparison.left.text
    assert marks.matches_at(text.index("“")) == [nth_quote(0), nth_passage(1)]
    assert marks.matches_at(text.index("”")) == [nth_quote(0), nth_passage(1)]
    assert marks.matches_at(text.index("”") + 1) == [nth_passage(1)]


def test_positions_count_units_so_that_an_emoji_moves_what_follows():
    a = made_article([["😀 came first.", "The rest followed."]])
    comparison = Comparison(a, a, (passage((1,), (1,)),))
    (mark,) = of(comparison, LEFT).passages
    assert mark.span.start == a.sentences[1].start + 1


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 12)), max_size=12), st.integers(0, 90), st.integers(1, 20))
def test_the_visible_marks_are_those_that_touch_the_visible_text(stretches, start, size):
    from viewer.window.highlights import Mark

    at, marks = 0, []
    for gap, length in stretches:
        at += gap % 5
        marks.append(Mark(Span(at, at + length), Category.SAME))
        at += length
    end = start + size
    touching = [m for m in marks if m.span.start < end and m.span.end > start]
    assert within(marks, start, end) == touching
