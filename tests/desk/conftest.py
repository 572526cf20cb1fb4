"""A comparison made by hand, of which every part is known."""

import pytest

from viewer.article.article import Article, Span
from viewer.matching.comparison import Certainty, Comparison, Passage, Relation


def sentences(*texts):
    """An article of these sentences, one paragraph each."""
    spans, start = [], 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 2
    return Article(text="\n\n".join(texts), paragraphs=tuple(spans), sentences=tuple(spans), language="en")


@pytest.fixture
def two_partners():
    """The first sentence on the left has two partners; the second has one that is only possible."""
    left = sentences(
        "The ferry Halma ran aground on Monday.", "It rained.", "The mayor of Tolm, Eda Ruun, paid 40 crowns."
    )
    right = sentences("On Monday the Halma ran aground.", "The ferry is called Halma.", "There was rain.")
    made = [((0,), (0,), Certainty.CERTAIN), ((0,), (1,), Certainty.LIKELY), ((1,), (2,), Certainty.POSSIBLE)]
    passages = tuple(Passage(a, b, Relation.REWORDED, sure, 0.8, ("Halma",)) for a, b, sure in made)
    return Comparison(left, right, passages)
