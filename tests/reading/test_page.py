import re
from collections import Counter

import pytest

from tests.reading.pages import STYLES, weblog
from tests.reading.stories import BRIDGE, FERRY, SCHOOLS
from viewer.reading.page import read as draft_of
from viewer.reading.page import read_text
from viewer.reading.reader import Unreadable, read

STORIES = {
    "Sixty saved as ferry sinks": FERRY,
    "Teachers back to work": SCHOOLS,
    "Bridge to close for lorries": BRIDGE,
}


def grams(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[k : k + 4]) for k in range(len(words) - 3))


def f1(found: str, true: str) -> float:
    left, right = grams(found), grams(true)
    return 2 * (left & right).total() / (left.total() + right.total())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("title", STORIES)
def test_the_body_of_a_page_is_the_article_and_nothing_else(style, title):
    story = STORIES[title]
    draft = read_text(STYLES[style](title, story), "page.html")
    assert f1(draft.text, "\n".join(story)) >= 0.95
    assert draft.title == title
    for chrome in (
        "parking",
        "cookies",
        "Advertisement",
        "Getty",
        "Photo:",
        "Sign up",
        "Home",
        "Copyright",
        "Share",
        "inbox",
    ):
        assert chrome not in draft.text


@pytest.mark.parametrize("style", sorted(set(STYLES) - {"old table"}))
def test_a_page_says_outlet_author_and_date(style):
    draft = read_text(STYLES[style]("Bridge to close for lorries", BRIDGE), "page.html")
    assert draft.outlet
    assert "Ada Kestrel" in (draft.byline or "") or draft.byline == "Mihail Drasko"
    assert (draft.date or "").startswith("2024-05-14")


def test_what_was_cut_can_be_shown():
    draft = read_text(weblog("Bridge to close for lorries", BRIDGE), "page.html")
    assert "Recent posts" in draft.cut
    assert "The scene on Tuesday. Photo: Ada Kestrel" in draft.cut
    assert not any(paragraph in draft.cut for paragraph in BRIDGE)


def test_headings_of_a_page_are_headings_of_the_article(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(weblog("Sixty saved as ferry sinks", FERRY), encoding="utf-8")
    article = read(path)
    assert [article.paragraphs[k].of(article.text) for k in article.headings] == ["Why the doors stayed open"]


@pytest.mark.parametrize("name", ["page.txt", "page", "page.doc", "page.html"])
def test_a_page_is_known_by_its_content_under_any_name(tmp_path, name):
    (tmp_path / name).write_text("\n  " + weblog("Bridge to close for lorries", BRIDGE), encoding="utf-8")
    assert read(tmp_path / name).outlet == "Calder Weekly"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_page_is_read_in_the_encoding_it_declares_or_shows(encoding):
    page = weblog("Bridge to close for lorries", BRIDGE)
    declared = {"cp1252": "iso-8859-1"}.get(encoding, encoding.removesuffix("-sig"))
    data = page.replace('charset="utf-8"', f'charset="{declared}"').encode(encoding)
    assert BRIDGE[2] in draft_of(data, "page.html").text


def test_a_page_without_an_article_says_so(tmp_path):
    for body in ("", "<p></p>", "<nav><a href='/'>Home</a></nav>", "<div id=root></div><script>run()</script>"):
        path = tmp_path / "page.html"
        path.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>")
        with pytest.raises(Unreadable, match="is a web page without"):
            read(path)


def test_a_page_of_a_few_words_is_still_an_article():
    draft = read_text("<html><title>Note</title><body><p>The ferry sank.</p></body></html>", "page.html")
    assert draft.text == "The ferry sank."


@pytest.mark.parametrize(
    "name", ["comments-enabled", "caption-content", "social", "no-sidebar has-related", "ad-container"]
)
def test_a_name_on_the_whole_story_does_not_cut_it(name):
    page = (
        f"<html><title>x</title><body><div class='{name}'>{''.join(f'<p>{w}</p>' for w in BRIDGE)}</div></body></html>"
    )
    assert f1(read_text(page, "page.html").text, "\n".join(BRIDGE)) > 0.95


def test_a_page_that_nests_too_deep_says_so():
    deep = "<html><body>" + "<div>" * 10_000 + "words" + "</div>" * 10_000
    with pytest.raises(Unreadable, match="too deep"):
        read_text(deep, "page.html")
