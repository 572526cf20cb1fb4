"""From the lines of printed pages to paragraphs."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from viewer.reading.pdf_layout import Line
from viewer.reading.tidy import collapse

_NUMBER = re.compile(r"\d+")
_PAGE = re.compile(r"\W*(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:/|of|von) ?\d{1,4})?\W*", re.I)
_BULLET = re.compile(r"[•◦▪■●‣]\s*")
_ENDS = re.compile(r"[.!?…:][\"”’»)\]]*$")


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without lines at the edge that most pages share but for a number."""
    kept = [list(page) for page in pages if page]
    edges: Counter[str] = Counter()
    for page in kept:
        edges.update({_NUMBER.sub("#", line.text) for line in _edge(page)})
    often = max(2, (len(kept) + 1) // 2)
    for page in kept:
        for line in _edge(page):
            repeated = edges[_NUMBER.sub("#", line.text)] >= often
            if (repeated or _PAGE.fullmatch(line.text)) and len(page) > 1:
                page.remove(line)
    return kept


def _edge(page: Sequence[Line]) -> list[Line]:
    """The two highest and the two lowest lines."""
    ordered = sorted(page, key=lambda s: s.top)
    return ordered[:2] + ordered[2:][-2:]


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[tuple[float, str]]:
    """The paragraphs in order, each with the height of its lines in points."""
    lines = [line for page in pages for line in page]
    widths = [line.right - line.left for line in lines]
    usual, step = (median(widths), _step(lines)) if lines else (0.0, 0.0)
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and _goes_on(blocks[-1], line, usual, step):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return [(median(line.height for line in block), words) for block in blocks if (words := _words(block))]


def _step(lines: Sequence[Line]) -> float:
    """How far lines of a paragraph lie apart, from top to top."""
    steps = [a.top - b.top for a, b in itertools.pairwise(lines) if 0 < a.top - b.top < 4 * max(a.height, 1)]
    return median(steps) if steps else 0.0


def _goes_on(block: list[Line], line: Line, usual: float, step: float) -> bool:
    """Whether ``line`` belongs to the paragraph ``block``, by height, distance, indent and how the last line ends."""
    last = block[-1]
    if _BULLET.match(line.text):
        return False
    if not 0.8 < line.height / max(last.height, 0.1) < 1.25 and abs(line.height - last.height) > 2.5:
        return False
    down = last.top - line.top
    ends = _ENDS.search(last.text) is not None
    short = last.right - last.left < 0.8 * usual
    if down > 0 and abs(line.left - last.left) < 60:  # the same column
        indented = line.left - min(b.left for b in block[-3:]) > 0.5 * line.height
        if len(block) > 1 and block[0].left - last.left > 0.5 * line.height:
            indented = line.left - last.left > 0.5 * line.height
        return down < 1.35 * step + 0.5 and not (indented and ends) and not (ends and short)
    return not ends or (not short and line.text[:1].islower())  # on to the next column or page


def _words(block: Sequence[Line]) -> str:
    said = ""
    for line in block:
        text = line.text.strip()
        if said.endswith(("-", "\u00ad", "\u2010")) and text[:1].islower() and said[-2:-1].isalpha():
            said = said[:-1] + text
        else:
            said = f"{said} {text}"
    return collapse(_BULLET.sub("- ", said.replace("\u00ad", "").strip(), count=1))
