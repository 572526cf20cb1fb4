"""Comparisons made by hand, so that tests of what shows them do not hang on how they are found."""

from tests.made_article import made_article, place
from viewer.desk.match import Match, MatchKind
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


WORDS = "harbour ferry captain light inquiry pilot crew beach tide council mayor report motor night river bank"


def sentence(number, words=14):
    known = WORDS.split()
    return " ".join([f"Item{number}"] + [known[(number * 7 + k * 3) % len(known)] for k in range(words)]) + "."


def long_article(paragraphs=40, start=0):
    return made_article([[sentence(start + 3 * p + k) for k in range(3)] for p in range(paragraphs)])


def passage(left, right, relation=Relation.REWORDED, certainty=Certainty.CERTAIN):
    return Passage(tuple(left), tuple(right), relation, certainty, 0.9)


def long_pair(crossing=False, paragraphs=40):
    """Every third sentence has its partner; with ``crossing`` in the opposite order."""
    a, b = long_article(paragraphs), long_article(paragraphs, start=1000)
    count = 3 * paragraphs
    pairs = [(k, count - 1 - k if crossing else k) for k in range(0, count, 3)]
    return Comparison(a, b, tuple(passage((x,), (y,)) for x, y in pairs))


def small_pair():
    """A reworded passage that moved, one in conflict with a quotation, one in the same words, what is told alone."""
    a = made_article(
        [
            ["The ferry ran aground on Monday.", "Fires were lit along the beach."],
            ["There were 214 people aboard, “we were cold” said one."],
            ["The bank is closed.", "Subscribe now."],
        ],
        quotes=["we were cold"],
        furniture=[4],
        title="Ferry aground",
        outlet="The Orrin Courier",
        date="2026-03-03",
    )
    b = made_article(
        [
            ["The bank is closed.", "Unions made demands."],
            ["About 190 were on the ferry, “it was cold” one said."],
            ["On Monday the ship hit a sandbank."],
        ],
        quotes=["it was cold"],
    )
    return Comparison(
        a,
        b,
        (
            passage((0,), (3,)),
            passage((2,), (2,), Relation.OVERLAPPING, Certainty.LIKELY),
            passage((3,), (0,), Relation.SAME),
        ),
        (QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.LIKELY, 0.8),),
        (Conflict(ConflictKind.NUMBER, place(a.text, "214"), place(b.text, "190"), 1),),
    )


def nth_passage(k):
    return Match(MatchKind.PASSAGE, k)


def nth_quote(k):
    return Match(MatchKind.QUOTE, k)
