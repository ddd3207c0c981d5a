"""Who owes what: by side, by the day it is due, page by page, with the meeting it comes from."""

from datetime import date, timedelta

import pytest

from pmjournal.journal import Journal
from pmjournal.owed import OwedFilter, count, page
from pmjournal.records import ActionState, Role, Side
from tests.core.conftest import TODAY


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


def texts(journal: Journal, wanted: OwedFilter, size: int = 50) -> list[str]:
    """All pages."""
    found: list[str] = []
    after = None
    while listed := page(journal, wanted, size, after):
        found += [one.item.text for one in listed]
        after = listed[-1].item
    return found


def test_each_side_has_its_own_soonest_due_first(journal: Journal, helen: int) -> None:
    add = journal.actions.add
    add("Someday", owner=Side.ME, mentorship_id=helen)
    add("Late", owner=Side.ME, mentorship_id=helen, due_on=TODAY - timedelta(2))
    add("Theirs", owner=Side.THEM, mentorship_id=helen)
    add("Soon", owner=Side.ME, due_on=TODAY)
    add("Also today", owner=Side.ME, due_on=TODAY)
    journal.actions.mark(add("Begun", owner=Side.ME), ActionState.IN_PROGRESS)
    journal.actions.mark(add("Off", owner=Side.ME), ActionState.CANCELLED)
    mine = ["Late", "Soon", "Also today", "Someday", "Begun"]
    for size in (1, 2, 50):
        assert texts(journal, OwedFilter(Side.ME), size) == mine
    assert count(journal, OwedFilter(Side.ME)) == len(mine)
    assert texts(journal, OwedFilter(Side.THEM)) == ["Theirs"]
    assert texts(journal, OwedFilter(Side.ME, helen)) == ["Late", "Someday"]


def test_what_is_done_comes_the_latest_first(journal: Journal) -> None:
    for day in (3, 5, 4, 5):
        made = journal.actions.add(f"Done on {day}", owner=Side.THEM)
        journal.actions.mark(made, ActionState.DONE, on=date(2026, 6, day))
    wanted = OwedFilter(Side.THEM, done=True)
    for size in (1, 50):
        assert texts(journal, wanted, size) == ["Done on 5", "Done on 5", "Done on 4", "Done on 3"]


def test_an_item_knows_its_meeting_and_goes_with_it(journal: Journal, helen: int) -> None:
    meeting = journal.meetings.add(journal.clock.at(date(2026, 6, 2), 9), mentorship_id=helen, title="Which one")
    journal.actions.add("Send it", owner=Side.ME, meeting_id=meeting)
    journal.actions.add("On my own", owner=Side.ME)
    first, second = page(journal, OwedFilter(Side.ME), 10)
    assert (first.meeting_title, first.met_on) == ("Which one", date(2026, 6, 2))
    assert (second.meeting_title, second.met_on) == ("", None)
    journal.bin.put(meeting)
    for size in (1, 10):
        assert texts(journal, OwedFilter(Side.ME), size) == ["On my own"]
        assert texts(journal, OwedFilter(Side.ME, helen), size) == []
