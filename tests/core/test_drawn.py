"""The journal of the drawn pictures holds what was drawn, so that a picture of the window can be compared."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from pmjournal.journal import Journal
from pmjournal.records import (
    ActionState,
    GoalOutline,
    GoalStatus,
    MeetingStatus,
    MeetingSummary,
    MilestoneStatus,
    Reader,
)
from tests.drawn import TODAY, build


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with build(tmp_path_factory.mktemp("drawn") / "journal") as built:
        yield built


def outline(journal: Journal, title: str) -> GoalOutline:
    return next(found for found in journal.goals.outlines() if found.goal.title.startswith(title))


def meeting(journal: Journal, title: str) -> MeetingSummary:
    return next(row for row in journal.meetings.summaries() if row.title == title)


def test_the_owner_and_the_people_in_the_drawn_order(journal: Journal) -> None:
    owner = journal.owner.get()
    assert (owner.name, owner.title, owner.organisation) == ("Nora Castell", "Senior Product Manager", "Tideline")
    assert [contact.person.name for contact in journal.people.contacts()] == [
        "Helen Okafor",
        "Tomás Rey",
        "Ravi Menon",
        "Jonas Weber",
        "Amara Diallo",
    ]


def test_the_discovery_goal_with_its_late_and_early_milestones(journal: Journal) -> None:
    steps = outline(journal, "Lead discovery").milestones
    assert [(step.planned_on, step.done_on) for step in steps] == [
        (date(2026, 3, 13), date(2026, 3, 12)),
        (date(2026, 3, 27), date(2026, 4, 3)),
        (date(2026, 4, 24), date(2026, 4, 30)),
        (date(2026, 5, 15), date(2026, 5, 13)),
        (date(2026, 6, 12), None),
        (date(2026, 7, 3), None),
        (date(2026, 7, 31), None),
    ]
    assert [step.evidence for step in steps][2] == "Interview notes (12)"


@pytest.mark.parametrize(
    ("title", "done", "of", "overdue"),
    [
        ("Lead discovery", 4, 7, None),
        ("Tell the strategy", 2, 5, 5),
        ("Run a pricing", 1, 4, None),
        ("Say no", 1, 4, 20),
        ("Write PRDs", 3, 5, None),
        ("Move from analyst", 2, 6, None),
    ],
)
def test_the_list_of_goals(journal: Journal, title: str, done: int, of: int, overdue: int | None) -> None:
    steps = outline(journal, title).milestones
    late = [
        (TODAY - step.planned_on).days
        for step in steps
        if step.status is MilestoneStatus.PLANNED and step.planned_on and step.planned_on < TODAY
    ]
    assert sum(step.status is MilestoneStatus.DONE for step in steps) == done
    assert len(steps) == of
    assert late == ([] if overdue is None else [overdue])


def test_groups_of_goals(journal: Journal) -> None:
    states = Counter(found.goal.status for found in journal.goals.outlines())
    assert states == {GoalStatus.ACTIVE: 7, GoalStatus.DRAFT: 2, GoalStatus.ACHIEVED: 2}
    assert outline(journal, "Facilitate").goal.ended_on == date(2026, 4, 24)
    assert outline(journal, "Twelve customer").goal.ended_on == date(2026, 3, 27)


def test_what_a_manager_would_be_told(journal: Journal) -> None:
    mentors = [contact.mentorship.id for contact in journal.people.contacts()[:2]]
    steps = [step for id in mentors for found in journal.goals.outlines(id) for step in found.milestones]
    held = [row for id in mentors for row in journal.meetings.summaries(id) if row.status is MeetingStatus.HELD]
    words = journal.reviews.find(Reader.MANAGER, date(2026, 1, 1), date(2026, 6, 30))
    assert sum(step.status is MilestoneStatus.DONE for step in steps) == 16
    assert len(steps) == 32
    assert len(held) == 17
    assert words is not None
    assert words.own_words.startswith("This half-year I moved")


def test_the_meetings_by_month(journal: Journal) -> None:
    rows = journal.meetings.summaries()
    held = Counter(row.starts_at.month for row in rows if row.status is MeetingStatus.HELD)
    assert len(rows) == 38
    assert sum(row.status is MeetingStatus.PLANNED for row in rows) == 5
    assert (held[6], held[5]) == (2, 7)


def test_the_open_meeting(journal: Journal) -> None:
    row = meeting(journal, "Which opportunity to back first")
    points = journal.agendas.of(row.id)
    actions = journal.actions.for_meeting(row.id)
    (note,) = journal.private_notes.for_meeting(row.id)
    assert (row.actions, row.actions_done, row.decisions) == (4, 2, 2)
    assert [(point.carried_from, point.carried_to) for point in points] == [
        (None, None),
        (date(2026, 5, 14), None),
        (None, None),
        (None, date(2026, 6, 11)),
    ]
    assert [item.due_on for item in actions if item.state is ActionState.OPEN] == [date(2026, 6, 4), TODAY]
    assert "**the same problem**" in journal.meetings.get(row.id).notes
    assert note.body.startswith("I left wanting Helen")


def test_where_the_discovery_goal_is_mentioned(journal: Journal) -> None:
    mentions = journal.links.mentions_of(outline(journal, "Lead discovery").goal.id)
    assert [mention.title for mention in mentions] == [
        "Shorter questions, longer answers",
        "Which opportunity to back first",
        "Map, draft one",
        "Q2 narrative, and bringing Finance in",
    ]


def test_the_year_strip(journal: Journal) -> None:
    weeks = journal.reflections.per_week(2026)
    assert (sum(weeks.values()), len(weeks)) == (34, 20)
    assert weeks[date(2026, 6, 1)] == 3


def test_the_open_reflection(journal: Journal) -> None:
    row = next(row for row in journal.reflections.summaries() if row.title.startswith("Shorter questions"))
    page = journal.reflections.get(row.id)
    linked = {mention.title for mention in journal.links.links_from(row.id)}
    assert (page.template, page.mood, page.confidence) == ("after-meeting", 4, 3)
    assert page.body.rstrip().endswith("## One small thing to try before next time")
    assert linked == {"Lead discovery for Booking Insights end to end", "Which opportunity to back first"}


def test_amaras_page(journal: Journal) -> None:
    (amara,) = journal.people.find("Amara Diallo")
    notes = journal.private_notes.for_mentorship(amara.mentorship.id)
    assert journal.meetings.count(amara.mentorship.id) == 7
    assert len(journal.goals.outlines(amara.mentorship.id)) == 2
    assert [item.due_on for item in journal.actions.open(amara.mentorship.id)] == [
        date(2026, 6, 7),
        date(2026, 6, 12),
        date(2026, 6, 15),
    ]
    assert len(notes) == 5
    assert notes[0].body.startswith("Ready for more")
    assert journal.private_notes.count() == 14
