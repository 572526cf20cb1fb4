"""Details that one article gives less exactly: they are told, and they contradict nothing."""

import dataclasses

import pytest

from viewer.article.article import Article, Span
from viewer.article.understand import understand
from viewer.matching.best_pairs import mutual_bests
from viewer.matching.comparison import Certainty, Passage, Relation
from viewer.matching.conflicts import find_conflicts
from viewer.matching.stopping import Stopped, never


def one_sentence(text: str) -> Article:
    return dataclasses.replace(understand(text), sentences=(Span(0, len(text)),), furniture=())


def told(left: str, right: str, certainty: Certainty = Certainty.LIKELY) -> list[tuple[str, str, str]]:
    """Kind and both wordings of each detail that two paired sentences tell, one of them less exactly."""
    passages = (Passage((0,), (0,), Relation.REWORDED, certainty, 0.8),)
    found = find_conflicts(one_sentence(left), one_sentence(right), passages, (), never)[1]
    return [(str(c.kind), c.left.of(left), c.right.of(right)) for c in found if not c.contradiction]


@pytest.mark.parametrize(
    ("left", "right", "detail"),
    [
        (
            "The storm destroyed 1,478 homes in Velmora.",
            "Nearly 1,500 homes in Velmora were destroyed by the storm.",
            ("number", "1,478", "Nearly 1,500"),
        ),
        (
            "The owners gave $7.4 million to the sailors’ home.",
            "To the sailors’ home the owners gave $7,412,903.",
            ("number", "$7.4 million", "$7,412,903"),
        ),
        (
            "The rule covers an estimated 3 million ferry tickets.",
            "Of the 3 million ferry tickets the rule covers most.",
            ("number", "an estimated 3 million", "3 million"),
        ),
        (
            "The tolls would rise step by step, reaching 40% of the price.",
            "Tolls would rise to as high as 40% of the price step by step.",
            ("number", "40%", "as high as 40%"),
        ),
        (
            "The owners put tens of millions of dollars into harbour cranes.",
            "Into harbour cranes the owners put nearly $57 million.",
            ("number", "tens of millions of dollars", "nearly $57 million"),
        ),
        (
            "The council met late Friday evening.",
            "The council met on Friday.",
            ("date", "late Friday evening", "Friday"),
        ),
        ("The fund is spent in 2051.", "By 2051 the fund is spent.", ("date", "2051", "By 2051")),
        (
            "The owners ran these ferries since 2003.",
            "These ferries the owners ran from 2003 to 2011.",
            ("date", "since 2003", "from 2003 to 2011"),
        ),
        (
            "The council closed the northern bridge in February.",
            "Earlier this year the council closed the northern bridge.",
            ("date", "February", "Earlier this year"),
        ),
        (
            "The average ferry fare for 2011 was nine crowns.",
            "Last year the average ferry fare was nine crowns.",
            ("date", "2011", "Last year"),
        ),
        (
            "The harbour law had been signed years earlier.",
            "The harbour law was signed two years before.",
            ("date", "years earlier", "two years before"),
        ),
        (
            "The governor spoke of the harbour on Saturday.",
            "Over the weekend the governor spoke of the harbour.",
            ("date", "Saturday", "the weekend"),
        ),
        (
            "Governor Bob Tillman vetoed the bill.",
            "The bill was vetoed by Gov. Robert Tillman.",
            ("name", "Bob Tillman", "Robert Tillman"),
        ),
        (
            "Harbour Board Editor Bob Tillman spoke.",
            "It was Robert P. Tillman who spoke.",
            ("name", "Bob Tillman", "Robert P. Tillman"),
        ),
        (
            "Zibi Tillmanek spoke.",
            "It was Zbigniew Tillmanek who spoke.",
            ("name", "Zibi Tillmanek", "Zbigniew Tillmanek"),
        ),
        ("Ada Marlow Orlin vetoed it.", "It was vetoed by Ada Orlin.", ("name", "Ada Marlow Orlin", "Ada Orlin")),
        (
            "The council put the price of the new bridge at more than $3 million.",
            "For the council the new bridge has a price of $3.2 million.",
            ("number", "more than $3 million", "$3.2 million"),
        ),
        (
            "More than 2,000 civilians live in the cellars.",
            "Officials spoke of 2,000 people in the cellars.",
            ("number", "More than 2,000", "2,000"),
        ),
        (
            "The ferry pass protects 640,000 commuters of the harbour towns.",
            "The pass for ferry commuters protects hundreds of thousands of people.",
            ("number", "640,000", "hundreds of thousands"),
        ),
        (
            "The harbour strike ended almost six weeks earlier.",
            "On June 3 the harbour strike ended.",
            ("date", "almost six weeks earlier", "June 3"),
        ),
        (
            "The ferry owners gave up a week ago.",
            "This month the ferry owners gave up.",
            ("date", "a week ago", "This month"),
        ),
        (
            "The council voted on the bridge on Wednesday.",
            "The council votes on the bridge this week.",
            ("date", "Wednesday", "this week"),
        ),
        (
            "The captain was dismissed last summer from the ferry line.",
            "The ferry line dismissed the captain last year.",
            ("date", "last summer", "last year"),
        ),
        (
            "The council will vote on Wednesday.",
            "The council will vote as soon as Wednesday.",
            ("date", "Wednesday", "as soon as Wednesday"),
        ),
        (
            "Hugo Orlin spoke.",
            "It was Simon Hugo Orlin who spoke.",
            ("name", "Hugo Orlin", "Simon Hugo Orlin"),
        ),
        (
            "Louise “Mimi” Orlin spoke.",
            "It was Louise Orlin who spoke.",
            ("name", "Louise “Mimi” Orlin", "Louise Orlin"),
        ),
        ('It was Louise "Mimi" Orlin who spoke.', "Mimi Orlin spoke.", ("name", 'Louise "Mimi" Orlin', "Mimi Orlin")),
        (
            "The ferry put in at Ft. Orlin at noon.",
            "At noon the ferry put in at Fort Orlin.",
            ("name", "Ft. Orlin", "Fort Orlin"),
        ),
    ],
)
def test_a_detail_that_one_article_gives_less_exactly_is_told(left: str, right: str, detail: tuple[str, str, str]):
    assert told(left, right) == [detail]
    kind, one, two = detail
    assert told(right, left) == [(kind, two, one)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The storm destroyed a dozen homes.", "Twelve homes were destroyed by the storm."),
        ("The council met on Friday in Velmora.", "On Friday the council met in Velmora."),
        ("Of 300 pilots hundreds of pilots came.", "Hundreds of pilots came of 300 pilots."),
        ("The council met on Friday in Velmora.", "Earlier Friday the council met in Velmora."),
        ("The council met on Friday evening.", "The council met on Friday morning."),
        ("The tolls may rise in May.", "The tolls may rise, and may they."),
        ("The governor vetoed the bill on Friday.", "It was the first bill of this year that the governor vetoed."),
        ("Oleksiy Marchenko spoke.", "It was Oleksii Marchenko who spoke."),
        ("Zibi Tillmanek spoke.", "It was Ada Tillmanek who spoke."),
        ("Zibi Tillmanek and Zoe Tillmanek spoke.", "It was Zbigniew Tillmanek who spoke."),
        ("The Zibi Harbour Committee spoke.", "It was the Zoological Harbour Committee that spoke."),
        ("Ada M. Orlin spoke.", "It was Ada B. Orlin who spoke."),
        ("Harbour Minister Hugo Orlin spoke.", "It was Hugo Orlin who spoke."),
        ("The U.S. Harbour Board spoke.", "It was the Harbour Board that spoke."),
        ("The board spoke (Orlin too) of Velmora.", "The board spoke (Velmora too) of Orlin."),
        ("The council voted on Friday on the bridge.", "Next week the council votes on the bridge."),
        ("The bill was sent to the governor earlier this week.", "The governor got the bill that was sent on Friday."),
        ("The owners spent tens of millions on ferry repairs.", "On ferry repairs the owners spent $22 million."),
        ("The 36th Coast Guard Brigade spoke.", "The 36th Royal Coast Guard Brigade spoke."),
    ],
)
def test_what_is_equally_exact_or_contradicts_is_not_told_as_less_exact(left: str, right: str):
    assert told(left, right) == []
    assert told(right, left) == []


def test_a_passage_that_is_only_possible_tells_none():
    left, right = "The council met late Friday evening.", "The council met on Friday."
    assert told(left, right)
    assert told(left, right, Certainty.POSSIBLE) == []


def test_each_time_goes_to_the_one_that_stands_most_alike():
    left = "The bill was vetoed late Monday, and the harbour strike began on Friday."
    right = "The harbour strike began Friday night; the bill was vetoed on Monday."
    assert told(left, right) == [("date", "late Monday", "Monday"), ("date", "Friday", "Friday night")]


@pytest.mark.parametrize(
    ("table", "pairs"),
    [
        ([], []),
        ([[2.0, 1.0], [1.0, 3.0]], [(0, 0), (1, 1)]),
        ([[2.0, 2.0]], []),
        ([[2.0], [3.0]], [(1, 0)]),
        ([[0.0, 0.0], [0.0, 0.0]], []),
    ],
)
def test_only_what_is_the_single_best_of_its_row_and_column_is_paired(table: list[list[float]], pairs: list):
    assert list(mutual_bests(table)) == pairs


def test_a_stop_is_heeded():
    left = one_sentence("The council met late Friday evening.")
    passages = (Passage((0,), (0,), Relation.SAME, Certainty.CERTAIN, 1.0),)
    with pytest.raises(Stopped):
        find_conflicts(left, left, passages, (), lambda: True)
