"""Which colour of a theme a category takes, and mixing without transparency."""

from __future__ import annotations

from PySide6.QtGui import QColor

from viewer.window.highlights import Category
from viewer.window.theme import Theme


def strong(theme: Theme, category: Category) -> QColor:
    """The colour of signs, lines, ribbons and overview marks."""
    match category:
        case Category.SAME:
            return theme.same
        case Category.REWORDED:
            return theme.reworded
        case Category.CONFLICT:
            return theme.conflict
        case Category.ONLY:
            return theme.only


def tint(theme: Theme, category: Category) -> QColor:
    """The colour under the text of a passage. A conflict shows in its details; the passage itself is in both."""
    match category:
        case Category.SAME:
            return theme.same_tint
        case Category.REWORDED | Category.CONFLICT:
            return theme.reworded_tint
        case Category.ONLY:
            return theme.paper


def mixed(a: QColor, b: QColor, part: float) -> QColor:
    """``part`` of ``a`` (0 to 1) with the rest of ``b``."""
    rest = 1 - part
    return QColor.fromRgbF(
        a.redF() * part + b.redF() * rest,
        a.greenF() * part + b.greenF() * rest,
        a.blueF() * part + b.blueF() * rest,
    )
