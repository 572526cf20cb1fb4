"""Many marks, few pixels: each row is painted once, as strongly as the share of the text that the marks hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Span
from viewer.window.overview_rows import Run, runs_of

stretches = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 400), st.integers(1, 90))
edges = st.lists(st.floats(0, 500), min_size=2, max_size=60).map(sorted)


@given(st.lists(st.lists(stretches, max_size=30), min_size=1, max_size=4), edges)
def test_each_row_is_painted_once_and_no_share_is_more_than_all_or_nothing(layers, edges):
    runs = runs_of(layers, edges)
    painted = [row for run in runs for row in range(run.top, run.bottom)]
    assert painted == sorted(set(painted))
    assert all(0 <= row < len(edges) - 1 for row in painted)
    for run in runs:
        assert len(run.shares) == len(layers)
        assert all(0 <= share <= 1 for share in run.shares)
        assert any(run.shares)


@given(st.integers(1, 30), st.integers(31, 60))
def test_a_row_shows_the_share_that_the_marks_hold(marked, apart):
    marks = [Span(k, k + marked) for k in range(0, 60_000, apart)]
    edges = [float(k) for k in range(0, 60_001, 6000)]
    for run in runs_of([marks], edges):
        assert run.shares[0] == pytest.approx(marked / apart, abs=0.03)


def test_what_is_there_at_all_is_seen():
    (run,) = runs_of([[Span(500, 501)]], [0.0, 1000.0])
    assert 0 < run.shares[0] < 0.05


def test_a_hundred_thousand_marks_are_no_more_runs_than_there_are_rows():
    edges = [row * 1000.0 for row in range(701)]
    same, torn = ([Span(k, k + 40) for k in range(start, 700_000, 70)] for start in (0, 35))
    assert len(runs_of([same, torn], edges)) <= 700


def test_neighbours_of_one_colour_are_one_run():
    assert runs_of([[Span(0, 50), Span(50, 90)]], [float(k) for k in range(0, 110, 30)]) == [Run(0, 3, (1.0,))]


@pytest.mark.parametrize("pixels", [1, 2])
def test_between_marks_of_several_rows_there_is_a_gap_of_a_pixel(pixels):
    edges = [float(k) / pixels for k in range(41)]
    runs = runs_of([[Span(0, 10), Span(10, 20)]], edges, pixels=float(pixels))
    assert [(run.top, run.bottom) for run in runs] == [(0, 9 * pixels), (10 * pixels, 19 * pixels)]
