import dataclasses

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from viewer.article.article import Article, Quote, Span
from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, Conflict, Passage, QuotePair, QuoteRelation, Relation
from viewer.matching.conflict_names import name_differs
from viewer.matching.conflicts import find_conflicts
from viewer.matching.stopping import Stopped, never


def one_sentence(text: str) -> Article:
    return dataclasses.replace(understand(text), sentences=(Span(0, len(text)),), furniture=())


def passage(certainty: Certainty = Certainty.LIKELY) -> tuple[Passage, ...]:
    return (Passage((0,), (0,), Relation.REWORDED, certainty, 0.8),)


def conflicts_of(left: Article, right: Article, *rest) -> tuple[Conflict, ...]:
    return find_conflicts(left, right, *rest)[1]


def said(left: str, right: str, certainty: Certainty = Certainty.LIKELY) -> list[tuple[str, str, str]]:
    """Kind and both wordings of each contradiction between two sentences that are paired."""
    a, b = one_sentence(left), one_sentence(right)
    found = conflicts_of(a, b, passage(certainty), (), never)
    return [(str(c.kind), c.left.of(left), c.right.of(right)) for c in found if c.contradiction]


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        (
            "Rescuers found about 190 stranded passengers on the ferry near Velmora.",
            "Near Velmora rescuers found 300 stranded passengers on the ferry.",
            ("number", "about 190", "300"),
        ),
        (
            "Hundreds of residents were sheltering in the school.",
            "About 1,000 people were sheltering in the school, officials said.",
            ("number", "Hundreds", "About 1,000"),
        ),
        (
            "More than 2,017 civilians live in the cellars.",
            "Officials spoke of 2,017 people in the cellars.",
            ("number", "More than 2,017", "2,017"),
        ),
        (
            "The council paid $4 million for the bridge repairs.",
            "For the bridge repairs the council paid $7.5 million in all.",
            ("number", "$4 million", "$7.5 million"),
        ),
        (
            "Oleksiy Marchenko called the talks useful.",
            "The talks were useful, Oleksii Marchenko said.",
            ("name", "Oleksiy Marchenko", "Oleksii Marchenko"),
        ),
        (
            "The ferry met the pilot in Norholm.",
            "In Norwolm the pilot met the ferry.",
            ("name", "Norholm", "Norwolm"),
        ),
        (
            "The ferry company was founded on 4 March in Velmora.",
            "The ferry company was founded in Velmora on 14 March.",
            ("date", "4 March", "14 March"),
        ),
        (
            "Trustees of the Velmora harbour fund warned last week that the fund is nearly exhausted.",
            "Last month the trustees warned that the Velmora harbour fund is nearly exhausted.",
            ("date", "last week", "Last month"),
        ),
        (
            "The feast of Velmora is held on June 19.",
            "Velmora keeps the June 16 holiday.",
            ("date", "June 19", "June 16"),
        ),
        (
            "Orlin is the first pilot on the harbour council since Ada Fenn, who sat there from 1951 to 1963.",
            "The first pilot on the harbour council since Ada Fenn, who sat on it from 1950 to 1962, is Orlin.",
            ("date", "from 1951 to 1963", "from 1950 to 1962"),
        ),
        (
            "The minister said the harbour wall in Velmora was inspected before the storm season.",
            "The minister said the harbour wall in Velmora was not inspected before the storm season.",
            ("negation", "inspected", "not"),
        ),
    ],
)
def test_a_detail_that_cannot_be_true_on_both_sides_is_a_conflict(
    left: str, right: str, conflict: tuple[str, str, str]
):
    assert said(left, right) == [conflict]
    kind, one, two = conflict
    assert said(right, left) == [(kind, two, one)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast left 12 dead in the market.", "In the market twelve people died in the blast."),
        ("The storm destroyed 1,478 homes.", "Nearly 1,500 homes were destroyed by the storm."),
        ("The storm destroyed a dozen homes.", "Twelve homes were destroyed by the storm."),
        ("At least 40 passengers were hurt.", "Officials said 47 passengers were hurt."),
        ("President Ada Orlin vetoed the bill.", "Orlin vetoed the bill on Monday."),
        ("Ada Orlin vetoed the bill.", "Her brother Piet Orlin vetoed the bill."),
        ("Three boats left the pier with 40 passengers.", "40 passengers were on the boats that left the pier."),
        ("The strike began on Monday.", "The strike began this week."),
        ("Five firefighters came from Velmora.", "Two trucks came from Velmora."),
        ("It was his third victory.", "It was his 3rd victory."),
        (
            "The pilot Ada Fenn, who led the harbour council from 1946 to 1954, opposed the plan.",
            "The pilot Piet Orlin, who led the harbour council from 1954 to 1962, opposed the plan.",
        ),
        (
            "In May the mayor earned $30 million from harbour books.",
            "For harbour books the pilot earned $20 million in spring.",
        ),
        ("The party holds 240 seats in the council.", "The other party lost 60 seats in the council."),
        ("Speaker Orlin vetoed the bill.", "Speaker Ada Orlin vetoed the bill."),
        ("Pointing at the pier, the pilot left.", "Painting the pier, the pilot left, as pointing is rude."),
        ("The National Harbour Works Committee met.", "The National Committee met."),
        (
            "The lone “no” vote in the harbour council came from Orlin.",
            "The lone vote in the harbour council came from Orlin.",
        ),
        (
            "The album offers not only songs of the old harbour town.",
            "The album offers only songs of the old harbour town.",
        ),
        (
            "Trustees planned the harbour repairs over a 75-year period.",
            "Trustees planned 75 years of harbour repairs.",
        ),
    ],
)
def test_the_same_in_other_words_is_no_conflict(left: str, right: str):
    assert said(left, right) == []
    assert said(right, left) == []


def test_a_number_that_the_other_article_gives_elsewhere_is_in_no_conflict():
    left = understand("Rescuers found 190 passengers on the ferry.")
    right = understand("Rescuers found 300 passengers on the ferry.\n\nAnother list had 190 passengers.")
    assert conflicts_of(left, right, passage(), (), never) == ()
    assert conflicts_of(right, left, passage(), (), never) == ()


@pytest.mark.parametrize(("others", "conflicts"), [(0, 0), (4, 1)])
def test_a_possible_passage_may_disagree_only_in_articles_on_one_event(others: int, conflicts: int):
    left = understand(
        "Rescuers on Tuesday found 190 stranded passengers on the Velmora ferry.\n\nNothing else happened."
    )
    right = understand("On the Velmora ferry rescuers found 300 stranded passengers.\n\nNothing else happened.")
    passages = (dataclasses.replace(passage()[0], certainty=Certainty.POSSIBLE),)
    passages += (Passage((1,), (1,), Relation.SAME, Certainty.CERTAIN, 1.0),) * others
    assert len(conflicts_of(left, right, passages, (), never)) == conflicts


def quoted(text: str, words: str, speaker: str) -> Article:
    surname = speaker.rpartition(" ")[2]
    start, name = text.index(words), text.index(surname)
    quote = Quote(Span(start, start + len(words)), speaker, Span(name, name + len(surname)))
    return dataclasses.replace(one_sentence(text), quotes=(quote,))


def test_the_same_words_under_another_full_name_are_a_conflict():
    words = "The old crane should have been closed years ago"
    left = quoted(f"“{words},” said Ilse Marek.", words, "Ilse Marek")
    right = quoted(f"“{words},” said Tomas Brandel.", words, "Tomas Brandel")
    pair = (QuotePair(0, 0, QuoteRelation.VERBATIM, Certainty.CERTAIN, 0.99),)
    (found,) = conflicts_of(left, right, passage(), pair, never)
    assert (str(found.kind), found.left.of(left.text), found.right.of(right.text)) == ("speaker", "Marek", "Brandel")
    assert conflicts_of(left, left, passage(), pair, never) == ()


@pytest.mark.parametrize("name", ["Ada B. Orlin", "B. Ada Orlin"])
@pytest.mark.parametrize(("others", "conflicts"), [(0, 0), (1, 1)])
def test_an_initial_is_told_only_where_articles_share_more_than_one_passage(name: str, others: int, conflicts: int):
    left = understand(f"Governor {name} vetoed the bill.\n\nNothing else happened.")
    right = understand("The bill was vetoed by Ada Orlin.\n\nNothing else happened.")
    passages = passage() + (Passage((1,), (1,), Relation.SAME, Certainty.CERTAIN, 1.0),) * others
    assert len(conflicts_of(left, right, passages, (), never)) == conflicts


@pytest.mark.parametrize("other", ["The president himself", "the statement", "Marek’s office", "the Brandel campaign"])
def test_an_office_or_a_statement_is_no_other_speaker(other: str):
    words = "The old crane should have been closed years ago"
    left = quoted(f"“{words},” said Ilse Marek.", words, "Ilse Marek")
    text = f"{other} added: “{words}.”"
    quote = Quote(Span(text.index("“") + 1, text.index(".”")), other, Span(0, len(other)))
    right = dataclasses.replace(one_sentence(text), quotes=(quote,))
    pair = (QuotePair(0, 0, QuoteRelation.VERBATIM, Certainty.CERTAIN, 0.99),)
    assert conflicts_of(left, right, passage(), pair, never) == ()


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("mihail stefko", "mikhail stefko", True),
        ("jon b hale", "jon hale", True),
        ("bill hale", "william hale", True),
        ("anna hale", "piet hale", False),
        ("anna hale", "anna brandel", False),
        ("anna hale", "anna hale", False),
        ("harbour service", "harbour services", False),
        ("marchenkov", "martschenkow", True),
        ("helm", "velm", False),
        ("kijm", "kyjm", True),
        ("norholm", "norwolm", True),
        ("tolmia", "tolmian", False),
        ("tolmian", "tolmians", False),
        ("tolmocrat", "tolmocratic", False),
        ("r-tolm", "tolm", False),
        ("saturday", "sunday", False),
        ("june", "july", False),
        ("zelnitsky", "zelnitskyy", True),
        ("harbour works committee", "harbour committee", False),
        ("4th separate rescue brigade", "4th rescue brigade", True),
    ],
)
def test_names_differ_only_where_they_are_forms_of_one(one: str, other: str, differs: bool):
    assert name_differs(tuple(one.split()), tuple(other.split())) is differs
    assert name_differs(tuple(other.split()), tuple(one.split())) is differs


def test_a_stop_is_heeded():
    left = one_sentence("Rescuers found 190 passengers.")
    with pytest.raises(Stopped):
        conflicts_of(left, left, passage(), (), lambda: True)


PARTS = ["Ada Orlin", "Piet Orlin", "A. Orlin", "12", "300", "about 190", "people", "boats", "$5", "not", "on Monday"]
PARTS += ["on 4 March", "in 2031", "ferry", "found", "the", "没", "ישראל", "hundreds of", ".", "“", "5%", "three"]
SENTENCES = st.lists(st.sampled_from(PARTS), max_size=14).map(" ".join)
WILD = st.one_of(SENTENCES, st.text(max_size=60))


@settings(deadline=None)
@given(WILD, WILD)
@example("Ada Orlin Piet Orlin", "Piet Orlin Ada Orlin")
def test_any_two_sentences_mirror_each_other(left: str, right: str):
    a, b = one_sentence(left), one_sentence(right)
    mirrored = {(c.kind, c.right, c.left, c.passage) for c in conflicts_of(b, a, passage(), (), never)}
    assert {(c.kind, c.left, c.right, c.passage) for c in conflicts_of(a, b, passage(), (), never)} == mirrored


@settings(deadline=None)
@given(WILD)
def test_a_sentence_is_in_no_conflict_with_itself(text: str):
    same = one_sentence(text)
    found: tuple[Conflict, ...] = conflicts_of(same, same, passage(), (), never)
    assert found == ()
