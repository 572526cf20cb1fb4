import csv
import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.made_pair import made_pair
from viewer.article.article import Article, Quote, Span
from viewer.matching.comparison import Certainty, Comparison, QuotePair, QuoteRelation
from viewer.reporting.as_csv import COLUMNS, comparison_csv


def _rows(comparison: Comparison) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(comparison_csv(comparison), newline="")))


def test_each_match_and_each_conflict_is_one_row() -> None:
    rows = _rows(made_pair())
    assert tuple(rows[0]) == COLUMNS
    assert [row["kind"] for row in rows] == ["quote", "passage", "passage", "passage", "conflict"]


def test_a_row_tells_words_speakers_and_where_they_stand() -> None:
    pair = made_pair()
    row = _rows(pair)[0]
    assert row["speaker"] == "Ilse Varga / Ilse Warga"
    assert (row["left"], row["right"]) == ("“We waited for the tide,”", "“We were waiting for the tide,”")
    assert pair.left.text[int(row["left_start"]) :].startswith("We waited")
    assert (row["certainty"], row["why"]) == ("certain", "tide; same speaker")


def test_a_conflict_row_names_its_kind_and_both_details() -> None:
    row = _rows(made_pair())[-1]
    assert (row["relation"], row["left"], row["right"]) == ("number", "214", "190")


def test_a_row_says_where_one_article_is_only_less_exact() -> None:
    pair = made_pair()
    assert _rows(pair)[-1]["why"] == ""
    assert _rows(replace(pair, conflicts=(replace(pair.conflicts[0], contradiction=False),)))[-1]["why"] == "less exact"


def test_no_cell_is_taken_for_a_formula() -> None:
    pair = made_pair()
    pair = replace(pair, passages=(replace(pair.passages[0], why=("=1+1",)), *pair.passages[1:]))
    assert _rows(pair)[1]["why"] == "'=1+1"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_words_come_back_from_the_spreadsheet(text: str) -> None:
    article = Article(text, quotes=(Quote(Span(0, len(text)), text),))
    pair = QuotePair(0, 0, QuoteRelation.VERBATIM, Certainty.CERTAIN, 1.0)
    (row,) = _rows(Comparison(article, article, quote_pairs=(pair,)))
    assert row["speaker"].removeprefix("'") == text.removeprefix("'")
    assert row["left"] == "“" + " ".join(text.split()) + "”"
