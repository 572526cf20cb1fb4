import json

import pytest

from tests.reading.pages import paragraphs
from tests.reading.stories import BRIDGE
from viewer.reading.draft import Draft
from viewer.reading.page import read_text

SAID = {
    "@type": "NewsArticle",
    "headline": "Bridge closed",
    "datePublished": "2024-05-14T18:20:00+0200",
    "publisher": {"name": "Bay Post"},
    "author": [{"name": "Ada Kestrel"}, {"name": "Ada Kestrel"}, {"name": "Petra Holm"}],
}


def draft(head: str, before: str = "") -> Draft:
    return read_text(f"<html><head>{head}</head><body>{before}{''.join(paragraphs(BRIDGE))}</body></html>", "page.html")


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(SAID),
        "//<![CDATA[\n" + json.dumps(SAID) + "\n//]]>",
        "<!--" + json.dumps(SAID) + "-->",
        json.dumps(SAID)[:-1] + ",}",
        json.dumps([{"@type": "WebSite", "name": "x"}, SAID]),
        json.dumps({"@graph": [None, {"@type": None}, {**SAID, "@type": ["Thing", "ReportageNewsArticle"]}]}),
        json.dumps({**SAID, "headline": "Bridge &quot;closed&quot;"}).replace("&quot;", ""),
    ],
)
def test_json_ld_is_read_through_the_slips_that_browsers_forgive(script):
    said = draft(f'<script type="application/ld+json">{script}</script>')
    assert (said.title, said.outlet, said.date) == ("Bridge closed", "Bay Post", "2024-05-14T18:20+02:00")
    assert said.byline == "Ada Kestrel, Petra Holm"


@pytest.mark.parametrize(
    "script", ["", "null", "[]", "{", "[" * 9000, '"words"', '{"@type": "NewsArticle", "author": 3}']
)
def test_broken_json_ld_takes_nothing_along(script):
    said = draft(f'<script type="application/ld+json">{script}</script><title>Bridge closed | Bay Post</title>')
    assert (said.title, said.outlet, said.byline) == ("Bridge closed", "Bay Post", None)


def test_an_address_is_no_author():
    said = draft('<meta name="author" content="https://bay.example/ada">', "<p class='byline'>By Ada Kestrel</p>")
    assert said.byline == "Ada Kestrel"
    assert "Kestrel" not in said.text


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Kestrel",
        "Ada Kestrel - May 14, 2024 8:02 pm UTC",
        "Ada Kestrel2024-05-14 21:32:46 UTC",
        "Ada Kestrel Updated: May 14, 2024",
        "Ada Kestrel Tuesday, May. 14, 2024",
        "Ada Kestrel | 14 May 2024",
        "Ada Kestrel @akestrel on 14/05/2024 at 9:00a",
        "Autorin: Ada Kestrel",
        "Written by Ada Kestrel",
        '{ "@type":"Person", "name":"Ada Kestrel" }',
    ],
)
def test_a_byline_is_the_names_without_the_time_and_without_marks(line):
    assert draft(f"<meta name='author' content='{line}'>").byline == "Ada Kestrel"


@pytest.mark.parametrize("line", ["Bay Post", "BAY POST, Tolm", "14 May 2024", "{", "x" * 5000, "May 1, 2 " * 3000])
def test_an_outlet_or_a_time_is_no_author(line):
    head = f"<meta property='og:site_name' content='Bay Post'><meta name='author' content='{line}'>"
    assert draft(head).byline is None
    assert draft(head, "<p class='byline'>By Ada Kestrel</p>").byline == "Ada Kestrel"


def test_an_author_called_like_a_month_or_a_day_is_one():
    assert draft("<meta name='author' content='May Holm, April Sunday'>").byline == "May Holm, April Sunday"


@pytest.mark.parametrize(
    ("head", "h1", "title"),
    [
        ("Bridge to close for lorries", "Province", "Bridge to close for lorries"),
        ("Bridge to close for lorries - Bay Post Online", "Bridge to close for lorries", "Bridge to close for lorries"),
        ("Bay Post", "Bridge to close for lorries", "Bridge to close for lorries"),
        ("Bridge to close for lorries » Bay Post", "", "Bridge to close for lorries"),
        ("Bridge to close for lorries · Bay Post", "", "Bridge to close for lorries"),
    ],
)
def test_the_title_is_the_line_that_says_more(head, h1, title):
    assert draft(f"<title>{head}</title>", f"<h1>{h1}</h1>" if h1 else "").title == title


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta name="date" content="20240514">', "2024-05-14"),
        ('<meta property="article:published_time" content="2024-05-14T16:20:11.000Z">', "2024-05-14T16:20+00:00"),
        ('<meta name="DC.date.issued" content="May 14, 2024">', "2024-05-14"),
        ('<meta itemprop="datePublished" content="14 May 2024">', "2024-05-14"),
        ('<meta name="date" content="soon">', None),
        ('<meta name="date" content="2024-02-31">', None),
    ],
)
def test_the_date_is_iso_8601_whatever_the_page_writes(head, date):
    assert draft(head).date == date
