"""Short quotes in other words, known by where they stand."""

import pytest

from viewer.article.article import Article
from viewer.article.understand import understand
from viewer.matching.compare import compare
from viewer.matching.comparison import Certainty, Passage, QuotePair, QuoteRelation, Relation
from viewer.matching.quotes_in_place import with_quotes_in_place
from viewer.matching.stopping import Stopped, never

LEFT = (
    "On the quay of Velmora the harbour pilot told the council that the ferry strike was an “bitter pill” on the town."
)
RIGHT = "The harbour pilot called the ferry strike a “sour fruit” on the town when he told the council of Velmora."


def paired(left: Article, right: Article, certainty: Certainty = Certainty.CERTAIN, known: tuple[QuotePair, ...] = ()):
    passages = (Passage((0,), (0,), Relation.REWORDED, certainty, 0.95),)
    return with_quotes_in_place(left, right, passages, known, never)


def pairs_of(left: str, right: str, certainty: Certainty = Certainty.CERTAIN) -> list[tuple[int, int]]:
    return [(p.left, p.right) for p in paired(understand(left), understand(right), certainty)]


def test_a_short_quote_stands_for_the_one_at_its_place():
    (found,) = paired(understand(LEFT), understand(RIGHT))
    assert (found.left, found.right, found.relation, found.certainty) == (
        0,
        0,
        QuoteRelation.REWORDED,
        Certainty.LIKELY,
    )
    assert pairs_of(RIGHT, LEFT) == [(0, 0)]


def test_the_whole_comparison_finds_it():
    more = " The strike at the northern quay of Velmora began when 43 sailors left the ferry Halvard on Monday morning."
    found = compare(understand(LEFT + more), understand(RIGHT + more)).quote_pairs
    assert [(p.left, p.right, p.certainty) for p in found] == [(0, 0, Certainty.LIKELY)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (LEFT, RIGHT.replace("sour fruit", "fruit as sour as nobody here had ever tasted")),
        (LEFT.replace("harbour pilot", "“harbour” pilot"), RIGHT),
        (LEFT, RIGHT.replace("“sour fruit”", "sour fruit")),
        (LEFT, "A cook in Orlin said “sour fruit” of a pan."),
    ],
    ids=["a long quote", "two quotes without a partner", "no quote", "other words around"],
)
def test_what_may_be_something_else_stays_alone(left: str, right: str):
    assert pairs_of(left, right) == []
    assert pairs_of(right, left) == []


@pytest.mark.parametrize("certainty", [Certainty.LIKELY, Certainty.POSSIBLE])
def test_the_passage_must_be_certain(certainty: Certainty):
    assert pairs_of(LEFT, RIGHT, certainty) == []


def test_a_quote_that_has_a_partner_is_left_to_it():
    left, right = understand(LEFT), understand(RIGHT)
    known = (QuotePair(0, 0, QuoteRelation.VERBATIM, Certainty.CERTAIN, 1.0),)
    assert paired(left, right, known=known) == known


def test_a_pair_that_was_only_possible_becomes_likely_and_is_told_once():
    left, right = understand(LEFT), understand(RIGHT)
    weak = (QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.POSSIBLE, 0.2),)
    assert [p.certainty for p in paired(left, right, known=weak)] == [Certainty.LIKELY]


def test_a_quote_with_two_places_to_go_goes_nowhere():
    left, right = understand(LEFT), understand(f"{RIGHT} {RIGHT}")
    passages = tuple(Passage((0,), (j,), Relation.REWORDED, Certainty.CERTAIN, 0.95) for j in (0, 1))
    assert with_quotes_in_place(left, right, passages, (), never) == ()


def test_a_stop_is_heeded():
    left = understand(LEFT)
    passages = (Passage((0,), (0,), Relation.SAME, Certainty.CERTAIN, 1.0),)
    with pytest.raises(Stopped):
        with_quotes_in_place(left, left, passages, (), lambda: True)


BEFORE, BEHIND = "The ferry strike in Velmora began on Monday.", "It is to end when the harbour council meets."
PILOT, GUIDE = "“What a rotten winter for us,” said the pilot.", "“These months were hard to bear,” the guide told us."


def between(left: str, right: str, *links: tuple[int, int, Certainty]) -> list[tuple[int, int]]:
    """The pairs in articles of three sentences, of which the first and the last certainly tell the same."""
    sure = [(0, 0, Certainty.CERTAIN), (2, 2, Certainty.CERTAIN), *links]
    passages = tuple(Passage((i,), (j,), Relation.REWORDED, c, 0.95) for i, j, c in sure)
    both = (understand(f"{BEFORE} {text} {BEHIND}") for text in (left, right))
    return [(p.left, p.right) for p in with_quotes_in_place(*both, passages, (), never)]


def test_a_quote_of_any_length_is_known_by_the_sentences_before_and_behind():
    assert between(PILOT, GUIDE) == [(0, 0)]
    assert between(GUIDE, PILOT) == [(0, 0)]
    assert between(PILOT, GUIDE, (1, 1, Certainty.LIKELY)) == [(0, 0)]


def test_a_quote_far_longer_than_the_other_is_no_rendering_of_it():
    long = (
        "“These months, and everyone here will say so who has stood on the quay at night and has counted the lamps, "
        "were harder to bear than all the winters of my youth together,” the guide told us."
    )
    assert between("“I sold it,” said the pilot.", long) == []
    assert between(long, "“I sold it,” said the pilot.") == []
    assert between("“Rotten,” said the pilot.", "“So very bad,” the guide told us.") == [(0, 0)]


def test_two_quotes_of_one_sentence_are_known_by_their_order():
    two = "“What a rotten winter,” said the pilot, “for all of us.”"
    other = "“These months,” the guide told us, “were hard to bear.”"
    assert between(two, other) == [(0, 0), (1, 1)]
    assert between(two, GUIDE) == []


def test_sentences_that_tell_what_another_one_tells_do_not_stand_for_each_other():
    assert between(PILOT, GUIDE, (1, 0, Certainty.LIKELY)) == []
    assert between(PILOT, GUIDE, (2, 1, Certainty.LIKELY)) == []
    assert between(PILOT, GUIDE, (1, 0, Certainty.POSSIBLE)) == [(0, 0)]


def test_quotes_of_two_named_people_are_two():
    assert between("“What a rotten winter,” said Per Orrin.", "“What hard months,” said Ilse Brandt.") == []
    assert between("“What a rotten winter,” said Per Orrin.", "“What hard months,” said Orrin.") == [(0, 0)]


def test_certain_sentences_that_are_far_apart_say_nothing_of_what_stands_between():
    many = " ".join(["Nobody slept."] * 3)
    passages = tuple(Passage((k,), (k,), Relation.SAME, Certainty.CERTAIN, 1.0) for k in (0, 5))
    both = [understand(f"{BEFORE} {text} {many} {BEHIND}") for text in (PILOT, GUIDE)]
    assert with_quotes_in_place(*both, passages, (), never) == ()


def test_a_quote_whose_end_is_not_marked_is_left_alone():
    first, second = "“What a rotten winter for us, said the pilot.", "“These months were hard, the guide told us."
    assert all(understand(text).quotes[0].loose for text in (first, second))
    assert between(first, second) == []
