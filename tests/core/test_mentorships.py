"""The course of a mentorship: what may follow what, with its days and reasons."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from pmjournal import mentorships, prospects
from pmjournal.contacts import standing
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.mentorships import FOLLOWING, pause_now
from pmjournal.records import Ending, Mentorship, MentorshipStatus, Role
from tests.core.conftest import TODAY

START = date(2026, 3, 3)
DAY = timedelta(days=1)


@pytest.fixture
def amara(journal: Journal) -> int:
    return journal.people.add("Amara Diallo", Role.MENTOR, started_on=START, cadence_every=2)


def _of(journal: Journal, id: int) -> Mentorship:
    return journal.people.contact(id).mentorship


def _resting(journal: Journal, id: int, day: date = TODAY) -> bool:
    return pause_now(_of(journal, id), journal.pauses.of(id), day) is not None


def test_every_status_has_what_may_follow_it() -> None:
    assert set(FOLLOWING) == set(MentorshipStatus)
    assert all(status not in after for status, after in FOLLOWING.items())
    assert {status for status in MentorshipStatus if status.runs and status.is_over} == set()


def test_a_pause_until_further_notice_ends_when_it_goes_on(journal: Journal, amara: int) -> None:
    mentorships.pause(journal, amara, TODAY - 7 * DAY, reason=" parental\nleave ")
    assert _of(journal, amara).status is MentorshipStatus.PAUSED
    assert _resting(journal, amara)
    mentorships.resume(journal, amara)
    assert _of(journal, amara).status is MentorshipStatus.ACTIVE
    assert not _resting(journal, amara)
    (pause,) = journal.pauses.of(amara)
    assert (pause.starts_on, pause.ends_on, pause.reason) == (TODAY - 7 * DAY, TODAY - DAY, "parental leave")


def test_a_pause_with_a_last_day_ends_by_itself(journal: Journal, amara: int) -> None:
    mentorships.pause(journal, amara, TODAY, TODAY + 20 * DAY)
    assert _of(journal, amara).status is MentorshipStatus.ACTIVE
    assert [_resting(journal, amara, TODAY + n * DAY) for n in (-1, 0, 20, 21)] == [False, True, True, False]


def test_a_pause_that_has_not_begun_is_not_one_yet(journal: Journal, amara: int) -> None:
    mentorships.pause(journal, amara, TODAY + DAY)
    assert not _resting(journal, amara)
    assert _resting(journal, amara, TODAY + DAY)
    with pytest.raises(BadInput):
        mentorships.resume(journal, amara)


def test_a_pause_that_began_today_is_gone_when_it_goes_on_today(journal: Journal, amara: int) -> None:
    mentorships.pause(journal, amara, TODAY)
    mentorships.resume(journal, amara)
    assert journal.pauses.of(amara) == []


def test_a_mentorship_that_rests_is_due_for_nothing(journal: Journal, amara: int) -> None:
    assert standing(journal, amara).cadence.slipped
    mentorships.pause(journal, amara, TODAY)
    assert standing(journal, amara).cadence.due_on is None


def test_it_ends_early_with_a_reason(journal: Journal, amara: int) -> None:
    mentorships.end_early(journal, amara, "Changed employer", TODAY - DAY)
    found = _of(journal, amara)
    assert (found.status, found.ending) == (MentorshipStatus.ENDED, Ending.EARLY)
    assert (found.ended_on, found.end_reason) == (TODAY - DAY, "Changed employer")


def test_it_is_completed_and_keeps_in_touch(journal: Journal, amara: int) -> None:
    mentorships.complete(journal, amara, keep_in_touch_months=3)
    found = _of(journal, amara)
    assert (found.status, found.ending, found.ended_on) == (MentorshipStatus.ALUMNI, Ending.COMPLETED, TODAY)
    assert (found.keep_in_touch_months, found.in_touch_on) == (3, TODAY)
    mentorships.keep_in_touch(journal, amara, None)
    assert _of(journal, amara).status is MentorshipStatus.ENDED
    mentorships.keep_in_touch(journal, amara, 6)
    assert _of(journal, amara).keep_in_touch_months == 6


def test_what_is_over_is_taken_up_again_as_if_it_had_not_ended(journal: Journal, amara: int) -> None:
    before = _of(journal, amara)
    mentorships.complete(journal, amara, keep_in_touch_months=3)
    mentorships.take_up_again(journal, amara)
    assert _of(journal, amara) == before


def test_its_planned_end_moves(journal: Journal, amara: int) -> None:
    mentorships.extend(journal, amara, TODAY + 30 * DAY)
    assert _of(journal, amara).planned_end_on == TODAY + 30 * DAY
    mentorships.extend(journal, amara, None)
    assert _of(journal, amara).planned_end_on is None
    with pytest.raises(BadInput, match="That day is over"):
        mentorships.extend(journal, amara, TODAY - DAY)


def test_what_was_agreed_to_begins_once(journal: Journal) -> None:
    id = journal.people.add("Sam O'Neill", Role.MENTOR, status=MentorshipStatus.PROPOSED)
    mentorships.begin(journal, id)
    assert (_of(journal, id).status, _of(journal, id).started_on) == (MentorshipStatus.ACTIVE, TODAY)
    with pytest.raises(BadInput):
        mentorships.begin(journal, id)


def test_another_mentorship_with_the_same_person_leaves_the_first_as_it_is(journal: Journal, amara: int) -> None:
    mentorships.complete(journal, amara)
    second = mentorships.renew(journal, amara, Role.PEER, purpose="Compare notes")
    assert _of(journal, amara).status is MentorshipStatus.ENDED
    again = journal.people.contact(second)
    assert again.person == journal.people.contact(amara).person
    assert (again.mentorship.my_role, again.mentorship.started_on) == (Role.PEER, TODAY)


@pytest.mark.parametrize(
    "act",
    [
        lambda journal, id: mentorships.pause(journal, id, TODAY),
        lambda journal, id: mentorships.resume(journal, id),
        lambda journal, id: mentorships.extend(journal, id, TODAY),
        lambda journal, id: mentorships.end_early(journal, id, ""),
        lambda journal, id: mentorships.complete(journal, id),
        lambda journal, id: mentorships.begin(journal, id),
    ],
)
def test_nothing_but_taking_it_up_is_done_to_what_is_over(
    journal: Journal, amara: int, act: Callable[[Journal, int], object]
) -> None:
    mentorships.end_early(journal, amara, "")
    before = _of(journal, amara)
    with pytest.raises(BadInput, match="as it stands now"):
        act(journal, amara)
    assert _of(journal, amara) == before


def test_what_goes_on_is_not_taken_up_again(journal: Journal, amara: int) -> None:
    for act in (mentorships.take_up_again, lambda one, id: mentorships.keep_in_touch(one, id, 3)):
        with pytest.raises(BadInput):
            act(journal, amara)


@pytest.mark.parametrize("months", [0, -1, 121])
def test_months_that_cannot_be_right_end_nothing(journal: Journal, amara: int, months: int) -> None:
    with pytest.raises(BadInput, match="number of months"):
        mentorships.complete(journal, amara, keep_in_touch_months=months)
    assert _of(journal, amara).status is MentorshipStatus.ACTIVE


def test_it_does_not_end_before_it_began(journal: Journal, amara: int) -> None:
    with pytest.raises(BadInput, match="before the mentorship began"):
        mentorships.end_early(journal, amara, "", START - DAY)


def test_the_pause_that_lasts_longest_counts(journal: Journal, amara: int) -> None:
    mentorships.pause(journal, amara, TODAY, TODAY + DAY, "Travel")
    mentorships.pause(journal, amara, TODAY - DAY, TODAY + 9 * DAY, "Launch")
    found = pause_now(_of(journal, amara), journal.pauses.of(amara), TODAY)
    assert found is not None
    assert found.reason == "Launch"


def test_one_paused_without_days_rests(journal: Journal, amara: int) -> None:
    journal.people.write_mentorship(amara, status=MentorshipStatus.PAUSED)
    assert _resting(journal, amara)
    mentorships.resume(journal, amara)
    assert not _resting(journal, amara)


def test_one_that_was_declined_begins_when_it_is_taken_up(journal: Journal) -> None:
    sam = prospects.add(journal, "Sam O'Neill", Role.MENTOR)
    prospects.move(journal, sam, prospects.Stage.DECLINED)
    mentorships.take_up_again(journal, sam)
    assert (_of(journal, sam).status, _of(journal, sam).started_on) == (MentorshipStatus.ACTIVE, TODAY)
