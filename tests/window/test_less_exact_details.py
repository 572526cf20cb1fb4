"""A detail that one article only gives less exactly is told, quietly, and is no conflict."""

from dataclasses import replace
from itertools import pairwise

import pytest

from tests.made_pair import nth_passage, small_pair
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.steps import Steps
from viewer.matching.shares import counts
from viewer.window.detail_strip import DetailStrip
from viewer.window.detail_strip_words import Ink, wordings_of
from viewer.window.differing import differing_in
from viewer.window.highlights import Category, category_of, highlights_of, links_of
from viewer.window.offsets import Offsets
from viewer.window.side_rows import conflict_rows, passage_rows
from viewer.window.theme import load_theme


@pytest.fixture
def pair():
    made = small_pair()
    return replace(made, conflicts=(replace(made.conflicts[0], contradiction=False),))


@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_the_pane_shows_it_as_any_other_passage(pair, side):
    marks = highlights_of(pair, side, True, Offsets(pair.article(side).text))
    assert marks.conflicts == ()
    assert Category.CONFLICT not in {m.category for m in marks.passages}


def test_the_ribbon_is_that_of_a_reworded_passage(pair):
    offsets = Offsets(pair.left.text), Offsets(pair.right.text)
    (link,) = links_of(pair, [nth_passage(1)], offsets)
    assert link.category is category_of(pair, nth_passage(1)) is Category.REWORDED


def test_it_is_listed_with_the_weaker_matches_and_says_what_it_is(pair):
    assert conflict_rows(pair, weaker=False) == ()
    (row,) = conflict_rows(pair, weaker=True)
    assert (row.head, row.tag, row.conflict) == ("214  ≈  190", "number · less exact", False)


def test_a_contradiction_is_listed_from_the_start_and_before_it(pair):
    both = replace(pair, conflicts=(*pair.conflicts, *small_pair().conflicts))
    (row,) = conflict_rows(both, weaker=False)
    assert (row.head, row.tag, row.conflict) == ("214  ≠  190", "number", True)
    listed = sorted(conflict_rows(both, weaker=True), key=lambda r: -r.weight)
    assert [r.conflict for r in listed] == [True, False]


def test_no_passage_is_said_to_be_in_conflict_and_none_is_counted(pair):
    rows = passage_rows(pair, Steps.of(pair, weaker=True))
    assert not any(row.conflict for row in rows)
    assert counts(pair, weaker=True).in_conflict == 0


def test_the_strip_says_it_quietly(pair, qtbot):
    theme = load_theme("light")
    strip = DetailStrip(theme)
    qtbot.addWidget(strip)
    strip.show_match(pair, nth_passage(1))
    said = strip.evidence.text()
    assert "≈ One is less exact (number): “\u2068214\u2069” and “\u2068190\u2069”" in said
    assert theme.quiet.name() in said
    assert theme.conflict.name() not in said


def test_the_strip_says_what_contradicts_before_what_is_only_less_exact(pair, qtbot):
    strip = DetailStrip(load_theme("light"))
    qtbot.addWidget(strip)
    strip.show_match(replace(pair, conflicts=(*pair.conflicts, *small_pair().conflicts)), nth_passage(1))
    said = strip.evidence.text()
    assert 0 <= said.index("They disagree") < said.index("One is less exact")


def test_its_words_have_the_line_of_words_that_differ_in_the_panes_and_in_the_strip(pair):
    left, right = differing_in(pair, nth_passage(1))
    assert "214" in [span.of(pair.left.text) for span in left]
    assert "190" in [span.of(pair.right.text) for span in right]
    wordings = wordings_of(pair, nth_passage(1))
    for pieces, number in ((wordings.left, "214"), (wordings.right, "190")):
        assert [ink for words, ink in pieces if words == number] == [Ink.DIFFERING]


def test_words_that_differ_and_hold_the_detail_are_one_stretch(pair):
    left, right = differing_in(pair, nth_passage(1))
    for spans in (left, right):
        assert all(a.end <= b.start for a, b in pairwise(spans))
