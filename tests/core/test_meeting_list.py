"""The pages of the meeting list: split at now, filtered, going on from the last row."""

from datetime import date, timedelta

import pytest

from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.meeting_list import MeetingFilter, count, one, page
from pmjournal.records import ActionState, EntryKind, MeetingStatus, MeetingSummary, Role, Side

TODAY = date(2026, 6, 9)
ALL = MeetingFilter()


def meet(journal: Journal, days: int, who: int | None = None, **fields: object) -> int:
    moment = journal.clock.at(TODAY + timedelta(days=days), 10)
    return journal.meetings.add(moment, mentorship_id=who, **fields)  # type: ignore[arg-type]


def days(found: list[MeetingSummary]) -> list[int]:
    return [(row.starts_at.date() - TODAY).days for row in found]


def test_the_list_is_split_at_now_and_ordered_either_way(journal: Journal) -> None:
    for day in (3, -1, -40, 1, -2):
        meet(journal, day)
    assert days(page(journal, ALL, 9, upcoming=True, ascending=True)) == [1, 3]
    assert days(page(journal, ALL, 9, upcoming=False, ascending=False)) == [-1, -2, -40]
    assert days(page(journal, ALL, 9, upcoming=False, ascending=True)) == [-40, -2, -1]


@pytest.mark.parametrize("ascending", [True, False])
def test_pages_go_on_without_a_gap_even_where_moments_are_equal(journal: Journal, ascending: bool) -> None:
    ids = [meet(journal, day) for day in (-1, -1, -1, -2, -2, -3)]
    seen: list[int] = []
    after: MeetingSummary | None = None
    while rows := page(journal, ALL, 2, upcoming=False, ascending=ascending, after=after):
        seen += [row.id for row in rows]
        after = rows[-1]
    assert sorted(seen) == sorted(ids)
    assert len(seen) == len(set(seen))


def test_a_filter_keeps_the_rest_out(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    busy, idle = meet(journal, -1, helen), meet(journal, -2)
    meet(journal, -3, helen, status=MeetingStatus.CANCELLED)
    done = journal.actions.add("Write it up", owner=Side.ME, meeting_id=idle)
    journal.actions.mark(done, ActionState.DONE)
    journal.actions.add("Call", owner=Side.THEM, meeting_id=busy)
    journal.bin.put(meet(journal, -4, helen))
    for wanted, expected in (
        (MeetingFilter(helen), [-1, -3]),
        (MeetingFilter(status=MeetingStatus.CANCELLED), [-3]),
        (MeetingFilter(open_actions=True), [-1]),
        (ALL, [-1, -2, -3]),
    ):
        assert days(page(journal, wanted, 9, upcoming=False, ascending=False)) == expected
        assert count(journal, wanted) == len(expected)


def test_a_row_counts_what_its_meeting_holds(journal: Journal) -> None:
    meeting = meet(journal, -1)
    journal.actions.mark(journal.actions.add("a", owner=Side.ME, meeting_id=meeting), ActionState.DONE)
    journal.actions.mark(journal.actions.add("b", owner=Side.ME, meeting_id=meeting), ActionState.CANCELLED)
    journal.actions.add("c", owner=Side.ME, meeting_id=meeting)
    journal.entries.add(EntryKind.DECISION, "Go", meeting_id=meeting)
    row = one(journal, meeting)
    assert (row.actions, row.actions_done, row.decisions, row.carried) == (2, 1, 1, 0)
    journal.bin.put(meeting)
    with pytest.raises(NotFound):
        one(journal, meeting)
