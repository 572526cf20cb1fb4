"""How old somebody is and how a vote ended: details that two articles give otherwise."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Article, Span
from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, ConflictKind, Passage, Relation
from viewer.matching.conflicts import find_conflicts
from viewer.matching.stopping import never


def one_sentence(text: str) -> Article:
    return dataclasses.replace(understand(text), sentences=(Span(0, len(text)),), furniture=())


def told(left: str, right: str, certainty: Certainty = Certainty.LIKELY) -> list[tuple[str, str]]:
    """The wordings of the numbers that contradict each other in two paired sentences."""
    passages = (Passage((0,), (0,), Relation.REWORDED, certainty, 0.8),)
    found = find_conflicts(one_sentence(left), one_sentence(right), passages, (), never)[1]
    return [(c.left.of(left), c.right.of(right)) for c in found if c.contradiction and c.kind is ConflictKind.NUMBER]


@pytest.mark.parametrize(
    ("left", "right", "detail"),
    [
        (
            "The pilot, Ada Orlin, 52, was taken ashore near Velmora.",
            "Near Velmora they took Ada Orlin, 53, ashore.",
            ("52", "53"),
        ),
        ("Ada Orlin (52) was taken ashore.", "The 54-year-old pilot Ada Orlin is ashore.", ("52", "54")),
        ("Ada Orlin, 52, was taken ashore.", "They took Orlin, 53, ashore.", ("52", "53")),
        ("The council confirmed the pilot 52-48.", "The council voted 53 to 47 for the pilot.", ("52-48", "53 to 47")),
        ("The council passed the budget 7–2.", "The budget was passed by 8 votes to 2.", ("7–2", "8 votes to 2")),
    ],
)
def test_another_age_of_one_person_and_another_result_of_one_vote_contradict(
    left: str, right: str, detail: tuple[str, str]
):
    assert told(left, right) == [detail]
    assert told(right, left) == [detail[::-1]]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Orlin, 52, was taken ashore.", "They took Ada Orlin, 52, ashore."),
        ("Ada Orlin, 52, was taken ashore.", "They took Piet Orlin, 53, ashore."),
        ("Orlin, 52, was taken ashore.", "They took Orlin, 53, ashore."),
        ("Ada Orlin, 52, and Ada Orlin, 12, were taken ashore.", "They took Ada Orlin, 53, ashore."),
        ("Ada Orlin, 700, was taken ashore.", "They took Ada Orlin, 701, ashore."),
        ("The council confirmed the pilot 52-48.", "The council voted 48 to 52 for the pilot."),
        ("The council confirmed the pilot 52-48.", "The pilot waited 2-3 weeks for the council to vote."),
        (
            "The council confirmed the pilot 52-48 after a 60-40 vote on terms.",
            "The council voted 53 to 47 for the pilot.",
        ),
        ("The 7-2 train brought the council pilot.", "The 8-2 train brought the council pilot."),
    ],
)
def test_what_may_be_of_somebody_or_something_else_does_not(left: str, right: str):
    assert told(left, right) == []
    assert told(right, left) == []


def test_a_result_that_the_other_article_gives_elsewhere_is_of_another_vote():
    left = "The council confirmed the pilot 52-48."
    right = "The council voted 53 to 47 for the pilot. An earlier vote had ended 52-48."
    a, b = one_sentence(left), understand(right)
    passages = (Passage((0,), (0,), Relation.REWORDED, Certainty.LIKELY, 0.8),)
    assert find_conflicts(a, b, passages, (), never)[1] == ()


def test_an_age_is_told_though_no_passage_joins_the_sentences():
    left = understand("The ferry ran aground off Skarn. Ada Orlin, 52, was taken ashore.")
    right = understand("The ferry ran aground off Skarn. Nobody knew where the pilot was. It was Ada Orlin, 53.")
    passages = (Passage((0,), (0,), Relation.SAME, Certainty.CERTAIN, 1.0),)
    more, (conflict,) = find_conflicts(left, right, passages, (), never)
    assert (conflict.left.of(left.text), conflict.right.of(right.text)) == ("52", "53")
    assert (more[conflict.passage].left, more[conflict.passage].right) == ((1,), (2,))
    assert more[conflict.passage].certainty is Certainty.POSSIBLE


PIECES = st.sampled_from(
    ["Ada Orlin", "Piet Orlin", ", 52,", ", 53.", " (7)", "9-year-old ", "voted ", "52-48", " to 9", "-", ". "]
)


@given(st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map("".join))
def test_any_two_sentences_mirror_each_other(left: str, right: str):
    assert sorted(told(left, right)) == sorted((a, b) for b, a in told(right, left))
