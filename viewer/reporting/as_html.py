"""One match as HTML for the clipboard, and a whole comparison as a page that stands by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from viewer.article.article import Article, Span
from viewer.matching.comparison import Comparison, Passage, QuotePair
from viewer.matching.shares import is_shown, only, share, shown_conflicts
from viewer.matching.wording import differing_words
from viewer.reporting.language import ENGLISH, Label, Language
from viewer.reporting.page_style import PAGE_STYLE
from viewer.reporting.sides import Found, both_sides, length, source, speakers, words_of


def side_html(comparison: Comparison, found: Found, side: int, language: Language = ENGLISH) -> str:
    """One side of a match as a quotation with its source; a quote with its speaker."""
    article = comparison.article(side)
    speaker = None
    if isinstance(found, QuotePair):
        speaker = article.quotes[found.right if side else found.left].speaker
    origin = source(article, language)
    return _quotation(both_sides(comparison, found)[side], f"{speaker}, {origin}" if speaker else origin)


def spans_html(article: Article, spans: tuple[Span, ...], language: Language = ENGLISH) -> str:
    """The words of an article's spans as a quotation with its source."""
    return _quotation(words_of(article, spans), source(article, language))


def pair_html(comparison: Comparison, found: Found, language: Language = ENGLISH) -> str:
    """Both sides of a match with their sources, and how they relate."""
    relation = f"<p>[{escape(language.relation(found.relation))}, {escape(language.certainty(found.certainty))}]</p>"
    return "".join(side_html(comparison, found, side, language) for side in (0, 1)) + relation


def _quotation(words: str, origin: str) -> str:
    return f"<blockquote><p>{escape(words)}</p><p><cite>{escape(origin)}</cite></p></blockquote>"


def comparison_page(comparison: Comparison, *, weaker: bool = False, language: Language = ENGLISH) -> str:
    """The comparison as one HTML page: no script, nothing fetched, light and dark, fit to be printed."""
    quotes = [_pair(comparison, q, language) for q in comparison.quote_pairs if is_shown(q, weaker=weaker)]
    passages = [_pair(comparison, p, language) for p in comparison.passages if is_shown(p, weaker=weaker)]
    sections = (
        ("quotes", Label.QUOTES, quotes),
        ("passages", Label.PASSAGES, passages),
        ("conflicts", Label.CONFLICTS, list(_conflicts(comparison, weaker, language))),
        ("left", Label.ONLY_LEFT, list(_alone(comparison, 0, weaker))),
        ("right", Label.ONLY_RIGHT, list(_alone(comparison, 1, weaker))),
    )
    named = [(key, escape(language.label(label)), blocks) for key, label, blocks in sections]
    title = escape(" | ".join(_name(comparison.article(side), language) for side in (0, 1)))
    heads = "".join(_head(comparison, side, weaker, language) for side in (0, 1))
    links = "".join(f'<a href="#{key}">{name} {len(blocks)}</a>' for key, name, blocks in named)
    none = escape(language.label(Label.NONE))
    body = "".join(_section(key, name, blocks, none) for key, name, blocks in named)
    return (
        f'<!doctype html>\n<html lang="{escape(language.code)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{PAGE_STYLE}</style></head>\n"
        f"<body><main><header>{heads}</header><nav>{links}</nav>{body}</main></body></html>\n"
    )


def _name(article: Article, language: Language) -> str:
    return article.title or source(article, language)


def _head(comparison: Comparison, side: int, weaker: bool, language: Language) -> str:
    article = comparison.article(side)
    percent = share(comparison, side, weaker=weaker).percent
    shared = escape(language.label(Label.SHARE).format(percent))
    origin = escape(" · ".join(part for part in (article.outlet, article.date) if part))
    return (
        f'<div><p class="source">{origin}</p><h1 dir="auto">{escape(_name(article, language))}</h1>'
        f'<div class="bar"><i style="width:{percent}%"></i></div>'
        f'<p class="source">{escape(length(article, language))} · {shared}</p></div>'
    )


def _section(key: str, name: str, blocks: Sequence[str], none: str) -> str:
    shown = "".join(blocks) or f'<div class="pair"><p class="none">{none}</p></div>'
    return f'\n<section id="{key}"><h2>{name} <span>{len(blocks)}</span></h2>{shown}</section>'


def _pair(comparison: Comparison, found: Found, language: Language) -> str:
    """Both wordings side by side, with the words that differ and the details in conflict marked."""
    match found:
        case QuotePair():
            left, right = both_sides(comparison, found)
            wording = differing_words(left, right)
            sides = _marked(left, wording.left), _marked(right, wording.right)
        case Passage():
            sides = _passage_side(comparison, found, 0), _passage_side(comparison, found, 1)
    who = speakers(comparison, found) if isinstance(found, QuotePair) else ""
    facts = [language.relation(found.relation), language.certainty(found.certainty), *language.evidence(found)]
    return _block(" · ".join([f"<b>{escape(who)}</b>"] * bool(who) + [escape(fact) for fact in facts]), *sides)


def _passage_side(comparison: Comparison, passage: Passage, side: int) -> str:
    article = comparison.article(side)
    torn = [c.right if side else c.left for c in comparison.contradictions if comparison.passages[c.passage] is passage]
    parts = []
    for k in passage.right if side else passage.left:
        sentence = article.sentences[k]
        inside = sorted({Span(t.start - sentence.start, t.end - sentence.start) for t in torn if sentence.holds(t)})
        parts.append(_marked(sentence.of(article.text), inside, "mark"))
    return " ".join(parts)


def _conflicts(comparison: Comparison, weaker: bool, language: Language) -> Iterable[str]:
    for c in shown_conflicts(comparison, weaker=weaker):
        tag = "mark" if c.contradiction else "u"
        left, right = (escape(words_of(comparison.article(side), (s,))) for side, s in enumerate((c.left, c.right)))
        yield _block(escape(language.conflict(c)), f"<{tag}>{left}</{tag}>", f"<{tag}>{right}</{tag}>")


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
