"""Made-up pairs of articles and their comparisons, put together by hand so that every place is known."""

from tests.made_article import made_article
from viewer.article.article import Span
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

WORDS = [
    "harbour",
    "ferry",
    "captain",
    "light",
    "inquiry",
    "pilot",
    "crew",
    "beach",
    "tide",
    "council",
    "mayor",
    "report",
    "motor",
    "night",
    "river",
    "bank",
]


def article(paragraphs, *, quotes=(), furniture=(), **more):
    """``paragraphs`` are lists of sentences; ``quotes`` words to be found in them; ``furniture`` sentence numbers."""
    return made_article(paragraphs, dict.fromkeys(quotes), furniture, **more)


def sentence(number, words=14):
    return " ".join([f"Item{number}"] + [WORDS[(number * 7 + k * 3) % len(WORDS)] for k in range(words)]) + "."


def long_article(paragraphs=40, start=0):
    return article([[sentence(start + 3 * p + k) for k in range(3)] for p in range(paragraphs)])


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
    a = article(
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
    b = article(
        [
            ["The bank is closed.", "Unions made demands."],
            ["About 190 were on the ferry, “it was cold” one said."],
            ["On Monday the ship hit a sandbank."],
        ],
        quotes=["it was cold"],
    )
    number = [t.text.index(n) for t, n in ((a, "214"), (b, "190"))]
    return Comparison(
        a,
        b,
        (
            passage((0,), (3,)),
            passage((2,), (2,), Relation.OVERLAPPING, Certainty.LIKELY),
            passage((3,), (0,), Relation.SAME),
        ),
        (QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.LIKELY, 0.8),),
        (Conflict(ConflictKind.NUMBER, Span(number[0], number[0] + 3), Span(number[1], number[1] + 3), 1),),
    )


def nth_passage(k):
    return Match(MatchKind.PASSAGE, k)


def nth_quote(k):
    return Match(MatchKind.QUOTE, k)
