"""Long texts keep what they were: once a session of editing, through kills and undo, thinned as they grow old."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from pmjournal.changes import Change, completed
from pmjournal.clock import Clock
from pmjournal.errors import NotFound
from pmjournal.journal import Journal
from pmjournal.records import EntryKind
from pmjournal.thinning import kept

MORNING = datetime(2026, 6, 9, 8, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FIRST = "What I want to remember of the walk along the river."
SECOND = FIRST + " And of the talk after it."
THIRD = SECOND + " And of the way home, in the rain."


class Watch(Clock):
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        super().__init__(zone="Europe/Stockholm")
        self.moment = MORNING

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.local(self.moment).date()


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def journal(tmp_path: Path, watch: Watch) -> Iterator[Journal]:
    made = Journal.create(tmp_path / "journal", "Nora Castell", clock=watch)
    yield made
    made.close()


def texts(journal: Journal, record: int, field: str = "body") -> list[str]:
    return [one.text for one in journal.revisions.of(record, field)]


def rows(journal: Journal, table: str = "revision") -> int:
    with journal._store.reading() as session:
        return int(session.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


def test_a_session_of_editing_leaves_the_text_as_it_was_before(journal: Journal, watch: Watch) -> None:
    page = journal.reflections.add(body=FIRST)
    watch.moment += HOUR
    for end in range(1, len(SECOND) - len(FIRST) + 1):
        journal.reflections.write(page, body=SECOND[: len(FIRST) + end])
        watch.moment += 10 * timedelta(seconds=1)
    assert texts(journal, page) == [SECOND, FIRST]
    assert rows(journal) == 2
    watch.moment += 11 * MINUTE
    journal.reflections.write(page, body=THIRD)
    assert texts(journal, page) == [THIRD, SECOND, FIRST]


def test_a_version_tells_when_its_session_began_and_ended(journal: Journal, watch: Watch) -> None:
    page = journal.reflections.add(body=FIRST)
    watch.moment = MORNING + HOUR
    journal.reflections.write(page, body=FIRST + " And")
    watch.moment += 5 * MINUTE
    journal.reflections.write(page, body=SECOND)
    watch.moment += DAY
    journal.reflections.write(page, body=THIRD, mood=3)
    now, second, first = journal.revisions.of(page, "body")
    assert (first.began_at, first.ended_at) == (MORNING, MORNING)
    assert (second.began_at, second.ended_at) == (MORNING + HOUR, MORNING + HOUR + 5 * MINUTE)
    assert (now.id, now.began_at, now.text) == (0, watch.moment, THIRD)


def test_writing_on_and_on_leaves_a_version_an_hour(journal: Journal, watch: Watch) -> None:
    page = journal.reflections.add(body=FIRST)
    for number in range(30):
        journal.reflections.write(page, body=f"{FIRST} {number}")
        watch.moment += 5 * MINUTE
    assert texts(journal, page) == [f"{FIRST} 29", f"{FIRST} 23", f"{FIRST} 11", FIRST]


def test_a_text_that_loses_much_at_once_is_kept_in_the_same_session(journal: Journal) -> None:
    page = journal.reflections.add()
    journal.reflections.write(page, body=FIRST * 10)
    journal.reflections.write(page, body="x")
    assert texts(journal, page) == ["x", FIRST * 10]


def test_what_never_was_long_has_no_versions(journal: Journal, watch: Watch) -> None:
    page = journal.reflections.add(body="Tired.")
    for words in ("Very tired.", "", FIRST, SECOND):
        watch.moment += HOUR
        journal.reflections.write(page, body=words)
    assert texts(journal, page) == [SECOND, FIRST]


def test_every_long_text_has_versions_of_its_own(journal: Journal, watch: Watch) -> None:
    goal, meeting = (
        journal.goals.add("Tell it", why=FIRST, impact=FIRST),
        journal.meetings.add(MORNING, notes=FIRST),
    )
    entry = journal.entries.add(EntryKind.DECISION, "Back it", body=FIRST)
    watch.moment += HOUR
    journal.goals.write(goal, why=SECOND)
    journal.meetings.write(meeting, notes=SECOND)
    journal.entries.write(entry, body=SECOND)
    for record, field in ((goal, "why"), (meeting, "notes"), (entry, "body")):
        assert texts(journal, record, field) == [SECOND, FIRST]
    assert texts(journal, goal, "impact") == [FIRST]
    with pytest.raises(TypeError):
        journal.revisions.of(goal, "title")


def test_a_restored_version_takes_its_place_and_undo_gives_it_back(journal: Journal, watch: Watch) -> None:
    page = journal.reflections.add(body=FIRST)
    watch.moment += HOUR
    journal.reflections.write(page, body=SECOND)
    version = journal.revisions.of(page, "body")[1].id
    with journal.transaction() as act:
        journal.revisions.restore(version)
    assert texts(journal, page) == [FIRST, SECOND, FIRST]
    assert act.change is not None
    again = journal.undo(act.change)
    assert texts(journal, page)[0] == SECOND
    assert again is not None
    journal.undo(again)
    assert set(texts(journal, page)) == {FIRST, SECOND}
    assert texts(journal, page)[0] == FIRST
    with pytest.raises(NotFound):
        journal.revisions.restore(99)


def test_undo_of_a_new_record_takes_its_versions_along_and_redo_brings_them_back(
    journal: Journal, watch: Watch
) -> None:
    heard: list[Change] = []
    journal.subscribe(heard.append)
    page = journal.reflections.add(body=FIRST)
    watch.moment += HOUR
    journal.reflections.write(page, body=SECOND)
    undone = journal.undo(completed(heard[0], heard[1:]))
    assert undone is not None
    assert rows(journal) == 0
    watch.moment += HOUR
    redone = journal.undo(undone)
    assert redone is not None
    assert texts(journal, page) == [SECOND, FIRST]
    watch.moment += HOUR
    journal.undo(redone)
    assert rows(journal) == 0


def test_versions_of_private_notes_are_in_a_table_of_their_own(journal: Journal, watch: Watch) -> None:
    note = journal.private_notes.add(FIRST)
    watch.moment += HOUR
    journal.private_notes.write(note, body=SECOND)
    assert rows(journal) == 0
    now, first = journal.private_notes.versions(note)
    assert (now.text, first.text, first.private) == (SECOND, FIRST, True)
    with pytest.raises(NotFound):
        journal.revisions.restore(first.id)
    journal.private_notes.restore_version(first.id)
    assert journal.private_notes.get(note).body == FIRST
    assert [one.text for one in journal.private_notes.versions(note)] == [FIRST, SECOND, FIRST]


def test_the_sweep_of_the_bin_takes_versions_along(journal: Journal, watch: Watch) -> None:
    page, note = journal.reflections.add(body=FIRST), journal.private_notes.add(FIRST)
    watch.moment += HOUR
    journal.reflections.write(page, body=SECOND)
    journal.private_notes.write(note, body=SECOND)
    journal.bin.put(page)
    journal.private_notes.to_bin(note)
    with pytest.raises(NotFound):
        journal.revisions.of(page, "body")
    watch.moment += 61 * DAY
    assert journal.bin.sweep() == 2
    assert (rows(journal), rows(journal, "private_revision")) == (0, 0)


def test_old_words_are_not_found_by_a_search(journal: Journal, watch: Watch) -> None:
    page = journal.reflections.add(body=FIRST + " Zanzibar")
    watch.moment += HOUR
    journal.reflections.write(page, body=SECOND)
    assert not any(group.hits for group in journal.search.find("zanzibar"))


def _edited(journal: Journal, watch: Watch, times: int) -> int:
    """A page that was edited so many times, twenty minutes apart, and then left for five days."""
    page = journal.reflections.add(body=FIRST)
    for number in range(times):
        watch.moment += 20 * MINUTE
        journal.reflections.write(page, body=f"{FIRST} {number}")
    assert len(texts(journal, page)) == times + 1
    watch.moment += 5 * DAY
    return page


def test_old_versions_are_thinned_when_a_session_of_editing_begins(journal: Journal, watch: Watch) -> None:
    page = _edited(journal, watch, 12)
    journal.reflections.write(page, body=SECOND)
    assert texts(journal, page) == [SECOND, f"{FIRST} 11"]


def test_no_write_removes_more_than_a_dozen_versions_and_the_next_sessions_go_on(
    journal: Journal, watch: Watch
) -> None:
    page = _edited(journal, watch, 30)
    removed = []
    for number in range(4):
        before = rows(journal)
        journal.reflections.write(page, body=f"{SECOND} {number}")
        removed.append(before + 1 - rows(journal))  # one more is the session that begins
        watch.moment += HOUR
    assert removed == [12, 12, 6, 0]
    assert texts(journal, page) == [*(f"{SECOND} {number}" for number in (3, 2, 1, 0)), f"{FIRST} 29"]


def test_a_journal_killed_while_writing_has_every_version(journal: Journal, watch: Watch, tmp_path: Path) -> None:
    page = journal.reflections.add(body=FIRST)
    folder = journal.folder
    script = (
        "import os, sys; from pathlib import Path; from pmjournal.journal import Journal\n"
        "journal = Journal.open(Path(sys.argv[1]))\n"
        "journal.reflections.write(int(sys.argv[2]), body=sys.argv[3])\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(folder), str(page), SECOND], check=False)
    assert texts(journal, page) == [SECOND, FIRST]


AGES = st.lists(st.integers(-24 * 3, 24 * 800), max_size=60)


def _plainly(held: list[tuple[int, datetime]], now: datetime) -> set[int]:
    """The rule, each version judged by itself against all others of its tier."""

    def tier(at: datetime) -> int:
        age = now - at
        return 0 if age < 2 * DAY else 1 if age < 32 * DAY else 2 if age < 365 * DAY else 3

    form = {1: "%Y-%m-%d", 2: "%G-%V", 3: "%Y-%m"}
    keep = set()
    for id, at in held:
        rivals = [
            (other, number)
            for number, other in held
            if tier(other) == tier(at) > 0 and other.strftime(form[tier(at)]) == at.strftime(form[tier(at)])
        ]
        if tier(at) == 0 or max(rivals) == (at, id):
            keep.add(id)
    return keep


@given(AGES)
def test_what_is_kept_is_what_the_rule_says(ages: list[int]) -> None:
    held = [(number, MORNING - age * HOUR) for number, age in enumerate(ages)]
    assert kept(held, MORNING) == _plainly(held, MORNING)


@given(AGES, st.integers(0, 24 * 500))
def test_thinning_twice_is_thinning_once(ages: list[int], later: int) -> None:
    held = [(number, MORNING - age * HOUR) for number, age in enumerate(ages)]
    now = MORNING + later * HOUR
    once = kept(held, now)
    assert kept([one for one in held if one[0] in once], now) == once
