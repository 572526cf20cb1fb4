"""A comparison made by hand, of which every part is known."""

import pytest

from tests.made_article import made_article
from tests.made_pair import passage
from viewer.matching.comparison import Certainty, Comparison


@pytest.fixture
def two_partners():
    """The first sentence on the left has two partners; the second has one that is only possible."""
    left = made_article(
        [
            ["The ferry Halma ran aground on Monday."],
            ["It rained."],
            ["The mayor of Tolm, Eda Ruun, paid 40 crowns."],
        ]
    )
    right = made_article([["On Monday the Halma ran aground."], ["The ferry is called Halma."], ["There was rain."]])
    made = [(0, 0, Certainty.CERTAIN), (0, 1, Certainty.LIKELY), (1, 2, Certainty.POSSIBLE)]
    return Comparison(left, right, tuple(passage((a,), (b,), certainty=sure) for a, b, sure in made))
