import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.descriptions import described
from viewer.article.understand import understand


def speakers(text: str) -> list[str | None]:
    return [q.speaker for q in understand(text).quotes]


@pytest.mark.parametrize(
    "text",
    [
        '"We stay here," Ada Fenn said.',
        '"We stay here," said Ada Fenn, the mayor of Lorn.',
        '"We stay here," Mayor Ada Fenn, a former pilot, told reporters.',
        '"We stay here," said the mayor, Ada Fenn.',
        "Ada Fenn said: “We stay here.”",
        "Ada Fenn told the council that the port was “a ruin” on Monday.",
        "The port is “a ruin”, according to Ada Fenn.",
        "The port is “a ruin,” harbour spokeswoman Ada Fenn said.",
        "The port was described by Ada Fenn as “a ruin”.",
        "Ada Fenn took another view. “We stay here. It is our home.”",
        "Ada Fenn took another view:\n\n“We stay here. It is our home.”",
        "“We stay here.” — Ada Fenn",
        "Ada Fenn, who has led the port for years, called it “a ruin”.",
        "Ada Fenn met Per Orrin at noon and called the port “a ruin”.",
        "Sen. Ada Fenn (R-Lorn) called it “a ruin.”",
        "“We stay here,” said the port’s CEO, Ada Fenn.",
        "Ada Fenn, who once sat in the Lorn Council, said Orrin “helped the flood.”",
        "Her words, said Ada Fenn, were “only a beginning.”",
        "Ada Fenn of Lorn said: “We stay here.”",
        "The port was sold, with Mayor Ada Fenn vowing to take “this fight to the end.”",
        "The port is, as Ada Fenn put it in a letter, “a ruin.”",
        "Mayor Ada Fenn’s apology noted her years “mending nets at the harbour.”",
        "Mayor Ada Fenn spoke. “We stay here,” Ms. Fenn’s said.",
        "An agent called Per Orrin at noon, and Ada Fenn, who owns boats, sent him a letter saying, “We stay.”",
        "With crowds waiting for Per Orrin, Mayor Ada Fenn is trying a new message: “We stay here.”",
        "Ada Fenn believes the port “should not be sold.” Ilse Marek said in a letter that it will be.",
    ],
)
def test_the_one_who_is_named_at_the_quote_speaks(text: str) -> None:
    assert speakers(text) == ["Ada Fenn"]


@pytest.mark.parametrize(
    "text",
    [
        "„Wir bleiben hier“, sagte Ada Fenn am Montag.",
        "« Nous restons ici », a déclaré Ada Fenn lundi.",
        "«Nos quedamos aquí», dijo Ada Fenn el lunes.",
        "«Noi restiamo qui», ha detto Ada Fenn lunedì.",
        "“Nós ficamos aqui”, disse Ada Fenn na segunda-feira.",
        "‘Wij blijven hier’, zei Ada Fenn maandag.",
        "„Zostajemy tutaj”, powiedziała Ada Fenn w poniedziałek.",
        "”Vi stannar här”, säger Ada Fenn.",
    ],
)
def test_the_speaker_is_named_in_other_languages(text: str) -> None:
    assert speakers(text) == ["Ada Fenn"]


def test_the_speaker_is_named_in_other_letters() -> None:
    assert speakers("«Мы остаёмся здесь», — сказала Ада Фенн в понедельник.") == ["Ада Фенн"]
    assert speakers("«Μένουμε εδώ», δήλωσε η Άντα Φεν τη Δευτέρα.") in (["Άντα Φεν"], [None])


def test_the_fullest_form_of_a_name_is_given_without_its_title() -> None:
    text = '"We stay," Fenn said.\n\nMayor Ada Ilse Fenn came at noon. "We go," Mrs Fenn added.'
    assert speakers(text) == ["Ada Ilse Fenn", "Ada Ilse Fenn"]


def test_the_words_at_the_quote_that_name_the_speaker_are_told() -> None:
    article = understand("Ada Fenn came at noon. “We stay,” she said.")
    (quote,) = article.quotes
    assert quote.speaker == "Ada Fenn"
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(article.text) == "she"


def test_a_pronoun_means_the_person_whom_it_fits() -> None:
    text = "Ada Fenn met Peter Orrin in Lorn. “We stay,” he said. “We go,” she answered."
    assert speakers(text) == ["Peter Orrin", "Ada Fenn"]


def test_he_who_told_somebody_goes_on_speaking() -> None:
    text = "“We stay,” Peter Orrin told Minister Karl Weber on Monday.\n\n“All of us,” he added."
    assert speakers(text) == ["Peter Orrin", "Peter Orrin"]


def test_a_quote_without_narrator_is_by_who_spoke_before() -> None:
    text = "“We stay,” Ada Fenn said on Monday. “It is our home.”\n\n“Nobody will leave.”"
    assert speakers(text) == ["Ada Fenn", "Ada Fenn", "Ada Fenn"]


def test_two_people_can_speak_as_one() -> None:
    assert speakers("“We stay,” Ada Fenn and Peter Orrin said in a statement.") == ["Ada Fenn and Peter Orrin"]


def test_who_has_no_name_is_described() -> None:
    assert speakers("“We stay,” a harbour official said.") == ["a harbour official"]
    assert speakers("Lorn officials called it “a ruin”.") == ["Lorn officials"]


def test_an_organisation_can_speak() -> None:
    assert speakers("“We stay,” the Lorn Harbour Authority said in a statement.") == ["Lorn Harbour Authority"]


def test_nobody_speaks_where_nobody_is_named() -> None:
    assert speakers("They left by the “green gate” of the town.") == [None]
    assert speakers("“We stay.”") == [None]


def test_the_paper_that_carries_the_words_is_not_the_speaker() -> None:
    text = "Peter Orrin said in a speech that the port had “not been closed,” TVN reports."
    assert speakers(text) == ["Peter Orrin"]


def test_who_is_spoken_of_inside_a_quote_does_not_speak() -> None:
    text = "Ada Fenn came. “Peter Orrin said he would go,” she told us."
    assert speakers(text) == ["Ada Fenn"]


def test_turns_of_a_transcript_are_quotes_of_those_who_speak() -> None:
    text = "Peter Orrin spoke on air.\n\nFENN: Will you go?\n\nORRIN: We stay here.\n\nFENN: Why?"
    article = understand(text)
    assert [q.span.of(text) for q in article.quotes] == ["Will you go?", "We stay here.", "Why?"]
    assert [q.speaker for q in article.quotes] == ["Fenn", "Peter Orrin", "Fenn"]


WORDS = st.sampled_from(
    ["Ada Fenn", "Mr. Orrin", "he", "said", "told", "“we go,”", '"Go."', "who", ",", ".", "\n", "and", "according to",
     "the mayor", "O'Hara", "—", "(R-Lorn)", "calling", "was called by", ":", "’s", "FENN:", "😀", "市長", "ó"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=50).map(" ".join))
def test_any_order_of_names_verbs_and_quotes_is_read(text: str) -> None:
    article = understand(text)
    for quote in article.quotes:
        assert quote.speaker is None or quote.speaker.strip()
        assert quote.speaker_span is None or len(quote.speaker_span) > 0
        assert quote.speaker_span is None or quote.speaker_span.end <= len(text)


def test_the_lawmakers_are_those_who_were_named_together() -> None:
    text = "Two senators left, Mary Fenn and Peter Orrin.\n\n“We stay here,” the senators said in a letter."
    assert speakers(text) == ["Mary Fenn and Peter Orrin"]


def test_who_is_called_by_home_and_office_is_the_one_who_was_just_quoted() -> None:
    text = (
        "House Speaker Ada Fenn said “this is the end.” “We stay here,” the Lorn representative said.\n\n"
        "Rep. Per Orrin of Orr left."
    )
    assert speakers(text) == ["Ada Fenn", "Ada Fenn"]


def test_a_body_or_an_aide_that_begins_the_sentence_speaks_where_no_person_is_named() -> None:
    assert speakers("The LRPA fought back but acknowledged “small cuts.”") == ["LRPA"]
    assert speakers("A senior council aide, likewise, put it bluntly in a mail: “We stay.”") == [
        "A senior council aide"
    ]


@pytest.mark.parametrize(
    "introduced",
    [
        "The club’s president, Zelda Marn, left at noon.",
        "Zelda Marn, a harbour spokeswoman, left at noon.",
        "Zelda Marn, the club’s president, left at noon.",
    ],
)
def test_an_office_beside_a_name_tells_that_it_is_a_persons(introduced: str):
    port = "Both Republican U.S. senators came to the Lorn Harbour Committee."
    assert speakers(f"{port}\n\n{introduced} “We stay here,” she said.") == ["Zelda Marn"]


def test_a_country_is_no_person_whatever_stands_before_it():
    assert speakers("Both Republican U.S. senators came. “We stay here,” he said.") == [None]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("a western official", "a western official"),
        ("But a  harbour aide", "a harbour aide"),
        ("the indictment", "the indictment"),
        ("one of the sailors", "one of the sailors"),
        ("The", None),
        ("his so-", None),
        ("the representatives of the", None),
        ("has held various leadership", None),
        ("Fenn appears to be the official", None),
        ("for opposing the widely", None),
        ("", None),
    ],
)
def test_half_a_sentence_is_no_description_of_a_speaker(words: str, speaker: str | None):
    assert described(words) == speaker


def test_a_quote_whose_speaker_only_looks_like_one_has_none():
    assert speakers("The harbour is still looking into “a ruin.”") == [None]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("A far calmer Martin Fenn weighed in on several plans “of the port.”", "Martin Fenn"),
        ("A spokesperson for Mayor Martin Fenn said it was “a ruin.”", "A spokesperson for Mayor Martin Fenn"),
    ],
)
def test_a_person_inside_a_long_description_speaks_where_the_description_is_of_that_person(said: str, speaker: str):
    assert (speakers(said)[0] or "").startswith(speaker)


@pytest.mark.parametrize("says", ["said", "wrote in a letter", "complained"])
@pytest.mark.parametrize(
    "who", ["a spokesman for Mr. Fenn", "a lawyer for Sen. Fenn", "an aide to the former pilot Per Fenn"]
)
def test_who_speaks_for_somebody_is_not_that_person(who: str, says: str):
    assert speakers(f"Per Fenn left at noon. “A ruin,” {who} {says}.") == [who]


@pytest.mark.parametrize("who", ["A lawyer for the former pilot Martin Fenn", "Aides to the mayor Martin Fenn"])
def test_who_speaks_for_somebody_named_in_full_is_not_that_person(who: str):
    assert speakers(f"{who} said it was “a ruin.”") == [who]


def test_a_surname_that_is_an_office_too_is_a_surname_behind_mr():
    assert speakers("Ada King left at noon. “We stay here,” Ms. King, 61, told me.") == ["Ada King"]
    assert speakers("Ada King left at noon. Ms. King called it “a ruin.”") == ["Ada King"]


def test_mr_does_not_end_the_words_that_name_a_speaker():
    text = "Leonard Marn left at noon. The plan, Mr. Marn, of the Harbour Institute, wrote, is “a ruin.”"
    assert speakers(text) == ["Leonard Marn"]


@pytest.mark.parametrize(
    "office", ["minister of Transport", "Minister of Health", "Mayor of Velmora", "Secretary of the Interior"]
)
def test_the_name_begins_behind_the_office_and_what_it_is_of(office: str):
    assert speakers(f"The {office} Tomas Marnec came at noon. “It is a ruin,” Marnec said.") == ["Tomas Marnec"]
    assert speakers(f"The {office} Jan Marnec came at noon. “It is a ruin,” Marnec said.")[0].endswith("Jan Marnec")


@pytest.mark.parametrize(
    "verb", ["assures", "assured", "clarified", "confides", "pleaded", "reveals", "scoffed", "underscores", "wondered"]
)
def test_a_verb_of_saying_is_no_part_of_the_name(verb: str):
    assert speakers(f"“We stay here, whatever comes,” Fenn {verb}.") == ["Fenn"]
    assert speakers(f"“We stay here, whatever comes,” {verb} Fenn.") == ["Fenn"]
