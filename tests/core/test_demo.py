"""The sample journal tells its story: the counts, the curve, the planted cases, and the same again every time."""

import re
from collections import Counter
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from pmjournal.clock import Clock
from pmjournal.contacts import standings
from pmjournal.demo import build
from pmjournal.demo.source import load
from pmjournal.demo.weeks import AWAY, HOME, Weeks
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.keeping_in_touch import keeping_in_touch
from pmjournal.records import (
    ActionItem,
    ActionState,
    AgendaPoint,
    Agreement,
    Entry,
    GoalStatus,
    Meeting,
    MeetingStatus,
    MilestoneStatus,
    ProgressEvent,
    ProgressKind,
    Reflection,
    Role,
)
from pmjournal.records.today import Reason

TODAY = date(2026, 6, 9)
WEEKS = Weeks(TODAY)
EVER = datetime(2010, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
CLOCKS = "the night the clocks change"  # the one meeting whose day the calendar decides
CANARY = re.compile(r"PRIVATE-CANARY-\d\d")


@pytest.fixture(scope="module")
def journal(sample_journal: Journal) -> Journal:
    return sample_journal


def meetings(journal: Journal) -> list[Meeting]:
    return journal.meetings.between(*EVER)[::-1]


def reflections(journal: Journal) -> list[Reflection]:
    return journal.reflections.between(*EVER)[::-1]


def log(journal: Journal) -> list[Entry]:
    return journal.entries.between(EVER[0].date(), EVER[1].date())


def agendas(journal: Journal) -> list[AgendaPoint]:
    return [point for meeting in meetings(journal) for point in journal.agendas.of(meeting.id)]


def everything(journal: Journal) -> list[Any]:
    """Every record a reader other than the owner could ever be given."""
    return [
        journal.owner.get(),
        *journal.people.contacts(),
        *journal.goals.outlines(),
        *journal.goals.all_events().values(),
        *meetings(journal),
        *reflections(journal),
        *agendas(journal),
        *journal.actions.all(),
        *log(journal),
        *journal.requests.all(),
        *journal.feedback.all(),
        *(one for contact in journal.people.contacts() for one in versions(journal, contact.mentorship.id)),
        *(pause for pauses in journal.pauses.by_mentorship().values() for pause in pauses),
        *journal.people.everybody(),
        *journal.bin.items(),
    ]


def versions(journal: Journal, mentorship_id: int) -> list[Agreement]:
    return journal.agreements.versions(mentorship_id)


def local(journal: Journal, meeting: Meeting) -> date:
    return journal.clock.local(meeting.starts_at, meeting.zone).date()


def by_name(journal: Journal, name: str) -> int:
    (contact,) = journal.people.find(name)
    return contact.mentorship.id


def test_the_owner(journal: Journal) -> None:
    owner = journal.owner.get()
    assert (owner.name, owner.organisation, owner.fiscal_month) == ("Noor Okafor-Lindqvist", "Fernhill", 2)


def test_twelve_people_in_their_roles(journal: Journal) -> None:
    roles = Counter(contact.mentorship.my_role for contact in journal.people.contacts())
    assert roles == {Role.MENTEE: 3, Role.MENTOR: 4, Role.PEER: 5}


def test_meetings_and_what_became_of_them(journal: Journal) -> None:
    states = Counter(meeting.status for meeting in meetings(journal))
    assert states[MeetingStatus.HELD] == 110
    assert sum(states.values()) == 131
    assert set(states) == set(MeetingStatus)


def test_ingrids_slots(journal: Journal) -> None:
    rows = journal.meetings.summaries(by_name(journal, "Ingrid Sørbø"))
    assert Counter(row.status for row in rows) == {
        MeetingStatus.HELD: 20,
        MeetingStatus.MOVED: 2,
        MeetingStatus.CANCELLED: 2,
        MeetingStatus.NO_SHOW: 1,
    }


def test_action_items(journal: Journal) -> None:
    items = journal.actions.all()
    assert len(items) == 150
    assert {item.state for item in items} == set(ActionState)
    assert sum(item.due_on is None and item.state is ActionState.OPEN for item in items) == 1


def test_goals_and_milestones(journal: Journal) -> None:
    outlines = journal.goals.outlines()
    steps = [step for outline in outlines for step in outline.milestones]
    late = [step for step in steps if step.status is MilestoneStatus.PLANNED and str(step.planned_on) < str(TODAY)]
    states = Counter(step.status for step in steps)
    assert len(outlines) == 14
    assert states == {MilestoneStatus.DONE: 33, MilestoneStatus.DROPPED: 4, MilestoneStatus.PLANNED: 9}
    assert len(late) == 3
    assert sum(not outline.milestones for outline in outlines) == 1
    assert all(outline.goal.ended_on for outline in outlines if outline.goal.status is GoalStatus.ACHIEVED)


def test_a_hundred_and_fifty_facts_of_every_kind(journal: Journal) -> None:
    events = [event for found in journal.goals.all_events().values() for event in found]
    assert len(events) == 150
    assert {event.kind for event in events} == set(ProgressKind)
    assert all(event.reason for event in events if event.kind is ProgressKind.DROPPED)


def behind(journal: Journal, week: int) -> int:
    """How many more milestones the plan held than were done at the end of a week."""
    on, planned, done = WEEKS.start + timedelta(days=7 * week + 6), 0, 0
    events = [event for found in journal.goals.all_events().values() for event in found]
    by_step: dict[int, list[ProgressEvent]] = {}
    for event in events:
        if event.milestone_id is not None and event.on <= on:
            by_step.setdefault(event.milestone_id, []).append(event)
    for history in by_step.values():
        if history[-1].kind is ProgressKind.DROPPED:
            continue
        plan = [event.planned_on for event in history if event.planned_on is not None][-1]
        ticks = [event.kind for event in history if event.kind in (ProgressKind.DONE, ProgressKind.REOPENED)]
        planned += plan <= on
        done += bool(ticks) and ticks[-1] is ProgressKind.DONE
    return planned - done


def test_the_plan_leads_until_the_launch_and_is_caught_up_with(journal: Journal) -> None:
    assert behind(journal, 0) == 0
    assert all(2 <= behind(journal, week) <= 4 for week in range(11, 31))
    assert behind(journal, 45) == 5
    assert behind(journal, 66) == 2
    assert behind(journal, 77) == 3


def test_moods_and_confidence(journal: Journal) -> None:
    pages = [(WEEKS.week_of(journal.clock.local(page.written_at).date()), page) for page in reflections(journal)]
    moods = {week: [p.mood for w, p in pages if w == week and p.mood] for week, _ in pages}
    felt = [mood for found in moods.values() for mood in found]
    low = [mood for week in range(43, 47) for mood in moods[week]]
    early = [page.confidence for week, page in pages if week < 15 and page.confidence]
    late = [page.confidence for week, page in pages if week > 62 and page.confidence]
    assert 3.1 <= mean(felt) <= 3.7
    assert mean(low) < mean(felt) - 0.4
    assert mean(early) < 3 < 3.6 < mean(late)


def test_nothing_was_written_or_held_on_holiday_or_in_bed(journal: Journal) -> None:
    written = {WEEKS.week_of(journal.clock.local(page.written_at).date()) for page in reflections(journal)}
    held = {WEEKS.week_of(local(journal, m)) for m in meetings(journal) if m.status is MeetingStatus.HELD}
    assert not AWAY & (written | held)


def test_lea_is_the_one_to_call(journal: Journal) -> None:
    lea = by_name(journal, "Léa Fontaine")
    held = [m for m in meetings(journal) if m.mentorship_id == lea and m.status is MeetingStatus.HELD]
    overdue = [item for item in journal.actions.open(lea) if item.due_on and item.due_on < TODAY]
    ahead = [m for m in meetings(journal) if m.mentorship_id == lea and m.status is MeetingStatus.PLANNED]
    assert (TODAY - local(journal, held[0])).days // 7 == 7
    assert len(overdue) == 2
    assert not ahead
    assert any(point.state == "open" and point.kind == "question" for point in journal.agendas.of(held[0].id))


def test_lea_tops_the_list_of_whom_to_call(journal: Journal) -> None:
    first = keeping_in_touch(journal, standings(journal))[0]
    assert (first.contact.person.name, first.reason) == ("Léa Fontaine", Reason.QUIET)
    assert first.loose.overdue_actions == 2


def test_reflections_with_the_long_one_the_empty_one_and_five_on_a_day(journal: Journal) -> None:
    pages = reflections(journal)
    days = Counter(journal.clock.local(page.written_at).date() for page in pages)
    assert len(pages) == 130
    assert sum(not page.body and not page.title for page in pages) == 1
    assert 6000 <= max(len(page.body.split()) for page in pages) < 6400
    assert max(days.values()) == 5


def test_about_sixty_texts_are_long(journal: Journal) -> None:
    texts = [page.body for page in reflections(journal)] + [meeting.notes for meeting in meetings(journal)]
    assert 50 <= sum(len(text.split()) >= 100 for text in texts) <= 80


def test_titles_and_short_texts_differ_from_one_another(journal: Journal) -> None:
    texts = [page.body for page in reflections(journal) if page.body]
    texts += [meeting.notes for meeting in meetings(journal) if meeting.notes]
    texts += [item.text for item in journal.actions.all()]
    assert len(set(texts)) == len(texts)


def test_a_meeting_across_midnight_and_one_across_a_clock_change(journal: Journal) -> None:
    spans = []
    for meeting in meetings(journal):
        minutes = timedelta(minutes=meeting.actual_minutes or 0)
        start = journal.clock.local(meeting.starts_at, meeting.zone)
        end = journal.clock.local(meeting.starts_at + minutes, meeting.zone)
        spans.append((start.date() != end.date(), start.utcoffset() != end.utcoffset()))
    assert any(midnight for midnight, _ in spans)
    assert sum(change for _, change in spans) == 1
    assert len({meeting.zone for meeting in meetings(journal)}) > 1


def test_names_and_texts_in_every_script(journal: Journal) -> None:
    names = [contact.person.name for contact in journal.people.contacts()]
    text = "\n".join(page.body for page in reflections(journal)) + "".join(m.notes for m in meetings(journal))
    assert sum(name.startswith("Sam ") for name in names) == 2
    assert "متين رضا" in names
    assert "陈薇" in "".join(names)
    for planted in ("🌙", "问得很好", "بپرس", "e\u0301", "<script>", "| =1+1", "```text", "|---|---|---|"):
        assert planted in text


def test_a_goal_in_the_bin_that_others_point_to(journal: Journal) -> None:
    (binned,) = journal.bin.items()
    pointing = {mention.title for mention in journal.links.mentions_of(binned.id)}
    assert binned.title.startswith("Record six conversations")
    assert pointing == {
        "An idea that flatters me",
        "Before the holidays",
        "Six conversations for the staff podcast",
    }


def test_a_milestone_done_before_its_goal_starts(journal: Journal) -> None:
    early = [
        step.title
        for outline in journal.goals.outlines()
        for step in outline.milestones
        if step.done_on and outline.goal.start_on and step.done_on < outline.goal.start_on
    ]
    assert early == ["Half a day in Support"]


def test_mentorships_without_meetings(journal: Journal) -> None:
    met = {meeting.mentorship_id for meeting in meetings(journal)}
    contacts = journal.people.contacts()
    assert {c.person.name for c in contacts if c.mentorship.id not in met} == {
        "Dr Ayşe Yıldırım",
        "Sam O'Neill",
        "Wei Chen 陈薇",
    }


def test_links_point_to_what_is_there(journal: Journal) -> None:
    goal = next(o.goal for o in journal.goals.outlines() if o.goal.title == "Be ready to lead a group")
    assert [mention.title for mention in journal.links.mentions_of(goal.id)] == [
        "A year and a half",
        "What a group product manager is here",
    ]


def test_carried_points_name_both_meetings(journal: Journal) -> None:
    carried = [point for point in agendas(journal) if point.carried_from_id]
    assert {point.text for point in carried} == {
        "Who presents it",
        "Where to send a first-time interviewer",
        "Sitting with the florist on her own",
    }
    assert all(point.carried_from for point in carried)


def contents(journal: Journal) -> list[Any]:
    ratings = [journal.ratings.of_meeting(meeting.id) for meeting in meetings(journal)]
    return [*everything(journal), *journal.private_notes.all(), *ratings]


def test_the_same_day_gives_the_same_journal(journal: Journal, tmp_path: Path) -> None:
    with build(tmp_path / "again", clock=Clock(TODAY, "Europe/Stockholm")) as again:
        assert contents(again) == contents(journal)


@pytest.mark.parametrize("today", [date(2028, 2, 29), date(2026, 12, 31)], ids=str)
def test_on_another_day_everything_moves_along(journal: Journal, tmp_path: Path, today: date) -> None:
    weeks = Weeks(today)
    shift = weeks.start - WEEKS.start
    with build(tmp_path / "later", clock=Clock(today, "Europe/Stockholm")) as later:
        first, then = ([local(j, m) for m in meetings(j) if CLOCKS not in m.title] for j in (journal, later))
        assert journal.meetings.count() == later.meetings.count() == 131
        assert Counter(m.status for m in meetings(later))[MeetingStatus.HELD] == 110
        assert {after - before for before, after in zip(first, then, strict=True)} == {shift}
        late = [s for o in later.goals.outlines() for s in o.milestones if s.status is MilestoneStatus.PLANNED]
        assert sum(bool(step.planned_on and step.planned_on < today) for step in late) == 3
        dues = [(a.due_on, b.due_on) for a, b in zip(items(journal), items(later), strict=True)]
        assert all(b - a == shift for a, b in dues if a and b)


def items(journal: Journal) -> list[ActionItem]:
    """The action items, without those of the night the clocks change."""
    return [item for item in journal.actions.all() if "clock nights" not in item.text]


@pytest.mark.parametrize("today", [date(2025, 1, 1) + timedelta(days=9 * n) for n in range(45)], ids=str)
def test_there_is_a_fitting_night_on_which_the_clocks_change(today: date) -> None:
    weeks = Weeks(today)
    night = weeks.clock_night()
    start = weeks.moment("spring 00:30" if weeks.season() == "spring" else "autumn 00:30", HOME)
    assert night.weekday() == 6
    assert weeks.week_of(night) not in AWAY
    assert start.utcoffset() != (start + timedelta(hours=12)).utcoffset()


def test_going_on_backwards_over_ten_years(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with build(
        tmp_path / "big", clock=Clock(TODAY), entries=400, progress=lambda done, of: told.append((done, of))
    ) as big:
        assert big.meetings.count() + big.reflections.count() == 400
        assert big.reflections.years()[0] in (2014, 2015)
        assert not any(CANARY.search(str(record)) for record in everything(big))
    assert told[0] == (261, 400)
    assert told[-1] == (400, 400)


def test_fewer_entries_than_the_story_leave_the_story(tmp_path: Path) -> None:
    with build(tmp_path / "small", clock=Clock(TODAY), entries=10) as small:
        assert small.meetings.count() + small.reflections.count() == 261


def test_a_line_that_cannot_be_read_is_named() -> None:
    with pytest.raises(ValueError, match="W99 someday"):
        WEEKS.day("W99 someday")


def test_every_text_is_used_and_every_page_is_plain_data() -> None:
    source = load()
    assert len(source.meetings) == 132
    assert len({(page.at, page.title) for page in source.reflections}) == 130
    assert all(asdict(page)["at"].startswith("W") for page in source.private)


def test_a_sample_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        build(tmp_path / "new" / "sample", clock=Clock(date(1900, 1, 1)))
    assert list(tmp_path.iterdir()) == []
