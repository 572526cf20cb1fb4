"""Saved web pages: the article alone, and what was cut to get it."""

from __future__ import annotations

from lxml import etree

from viewer.reading.draft import Draft
from viewer.reading.markup import lines, page_text, page_tree
from viewer.reading.page_body import Body, body_of
from viewer.reading.page_facts import facts_of
from viewer.reading.reason import Reason
from viewer.reading.unreadable import Unreadable


def read(data: bytes, name: str) -> Draft:
    """The draft of a saved web page. Raises Unreadable where it holds no article."""
    return read_text(page_text(data, name), name)


def read_text(text: str, name: str) -> Draft:
    """The draft of a page whose characters are known. Raises Unreadable where it holds no article."""
    tree = page_tree(text, name)
    facts = facts_of(tree)
    body = body_of(tree, facts)
    if not body.paragraphs:
        raise Unreadable(name, Reason.NO_ARTICLE)
    return Draft(
        "\n\n".join(body.paragraphs),
        title=facts.title,
        outlet=facts.outlet,
        byline=facts.byline,
        date=facts.date,
        headings=body.headings,
        cut=_cut(tree, body),
    )


def _cut(tree: etree._Element, body: Body) -> str:
    """The lines of the page that are not in its article, each once."""
    whole = {" ".join(p.split()) for p in body.paragraphs}  # most lines; the search in all the words is slow
    kept = " ".join(whole)
    seen = dict.fromkeys(line for line in lines(tree) if line not in whole and line not in kept)
    return "\n".join(seen)
