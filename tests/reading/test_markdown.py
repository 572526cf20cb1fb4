from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.draft import Draft
from viewer.reading.markdown import read as draft_of
from viewer.reading.reader import read

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def draft(text: str) -> Draft:
    return draft_of(text.encode(), "a.md")


def test_markup_goes_and_words_stay():
    said = draft("The *ferry* sank **at [Osterhafen](http://x.example/)**, `fast`.\nNo one ![a boat](b.png) saw it.\n")
    assert said.text == "The ferry sank at Osterhafen, fast. No one saw it."


def test_the_first_heading_is_the_title_and_is_not_repeated():
    said = draft("# The ferry\n\nIt sank.\n\n## Why\n\nNobody knows.\n")
    assert said.title == "The ferry"
    assert said.text == "It sank.\n\nWhy\n\nNobody knows."
    assert said.headings == ("Why",)


def test_front_matter_is_read_and_a_heading_that_repeats_it_dropped():
    said = draft('---\ntitle: "The ferry: a report"\nsource: Bay Post\nauthor: Lena Orr\ndate: 2024-05-03\ntags: [a]\n'
                 "---\n# The ferry: a report\n\nIt sank.\n")  # fmt: skip
    assert (said.title, said.outlet, said.byline, said.date) == (
        "The ferry: a report",
        "Bay Post",
        "Lena Orr",
        "2024-05-03",
    )
    assert said.text == "It sank."


def test_text_between_two_rules_is_no_front_matter():
    assert draft("---\n\nIt sank.\n\n---\n\nAll were saved.\n").text == "It sank.\n\nAll were saved."


def test_lists_keep_a_dash_and_tables_their_cells():
    said = draft("- eleven saved\n- two missing\n\n| ship | dead |\n|---|---|\n| Gull | 2 |\n\n> So it is.\n")
    assert said.text == "- eleven saved\n\n- two missing\n\nship | dead\n\nGull | 2\n\nSo it is."


def test_markup_of_web_pages_inside_is_dropped():
    assert (
        draft("It <b>sank</b>.\n\n<script>steal()</script>\n\n<div>\n\nSlowly.\n\n</div>\n").text
        == "It sank.\n\nSlowly."
    )


def test_the_sample_pair_reads_well():
    for name in ("left.md", "right.md"):
        article = read(SAMPLES / name)
        assert article.title
        assert article.outlet
        assert article.date is not None
        assert len(article.paragraphs) > 8
        assert not any(mark in article.text for mark in ("---", "**", "title:", "# "))
        assert article.title not in article.text


def test_headings_are_paragraphs_of_the_article(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("Why\n\nIt sank.\n\n## Why\n\nNobody knows.\n\n## Who\n\nNobody.\n")
    article = read(path)
    assert [article.paragraphs[k].of(article.text) for k in article.headings] == ["Why", "Who"]


@given(st.text(alphabet=st.sampled_from("#*_`-|>[]()!<a b\n:.1~\\&;\t\"'"), max_size=200))
def test_no_markdown_raises(text):
    assert isinstance(draft(text), Draft)
