"""Quotes that are near in meaning though they share no word."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.understand import understand
from viewer.matching.bags import every_pair
from viewer.matching.meanings import nearness, vectors_of
from viewer.matching.quote_meanings import MEANINGS, quote_meanings
from viewer.matching.stopping import never
from viewer.matching.utterances import Utterances, prepare

DOCTOR = "“The doctor saw the accident,” said Ilse Marek."
PHYSICIAN = "“A physician was at the crash,” said Ilse Marek."
TAX = "“Bread has become dear since the new tax,” said Tomas Brandel."


def figures(left: Utterances, right: Utterances) -> dict[str, list[list[float]]]:
    n, m = len(left.items), len(right.items)
    rows, columns = every_pair(n, m) or (np.zeros(0, int), np.zeros(0, int))
    found = quote_meanings(left, right, rows, columns, never)
    return {name: values.reshape(n, m).tolist() for name, values in found.items()}


def quotes(*sentences: str) -> Utterances:
    return prepare(understand("\n\n".join(sentences)), never)


def test_kin_words_bring_quotes_near_that_share_none():
    found = figures(quotes(DOCTOR), quotes(PHYSICIAN, TAX))
    for name in ("meaning", "meaning apart"):
        ((same, other),) = found[name]
        assert same > other + 0.3


def test_the_nearest_quote_leads_by_what_the_others_are_behind():
    found = figures(quotes(DOCTOR), quotes(PHYSICIAN, TAX))
    ((near, far),) = found["meaning apart"]
    assert near > 0 > far
    # rivals are worth 0 at least, and the quotes on the right have none
    assert found["margin in meaning, lesser"] == [[near, far - near]]
    assert found["margin in meaning, greater"] == [[near, far]]


def test_a_quote_is_no_rival_of_itself_where_an_article_gives_it_twice():
    once, twice = (figures(quotes(DOCTOR), quotes(*some)) for some in ([PHYSICIAN], [PHYSICIAN, PHYSICIAN]))
    assert twice["margin in meaning, lesser"][0][0] == twice["meaning apart"][0][0]
    assert once["meaning"][0][0] == twice["meaning"][0][0]


def test_quotes_in_other_languages_have_no_meaning():
    german = understand("„Der Arzt sah den Unfall am Hafen“, sagte die Witwe des alten Bürgermeisters gestern Abend.")
    assert german.language == "de"
    for left, right in ((prepare(german, never), quotes(DOCTOR)), (quotes(DOCTOR), prepare(german, never))):
        assert figures(left, right) == {name: [[0.0]] for name in MEANINGS}


def test_lines_of_stems_that_nobody_knows_are_near_to_none():
    lines = vectors_of([["qwyx"], [], ["doctor"]], lambda: None)
    assert not lines[:2].any()
    zero, one = np.array([0]), np.array([2])
    assert nearness(lines, lines, zero, one, lambda: None)[0] == 0.0


@given(st.lists(st.sampled_from([DOCTOR, PHYSICIAN, TAX]), min_size=1), st.text(max_size=100))
def test_right_with_left_is_the_mirror_image(sentences: list[str], text: str):
    left, right = quotes(*sentences), quotes(PHYSICIAN, f"“{text}” said Tomas Brandel.", TAX)
    one, other = figures(left, right), figures(right, left)
    assert one == {name: np.array(values).T.tolist() for name, values in other.items()}
