"""Importing dated Markdown: the plan, all or nothing, what is known, and whom it is with."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pmjournal import importing
from pmjournal.clock import Clock
from pmjournal.errors import BadInput, Cancelled
from pmjournal.importing import Outcome, RoleNeeded, Verdict, carry_out, plan
from pmjournal.journal import Journal
from pmjournal.records import MeetingStatus, Role, Visibility

TODAY = date(2026, 6, 9)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.create(tmp_path / "journal", "Ada", clock=Clock(TODAY, "Europe/Berlin")) as journal:
        yield journal


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "deeper").mkdir(parents=True)
    (folder / "2026-03-02.md").write_text("# First talk\n\nWe spoke of maps.\n")
    (folder / "deeper" / "second.markdown").write_text("Date: 16 March 2026 16:30\n\nWe spoke of **plans**.\n")
    (folder / ".hidden.md").write_text("no date")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def told(outcomes: tuple[Outcome, ...]) -> list[tuple[str, Verdict]]:
    return [(one.file, one.verdict) for one in outcomes]


def count(journal: Journal) -> tuple[int, int, int]:
    return journal.meetings.count(), journal.reflections.count(), len(journal.people.contacts())


def test_a_plan_writes_nothing_and_skips_what_is_hidden_or_no_text(journal: Journal, source: Path) -> None:
    made = plan(source, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE)
    assert told(made.outcomes) == [
        ("2026-03-02.md", Verdict.TAKEN),
        ("deeper/second.markdown", Verdict.TAKEN),
    ]
    assert count(journal) == (0, 0, 0)


def test_meetings_are_held_at_their_local_time_or_at_noon_with_a_new_person(
    journal: Journal, source: Path
) -> None:
    done = carry_out(journal, plan(source, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE))
    first, second = (journal.meetings.get(id) for id in done.ids)
    assert first.starts_at == datetime(2026, 3, 2, 11, tzinfo=UTC)
    assert second.starts_at == datetime(2026, 3, 16, 15, 30, tzinfo=UTC)
    assert (first.title, first.notes) == ("First talk", "# First talk\n\nWe spoke of maps.")
    assert (first.status, first.zone) == (MeetingStatus.HELD, "Europe/Berlin")
    contact = journal.people.contact(first.mentorship_id or 0)
    assert (contact.person.name, contact.mentorship.my_role) == ("Grace", Role.MENTEE)
    assert (contact.mentorship.id, contact.mentorship.started_on) == (done.mentorship_id, date(2026, 3, 2))


def test_reflections_are_personal_and_need_nobody(journal: Journal, source: Path) -> None:
    done = carry_out(journal, plan(source, "reflection", journal=journal))
    first = journal.reflections.get(done.ids[0])
    assert (first.visibility, first.mentorship_id) == (Visibility.PERSONAL, None)
    assert (first.title, first.body) == ("First talk", "# First talk\n\nWe spoke of maps.")
    assert count(journal) == (0, 2, 0)


def test_a_meeting_to_come_is_planned_and_a_reflection_to_come_is_refused(
    journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "2026-06-10.md"
    path.write_text("Tomorrow")
    done = carry_out(journal, plan(path, "meeting", journal=journal))
    assert journal.meetings.get(done.ids[0]).status is MeetingStatus.PLANNED
    refused = plan(path, "reflection", journal=journal).outcomes[0]
    assert (refused.verdict, refused.why) == (Verdict.REFUSED, "10 Jun 2026 is still to come.")


def test_one_refused_file_keeps_everything_out(journal: Journal, source: Path) -> None:
    (source / "z.md").write_text("No date here")
    made = plan(source, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE)
    assert [one.file for one in made.of(Verdict.REFUSED)] == ["z.md"]
    with pytest.raises(BadInput, match="Nothing was imported: 1 file was refused"):
        carry_out(journal, made)
    assert count(journal) == (0, 0, 0)


def test_a_stop_half_way_leaves_nothing(journal: Journal, source: Path) -> None:
    def stop(done: int, of: int) -> None:
        if done == 2:
            raise Cancelled("Stopped.")

    made = plan(source, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE)
    with pytest.raises(Cancelled):
        carry_out(journal, made, progress=stop)
    assert count(journal) == (0, 0, 0)


def test_an_import_is_one_change_and_can_be_undone(journal: Journal, source: Path) -> None:
    made = plan(source, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE)
    done = carry_out(journal, made, origin="window")
    assert done.change is not None
    assert done.change.origin == "window"
    journal.undo(done.change)
    assert count(journal) == (0, 0, 0)


def test_large_imports_are_written_in_bulk(
    journal: Journal, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "UNDOABLE", 1)
    assert len(carry_out(journal, plan(source, "meeting", journal=journal)).ids) == 2
    assert journal.meetings.count() == 2


def test_progress_counts_the_files_and_the_records(journal: Journal, source: Path) -> None:
    seen: list[tuple[int, int]] = []
    made = plan(source, "meeting", journal=journal, progress=lambda done, of: seen.append((done, of)))
    carry_out(journal, made, progress=lambda done, of: seen.append((done, of)))
    assert seen == [(1, 2), (2, 2), (1, 2), (2, 2)]


def test_what_was_imported_is_known_the_next_time(journal: Journal, source: Path) -> None:
    carry_out(journal, plan(source, "meeting", journal=journal))
    (source / "2026-03-02.md").write_bytes(b"# First talk  \r\n\r\nWe spoke of maps.\r\n\r\n")
    (source / "2026-03-02-copy.md").write_text("# Another talk")
    again = plan(source, "meeting", journal=journal)
    assert told(again.outcomes) == [
        ("2026-03-02-copy.md", Verdict.TAKEN),
        ("2026-03-02.md", Verdict.KNOWN),
        ("deeper/second.markdown", Verdict.KNOWN),
    ]
    assert again.outcomes[1].why == "It is in the journal already."
    assert {one.verdict for one in plan(source, "reflection", journal=journal).outcomes} == {Verdict.TAKEN}


def test_equal_files_in_one_import_are_taken_once(journal: Journal, source: Path) -> None:
    (source / "deeper" / "2026-03-02.md").write_text("# First talk\n\nWe spoke of maps.\n")
    (source / "2026-03-03.md").write_text("# First talk\n\nWe spoke of maps.\n")
    made = plan(source, "meeting", journal=journal)
    assert [one.why for one in made.of(Verdict.KNOWN)] == ["It holds the same text as 2026-03-02.md."]
    assert len(carry_out(journal, made).ids) == 3


def test_the_same_plan_carried_out_twice_writes_once(journal: Journal, source: Path) -> None:
    made = plan(source, "meeting", journal=journal, with_name="Grace", role=Role.MENTEE)
    carry_out(journal, made)
    assert carry_out(journal, made).ids == ()
    assert count(journal) == (2, 0, 1)


def test_the_evening_of_a_day_is_known_in_the_zone_it_was_written_in(journal: Journal, tmp_path: Path) -> None:
    journal.meetings.add(datetime(2026, 3, 3, 6, tzinfo=UTC), zone="America/Los_Angeles", notes="Late")
    path = tmp_path / "2026-03-02.md"
    path.write_text("Late\n")
    assert plan(path, "meeting", journal=journal).outcomes[0].verdict is Verdict.KNOWN


def test_a_date_of_two_meanings_is_refused_until_the_order_is_given(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "week.txt"
    path.write_text("Date: 04/03/2018\n")
    refused = plan(path, "meeting", journal=journal).outcomes[0]
    assert (refused.verdict, refused.ambiguous) == (Verdict.REFUSED, True)
    assert refused.why == "Its date could be 4 Mar 2018 or 3 Apr 2018."
    assert plan(path, "meeting", journal=journal, date_order="mdy").outcomes[0].day == date(2018, 4, 3)


def test_known_people_are_found_by_name_and_role(journal: Journal, source: Path) -> None:
    old = journal.people.add("Grace", Role.MENTEE)
    peer = journal.people.add_mentorship(journal.people.contact(old).person.id, Role.PEER)
    done = carry_out(journal, plan(source, "meeting", journal=journal, with_name=" grace ", role=Role.PEER))
    assert done.mentorship_id == peer
    with pytest.raises(RoleNeeded, match="more than one role"):
        plan(source, "meeting", journal=journal, with_name="Grace")


def test_a_known_person_in_a_new_role_stays_one_person(journal: Journal, source: Path) -> None:
    person = journal.people.contact(journal.people.add("Grace", Role.MENTEE)).person
    made = plan(source, "reflection", journal=journal, with_name="Grace", role=Role.PEER)
    new = carry_out(journal, made).mentorship_id
    assert new is not None
    assert journal.people.contact(new).person == person


def test_of_several_mentorships_with_one_person_the_running_one_is_meant(journal: Journal, source: Path) -> None:
    running = journal.people.add("Grace", Role.MENTEE, started_on=date(2024, 1, 1))
    person = journal.people.contact(running).person.id
    journal.people.add_mentorship(person, Role.MENTEE, status="ended", started_on=date(2025, 1, 1))
    done = carry_out(journal, plan(source, "meeting", journal=journal, with_name="Grace"))
    assert done.mentorship_id == running


def test_a_new_name_needs_a_role_and_two_of_a_name_are_refused(journal: Journal, source: Path) -> None:
    with pytest.raises(RoleNeeded, match="“Grace” is new here"):
        plan(source, "meeting", journal=journal, with_name="Grace")
    journal.people.add("Sam", Role.MENTOR)
    journal.people.add("Sam", Role.MENTOR)
    with pytest.raises(BadInput, match="More than one person is called “Sam”"):
        plan(source, "meeting", journal=journal, with_name="Sam", role=Role.MENTOR)


def test_where_there_is_nothing_to_import_it_is_said(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadInput, match=r"holds no \.md, \.markdown or \.txt file"):
        plan(tmp_path / "empty", "meeting", journal=journal)
    with pytest.raises(BadInput, match="There is no file or folder"):
        plan(tmp_path / "missing", "meeting", journal=journal)
