"""A small journal for the tests of reviews: two mentors, two mentees, a peer, and canaries."""

import shutil
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import ActionState, EntryKind, MeetingStatus, NoteHeading, Reader, Role, Side
from pmjournal.reviews import ReviewRequest
from tests.new_journals import made_place

TODAY = date(2026, 6, 9)
CLOCK = Clock(TODAY, "Europe/Vienna")
FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
CANARY = "PRIVATE-CANARY"


@dataclass
class Ids:
    """The records the tests ask for by name."""

    helen: int
    tomas: int
    maya: int
    ravi: int
    discovery: int
    story: int
    maya_goal: int
    helen_meeting: int
    tomas_meeting: int
    maya_meeting: int
    reflection: int
    maya_reflection: int


def day(month: int, number: int) -> date:
    return date(2026, month, number)


def _goal(journal: Journal, title: str, mentorship_id: int | None, owner: Side = Side.ME, **fields: Any) -> int:
    goal = journal.goals.add(title, mentorship_id=mentorship_id, owner=owner, on=day(1, 12), **fields)
    plan = ((2, 10), (4, 10), (6, 2), (8, 10))
    for index, (month, number) in enumerate(plan):
        step = journal.goals.add_milestone(
            goal, f"{title}, step {index + 1}", planned_on=day(month, number), on=day(1, 12)
        )
        if index < 2:
            journal.goals.mark_done(step, on=day(month, number))
    return goal


def _meeting(journal: Journal, mentorship_id: int, title: str, month: int, notes: str) -> int:
    starts = datetime(2026, month, 14, 10, tzinfo=journal.clock.now().tzinfo)
    return journal.meetings.add(starts, mentorship_id=mentorship_id, title=title, notes=notes, planned_minutes=45)


def make(folder: Path) -> tuple[Journal, Ids]:
    """The journal, open, and its ids."""
    place, ids = _once()
    shutil.copytree(place, folder)
    return Journal.open(folder, clock=CLOCK), ids


@cache
def _once() -> tuple[Path, Ids]:
    """The one that is copied."""
    place = made_place() / "journal"
    with Journal.create(place, "Nora Castell", clock=CLOCK) as journal, journal.transaction():
        return place, _fill(journal)


def _fill(journal: Journal) -> Ids:
    journal.owner.write(title="Senior Product Manager", organisation="Tideline")
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    tomas = journal.people.add("Tomás Rey", Role.MENTEE)
    maya = journal.people.add("Maya Adeyemi", Role.MENTOR, email="m.ade@example.org")
    ravi = journal.people.add("Ravi Menon", Role.MENTOR)
    journal.people.add("Priya Raman", Role.PEER)
    maya_goal = _goal(journal, "Maya runs a roadmap", maya, Side.THEM)
    story = _goal(journal, "Tell the strategy story", tomas, why="Tomás-why")
    discovery = _goal(
        journal,
        "Lead discovery",
        helen,
        why=f"Like [[{story}|the story goal]] and [[{maya_goal}|SECRET-LINK-WORDS]], says Maya.",
        success_measure="Three opportunities",
        competencies=["Discovery"],
        start_on=day(1, 12),
        target_on=day(8, 31),
    )
    _goal(journal, "Coach Maya Adeyemi well", maya)
    _goal(journal, "Alone on my own", None)
    reflection = journal.reflections.add(
        title="Shorter questions",
        body="PERSONAL-BODY",
        mood=4,
        confidence=3,
        written_at=journal.clock.at(day(5, 2)),
    )
    maya_reflection = journal.reflections.add(
        title="On Maya", body="About her", mentorship_id=maya, written_at=journal.clock.at(day(5, 3))
    )
    links = f"Notes-Helen, see [[{maya_goal}|SECRET-LINK-WORDS]] and [[{reflection}|SECRET-REFLECTION]]"
    helen_meeting = _meeting(journal, helen, "Checkpoint with Helen", 3, links)
    tomas_meeting = _meeting(journal, tomas, "Research clinic", 4, "Notes-Tomás")
    maya_meeting = _meeting(journal, maya, "Maya and the roadmap", 5, "Notes-Maya")
    missed = _meeting(journal, helen, "Missed one", 5, "")
    journal.meetings.write(missed, status=MeetingStatus.NO_SHOW)
    _meeting(journal, helen, "Last year's end", 7, "Too late for the period")
    for meeting, words in ((helen_meeting, "Helen"), (tomas_meeting, "Tomás"), (maya_meeting, "Maya")):
        journal.entries.add(EntryKind.DECISION, f"Decided with {words}", meeting_id=meeting)
        mine = journal.actions.add(f"Mine for {words}", owner=Side.ME, meeting_id=meeting, due_on=day(5, 20))
        journal.actions.add(f"Theirs of {words}", owner=Side.THEM, meeting_id=meeting, due_on=day(5, 20))
        journal.actions.mark(mine, ActionState.DONE, on=day(5, 19))
    _private(journal, helen, maya, helen_meeting)
    return Ids(
        helen, tomas, maya, ravi, discovery, story, maya_goal,
        helen_meeting, tomas_meeting, maya_meeting, reflection, maya_reflection,
    )  # fmt: skip


def _private(journal: Journal, helen: int, maya: int, meeting: int) -> None:
    notes = journal.private_notes
    for index, heading in enumerate(NoteHeading):
        notes.add(f"{CANARY}-{index:02}", mentorship_id=maya, heading=heading, title=f"{CANARY}-T{index}")
    notes.add(f"{CANARY}-90 [[1|{CANARY}-LINK]]", mentorship_id=helen, meeting_id=meeting)


def request(reader: str, *mentorships: int, **choices: object) -> ReviewRequest:
    """A request for January to June 2026."""
    return ReviewRequest(Reader(reader), FIRST, LAST, mentorships, **choices)  # type: ignore[arg-type]
