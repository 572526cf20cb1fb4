"""The words for categories, wherever a sign needs one: tooltips, descriptions, lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.desk.match import LEFT
from viewer.window.highlights import Category


def word_for(category: Category | None, side: int) -> str:
    """The category in words, None being furniture; ``side`` decides what the only side is called."""
    match category:
        case None:
            return QCoreApplication.translate("Category", "Not part of the story")
        case Category.SAME:
            return QCoreApplication.translate("Category", "In both, in the same words")
        case Category.REWORDED:
            return QCoreApplication.translate("Category", "In both, reworded")
        case Category.CONFLICT:
            return QCoreApplication.translate("Category", "In both, in conflict")
        case Category.ONLY if side == LEFT:
            return QCoreApplication.translate("Category", "Only in the left article")
        case Category.ONLY:
            return QCoreApplication.translate("Category", "Only in the right article")
