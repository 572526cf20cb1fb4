"""What two sentences share beside names, numbers and days: who and when alone do not say what was done.

The figure "words of less" counts days as words, and what is rare in the two articles for more.
"""

from __future__ import annotations

from viewer.article.dates import MONTH_NAMES, WEEKDAYS
from viewer.article.words import stem
from viewer.matching.evidence import worth
from viewer.matching.terms import Telling

DAYS = frozenset(stem(name) for name in (*WEEKDAYS, *MONTH_NAMES))
_MARKED = frozenset("~#0123456789")  # names, numbers, days of a month
_MOST = 5_000  # terms of a sentence that are looked at


def share_of_plain_words(one: Telling, other: Telling) -> float:
    """What the plain words that both have weigh, as a part of what those of the sentence with less of them weigh.

    0 to 1; 0 where either has none.
    """
    ours, theirs = _plain(one), _plain(other)
    least = min(_weight(ours), _weight(theirs))
    return _weight(ours & theirs) / least if least else 0.0


def _plain(telling: Telling) -> set[str]:
    return {key for key in telling.keys[:_MOST] if key[0] not in _MARKED and key not in DAYS}


def _weight(keys: set[str]) -> float:
    return sum(map(worth, sorted(keys)))
