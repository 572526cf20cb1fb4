"""Words that papers spell in two ways, or shorten, are one word to the matching."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.spellings import american
from viewer.article.words import find_words, stem


def stems(text: str, language: str = "en") -> list[str]:
    return [word.stem for word in find_words(text, language=language)]


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("labour", "labor"),
        ("neighbourhoods", "neighborhoods"),
        ("honourable", "honorable"),
        ("defence", "defense"),
        ("centres", "centers"),
        ("organisation", "organization"),
        ("recognised", "recognized"),
        ("criticising", "criticizing"),
        ("hospitalised", "hospitalized"),
        ("programmes", "programs"),
        ("dialogue", "dialog"),
        ("analysed", "analyzed"),
        ("sceptical", "skeptical"),
        ("grey", "gray"),
    ],
)
def test_a_british_and_an_american_word_are_one(british: str, us: str):
    assert stem(british) == stem(us) == stems(british.capitalize())[0]


def test_other_words_stay_as_they_are():
    words = """four hour tours devoured court source promised surprise exercise arises arising raised otherwise crisis
    basis analysis televised compromise franchises advertised expertise paradise missouri metrics"""
    assert [american(word) for word in words.split()] == words.split()


def test_other_languages_keep_their_spelling():
    assert stems("Labour", "fr") != stems("Labor", "fr")
    assert stems("Labour", "und") == stems("Labor", "en")  # too short to tell: read as English


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("The F.B.I. said", "The FBI said"),
        ("the I.R.S.’s rules", "the IRS’s rules"),
        ("in the U.S. and", "in the US and"),
        ("the U.N. met the W.H.O.", "the UN met the WHO"),
        ("on Feb. 28", "on February 28"),
        ("since Sept. 11", "since September 11"),
        ("a GOP bill", "a Republican bill"),
        ("of Tucson, Ariz.", "of Tucson, Arizona"),
    ],
)
def test_what_is_shortened_is_the_same_in_full(short: str, full: str):
    assert stems(short) == stems(full)


def test_small_letters_shorten_nothing_and_pronouns_are_no_countries():
    assert stems("at 5 p.m. they told us in feb and dec") == [
        "at",
        "5",
        "p.m",
        "they",
        "told",
        "us",
        "in",
        "feb",
        "and",
        "dec",
    ]
    assert stems("U.S.") == ["u."] == stems("US") != stems("us")


@given(st.text(max_size=30))
def test_a_word_spelt_in_the_american_way_stays_so(form: str):
    assert american(american(form)) == american(form)


@given(st.lists(st.sampled_from(["lab", "our", "is", "e", "ed", "ation", "al", "ogu", "s", "f", "centre"]), max_size=5))
def test_any_chain_of_endings_is_spelt_in_one_way(parts: list[str]):
    form = "".join(parts)
    assert american(american(american(form))) == american(american(form))
