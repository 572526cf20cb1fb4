"""Where the frame of the current match, the numbers of quotations and the signs in the margin lie."""

import pytest
from PySide6.QtGui import QPainter

from tests.made_article import made_article
from tests.made_pair import passage
from tests.window.hands import shown
from viewer.desk.match import LEFT, RIGHT
from viewer.matching.comparison import Certainty, Comparison, QuotePair, QuoteRelation
from viewer.window.painting import ScenePainter, outline_of

ARABIC = ("قال المدير أحمد سالم «لن نغادر المدينة» اليوم.", "لن نغادر المدينة")
ENGLISH = ("The head Ahmad Salem said “we shall not leave” today.", "we shall not leave")


def quoting(words, quote):
    return made_article([[words]], quotes=[quote])


@pytest.fixture(params=[ARABIC, ENGLISH], ids=["from right to left", "from left to right"])
def view(request, qtbot):
    a, b = quoting(*request.param), quoting(*request.param)
    quotes = (QuotePair(0, 0, QuoteRelation.VERBATIM, Certainty.CERTAIN, 1.0),)
    return shown(qtbot, Comparison(a, b, (passage((0,), (0,)),), quotes), size=(1500, 500))


def test_the_frame_of_a_sentence_with_a_quotation_in_it_is_one(view):
    pane = view._panes[LEFT]
    span = pane.scene.highlights.passages[0].span
    rects = pane.geometry_of_text.rects(span)
    assert len(rects) == len({r.top() for r in rects})
    assert len(outline_of(rects).toSubpathPolygons()) == 1


def test_a_foreign_name_within_keeps_its_own_rectangle(qtbot):
    words = "قال المدير في Skarn أمس إن القطار وصل."
    article = made_article([[words]])
    view = shown(qtbot, Comparison(article, article, (passage((0,), (0,)),)), size=(1500, 500))
    pane = view._panes[LEFT]
    from viewer.article.article import Span

    start = words.index("في")
    across = pane.geometry_of_text.rects(Span(start, words.index("Skarn") + 2))
    assert len(across) == 2


def test_the_number_of_a_quotation_stands_clear_of_the_frame_around_it(view):
    pane = view._panes[LEFT]
    mark = pane.scene.highlights.quotes[0]
    view.set_current(mark.match)
    asked = []

    class Told(QPainter):
        def drawText(self, point, text):  # noqa: N802
            asked.append((point.x(), self.fontMetrics().horizontalAdvance(text)))
            super().drawText(point, text)

    from PySide6.QtGui import QPixmap

    pane.viewport().grab()
    picture = QPixmap(1500, 500)
    painter = Told(picture)
    ScenePainter(painter, pane.geometry_of_text, pane.scene, pane.shown_span()).paint()
    painter.end()
    frame = outline_of(pane.geometry_of_text.rects(mark.span)).boundingRect().adjusted(-1, 0, 1, 0)
    ((x, width),) = asked
    assert x + width <= frame.left() or x >= frame.right()


@pytest.mark.parametrize("words", [ARABIC[0], ENGLISH[0]], ids=["from right to left", "from left to right"])
@pytest.mark.parametrize("width", [700, 1100, 1500])
def test_of_two_signs_the_outer_stands_clear_of_the_edge(qtbot, words, width):
    article = made_article([[words, words]])
    twice = (passage((0,), (0,)), passage((0,), (1,)))
    view = shown(qtbot, Comparison(article, article, twice), size=(width, 500))
    pane = view._panes[LEFT]
    pane.viewport().grab()
    signs = ScenePainter(QPainter(), pane.geometry_of_text, pane.scene, pane.shown_span()).signs()
    assert signs
    assert len(signs) == 2 or width == 700
    for _, box in signs:
        assert box.left() >= 3
        assert box.right() <= pane.viewport().width() - 3
    assert view._panes[RIGHT].scene.width < width
