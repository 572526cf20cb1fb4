"""The chain of matches that linked scrolling goes by."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Span
from viewer.desk.match import Match, MatchKind
from viewer.window.anchors import anchors_of
from viewer.window.highlights import Category, Link

places = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 9)), max_size=8, unique_by=lambda p: p[:2]
)


def links(corners):
    return [
        Link(Match(MatchKind.PASSAGE, k), Category.REWORDED, Span(10 * x, 10 * x + n), Span(10 * y, 10 * y + n))
        for k, (x, y, n) in enumerate(corners)
    ]


def crosses_nowhere(some):
    ordered = sorted(some, key=lambda link: link.left)
    return all(a.left.end <= b.left.start and a.right.end <= b.right.start for a, b in pairwise(ordered))


def weight(some):
    return sum(len(link.left) for link in some)


def heaviest(every, through=None):
    chains = (c for n in range(len(every) + 1) for c in combinations(every, n) if crosses_nowhere(c))
    return max(weight(c) for c in chains if through is None or through in c)


@given(places)
def test_the_chain_crosses_nowhere_and_joins_as_much_as_can_be(corners):
    every = links(corners)
    found = anchors_of(every).chain().links
    assert crosses_nowhere(found)
    assert weight(found) == heaviest(every)


@given(places)
def test_through_every_match_runs_the_heaviest_chain_that_it_allows(corners):
    every = links(corners)
    anchors = anchors_of(every)
    for place, link in enumerate(anchors.links):
        found = anchors.chain(place).links
        assert link in found
        assert crosses_nowhere(found)
        assert weight(found) == heaviest(every, link)


def test_a_possible_match_gives_way_to_likely_ones():
    moved = Link(Match(MatchKind.PASSAGE, 0), Category.REWORDED, Span(0, 9), Span(90, 99), weak=True)
    likely = Link(Match(MatchKind.PASSAGE, 1), Category.REWORDED, Span(20, 28), Span(20, 28))
    assert anchors_of([moved, likely]).chain().links == (likely,)
