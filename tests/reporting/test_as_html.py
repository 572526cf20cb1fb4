import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from tests.made_article import made_article
from tests.made_pair import made_pair
from viewer.article.article import Article, Span
from viewer.matching.comparison import (
    Certainty,
    Comparison,
    Conflict,
    ConflictKind,
    Passage,
    QuotePair,
    QuoteRelation,
    Relation,
)
from viewer.reporting.as_html import comparison_page, pair_html, side_html
from viewer.reporting.as_text import pair_text

PLAIN = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=80)


def test_the_page_fetches_nothing_and_runs_nothing() -> None:
    page = comparison_page(made_pair(), weaker=True)
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|https?:|\bon\w+=", page)
    assert "prefers-color-scheme: dark" in page


def test_both_heads_say_how_much_is_shared() -> None:
    page = html.document_fromstring(comparison_page(made_pair()))
    assert [h.text_content() for h in page.iter("h1")] == ["Ferry aground", "Dead buoys"]
    assert "32 words · 56 % is in both" in page.text_content()


def test_each_quote_pair_and_passage_stands_side_by_side() -> None:
    page = html.document_fromstring(comparison_page(made_pair()))
    quotes, passages = page.get_element_by_id("quotes"), page.get_element_by_id("passages")
    assert "Ilse Varga / Ilse Warga · reworded · certain" in quotes.text_content()
    assert len(passages.find_class("pair")) == 2
    more = html.document_fromstring(comparison_page(made_pair(), weaker=True))
    assert len(more.get_element_by_id("passages").find_class("pair")) == 3


def test_a_detail_in_conflict_is_marked_where_it_stands() -> None:
    page = html.document_fromstring(comparison_page(made_pair(), weaker=True))
    marked = [mark.text_content() for mark in page.get_element_by_id("passages").iter("mark")]
    assert marked == ["214", "190"]


def test_a_detail_that_is_only_less_exact_is_not_marked_as_in_conflict() -> None:
    pair = made_pair()
    pair = replace(pair, conflicts=(replace(pair.conflicts[0], contradiction=False),))
    page = html.document_fromstring(comparison_page(pair, weaker=True))
    assert list(page.iter("mark")) == []
    listed = page.get_element_by_id("conflicts")
    assert "number (one is less exact)" in listed.text_content()
    assert [detail.text_content() for detail in listed.iter("u")] == ["214", "190"]


def test_signs_of_the_mark_up_inside_an_article_are_only_words() -> None:
    page = comparison_page(made_pair())
    assert "beach &amp; sang" in page
    assert html.document_fromstring(page).get_element_by_id("left").text_content().count("beach & sang") == 1


def test_mark_up_inside_a_marked_detail_is_only_words_too() -> None:
    whole, article = Span(0, 3), made_article([["<b>"]], {}, [])
    passages = (Passage((0,), (0,), Relation.REWORDED, Certainty.LIKELY, 0.5),)
    page = comparison_page(Comparison(article, article, passages, (), (Conflict(ConflictKind.NAME, whole, whole, 0),)))
    assert page.count("<mark>&lt;b&gt;</mark>") == 4


def test_a_copied_quote_names_its_speaker_and_source() -> None:
    pair = made_pair()
    copied = html.fragment_fromstring(side_html(pair, pair.quote_pairs[0], 1))
    assert copied.text_content() == "“We were waiting for the tide,”Ilse Warga, Northern Wire, Dead buoys"
    assert pair_html(pair, pair.passages[0]).count("<blockquote>") == 2


def test_a_pair_is_copied_with_how_it_relates_as_text_and_as_html() -> None:
    pair = made_pair()
    for found in (*pair.passages, *pair.quote_pairs):
        relation = pair_text(pair, found).splitlines()[-1]
        assert relation == f"[{found.relation.value}, {found.certainty.value}]"
        assert html.fromstring(f"<div>{pair_html(pair, found)}</div>").text_content().endswith(relation)


@given(PLAIN, PLAIN, st.data())
def test_whatever_the_articles_hold_the_page_shows_it_as_text(left: str, right: str, data: st.DataObject) -> None:
    def article(text: str) -> Article:
        return made_article([[text]], {text: text}, [], title=text)

    def part(text: str) -> Span:
        start = data.draw(st.integers(0, len(text)))
        return Span(start, data.draw(st.integers(start, len(text))))

    passages = (Passage((0,), (0,), Relation.REWORDED, Certainty.LIKELY, 0.5, (left,)),)
    pairs = (QuotePair(0, 0, QuoteRelation.REWORDED, Certainty.LIKELY, 0.5, (right,)),)
    conflicts = (Conflict(ConflictKind.NAME, part(left), part(right), 0),)
    page = comparison_page(Comparison(article(left), article(right), passages, pairs, conflicts))
    shown = "".join(html.document_fromstring(page).get_element_by_id("passages").text_content().split())
    assert "".join(left.split()) in shown
    assert "".join(right.split()) in shown
