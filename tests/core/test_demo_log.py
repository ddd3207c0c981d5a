"""What was said in the sample journal, what its log keeps, and what stands on top of its reviews."""

from collections import Counter

import pytest

from pmjournal.advice import loop_of
from pmjournal.journal import Journal
from pmjournal.records import (
    AgendaState,
    EntryKind,
    EntryState,
    Feedback,
    FeedbackDirection,
    FeedbackKind,
    FeedbackState,
    MeetingStatus,
    Reader,
    RequestState,
    Side,
)
from pmjournal.today import read_today
from tests.core.test_demo_mentorships import TODAY, WEEKS, contact, entries, meetings


@pytest.fixture(scope="module")
def journal(sample_journal: Journal) -> Journal:
    return sample_journal


# What was said -----------------------------------------------------------------------------------------


def test_sixty_two_pieces_of_feedback_of_every_kind(journal: Journal) -> None:
    said = journal.feedback.all()
    assert len(said) == 62
    assert {one.direction for one in said} == set(FeedbackDirection)
    assert {one.kind for one in said} == set(FeedbackKind)
    assert {one.state for one in said} == set(FeedbackState)
    settled = [one for one in said if one.state in (FeedbackState.APPLIED, FeedbackState.SET_ASIDE)]
    assert all(one.result for one in settled)
    assert len({one.text for one in said}) == 62


def test_no_feedback_was_given_before_the_mentorship_or_after_today(journal: Journal) -> None:
    began = {one.mentorship.id: one.mentorship.started_on for one in journal.people.contacts()}
    for one in journal.feedback.all():
        assert one.given_on <= TODAY
        if one.mentorship_id is not None:
            start = began[one.mentorship_id]
            assert start is not None
            assert start <= one.given_on, one.text


def test_twelve_requests_most_of_them_answered(journal: Journal) -> None:
    requests = journal.requests.all()
    assert Counter(one.state for one in requests) == {
        RequestState.ANSWERED: 8,
        RequestState.ASKED: 3,
        RequestState.EXPIRED: 1,
    }
    for one in requests:
        answers: list[Feedback] = journal.feedback.answers(one.id)
        assert bool(answers) is (one.state is RequestState.ANSWERED), one.about
        direction = FeedbackDirection.RECEIVED if one.asked_by is Side.ME else FeedbackDirection.GIVEN
        assert all(answer.direction is direction for answer in answers)
        assert all(answer.given_on == one.answered_on for answer in answers)


def test_advice_is_followed_to_what_was_reported_back(journal: Journal) -> None:
    loops = {one.text: loop_of(journal, one.id) for one in journal.feedback.all()}
    whole = [text for text, loop in loops.items() if loop.actions and loop.reported]
    assert len(whole) >= 4
    assert sum(bool(loop.actions) for loop in loops.values()) >= 7
    assert sum(loop.reported for loop in loops.values()) == 7


# The log -------------------------------------------------------------------------------------------------


def test_the_log_has_every_kind(journal: Journal) -> None:
    kinds = Counter(one.kind for one in entries(journal))
    assert set(kinds) == set(EntryKind)
    assert (kinds[EntryKind.WIN], kinds[EntryKind.DECISION]) == (26, 9)
    assert len({one.title for one in entries(journal)}) == sum(kinds.values())
    assert {one.state for one in entries(journal)} == set(EntryState)


def test_every_decision_is_of_a_meeting_and_is_looked_at_again(journal: Journal) -> None:
    decisions = entries(journal, EntryKind.DECISION)
    held = {meeting.id for meeting in meetings(journal) if meeting.status is MeetingStatus.HELD}
    assert all(one.meeting_id in held and one.review_on and "## Why" in one.body for one in decisions)
    looked = [one for one in decisions if one.state is EntryState.CLOSED]
    assert all(one.outcome and one.review_on and one.review_on <= TODAY for one in looked)
    due = [one for one in decisions if one.state is EntryState.OPEN and one.review_on and one.review_on <= TODAY]
    assert [one.title for one in due] == [
        "We fund trust on the first day, and close the marketplace and the loyalty bet."
    ]


def test_an_answered_question_has_its_answer_and_one_with_lea_is_open(journal: Journal) -> None:
    questions = entries(journal, EntryKind.QUESTION)
    assert all(bool(one.outcome) is (one.state is EntryState.CLOSED) for one in questions)
    lea = contact(journal, "Léa").mentorship.id
    assert [one.title for one in questions if one.mentorship_id == lea] == [
        "What would make a no easier than a yes?"
    ]


def test_one_question_was_put_to_three(journal: Journal) -> None:
    (asked,) = [one for one in entries(journal, EntryKind.QUESTION) if one.title.startswith("What would you give")]
    points = journal.agendas.about(asked.id)
    who = {journal.people.contact(one.mentorship_id).person.name.split()[0] for one in points if one.mentorship_id}
    assert who == {"Zofia", "Priya", "Tomás"}
    assert len({one.answer for one in points}) == 3


def test_there_are_wins_of_the_last_days(journal: Journal) -> None:
    assert [one.words for one in read_today(journal).wins] == ["The failure has its line", "The fifth bean"]


def test_mayas_promotion_is_recognised(journal: Journal) -> None:
    (found,) = [one for one in entries(journal, EntryKind.RECOGNITION) if one.title == "Maya is a product manager"]
    assert (found.occurred_on, bool(found.outcome)) == (WEEKS.day("W70 mon"), True)


def test_a_question_with_an_answer_was_talked_about(journal: Journal) -> None:
    points = [point for meeting in meetings(journal) for point in journal.agendas.of(meeting.id)]
    answered = [point for point in points if point.answer]
    assert len(answered) >= 20
    assert all(point.state is AgendaState.DISCUSSED for point in answered)


# Reviews and searches ---------------------------------------------------------------------------------------


def test_two_reviews_have_words_on_top(journal: Journal) -> None:
    ingrid = contact(journal, "Ingrid").mentorship.id
    manager = journal.reviews.find(Reader.MANAGER, WEEKS.day("W27 mon"), WEEKS.day("W52 sun"))
    mentor = journal.reviews.find(Reader.MENTOR, WEEKS.day("W1 tue"), WEEKS.day("W54 tue"), ingrid)
    assert manager is not None
    assert mentor is not None
    assert "one quarter" in manager.own_words
    assert "It is thin" in mentor.own_words


def test_searches_that_were_kept_find_something(journal: Journal) -> None:
    kept = journal.search.saved()
    assert [one.name for one in kept] == ["Listening", "What Tomás told me"]
    assert all(journal.search.find(one.query) for one in kept)


def test_two_meetings_had_a_brief(journal: Journal) -> None:
    assert [one.title for one in meetings(journal) if one.brief] == [
        "Funded, and what we close",
        "Reminders as a kindness",
    ]
