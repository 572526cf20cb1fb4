from hypothesis import given
from hypothesis import strategies as st

from viewer.matching.wording import Wording, differing_words, shared_words


def marked(left: str, right: str) -> tuple[list[str], list[str]]:
    wording = differing_words(left, right)
    return [s.of(left) for s in wording.left], [s.of(right) for s in wording.right]


def test_only_the_words_that_differ_are_marked():
    left = "The mayor of Velden promised three hundred tents to the families."
    right = "The mayor of Velden promised two hundred tents to the families."
    assert marked(left, right) == (["three"], ["two"])


def test_quote_style_dashes_case_and_white_space_do_not_count():
    left = "“We’re leaving” — the ferry-men said"
    right = '"we\'re  LEAVING" - the ferry men said'
    assert differing_words(left, right) == Wording()


def test_a_difference_of_function_words_alone_is_none():
    assert differing_words("He left the harbour at dawn", "They had left a harbour by dawn") == Wording()


def test_function_words_neither_start_nor_end_a_run():
    left = "Rescuers of the western coast found the boat in the morning"
    right = "Rescuers found the boat in the morning"
    assert marked(left, right) == (["western coast"], [])


def test_where_most_words_differ_nothing_is_marked_and_it_says_so():
    wording = differing_words("Farmers blocked the bridge with tractors", "Angry growers shut a crossing in Velden")
    assert wording == Wording(mostly_different=True)


def test_a_quote_that_was_cut_short_shows_what_was_cut():
    left = "We will rebuild every house by winter, whatever the ministry says"
    right = "We will rebuild every house"
    assert marked(left, right) == (["winter, whatever the ministry says"], [])


def test_chinese_is_compared_by_characters():
    assert marked("大桥今天早上关闭", "大桥今天晚上关闭") == (["早"], ["晚"])


def test_long_texts_are_compared_without_waiting():
    left = " ".join(f"word{k}" for k in range(30_000))
    right = " ".join(f"word{k}" for k in range(0, 60_000, 2))
    assert differing_words(left, right).mostly_different is False
    assert differing_words(left, left) == Wording()


@given(st.text(max_size=80), st.text(max_size=80))
def test_swapping_the_sides_swaps_the_answer(left: str, right: str):
    wording, mirrored = differing_words(left, right), differing_words(right, left)
    assert wording == Wording(mirrored.right, mirrored.left, mirrored.mostly_different)
    assert all(s.end <= len(left) for s in wording.left)
    assert all(s.end <= len(right) for s in wording.right)


@given(st.text(max_size=120))
def test_a_text_does_not_differ_from_itself(text: str):
    assert differing_words(text, text) == Wording()


def test_a_snippet_leaves_the_longer_wording_without_marks():
    long = "Not a single gull will cross the square, and every window of the old mill stays shut until the spring."
    wording = differing_words("every window", long)
    assert wording == Wording()


def test_words_that_both_have_are_shared_wherever_they_stand_and_joined_only_where_they_are_in_both():
    left, right = "Tolm paid for the blue lamps of the quay", "The lamps of that quay and of Tolm, he found, were paid"
    found = shared_words(left, right)
    assert [s.of(left) for s in found.left] == ["Tolm", "paid", "lamps of the quay"]
    assert [s.of(right) for s in found.right] == ["lamps of that quay", "Tolm", "paid"]


def test_nothing_is_shared_where_all_is():
    assert shared_words("Lamps for Tolm", "for Tolm: lamps") == Wording()


def test_of_two_equal_words_the_one_at_the_same_place_is_the_shared_one():
    left = "Once the steel door is shut, a fly cannot enter the vault at Tolm."
    right = "Once the steel door is shut, the fly does not fly through to the vault at Tolm."
    assert marked(left, right) == (["cannot enter"], ["not fly through"])
    assert marked(right, left) == (["not fly through"], ["cannot enter"])
