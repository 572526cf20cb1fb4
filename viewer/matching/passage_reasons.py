"""Why two sentences were paired, in words that a reader finds in them."""

from __future__ import annotations

from viewer.article.article import Article
from viewer.matching.evidence import worth
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.terms import Place, Telling

_MOST = 5
_STEP = 1_000  # terms between two looks at whether to stop


def reasons(article: Article, one: Telling, other: Telling, should_stop: ShouldStop) -> tuple[str, ...]:
    """The weightiest words and phrases of ``one`` that ``other`` has too, as ``article`` writes them."""
    shared = set(other.keys)
    runs: list[list[tuple[str, Place]]] = []
    before = -1
    for k, (key, place) in enumerate(zip(one.keys, one.places, strict=True)):
        if k % _STEP == 0:
            heed(should_stop)
        if key not in shared:
            before = -1
            continue
        if before >= 0 and not article.text[before : place[0]].strip():
            runs[-1].append((key, place))
        else:
            runs.append([(key, place)])
        before = place[1]
    runs.sort(key=lambda run: -sum(worth(key) for key, _ in run))
    found = (" ".join(article.text[run[0][1][0] : run[-1][1][1]].split()) for run in runs)
    return tuple(dict.fromkeys(found))[:_MOST]
