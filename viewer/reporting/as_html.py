"""One match as HTML for the clipboard, and a whole comparison as a page that stands by itself."""

from __future__ import annotations

from html import escape

from viewer.matching.comparison import Certainty, Comparison, QuotePair
from viewer.reporting.sides import Found, both_sides, source, speakers

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 Georgia, "Noto Serif", serif; max-width: 70em; margin: 2em auto; padding: 0 1em; }
h1, h2, th, .note { font-family: system-ui, sans-serif; } h1 { font-size: 1.4em; } h2 { font-size: 1.1em; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .5em .8em; }
td { border-top: 1px solid #8886; width: 50%; } .note { font-size: .8em; opacity: .75; }
"""


def side_html(comparison: Comparison, found: Found, side: int) -> str:
    """One side of a match as a quotation with its source; a quote with its speaker."""
    article = comparison.right if side else comparison.left
    speaker = None
    if isinstance(found, QuotePair):
        speaker = article.quotes[found.right if side else found.left].speaker
    origin = f"{speaker}, {source(article)}" if speaker else source(article)
    words = both_sides(comparison, found)[side]
    return f"<blockquote><p>{escape(words)}</p><p><cite>{escape(origin)}</cite></p></blockquote>"


def pair_html(comparison: Comparison, found: Found) -> str:
    """Both sides of a match with their sources."""
    return side_html(comparison, found, 0) + side_html(comparison, found, 1)


def comparison_page(comparison: Comparison, *, weaker: bool = False) -> str:
    """The comparison as one HTML page: no script, nothing fetched, light and dark."""
    quotes = [q for q in comparison.quote_pairs if weaker or q.certainty is not Certainty.POSSIBLE]
    passages = [p for p in comparison.passages if weaker or p.certainty is not Certainty.POSSIBLE]
    names = escape(source(comparison.left)), escape(source(comparison.right))
    head = f"<tr><th>{names[0]}</th><th>{names[1]}</th></tr>"
    parts = [
        _table("Quotes in both", head, [_row(comparison, q) for q in quotes]),
        _table("Passages in both", head, [_row(comparison, p) for p in passages]),
        _table("Conflicts", head, _conflicts(comparison)),
        _table("Told by one only", head, _alone(comparison, weaker=weaker)),
    ]
    title = f"{names[0]} | {names[1]}"
    return (
        f'<!doctype html>\n<html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1>{''.join(parts)}</body></html>\n"
    )


def _table(title: str, head: str, rows: list[str]) -> str:
    return f"<h2>{title} ({len(rows)})</h2><table>{head if rows else ''}{''.join(rows)}</table>"


def _row(comparison: Comparison, found: Found) -> str:
    a, b = both_sides(comparison, found)
    notes = [found.relation.value, found.certainty.value, *found.why]
    if isinstance(found, QuotePair):
        notes.insert(0, speakers(comparison, found))
    note = escape(" · ".join(n for n in notes if n))
    return f'<tr><td>{escape(a)}<div class="note">{note}</div></td><td>{escape(b)}</td></tr>'


def _conflicts(comparison: Comparison) -> list[str]:
    left, right = comparison.left.text, comparison.right.text
    return [
        f'<tr><td>{escape(c.left.of(left))}<div class="note">{c.kind.value}</div></td>'
        f"<td>{escape(c.right.of(right))}</td></tr>"
        for c in comparison.conflicts
    ]


def _alone(comparison: Comparison, *, weaker: bool) -> list[str]:
    shown = [p for p in comparison.passages if weaker or p.certainty is not Certainty.POSSIBLE]
    told = {i for p in shown for i in p.left}, {j for p in shown for j in p.right}
    rows = []
    for side, article in enumerate((comparison.left, comparison.right)):
        for k, span in enumerate(article.sentences):
            if k not in told[side] and not article.is_furniture(span):
                words = escape(span.of(article.text))
                rows.append(
                    f"<tr><td>{words}</td><td></td></tr>" if side == 0 else f"<tr><td></td><td>{words}</td></tr>"
                )
    return rows
