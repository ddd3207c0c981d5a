"""The journal of the drawn pictures: Nora Castell's, on 9 June 2026, with the very words that were drawn.

For pictures of the window beside the drawn ones. What was drawn as a count only (older meetings and reflections)
is filled with short real lines.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.links import link_text
from pmjournal.records import (
    ActionState,
    AgendaKind,
    AgendaState,
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    GoalKind,
    GoalStatus,
    MeetingStatus,
    Reader,
    Role,
    Side,
)
from tests.drawn_log import fill_log
from tests.drawn_mentorships import AGREEMENTS, FEEDBACK
from tests.drawn_words import ACTIONS, GOALS, KEPT, MEETINGS, OPENING, PEOPLE, PRIVATE, REFLECTIONS, WEEKS, WINS

TODAY = date(2026, 6, 9)
ZONE = "America/New_York"  # where it is morning at noon UTC, the time of a frozen day
YEAR = 2026


def build(folder: Path) -> Journal:
    """Make the drawn journal in a missing or empty folder and return it, open."""
    journal = Journal.create(folder, "Nora Castell", clock=Clock(TODAY, ZONE))
    with journal.transaction():
        journal.owner.write(title="Senior Product Manager", organisation="Tideline", fiscal_month=1)
        _Drawing(journal).draw()
    return journal


def day(words: str) -> date:
    """The day that "28 May" names."""
    return datetime.strptime(f"{words} {YEAR}", "%d %b %Y").date()


class _Drawing:
    """Writes the drawn content."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.zone = ZoneInfo(journal.clock.zone)
        self.people: dict[str, int] = {}
        self.goals: dict[str, int] = {}
        self.meetings: dict[tuple[str, str], int] = {}
        self.points: dict[tuple[str, str], int] = {}

    def draw(self) -> None:
        """Everything, in an order in which links find what they point to."""
        for key, (name, role, since, minutes, fields) in PEOPLE.items():
            self.people[key] = self.journal.people.add(
                name, Role(role), started_on=day(since), cadence_every=2, usual_minutes=minutes, **fields
            )
        for key, goal in GOALS.items():
            self._goal(key, *goal)
        self._meetings()
        for who, owner, text, due in ACTIONS:
            self._action(text, owner, f"due {due}", mentorship_id=self.people[who])
        for who, due, done, text in KEPT:
            self._action(text, "me", f"done {done}", mentorship_id=self.people[who], due=due)
        for who, on, title in WINS:
            self.journal.entries.add(EntryKind.WIN, title, mentorship_id=self.people[who], occurred_on=day(on))
        for who, on, body in PRIVATE:
            self._private(who, on, body)
        self._agreements()
        self._feedback()
        self._reflections()
        fill_log(self.journal, self.people)
        self.journal.reviews.write(Reader.MANAGER, date(YEAR, 1, 1), date(YEAR, 6, 30), own_words=OPENING)

    def _goal(
        self,
        key: str,
        who: str,
        title: str,
        kind: str,
        competencies: tuple[str, ...],
        days: tuple[str, str],
        texts: dict[str, str],
        milestones: list[tuple[str, str, str, str]],
    ) -> None:
        """A goal with its milestones: title, due, done on ("" for not yet), evidence."""
        start, target = day(days[0]), day(days[1])
        mine = who in ("HO", "TR")
        goal_id = self.journal.goals.add(
            title,
            mentorship_id=self.people[who],
            owner=Side.ME if mine else Side.THEM,
            kind=GoalKind(kind),
            status=GoalStatus.ACTIVE if start <= TODAY else GoalStatus.DRAFT,
            start_on=start,
            target_on=target,
            on=min(start, TODAY),
            competencies=competencies,
            **texts,
        )
        self.goals[key] = goal_id
        steps = [(self._milestone(goal_id, min(start, TODAY), *step), step[2]) for step in milestones]
        for milestone_id, done in sorted((step for step in steps if step[1]), key=lambda step: day(step[1])):
            self.journal.goals.mark_done(milestone_id, on=day(done))

    def _milestone(self, goal_id: int, on: date, title: str, due: str, done: str, evidence: str) -> int:
        url = f"https://wiki.tideline.example/{evidence.split()[0].lower()}" if evidence else ""
        return self.journal.goals.add_milestone(
            goal_id, title, planned_on=day(due), on=on, evidence=evidence, evidence_url=url
        )

    def _meetings(self) -> None:
        """All 38, the oldest first."""
        for when, who, at, minutes, title, place, notes, agenda, actions, decisions in sorted(
            MEETINGS, key=lambda meeting: (day(meeting[0]), meeting[2])
        ):
            ahead = day(when) > TODAY
            meeting_id = self.journal.meetings.add(
                self._moment(when, at),
                mentorship_id=self.people[who],
                title=title,
                status=MeetingStatus.PLANNED if ahead else MeetingStatus.HELD,
                planned_minutes=minutes,
                actual_minutes=None if ahead else minutes,
                place=place,
                notes=self._linked(notes),
            )
            self.meetings[who, when] = meeting_id
            self._agenda(who, meeting_id, agenda)
            for line in actions:
                owner, what, text = line.split(" | ")
                self._action(text, owner, what, meeting_id=meeting_id)
            for decision in decisions:
                self.journal.entries.add(EntryKind.DECISION, decision, meeting_id=meeting_id)
        self.journal.links.add(self.meetings["HO", "28 May"], self.goals["insights"])

    def _agenda(self, who: str, meeting_id: int, lines: Iterable[str]) -> None:
        """Points such as "me done | text"; "carried" goes on with the earlier point of the same words."""
        for line in lines:
            marks, text = line.split(" | ")
            side, *rest = marks.split()
            self.points[who, text] = self.journal.agendas.add(
                meeting_id,
                text,
                kind=AgendaKind.QUESTION if text.endswith("?") else AgendaKind.TOPIC,
                raised_by=Side(side),
                state=AgendaState.DISCUSSED if "done" in rest else AgendaState.OPEN,
                carried_from_id=self.points[who, text] if "carried" in rest else None,
            )

    def _action(
        self,
        text: str,
        owner: str,
        what: str,
        *,
        meeting_id: int | None = None,
        mentorship_id: int | None = None,
        due: str = "",
    ) -> None:
        """An item: `what` is "due 4 Jun" or "done 4 Jun"; a done one was due that day, or on `due`."""
        word, _, on = what.partition(" ")
        action_id = self.journal.actions.add(
            text, owner=Side(owner), due_on=day(due or on), meeting_id=meeting_id, mentorship_id=mentorship_id
        )
        if word == "done":
            self.journal.actions.mark(action_id, ActionState.DONE, on=day(on))

    def _private(self, who: str, on: str, body: str) -> None:
        """A private note: with Helen on the meeting of that day, else on the person."""
        meeting_id = self.meetings.get((who, on)) if who == "HO" else None
        self.journal.private_notes.add(
            body, mentorship_id=self.people[who], meeting_id=meeting_id, written_at=self._moment(on, "18:00")
        )

    def _agreements(self) -> None:
        """What was agreed on, each on its day."""
        for who, (agreed, review, sections) in AGREEMENTS.items():
            self.journal.agreements.write(self.people[who], review_on=day(review), **sections)
            self.journal.agreements.agree(self.people[who], on=day(agreed))

    def _feedback(self) -> None:
        """What both sides said, the earliest first."""
        competencies = {one.name: one.id for one in self.journal.goals.competencies()}
        for who, on, direction, kind, competency, words in reversed(FEEDBACK):
            self.journal.feedback.add(
                words,
                direction=FeedbackDirection(direction),
                kind=FeedbackKind(kind),
                mentorship_id=self.people[who],
                meeting_id=self.meetings[who, on] if who == "HO" else None,
                given_on=day(on),
                competency_id=competencies.get(competency),
            )

    def _reflections(self) -> None:
        """The drawn reflections, and short ones until every week has as many as its cell shows."""
        drawn = {day(when) for when, *_ in REFLECTIONS}
        for when, at, template, title, mood, confidence, who, body in REFLECTIONS:
            reflection_id = self.journal.reflections.add(
                written_at=self._moment(when, at),
                template=template,
                title=title,
                mood=mood,
                confidence=confidence,
                mentorship_id=self.people.get(who),
                body=self._linked(body),
            )
            if title == "Shorter questions, longer answers":
                self.journal.links.add(reflection_id, self.goals["insights"])
                self.journal.links.add(reflection_id, self.meetings["HO", "28 May"])
        for number, (count, lines) in enumerate(WEEKS):
            monday = date(YEAR, 1, 5) - timedelta(7) + timedelta(weeks=number)
            there = sum(monday <= on < monday + timedelta(7) for on in drawn)
            assert there + len(lines) == count
            for place, line in enumerate(lines):
                title, body = line.split(" | ")
                moment = datetime.combine(monday + timedelta(2 * place), time(18, 10), self.zone)
                self.journal.reflections.add(written_at=moment, title=title, body=body, mood=3 + number % 2)

    def _linked(self, text: str) -> str:
        """`text` with every "[[goal key|words]]" as a link to that goal."""
        for key, goal_id in self.goals.items():
            while f"[[{key}|" in text:
                before, _, rest = text.partition(f"[[{key}|")
                words, _, after = rest.partition("]]")
                text = f"{before}{link_text(goal_id, words)}{after}"
        return text

    def _moment(self, on: str, at: str) -> datetime:
        return datetime.combine(day(on), time.fromisoformat(at), self.zone)
