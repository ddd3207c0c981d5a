"""The journal that is measured with: 50,000 meetings and reflections over ten years, built once and kept.

The sample journal's paragraphs are recombined, so that words come as often as they do in writing.
"""

import random
import shutil
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.demo.source import load, plain
from pmjournal.journal import Journal
from pmjournal.records import ActionState, EntryKind, GoalStatus, MeetingStatus, NoteHeading, Role, Side
from pmjournal.templates import reflection_templates

FORM = 2  # counted up when the journal is built otherwise, so that a kept one is not measured for a new one
TODAY = date(2026, 6, 9)
ENTRIES, PEOPLE, GOALS, STEPS = 50_000, 40, 300, 6
WORDS = 226
YEARS = 10
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
        self._people: list[int] = []

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
        """With an action item and a decision, and now and then a private note."""
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
        journal.entries.add(EntryKind.DECISION, "Keep the scope to one market", meeting_id=meeting_id)
        if self._random.random() < 0.1:
            journal.private_notes.add(self._text(), heading=NoteHeading.FREE, written_at=at, meeting_id=meeting_id)

    def _reflection(self, number: int, at: datetime) -> None:
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
