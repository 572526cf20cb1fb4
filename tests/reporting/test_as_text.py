from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.made_article import made_article
from tests.made_pair import made_pair
from viewer.article.article import Article, Quote, Span
from viewer.matching.comparison import Certainty, Comparison, QuotePair, QuoteRelation
from viewer.reporting.as_html import comparison_page
from viewer.reporting.as_text import comparison_text, pair_text, side_text


def test_the_heads_say_where_from_how_long_and_how_much_is_shared() -> None:
    lines = comparison_text(made_pair()).splitlines()
    assert lines[0] == "Left:  The Orrin Courier, Ferry aground, 2026-03-03 (32 words, 56 % is in both)"
    assert lines[1] == "Right: Northern Wire, Dead buoys (28 words, 57 % is in both)"


def test_a_quote_pair_stands_with_its_speakers_and_both_wordings() -> None:
    text = comparison_text(made_pair())
    assert "  Ilse Varga / Ilse Warga: reworded, certain (tide; same speaker)\n" in text
    assert "left:  “We waited for the tide,”\n" in text
    assert "right: “We were waiting for the tide,”\n" in text


def test_a_conflict_of_a_weak_passage_comes_only_with_the_weaker_matches() -> None:
    assert "Conflicts: 0" in comparison_text(made_pair())
    assert "number: “214” on the left, “190” on the right" in comparison_text(made_pair(), weaker=True)


def test_a_detail_that_is_only_less_exact_comes_with_the_weaker_matches_and_says_so() -> None:
    pair = made_pair()
    sure = tuple(replace(p, certainty=Certainty.CERTAIN) for p in pair.passages)
    pair = replace(pair, passages=sure, conflicts=(replace(pair.conflicts[0], contradiction=False),))
    assert "Conflicts: 0" in comparison_text(pair)
    told = "number (one is less exact): “214” on the left, “190” on the right"
    assert told in " ".join(comparison_text(pair, weaker=True).split())


def test_what_only_one_tells_stands_at_the_end_without_notices() -> None:
    text = comparison_text(made_pair())
    assert "Only left: 2\n  - It carried 214 people.\n  - Residents lit fires" in text
    assert "Subscribe" not in text


def test_two_articles_that_share_nothing_say_so() -> None:
    text = comparison_text(Comparison(Article("One."), Article("Two.")))
    assert "Quotes in both: 0" in text
    assert "pasted text (1 word, 0 % is in both)" in text


def test_a_quote_is_copied_with_its_speaker_and_a_pair_with_both_sources() -> None:
    pair = made_pair()
    quotes = pair.quote_pairs[0]
    assert side_text(pair, quotes, 0) == (
        "“We waited for the tide,” – Ilse Varga (The Orrin Courier, Ferry aground, 2026-03-03)"
    )
    copied = pair_text(pair, pair.passages[0])
    assert "(The Orrin Courier, Ferry aground, 2026-03-03)" in copied
    assert "The Halvard grounded at Skarn. (Northern Wire, Dead buoys)" in copied


@given(st.text(min_size=1, max_size=300), st.integers(40, 120))
def test_any_text_whatever_is_wrapped_to_the_width(text: str, width: int) -> None:
    quotes = (Quote(Span(0, len(text))),)
    pair = QuotePair(0, 0, QuoteRelation.VERBATIM, Certainty.CERTAIN, 1.0)
    article = Article(text, sentences=(Span(0, len(text)),), quotes=quotes)
    written = comparison_text(Comparison(article, article, quote_pairs=(pair,)), width=width)
    assert all(len(line) <= width for line in written.split("\n"))


def test_a_report_of_a_long_article_sets_thousands_of_words_apart() -> None:
    long = made_article([["word " * 1233 + "word."]], {}, [])
    assert "1,234 words" in comparison_text(Comparison(long, long))
    assert "1,234 words" in comparison_page(Comparison(long, long))
