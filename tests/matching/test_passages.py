"""Which sentences are paired, which are not, and what is said of a pair."""

import numpy as np
import pytest

from viewer.article.article import Span
from viewer.article.understand import understand
from viewer.matching.comparison import Certainty, Passage, Relation
from viewer.matching.evidence import gather
from viewer.matching.passages import pair_passages
from viewer.matching.quotes import pair_quotes
from viewer.matching.stopping import Stopped, never
from viewer.matching.weighing import doubt
from viewer.shipped import resource

FERRY = """Mayor Orlena Tavish said on Tuesday that the ferry terminal in Brannock would close for nine weeks.

Engineers found cracks in 14 of the pier's 60 pillars during an inspection in March.

Some 340 dock workers were sent home without pay.

Rain is expected at the weekend."""
FERRY_AGAIN = """In Brannock, three hundred and forty dock workers were sent home and will not be paid.

The choir sang on the market square.

The ferry terminal in Brannock will close for nine weeks, Mayor Tavish announced.

An inspection in March had found cracks in fourteen of the 60 pillars of the pier."""
BAKING = """Spread the dough on a floured board and let it rest.

Heat the oven while the apples soften in butter.

Serve warm, with cream, to whoever is in the kitchen."""


def passages(left: str, right: str) -> tuple[Passage, ...]:
    return pair_passages(understand(left), understand(right), (), never)


def shown(found: tuple[Passage, ...]) -> set[tuple[int, int]]:
    return {(i, j) for p in found if p.certainty is not Certainty.POSSIBLE for i in p.left for j in p.right}


def test_reworded_sentences_in_another_order_find_each_other():
    assert shown(passages(FERRY, FERRY_AGAIN)) == {(0, 2), (1, 3), (2, 0)}


@pytest.mark.parametrize(
    ("again", "certainty"),
    [
        ("Inspectors saw 14 cracked pillars under the pier.", Certainty.CERTAIN),
        ("The pier has cracks in its pillars.", Certainty.LIKELY),  # nine in ten such pairs are right
        ("Dock workers get no pay while they are home.", Certainty.LIKELY),
        ("On Tuesday Mayor Orlena Tavish left Brannock.", Certainty.LIKELY),  # who, where and when, but not what
    ],
)
def test_only_what_is_hardly_ever_wrong_is_certain(again: str, certainty: Certainty):
    assert [p.certainty for p in passages(FERRY, f"{again}\n\n{BAKING}") if p.right == (0,)] == [certainty]


def test_articles_that_share_nothing_are_not_paired():
    assert shown(passages(FERRY, BAKING)) == set()


def test_half_a_likeness_counts_for_less_between_articles_on_different_events():
    one = "Officers said on Tuesday that two people were taken to a hospital after the bus overturned."
    other = "A man was taken home after the fall, neighbours said on Tuesday."
    recital = "The violinist bowed twice.\n\nTickets cost twelve crowns.\n\nHer teacher wept in the gallery."
    strangers = passages(f"{one}\n\n{BAKING}\n\n{recital}", f"{other}\n\n{FERRY}")
    friends = passages(f"{one}\n\n{FERRY}", f"{other}\n\n{FERRY_AGAIN}")
    (among_friends,) = (p.score for p in friends if p.left == (0,))
    among_strangers = max((p.score for p in strangers if p.left == (0,)), default=0.0)
    assert among_strangers < among_friends - 0.1


def test_the_reasons_are_words_of_both_sentences():
    found = next(p for p in passages(FERRY, FERRY_AGAIN) if p.left == (0,))
    assert "Brannock" in " ".join(found.why)
    assert found.why
    assert all(words in FERRY or words in FERRY_AGAIN for words in found.why)


def test_the_same_words_are_called_the_same_and_certain():
    (first, *_) = passages(FERRY, FERRY.upper())
    assert (first.left, first.right) == ((0,), (0,))
    assert first.relation is Relation.SAME
    assert first.certainty is Certainty.CERTAIN


def test_furniture_is_never_paired():
    text = "The pier at Brannock closed on Tuesday after cracks were found.\n\nSign up for our newsletter."
    article = understand(text)
    marked = type(article)(
        text=article.text,
        paragraphs=article.paragraphs,
        sentences=article.sentences,
        furniture=(Span(text.index("Sign"), len(text)),),
    )
    assert shown(pair_passages(marked, marked, (), never)) == {(0, 0)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Bürgermeisterin schloss am Dienstag den Hafen von Brannock.",
        "La alcaldesa cerró el martes el puerto de Brannock.",
        "Мэр закрыла порт Браннок во вторник.",
        "市長は火曜日にブランノック港を閉鎖した。",
        "市长周二关闭了港口。",
        "أغلقت رئيسة البلدية الميناء يوم الثلاثاء.",
        "ראש העיר סגרה את הנמל ביום שלישי.",
        "महापौर ने मंगलवार को बंदरगाह बंद कर दिया।",
        "นายกเทศมนตรีปิดท่าเรือเมื่อวันอังคาร",
    ],
)
def test_a_sentence_of_any_language_finds_itself_among_others(sentence):
    assert (1, 0) in shown(passages(f"Nobody knows the plan.\n\n{sentence}", f"{sentence}\n\nIt was late."))


def test_one_sentence_of_fifty_thousand_words_is_compared():
    long = "the pier at Brannock " * 12_500
    assert shown(passages(long, long)) == {(0, 0)}


@pytest.mark.parametrize("calls", [0, 1, 5, 20, 60])
def test_work_that_is_asked_to_stop_ends(calls):
    asked = 0

    def should_stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > calls

    with pytest.raises(Stopped):
        pair_passages(understand(FERRY), understand(FERRY_AGAIN), (), should_stop)
    assert asked == calls + 1


def test_many_sentences_still_find_their_partners():
    """Beyond some thousand pairs only those that share rare words are looked at."""
    places = [f"{a}{b}{c}" for a in ("Bran", "Tor", "Quel", "Mis") for b in "aeiou" for c in ("nock", "dale", "wick")]
    told = [f"The council of {p} bought {k + 100} lamps for its {p} harbour last winter." for k, p in enumerate(places)]
    again = [f"Last winter {k + 100} lamps were bought for {p} by the council there." for k, p in enumerate(places)]
    left, right = "\n\n".join(told * 2), "\n\n".join(reversed(again * 2))
    assert len(told) * 2 * len(again) * 2 > 10_000
    found = shown(passages(left, right))
    n = len(told) * 2
    assert all((k, n - 1 - k) in found or (k, (n // 2 - 1 - k) % n) in found for k in range(n))


DOTS = '"The pier was closed on Tuesday. ... It will be repaired in March," said Mayor Ilse Brandt of Brannock.'


def test_a_letter_is_no_reason():
    one = "Alan S. Marek Jr.’s ferry terminal in Brannock would close for nine weeks."
    (found,) = passages(f"{one}\n\n{BAKING}", "Ilse S. Marek Jr.’s ferry terminal in Brannock is closed for weeks.")
    assert "Marek Jr" in found.why
    assert not {"S", "s"} & set(found.why)


def test_dots_between_two_sentences_tell_nothing():
    other = f"The ferry to Brannock waits. {DOTS}"
    left, right = understand(DOTS), understand(other)
    dots = [k for k, s in enumerate(left.sentences) if s.of(DOTS) == "..."]
    assert dots
    found = pair_passages(left, right, pair_quotes(left, right, never), never)
    assert any(p.certainty is Certainty.CERTAIN for p in found)
    assert not [p for p in found if set(dots) & set(p.left)]


def test_the_same_article_twice_pairs_its_dots_too():
    article = understand(DOTS)
    found = pair_passages(article, article, pair_quotes(article, article, never), never)
    certain = {(i, j) for p in found if p.certainty is Certainty.CERTAIN for i in p.left for j in p.right}
    assert certain >= {(k, k) for k in range(len(article.sentences))}


def test_a_detail_of_the_lead_that_the_other_article_tells_in_passing_is_shown():
    stories = (resource("samples", name).read_text(encoding="utf-8") for name in ("left.md", "right.md"))
    one, other = (story.split("\n\n")[1:] for story in stories)
    left, right = understand("\n\n".join(one[:2] + one[3:])), understand("\n\n".join(other[1:]))
    found = pair_passages(left, right, pair_quotes(left, right, never), never)
    shown = [p for p in found if p.certainty is Certainty.LIKELY]
    told = [(left.sentences[p.left[0]].of(left.text), right.sentences[p.right[0]].of(right.text)) for p in shown]
    assert [b for a, b in told if "nine hours" in a] == ["For the passengers the ordeal had lasted nine hours."]


def test_the_less_two_articles_are_related_the_less_their_sentences_are_trusted():
    related = np.array([0.3, 0.13, 0.12, 0.112, 0.1, 0.05, 0.0])
    taken_off = doubt(related)
    assert taken_off[:2].tolist() == [0.0, 0.0]
    assert all(np.diff(taken_off) >= 0)
    assert taken_off[3] > 2
    assert 0 < taken_off[2] < 1
    assert taken_off[-1] > taken_off[4]


def test_of_two_paired_quotes_of_several_sentences_those_are_paired_that_are_most_alike():
    words = "Who paid for the wall? Nobody asked the pilots. We shall ask in Norholm."
    left = understand(f"Ada Orlin was angry. “{words}”")
    right = understand(f"In the council Orlin spoke. “{words} And we shall vote.”")
    pairs = gather(left, right, pair_quotes(left, right, never), never)
    figures = zip(pairs.rows.tolist(), pairs.columns.tolist(), pairs.figures["quotes paired"], strict=True)
    inside = {(i, j): paired for i, j, paired in figures if i and j}
    assert len(inside) > 3
    assert all(paired > 0.8 if i == j else paired < 0.5 for (i, j), paired in inside.items())
