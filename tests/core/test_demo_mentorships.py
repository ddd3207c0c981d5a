"""The sample journal's mentorships: their stories, what was agreed on, and what only the owner reads."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from pmjournal.agreements import SECTIONS
from pmjournal.contacts import standings
from pmjournal.demo.source import load, sections
from pmjournal.demo.weeks import AWAY, Weeks
from pmjournal.focus import areas
from pmjournal.journal import Journal
from pmjournal.prospects import Stage, drafts, message, prospects
from pmjournal.records import (
    CadenceUnit,
    Contact,
    Ending,
    Entry,
    EntryKind,
    Meeting,
    MeetingStatus,
    MentorshipStatus,
    NoteHeading,
)
from pmjournal.records.today import Loose, Reason
from pmjournal.today import read_today
from pmjournal.waiting import waiting

TODAY = date(2026, 6, 9)
WEEKS = Weeks(TODAY)
EVER = datetime(2010, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def journal(sample_journal: Journal) -> Journal:
    return sample_journal


def contact(journal: Journal, begins: str) -> Contact:
    (found,) = [one for one in journal.people.contacts() if one.person.name.startswith(begins)]
    return found


def meetings(journal: Journal) -> list[Meeting]:
    return journal.meetings.between(*EVER)


def entries(journal: Journal, *kinds: EntryKind) -> list[Entry]:
    return journal.entries.all(kinds=kinds)


# The people -----------------------------------------------------------------------------------------


def test_the_owner_has_an_aim_and_three_values(journal: Journal) -> None:
    owner = journal.owner.get()
    assert "look after people who look after products" in owner.aim
    assert [line.split(":")[0] for line in owner.values.splitlines()] == ["Candour", "Craft", "Fairness"]


def test_two_people_are_known_without_a_mentorship(journal: Journal) -> None:
    known = {one.person.id for one in journal.people.contacts()}
    alone = [one for one in journal.people.everybody() if one.id not in known]
    assert [one.name for one in alone] == ["Farid Haddad", "Hanna Berglund"]
    assert all(any(said.person_id == one.id for said in journal.feedback.all()) for one in alone)


def test_ingrid_ended_early_with_thanks_and_keeps_in_touch(journal: Journal) -> None:
    it = contact(journal, "Ingrid").mentorship
    assert (it.status, it.ending, it.keep_in_touch_months) == (MentorshipStatus.ALUMNI, Ending.EARLY, 3)
    assert (it.programme, it.started_on, it.ended_on) == ("Compass", WEEKS.day("W1 tue"), WEEKS.day("W54 tue"))
    assert it.paired_on == WEEKS.day("W0 thu")
    assert it.objectives.count("\n") == 2
    assert all((it.outcomes, it.gave, it.got, it.thanks, it.end_reason))
    assert "[[" in it.outcomes


def test_junho_came_to_its_end(journal: Journal) -> None:
    it = contact(journal, "Jun-ho").mentorship
    assert (it.status, it.ending, it.ended_on) == (
        MentorshipStatus.ENDED,
        Ending.COMPLETED,
        WEEKS.day("W60 thu"),
    )
    assert all((it.outcomes, it.gave, it.got, it.thanks, it.learning_goal))


def test_the_rhythms_that_run(journal: Journal) -> None:
    rhythms = {
        name: (it.cadence_every, it.cadence_unit, it.usual_minutes)
        for name in ("Tomás", "Maya", "Léa", "Zofia")
        for it in [contact(journal, name).mentorship]
    }
    assert rhythms == {
        "Tomás": (1, CadenceUnit.MONTH, 60),
        "Maya": (2, CadenceUnit.WEEK, 30),
        "Léa": (3, CadenceUnit.WEEK, 45),
        "Zofia": (1, CadenceUnit.MONTH, 60),
    }
    assert all(contact(journal, name).mentorship.learning_goal for name in ("Maya", "Jun-ho", "Léa"))


def test_two_prospects_one_of_them_written_to_without_an_answer(journal: Journal) -> None:
    ayse, sam = contact(journal, "Dr Ayşe").mentorship, contact(journal, "Sam O'N").mentorship
    assert [ayse.status, sam.status] == [MentorshipStatus.PROSPECT] * 2
    assert (ayse.contacted_on, ayse.replied_on) == (WEEKS.day("W20 sat"), None)
    assert sam.introduced_by_id is not None
    assert journal.people.person(sam.introduced_by_id).name == "Farid Haddad"
    assert all((ayse.research, ayse.source, sam.research, sam.source))
    letters = journal.entries.all(ayse.id, [EntryKind.OUTREACH])
    assert [one.occurred_on for one in letters] == [WEEKS.day("W47 sat"), WEEKS.day("W20 sat")]


def test_tomas_was_written_to_and_replied_before_it_began(journal: Journal) -> None:
    it = contact(journal, "Tomás").mentorship
    assert it.contacted_on is not None
    assert it.replied_on is not None
    assert it.started_on is not None
    assert it.contacted_on < it.replied_on < it.started_on


def test_what_rested_in_the_holidays_and_with_the_flu(journal: Journal) -> None:
    pauses = journal.pauses.by_mentorship()
    resting = {
        one.person.name.split()[0]: [WEEKS.week_of(pause.starts_on) for pause in pauses[one.mentorship.id]]
        for one in journal.people.contacts()
        if one.mentorship.id in pauses
    }
    assert resting == {
        "Ingrid": [35],
        "Tomás": [35, 61],
        "Maya": [35, 61],
        "Jun-ho": [35],
        "Léa": [61],
        "Zofia": [61],
    }
    days = {
        WEEKS.week_of(pause.starts_on + timedelta(n))
        for found in pauses.values()
        for pause in found
        for n in range(((pause.ends_on or TODAY) - pause.starts_on).days + 1)
    }
    assert days == AWAY


def test_lea_alone_has_slipped(journal: Journal) -> None:
    slipped = [one.contact.person.name for one in standings(journal) if one.cadence.slipped]
    assert slipped == ["Léa Fontaine"]


def test_lea_is_the_first_to_turn_to(journal: Journal) -> None:
    first, *_ = read_today(journal).touch
    assert (first.contact.person.name, first.reason, first.loose) == ("Léa Fontaine", Reason.QUIET, Loose(2, 1))
    assert first.days is not None
    assert first.days // 7 == 7


@pytest.mark.parametrize("days", range(7))
def test_seven_weeks_without_lea_on_every_day_of_a_week(days: int) -> None:
    today = date(2026, 6, 8) + timedelta(days=days)
    assert (today - Weeks(today).day("W71 mon")).days // 7 == 7


def test_where_the_prospects_stand(journal: Journal) -> None:
    found = {one.contact.person.name: one for one in prospects(journal)}
    assert {name: one.stage for name, one in found.items()} == {
        "Dr Ayşe Yıldırım": Stage.CONTACTED,
        "Sam O'Neill": Stage.WISH,
    }
    latest, *_ = drafts(journal, found["Dr Ayşe Yıldırım"].contact.mentorship.id)
    assert message(latest.body).startswith('"In spring I asked you')


def test_every_focus_area_was_named_in_a_meeting(journal: Journal) -> None:
    for name in ("Tomás", "Maya", "Léa", "Zofia", "Priya", "Ingrid"):
        found = areas(journal, contact(journal, name).mentorship)
        assert [area.name for area in found if area.meeting_id is None] == [], name


def test_what_waits_with_lea(journal: Journal) -> None:
    offers = waiting(journal, contact(journal, "Léa").mentorship.id)
    assert Counter(one.kind.value for one in offers)["action"] == 3
    assert sum("easier than a yes" in one.text for one in offers) == 1


# What was agreed on -----------------------------------------------------------------------------------


def test_seven_versions_of_five_agreements(journal: Journal) -> None:
    versions = {
        one.person.name.split()[0]: [(found.version, found.agreed_on) for found in there]
        for one in journal.people.contacts()
        if (there := journal.agreements.versions(one.mentorship.id))
    }
    assert versions == {
        "Ingrid": [(2, WEEKS.day("W40 tue")), (1, WEEKS.day("W2 tue"))],
        "Tomás": [(1, WEEKS.day("W12 wed"))],
        "Maya": [(2, WEEKS.day("W44 mon")), (1, WEEKS.day("W19 mon"))],
        "Jun-ho": [(1, WEEKS.day("W24 thu"))],
        "Léa": [(1, WEEKS.day("W41 fri"))],
    }


def test_ingrids_agreement_has_all_sections_and_its_second_version_changes_some(journal: Journal) -> None:
    second, first = journal.agreements.versions(contact(journal, "Ingrid").mentorship.id)
    changed = {name for name in SECTIONS if getattr(first, name) != getattr(second, name)}
    assert all(getattr(first, name) for name in SECTIONS)
    assert changed == {"rhythm", "contact", "aims", "progress"}
    assert "Once a month" in second.rhythm


# What only the owner reads --------------------------------------------------------------------------------


def test_the_disagreement_with_tomas_was_settled_and_is_credited_in_a_win(journal: Journal) -> None:
    tomas = contact(journal, "Tomás").mentorship.id
    notes = journal.private_notes.for_mentorship(tomas)
    (note,) = [one for one in notes if one.heading is NoteHeading.DISAGREEMENT]
    assert (WEEKS.week_of(note.written_at.date()), note.settled_on) == (31, WEEKS.day("W33 wed"))
    (win,) = [one for one in entries(journal, EntryKind.WIN) if one.title.startswith("Credited an argument")]
    assert win.mentorship_id == tomas
    (decision,) = journal.links.links_from(win.id)
    assert decision.title.startswith("The two angry merchants")


def test_one_disagreement_is_not_settled(journal: Journal) -> None:
    found = [one for one in journal.private_notes.all() if one.heading is NoteHeading.DISAGREEMENT]
    assert [one.title for one in found if one.settled_on is None] == ["With myself, about Léa"]


def test_most_meetings_that_were_held_are_rated(journal: Journal) -> None:
    held = [one for one in meetings(journal) if one.status is MeetingStatus.HELD]
    rated = [rating for one in held if (rating := journal.ratings.of_meeting(one.id)) is not None]
    assert len(rated) == len(load().ratings)
    assert 0.6 < len(rated) / len(held) < 0.9
    assert 10 <= sum(bool(one.comment) for one in rated) < 30
    assert any(one.usefulness is None for one in rated)


# Meetings that did not take place ---------------------------------------------------------------------------


def test_what_was_not_held_says_why_and_what_was_moved_where_it_went(journal: Journal) -> None:
    held = (MeetingStatus.HELD, MeetingStatus.PLANNED)
    off = [one for one in meetings(journal) if one.status not in held]
    assert all(one.status_reason for one in off)
    moved = [one for one in off if one.status is MeetingStatus.MOVED]
    later = [journal.meetings.moved_to(one.id) for one in moved]
    assert len(moved) == 6
    for before, after in zip(moved, later, strict=True):
        assert after is not None
        assert after.status is MeetingStatus.HELD
        assert timedelta(0) < after.starts_at - before.starts_at <= timedelta(weeks=2, hours=1)
        assert after.mentorship_id == before.mentorship_id


def test_meetings_with_one_person_do_not_overlap(journal: Journal) -> None:
    by_mentorship: dict[int | None, list[Meeting]] = {}
    for meeting in meetings(journal):
        by_mentorship.setdefault(meeting.mentorship_id, []).append(meeting)
    for theirs in by_mentorship.values():
        assert all(one.starts_at < other.starts_at for one, other in pairwise(theirs))


def test_a_section_that_no_agreement_has_is_named() -> None:
    assert sections("## rhythm\nWeekly.\n\n## contact\nRing.\n") == {"rhythm": "Weekly.", "contact": "Ring."}
