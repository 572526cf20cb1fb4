"""A comparison for a terminal, and one match as text for the clipboard."""

from __future__ import annotations

import textwrap

from viewer.article.article import Article, Span
from viewer.matching.comparison import Comparison, QuotePair
from viewer.matching.shares import is_shown, only, share, shown_conflicts
from viewer.reporting.language import ENGLISH, Label, Language
from viewer.reporting.sides import Found, both_sides, length, source, speakers, words_of

WIDTH = 100


def comparison_text(
    comparison: Comparison, *, weaker: bool = False, width: int = WIDTH, language: Language = ENGLISH
) -> str:
    """The whole comparison in words, wrapped at ``width`` columns: quotes, passages, conflicts, what only one tells."""
    says = language.label
    passages = [p for p in comparison.passages if is_shown(p, weaker=weaker)]
    quotes = [q for q in comparison.quote_pairs if is_shown(q, weaker=weaker)]
    heads = _beside(says(Label.LEFT_ARTICLE), says(Label.RIGHT_ARTICLE))
    lines = []
    for side, head in enumerate(heads):
        lines += _wrapped(head, _measured(comparison, side, weaker, language), width)
    lines += _part(says(Label.QUOTES), [pair_lines(comparison, q, width, language) for q in quotes])
    lines += _part(says(Label.PASSAGES), [pair_lines(comparison, p, width, language) for p in passages])
    lines += _part(says(Label.CONFLICTS), [_wrapped("  ", c, width) for c in _conflicts(comparison, weaker, language)])
    for side, label in enumerate((Label.ONLY_LEFT, Label.ONLY_RIGHT)):
        article = comparison.article(side)
        alone = [words_of(article, (article.sentences[k],)) for k in only(comparison, side, weaker=weaker)]
        lines += _part(says(label), [_wrapped("  - ", words, width) for words in alone])
    return "\n".join(lines) + "\n"


def pair_lines(comparison: Comparison, found: Found, width: int = WIDTH, language: Language = ENGLISH) -> list[str]:
    """One match, line under line, as it stands in the terminal."""
    head = f"{language.relation(found.relation)}, {language.certainty(found.certainty)}"
    if isinstance(found, QuotePair) and (who := speakers(comparison, found)):
        head = f"{who}: {head}"
    if why := language.evidence(found):
        head += f" ({'; '.join(why)})"
    lines = _wrapped("  ", head, width)
    sides = _beside(language.label(Label.LEFT), language.label(Label.RIGHT))
    for side, words in zip(sides, both_sides(comparison, found), strict=True):
        lines += _wrapped(f"      {side}", words, width)
    return lines


def spans_text(article: Article, spans: tuple[Span, ...], language: Language = ENGLISH) -> str:
    """The words of an article's spans with its source."""
    return f"{words_of(article, spans)} ({source(article, language)})"


def side_text(comparison: Comparison, found: Found, side: int, language: Language = ENGLISH) -> str:
    """One side of a match (0 left, 1 right) with its source; a quote with its speaker."""
    article = comparison.article(side)
    words, origin = both_sides(comparison, found)[side], source(article, language)
    if isinstance(found, QuotePair):
        speaker = article.quotes[found.right if side else found.left].speaker
        if speaker:
            return f"{words} – {speaker} ({origin})"
    return f"{words} ({origin})"


def pair_text(comparison: Comparison, found: Found, language: Language = ENGLISH) -> str:
    """Both sides of a match with their sources, and how they relate."""
    sides = "\n".join(side_text(comparison, found, side, language) for side in (0, 1))
    return f"{sides}\n[{language.relation(found.relation)}, {language.certainty(found.certainty)}]"


def _beside(*labels: str) -> list[str]:
    """Labels made equally long, a space behind each."""
    longest = max(map(len, labels))
    return [label.ljust(longest + 1) for label in labels]


def _measured(comparison: Comparison, side: int, weaker: bool, language: Language) -> str:
    """Where an article comes from, how long it is and how much of it the other has."""
    article = comparison.article(side)
    shared = language.label(Label.SHARE).format(share(comparison, side, weaker=weaker).percent)
    return f"{source(article, language)} ({length(article, language)}, {shared})"


def _conflicts(comparison: Comparison, weaker: bool, language: Language) -> list[str]:
    words = language.label(Label.INSTEAD)
    return [
        words.format(language.conflict(c), words_of(comparison.left, (c.left,)), words_of(comparison.right, (c.right,)))
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
