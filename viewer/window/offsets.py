"""Code points to UTF-16 units and back: the one place where Python's positions and Qt's meet."""

from __future__ import annotations

from bisect import bisect_left

from viewer.article.article import Span


class Offsets:
    """Converts positions in one text. Python counts code points; Qt counts UTF-16 units, two for an emoji."""

    def __init__(self, text: str) -> None:
        self._size = len(text)
        wide = () if not text or max(text) <= "\uffff" else tuple(k for k, c in enumerate(text) if c > "\uffff")
        self._points = wide
        self._units = tuple(point + before for before, point in enumerate(wide))

    def units(self, point: int) -> int:
        """The unit at which code point ``point`` starts; the end of the text is a position too."""
        return point + bisect_left(self._points, point) if self._points else point

    def points(self, unit: int) -> int:
        """The code point that holds ``unit``; a position inside a surrogate pair belongs to its character."""
        if not self._units:
            return unit
        # A wide character that starts before ``unit`` has taken one unit more than one; inside a pair that one
        # unit is the surrogate itself, so that both halves give the same code point.
        return unit - bisect_left(self._units, unit)

    def span_in_units(self, span: Span) -> Span:
        """A span of code points as a span of units."""
        return Span(self.units(span.start), self.units(span.end)) if self._points else span

    def span_in_points(self, span: Span) -> Span:
        """A span of units as a span of code points."""
        return Span(self.points(span.start), self.points(span.end)) if self._units else span

    @property
    def size(self) -> int:
        """The length of the text in units."""
        return self._size + len(self._points)
