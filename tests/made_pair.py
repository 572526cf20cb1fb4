"""A small comparison made by hand, so that tests of what shows it do not hang on how it is found."""

from tests.made_article import made_article, place
from viewer.matching.comparison import (
    Certainty,
    Comparison,
    Conflict,
    ConflictKind,
    Passage,
    QuotePair,
    QuoteRelation,
    Relation,
)

LEFT_PARAGRAPHS = (
    ("The ferry Halvard ran aground off Skarn.", "It carried 214 people."),
    ("“We waited for the tide,” said Ilse Varga.",),
    ("Residents lit fires on the beach & sang.",),
    ("Subscribe to the Courier <today>.",),
)
RIGHT_PARAGRAPHS = (
    ("Buoys had not been serviced since 2021.",),
    ("“We were waiting for the tide,” Ilse Warga told the agency.", "The Halvard carried 190 people."),
    ("The Halvard grounded at Skarn.",),
)


def made_pair() -> Comparison:
    """Two passages sure, one possible; one quote pair; one figure in conflict; one notice."""
    left = made_article(
        LEFT_PARAGRAPHS,
        {"We waited for the tide,": "Ilse Varga"},
        [4],
        path="ferry.txt",
        title="Ferry aground",
        outlet="The Orrin Courier",
        date="2026-03-03",
        language="en",
    )
    right = made_article(
        RIGHT_PARAGRAPHS,
        {"We were waiting for the tide,": "Ilse Warga"},
        [],
        path="dead.txt",
        title="Dead buoys",
        outlet="Northern Wire",
        language="en",
    )
    passages = (
        Passage((0,), (3,), Relation.REWORDED, Certainty.LIKELY, 0.7, ("Halvard", "Skarn")),
        Passage((1,), (2,), Relation.REWORDED, Certainty.POSSIBLE, 0.3, ("people",)),
        Passage((2,), (1,), Relation.SAME, Certainty.CERTAIN, 0.9, ("tide",)),
    )
    pairs = (QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.CERTAIN, 0.9, ("tide", "same speaker")),)
    conflicts = (Conflict(ConflictKind.NUMBER, place(left.text, "214"), place(right.text, "190"), 1),)
    return Comparison(left, right, passages, pairs, conflicts)
