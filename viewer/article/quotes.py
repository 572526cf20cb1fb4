"""Direct quotations: where somebody's own words begin and end."""

from __future__ import annotations

import re

from viewer.article.article import Quote, Span


def find_quotes(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quote, ...]:
    """The quotations of the text, without speakers, in the order of their starts."""
    found = []
    for p in paragraphs:
        for m in re.finditer(r"“([^”]+)”|\"([^\"]+)\"", p.of(text)):
            k = 1 if m.group(1) else 2
            found.append(Quote(Span(p.start + m.start(k), p.start + m.end(k))))
    return tuple(found)
