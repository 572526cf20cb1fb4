import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.blocks import BLOCK
from viewer.article.facts import NumberKind, find_dates, find_negations, find_numbers
from viewer.article.stopping import Stopped


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three hundred people", 300),
        ("1,000 sandbags", 1000),
        ("1.000 Sandsäcke", 1000),
        ("1 000 sacs", 1000),
        ("1.5 million litres", 1.5e6),
        ("3,5 Millionen Liter", 3.5e6),
        ("a dozen boats", 12),
        ("half a million visitors", 500_000),
        ("two and a half million visitors", 2.5e6),
        ("2 1/2 million visitors", 2.5e6),
        ("2½ million visitors", 2.5e6),
        ("half-dozen boats", 6),
        ("more than a half-dozen boats", 6),
        ("one hundred and five men", 105),
        ("twenty-three lorries", 23),
        ("£5bn", 5e9),
        ("35.7 percent", 35.7),
        ("two-thirds of the harvest", 200 / 3),
        ("300人", 300),
    ],
)
def test_a_number_is_read_in_words_and_in_figures(text: str, value: float):
    assert [n.value for n in find_numbers(text)] == [pytest.approx(value)]


@pytest.mark.parametrize(
    "text",
    [
        "at 10:30",
        "at 10 a.m.",
        "on June 19 the",
        "on 19 June the",
        "the F-16",
        "COVID-19",
        "half an hour",
        "on 12/3",
        "I'm sure",
        "I’m sure",
        "Agent K",
        "room M",
    ],
)
def test_times_days_and_names_are_no_numbers(text: str):
    assert find_numbers(text) == ()


def number(text: str):
    return find_numbers(text)[0]


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("12 dead", "twelve people", True),
        ("1,478 homes", "nearly 1,500 homes", True),
        ("1,478 homes", "1,500 homes", True),
        ("at least 12 dead", "15 dead", True),
        ("about 1,000 guests", "hundreds of guests", False),
        ("300 guests", "about 190 guests", False),
        ("three lorries", "four lorries", False),
        ("dozens of homes", "30 homes", True),
        ("nearly two dozen homes", "22 homes", True),
        ("two dozen homes", "19 homes", False),
        ("tens of thousands of homes", "45,000 homes", True),
    ],
)
def test_two_numbers_disagree_only_where_both_cannot_be_true(one: str, other: str, agree: bool):
    assert number(one).agrees_with(number(other)) is agree
    assert number(other).agrees_with(number(one)) is agree


def test_a_number_knows_what_it_counts_and_where_it_stands():
    text = "Officials said about 1,200 stranded passengers were fed."
    found = number(text)
    assert found.noun == "passengers"
    assert (found.span.of(text), found.hedged.of(text)) == ("1,200", "about 1,200")
    assert number("It cost more than $3 million.").currency == "dollar"
    ending = "It cost $22 million."
    assert number(ending).span.of(ending) == "$22 million"
    assert number("Flight 812 landed").kind is NumberKind.LABEL
    assert number("since 2014 the").kind is NumberKind.YEAR


def test_a_number_joined_by_a_hyphen_counts_the_word_it_is_joined_to():
    assert number("The 26-page charge included other reports.").noun == "page"
    assert number("The 26 harbour reports are lost.").noun == "reports"


def test_dates_are_values():
    found = find_dates("On Tuesday, 4 March 2031, not March 5 or 2031-03-06, nor yesterday")
    assert [(d.year, d.month, d.day, d.weekday, d.offset) for d in found] == [
        (None, None, None, 1, None),
        (2031, 3, 4, None, None),
        (None, 3, 5, None, None),
        (2031, 3, 6, None, None),
        (None, None, None, None, -1),
    ]
    assert [found[1].agrees_with(d) for d in found] == [True, True, False, False, True]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The bridge was opened in 1934 and carries ferries no more.", [1934]),
        ("In 1987 Orlin was elected.", [1987]),
        ("She sat in the council from 1951 to 1963.", []),
        ("Nothing was built before 2031.", [2031]),
        ("They came in 1500 boats of 2000 tons.", []),
        ("The wall grew by 1600 %.", []),
        ("Rooms 1501 and 1502 burned.", []),
    ],
)
def test_a_year_is_told_by_the_word_before_it_and_by_no_thing_or_other_year_behind_it(text: str, years: list[int]):
    assert [d.year for d in find_dates(text)] == years


def test_negations_are_found_where_they_stand():
    text = "He didn’t say so, and no one did; nobody noted it."
    assert [n.span.of(text) for n in find_negations(text)] == ["n’t", "no", "nobody"]


@given(st.text(max_size=200), st.integers(0, 50), st.integers(0, 200))
def test_any_text_has_facts_inside_the_bounds_asked_for(text: str, start: int, length: int):
    end = min(len(text), start + length)
    start = min(start, end)
    for fact in (
        *find_numbers(text, start, end),
        *find_dates(text, start, end),
        *find_negations(text, start, end),
    ):
        assert start <= fact.span.start < fact.span.end <= end


@given(
    st.lists(
        st.sampled_from(["one", "two", "hundred", "thousand", "and", "a half", "12", "1,000", "several", "%", "dozen"])
    )
)
def test_any_chain_of_number_words_is_read_without_complaint(words: list[str]):
    for found in find_numbers(" ".join(words)):
        assert found.low <= found.high
        assert found.agrees_with(found)


def test_a_stop_ends_the_search_for_numbers_in_a_sentence_as_long_as_a_book():
    text = "some 40 ships and " * 20_000
    asked = []

    def should_stop() -> bool:
        asked.append(1)
        return len(asked) == 3

    with pytest.raises(Stopped):
        find_numbers(text, should_stop=should_stop)


@given(st.integers(0, 40), st.sampled_from(["1,250 men", "three hundred men", "about $4.5 million", "a dozen ships"]))
def test_numbers_of_a_very_long_sentence_are_those_that_stand_in_it(ahead, words):
    text = "y" * (BLOCK - ahead) + " " + words + " sail" * 5_000
    start = BLOCK - ahead + 1
    alone = find_numbers(words + " sail")
    assert [(n.span.start - start, n.span.end - start, n.value) for n in find_numbers(text)] == [
        (n.span.start, n.span.end, n.value) for n in alone
    ]
