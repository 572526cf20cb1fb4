"""One match as HTML for the clipboard, and a whole comparison as a page that stands by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from viewer.article.article import Article, Span
from viewer.matching.comparison import Comparison, Passage, QuotePair
from viewer.matching.shares import is_shown, only, share, shown_conflicts
from viewer.matching.wording import differing_words
from viewer.reporting.page_style import PAGE_STYLE
from viewer.reporting.sides import Found, both_sides, conflict_name, length, source, speakers, words_of


def side_html(comparison: Comparison, found: Found, side: int) -> str:
    """One side of a match as a quotation with its source; a quote with its speaker."""
    article = comparison.article(side)
    speaker = None
    if isinstance(found, QuotePair):
        speaker = article.quotes[found.right if side else found.left].speaker
    origin = f"{speaker}, {source(article)}" if speaker else source(article)
    return _quotation(both_sides(comparison, found)[side], origin)


def spans_html(article: Article, spans: tuple[Span, ...]) -> str:
    """The words of an article's spans as a quotation with its source."""
    return _quotation(words_of(article, spans), source(article))


def pair_html(comparison: Comparison, found: Found) -> str:
    """Both sides of a match with their sources, and how they relate."""
    relation = f"<p>[{found.relation.value}, {found.certainty.value}]</p>"
    return side_html(comparison, found, 0) + side_html(comparison, found, 1) + relation


def _quotation(words: str, origin: str) -> str:
    return f"<blockquote><p>{escape(words)}</p><p><cite>{escape(origin)}</cite></p></blockquote>"


def comparison_page(comparison: Comparison, *, weaker: bool = False) -> str:
    """The comparison as one HTML page: no script, nothing fetched, light and dark, fit to be printed."""
    sections = (
        (
            "quotes",
            "Quotes in both",
            [_pair(comparison, q) for q in comparison.quote_pairs if is_shown(q, weaker=weaker)],
        ),
        (
            "passages",
            "Passages in both",
            [_pair(comparison, p) for p in comparison.passages if is_shown(p, weaker=weaker)],
        ),
        ("conflicts", "Conflicts", list(_conflicts(comparison, weaker))),
        ("left", "Only left", list(_alone(comparison, 0, weaker))),
        ("right", "Only right", list(_alone(comparison, 1, weaker))),
    )
    title = escape(f"{_name(comparison.left)} | {_name(comparison.right)}")
    head = f"<header>{_head(comparison, 0, weaker)}{_head(comparison, 1, weaker)}</header>"
    links = "".join(f'<a href="#{key}">{name} {len(blocks)}</a>' for key, name, blocks in sections)
    body = "".join(_section(key, name, blocks) for key, name, blocks in sections)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{PAGE_STYLE}</style></head>\n"
        f"<body><main>{head}<nav>{links}</nav>{body}</main></body></html>\n"
    )


def _name(article: Article) -> str:
    return article.title or source(article)


def _head(comparison: Comparison, side: int, weaker: bool) -> str:
    article = comparison.article(side)
    shared = share(comparison, side, weaker=weaker).percent
    origin = escape(" · ".join(part for part in (article.outlet, article.date) if part))
    return (
        f'<div><p class="source">{origin}</p><h1 dir="auto">{escape(_name(article))}</h1>'
        f'<div class="bar"><i style="width:{shared}%"></i></div>'
        f'<p class="source">{length(article)} · {shared} % is in both</p></div>'
    )


def _section(key: str, name: str, blocks: Sequence[str]) -> str:
    shown = "".join(blocks) or '<div class="pair"><p class="none">None.</p></div>'
    return f'\n<section id="{key}"><h2>{name} <span>{len(blocks)}</span></h2>{shown}</section>'


def _pair(comparison: Comparison, found: Found) -> str:
    """Both wordings side by side, with the words that differ and the details in conflict marked."""
    match found:
        case QuotePair():
            left, right = both_sides(comparison, found)
            wording = differing_words(left, right)
            sides = _marked(left, wording.left), _marked(right, wording.right)
        case Passage():
            sides = _passage_side(comparison, found, 0), _passage_side(comparison, found, 1)
    who = speakers(comparison, found) if isinstance(found, QuotePair) else ""
    facts = [f"<b>{escape(who)}</b>"] if who else []
    facts += [found.relation.value, found.certainty.value, *map(escape, found.why)]
    return _block(" · ".join(facts), *sides)


def _passage_side(comparison: Comparison, passage: Passage, side: int) -> str:
    article = comparison.article(side)
    torn = [c.right if side else c.left for c in comparison.contradictions if comparison.passages[c.passage] is passage]
    parts = []
    for k in passage.right if side else passage.left:
        sentence = article.sentences[k]
        inside = sorted({Span(t.start - sentence.start, t.end - sentence.start) for t in torn if sentence.holds(t)})
        parts.append(_marked(sentence.of(article.text), inside, "mark"))
    return " ".join(parts)


def _conflicts(comparison: Comparison, weaker: bool) -> Iterable[str]:
    for c in shown_conflicts(comparison, weaker=weaker):
        tag = "mark" if c.contradiction else "u"
        left, right = (escape(words_of(comparison.article(side), (s,))) for side, s in enumerate((c.left, c.right)))
        yield _block(conflict_name(c), f"<{tag}>{left}</{tag}>", f"<{tag}>{right}</{tag}>")


def _alone(comparison: Comparison, side: int, weaker: bool) -> Iterable[str]:
    article = comparison.article(side)
    for k in only(comparison, side, weaker=weaker):
        words = escape(words_of(article, (article.sentences[k],)))
        yield _block("", "", words) if side else _block("", words, "")


def _block(note: str, left: str, right: str) -> str:
    noted = f'<p class="note">{note}</p>' if note else ""
    return f'<div class="pair">{noted}<p dir="auto">{left}</p><p dir="auto">{right}</p></div>'


def _marked(text: str, spans: Iterable[Span], tag: str = "u") -> str:
    """``text`` escaped, its ``spans`` inside ``tag``; a span that overlaps the one before is left out."""
    parts, end = [], 0
    for span in spans:
        if span.start >= end:
            parts += [escape(text[end : span.start]), f"<{tag}>{escape(span.of(text))}</{tag}>"]
            end = span.end
    return "".join((*parts, escape(text[end:])))
