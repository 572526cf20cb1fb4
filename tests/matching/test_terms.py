"""What the words of a sentence are compared by."""

from __future__ import annotations

from viewer.article.understand import understand
from viewer.matching.evidence import worth
from viewer.matching.stopping import never
from viewer.matching.terms import known_names, read_tellings


def go_on() -> None:
    """Never stop."""


def keys(text: str) -> list[set[str]]:
    article = understand(text)
    return [set(t.keys) for t in read_tellings(article, known_names(article, go_on), never)]


def test_a_name_of_one_and_of_many_is_one_name():
    one, many = keys("A bus of the Harvesters left. The town called every Harvester home.")
    assert {k for k in one & many if k[0] == "~"}


def test_a_name_that_ends_in_s_keeps_it():
    one, other = keys("They asked Harkus for help. They asked Harku for water.")
    assert not {k for k in one & other if k[0] == "~"}


def test_a_large_number_is_the_same_when_one_article_rounds_it():
    exact, rounded, another = keys(
        "The bridge cost 13,625,777 crowns. The bridge cost 13.6 million crowns. The bridge cost 15 million crowns."
    )
    assert {k for k in exact & rounded if k[0] == "#"}
    assert not {k for k in exact & another if k[0] == "#"}


def test_small_numbers_and_years_are_compared_as_they_are():
    of_217, of_218 = keys("The ferry took 217 people. The ferry took 218 people.")
    assert not {k for k in of_217 & of_218 if k[0] == "#"}
    earlier, later = keys("The bridge was built in 1987. The bridge was built in 1989.")
    assert not {k for k in earlier & later if k[0] == "#"}


def test_days_of_the_week_are_no_names():
    (found,) = keys("The council met on Thursday and on Friday.")
    assert not [k for k in found if k[0] == "~"]


def test_one_and_two_say_less_than_ten_and_ten_less_than_forty():
    assert worth("#1") == worth("#2") < worth("#10") < worth("#40") == worth("~drasko")


def test_the_result_of_a_vote_is_the_same_in_figures_and_with_a_word_between_them():
    one, same, turned, other = keys(
        "It passed 97-1 in May. It passed 97 to 1 in May. It failed, 1 to 97. It passed 97-2 in May."
    )
    assert {k for k in one if k[0] == "#"} == {k for k in same if k[0] == "#"} == {k for k in turned if k[0] == "#"}
    assert not {k for k in one & other if k[0] == "#"}


def test_ranges_of_days_and_words_of_proportion_are_no_results():
    (three,) = keys("It took 3-5 days and 2 to 1 odds.")
    assert not {k for k in three if "-" in k}
