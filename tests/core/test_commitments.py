"""What both sides did by its day."""

from datetime import date, timedelta

import pytest

from pmjournal.commitments import Kept, kept
from pmjournal.journal import Journal
from pmjournal.meeting_line import meeting_line
from pmjournal.records import ActionState, MeetingStatus, Role, Side
from tests.core.conftest import TODAY

DAY = timedelta(days=1)


@pytest.fixture
def amara(journal: Journal) -> int:
    return journal.people.add("Amara Diallo", Role.MENTOR)


def _do(journal: Journal, who: int, owner: Side, due: date | None, done: date | None) -> int:
    id = journal.actions.add("Read it", owner=owner, due_on=due, mentorship_id=who)
    if done is not None:
        journal.actions.mark(id, ActionState.DONE, on=done)
    return id


def test_what_was_done_by_its_day_is_counted_for_each_side(journal: Journal, amara: int) -> None:
    _do(journal, amara, Side.ME, TODAY - 3 * DAY, TODAY - 3 * DAY)
    _do(journal, amara, Side.ME, TODAY - 3 * DAY, TODAY - 2 * DAY)
    _do(journal, amara, Side.ME, TODAY - 3 * DAY, None)
    _do(journal, amara, Side.THEM, TODAY + DAY, TODAY)
    assert kept(journal, amara) == {Side.ME: Kept(1, 3), Side.THEM: Kept(1, 1)}


def test_what_has_no_day_or_still_has_time_or_was_let_go_does_not_count(journal: Journal, amara: int) -> None:
    _do(journal, amara, Side.ME, None, TODAY)
    _do(journal, amara, Side.ME, TODAY, None)
    let_go = _do(journal, amara, Side.THEM, TODAY - DAY, None)
    journal.actions.mark(let_go, ActionState.CANCELLED)
    assert kept(journal, amara) == {}


def test_the_line_has_the_latest_meetings_and_the_next_ones_in_order(journal: Journal, amara: int) -> None:
    def meet(days: int, status: MeetingStatus) -> None:
        journal.meetings.add(journal.clock.at(TODAY + days * DAY, 9), mentorship_id=amara, status=status)

    for days in range(-40, -20):
        meet(days, MeetingStatus.HELD)
    meet(-3, MeetingStatus.NO_SHOW)
    meet(-2, MeetingStatus.CANCELLED)
    meet(-1, MeetingStatus.MOVED)
    for days in (5, 1, 3, 7):
        meet(days, MeetingStatus.PLANNED)
    line = meeting_line(journal, amara)
    assert (line.held, line.missed) == (20, 1)
    assert [(mark.on - TODAY).days for mark in line.marks] == [*range(-33, -20), -3, 1, 3, 5]
