"""Finding words, what only one tells, the nearest passage, and what is remembered."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Article, Span
from viewer.desk.finding import find_in
from viewer.desk.match import LEFT, RIGHT
from viewer.desk.nearest import nearest
from viewer.desk.only_here import only_here
from viewer.desk.place import Scrolling
from viewer.desk.settings import Settings


def test_words_are_found_whatever_their_case_and_accents():
    article = Article(text="Ångström met ANGSTROM; the ﬁrst 😀 angström.")
    found = [s.of(article.text) for s in find_in(article, "angstrom")]
    assert found == ["Ångström", "ANGSTROM", "angström"]
    assert [s.of(article.text) for s in find_in(article, "first")] == ["ﬁrst"]


def test_nothing_is_found_for_an_empty_search_or_no_article():
    assert find_in(Article(text="Words."), "  ") == ()
    assert find_in(None, "words") == ()


@given(st.text(), st.text(min_size=1, max_size=4))
def test_every_place_found_lies_in_the_text_and_in_order(text, words):
    spans = find_in(Article(text=text), words)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.start < b.start for a, b in pairwise(spans))


def test_what_only_one_tells_comes_richest_first(two_partners):
    found = only_here(two_partners, weaker=True)
    assert [(f.side, f.sentence) for f in found] == [(LEFT, 2)]
    assert set(found[0].what) == {"figures", "names"}
    weak = only_here(two_partners, weaker=False)
    assert (weak[0].side, weak[0].sentence) == (LEFT, 2)
    assert {(f.side, f.sentence) for f in weak} == {(LEFT, 2), (LEFT, 1), (RIGHT, 2)}


def test_the_nearest_passage_is_the_one_that_shares_the_rare_words(two_partners):
    start = two_partners.left.text.index("ferry Halma")
    assert nearest(two_partners, LEFT, Span(start, start + 11)) == 1


def test_nothing_close_is_said_honestly(two_partners):
    start = two_partners.left.text.index("mayor")
    assert nearest(two_partners, LEFT, Span(start, start + 20)) is None


def test_settings_come_back_as_they_were_left(tmp_path):
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.theme, settings.size, settings.scrolling = "dark", 15.5, Scrolling.LOCKED
    settings.remember_pair(Path("/news/a b.txt"), Path("/news/ü.txt"))
    settings.save()
    again = Settings(file)
    assert (again.theme, again.size, again.scrolling) == ("dark", 15.5, Scrolling.LOCKED)
    assert again.recent == (("/news/a b.txt", "/news/ü.txt"),)


def test_a_spoilt_settings_file_counts_as_not_set(tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text("[look]\nsize=huge\nwidth=-4\n[reading]\nscrolling=sideways\n[recent]\npairs=alone\n")
    settings = Settings(file)
    assert settings.size == 12.5
    assert settings.line_width == 40
    assert settings.scrolling is Scrolling.LINKED
    assert settings.recent == ()


def test_the_ten_newest_pairs_are_remembered_once_each(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    for k in [*range(14), 3]:
        settings.remember_pair(Path(f"/l{k}"), Path(f"/r{k}"))
    recent = settings.recent
    assert recent[0] == ("/l3", "/r3")
    assert len(recent) == len(set(recent)) == 10
