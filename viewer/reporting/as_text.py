"""A comparison for a terminal, and one match as text for the clipboard."""

from __future__ import annotations

import textwrap

from viewer.matching.comparison import Certainty, Comparison, QuotePair
from viewer.reporting.sides import Found, both_sides, source, speakers

WIDTH = 100


def comparison_text(comparison: Comparison, *, weaker: bool = False) -> str:
    """The whole comparison in words, wrapped at 100 columns: quotes, passages, conflicts, what only one tells."""
    left, right = comparison.left, comparison.right
    passages = [p for p in comparison.passages if weaker or p.certainty is not Certainty.POSSIBLE]
    quotes = [q for q in comparison.quote_pairs if weaker or q.certainty is not Certainty.POSSIBLE]
    lines = [f"Left:  {source(left)} ({left.words()} words)", f"Right: {source(right)} ({right.words()} words)"]
    lines += _part(f"Quotes in both: {len(quotes)}", [pair_lines(comparison, q) for q in quotes])
    lines += _part(f"Passages in both: {len(passages)}", [pair_lines(comparison, p) for p in passages])
    lines += _part(f"Conflicts: {len(comparison.conflicts)}", _conflicts(comparison))
    for name, article, told in (
        ("Only left", left, {i for p in passages for i in p.left}),
        ("Only right", right, {j for p in passages for j in p.right}),
    ):
        alone = [s for k, s in enumerate(article.sentences) if k not in told and not article.is_furniture(s)]
        lines += _part(f"{name}: {len(alone)}", [_wrapped("  - ", " ".join(s.of(article.text).split())) for s in alone])
    return "\n".join(lines) + "\n"


def pair_lines(comparison: Comparison, found: Found) -> list[str]:
    """One match, line under line, as it stands in the terminal."""
    head = f"  {found.relation.value}, {found.certainty.value}"
    if isinstance(found, QuotePair) and (who := speakers(comparison, found)):
        head = f"  {who}: {found.relation.value}, {found.certainty.value}"
    if found.why:
        head += f" ({', '.join(found.why)})"
    a, b = both_sides(comparison, found)
    return [*_wrapped("", head), *_wrapped("    left:  ", a), *_wrapped("    right: ", b)]


def side_text(comparison: Comparison, found: Found, side: int) -> str:
    """One side of a match (0 left, 1 right) with its source; a quote with its speaker."""
    article = comparison.right if side else comparison.left
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


def _conflicts(comparison: Comparison) -> list[list[str]]:
    left, right = comparison.left.text, comparison.right.text
    return [
        _wrapped("  ", f"{c.kind.value}: “{c.left.of(left)}” on the left, “{c.right.of(right)}” on the right")
        for c in comparison.conflicts
    ]


def _part(title: str, blocks: list[list[str]]) -> list[str]:
    return ["", title, *(line for block in blocks for line in block)]


def _wrapped(indent: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=" " * len(indent)) or [indent]
