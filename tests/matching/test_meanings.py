"""Sentences that are near in meaning though they share no word."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.understand import understand
from viewer.matching.compare import compare
from viewer.matching.comparison import NEAR
from viewer.matching.evidence import gather
from viewer.matching.meanings import meaning_figures, near_stems
from viewer.matching.quotes import pair_quotes
from viewer.matching.rarity import stems_by_rarity
from viewer.matching.standing import Grid
from viewer.matching.stopping import Stopped, never
from viewer.matching.terms import read_tellings
from viewer.matching.weighing import probabilities
from viewer.shipped import resource

PIER = "The ferry pilot wrote the figures in a letter."
PIER_AGAIN = "Our captain had noted numbers on paper."
OVEN = "Bakers in the valley have sold bread since winter."
COUNCIL = "The council voted against a new tax on Monday."
GERMAN = "Der Lotse schrieb die Zahlen auf eine Tafel, sagte die Witwe des alten Bürgermeisters am Hafen."


def figures(left: str, right: str) -> dict[str, list[list[float]]]:
    articles = understand(left), understand(right)
    tellings = tuple(read_tellings(article, frozenset(), never) for article in articles)
    n, m = map(len, tellings)
    grid = Grid(np.repeat(np.arange(n), m), np.tile(np.arange(m), n), n, m)
    found = meaning_figures(articles, tellings, grid, lambda: None)
    return {name: values.reshape(n, m).tolist() for name, values in found.items()}


@pytest.mark.parametrize("name", ["meaning", "meaning apart"])
def test_kin_words_bring_sentences_near_that_share_none(name: str):
    (same, other), _ = figures(f"{PIER}\n\n{COUNCIL}", f"{PIER_AGAIN}\n\n{OVEN}")[name]
    assert same > other + 0.2


def test_the_nearest_sentence_leads_and_the_others_follow():
    (first, second), _ = figures(f"{PIER}\n\n{COUNCIL}", f"{PIER_AGAIN}\n\n{OVEN}")["meaning apart lead, less"]
    assert first > 0 > second


def test_what_both_articles_have_in_common_says_nothing():
    common = "The ferry pilot left the harbour."
    left, right = f"{common} {PIER}\n\n{common} {common}", f"{common} {PIER_AGAIN}\n\n{common} {OVEN}"
    found = figures(left, right)
    assert found["meaning apart"][1][1] < found["meaning"][1][1]


def test_sentences_of_unknown_words_are_near_to_none():
    found = figures(f"{COUNCIL}\n\nQwyx zzub vroom qqx.", PIER)
    assert found["meaning"][1] == [0.0]


def test_other_languages_are_compared_by_their_words_alone():
    left, right = understand(f"{GERMAN} {GERMAN}"), understand(PIER)
    assert left.language == "de"
    for one, other in ((left, right), (right, left), (left, left)):
        pairs = gather(one, other, pair_quotes(one, other, never), never)
        assert not any(name.startswith("meaning") for name in pairs.figures)
        assert len(probabilities(pairs)) == len(pairs.rows)
    assert compare(left, left).passages


def test_words_near_in_meaning_are_told_the_nearest_first():
    assert near_stems(["crash", "pilot", "legisl"], ["bill", "accid", "winter"]) == [
        ("crash", "accid"),
        ("legisl", "bill"),
    ]
    assert near_stems(["pilot"], ["winter"]) == []
    assert near_stems([], ["winter"]) == near_stems(["qwyx"], ["winter"]) == []


CRASH = "The physician Ilse Brandt was in Velmora when the crash happened."
CRASH_AGAIN = "Ilse Brandt, a doctor, was in Velmora during the accident."


def reasons_of(left: str, right: str) -> set[str]:
    found = compare(understand(left), understand(right)).passages
    return {reason for p in found for reason in p.why if NEAR in reason}


def test_a_passage_of_few_shared_words_tells_those_that_are_near_in_meaning():
    assert reasons_of(CRASH, CRASH_AGAIN) == {"accident ~ crash", "doctor ~ physician"}
    assert reasons_of(CRASH_AGAIN, CRASH) == reasons_of(CRASH, CRASH_AGAIN)


def test_days_and_months_are_near_to_none():
    assert not reasons_of("The ferry left Velmora on Monday.", "The ferry left Velmora on Tuesday in May.")


def test_the_vectors_are_whole_numbers_one_for_each_listed_stem():
    vectors = np.load(resource("matching", "meanings.npy"))
    assert vectors.dtype == np.int8
    assert len(vectors) == len(stems_by_rarity())


def test_a_stop_is_heeded():
    def stop() -> None:
        raise Stopped

    article = understand(PIER)
    tellings = read_tellings(article, frozenset(), never)
    grid = Grid(np.array([0]), np.array([0]), 1, 1)
    with pytest.raises(Stopped):
        meaning_figures((article, article), (tellings, tellings), grid, stop)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_have_figures_between_minus_one_and_one(left: str, right: str):
    found = figures(f"{PIER} {left}", f"{OVEN} {right}")
    for name in ("meaning", "meaning apart"):
        assert np.all(np.abs(found.get(name, [0.0])) <= 1 + 1e-9)
