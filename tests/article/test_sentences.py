import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.sentences import guess_language, split_paragraphs, split_sentences


def sentences(text: str) -> list[str]:
    paragraphs = split_paragraphs(text)
    return [s.of(text) for s in split_sentences(text, paragraphs, guess_language(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Orrin met Gen. A. B. Fenn in the U.S. Senate on Feb. 24.",
        "Sen. Ada Fenn, D-N.Y., left at 5 a.m. on Monday.",
        "The firm, Fenn Inc., paid $5.5 million to St. Orrin Church.",
        "“These... announcements show... nothing,” she said.",
        "They came (so she said) at noon.",
        "“Who is it?” she asked.",
        "“Who is it?” Fenn asked.",
        "It ended as Fenn vs. Orrin.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == [text]


def test_sentences_inside_a_quote_are_sentences() -> None:
    assert sentences("“Go away. Now! I mean it,” he said.") == ["“Go away.", "Now!", "I mean it,” he said."]


def test_a_closing_mark_belongs_to_the_sentence_it_closes() -> None:
    assert sentences("“We go.” “And you?” He left.") == ["“We go.”", "“And you?”", "He left."]
    assert sentences("Elle est partie. « Jamais. » Puis rien.") == ["Elle est partie.", "« Jamais. »", "Puis rien."]
    assert sentences("他说：“大桥开放。”我们走吧。") == ["他说：“大桥开放。”", "我们走吧。"]


def test_a_dash_of_a_list_stays_with_its_sentence() -> None:
    assert sentences("- The first came. It stayed.\n- The second left.") == [
        "- The first came.",
        "It stayed.",
        "- The second left.",
    ]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Die Brücke ist seit dem 3. März gesperrt. „Wir warten noch“, sagte Dr. Weber. Das ist z. B. neu.", 3),
        ("fr", "Le pont est fermé depuis lundi. « Nous attendons. » Est-ce vrai ? Le maire ne le sait pas.", 4),
        ("es", "El puente está cerrado desde el lunes. ¿Es verdad? El alcalde no lo sabe.", 3),
        ("it", "Il ponte è chiuso da lunedì. Il sindaco non lo sa. È vero?", 3),
        ("pt", "A ponte está fechada desde segunda. O prefeito não sabe. É verdade?", 3),
        ("nl", "De brug is sinds maandag dicht. De burgemeester weet het niet. Is dat waar?", 3),
        ("pl", "Most jest zamknięty od poniedziałku. Burmistrz nie wie, czy to prawda. Nie ma go.", 3),
        ("ru", "Мост закрыт с понедельника. Мэр этого не знает. Это правда?", 3),
        ("uk", "Міст закрито з понеділка. Мер цього не знає. Це правда?", 3),
        ("el", "Η γέφυρα είναι κλειστή. Είναι αλήθεια; Ο δήμαρχος δεν ξέρει.", 3),
        ("ar", "الجسر مغلق منذ يوم الاثنين. هل هذا صحيح؟ لا يعرف رئيس البلدية ذلك.", 3),
        ("fa", "پل از روز دوشنبه بسته است. آیا این درست است؟ شهردار نمی‌گوید چرا.", 3),
        ("ur", "پل پیر سے بند ہے۔ کیا یہ سچ ہے؟ میئر کو معلوم نہیں۔", 3),
        ("he", "הגשר סגור מאז יום שני. האם זה נכון? ראש העיר לא יודע.", 3),
        ("hi", "पुल सोमवार से बंद है। क्या यह सच है? महापौर नहीं जानते।", 3),
        ("zh", "大桥从星期一起关闭。这是真的吗？市长不知道。", 3),
        ("ja", "橋は月曜日から閉まっている。本当ですか？市長は知らない。", 3),
        ("ko", "다리는 월요일부터 닫혀 있다. 사실인가? 시장은 모른다.", 3),
    ],
)
def test_a_text_is_told_by_its_language_and_cut_at_its_stops(language: str, text: str, count: int) -> None:
    assert guess_language(text) == language
    assert len(sentences(text)) == count


def test_english_is_told_and_nothing_is_told_of_figures() -> None:
    assert guess_language("The bridge is closed, and the mayor of the town is not to be found.") == "en"
    assert guess_language("12 34 56") == "und"
    assert guess_language("") == "und"


@pytest.mark.parametrize(
    "text",
    [
        "“Who will pay for such a pier!” Mr. Orrin told the Velmora Herald.",
        "“Who will pay?” Brandt told Per Orrin in an interview.",
        "“Not I!” she told reporters on Monday.",
        "“Not I!” Mr. Orrin said.",
    ],
)
def test_whoever_told_the_quote_before_is_told_in_the_same_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("behind", ["Brandt told the guests that she would pay.", "Brandt told her story in Velmora."])
def test_a_sentence_that_tells_something_else_stands_alone(behind: str) -> None:
    assert sentences(f"“Who will pay?” {behind}") == ["“Who will pay?”", behind]


@pytest.mark.parametrize(
    "behind",
    [
        "The remarks on Monday came late.",
        "They said in a letter that nobody had paid.",
        "He told him to “be brave” and to pay.",
    ],
)
def test_behind_a_full_stop_another_sentence_begins(behind: str) -> None:
    assert sentences(f"The pier was “the pride of our town.” {behind}") == [
        "The pier was “the pride of our town.”",
        behind,
    ]


@pytest.mark.parametrize(
    "text", ["“Nobody paid.” Orrin wrote in a letter on Monday.", "“Nobody paid...” Orrin wrote in it."]
)
def test_a_short_clause_of_attribution_does_not_begin_one(text: str) -> None:
    assert sentences(text) == [text]


def test_lines_are_paragraphs() -> None:
    text = "One line.\nAnother line.\n\n  A third.  \n"
    assert [p.of(text) for p in split_paragraphs(text)] == ["One line.", "Another line.", "A third."]


def test_lines_of_fixed_width_are_joined_between_blank_lines() -> None:
    first = (
        "The bridge over the river has been closed since Monday because\n"
        "of the flood, and nobody can say when it will be\nopened to the traffic again."
    )
    second = (
        "The mayor of the town, who came on Tuesday to look at what was\n"
        "left of the pillars, told reporters that the work would\ntake at least a year."
    )
    text = f"{first}\n\n{second}\n"
    assert [p.of(text) for p in split_paragraphs(text)] == [first, second]


@given(st.text(max_size=300))
def test_every_character_that_is_not_white_space_lies_in_one_sentence(text: str) -> None:
    end = 0
    paragraphs = split_paragraphs(text)
    for sentence in split_sentences(text, paragraphs, guess_language(text)):
        assert sentence.start >= end
        assert not text[end : sentence.start].strip()
        assert sentence.of(text)
        end = sentence.end
    assert not text[end:].strip()


def test_one_sentence_of_fifty_thousand_words_is_one_sentence() -> None:
    text = "word " * 49_999 + "word."
    assert sentences(text) == [text]


def test_a_huge_paragraph_is_cut_like_small_ones() -> None:
    text = "The mayor said that the bridge would open. " * 3000
    assert len(sentences(text)) == 3000


@pytest.mark.parametrize("space", [c for c in map(chr, range(0x3001)) if c.isspace() and not c.isascii()])
def test_white_space_of_any_kind_before_a_stop_is_read(space: str) -> None:
    text = f"Il écrit à M{space}. Puis rien.{space}Rien du tout."
    assert sentences(text)[-1] == "Rien du tout."


@given(st.text(st.sampled_from("aMSé.!? …»\n\x85\xa0\u2009\u2028\u3000"), max_size=12))
def test_capitals_stops_and_white_space_in_any_order_are_read(text: str) -> None:
    assert "".join("".join(s.split()) for s in sentences(text)) == "".join(text.split())
