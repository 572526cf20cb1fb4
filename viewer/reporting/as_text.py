"""A comparison for a terminal, and one match as text for the clipboard."""

from __future__ import annotations

import textwrap

from viewer.article.article import Article, Span
from viewer.matching.comparison import Comparison, QuotePair
from viewer.matching.shares import is_shown, only, share, shown_conflicts
from viewer.reporting.sides import Found, both_sides, conflict_name, length, source, speakers, words_of

WIDTH = 100


def comparison_text(comparison: Comparison, *, weaker: bool = False, width: int = WIDTH) -> str:
    """The whole comparison in words, wrapped at ``width`` columns: quotes, passages, conflicts, what only one tells."""
    passages = [p for p in comparison.passages if is_shown(p, weaker=weaker)]
    quotes = [q for q in comparison.quote_pairs if is_shown(q, weaker=weaker)]
    lines = [*_head(comparison, 0, weaker, width), *_head(comparison, 1, weaker, width)]
    lines += _part("Quotes in both", [pair_lines(comparison, q, width) for q in quotes])
    lines += _part("Passages in both", [pair_lines(comparison, p, width) for p in passages])
    lines += _part("Conflicts", [_wrapped("  ", c, width) for c in _conflicts(comparison, weaker)])
    for side, name in enumerate(("Only left", "Only right")):
        article = comparison.article(side)
        alone = [words_of(article, (article.sentences[k],)) for k in only(comparison, side, weaker=weaker)]
        lines += _part(name, [_wrapped("  - ", words, width) for words in alone])
    return "\n".join(lines) + "\n"


def pair_lines(comparison: Comparison, found: Found, width: int = WIDTH) -> list[str]:
    """One match, line under line, as it stands in the terminal."""
    head = f"{found.relation.value}, {found.certainty.value}"
    if isinstance(found, QuotePair) and (who := speakers(comparison, found)):
        head = f"{who}: {head}"
    if found.why:
        head += f" ({'; '.join(found.why)})"
    a, b = both_sides(comparison, found)
    return [
        *_wrapped("  ", head, width),
        *_wrapped("      left:  ", a, width),
        *_wrapped("      right: ", b, width),
    ]


def spans_text(article: Article, spans: tuple[Span, ...]) -> str:
    """The words of an article's spans with its source."""
    return f"{words_of(article, spans)} ({source(article)})"


def side_text(comparison: Comparison, found: Found, side: int) -> str:
    """One side of a match (0 left, 1 right) with its source; a quote with its speaker."""
    article = comparison.article(side)
    words = both_sides(comparison, found)[side]
    if isinstance(found, QuotePair):
        speaker = article.quotes[found.right if side else found.left].speaker
        if speaker:
            return f"{words} – {speaker} ({source(article)})"
    return f"{words} ({source(article)})"


def pair_text(comparison: Comparison, found: Found) -> str:
    """Both sides of a match with their sources, and how they relate."""
    sides = "\n".join(side_text(comparison, found, side) for side in (0, 1))
    return f"{sides}\n[{found.relation.value}, {found.certainty.value}]"


def _head(comparison: Comparison, side: int, weaker: bool, width: int) -> list[str]:
    """Where an article comes from, how long it is and how much of it the other has."""
    article = comparison.article(side)
    shared = share(comparison, side, weaker=weaker).percent
    measure = f"{length(article)}, {shared} % in both"
    return _wrapped("Right: " if side else "Left:  ", f"{source(article)} ({measure})", width)


def _conflicts(comparison: Comparison, weaker: bool) -> list[str]:
    left, right = comparison.left, comparison.right
    return [
        f"{conflict_name(c)}: “{words_of(left, (c.left,))}” on the left, “{words_of(right, (c.right,))}” on the right"
        for c in shown_conflicts(comparison, weaker=weaker)
    ]


def _part(title: str, blocks: list[list[str]]) -> list[str]:
    return ["", f"{title}: {len(blocks)}", *(line for block in blocks for line in block)]


def _wrapped(indent: str, text: str, width: int) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=" " * len(indent),
        break_on_hyphens=False,
    ) or [indent.rstrip()]
