from hypothesis import given
from hypothesis import strategies as st

from tests.made_pair import made_pair
from viewer.article.article import Span
from viewer.article.understand import understand
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.nearest import nearest
from viewer.desk.only_here import only_here
from viewer.matching.comparison import Certainty, Comparison, Passage, Relation

LEFT_TEXT = (
    "Nobody was hurt. The port of Tolm closed for 40 hours. The port of Veln closed for 75 hours. "
    "“We had no warning at all,” Eda Ruun said. Pilots wanted an inquiry."
)
RIGHT_TEXT = "Tolm harbour was shut for 40 hours. Investigators will be asked to look into it. Bakers went on strike."


def _pair(*passages: Passage) -> Comparison:
    return Comparison(understand(LEFT_TEXT), understand(RIGHT_TEXT), passages)


def _place(comparison: Comparison, words: str) -> int:
    starts = [s.of(comparison.left.text).startswith(words) for s in comparison.left.sentences]
    return starts.index(True)


def test_figures_and_names_that_the_other_never_tells_are_richer_than_those_it_has_elsewhere() -> None:
    pair = _pair()
    order = [f.sentence for f in only_here(pair, weaker=False) if f.side == LEFT]
    assert order.index(_place(pair, "The port of Veln")) < order.index(_place(pair, "The port of Tolm"))


def test_a_capital_at_the_start_of_a_sentence_makes_no_name() -> None:
    pair = _pair()
    found = {f.sentence: f.what for f in only_here(pair, weaker=False) if f.side == LEFT}
    assert found[_place(pair, "Nobody")] == found[_place(pair, "Pilots")] == ()
    assert found[_place(pair, "“We had")] == ("names", "quote")


def test_a_notice_is_nothing_that_only_one_tells() -> None:
    pair = made_pair()
    left = [f.sentence for f in only_here(pair, weaker=True) if f.side == LEFT]
    assert left == [3]


def test_a_selection_inside_a_weak_pair_leads_to_its_partner_though_no_word_is_shared() -> None:
    pair = _pair()
    k = _place(pair, "Pilots")
    weak = _pair(Passage((k,), (1,), Relation.REWORDED, Certainty.POSSIBLE, 0.3))
    assert nearest(pair, LEFT, pair.left.sentences[k]) is None
    assert nearest(weak, LEFT, weak.left.sentences[k]) == 1
    assert nearest(weak, RIGHT, weak.right.sentences[1]) == k


@given(st.text(max_size=200), st.text(max_size=200), st.data())
def test_any_selection_in_any_text_has_an_honest_answer(left: str, right: str, data: st.DataObject) -> None:
    pair = Comparison(understand(left), understand(right))
    start = data.draw(st.integers(0, len(left)))
    end = data.draw(st.integers(start, len(left)))
    found = nearest(pair, LEFT, Span(start, end))
    assert found is None or 0 <= found < len(pair.right.sentences)
    assert all(f.richness >= 0 for f in only_here(pair, weaker=True))


def test_what_only_one_tells_comes_richest_first(two_partners):
    found = only_here(two_partners, weaker=True)
    assert [(f.side, f.sentence) for f in found] == [(LEFT, 2)]
    assert set(found[0].what) == {"figures", "names"}
    weak = only_here(two_partners, weaker=False)
    assert (weak[0].side, weak[0].sentence) == (LEFT, 2)
    assert {(f.side, f.sentence) for f in weak} == {(LEFT, 2), (LEFT, 1), (RIGHT, 2)}


def test_the_nearest_passage_is_the_one_that_shares_the_rare_words(two_partners):
    start = two_partners.left.text.index("ferry Halma")
    assert nearest(two_partners, LEFT, Span(start, start + 11)) == 1


def test_nothing_close_is_said_honestly(two_partners):
    start = two_partners.left.text.index("mayor")
    assert nearest(two_partners, LEFT, Span(start, start + 20)) is None
