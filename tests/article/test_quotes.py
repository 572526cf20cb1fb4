from hypothesis import given
from hypothesis import strategies as st

from viewer.article.quotes import find_quotes
from viewer.article.sentences import split_paragraphs


def quoted(text: str) -> list[str]:
    return [q.span.of(text) for q in find_quotes(text, split_paragraphs(text))]


def test_straight_and_curly_marks_hold_the_words_inside() -> None:
    assert quoted('"We stay," she said. “They go.”') == ["We stay,", "They go."]


def test_marks_of_other_countries_are_read() -> None:
    assert quoted("Elle dit : « Nous restons. » Puis rien.") == ["Nous restons."]
    assert quoted("Er sagte: „Wir bleiben hier.“ Dann ging er.") == ["Wir bleiben hier."]
    assert quoted("Er sagte: »Wir bleiben hier.« Dann ging er.") == ["Wir bleiben hier."]
    assert quoted("Hän sanoi: ”Me jäämme tänne.” Sitten hän lähti.") == ["Me jäämme tänne."]
    assert quoted("市長は「橋は開いている」と述べた。") == ["橋は開いている"]
    assert quoted("市长说：“大桥明天开放。”他没有多说。") == ["大桥明天开放。"]
    assert quoted("«Мост открыт», — сказала она.") == ["Мост открыт"]
    assert quoted("Mondta: ‚Maradunk itt‘, és elment.") == ["Maradunk itt"]
    assert quoted("Il dit : ‹ Nous restons. › Puis rien.") == ["Nous restons."]


def test_single_marks_are_quotes_only_where_they_open_and_close() -> None:
    assert quoted("The plan was ‘too late’, Ms Orrin said.") == ["too late"]
    assert quoted("'We don't know,' the boys' coach said.") == ["We don't know,"]
    assert quoted("The Fens' pilots and the Orrins' boats didn't go in the '90s.") == []
    assert quoted("'Twas the sailors' night, 'til dawn.") == []


def test_feet_and_inches_are_no_quotes() -> None:
    assert quoted('He is 6\'2" tall and the pipe is 12" wide.') == []
    assert quoted('A 6\'2" man said "never" and left.') == ["never"]


def test_a_quote_inside_a_quote_belongs_to_it() -> None:
    assert quoted("“She told me ‘never’ and left,” he said.") == ["She told me ‘never’ and left,"]
    assert quoted("« Il a dit “jamais” hier », dit-elle.") == ["Il a dit “jamais” hier"]
    assert quoted("“She told me “never” and left,” he said.") == ["She told me “never” and left,"]


def test_a_closing_mark_of_the_other_kind_closes() -> None:
    assert quoted('“We stay," she said. "They go.”') == ["We stay,", "They go."]
    assert quoted('„Wir bleiben”, sagte sie. „Ihr geht".') == ["Wir bleiben", "Ihr geht"]


def test_a_closing_mark_behind_a_space_closes() -> None:
    assert quoted("“He said, ‘No,’ ” Mr. Fenn said.") == ["He said, ‘No,’"]


def test_each_paragraph_opened_anew_makes_one_quote() -> None:
    text = "“We came at night.\n\n“Nobody was there.\n\n“So we left,” Orrin said. “That is all.”"
    assert quoted(text) == ["We came at night.\n\n“Nobody was there.\n\n“So we left,", "That is all."]


def test_two_quotes_with_the_narrator_between_are_two() -> None:
    assert quoted("“We came,” she said, “and we left.”") == ["We came,", "and we left."]


def test_a_quote_left_open_does_not_swallow_the_next_paragraph() -> None:
    text = '"It works," she said. "Wait and see.\n\nOrrin added that "nothing" had changed.'
    assert quoted(text) == ["It works,", "Wait and see.", "nothing"]


def test_a_quote_left_open_ends_before_the_narrator_breaks_in() -> None:
    assert quoted("“We came at night, she said. “Nobody was there.”") == ["We came at night,", "Nobody was there."]


def test_a_stray_mark_opens_nothing() -> None:
    assert quoted("It was late.”\nThen she said: “We stay.”") == ["We stay."]


def test_a_quote_whose_end_is_a_guess_says_so() -> None:
    text = "“We came at night.\nNobody was there. We left,” she said. “That is all.”"
    found = find_quotes(text, split_paragraphs(text))
    assert [q.loose for q in found] == [True, False]
    assert found[0].span.of(text) == "We came at night.\nNobody was there. We left,"


def test_titles_of_programmes_and_values_in_markup_are_nobodys_words() -> None:
    assert quoted('She told TVN\'s "Morning Harbour Hour" that it was "absurd."') == ["absurd."]
    assert quoted('<a href="http://example.org" class="x">it</a>') == []


def test_capitals_alone_make_no_title() -> None:
    assert quoted("The banner read “Open The Bridge” in red.") == ["Open The Bridge"]


MARKS = "\"'“”„‟«»‹›‘’‚‛「」『』``''″＂"
PIECES = st.sampled_from(
    [*MARKS, " ", "\n", "\n\n", "He said", "she said, ", "Fenn", "word ", ".", ", ", "5", "— ", "é", "😀", "我", "ל"]
)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_marks_at_every_place_never_raise_and_quotes_stand_in_order(text: str) -> None:
    end = 0
    for quote in find_quotes(text, split_paragraphs(text)):
        assert end <= quote.span.start < quote.span.end <= len(text)
        assert quote.span.of(text).strip() == quote.span.of(text)
        end = quote.span.end


@given(st.lists(PIECES, max_size=20).map("".join))
def test_what_stands_before_does_not_break_a_later_quote(before: str) -> None:
    text = before.replace("\n", " ") + '\n\nThe mayor spoke at noon.\n\nThe pilot said, "We will land here."\n'
    assert quoted(text)[-1] == "We will land here."


def test_a_work_a_nickname_and_a_heading_in_marks_are_nobodys_words() -> None:
    assert quoted("Her new documentary, “Thaw,” opens today. Critics say “Thaw” is “too long to bear.”") == [
        "too long to bear."
    ]
    assert quoted("The spot, titled “Adrift,” ran for a week.") == []
    assert quoted('Rep. Ada C. "Bell" Fenn left.') == []
    assert quoted("Nobody came.\n\n'The Ferry Is Late.'\n\nIt rained.") == []
    assert quoted('<note author=" some words of markup" date="now">') == []


def test_a_term_that_many_use_is_a_quote_for_both_articles_may_quote_it() -> None:
    assert quoted("It is known as the “Fenn rule” in the town.") == ["Fenn rule"]
    assert quoted('The so-called "stormy trio" has three parts.') == ["stormy trio"]


def test_one_word_that_somebody_says_is_a_quote() -> None:
    assert quoted('Asked again, Fenn said "Never" Orrin would win.') == ["Never"]
    assert quoted("She showed him “the door.”") == ["the door."]
