"""The public comparison format, version 1 (docs/FORMAT.md)."""

from __future__ import annotations

import json
import re
from typing import Any

from viewer.article.article import Article, Span
from viewer.matching.comparison import Comparison

FORMAT = "diptych.comparison"
VERSION = 1
_HALF = re.compile("[\ud800-\udfff]")


def article_line(article: Article) -> str:
    """One article as one line of JSON, without a line end."""
    return _written(_article(article))


def comparison_line(comparison: Comparison) -> str:
    """One comparison as one line of JSON, without a line end."""
    return _written(_comparison(comparison))


def comparison_document(comparison: Comparison) -> str:
    """One comparison as indented JSON, for people."""
    return _written(_comparison(comparison), indent=2)


def _written(document: dict[str, Any], indent: int | None = None) -> str:
    """JSON for any encoding: bytes of a path that are no characters are escaped, and come back as they were."""
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", json.dumps(document, ensure_ascii=False, indent=indent))


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _article(article: Article) -> dict[str, Any]:
    return {
        "path": article.path,
        "title": article.title,
        "outlet": article.outlet,
        "byline": article.byline,
        "date": article.date,
        "language": article.language,
        "text": article.text,
        "paragraphs": [_span(p) for p in article.paragraphs],
        "sentences": [_span(s) for s in article.sentences],
        "quotes": [
            {"span": _span(q.span), "speaker": q.speaker, "speaker_span": _span(q.speaker_span)} for q in article.quotes
        ],
        "furniture": [_span(f) for f in article.furniture],
    }


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "left": _article(comparison.left),
        "right": _article(comparison.right),
        "passages": [
            {
                "left": list(p.left),
                "right": list(p.right),
                "relation": p.relation.value,
                "certainty": p.certainty.value,
                "score": round(p.score, 4),
                "why": list(p.why),
            }
            for p in comparison.passages
        ],
        "quote_pairs": [
            {
                "left": q.left,
                "right": q.right,
                "relation": q.relation.value,
                "certainty": q.certainty.value,
                "score": round(q.score, 4),
                "why": list(q.why),
            }
            for q in comparison.quote_pairs
        ],
        "conflicts": [
            {
                "kind": c.kind.value,
                "contradiction": c.contradiction,
                "left": _span(c.left),
                "right": _span(c.right),
                "passage": c.passage,
            }
            for c in comparison.conflicts
        ],
    }
