"""What a brief begins with: what happened since the last time, what is open, what to ask; and nothing private."""

from datetime import date, datetime

import pytest

from pmjournal.brief_words import brief_paper, brief_text, file_name
from pmjournal.briefing import Mood, briefing, mood_since
from pmjournal.focus import area_names, areas
from pmjournal.journal import Journal
from pmjournal.papers import as_text
from pmjournal.papers.document import TEMPLATE, data_of
from pmjournal.records import (
    ActionState,
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    GoalStatus,
    MeetingStatus,
    NoteHeading,
    Role,
    Side,
    Visibility,
)
from pmjournal.reviews import typesetting
from tests.core.conftest import TODAY

CANARY = "PRIVATE-CANARY"
LAST = date(2026, 5, 28)


@pytest.fixture
def helen(journal: Journal) -> int:
    return journal.people.add("Helen Okafor", Role.MENTEE, focus_areas="Pricing; the board, pricing")


@pytest.fixture
def coming(journal: Journal, helen: int) -> int:
    """The next meeting, after one on 28 May."""
    journal.meetings.add(at(LAST), mentorship_id=helen, title="Which one", notes="What the Board will ask.")
    return journal.meetings.add(at(date(2026, 6, 11)), mentorship_id=helen, title="Synthesis", place="Alder room")


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10).astimezone()


def text(journal: Journal, meeting_id: int) -> str:
    found = briefing(journal, journal.meetings.get(meeting_id))
    assert found is not None
    return brief_text(found, "Helen", TODAY)


def with_everything(journal: Journal, helen: int, coming: int) -> None:
    goal = journal.goals.add("Lead discovery", mentorship_id=helen, on=date(2026, 4, 1))
    done = journal.goals.add_milestone(goal, "The map", planned_on=date(2026, 6, 1), on=date(2026, 4, 1))
    journal.goals.mark_done(done, on=date(2026, 6, 2))
    moved = journal.goals.add_milestone(goal, "Funding", planned_on=date(2026, 6, 12), on=date(2026, 4, 1))
    journal.goals.plan(moved, date(2026, 7, 3), on=date(2026, 6, 3))
    journal.goals.add_milestone(goal, "Dry-run", planned_on=date(2026, 6, 4), on=date(2026, 4, 1))
    journal.goals.add("Theirs", mentorship_id=helen, owner=Side.THEM)
    told = journal.actions.add("Merge the two", owner=Side.ME, mentorship_id=helen)
    journal.actions.mark(told, ActionState.DONE, on=date(2026, 6, 4))
    journal.actions.add("Introduce me", owner=Side.THEM, mentorship_id=helen, due_on=TODAY)
    journal.actions.add("Send it", owner=Side.ME, mentorship_id=helen, due_on=date(2026, 6, 5))
    journal.feedback.add(
        "Say it first.",
        direction=FeedbackDirection.RECEIVED,
        kind=FeedbackKind.ADVICE,
        mentorship_id=helen,
        given_on=LAST,
    )
    journal.entries.add(EntryKind.QUESTION, "When do I say no?", mentorship_id=helen)
    journal.agendas.add(coming, "What it says")


def test_it_says_what_happened_what_is_open_and_what_to_ask(journal: Journal, helen: int, coming: int) -> None:
    with_everything(journal, helen, coming)
    assert text(journal, coming) == (
        "## Since 28 May\n"
        "- The map, done 2 Jun\n"
        "- You: Merge the two, done 4 Jun\n"
        "- Slipped: Funding, from 12 Jun to 3 Jul\n"
        "- Slipped: Dry-run, 5 days overdue\n"
        "- Helen said: “Say it first.” (advice)\n\n"
        "## Open on both sides\n"
        "- You: Send it, 4 days overdue\n"
        "- Helen: Introduce me, today\n\n"
        "## Questions\n- When do I say no?\n\n"
        "## On the agenda\n- What it says\n\n"
        "## Focus areas\n- Pricing: in no meeting yet\n- the board: “Which one”, 28 May\n\n"
        "## Goals\n- Goals you set yourself: 1 of 2\n"
    )


def test_before_the_first_meeting_it_counts_from_the_beginning(journal: Journal) -> None:
    amara = journal.people.add("Amara Diallo", Role.MENTOR)
    journal.goals.add("Own a small area", mentorship_id=amara, owner=Side.THEM)
    journal.goals.set_status(journal.goals.add("Dropped", mentorship_id=amara), GoalStatus.DROPPED)
    first = journal.meetings.add(at(date(2026, 6, 11)), mentorship_id=amara)
    told = journal.actions.add("Read the list", owner=Side.THEM, mentorship_id=amara)
    journal.actions.mark(told, ActionState.DONE, on=date(2026, 6, 4))
    found = briefing(journal, journal.meetings.get(first))
    assert found is not None
    assert brief_text(found, "Amara", TODAY) == (
        "## So far\n- Amara: Read the list, done 4 Jun\n\n## Goals\n- Goals Amara set: 1 of 1\n"
    )
    assert briefing(journal, journal.meetings.get(journal.meetings.add(at(TODAY)))) is None


def test_only_the_last_meeting_that_was_held_counts(journal: Journal, helen: int, coming: int) -> None:
    for day, status in ((date(2026, 6, 4), MeetingStatus.CANCELLED), (date(2026, 6, 25), MeetingStatus.PLANNED)):
        journal.meetings.add(at(day), mentorship_id=helen, status=status)
    found = briefing(journal, journal.meetings.get(coming))
    assert found is not None
    assert found.since == LAST


def test_nothing_private_is_in_it_or_in_what_is_made_of_it(journal: Journal, helen: int, coming: int) -> None:
    with_everything(journal, helen, coming)
    notes = journal.private_notes
    for number, heading in enumerate(NoteHeading):
        notes.add(f"{CANARY}-{number:02}", heading=heading, mentorship_id=helen, meeting_id=coming)
    journal.ratings.write(coming, usefulness=1, comment=f"{CANARY}-30")
    reflection = journal.reflections.add(title=f"{CANARY}-31", body=f"{CANARY}-32", mentorship_id=helen, mood=1)
    journal.people.write_person(journal.people.contact(helen).person.id, what_works=f"{CANARY}-33")
    journal.goals.add(f"{CANARY}-34", mentorship_id=helen, visibility=Visibility.PERSONAL)
    journal.entries.add(EntryKind.LESSON, f"{CANARY}-35", mentorship_id=helen)
    begun = text(journal, coming)
    assert CANARY not in begun
    journal.meetings.write(coming, brief=f"{begun}\n- see [[{reflection}|{CANARY}-36]]\n", notes=f"{CANARY}-37")
    paper = brief_paper(journal, journal.meetings.get(coming))
    pdf, _ = typesetting.pdf(data_of(paper), {}, paper.made_on, TEMPLATE)
    for form in (as_text.plain(paper).encode(), as_text.markdown(paper).encode(), data_of(paper), pdf):
        assert CANARY.encode() not in form


def test_the_page_says_when_with_whom_and_what_was_written(journal: Journal, coming: int) -> None:
    journal.meetings.write(coming, brief="First of all: thanks.\n\n## To ask\n- The number\n")
    paper = brief_paper(journal, journal.meetings.get(coming))
    assert [(fact.label, fact.value) for fact in paper.facts][1:] == [
        ("With", "Helen Okafor"),
        ("Where", "Alder room"),
    ]
    assert as_text.plain(paper).endswith("First of all: thanks.\n\nTo ask\n- The number\n")
    assert file_name(journal, journal.meetings.get(coming)) == "Prep for 11 June 2026"


def test_the_mood_is_the_mean_of_what_was_written_since(journal: Journal) -> None:
    for day, mood in (
        (date(2026, 5, 20), 1),
        (date(2026, 6, 2), 3),
        (date(2026, 6, 3), 4),
        (date(2026, 6, 4), None),
    ):
        journal.reflections.add(written_at=at(day), title="x", mood=mood)
    assert mood_since(journal, LAST) == Mood(3.5, 2)
    assert mood_since(journal, None) is None
    assert mood_since(journal, date(2026, 6, 5)) is None


@pytest.mark.parametrize(
    ("area", "notes", "named"),
    [
        ("AI", "What is our AI for?", True),
        ("AI", "The main aim", False),
        ("data", "Databases", True),
        ("data", "An updated plan", False),
        ("研究", "我们的研究方法", True),
        ("C++ (again)", "About C++ (again).", True),
    ],
)
def test_an_area_is_named_by_words_not_by_letters_within_others(
    journal: Journal, helen: int, area: str, notes: str, named: bool
) -> None:
    journal.people.write_mentorship(helen, focus_areas=area)
    journal.meetings.add(at(date(2026, 6, 1)), mentorship_id=helen, notes=notes)
    (found,) = areas(journal, journal.people.contact(helen).mentorship)
    assert (found.meeting_id is not None) is named


def test_focus_areas_are_told_apart_however_they_are_listed(journal: Journal, helen: int) -> None:
    assert area_names("- Pricing\n• Research, pricing;  the   board \n\n") == ["Pricing", "Research", "the board"]
    asked = journal.meetings.add(at(date(2026, 6, 1)), mentorship_id=helen)
    journal.agendas.add(asked, "A price? PRICING, then")
    planned = journal.meetings.add(at(date(2026, 6, 20)), mentorship_id=helen, title="The board and pricing")
    found = areas(journal, journal.people.contact(helen).mentorship)
    assert [(one.name, one.meeting_id) for one in found] == [("Pricing", asked), ("the board", None)]
    journal.bin.put(asked)
    journal.meetings.write(planned, status=MeetingStatus.HELD)
    found = areas(journal, journal.people.contact(helen).mentorship)
    assert [one.title for one in found] == ["The board and pricing"] * 2
