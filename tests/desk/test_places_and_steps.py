"""Stepping through matches, and going back and forward through places."""

from viewer.desk.history import History
from viewer.desk.match import LEFT, RIGHT, Match, MatchKind
from viewer.desk.place import Place, Spot
from viewer.desk.steps import Steps

PLACES = [Place(left=Spot(k * 10)) for k in range(5)]


def test_back_and_forward_go_through_the_places_as_in_a_browser():
    history = History()
    history.leave(PLACES[0])
    history.leave(PLACES[1])
    assert history.back(PLACES[2]) == PLACES[1]
    assert history.back(PLACES[1]) == PLACES[0]
    assert history.back(PLACES[0]) is None
    assert history.forward(PLACES[0]) == PLACES[1]
    assert history.forward(PLACES[1]) == PLACES[2]
    assert history.forward(PLACES[2]) is None


def test_a_new_jump_forgets_what_lay_ahead():
    history = History()
    history.leave(PLACES[0])
    history.back(PLACES[1])
    history.leave(PLACES[3])
    assert history.forward(PLACES[4]) is None


def test_stepping_over_the_last_match_begins_again_and_says_so():
    steps = Steps(passages=(0, 2, 5))
    step = steps.step(MatchKind.PASSAGE, 2, 1)
    assert step.match == Match(MatchKind.PASSAGE, 0)
    assert step.wrapped


def test_the_first_step_goes_to_the_first_match_and_backwards_to_the_last():
    steps = Steps(quotes=(1, 4))
    assert steps.step(MatchKind.QUOTE, None, 1).match.index == 1
    assert steps.step(MatchKind.QUOTE, None, -1).match.index == 4
    assert steps.step(MatchKind.PASSAGE, None, 1) is None


def test_a_sentence_with_two_partners_leads_to_each_in_turn(two_partners):
    steps = Steps.of(two_partners, weaker=False)
    first = Match(MatchKind.PASSAGE, 0)
    second = steps.next_partner(two_partners, first, LEFT)
    assert second == Match(MatchKind.PASSAGE, 1)
    assert steps.next_partner(two_partners, second, LEFT) == first
    assert steps.next_partner(two_partners, first, RIGHT) == first


def test_possible_matches_are_stepped_through_only_when_they_are_shown(two_partners):
    assert Steps.of(two_partners, weaker=False).passages == (0, 1)
    assert Steps.of(two_partners, weaker=True).passages == (0, 1, 2)
