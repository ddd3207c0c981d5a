"""What waits for the next agenda: offered to whom it concerns, until a meeting takes it up."""

from datetime import date, datetime, timedelta

import pytest

from pmjournal.carry_over import Offer, OfferKind, in_order, without_doubles
from pmjournal.following_advice import report_back
from pmjournal.journal import Journal
from pmjournal.planning import hold_meeting, plan_meeting
from pmjournal.records import (
    ActionState,
    AgendaKind,
    AgendaState,
    EntryKind,
    EntryState,
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    MeetingStatus,
    MentorshipStatus,
    RequestState,
    Role,
    Side,
)
from pmjournal.taking_up import answer, say_discussed, take_up
from pmjournal.waiting import all_waiting, waiting, waiting_for
from tests.core.conftest import TODAY

AHEAD, BEFORE = TODAY + timedelta(2), TODAY - timedelta(12)


def at(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time()).replace(hour=10).astimezone()


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Osei", Role.MENTEE, started_on=date(2026, 1, 5))


@pytest.fixture
def lea(journal: Journal) -> int:
    return journal.people.add("Léa Fontaine", Role.MENTOR, started_on=date(2026, 2, 2))


def said(offers: list[Offer]) -> list[str]:
    return [f"{one.kind}: {one.text}" for one in offers]


def test_everything_unfinished_waits_in_the_order_it_is_read(journal: Journal, helen: int) -> None:
    journal.actions.add("Send the draft", owner=Side.ME, mentorship_id=helen, due_on=TODAY + timedelta(3))
    journal.actions.add("Introduce me to Wei", owner=Side.THEM, mentorship_id=helen, due_on=TODAY - timedelta(3))
    journal.requests.add("the roadmap page", mentorship_id=helen)
    journal.feedback.add(
        "Lead with the number.",
        direction=FeedbackDirection.RECEIVED,
        kind=FeedbackKind.ADVICE,
        mentorship_id=helen,
        state=FeedbackState.TRYING,
    )
    journal.entries.add(EntryKind.CHALLENGE, "The board wants dates", mentorship_id=helen)
    journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    before = journal.meetings.add(at(BEFORE), mentorship_id=helen)
    journal.agendas.add(before, "My next role")
    offers = waiting(journal, helen)
    assert said(offers) == [
        "point: My next role",
        "question: When do I say no?",
        "challenge: The board wants dates",
        "advice: Report back: Lead with the number.",
        "request: Feedback asked for: the roadmap page",
        "action: Introduce me to Wei",
        "action: Send the draft",
    ]
    assert offers[0].since == BEFORE
    assert [one.side for one in offers[-2:]] == [Side.THEM, Side.ME]


def test_what_is_settled_does_not_wait(journal: Journal, helen: int) -> None:
    done = journal.actions.add("Send the draft", owner=Side.ME, mentorship_id=helen)
    journal.actions.mark(done, ActionState.DONE)
    asked = journal.requests.add("the roadmap page", mentorship_id=helen)
    journal.requests.mark(asked, RequestState.ANSWERED)
    for state in (FeedbackState.NOTED, FeedbackState.SET_ASIDE):
        journal.feedback.add(
            "Lead with the number.",
            direction=FeedbackDirection.RECEIVED,
            kind=FeedbackKind.ADVICE,
            mentorship_id=helen,
            state=state,
        )
    journal.entries.add(EntryKind.QUESTION, "When?", mentorship_id=helen, state=EntryState.CLOSED)
    journal.entries.add(EntryKind.WIN, "Shipped", mentorship_id=helen)
    journal.bin.put(journal.entries.add(EntryKind.QUESTION, "Binned?", mentorship_id=helen))
    before = journal.meetings.add(at(BEFORE), mentorship_id=helen)
    journal.agendas.add(before, "Talked about", state=AgendaState.DISCUSSED)
    journal.agendas.add(before, "Dropped", state=AgendaState.DROPPED)
    assert waiting(journal, helen) == []
    assert all_waiting(journal) == {}


def test_a_request_that_was_talked_about_waits_no_more_until_asked_again(journal: Journal, helen: int) -> None:
    asked = journal.requests.add("the roadmap page", mentorship_id=helen, asked_on=BEFORE - timedelta(3))
    met = journal.meetings.add(at(BEFORE), mentorship_id=helen, status=MeetingStatus.HELD)
    (point,) = take_up(journal, met, waiting(journal, helen))
    with journal.transaction() as act:
        say_discussed(journal, point, True)
    assert waiting(journal, helen) == []
    assert journal.requests.get(asked).state is RequestState.ASKED
    journal.requests.write(asked, asked_on=BEFORE + timedelta(1))
    assert [one.record_id for one in waiting(journal, helen)] == [asked]
    journal.requests.write(asked, asked_on=BEFORE - timedelta(3))
    assert act.change is not None
    journal.undo(act.change)
    assert [one.is_about for one in waiting(journal, helen)] == [asked]


def test_a_question_of_nobody_waits_for_everybody_it_is_linked_to(journal: Journal, helen: int, lea: int) -> None:
    question = journal.entries.add(EntryKind.QUESTION, "How do I price it?")
    assert waiting(journal, helen) == []
    journal.links.add(question, journal.people.contact(helen).person.id)
    person = journal.people.contact(lea).person.id
    of_lea = journal.entries.add(EntryKind.QUESTION, "What next?", person_id=person)
    assert [one.record_id for one in waiting(journal, helen)] == [question]
    journal.links.add(lea, question)
    assert {one.record_id for one in waiting(journal, lea)} == {question, of_lea}
    assert all_waiting(journal) == {helen: waiting(journal, helen), lea: waiting(journal, lea)}


def test_what_a_planned_meeting_takes_up_waits_no_longer(journal: Journal, helen: int) -> None:
    journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    before = journal.meetings.add(at(BEFORE), mentorship_id=helen, status=MeetingStatus.NO_SHOW)
    left = journal.agendas.add(before, "My next role")
    coming = journal.meetings.add(at(AHEAD), mentorship_id=helen)
    offers = waiting_for(journal, journal.meetings.get(coming))
    with journal.transaction() as act:
        take_up(journal, coming, offers)
    point, question = journal.agendas.of(coming)
    assert (point.text, point.carried_from, point.carried_from_id) == ("My next role", BEFORE, left)
    assert (question.kind, question.about_id) == (AgendaKind.QUESTION, offers[1].record_id)
    assert waiting(journal, helen) == []
    assert act.change is not None
    journal.undo(act.change)
    assert waiting(journal, helen) == offers


def test_a_point_that_was_not_reached_brings_its_question_along(journal: Journal, helen: int) -> None:
    question = journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    first = journal.meetings.add(at(BEFORE), mentorship_id=helen, status=MeetingStatus.PLANNED)
    take_up(journal, first, waiting(journal, helen))
    only = waiting(journal, helen)
    assert [(one.kind, one.is_about) for one in only] == [(OfferKind.POINT, question)]
    coming = plan_meeting(journal, at(AHEAD), mentorship_id=helen)
    assert [one.about_id for one in journal.agendas.of(coming)] == [question]
    hold_meeting(journal, first)
    assert waiting(journal, helen) == []


def test_a_point_of_a_meeting_still_to_come_waits_for_no_other(journal: Journal, helen: int) -> None:
    coming = journal.meetings.add(at(AHEAD), mentorship_id=helen)
    journal.agendas.add(coming, "My next role")
    assert waiting(journal, helen) == []
    journal.meetings.write(coming, status=MeetingStatus.CANCELLED)
    assert said(waiting(journal, helen)) == ["point: My next role"]
    earlier = journal.meetings.get(journal.meetings.add(at(AHEAD - timedelta(1)), mentorship_id=helen))
    assert waiting_for(journal, earlier) == []
    assert waiting_for(journal, journal.meetings.get(journal.meetings.add(at(AHEAD)))) == []


def test_advice_waits_until_it_is_reported_back(journal: Journal, helen: int) -> None:
    advice = journal.feedback.add(
        "Lead with the number.",
        direction=FeedbackDirection.RECEIVED,
        kind=FeedbackKind.ADVICE,
        mentorship_id=helen,
        state=FeedbackState.APPLIED,
    )
    coming = journal.meetings.add(at(TODAY + timedelta(1)), mentorship_id=helen)
    assert [one.record_id for one in waiting(journal, helen)] == [advice]
    report_back(journal, advice)
    assert waiting(journal, helen) == []
    say_discussed(journal, journal.agendas.of(coming)[0].id, True)
    journal.meetings.write(coming, starts_at=at(BEFORE), status=MeetingStatus.HELD)
    assert waiting(journal, helen) == []


def test_a_question_that_was_talked_about_is_closed_with_its_answer(journal: Journal, helen: int) -> None:
    question = journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    coming = journal.meetings.add(at(AHEAD), mentorship_id=helen)
    (point,) = take_up(journal, coming, waiting(journal, helen))
    answer(journal, point, "When the answer costs more than the question.")
    say_discussed(journal, point, True)
    closed = journal.entries.get(question)
    assert (closed.state, closed.outcome) == (EntryState.CLOSED, "When the answer costs more than the question.")
    answer(journal, point, "When it costs more than it brings.")
    assert journal.entries.get(question).outcome == "When it costs more than it brings."
    say_discussed(journal, point, False)
    assert (journal.entries.get(question).state, journal.entries.get(question).outcome) == (EntryState.OPEN, "")


def test_one_undo_takes_tick_and_closing_back(journal: Journal, helen: int) -> None:
    question = journal.entries.add(EntryKind.QUESTION, "When?", mentorship_id=helen, outcome="My own thought")
    coming = journal.meetings.add(at(AHEAD), mentorship_id=helen)
    (point,) = take_up(journal, coming, waiting(journal, helen))
    answer(journal, point, "Soon.")
    with journal.transaction() as act:
        say_discussed(journal, point, True)
    assert journal.entries.get(question).outcome == "My own thought"
    assert act.change is not None
    journal.undo(act.change)
    assert journal.entries.get(question).state is EntryState.OPEN
    assert journal.agendas.get(point).state is AgendaState.OPEN


def test_a_question_for_two_people_is_closed_when_both_were_asked(journal: Journal, helen: int, lea: int) -> None:
    question = journal.entries.add(EntryKind.QUESTION, "How do I price it?")
    points = []
    for whom in (helen, lea):
        journal.links.add(question, journal.people.contact(whom).person.id)
        coming = journal.meetings.add(at(AHEAD), mentorship_id=whom)
        points += take_up(journal, coming, waiting(journal, whom))
    say_discussed(journal, points[0], True)
    assert journal.entries.get(question).state is EntryState.OPEN
    say_discussed(journal, points[1], True)
    assert journal.entries.get(question).state is EntryState.CLOSED


def test_a_point_about_nothing_else_is_only_ticked(journal: Journal, helen: int) -> None:
    coming = journal.meetings.add(at(AHEAD), mentorship_id=helen)
    action = journal.actions.add("Send the draft", owner=Side.ME, mentorship_id=helen)
    (point,) = take_up(journal, coming, waiting(journal, helen))
    say_discussed(journal, point, True)
    assert journal.agendas.get(point).state is AgendaState.DISCUSSED
    assert journal.actions.open(helen)[0].id == action


def test_with_whom_it_has_ended_nothing_waits_for_all(journal: Journal, helen: int) -> None:
    journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    assert list(all_waiting(journal)) == [helen]
    journal.people.write_mentorship(helen, status=MentorshipStatus.ENDED)
    assert all_waiting(journal) == {}
    assert len(waiting(journal, helen)) == 1


def test_the_oldest_comes_first_and_an_action_by_the_day_it_is_due() -> None:
    def made(kind: OfferKind, id: int, since: date, due: date | None = None) -> Offer:
        return Offer(kind, id, 1, "it", Side.ME, since, AgendaKind.TOPIC, due_on=due)

    offers = [
        made(OfferKind.ACTION, 1, BEFORE),
        made(OfferKind.ACTION, 2, TODAY, AHEAD),
        made(OfferKind.QUESTION, 3, TODAY),
        made(OfferKind.QUESTION, 4, BEFORE),
    ]
    assert [one.record_id for one in in_order(offers)] == [4, 3, 2, 1]
    assert without_doubles(offers) == offers
