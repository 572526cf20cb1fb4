"""Numbers that disagree in sentences which nothing else joins."""

import dataclasses

import pytest

from viewer.article.article import Article
from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, Passage, Relation
from viewer.matching.conflicts import find_conflicts
from viewer.matching.stopping import never

SAME = "The mayor of Velmora thanked every crew.\n\nThe pier stays shut.\n\nNo one slept.\n\nIt rained until dawn.\n\n"
SURE = tuple(Passage((k,), (k,), Relation.SAME, Certainty.CERTAIN, 1.0) for k in range(4))


def found(left: str, right: str, passages: tuple[Passage, ...] = SURE) -> list[tuple[str, str]]:
    """Both wordings of each conflict of numbers between sentences that no passage joins yet."""
    a, b = understand(SAME + left), understand(SAME + right)
    more, conflicts = find_conflicts(a, b, passages, (), never)
    assert all(more[c.passage].certainty is Certainty.POSSIBLE and more[c.passage].why for c in conflicts)
    assert all(_within(a, more[c.passage].left, c.left) for c in conflicts)
    assert all(_within(b, more[c.passage].right, c.right) for c in conflicts)
    assert list(more) == sorted(more, key=lambda p: (p.left, p.right))
    return [(c.left.of(a.text), c.right.of(b.text)) for c in conflicts]


def _within(article: Article, sentences: tuple[int, ...], span: object) -> bool:
    return any(article.sentences[k].overlap(span) for k in sentences)  # type: ignore[arg-type]


CASES = [
    pytest.param(
        "Five rescue barges set out from Velmora at noon, the port said.",
        "By the evening seven barges with families from Velmora had come in.",
        [("Five", "seven")],
        id="the only barges that either counts",
    ),
    pytest.param(
        "Hundreds of residents sheltering in the school called home. Some 5,000 residents have no power.",
        "About 1,000 residents were sheltering there, a nurse said.",
        [("Hundreds", "About 1,000")],
        id="the word behind the noun tells which of several",
    ),
    pytest.param(
        "More than 40,000 people are in the town, the envoy said.",
        "A nurse put it otherwise: 40,000 residents have stayed.",
        [("More than 40,000", "40,000")],
        id="more than so many people, and just so many",
    ),
]


@pytest.mark.parametrize(("left", "right", "conflicts"), CASES)
def test_numbers_of_one_thing_disagree_though_no_passage_joins_them(
    left: str, right: str, conflicts: list[tuple[str, str]]
):
    assert found(left, right) == conflicts
    assert found(right, left) == [(b, a) for a, b in conflicts]


@pytest.mark.parametrize(("left", "right", "conflicts"), CASES)
def test_in_articles_that_do_not_surely_tell_of_one_event_they_say_nothing(
    left: str, right: str, conflicts: list[tuple[str, str]]
):
    assert conflicts
    assert found(left, right, SURE[:3]) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Five barges set out from Velmora.", "Seven barges rust in another harbour."),
        ("Five barges set out from Velmora.", "Seven barges came from Velmora. Five barges were new."),
        ("Two clerks of the Velmora council resigned.", "Three clerks of the Velmora council stayed."),
        ("Velmora is a town of 90,000 people.", "In the town 4,000 people have no power."),
        ("The strike in Velmora took five days.", "For nine days Velmora had no trains."),
        ("Almost 50 barges set out from Velmora.", "From Velmora 48 barges set out."),
        ("More than 400 people are in the town.", "A nurse put it otherwise: 400 residents have stayed."),
    ],
)
def test_numbers_that_may_be_of_two_things_are_in_no_conflict(left: str, right: str):
    assert found(left, right) == []
    assert found(right, left) == []


def test_numbers_in_furniture_are_in_no_conflict():
    assert found("Five barges set out from Velmora.", "READ MORE: Seven barges seen off Velmora") == []


@pytest.mark.parametrize(
    ("left", "right", "conflicts"),
    [
        ("Dick Hale was there.", "It was late when Richard B. Hale came.", [("Dick Hale", "Richard B. Hale")]),
        ("Mihail Stefko was there.", "Late came Mikhail Stefko.", [("Mihail Stefko", "Mikhail Stefko")]),
        ("Ada Hale was there.", "It was late when Ada B. Hale came.", []),
        ("Ada Hale was there.", "It was late when Piet Hale came.", []),
    ],
)
def test_a_person_named_in_two_ways_is_told_though_no_passage_joins_the_sentences(
    left: str, right: str, conflicts: list[tuple[str, str]]
):
    assert found(left, right) == conflicts
    assert found(right, left) == [(b, a) for a, b in conflicts]
    assert found(left, right, SURE[:1]) == conflicts
    assert found(left, right, (dataclasses.replace(SURE[0], certainty=Certainty.POSSIBLE),)) == []


@pytest.mark.parametrize(
    ("left", "right", "conflicts"),
    [
        (
            "Orlin took $538 million from the harbour fund.",
            "From the harbour, a clerk said, Orlin cut more than $520 million.",
            [("$538 million", "more than $520 million")],
        ),
        (
            "The pass is used by up to 2.3 million sailors.",
            "Owners gave a pass to as many as 2.2 million sailors.",
            [("up to 2.3 million", "as many as 2.2 million")],
        ),
        (
            "Some 640,000 older sailors may fish off Velmora.",
            "Of the young in Velmora hundreds of thousands may go.",
            [("Some 640,000", "hundreds of thousands")],
        ),
        (
            "Orlin took $538 million from the harbour fund. It rained.",
            "Orlin took $520 million from the harbour. And $585 million Orlin gave to the harbour.",
            [("$538 million", "$520 million")],
        ),
        ("Orlin took $538 million from the fund.", "A ship of $541 million was lost.", []),
        ("Orlin took $538 million from the harbour fund.", "Orlin took $870 million from the harbour.", []),
        ("Orlin took $538 from the harbour fund.", "From the harbour, a clerk said, Orlin cut more than $520.", []),
        ("Orlin took €538 million from the harbour fund.", "Orlin took $541 million from the harbour.", []),
        (
            "Orlin took $538 million from the harbour fund.",
            "Orlin took $541 million from the harbour. It was $538 million later.",
            [],
        ),
    ],
)
def test_large_numbers_of_one_thing_that_are_nearly_the_same_are_told(
    left: str, right: str, conflicts: list[tuple[str, str]]
):
    assert found(left, right) == conflicts
    assert found(right, left) == [(b, a) for a, b in conflicts]
    assert found(left, right, SURE[:3]) == []


@pytest.mark.parametrize(("others", "told"), [(50, True), (110, False)])
def test_where_an_article_gives_very_many_large_numbers_they_say_nothing(others: int, told: bool):
    many = "".join(f" The ship cost ${k} million." for k in range(200, 200 + others))
    left = "Orlin took $538 million from the harbour fund."
    right = "From the harbour, a clerk said, Orlin cut $520 million."
    assert bool(found(left + many, right)) is told
    assert bool(found(right, left + many)) is told
