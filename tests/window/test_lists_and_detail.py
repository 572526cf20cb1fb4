"""The lists beside the panes and the strip below them, in step with what is read."""

from PySide6.QtCore import Qt

from viewer.window.reasons import evidence_lines
from viewer.window.side_model import ROW


def test_the_list_and_the_panes_are_in_step_in_both_directions(pair, press, qtbot):
    quotes = pair.side_list._lists[0]
    index = quotes.model().index(2, 0)
    qtbot.mouseClick(quotes.viewport(), Qt.MouseButton.LeftButton, pos=quotes.visualRect(index).center())
    assert pair.navigator.current == index.data(ROW).target
    press("]")
    assert quotes.currentIndex().data(ROW).target == pair.navigator.current


def test_the_filter_keeps_the_cards_that_hold_every_word(pair, qtbot):
    qtbot.keyClicks(pair.side_list.filter, "velimir REPORT")
    model = pair.side_list._lists[0].model()
    assert model.rowCount() == 1
    assert "Velimir" in model.index(0, 0).data(ROW).head


def test_the_lists_are_sorted_as_the_reader_chooses(pair, qtbot):
    cards = pair.side_list._lists[0].model()

    def heads():
        return [cards.index(k, 0).data(ROW).head for k in range(cards.rowCount())]

    before, orders = heads(), set()
    pair.side_list.order.setFocus()
    for _ in range(pair.side_list.order.count()):
        orders.add(tuple(heads()))
        qtbot.keyClick(pair.side_list.order, Qt.Key.Key_Down)
    assert len(orders) > 1
    assert {tuple(sorted(order)) for order in orders} == {tuple(sorted(before))}
    assert tuple(sorted(before, key=str.casefold)) in orders


def test_an_only_here_card_leads_to_its_sentence(pair, qtbot):
    pair.side_list.tabs.setCurrentIndex(3)
    cards = pair.side_list._lists[3]
    index = cards.model().index(0, 0)
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualRect(index).center())
    spot = index.data(ROW).target
    top = pair.reading.place().spot(spot.side).character
    sentence = pair.desk.article(spot.side).sentences[spot.sentence]
    assert abs(sentence.start - top) < 1500


def test_the_detail_strip_shows_both_wordings_with_certainty_and_evidence(pair, press):
    press("]")
    text = pair.detail.lines.toPlainText()
    match = pair.desk.comparison.quote_pairs[pair.navigator.current.index]
    for article, quote in ((pair.desk.left, match.left), (pair.desk.right, match.right)):
        assert article.quotes[quote].span.of(article.text) in text
    assert match.certainty.value in pair.detail.verdict.text().lower()
    assert evidence_lines(match)[0] in pair.detail.evidence.text()
