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
