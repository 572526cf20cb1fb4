"""A sentence that is hardly more than a paired quote is told by both articles."""

import pytest

from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, Passage, QuotePair, QuoteRelation, Relation
from viewer.matching.passages_of_quotes import with_passages_of_quotes
from viewer.matching.stopping import Stopped, never

LEFT = understand("The ferry strike began on Monday. “What a rotten winter it is for us,” said the pilot.")
RIGHT = understand("On the northern quay nobody slept. “These months were hard to bear,” the guide told us.")
PAIR = QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.LIKELY, 0.7, ("told at the same place",))


def passages(left=LEFT, right=RIGHT, pairs=(PAIR,), known=()):
    found = with_passages_of_quotes(left, right, known, pairs, never)
    return [(p.left, p.right, p.certainty, p.score) for p in found]


def weak(left: int, right: int, certainty: Certainty = Certainty.POSSIBLE) -> Passage:
    return Passage((left,), (right,), Relation.OVERLAPPING, certainty, 0.2)


def test_the_sentences_of_a_paired_quote_are_a_likely_passage() -> None:
    assert passages() == [((1,), (1,), Certainty.LIKELY, 0.7)]
    assert passages(RIGHT, LEFT) == [((1,), (1,), Certainty.LIKELY, 0.7)]


def test_a_passage_that_was_only_possible_gives_way_and_others_stay() -> None:
    assert passages(known=(weak(0, 0), weak(1, 1))) == [
        ((0,), (0,), Certainty.POSSIBLE, 0.2),
        ((1,), (1,), Certainty.LIKELY, 0.7),
    ]


@pytest.mark.parametrize("known", [weak(1, 0, Certainty.LIKELY), weak(0, 1, Certainty.CERTAIN)])
def test_a_sentence_that_another_passage_holds_is_left_to_it(known: Passage) -> None:
    assert passages(known=(known,)) == [(known.left, known.right, known.certainty, known.score)]


def test_a_pair_that_is_only_possible_makes_no_passage() -> None:
    assert passages(pairs=(QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.POSSIBLE, 0.2),)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ferry strike, which began when the harbour council met on Monday, is “a rotten winter” for the pilots.",
        "“What a winter. Nobody slept, nobody ate. It is hard to bear for all of us here,” said the pilot.",
    ],
    ids=["a few words of a long sentence", "a quote of several sentences"],
)
def test_a_quote_that_makes_up_no_single_sentence_makes_no_passage(text: str) -> None:
    assert passages(understand(text)) == []


def test_a_stop_is_heeded() -> None:
    with pytest.raises(Stopped):
        with_passages_of_quotes(LEFT, RIGHT, (), (PAIR,), lambda: True)
