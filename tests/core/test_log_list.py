"""The log as a list: pages, counts, decisions to look at again, and wins read again."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmjournal import Journal, log_list
from pmjournal.log_list import LogFilter
from pmjournal.log_notes import MOST
from pmjournal.records import EntryKind, EntryState, NoteHeading, Role, Visibility
from pmjournal.records.search import SearchGroup
from pmjournal.text import clean
from tests.core.conftest import TODAY

WINS = frozenset({EntryKind.WIN})


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE)


@pytest.mark.parametrize("oldest_first", [False, True])
def test_pages_go_on_where_the_last_one_ended(journal: Journal, oldest_first: bool) -> None:
    days = [TODAY - timedelta(days=number // 3) for number in range(10)]
    made = {journal.entries.add(EntryKind.IDEA, f"Idea {on}", occurred_on=on) for on in days}
    found, after = [], None
    while page := log_list.page(journal, LogFilter(), 4, oldest_first=oldest_first, after=after):
        found += page
        after = page[-1]
    assert {one.id for one in found} == made
    order = [(one.occurred_on, one.id) for one in found]
    assert order == sorted(order, reverse=not oldest_first)


def test_kinds_are_those_there_are_and_filters_count_what_they_list(journal: Journal, helen: int) -> None:
    for kind in (EntryKind.WIN, EntryKind.WIN, EntryKind.LESSON):
        journal.entries.add(kind, "One", mentorship_id=helen)
    binned = journal.entries.add(EntryKind.IDEA, "Gone")
    journal.bin.put(binned)
    journal.entries.add(EntryKind.WIN, "Elsewhere")
    journal.entries.add(EntryKind.STORY, "Elsewhere")
    assert log_list.kinds(journal) == {EntryKind.WIN, EntryKind.LESSON, EntryKind.STORY}
    assert log_list.kinds(journal, helen) == {EntryKind.WIN, EntryKind.LESSON}
    for wanted in (LogFilter(kinds=WINS), LogFilter(helen), LogFilter(state=EntryState.CLOSED)):
        found = [one for one in journal.entries.all() if wanted.takes(one)]
        assert log_list.count(journal, wanted) == len(found)


def test_open_decisions_with_a_day_come_by_that_day(journal: Journal) -> None:
    add = journal.entries.add
    later = add(EntryKind.DECISION, "Later", review_on=date(2026, 9, 1))
    due = add(EntryKind.DECISION, "Due", review_on=TODAY)
    add(EntryKind.DECISION, "Looked at", review_on=TODAY, state=EntryState.CLOSED)
    add(EntryKind.DECISION, "Never")
    assert [one.id for one in log_list.to_look_at_again(journal)] == [due, later]


def test_the_win_read_again_longest_ago_comes_next(journal: Journal) -> None:
    wins = [journal.entries.add(EntryKind.WIN, f"Win {number}") for number in range(3)]
    read = []
    for _ in range(4):
        found = journal.log_notes.win_to_read(log_list.oldest_wins(journal))
        assert found is not None
        journal.log_notes.note_read(found)
        read.append(found)
    assert read == [*wins, wins[0]]
    assert journal.log_notes.win_to_read([]) is None


def test_among_many_wins_one_that_was_never_read_again_is_found(journal: Journal) -> None:
    with journal.bulk():
        wins = [journal.entries.add(EntryKind.WIN, "Win", occurred_on=TODAY) for _ in range(MOST + 3)]
        for win in wins[: MOST + 1]:
            journal.log_notes.note_read(win)
    few = log_list.oldest_wins(journal)
    assert (len(few), few) == (MOST + 2, wins[: MOST + 2])
    assert journal.log_notes.win_to_read(few) == journal.log_notes.win_to_read(wins) == wins[0]
    assert journal.log_notes.win_to_read(few[1:]) == wins[MOST + 1]


def test_without_a_search_index_the_list_is_the_same(journal: Journal, helen: int) -> None:
    for number, kind in enumerate((EntryKind.WIN, EntryKind.IDEA, EntryKind.WIN)):
        whom = helen if number else None
        journal.entries.add(kind, "One", mentorship_id=whom, occurred_on=TODAY - timedelta(number))
    wanted = (LogFilter(), LogFilter(helen), LogFilter(kinds=WINS), LogFilter(helen, WINS))

    def listed() -> list[object]:
        pages = [log_list.page(journal, one, 5, oldest_first=order) for one in wanted for order in (True, False)]
        return [pages, [log_list.count(journal, one) for one in wanted], log_list.oldest_wins(journal)]

    indexed = listed()
    journal._store.has_index = False
    assert listed() == indexed


def test_a_page_goes_on_though_its_last_entry_has_gone(journal: Journal) -> None:
    made = [journal.entries.add(EntryKind.IDEA, "One", occurred_on=TODAY - timedelta(day)) for day in range(4)]
    first = log_list.page(journal, LogFilter(), 2)
    journal.bin.put(first[-1].id)
    following = log_list.page(journal, LogFilter(), 2, after=first[-1])
    assert [one.id for one in following] == made[2:]


def test_the_draft_of_a_capture_stays_until_it_is_kept(journal: Journal) -> None:
    assert journal.log_notes.draft() == (EntryKind.QUESTION, "")
    journal.log_notes.keep_draft(EntryKind.WIN, "Two\nlines")
    assert journal.log_notes.draft() == (EntryKind.WIN, "Two\nlines")


def test_private_notes_can_be_asked_for_by_heading(journal: Journal) -> None:
    journal.private_notes.add("Free")
    note = journal.private_notes.add("Both sides", heading=NoteHeading.DISAGREEMENT)
    assert [one.id for one in journal.private_notes.all(NoteHeading.DISAGREEMENT)] == [note]
    assert len(journal.private_notes.all()) == 2


def test_a_search_names_the_kind_of_entry(journal: Journal) -> None:
    for kind in EntryKind:
        journal.entries.add(kind, f"Heron {kind}")
    for kind in EntryKind:
        (group,) = journal.search.find(f"heron kind:{kind.replace(' ', '-')}")
        assert [hit.detail for hit in group.hits] == [kind]
    assert journal.search.counts("heron kind:log")[SearchGroup.LOG] == len(EntryKind)


def test_what_is_no_decision_any_more_is_personal_again(journal: Journal) -> None:
    with journal.bulk():
        changed, told = (journal.entries.add(EntryKind.DECISION, "We wait") for _ in range(2))
        journal.entries.write(changed, kind=EntryKind.CHALLENGE)
        journal.entries.write(told, kind=EntryKind.WIN, visibility=Visibility.SHAREABLE)
    assert journal.entries.get(changed).visibility is Visibility.PERSONAL
    assert journal.entries.get(told).visibility is Visibility.SHAREABLE


@given(st.sampled_from(EntryKind), st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_whatever_is_typed_into_the_capture_is_there_again(journal: Journal, kind: EntryKind, words: str) -> None:
    """A character 0 would make the journal seem damaged from then on."""
    journal.log_notes.keep_draft(kind, words)
    said = clean(words)
    assert journal.log_notes.draft() == ((kind, said) if said else (EntryKind.QUESTION, ""))
    assert journal.owner.get().name
