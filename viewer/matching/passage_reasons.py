"""Why two sentences were paired, in words that a reader finds in them."""

from __future__ import annotations

from viewer.article.article import Article
from viewer.matching.comparison import NEAR
from viewer.matching.evidence import worth
from viewer.matching.meanings import are_known, near_stems
from viewer.matching.plain_words import DAYS
from viewer.matching.stopping import ShouldStop, heed
from viewer.matching.terms import SPACELESS_FROM, Place, Telling

_MOST = 5
ENOUGH = 3  # so many shared words need no others beside them
_MOST_NEAR = 2
_LOOKED_AT = 200  # terms of a sentence, for words near in meaning
_LEAST_WORTH = 0.5  # of a word that is told as near to another
_STEP = 1_000  # terms between two looks at whether to stop


def near_words(left: Article, one: Telling, right: Article, other: Telling, should_stop: ShouldStop) -> tuple[str, ...]:
    """Words of the two that are no names and not the same but near in meaning, as "accident ~ crash".

    The same whichever article is left. None in other languages than English.
    """
    if not are_known(left.language, right.language):
        return ()
    heed(should_stop)
    ours, theirs = _apart(left, one, other), _apart(right, other, one)
    pairs = near_stems(tuple(ours), tuple(theirs))
    return tuple(NEAR.join(sorted((ours[a], theirs[b]))) for a, b in pairs[:_MOST_NEAR])


def _apart(article: Article, one: Telling, other: Telling) -> dict[str, str]:
    """The weightier words of ``one`` that ``other`` has not, as they are written first, by their stems."""
    shared = set(other.keys)
    found: dict[str, str] = {}
    for key, (start, end) in zip(one.keys[:_LOOKED_AT], one.places, strict=False):
        if key[0] not in "~#" and key not in shared and key not in DAYS and worth(key) >= _LEAST_WORTH:
            found.setdefault(key, article.text[start:end])
    return found


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
    return tuple(dict.fromkeys(reason for reason in found if not _is_a_letter(reason)))[:_MOST]


def _is_a_letter(reason: str) -> bool:
    """Whether it is an initial, or the "s" of "Jr.'s"."""
    return len(reason) == 1 and reason.isalpha() and reason < SPACELESS_FROM
