"""Sources that only one article names are told, as less exact and as nothing else."""

import dataclasses

import pytest

from viewer.article.article import Article, Span
from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, Passage, Relation
from viewer.matching.conflict_names import find_names
from viewer.matching.conflicts import find_conflicts
from viewer.matching.settings import Setting
from viewer.matching.stopping import Stopped, never
from viewer.matching.unnamed_sources import find_sources, named_by_one


def one_sentence(text: str, rest: str = "") -> Article:
    whole = f"{text} {rest}" if rest else text
    spans = (Span(0, len(text)), Span(len(text) + 1, len(whole))) if rest else (Span(0, len(text)),)
    return dataclasses.replace(understand(whole), sentences=spans, furniture=())


def told(left: Article, right: Article, certainty: Certainty = Certainty.LIKELY) -> list[tuple[str, str]]:
    """The wordings of each name that two paired first sentences give less exactly on one side."""
    passages = (Passage((0,), (0,), Relation.REWORDED, certainty, 0.8),)
    found = find_conflicts(left, right, passages, (), never)[1]
    assert not any(c.contradiction for c in found)
    return [(c.left.of(left.text), c.right.of(right.text)) for c in found if c.kind == "name"]


UNNAMED = "In a statement on Tuesday, a Ferrow spokeswoman said the crossing would stay shut."
NAMED = "In a statement Tuesday, Ferrow spokeswoman Ilse Brandt said the crossing stays shut."


@pytest.mark.parametrize(
    ("named", "wording"),
    [
        (NAMED, "spokeswoman Ilse Brandt"),
        (
            "Ilse Brandt, a spokeswoman for Ferrow, said in a statement Tuesday the crossing stays shut.",
            "Ilse Brandt, a spokeswoman",
        ),
        ("In a statement Tuesday, Ferrow Spokesperson Ilse Brandt said it stays shut.", "Spokesperson Ilse Brandt"),
    ],
)
def test_a_source_that_only_one_article_names_is_told(named: str, wording: str) -> None:
    assert told(one_sentence(UNNAMED), one_sentence(named)) == [("a Ferrow spokeswoman", wording)]
    assert told(one_sentence(named), one_sentence(UNNAMED)) == [(wording, "a Ferrow spokeswoman")]


@pytest.mark.parametrize(
    "other",
    [
        "In a statement on Tuesday, a Ferrow spokeswoman said that the crossing stays shut.",
        "In a statement on Tuesday, Ferrow lawyer Ilse Brandt said the crossing would stay shut.",
        "Ferrow spokeswoman Ilse Brandt is on leave.",
        "Ferrow spokeswoman Ilse Brandt sent a statement from home.",
    ],
    ids=["both keep the name", "another trade", "nothing alike beside it", "one word alike beside it"],
)
def test_other_sources_are_not_taken_for_the_same_one(other: str) -> None:
    assert told(one_sentence(UNNAMED), one_sentence(other)) == []


def test_a_source_that_the_other_article_names_elsewhere_is_not_told() -> None:
    named = one_sentence(NAMED)
    assert told(one_sentence(UNNAMED, "Ms. Brandt gave no reason."), named) == []
    assert told(named, one_sentence(UNNAMED, "Ms. Brandt gave no reason.")) == []
    assert told(one_sentence(UNNAMED, "Nobody gave a reason."), named) != []


@pytest.mark.parametrize(
    "unnamed",
    [
        "In a statement on Tuesday, a Ferrow spokeswoman named Ilse said the crossing would stay shut.",
        "In a statement on Tuesday, a Ferrow spokeswoman, Ilse, said the crossing would stay shut.",
        "In a statement on Tuesday, Ilse Brandl, a Ferrow spokeswoman, said the crossing would stay shut.",
    ],
)
def test_a_name_beside_the_office_is_a_name(unnamed: str) -> None:
    named = one_sentence("In a statement Tuesday, Ferrow spokeswoman Ragna Holt said the crossing stays shut.")
    assert told(one_sentence(unnamed), named) == []


def test_passages_that_are_only_possible_are_not_looked_at() -> None:
    assert told(one_sentence(UNNAMED), one_sentence(NAMED), Certainty.POSSIBLE) == []


def test_a_stop_is_heeded_between_two_sources() -> None:
    names = [find_names(text, 0, len(text)) for text in (UNNAMED, NAMED)]
    both = [Setting.of(one_sentence(text), 0) for text in (UNNAMED, NAMED)]
    sources = [find_sources(setting, some) for setting, some in zip(both, names, strict=True)]
    assert len(list(named_by_one(*sources, frozenset(), frozenset(), never))) == 1
    with pytest.raises(Stopped):
        list(named_by_one(*sources, frozenset(), frozenset(), lambda: True))
