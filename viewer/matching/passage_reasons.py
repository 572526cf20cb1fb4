"""Why two sentences were paired, in words that a reader finds in them."""

from __future__ import annotations

from viewer.article.article import Article
from viewer.matching.evidence import worth
from viewer.matching.terms import Telling, Term

_MOST = 5


def reasons(article: Article, one: Telling, other: Telling) -> tuple[str, ...]:
    """The weightiest words and phrases of ``one`` that ``other`` has too, as ``article`` writes them."""
    shared = {t.key for t in other.terms}
    runs: list[list[Term]] = []
    before: Term | None = None
    for term in one.terms:
        if term.key in shared:
            close = before is not None and not article.text[before.end : term.start].strip()
            if close and runs:
                runs[-1].append(term)
            else:
                runs.append([term])
        before = term if term.key in shared else None
    runs.sort(key=lambda run: -sum(worth(t.key) for t in run))
    found = (" ".join(article.text[run[0].start : run[-1].end].split()) for run in runs)
    return tuple(dict.fromkeys(found))[:_MOST]
