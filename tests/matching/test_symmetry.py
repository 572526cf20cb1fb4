"""Comparing is even-handed: either side may be left, any order may be read, an article tells what it tells."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from viewer.article.article import Article
from viewer.article.understand import understand
from viewer.matching.compare import compare
from viewer.matching.comparison import Certainty, Comparison

_SENTENCES = [
    "Mayor Orlena Tavish said on Tuesday that the ferry terminal in Brannock would close for nine weeks.",
    "The terminal will stay shut until repairs to the north pier are finished, Tavish told reporters.",
    "Some 340 workers were sent home without pay.",
    "“Nobody asked us,” said Pell Quarrick, who has sold tickets there for twelve years.",
    "Engineers found cracks in 14 of the pier's 60 pillars during an inspection in March.",
    "The union wants the city to pay three hundred and forty workers through the closure.",
    "Rain is expected at the weekend.",
    "A second inspection is planned for the autumn, the harbour office said.",
    "Fish prices rose by 6 percent.",
    "“No one asked us,” ticket seller Pell Quarrick complained.",
    "港は九週間閉鎖される。",
    "Le terminal de Brannock restera fermé neuf semaines.",
    "Ну и что?",
    "Yes.",
    "“",
    "…",
]
sentences = st.one_of(st.sampled_from(_SENTENCES), st.text(max_size=60))
articles = st.lists(st.lists(sentences, max_size=4).map(" ".join), max_size=8).map("\n\n".join).map(understand)
# A story has every sentence once: among twins any may be the partner.
stories = st.lists(st.sampled_from(_SENTENCES[:12]), min_size=1, unique=True)


def shown(comparison: Comparison) -> set[tuple[int, int]]:
    """The sentence pairs that the reader sees from the start."""
    return {
        (i, j) for p in comparison.passages if p.certainty is not Certainty.POSSIBLE for i in p.left for j in p.right
    }


def words_of(article: Article, index: int) -> str:
    return article.sentences[index].of(article.text).strip()


@given(articles, articles)
def test_right_with_left_is_the_mirror_image_of_left_with_right(left, right):
    there, back = compare(left, right), compare(right, left)
    mirrored = {replace(p, left=p.right, right=p.left) for p in back.passages}
    assert set(there.passages) == mirrored


@given(articles)
def test_an_article_with_itself_pairs_every_sentence_with_itself(article):
    pairs = shown(compare(article, article))
    story = [k for k, span in enumerate(article.sentences) if not article.is_furniture(span)]
    assert [k for k in story if (k, k) not in pairs] == []


@given(articles)
def test_an_article_with_itself_is_its_own_mirror_image(article):
    passages = compare(article, article).passages
    assert {(p.left, p.right, p.score) for p in passages} == {(p.right, p.left, p.score) for p in passages}


@given(articles, articles)
def test_the_same_two_articles_always_compare_alike(left, right):
    assert compare(left, right) == compare(left, right)


@given(articles, articles)
def test_passages_stand_in_the_left_articles_order(left, right):
    found = [p.left for p in compare(left, right).passages]
    assert found == sorted(found)


@given(stories, stories, st.randoms(use_true_random=False))
def test_shuffled_paragraphs_keep_their_partners(left, right, chance):
    shuffled = list(right)
    chance.shuffle(shuffled)
    one = understand("\n\n".join(left))
    before, after = understand("\n\n".join(right)), understand("\n\n".join(shuffled))
    kept = {(words_of(one, i), words_of(after, j)) for i, j in shown(compare(one, after))}
    had = {(words_of(one, i), words_of(before, j)) for i, j in shown(compare(one, before))}
    # A few links hang by their neighbours alone in stories as small as these.
    assert len(had - kept) <= max(2, len(had) // 8)
