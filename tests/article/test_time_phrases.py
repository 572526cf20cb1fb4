from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.time_phrases import TimePhrase, find_time_phrases


def phrases(text: str) -> tuple[TimePhrase, ...]:
    return find_time_phrases(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The vote came late Friday night.", ["late Friday night"]),
        ("On Tuesday, and again on 4 May 2019.", ["Tuesday", "4 May 2019"]),
        ("In June 2011 and from 2003 to 2011.", ["June 2011", "from 2003 to 2011"]),
        ("Earlier this year; over the weekend; next month.", ["Earlier this year", "the weekend", "next month"]),
        ("Two years before, ten days ago, weeks later.", ["Two years before", "ten days ago", "weeks later"]),
        ("Since January, until 2051, by mid-March.", ["Since January", "until 2051", "by mid-March"]),
        ("In mid-March it began.", ["mid-March"]),
        ("Almost six weeks earlier; in recent weeks.", ["Almost six weeks earlier", "recent weeks"]),
        ("As soon as Friday, the coming days.", ["As soon as Friday", "the coming days"]),
        ("She may march in the 2016 race; 2011 votes; May she.", []),
        ("They may 2011 times try.", []),
        ("", []),
    ],
)
def test_phrases_that_tell_when_are_found(text: str, found: list[str]):
    assert [p.span.of(text) for p in phrases(text)] == found


@pytest.mark.parametrize(
    ("one", "two", "shares", "may_be"),
    [
        ("on Friday", "late Friday", True, False),
        ("on Friday", "on Monday", False, False),
        ("Friday morning", "Friday evening", False, False),
        ("in 2051", "by 2051", True, False),
        ("since 2003", "from 2003 to 2011", True, False),
        ("before 2051", "after 2051", False, False),
        ("years earlier", "two years ago", True, False),
        ("two years earlier", "three years ago", False, False),
        ("two years earlier", "two years later", False, False),
        ("last year", "in 2011", False, True),
        ("earlier this year", "in February", False, True),
        ("next year", "in February", False, False),
        ("last year", "on March 3", False, False),
        ("this month", "on March 3", False, True),
        ("this month", "in March", False, False),
        ("over the weekend", "on Sunday", False, True),
        ("over the weekend", "on Tuesday", False, False),
        ("two weeks ago", "on March 3", False, True),
        ("two weeks ago", "this month", False, True),
        ("in recent weeks", "this month", False, True),
        ("two years ago", "on March 3", False, False),
        ("two years ago", "this month", False, False),
        ("last year", "last summer", False, True),
        ("last year", "this summer", False, False),
        ("this week", "on Friday", False, True),
        ("earlier this week", "on Friday", False, False),
        ("next week", "on Friday", False, False),
        ("almost six weeks ago", "six weeks ago", True, False),
        ("as soon as Friday", "on Friday", True, False),
        ("early in March", "late in March", False, False),
    ],
)
def test_two_phrases_may_mean_one_time_and_tell_it_otherwise(one: str, two: str, shares: bool, may_be: bool):
    (a,), (b,) = phrases(one), phrases(two)
    assert (a.shares_time(b), b.shares_time(a)) == (shares, shares)
    assert (a.may_be(b), b.may_be(a)) == (may_be, may_be)


@pytest.mark.parametrize(("one", "two"), [("On Friday", "friday, Friday"), ("since  2003", "from 2003")])
def test_other_words_for_one_bound_are_one(one: str, two: str):
    assert {p.parts for p in phrases(one)} <= {p.parts for p in phrases(two)}


WORDS = [
    "late",
    "recent",
    "weeks",
    "almost",
    "Friday",
    "night",
    "by",
    "2051",
    "in",
    "June",
    "4",
    "two",
    "years",
    "ago",
    "this",
    "year",
    "the",
    "weekend",
]


@given(st.lists(st.sampled_from([*WORDS, "\n", "\u00a0", "-", ","]), max_size=30).map(" ".join) | st.text(max_size=200))
def test_phrases_of_any_text_lie_in_it_in_order_and_apart(text: str):
    found = phrases(text)
    assert all(p.parts and p.span.of(text).strip() for p in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(0 <= p.span.start < p.span.end <= len(text) for p in found)
