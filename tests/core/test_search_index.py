"""The index says what the records say, whatever was done; and nothing private is ever in its shareable half."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from pmjournal.clock import Clock
from pmjournal.demo import build
from pmjournal.errors import JournalError
from pmjournal.journal import Journal
from pmjournal.planning import change_person
from pmjournal.records import Kind, Role, Side
from pmjournal.records.search import Indexed, SearchGroup
from pmjournal.steps import finish
from pmjournal.store.tables import GoalRow, MeetingRow, PersonRow, RecordRow
from tests.core.conftest import TODAY

NUMBERS = st.integers(0, 60)


def _add_goal(journal: Journal, one: int, other: int) -> None:
    whom = _mentorship(journal, other)
    journal.goals.add(f"Goal {one}", mentorship_id=whom, competencies=[f"Skill {one}"])


def _add_meeting(journal: Journal, one: int, other: int) -> None:
    id = journal.meetings.add(journal.clock.at(_day(one)), mentorship_id=_mentorship(journal, other))
    journal.agendas.add(id, f"Point {one}")
    journal.actions.add(f"Action {one}", owner=Side.ME, meeting_id=id)
    journal.private_notes.add(f"Note {one}", meeting_id=id)


def _write_meeting(journal: Journal, one: int, other: int) -> None:
    notes = f"About [[{_any(journal, GoalRow, other)}|it]]"
    journal.meetings.write(_any(journal, MeetingRow, one), notes=notes, starts_at=journal.clock.at(_day(other)))


def _any(journal: Journal, row: type[RecordRow], number: int) -> int:
    """Some record of this kind, in the bin or not; one that is not there where there is none."""
    with journal._store.reading() as session:
        ids = session.scalars(select(row.id).order_by(row.id)).all()
    return ids[number % len(ids)] if ids else 0


# What may be done with two numbers; what fits no record is refused by the journal.
Act = Callable[[Journal, int, int], object]
ACTS: list[Act] = [
    lambda j, one, other: j.people.add(f"Person {one}", Role.MENTEE, title="Lead"),
    lambda j, one, other: j.people.write_person(_any(j, PersonRow, one), name=f"Somebody {other}"),
    _add_goal,
    lambda j, one, other: j.goals.write(
        _any(j, GoalRow, one), title=f"Goal {other}", competencies=[f"Skill {other}"]
    ),
    lambda j, one, other: j.goals.add_milestone(_any(j, GoalRow, one), f"Step {other}", planned_on=_day(other)),
    _add_meeting,
    _write_meeting,
    lambda j, one, other: j.reflections.add(title=f"Thought {one}", written_at=j.clock.at(_day(other))),
    lambda j, one, other: j.attachments.add(_any(j, RecordRow, one), f"File {other}.txt", bytes([one])),
    lambda j, one, other: j.attachments.remove(one),
    lambda j, one, other: j.attachments.rename(one, f"Renamed {other}"),
    lambda j, one, other: j.links.add(_any(j, MeetingRow, one), _any(j, GoalRow, other)),
    lambda j, one, other: j.bin.put(_any(j, RecordRow, one)),
    lambda j, one, other: j.bin.restore(_any(j, RecordRow, one)),
    lambda j, one, other: j.bin.put(_any(j, MeetingRow, one)),
    lambda j, one, other: j.bin.restore(_any(j, MeetingRow, one)),
]


def _day(number: int) -> date:
    return date(2026, 5, 1 + number % 28)


def _mentorship(journal: Journal, number: int) -> int | None:
    known = journal.people.contacts()
    return known[number % len(known)].mentorship.id if known else None


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 30), st.integers(0, 30), st.booleans()), max_size=14)
)
def test_the_index_follows_any_acts(
    journal: Journal, acts: list[tuple[Callable[[Journal, int, int], object], int, int, bool]]
) -> None:
    if not journal.people.contacts():
        for number in range(3):
            for what in ACTS[:8]:
                what(journal, number, number)
    for what, one, other, take_back in acts:
        with suppress(JournalError):
            with journal.transaction() as act:
                what(journal, one, other)
            if take_back and act.change is not None:
                journal.undo(act.change)
    assert journal.search.differences() == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "journal"
    build(folder, clock=Clock(TODAY, "Europe/Stockholm")).close()
    return folder


def test_no_private_word_is_in_the_shareable_half_of_the_index(sample: Path) -> None:
    with Journal.open(sample, clock=Clock(TODAY, "Europe/Stockholm")) as journal:
        with journal._store.reading() as session:
            run = session.connection().exec_driver_sql
            names = (
                run("SELECT name FROM sqlite_master WHERE name LIKE '%search%' AND type = 'table'").scalars().all()
            )
            holding = {
                name.removesuffix("_content").removesuffix("_data")
                for name in names
                if "autoindex" not in name
                for row in run(f'SELECT * FROM "{name}"')
                if any("private-canary" in _text(value).casefold() for value in row)
            }
        assert holding == {"private_search_notes"}
        assert {one.group for one in journal.search.find("private-canary")} == {SearchGroup.PRIVATE}
        assert journal.search.find("private-canary", private=False) == []


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def test_the_sample_journal_is_indexed_as_its_records_say_before_and_after_a_rebuild(sample: Path) -> None:
    with Journal.open(sample, clock=Clock(TODAY, "Europe/Stockholm")) as journal:
        assert journal.search.differences() == []
        journal.search.rebuild()
        assert journal.search.differences() == []
        kinds = {hit.kind for group in journal.search.find("the", limit=500) for hit in group.hits}
        assert kinds > {Kind.GOAL, Kind.MILESTONE, Kind.MEETING, Kind.REFLECTION}


def test_a_difference_is_noticed(journal: Journal) -> None:
    journal.goals.add("Walrus")
    with journal._store.writing() as session:
        session.connection().exec_driver_sql("UPDATE search_goals SET title = 'Penguin'")
    assert journal.search.differences() == ["search_place: 1"]
    journal.search.rebuild()
    assert journal.search.differences() == []


def test_a_meeting_with_somebody_else_takes_its_parts_along(journal: Journal) -> None:
    helen, tomas = (journal.people.add(name, Role.MENTEE) for name in ("Helen", "Tomás"))
    meeting = journal.meetings.add(journal.clock.at(TODAY), mentorship_id=helen, title="Walrus")
    journal.agendas.add(meeting, "Walrus point")
    journal.private_notes.add("Walrus note", meeting_id=meeting)
    change_person(journal, meeting, tomas)
    assert journal.search.counts("walrus person:helen") == {}
    assert journal.search.counts("walrus person:tomas") == {SearchGroup.MEETINGS: 2, SearchGroup.PRIVATE: 1}
    assert journal.search.differences() == []


def test_a_link_made_and_taken_away_by_hand_decides_what_belongs_to_a_goal(journal: Journal) -> None:
    goal = journal.goals.add("Walrus")
    meeting = journal.meetings.add(journal.clock.at(TODAY), title="Penguin")
    journal.links.add(meeting, goal)
    assert journal.search.counts("penguin goal:walrus") == {SearchGroup.MEETINGS: 1}
    journal.links.remove(meeting, goal)
    assert journal.search.counts("penguin goal:walrus") == {}
    assert journal.search.differences() == []


def _forget_index(folder: Path) -> None:
    """Let the index be one that an earlier version made."""
    with Journal.open(folder) as journal, journal._store.writing() as session:
        session.connection().exec_driver_sql("UPDATE setting SET value = 'old' WHERE key = 'search.definition'")


def test_a_journal_whose_index_is_made_anew_says_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pmjournal.store.index.CHUNK", 2)
    folder = tmp_path / "journal"
    with Journal.create(folder, "Nora") as journal:
        for number in range(5):
            journal.goals.add(f"Goal {number}")
    _forget_index(folder)
    said: list[Indexed] = []
    with finish(Journal.opening(folder), said.append) as journal:
        assert journal.search.differences() == []
    assert [(far.done, far.total) for far in said] == [(0, 0), (2, 5), (4, 5), (5, 5)]
    assert list(Journal.opening(folder)) == [], "what is up to date is not made again"


def test_stopped_in_the_middle_the_index_is_made_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pmjournal.store.index.CHUNK", 2)
    folder = tmp_path / "journal"
    with Journal.create(folder, "Nora") as journal:
        for number in range(5):
            journal.goals.add(f"Goal {number}")
    _forget_index(folder)
    steps = Journal.opening(folder)
    assert [next(steps).done for _ in range(2)] == [0, 2]
    steps.close()
    said: list[Indexed] = []
    with finish(Journal.opening(folder), said.append) as journal:
        assert journal.search.differences() == []
    assert said
