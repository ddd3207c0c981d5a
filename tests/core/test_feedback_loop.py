"""Feedback across topics: listed, in balance, made an action, reported back on, asked for and answered."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal import advice, answering, asking, feedback_list, following_advice
from pmjournal.errors import BadInput
from pmjournal.feedback_list import FeedbackFilter, Lane
from pmjournal.journal import Journal
from pmjournal.records import (
    ActionState,
    AgendaKind,
    AgendaState,
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    MeetingStatus,
    RequestState,
    Role,
    Side,
)
from pmjournal.text import clean, one_line
from tests.core.conftest import TODAY

RECEIVED, GIVEN = FeedbackDirection.RECEIVED, FeedbackDirection.GIVEN
STRENGTH, WORK, ADVICE = FeedbackKind.STRENGTH, FeedbackKind.TO_WORK_ON, FeedbackKind.ADVICE


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


def say(journal: Journal, who: int | None, text: str = "Say it first.", **fields: Any) -> int:
    said = {"direction": RECEIVED, "kind": ADVICE, "given_on": TODAY, **fields}
    return journal.feedback.add(text, mentorship_id=who, **said)


def meet(journal: Journal, who: int, days: int, status: MeetingStatus = MeetingStatus.PLANNED) -> int:
    moment = journal.clock.at(TODAY + timedelta(days=days), 10)
    return journal.meetings.add(moment, mentorship_id=who, status=status)


def test_pages_go_on_where_the_last_ended(journal: Journal, helen: int) -> None:
    days = [TODAY, TODAY, TODAY - timedelta(days=40), date(2025, 1, 1)]
    made = [say(journal, helen, f"Piece {number}", given_on=on) for number, on in enumerate(days)]
    wanted, found = FeedbackFilter(helen), []
    after = None
    while page := feedback_list.page(journal, wanted, 1, after=after):
        found += [one.id for one in page]
        after = page[-1]
    assert found == [made[1], made[0], made[2], made[3]]
    oldest = feedback_list.page(journal, wanted, 9, oldest_first=True)
    assert [one.id for one in oldest] == found[::-1]


def test_a_filter_narrows_page_and_count_alike(journal: Journal, helen: int) -> None:
    mine = say(journal, helen, kind=WORK)
    say(journal, helen, direction=GIVEN, kind=WORK)
    say(journal, None, kind=WORK)
    gone = say(journal, helen, kind=WORK)
    journal.bin.put(gone)
    wanted = FeedbackFilter(helen, RECEIVED, WORK)
    assert [one.id for one in feedback_list.page(journal, wanted, 9)] == [mine]
    assert feedback_list.count(journal, wanted) == 1
    assert wanted.takes(journal.feedback.get(mine))
    assert feedback_list.count(journal, FeedbackFilter(ids=frozenset({mine, gone}))) == 1


def test_strengths_and_things_to_work_on_are_counted_per_person_both_ways(journal: Journal, helen: int) -> None:
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    for kind in (STRENGTH, STRENGTH, WORK):
        say(journal, helen, kind=kind)
    say(journal, helen, kind=STRENGTH, direction=GIVEN)
    say(journal, ravi, kind=WORK, direction=GIVEN)
    person = journal.people.contact(helen).person.id
    first = feedback_list.balances(journal)[0]
    assert (first.person_id, first.received, first.given) == (person, Lane(2, 1), Lane(1, 0))
    assert (first.strengths, first.to_work_on) == (3, 1)
    assert [one.given for one in feedback_list.balances(journal, ravi)] == [Lane(0, 1)]


def test_what_asks_for_something_is_counted_by_what_became_of_it(journal: Journal, helen: int) -> None:
    say(journal, helen, state=FeedbackState.APPLIED)
    say(journal, helen, kind=WORK, state=FeedbackState.SET_ASIDE)
    say(journal, helen, kind=WORK)
    say(journal, helen, kind=STRENGTH)  # asks for nothing
    assert list(feedback_list.follow_through(journal, helen).values()) == [1, 0, 1, 1]


def test_advice_becomes_an_action_of_whom_it_was_given_to_and_both_know_it(journal: Journal, helen: int) -> None:
    said = say(journal, helen, next_step="Send it a day ahead")
    action = following_advice.make_action(journal, said)
    made = journal.actions.open(helen)[0]
    assert (made.id, made.text, made.owner, made.source_id) == (action, "Send it a day ahead", Side.ME, said)
    assert journal.feedback.get(said).state is FeedbackState.TRYING
    journal.actions.mark(action, ActionState.DONE, on=TODAY)
    assert [one.done_on for one in advice.loop_of(journal, said).actions] == [TODAY]
    assert advice.origins(journal, [made.source_id, None])[said].text == "Say it first."
    given = say(journal, helen, direction=GIVEN, state=FeedbackState.APPLIED)
    following_advice.make_action(journal, given, "Try it")
    assert journal.actions.open(helen)[0].owner is Side.THEM
    assert journal.feedback.get(given).state is FeedbackState.APPLIED


def test_it_is_reported_back_in_the_next_meeting(journal: Journal, helen: int) -> None:
    said = say(journal, helen, "Say it first.\nThen why.")
    with pytest.raises(BadInput, match="No meeting with this person is planned"):
        following_advice.report_back(journal, said)
    meeting = meet(journal, helen, 2)
    meet(journal, helen, 9)
    assert following_advice.report_back(journal, said) == meeting
    assert following_advice.report_back(journal, said) == meeting  # it waits there already
    (point,) = journal.agendas.of(meeting)
    assert (point.kind, point.text, point.about_id) == (
        AgendaKind.REPORT_BACK, "Report back: Say it first.", said,
    )  # fmt: skip
    (report,) = advice.loop_of(journal, said).reports
    assert (report.on, report.coming, report.told) == (TODAY + timedelta(days=2), True, False)
    journal.agendas.write(point.id, state=AgendaState.DISCUSSED, answer="Good.")
    journal.meetings.write(meeting, status=MeetingStatus.HELD)
    (report,) = advice.loop_of(journal, said).reports
    assert (report.told, report.coming, report.answer) == (True, False, "Good.")
    assert advice.report_waits(journal, said) is None  # what was told can be told again, in the meeting after
    journal.agendas.write(point.id, state=AgendaState.DROPPED)
    assert not advice.loop_of(journal, said).reported


def test_what_is_with_nobody_cannot_be_reported_back(journal: Journal) -> None:
    said = say(journal, None)
    assert following_advice.next_meeting(journal, journal.feedback.get(said)) is None
    with pytest.raises(BadInput):
        following_advice.report_back(journal, said)


def test_a_long_piece_is_cut_at_a_word() -> None:
    short = following_advice.in_short("\n  " + "seven letters " * 30)
    assert short.endswith("…")
    assert len(short) <= following_advice.LONGEST + 1
    assert "lette…" not in short
    assert following_advice.in_short("x" * 500) == "x" * following_advice.LONGEST + "…"


def test_an_answer_is_linked_to_its_request_which_is_answered_by_it(journal: Journal, helen: int) -> None:
    mine = journal.requests.add("The Q3 story", mentorship_id=helen, asked_on=TODAY - timedelta(days=12))
    said = answering.answer(journal, mine, "Shorter.", kind=WORK)
    one = journal.feedback.get(said)
    assert (one.request_id, one.direction, one.mentorship_id) == (mine, RECEIVED, helen)
    answered = journal.requests.get(mine)
    assert (answered.state, answered.answered_on) == (RequestState.ANSWERED, TODAY)
    assert [found.id for found in journal.feedback.answers(mine)] == [said]
    theirs = journal.requests.add("My PRD", mentorship_id=helen, asked_by=Side.THEM)
    assert journal.feedback.get(answering.answer(journal, theirs, "Clear.")).direction is GIVEN
    with pytest.raises(BadInput):
        answering.answer(journal, theirs, "  ")


def test_a_request_that_waits_a_week_wants_a_word(journal: Journal, helen: int) -> None:
    asked = TODAY - timedelta(days=asking.NUDGE_DAYS)
    made = journal.requests.add("The Q3 story", mentorship_id=helen, asked_on=asked)
    request = journal.requests.get(made)
    assert asking.wants_a_word(request, TODAY)
    assert not asking.wants_a_word(request, TODAY - timedelta(days=1))
    journal.requests.mark(made, RequestState.ANSWERED, on=asked + timedelta(days=2))
    answered = journal.requests.get(made)
    assert asking.days_waited(answered, TODAY) == 2
    assert not asking.wants_a_word(answered, TODAY)


def test_feedback_is_named_where_others_mention_it(journal: Journal, helen: int) -> None:
    said = say(journal, helen, "Say it first.\nThen why.")
    page = journal.reflections.add(title="After it", body="")
    journal.links.add(page, said)
    assert [one.title for one in journal.links.links_from(page)] == ["Say it first. Then why."]
    assert [one.record_id for one in journal.links.mentions_of(said)] == [page]


def test_an_action_is_called_by_words_not_by_marks(journal: Journal, helen: int) -> None:
    meeting = meet(journal, helen, -3, MeetingStatus.HELD)
    advice = say(journal, helen, f"**Ask** [[{meeting}|as we did]] first.", next_step=" \n ")
    assert following_advice.suggested_action(journal.feedback.get(advice)) == "Ask as we did first"


@given(st.text().map(clean))
def test_whatever_was_said_is_called_by_one_line_without_marks(text: str) -> None:
    short = following_advice.in_short(text)
    assert short == one_line(short)
    assert len(short) <= following_advice.LONGEST + 1
