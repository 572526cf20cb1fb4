"""What a comparison shows is worked out beside the window, before the window is told of it."""

import threading

from tests.made_pair import made_pair
from viewer.article.article import Article
from viewer.desk.match import LEFT, RIGHT
from viewer.window.document import shown_text
from viewer.window.offsets import Offsets
from viewer.window.opener import sample_pair
from viewer.window.prepared import prepared


def test_the_window_shows_what_was_worked_out_in_the_background(window, qtbot):
    made, where = [], []

    def prepare(comparison):
        made.append(prepared(comparison))
        where.append(threading.current_thread())

    window.desk.prepare_with(prepare)
    with qtbot.waitSignal(window.desk.comparison_made, timeout=20_000):
        window.desk.open_files(sample_pair())
    assert where
    assert threading.main_thread() not in where
    for side in (LEFT, RIGHT):
        assert window.reading._panes[side].scene.highlights is made[-1].sides[side]
    assert [model._rows for model in window.side_list._models] == list(made[-1].rows)


def test_a_window_asks_the_background_for_this(window):
    assert window.desk._work.prepare is prepared


def test_possible_matches_are_another_answer():
    comparison = made_pair()
    assert prepared(comparison) is prepared(comparison)
    assert len(prepared(comparison, weaker=True).matches) == len(prepared(comparison).matches) + 1
    assert prepared(comparison, weaker=True) is prepared(comparison, weaker=True)


def test_positions_in_what_is_shown_are_those_in_the_article():
    text = "One \x00 two \ud800 three \U0001f600 four\u2029 five \ufffe six \x85 \U0001f1e9\U0001f1ea."
    article = Article(text=text, sentences=(), quotes=(), paragraphs=(), furniture=())
    shown, own = Offsets(shown_text(article)), Offsets(text)
    assert [shown.units(k) for k in range(len(text) + 1)] == [own.units(k) for k in range(len(text) + 1)]
