"""What a written number is worth, and what it may mean."""

from __future__ import annotations

import math
import re

from viewer.article.number_words import CARDINALS, FRACTIONS, ORDINALS, SCALES, VAGUE

_MIXED = re.compile(r"(\d+)\D?([1-3]/[2-4]|[½¼¾⅓⅔])")
_PARTS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}


def value_of(m: re.Match[str]) -> tuple[float, float, float, float]:
    """Value, grain, low and high of what a match says; value is not a number where the words make none."""
    if m["figures"]:
        value, grain = _figures(m["figures"], bool(m["percent"]))
        factor = SCALES.get((m["scale"] or "").lower(), 1.0)
        return value * factor, grain * factor, value * factor, value * factor
    if m["fraction"]:
        value = 100 * FRACTIONS[_plain(m["fraction"])]
        return value, 5.0, value, value
    if m["vague"]:
        low, high = _vague(m["vague"])
        return low, 0.0, low, high
    if m["place"]:
        value = float(ORDINALS[m["place"].lower()])
        return value, 0.0, value, value
    return _words(m["words"])


def _plain(words: str) -> str:
    return re.sub(r"[\s\-\u2010\u2011]+", " ", words).lower()


def _figures(written: str, percent: bool) -> tuple[float, float]:
    mixed = _MIXED.fullmatch(written)
    if mixed:
        part = _PARTS.get(mixed[2]) or int(mixed[2][0]) / int(mixed[2][2])
        return int(mixed[1]) + part, 0.1
    body = re.sub(r"[\s\u00a0\u202f\u2009'’]", "", written)
    grouped = re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+)([.,]\d+)?", body)
    if grouped and not (percent or body.startswith("0")):
        whole, rest = re.sub(r"[.,]", "", grouped[1]), grouped[2] or ""
    else:
        whole, _, tail = body.replace(",", ".").partition(".")
        rest = "." + tail if tail else ""
    if len(whole) > 15:
        return math.nan, 0.0
    decimals = rest[1:].replace(".", "").replace(",", "")[:9]
    if decimals:
        return float(f"{whole}.{decimals}"), 10.0 ** -len(decimals)
    zeros = len(whole) - len(whole.rstrip("0"))
    return float(whole), 10.0**zeros if whole.strip("0") else 1.0


def _vague(words: str) -> tuple[float, float]:
    parts = [w for w in _plain(words).split() if w in VAGUE]
    low, high = VAGUE[parts[0]]
    if len(parts) > 1:
        scale = VAGUE[parts[1]][0] / 2
        return low * scale, min(high, 999.0) * scale
    return low, high


def _words(words: str) -> tuple[float, float, float, float]:
    total = group = 0.0
    biggest = math.inf
    parts = _plain(words).split()
    vague = (2.0, 9.0) if parts[0] in ("several", "few") or parts[:2] == ["a", "few"] else None
    half = "half" in parts[:2]
    if parts[1:4] == ["and", "a", "half"]:
        group, parts[1:4] = 0.5, []
    for part in parts:
        if part in CARDINALS and part not in ("hundred", "dozen"):
            if group > 0.5 and not _fits(group, CARDINALS[part]):
                return math.nan, 0.0, 0.0, 0.0
            group += CARDINALS[part]
        elif part in ("hundred", "dozen"):
            group = max(group, 1.0) * CARDINALS[part]
        elif part in SCALES and SCALES[part] < biggest:
            biggest = SCALES[part]
            total, group = total + max(group, 1.0) * biggest, 0.0
    value = (total + group) * (0.5 if half else 1.0)
    if "dozen" in parts and not vague:
        return value, 12.0, value, value
    zeros = len(f"{value:.0f}") - len(f"{value:.0f}".rstrip("0")) if value else 0
    if vague:
        return vague[0] * value, 0.0, vague[0] * value, vague[1] * value
    return value, 10.0**zeros, value, value


def _fits(group: float, more: int) -> bool:
    """Whether "hundred" may be followed by "twenty", and "twenty" by "three"."""
    return group % 100 == 0 or (group % 10 == 0 and group % 100 >= 20 and more < 10)
