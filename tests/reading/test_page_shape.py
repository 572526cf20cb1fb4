# ruff: noqa: E501 - pages have long lines
import pytest

from tests.reading.stories import BRIDGE, FERRY, SCHOOLS
from viewer.reading.page import read_text

SAYS = (
    "The parking lanes in Velden are to be painted once more before the summer, the council has said, and no one there believes it.",
    "Whoever has seen the old quay on a Sunday knows why the mayor wants to have it closed to cars, and why he never will.",
    "A choir of forty from the hills sang to the end of the evening, and the hall, which had been cold, was not cold any more.",
    "Nothing has been heard of the second tram since the spring, when the last of the rails were laid along the harbour wall.",
)


def page(story, *after):
    return (
        f"<html><head><title>Bridge to close for lorries</title></head><body><div class='k1'><h1>Bridge to close for lorries</h1>"
        f"<div class='k2'>{''.join(f'<p>{w}</p>' for w in story)}</div>{''.join(after)}</div></body></html>"
    )


def kept(html):
    return read_text(html, "page.html").text.split("\n\n")


@pytest.mark.parametrize("words", ["READ THE REST", "Continue reading", "Weiterlesen", "Lire la suite", "Leer más"])
def test_starts_of_other_stories_are_cut_behind_even_a_short_one(words):
    teasers = [f"<div class='k3'><h2><a href='/x'>What else there is to see in Velden this week</a></h2><p>{w}</p>"
               f"<h3><a href='/x'>{words}</a></h3></div>" for w in SAYS[:2]]  # fmt: skip
    assert kept(page(BRIDGE, "<div class='k4'>", *teasers, "</div>")) == list(BRIDGE)


def test_what_readers_wrote_is_cut_under_any_name():
    notes = [f"<li><p>{w}</p><div class='k6'><a href='#'>Answer</a> <a href='#'>Report</a></div></li>" for w in SAYS]
    assert kept(page(BRIDGE, "<div><ol class='k5'>", *notes, "</ol></div>")) == list(BRIDGE)


def test_slides_behind_the_story_are_cut():
    slides = [f"<li class='slide s{k}'><h4><a href='/g'>Fourteen views of Velden</a></h4><p>{w}</p></li>" for k, w in enumerate(SAYS)]  # fmt: skip
    assert kept(page(BRIDGE, "<ul>", *slides, "</ul>")) == list(BRIDGE)


def test_paragraphs_with_links_in_them_are_no_list_of_other_things():
    linked = [f"<div class='k7'>{w} <a href='/x'>The council</a> {w}</div>" for w in SAYS]
    html = f"<html><title>x</title><body><div class='k8'>{''.join(linked)}</div></body></html>"
    assert [p.count("The council") for p in kept(html)] == [1] * len(SAYS)


def test_entries_of_a_live_report_stay_though_each_can_be_shared():
    entries = [f"<article class='entry'><h2>{k}.05 pm</h2><p>{w}</p><a href='#'>Share</a></article>" for k, w in enumerate(SAYS * 2, 1)]  # fmt: skip
    text = "\n".join(kept(f"<html><title>Live</title><body><main>{''.join(entries)}</main></body></html>"))
    assert all(w in text for w in SAYS)


def test_a_story_of_which_a_button_showed_the_rest_is_whole():
    story = [f"<p>{w}</p>" for w in (*FERRY, *SCHOOLS, *BRIDGE)]
    html = f"<html><title>x</title><body><div class='articleContent'>{''.join(story[:6])}<div class='story hidden'>{''.join(story[6:])}</div></div></body></html>"
    assert kept(html) == [*FERRY, *SCHOOLS, *BRIDGE]


@pytest.mark.parametrize(
    "pointer",
    ["À lire aussi : <a href='/x'>Le vieux quai de Velden fermé aux voitures</a>",
     "Lesen Sie auch: <a href='/x'>Der alte Kai von Velden</a>", "(MORE: <a href='/x'>Fourteen views of Velden</a>)",
     "IN VELDEN: <a href='/x'>Mayor wants the old quay closed</a>", "Leggi anche <a href='/x'>Il vecchio molo di Velden</a>"],
)  # fmt: skip
def test_a_paragraph_that_points_elsewhere_is_cut_in_any_language(pointer):
    html = page(BRIDGE[:3], f"<p>{pointer}</p>", *(f"<p>{w}</p>" for w in BRIDGE[3:]))
    assert kept(html) == list(BRIDGE)


def test_a_speaker_s_label_with_a_link_is_no_pointer():
    line = "ADA KESTREL: We went on board, and the doors stood open, as the harbour office has now said in <a href='/x'>its report</a>."
    assert line.replace("<a href='/x'>", "").replace("</a>", "") in kept(page(BRIDGE, f"<p>{line}</p>"))


def test_paragraphs_that_are_places_to_jump_to_are_no_links():
    plain = [f"<p>{w}</p>" for w in (*FERRY, *SCHOOLS)]
    jumped = [f"<p><strong>Ada Kestrel: </strong><a name='part{k}'>{w}</a></p>" for k, w in enumerate(SAYS)]
    html = f"<html><title>x</title><body><div class='copytext'>{''.join(plain[:6] + jumped + plain[6:])}</div></body></html>"
    said = kept(html)
    assert all(f"Ada Kestrel: {w}" in said for w in SAYS)
