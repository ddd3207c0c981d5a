"""The journal that is measured with: 50,000 meetings and reflections over ten years, built once and kept.

There are 36,000 entries in the log and 45,000 points on agendas with them, and 25 things wait for each person.

The sample journal's paragraphs are recombined, so that words come as often as they do in writing.
"""

import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.demo.source import load, plain, point
from pmjournal.journal import Journal
from pmjournal.records import (
    ActionState,
    AgendaState,
    EntryKind,
    EntryState,
    GoalStatus,
    MeetingStatus,
    NoteHeading,
    Role,
    Side,
)
from pmjournal.templates import reflection_templates

FORM = 3  # counted up when the journal is built otherwise, so that a kept one is not measured for a new one
TODAY = date(2026, 6, 9)
ENTRIES, PEOPLE, GOALS, STEPS = 50_000, 40, 300, 6
WORDS = 226
YEARS = 10
POINTS, WAITING = 2, 5
"""How many points of a meeting were talked about, and from how many meetings with a person something waits."""
LOGGED = (
    EntryKind.WIN, EntryKind.LESSON, EntryKind.QUESTION, EntryKind.WIN, EntryKind.IDEA, EntryKind.CHALLENGE,
    EntryKind.WIN, EntryKind.STORY, EntryKind.RECOGNITION, EntryKind.OPPORTUNITY,
)  # fmt: skip
BATCH = 1000
FIRST = ("Amara", "Priya", "Jonas", "Wei", "Sofía", "Tunde", "Ingrid", "Mateo", "Yuki", "Noor")
LAST = ("Diallo", "Raman", "Lindqvist", "Chen")


def clock() -> Clock:
    """A clock that stands still on the day the journal was built for."""
    return Clock(TODAY, "Europe/Berlin")


def large_journal(scratch: Path, entries: int = ENTRIES) -> Path:
    """The folder of the journal, built where it is not there yet.

    Args:
        scratch: where large files may be kept.
        entries: how many meetings and reflections; with 0 it is empty, without people and goals.
    """
    folder = scratch / f"journal-{FORM}-{entries}"
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        with Journal.create(folder / "journal", "Nora Castell", clock=clock()) as journal:
            for done in _Writer(journal).write(entries) if entries else ():
                print(f"building the journal: {done:,} of {entries:,}", file=sys.stderr)
        (folder / "whole").touch()
    Journal.open(folder / "journal", clock=clock()).close()  # brings it to the present form, its index too
    return folder / "journal"


class _Writer:
    """Fills an empty journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._random = random.Random(20260609)
        source = load()
        texts = [meeting["notes"] for meeting in source.meetings] + [page.body for page in source.reflections[:-1]]
        self._paragraphs = [part for text in texts for part in plain(text).split("\n\n") if part.strip()]
        self._meetings = [meeting["title"] for meeting in source.meetings]
        self._reflections = [page.title for page in source.reflections if page.title]
        self._templates = [template.id for template in reflection_templates() if not template.private]
        self._points = sorted({point(line).text for one in source.meetings for line in one.get("agenda", [])})
        self._log = [page.title for page in source.log]
        self._people: list[int] = []
        self._met: Counter[int] = Counter()

    def write(self, entries: int) -> Iterator[int]:
        """People and goals, then the entries from the latest to the earliest; yields how many are written."""
        with self._journal.bulk():
            self._people = [self._person(number) for number in range(PEOPLE)]
            for number in range(GOALS):
                self._goal(number)
        last, step = datetime.combine(TODAY, time(9)), timedelta(days=YEARS * 365) / entries
        for first in range(0, entries, BATCH):
            with self._journal.bulk():
                for number in range(first, min(first + BATCH, entries)):
                    self._entry(number, self._journal.clock.at((last - number * step).date(), number % 9 + 8))
            yield min(first + BATCH, entries)

    def _person(self, number: int) -> int:
        name = f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST)]}"
        role = (Role.MENTEE, Role.MENTOR, Role.PEER)[number % 3]
        started = TODAY - timedelta(days=70 * number + 30)
        return self._journal.people.add(name, role, started_on=started, cadence_every=number % 4 + 1)

    def _goal(self, number: int) -> None:
        """One with milestones of which a share is done; every third is over."""
        start = TODAY - timedelta(days=number * 12 + 60)
        goals = self._journal.goals
        goal_id = goals.add(
            f"{self._random.choice(self._reflections)} {number}",
            mentorship_id=self._people[number % PEOPLE] if number % 4 else None,
            start_on=start,
            target_on=start + timedelta(days=180),
            on=start,
            why=self._random.choice(self._paragraphs),
        )
        for step in range(STEPS):
            planned = start + timedelta(days=28 * (step + 1))
            made = goals.add_milestone(goal_id, f"Milestone {step + 1}", planned_on=planned, on=start)
            if step < number % STEPS and planned <= TODAY:
                goals.mark_done(made, on=planned)
        if number % 3 == 2:
            goals.set_status(goal_id, GoalStatus.DROPPED, on=TODAY)

    def _entry(self, number: int, at: datetime) -> None:
        if self._random.random() < 0.45:
            self._meeting(at)
        else:
            self._reflection(number, at)

    def _meeting(self, at: datetime) -> None:
        """With points, an action item and a decision, and now and then a private note."""
        journal, person = self._journal, self._random.choice(self._people)
        meeting_id = journal.meetings.add(
            at,
            mentorship_id=person,
            title=self._random.choice(self._meetings),
            status=MeetingStatus.HELD,
            planned_minutes=45,
            actual_minutes=45,
            notes=self._text(),
        )
        action_id = journal.actions.add("Send the notes of the interviews", owner=Side.ME, meeting_id=meeting_id)
        journal.actions.mark(action_id, ActionState.DONE, on=TODAY)
        review_on = None if person in self._met else at.date() + timedelta(days=90)
        journal.entries.add(
            EntryKind.DECISION, "Keep the scope to one market", meeting_id=meeting_id, review_on=review_on
        )
        self._met[person] += 1
        if self._met[person] <= WAITING:
            self._left_over(meeting_id, person, at.date())
        for text in self._random.sample(self._points, POINTS):
            journal.agendas.add(meeting_id, text, state=AgendaState.DISCUSSED)
        if self._random.random() < 0.1:
            journal.private_notes.add(self._text(), heading=NoteHeading.FREE, written_at=at, meeting_id=meeting_id)

    def _left_over(self, meeting_id: int, person: int, on: date) -> None:
        """What waits for the next meeting with a person, one or two of each sort."""
        journal, text = self._journal, self._random.choice(self._points)
        journal.agendas.add(meeting_id, text)
        for owner in Side:
            due_on = on + timedelta(days=14)
            journal.actions.add("Write down what was said", owner=owner, meeting_id=meeting_id, due_on=due_on)
        journal.entries.add(EntryKind.QUESTION, text, mentorship_id=person, occurred_on=on)
        journal.requests.add(text, mentorship_id=person, asked_on=on)

    def _logged(self, number: int, on: date) -> None:
        """An entry of the log that is dealt with; those of one kind lie all over the years."""
        self._journal.entries.add(
            LOGGED[number // 2 % len(LOGGED)],
            self._random.choice(self._log),
            body=self._random.choice(self._paragraphs),
            occurred_on=on,
            mentorship_id=self._random.choice(self._people) if number % 3 == 0 else None,
            state=EntryState.CLOSED,
        )

    def _reflection(self, number: int, at: datetime) -> None:
        if number % 2:
            self._logged(number, at.date())
        self._journal.reflections.add(
            template=self._random.choice(self._templates),
            title=self._random.choice(self._reflections),
            body=self._text(),
            written_at=at,
            mentorship_id=self._random.choice(self._people) if number % 3 == 0 else None,
            mood=self._random.choice((None, 2, 3, 3, 4, 4, 5)),
        )

    def _text(self) -> str:
        """Paragraphs until there are about WORDS words."""
        parts: list[str] = []
        count = 0
        while count < WORDS - 20:
            parts.append(self._random.choice(self._paragraphs))
            count += len(parts[-1].split())
        return "\n\n".join(parts)
