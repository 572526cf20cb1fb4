"""Details that two accounts can agree or disagree on: numbers, dates, negation, each with where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.article.article import Span
from viewer.article.dates import Date, find_dates
from viewer.article.numbers import Number, NumberKind, find_numbers

__all__ = ["Date", "Negation", "Number", "NumberKind", "find_dates", "find_negations", "find_numbers"]


@dataclass(frozen=True, slots=True)
class Negation:
    """A word that denies what its clause says."""

    span: Span


_CUES = """
not no never none neither nor nobody nothing nowhere without cannot ain't
nicht kein keine keinen keinem keiner nie niemals niemand ohne
ne pas jamais aucun aucune sans nunca ningún ninguna nadie sin não sem non mai nessuno senza
не ни нет никогда без немає ніколи geen niet nooit zonder
"""
_NEGATION = re.compile(
    rf"\b(?:{'|'.join(_CUES.split())})\b|(?<=[a-z])n['’]t\b|[没沒不無无未]|ない|ません",
    re.IGNORECASE,
)


def find_negations(text: str, start: int = 0, end: int | None = None) -> tuple[Negation, ...]:
    """The negating words in ``text[start:end]``, in order; spans count from the start of ``text``."""
    found = _NEGATION.finditer(text, start, len(text) if end is None else end)
    return tuple(Negation(Span(m.start(), m.end())) for m in found)
