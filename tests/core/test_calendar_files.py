"""Calendar files: moments, what a meeting is known by, what is called off, and nothing that is not theirs."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.calendar_files import offered, write_calendar
from pmjournal.clock import Clock
from pmjournal.errors import BadInput
from pmjournal.interchange.ics import LONGEST, Event, calendar
from pmjournal.journal import Journal
from pmjournal.planning import call_off, move_meeting
from pmjournal.records import MeetingStatus, Role

TODAY = date(2026, 6, 9)
NOW = datetime(2026, 6, 9, 12, tzinfo=UTC)


def lines(written: bytes) -> list[str]:
    """The lines of a file, unfolded."""
    assert written.endswith(b"\r\n")
    return re.sub("\r\n ", "", written.decode()).split("\r\n")


def values(written: bytes, name: str) -> list[str]:
    return [line.partition(":")[2] for line in lines(written) if line.partition(":")[0] == name]


def event(**fields: object) -> Event:
    known: dict[str, object] = {
        "uid": "1@x", "sequence": 0, "changed_at": NOW, "starts_at": NOW, "minutes": 45, "words": "Meeting",
        "place": "", "cancelled": False,
    }  # fmt: skip
    return Event(**{**known, **fields})  # type: ignore[arg-type]


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen; “Okafor”, Ä\u0301", Role.MENTEE)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "meetings.ics"


def plan(journal: Journal, who: int, days: int, **fields: object) -> int:
    moment = journal.clock.at(TODAY + timedelta(days=days), 10)
    return journal.meetings.add(moment, mentorship_id=who, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "utc"), [("2026-10-24", "080000"), ("2026-10-25", "090000"), ("2027-03-28", "080000")]
)
def test_ten_o_clock_stays_ten_o_clock_across_clock_changes(
    journal: Journal, helen: int, target: Path, day: str, utc: str
) -> None:
    at = datetime.combine(
        date.fromisoformat(day), datetime.min.time().replace(hour=10), ZoneInfo("Europe/Stockholm")
    )
    write_calendar(journal, [journal.meetings.add(at, mentorship_id=helen, planned_minutes=90)], target)
    assert values(target.read_bytes(), "DTSTART") == [f"{day.replace('-', '')}T{utc}Z"]
    ends = int(utc[:2]) + 1
    assert values(target.read_bytes(), "DTEND") == [f"{day.replace('-', '')}T{ends:02}3000Z"]
    assert values(target.read_bytes(), "X-WR-TIMEZONE") == ["Europe/Stockholm"]


def test_nothing_but_name_moment_length_and_place_is_in_it(journal: Journal, helen: int, target: Path) -> None:
    meeting = plan(
        journal, helen, 2, title="CANARY title", notes="CANARY notes", place="Alder, room 2", brief="CANARY brief"
    )
    journal.agendas.add(meeting, "CANARY point")
    journal.private_notes.add("CANARY private", meeting_id=meeting)
    journal.ratings.write(meeting, comfort=1, comment="CANARY comfort")
    call_off(journal, meeting, MeetingStatus.CANCELLED, "CANARY reason")
    write_calendar(journal, [meeting], target)
    assert b"CANARY" not in target.read_bytes()
    assert values(target.read_bytes(), "SUMMARY") == ["Meeting with Helen\\; “Okafor”\\, Ä\u0301"]
    assert values(target.read_bytes(), "LOCATION") == ["Alder\\, room 2"]
    names = {line.partition(":")[0] for line in lines(target.read_bytes()) if line}
    assert names == {
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-TIMEZONE", "UID", "SEQUENCE", "DTSTAMP",
        "LAST-MODIFIED", "DTSTART", "SUMMARY", "LOCATION", "STATUS", "END",
    }  # fmt: skip


def test_a_meeting_is_known_by_the_same_name_wherever_it_moves(tmp_path: Path, target: Path) -> None:
    folder, first, later = (
        tmp_path / "kept",
        Clock(TODAY, "Europe/Berlin"),
        Clock(date(2026, 6, 10), "Europe/Berlin"),
    )
    with Journal.create(folder, "Nora", clock=first) as journal:
        helen = journal.people.add("Helen Okafor", Role.MENTEE)
        meeting = plan(journal, helen, 2)
        write_calendar(journal, [meeting], target)
        before = target.read_bytes()
    with Journal.open(folder, clock=later) as journal:
        stays = move_meeting(journal, meeting, journal.clock.at(date(2026, 6, 18), 14), "Both travelling")
        assert [one.meeting.id for one in offered(journal, helen)] == [meeting]
        write_calendar(journal, [meeting], target)
        after = target.read_bytes()
        anew = journal.meetings.add(journal.clock.at(date(2026, 7, 1)), mentorship_id=helen, moved_from_id=meeting)
        write_calendar(journal, [anew, stays], target)
    assert values(before, "UID") == values(after, "UID")
    assert int(values(after, "SEQUENCE")[0]) > int(values(before, "SEQUENCE")[0])
    assert values(after, "DTSTART") == ["20260618T120000Z"]
    assert values(target.read_bytes(), "UID")[1] == values(before, "UID")[0]
    assert "Both travelling" not in target.read_text("utf-8")


def test_what_is_called_off_takes_itself_out(journal: Journal, helen: int, target: Path) -> None:
    stays, off = plan(journal, helen, 2), plan(journal, helen, 9)
    plan(journal, helen, -2)
    call_off(journal, off, MeetingStatus.CANCELLED)
    assert [(one.meeting.id, one.off) for one in offered(journal, helen)] == [(stays, False), (off, True)]
    write_calendar(journal, [off], target)
    assert values(target.read_bytes(), "METHOD") == ["CANCEL"]
    assert write_calendar(journal, [off, stays], target) == 2
    assert values(target.read_bytes(), "METHOD") == ["PUBLISH"]
    assert values(target.read_bytes(), "STATUS") == ["CONFIRMED", "CANCELLED"]


def test_without_a_meeting_no_file_is_written(journal: Journal, target: Path) -> None:
    with pytest.raises(BadInput):
        write_calendar(journal, [], target)
    assert not target.exists()


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n;,\\é😀"), max_size=200))
def test_any_words_are_escaped_folded_and_come_back(words: str) -> None:
    written = calendar([event(words=words, minutes=None)], "UTC", NOW)
    assert all(len(line) <= LONGEST for line in written.split(b"\r\n"))
    assert re.search(b"[^\r]\n|\r[^\n]", written) is None
    found = values(written, "SUMMARY")[0]
    assert re.sub(r"\\(.)", lambda one: "\n" if one[1] == "n" else one[1], found) == words
