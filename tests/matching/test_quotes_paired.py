import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.article.article import Article, Quote, Span
from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, QuotePair, QuoteRelation
from viewer.matching.quotes import pair_quotes
from viewer.matching.stopping import Stopped, never

LEFT = """The harbour of Velmora was closed on Tuesday after the old crane fell into the water.

“We heard a crack like thunder, and then the whole crane was gone,” said Ilse Marek, who sells fish at the gate.

The mayor, Tomas Brandel, said the crane had been inspected in spring. “Nobody could have foreseen this collapse, \
and nobody will be left alone with the damage,” he said.

The port authority called the accident “deeply troubling”.
"""
RIGHT = """“Nobody could have foreseen this collapse,” mayor Tomas Brandel said in Velmora, where a crane fell into \
the harbour on Tuesday.

The port's authority spoke of a “deeply troubling” accident.

Fishmonger Ilse Marek stood at the gate. “There was a bang like thunder, and all at once the entire crane had \
vanished,” she said.

Work on the bridge across the bay, a different matter, will begin in May. “Our budget is tight this year,” said the \
treasurer.
"""


def article(text: str, quotes: list[str] | None = None, speakers: tuple[str | None, ...] = ()) -> Article:
    made = understand(text)
    if quotes is None:
        return made
    spans = [Span(text.index(q), text.index(q) + len(q)) for q in quotes]
    names = speakers or (None,) * len(spans)
    return dataclasses.replace(made, quotes=tuple(Quote(s, n) for s, n in zip(spans, names, strict=True)))


def paired(left: Article, right: Article) -> dict[tuple[str, str], QuotePair]:
    return {
        (left.quotes[p.left].span.of(left.text)[:12], right.quotes[p.right].span.of(right.text)[:12]): p
        for p in pair_quotes(left, right, never)
        if p.certainty is not Certainty.POSSIBLE
    }


def test_quotes_are_paired_across_order_cuts_and_other_words():
    found = paired(understand(LEFT), understand(RIGHT))
    assert set(found) == {
        ("We heard a c", "There was a "),
        ("Nobody could", "Nobody could"),
        ("deeply troub", "deeply troub"),
    }
    assert found["We heard a c", "There was a "].relation is QuoteRelation.REWORDED
    assert found["Nobody could", "Nobody could"].relation is QuoteRelation.CUT
    assert found["deeply troub", "deeply troub"].relation is QuoteRelation.VERBATIM


def test_a_long_quote_holds_two_short_ones():
    long = "We will rebuild every house before winter, and the ministry will pay for each broken window"
    left = article(f"“{long},” said Ada Orlin.", [long])
    right = article(
        "“We will rebuild every house before winter,” Ada Orlin said. “The ministry will pay for each broken window.”",
        ["We will rebuild every house before winter,", "The ministry will pay for each broken window."],
    )
    assert [(p.left, p.right) for p in pair_quotes(left, right, never)] == [(0, 0), (0, 1)]


def test_a_few_words_cut_out_of_a_quote_find_another_translation_of_all_of_it():
    left = understand("Tomas Brandel said that Velmora would “rebuild the pier by hand” if no money came.")
    right = understand(
        "“If we must, then we shall put up that pier again with our own hands and with whatever wood the sea gives us,”"
        " Tomas Brandel said.\n\n“I believe it when I see it,” said the treasurer."
    )
    assert set(paired(left, right)) == {("rebuild the ", "If we must, ")}


@pytest.mark.parametrize(
    ("words", "rare_enough"), [("storm the crane", True), ("do the same thing", False), ("very bad", False)]
)
def test_few_words_are_paired_whoever_says_them_where_two_of_them_are_rare(words: str, rare_enough: bool):
    left = article(f"Ilse Marek said that she would “{words}” at once.", [words], ("Ilse Marek",))
    right = article(f"Nobody, said Jon Perlow, will “{words}” in Velmora.", [words], ("Jon Perlow",))
    assert bool(paired(left, right)) is rare_enough


def test_a_quote_in_furniture_is_left_out():
    text = "“The ferry sank within ten minutes of leaving port,” he said."
    plain = understand(text)
    as_notice = dataclasses.replace(plain, furniture=(Span(0, len(text)),))
    assert len(pair_quotes(plain, plain, never)) == 1
    assert pair_quotes(plain, as_notice, never) == ()


def test_quotes_that_share_only_everyday_words_are_not_paired():
    left = understand("“I think that we have to do what is right,” said Ada Orlin of the council in Velmora.")
    right = understand("“That is not what I have to say to you,” the goalkeeper Pavel Stroud said after the match.")
    assert paired(left, right) == {}


def test_the_reasons_name_the_speaker_and_the_rare_words():
    left = article(
        "“The glacier lost forty metres,” said Runa Hale.", ["The glacier lost forty metres,"], ("Runa Hale",)
    )
    right = article("Hale said: “Forty metres of glacier are lost.”", ["Forty metres of glacier are lost."], ("Hale",))
    (pair,) = pair_quotes(left, right, never)
    assert "same speaker: Runa Hale" in pair.why
    assert any("glacier" in reason for reason in pair.why)


def test_an_article_against_itself_pairs_every_quote_with_itself():
    same = understand(LEFT)
    pairs = {(p.left, p.right): p for p in pair_quotes(same, same, never)}
    for k in range(len(same.quotes)):
        assert pairs[k, k].certainty is Certainty.CERTAIN
        assert pairs[k, k].relation is QuoteRelation.VERBATIM


def test_a_stop_is_heeded():
    with pytest.raises(Stopped):
        pair_quotes(understand(LEFT), understand(RIGHT), lambda: True)


def mirrored(pairs: tuple[QuotePair, ...]) -> list[QuotePair]:
    swapped = [dataclasses.replace(p, left=p.right, right=p.left) for p in pairs]
    return sorted(swapped, key=lambda p: (p.left, p.right))


def test_right_with_left_is_the_mirror_image():
    left, right = understand(LEFT), understand(RIGHT)
    assert mirrored(pair_quotes(left, right, never)) == list(pair_quotes(right, left, never))


WORDS = st.sampled_from(["crane", "harbour", "the", "fell", "12", "gate", "Marek", "not", "桥", "שלום", "winter", "is"])
QUOTED = st.lists(WORDS, min_size=1, max_size=8).map(lambda words: "“" + " ".join(words) + "” he said.")
STORY = st.lists(QUOTED, max_size=6).map("\n\n".join)


@settings(deadline=None)
@given(STORY, STORY)
def test_any_two_stories_mirror_each_other(one: str, two: str):
    left, right = understand(one), understand(two)
    assert mirrored(pair_quotes(left, right, never)) == list(pair_quotes(right, left, never))


@settings(deadline=None)
@given(st.text(max_size=150), st.text(max_size=150))
def test_any_text_whatever_can_be_compared(one: str, two: str):
    left, right = (
        dataclasses.replace(understand(t), quotes=(Quote(Span(0, len(t))), Quote(Span(len(t) // 2, len(t)))))
        for t in (one, two)
    )
    assert mirrored(pair_quotes(left, right, never)) == list(pair_quotes(right, left, never))


def test_many_quotes_bring_only_their_best_partners():
    text = "\n\n".join(f"“Ferry {k} left pier {k * 7} with cargo {k * 13},” said the pilot." for k in range(80))
    left = understand(text)
    found = pair_quotes(left, left, never)
    assert {(k, k) for k in range(80)} <= {(p.left, p.right) for p in found}
    assert mirrored(found) == list(found)


def test_two_long_quotes_that_share_only_a_run_of_words_are_paired_beside_their_better_partners():
    run = "every broken plank of the pier"
    before = "We came to Velmora in spring to look at the damaged crane, which nobody had inspected for eleven years"
    behind = "and the minister has promised us twice that money for new ferries will be found before the winter storms"
    left = article(f"“{before}, and {run},” said Ilse Marek.\n\n“Nothing, {behind},” said Tomas Brandel.")
    right = article(f"“{before},” said Ilse Marek.\n\nLater Tomas Brandel said: “And {run}, {behind}.”")
    found = {(p.left, p.right): p.certainty for p in pair_quotes(left, right, never)}
    assert set(found) == {(0, 0), (0, 1), (1, 1)}
    assert Certainty.POSSIBLE not in found.values()
