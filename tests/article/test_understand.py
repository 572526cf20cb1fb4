import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.stopping import Stopped
from viewer.article.understand import understand

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
MARKS = st.sampled_from([*list("\"'“”„‟«»‹›‘’‚‛「」『』`́\x00\u200f\u202e\n—-()[]"), "😀", "👩\u200d🚒", "क्षि", "שלום"])
STORY = (
    "Ada Fenn said: “We stay here.” The mayor of Lorn left at noon.\n\n"
    "« Nous restons », a-t-elle dit. „Wir bleiben“, sagte er. Он сказал: «Мы остаёмся».\n\n"
    '市長は「橋は開いている」と述べた。قال الرجل: «الجسر مفتوح». הוא אמר: "הגשר פתוח".'
)


@given(ANY)
def test_any_text_is_an_article_whose_sentences_cover_it(text: str) -> None:
    article = understand(text)
    covered = [False] * len(text)
    for sentence in article.sentences:
        covered[sentence.start : sentence.end] = [True] * len(sentence)
    assert all(covered[k] or text[k].isspace() for k in range(len(text)))


@given(st.lists(st.tuples(st.integers(0, len(STORY)), MARKS), max_size=12))
def test_odd_marks_at_every_place_are_survived(odd: list[tuple[int, str]]) -> None:
    text = STORY
    for place, mark in odd:
        text = text[:place] + mark + text[place:]
    article = understand(text)
    assert article.text == text
    for quote in article.quotes:
        assert quote.span.of(text).strip()


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "x", "Word", "“", '"', "'", "“”", "。", ".", "😀", "\u0000", "A.", "“A”"]
)
def test_the_smallest_texts_are_articles(text: str) -> None:
    assert understand(text).text == text


@pytest.mark.parametrize(
    "word", ["word ", "Word ", '"a ', "“a ” ", "'b' ", "said ", "he said, ", "A. ", "“a” he said, ", "(a "]
)
def test_long_sentences_without_a_stop_are_read(word: str) -> None:
    text = (word * 2_000).strip()
    assert understand(text).text == text


def test_the_languages_of_a_mixed_text_keep_their_quotes() -> None:
    article = understand(STORY)
    assert [q.span.of(STORY) for q in article.quotes] == [
        "We stay here.",
        "Nous restons",
        "Wir bleiben",
        "Мы остаёмся",
        "橋は開いている",
        "الجسر مفتوح",
        "הגשר פתוח",
    ]


def test_the_same_text_is_always_read_alike() -> None:
    assert understand(STORY) == understand(STORY)


def test_reading_can_be_called_off() -> None:
    with pytest.raises(Stopped):
        understand(STORY * 50, should_stop=lambda: True)


def test_a_stop_is_asked_for_in_every_paragraph() -> None:
    asked = 0

    def should_stop() -> bool:
        nonlocal asked
        asked += 1
        return False

    understand(STORY * 50, should_stop=should_stop)
    assert asked > 300
