"""In which order the lines of a printed page are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

_BULLETS = frozenset("•◦▪■●‣–-*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text on a page, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def height(self) -> float:
        """How tall the line is, in points."""
        return self.top - self.bottom


def rows_to_lines(segments: Iterable[Line]) -> list[Line]:
    """Whole lines out of pieces: pieces at one height join where less than about two letters lie between them.

    Fonts differ in height within a line, so that pieces are put in rows by how far they overlap.
    """
    rows: list[list[Line]] = []
    for piece in sorted(segments, key=lambda s: -(s.top + s.bottom)):
        for row in rows[-3:]:
            if _overlaps(max(row, key=lambda s: s.height), piece):
                row.append(piece)
                break
        else:
            rows.append([piece])
    lines: list[Line] = []
    for row in rows:
        row.sort(key=lambda s: s.left)
        lines.append(row[0])
        for piece in row[1:]:
            if _joins(lines[-1], piece):
                lines[-1] = _joined(lines[-1], piece)
            else:
                lines.append(piece)
    return lines


def in_reading_order(lines: list[Line], deep: int = 0) -> list[Line]:
    """The lines as a reader takes them: down each column, columns from the left, across where a line spans them."""
    if len(lines) < 2 or deep > 40:
        return sorted(lines, key=lambda s: (-s.top, s.left))
    sides = _columns(lines)
    if sides is not None:
        return [line for side in sides for line in in_reading_order(side, deep + 1)]
    rows = sorted(lines, key=lambda s: (-s.top, s.left))
    for at in range(1, min(len(rows) - 3, 60)):  # what stands above the columns
        if rows[at].top <= min(r.bottom for r in rows[:at]) + 1 and _columns(rows[at:]) is not None:
            return in_reading_order(rows[:at], deep + 1) + in_reading_order(rows[at:], deep + 1)
    for at in range(len(rows) - 1, max(3, len(rows) - 60), -1):  # and below them
        if rows[at].top <= min(r.bottom for r in rows[:at]) + 1 and _columns(rows[:at]) is not None:
            return in_reading_order(rows[:at], deep + 1) + in_reading_order(rows[at:], deep + 1)
    return rows


def _columns(lines: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """The lines left and right of the widest white stripe, where both sides are columns of text."""
    gap = 0.7 * median(s.height for s in lines)
    ordered = sorted(lines, key=lambda s: s.left)
    edge, best, place = ordered[0].right, gap, None
    for line in ordered[1:]:
        if line.left - edge > best:
            best, place = line.left - edge, (line.left + edge) / 2
        edge = max(edge, line.right)
    if place is None:
        return None
    left = [s for s in lines if s.right <= place]
    right = [s for s in lines if s.right > place]
    if len(left) < 2 or len(right) < 2 or not _beside(left, right):
        return None
    return (left, right) if min(_width(left), _width(right)) > 4 * gap else None


def _width(lines: list[Line]) -> float:
    return median(s.right - s.left for s in lines)


def _beside(left: list[Line], right: list[Line]) -> bool:
    low = max(min(s.bottom for s in left), min(s.bottom for s in right))
    high = min(max(s.top for s in left), max(s.top for s in right))
    return high - low > 1.5 * median(s.height for s in left + right)


def _overlaps(line: Line, piece: Line) -> bool:
    overlap = min(line.top, piece.top) - max(line.bottom, piece.bottom)
    return overlap > 0.5 * min(line.height, piece.height)


def _joins(line: Line, piece: Line) -> bool:
    letters = 3.0 if line.text in _BULLETS else 0.9
    return -line.height <= piece.left - line.right < letters * max(line.height, piece.height)


def _joined(line: Line, piece: Line) -> Line:
    between = " " if piece.left - line.right > 0.12 * line.height else ""
    return Line(
        line.left,
        min(line.bottom, piece.bottom),
        piece.right,
        max(line.top, piece.top),
        line.text + between + piece.text,
    )
