from tests.made_pair import made_pair
from viewer.article.article import Article
from viewer.matching.comparison import Comparison
from viewer.matching.shares import Counts, Share, counts, only, share


def test_words_are_shared_out_by_what_the_other_side_has_of_them() -> None:
    pair = made_pair()
    assert share(pair, 0) == Share(same=8, reworded=7, only=4 + 8)
    assert share(pair, 1) == Share(same=11, reworded=5, only=7 + 5)
    assert share(pair, 0).percent == 56


def test_weaker_matches_make_the_share_larger_and_bring_their_conflict() -> None:
    assert share(made_pair(), 0, weaker=True) == Share(same=8, reworded=7, conflict=4, only=8)


def test_a_notice_is_told_by_nobody_alone() -> None:
    assert only(made_pair(), 0) == (1, 3)


def test_counts_follow_what_is_shown() -> None:
    assert counts(made_pair()) == Counts(2, 2, 2, 0)
    assert counts(made_pair(), weaker=True) == Counts(3, 1, 1, 1)


def test_an_article_without_words_shares_nothing() -> None:
    assert share(Comparison(Article(""), Article("")), 0).percent == 0
