# ruff: noqa: E501 - paragraphs are long lines
import pytest

from tests.reading.pages import weblog
from tests.reading.stories import BRIDGE, FERRY
from viewer.reading.page import read_text
from viewer.reading.page_ends import is_stamp, trimmed, without_labels
from viewer.reading.page_facts import Facts

FACTS = Facts(title="Bridge to close for lorries", outlet="Northern Wire", byline="Mihail Drasko", date="2024-05-14")


@pytest.mark.parametrize(
    "line",
    ["Published: 18:20, 14 May 2024 | Updated: 19:02, 14 May 2024", "May 14, 2024 -- Updated 0203 GMT (1003 HKT)",
     "Tuesday, May 14, 2024, 12:06 PM", "May 14, 2024 / 12:25 PM / Updated 8 hours ago", "14/05/2024", "Last updated on 14 May 2024 at 6.20 pm"],
)  # fmt: skip
def test_a_line_that_only_dates_the_page_is_a_stamp(line):
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    ["May 14, 2024 was the day on which the ferry sank.", "The ferry sank on 14 May 2024", "In May 2024 it sank.",
     "14 May 2024: the ferry leaves the yard. 17 May 2024: it sinks off Osterhafen."],
)  # fmt: skip
def test_a_sentence_with_a_date_is_no_stamp(line):
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "before",
    ["Bridge to close for lorries", "By Mihail Drasko", "Mihail Drasko | Calder | 14/05/2024", "May 14, 2024",
     "Bridge To Close For All Lorries", "Northern Wire"],
)  # fmt: skip
def test_title_byline_and_date_before_the_story_are_cut(before):
    assert trimmed([before, *BRIDGE], FACTS) == list(BRIDGE)


@pytest.mark.parametrize(
    "behind",
    ["© 2024 Northern Wire. All rights reserved.", "Write to Mihail Drasko at drasko@wire.example", "(END)",
     "drasko@wire.example", "Related stories", "Mihail Drasko", "Copyright 2024 Northern Wire",
     "Follow the Northern Wire on Facebook for more from the province.", "Alle Rechte vorbehalten",
     "Mihail Drasko covers the province for the Northern Wire. He has written two books about lorries.",
     "Mihail Drasko is a reporter in Calder."],
)  # fmt: skip
def test_rights_and_addresses_behind_the_story_are_cut(behind):
    assert trimmed([*BRIDGE, behind, "ENDS"], FACTS) == list(BRIDGE)


@pytest.mark.parametrize(
    "before",
    [["Market notes", "Bridge to close for lorries"], ["Traffic, roads,", "Bridge to close for lorries", "May 14, 2024"],
     ["By Mihail Drasko", "Executive News Editor"], ["Bridge to close for lorries", "Calder", "14/05/2024"]],
)  # fmt: skip
def test_short_lines_among_title_byline_and_date_are_cut_with_them(before):
    assert trimmed([*before, *BRIDGE], FACTS) == list(BRIDGE)


@pytest.mark.parametrize("head", ["What the province says", "A long wait"])
def test_a_heading_behind_the_byline_stays(head):
    assert trimmed(["By Mihail Drasko", head, *BRIDGE], FACTS) == [head, *BRIDGE]


def test_dated_teasers_behind_the_story_are_cut_with_all_that_follows():
    teasers = [
        line for day in (3, 5, 9) for line in (f"May {day}, 2024 -- Updated 1400 GMT", "Parking in Velden again.")
    ]
    assert trimmed([*BRIDGE, *teasers], FACTS) == list(BRIDGE)


def test_a_story_that_speaks_of_its_author_or_of_rights_keeps_its_paragraphs():
    story = ["The bridge is old.", "“All rights reserved for lorries,” a driver joked, and asked the province to pay for the "
             "fuel of everyone who has to drive round by Velden, as his own firm does, which has forty lorries on the road and "
             "is not paid by the hour.", "Mihail Drasko crossed it on foot with forty others before dawn, and saw no crack."]  # fmt: skip
    assert trimmed(story, FACTS) == story


def test_a_page_that_holds_nothing_but_its_title_keeps_no_story():
    assert trimmed(["Bridge to close for lorries"], FACTS) == []


def test_lengths_of_films_and_hours_ago_are_labels():
    assert list(without_labels(["02:12 - Source: Radio Arden", "3 hours ago", "5 min read", *BRIDGE])) == list(BRIDGE)


@pytest.mark.parametrize(
    "block",
    ["<div class='video-resource'><div class='video-resource__headline'>See how the divers worked in the dark</div></div>",
     "<div class='cookiemsg'><p>We use cookies to understand how our readers use these pages, and so do others.</p></div>",
     "<aside class='pullquote'><p>A lamp is cheap and somebody took it out of the bridge</p></aside>",
     "<div class='author-bio'><p>Ada Kestrel has written about the coast for the weekly since 2011.</p></div>"],
)  # fmt: skip
def test_boxes_inside_the_story_are_cut(block):
    page = weblog("Sixty saved as ferry sinks", FERRY).replace(f"<p>{FERRY[3]}", f"{block}<p>{FERRY[3]}")
    assert block in page
    assert read_text(page, "page.html").text == "\n\n".join(FERRY)


@pytest.mark.parametrize(
    "line",
    ["(Credit: Ada Kestrel / Bay Post)", "Divers at the pier of Tolm on Tuesday. (Photo: Ada Kestrel)",
     "The mayor of Velden at the old quay (AP Photo/Ada Kestrel)", "Der alte Kai (Foto: dpa)"],
)  # fmt: skip
def test_a_line_that_ends_in_the_credit_of_a_picture_is_its_caption(line):
    assert list(without_labels([*BRIDGE[:2], line, *BRIDGE[2:]])) == list(BRIDGE)


def test_a_paragraph_that_speaks_of_a_picture_stays():
    story = [
        "The photo (Image 4 in the report) shows a crack.",
        "He paid the credit (credit at that time was dear) in May.",
    ]
    assert list(without_labels(story)) == story
