"""What is only possible looks so, by more than its colour, and is not counted with what is sure."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from tests.made_pair import long_pair, made_pair, nth_passage
from tests.window.hands import shown
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Certainty
from viewer.window.highlights import Category


def with_certainty(certainty):
    pair = long_pair(paragraphs=8)
    return replace(pair, passages=tuple(replace(p, certainty=certainty) for p in pair.passages))


@pytest.fixture(params=[Certainty.CERTAIN, Certainty.POSSIBLE])
def certainty(request):
    return request.param


@pytest.fixture
def view(qtbot, certainty):
    made = shown(qtbot, with_certainty(certainty))
    made.set_comparison(with_certainty(certainty), weaker=True)
    return made


def changes(colours):
    return sum(a != b for a, b in pairwise(colours))


def test_the_line_under_a_possible_passage_is_dotted(view, certainty):
    pane = view._panes[LEFT]
    picture = pane.viewport().grab().toImage()
    box = pane.geometry_of_text.rects(pane.scene.highlights.passages[0].span)[0]
    y = round(box.bottom()) - pane.top() - 1
    colours = [picture.pixelColor(x, y).name() for x in range(round(box.left()) + 2, round(box.left()) + 102)]
    assert (changes(colours) > 20) == (certainty is Certainty.POSSIBLE)


def test_the_edge_of_a_possible_ribbon_is_dashed_and_it_has_no_body(view, certainty):
    gutter = view._gutter
    picture = gutter.grab().toImage()
    path, _ = next((p, k) for p, k in gutter._drawn if k.match == nth_passage(0))
    top, middle = path.boundingRect().top(), path.boundingRect().center().toPoint()
    ground = view._theme.gutter.name()
    edge = [
        all(picture.pixelColor(x, round(top) + dy).name() == ground for dy in (-1, 0, 1))
        for x in range(4, gutter.width() - 4)
    ]
    possible = certainty is Certainty.POSSIBLE
    assert (edge.count(True) > 10) == possible
    assert (picture.pixelColor(QPoint(middle)).name() == ground) == possible


def test_a_possible_passage_is_hollow_on_the_overview(view, certainty):
    overview = view._overviews[RIGHT]
    picture = overview.grab().toImage()
    mark = view._panes[RIGHT].scene.highlights.passages[-1]
    rows = [k for k, unit in enumerate(overview._units_at(range(overview.height()))) if mark.span.start < unit]
    y = rows[0] + 1
    hollow = picture.pixelColor(4, y) != picture.pixelColor(8, y)
    assert hollow == (certainty is Certainty.POSSIBLE)


def test_the_ring_of_its_sign_is_broken(view, certainty):
    from viewer.window.margin import _sign

    theme = view._theme
    rings = [_sign(Category.SAME, theme.same.rgb(), theme.paper.rgb(), False, dotted, 1.0) for dotted in (False, True)]
    assert rings[0].toImage() != rings[1].toImage()
    drawn = view._panes[LEFT].scene.highlights.passages[0]
    assert drawn.weak == (certainty is Certainty.POSSIBLE)


def test_what_is_in_both_is_said_without_the_possible_matches_and_with_them(qtbot):
    comparison = made_pair()
    view = shown(qtbot, comparison)
    sure = view._headings[LEFT].measure()
    assert "weaker" not in sure
    view.set_comparison(comparison, weaker=True)
    both = view._headings[LEFT].measure()
    assert both.startswith(sure + ", ")
    assert both.endswith("% with weaker")
    percents = [int(word) for word in both.replace("\N{NO-BREAK SPACE}", " ").split() if word.isdigit()]
    assert percents[1] < percents[2]


def test_a_sentence_that_is_surely_told_by_both_does_not_look_possible_for_another_partner(qtbot):
    pair = with_certainty(Certainty.CERTAIN)
    possible = replace(pair.passages[0], right=(4,), certainty=Certainty.POSSIBLE)
    view = shown(qtbot, pair)
    view.set_current(None)
    pane = view._panes[LEFT]
    box = pane.geometry_of_text.rects(pane.scene.highlights.passages[0].span)[0]
    place = round(box.left()) + 2, round(box.top()) - pane.top(), round(box.width()) - 4, round(box.height())
    before = pane.viewport().grab().toImage().copy(*place)
    view.set_comparison(replace(pair, passages=(*pair.passages, possible)), weaker=True)
    assert pane.viewport().grab().toImage().copy(*place) == before
