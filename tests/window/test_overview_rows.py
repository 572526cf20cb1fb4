"""Many marks, few pixels: each row is painted once, and looks as if all the marks had been painted one by one."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Span
from viewer.window.overview_rows import Run, runs_of

stretches = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 400), st.integers(1, 90))
centres = st.lists(st.floats(0, 500), min_size=1, max_size=60).map(sorted)


def one_by_one(layers, centres):
    picture = {}
    for layer, spans in enumerate(layers):
        for span in spans:
            rows = [row for row, unit in enumerate(centres) if span.start <= unit < span.end]
            top = rows[0] if rows else sum(unit < span.start for unit in centres)
            picture.update(dict.fromkeys(range(top, max(top + 2, top + len(rows) - 1)), layer))
    return {row: layer for row, layer in picture.items() if row < len(centres)}


@given(st.lists(st.lists(stretches, max_size=30), min_size=1, max_size=4), centres)
def test_each_row_is_painted_once_and_shows_the_uppermost_mark(layers, centres):
    runs = runs_of(layers, centres)
    painted = [(row, run.layer) for run in runs for row in range(run.top, run.bottom)]
    assert len(painted) == len(dict(painted))
    assert dict(painted) == one_by_one(layers, centres)


def test_a_hundred_thousand_marks_are_no_more_runs_than_there_are_rows():
    centres = [row * 1000.0 for row in range(700)]
    same, torn = ([Span(k, k + 40) for k in range(start, 700_000, 70)] for start in (0, 35))
    assert len(runs_of([same, torn], centres)) <= 700


def test_neighbours_of_one_colour_are_one_run():
    assert runs_of([[Span(0, 50), Span(30, 90)]], [float(k) for k in range(0, 100, 10)]) == [Run(0, 0, 8)]


def test_on_a_fine_screen_a_mark_has_as_many_more_rows():
    assert runs_of([[Span(10, 11)]], [float(k) for k in range(30)], pixels=2.0) == [Run(0, 10, 14)]
