"""Writing the sample journal's story into a journal: people, goals, meetings, reflections, private notes."""

import re
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from pmjournal.demo import source as read
from pmjournal.demo.source import Event, Facts, Page, Source
from pmjournal.demo.weeks import HOME, Weeks
from pmjournal.journal import Journal
from pmjournal.records import (
    ActionState,
    CadenceUnit,
    EntryKind,
    GoalKind,
    GoalStatus,
    Health,
    MeetingStatus,
    MentorshipStatus,
    NoteHeading,
    Role,
    Side,
)

_REFERENCE = re.compile(r"\[\[([a-z][a-z0-9.-]*)\|")
_PERSON = ("pronouns", "title", "organisation", "function", "email", "what_works")
_MENTORSHIP = ("programme", "purpose", "focus_areas", "end_reason", "cadence_every", "usual_minutes", "channel")
_GOAL = ("why", "success_measure", "organisation_objective", "impact")
_MILESTONE = ("done_criterion", "evidence", "evidence_url")


class Story:
    """Tells the story once.

    Args:
        journal: an empty one.
        source: what it says.
        weeks: when.
        random: for what differs a little from time to time: minutes, moods.
    """

    def __init__(self, journal: Journal, source: Source, weeks: Weeks, random: Random) -> None:
        self._journal = journal
        self._source = source
        self._weeks = weeks
        self._random = random
        self._ids: dict[str, int] = {}
        self._usual: dict[str, int] = {}
        self._points: dict[tuple[str, str], int] = {}

    def tell(self) -> None:
        """Write everything."""
        owner = self._source.owner
        self._journal.owner.write(
            title=owner.title, organisation=owner.organisation, fiscal_month=owner.fiscal_month
        )
        for person in self._source.people:
            self._person(person)
        for goal in self._source.goals:
            self._goal(goal)
        for meeting in sorted(self._source.meetings, key=self._starts_at):
            if meeting["at"].startswith(("W", self._weeks.season())):
                self._meeting(meeting)
        for page in sorted(self._source.reflections, key=lambda page: self._moment(page.at)):
            self._reflection(page)
        for page in sorted(self._source.private, key=lambda page: self._moment(page.at)):
            self._private(page)
        for goal in self._source.goals:
            if goal.get("binned"):
                self._journal.bin.put(self._ids[f"goal.{goal['key']}"])

    def _person(self, facts: Facts) -> None:
        """A person and the mentorship with them."""
        days = {
            f"{name}_on" if name != "planned_end" else "planned_end_on": self._weeks.day(facts[name])
            for name in ("started", "planned_end", "ended")
            if name in facts
        }
        texts = {name: facts[name] for name in (*_PERSON, *_MENTORSHIP) if name in facts}
        self._usual[facts["key"]] = facts.get("usual_minutes", 60)
        self._ids[facts["key"]] = self._journal.people.add(
            facts["name"],
            Role(facts["my_role"]),
            status=MentorshipStatus(facts.get("status", "active")),
            cadence_unit=CadenceUnit(facts.get("cadence_unit", "week")),
            how_met=self._weeks.said(facts["how_met"]),
            **texts,
            **days,
        )

    def _goal(self, facts: Facts) -> None:
        """A goal, its milestones, and what happened to them in the order it happened."""
        weeks, goals = self._weeks, self._journal.goals
        created = weeks.day(facts["created"] if "created" in facts else facts["start"])
        draft = facts["status"] == "draft"
        goal_id = goals.add(
            facts["title"],
            mentorship_id=self._ids.get(facts.get("mentorship", "")),
            owner=Side(facts.get("owner", "me")),
            kind=GoalKind(facts["kind"]),
            status=GoalStatus.DRAFT if draft else GoalStatus.ACTIVE,
            health=Health(facts["health"]) if "health" in facts else None,
            start_on=weeks.day(facts["start"]),
            target_on=weeks.day(facts["target"]),
            on=created,
            competencies=facts["competencies"],
            **{name: weeks.said(facts[name]) for name in _GOAL if name in facts},
        )
        self._ids[f"goal.{facts['key']}"] = goal_id
        history: list[tuple[Event, int]] = []
        for step in facts.get("milestone", []):
            milestone_id = self._milestone(goal_id, step, created)
            history += [(read.event(line, weeks), milestone_id) for line in step.get("history", [])]
        for event, milestone_id in sorted(history, key=lambda pair: pair[0].on):
            self._happened(milestone_id, event)
        if "ended" in facts:
            goals.set_status(goal_id, GoalStatus(facts["status"]), on=weeks.day(facts["ended"]))

    def _milestone(self, goal_id: int, facts: Facts, created: date) -> int:
        return self._journal.goals.add_milestone(
            goal_id,
            facts["title"],
            planned_on=self._weeks.day(facts["plan"]),
            on=created,
            owner=Side(facts.get("owner", "me")),
            **{name: facts[name] for name in _MILESTONE if name in facts},
        )

    def _happened(self, milestone_id: int, event: Event) -> None:
        """Write one fact of a milestone's history."""
        goals = self._journal.goals
        if event.plan is not None:
            goals.plan(milestone_id, event.plan, reason=event.reason, on=event.on)
        elif event.weight is not None:
            goals.set_weight(milestone_id, event.weight, on=event.on)
        elif event.act == "done":
            goals.mark_done(milestone_id, on=event.on)
        elif event.act == "reopened":
            goals.reopen(milestone_id, on=event.on)
        else:
            goals.drop_milestone(milestone_id, event.reason, on=event.on)

    def _meeting(self, facts: Facts) -> None:
        """A meeting with its agenda, decisions and action items."""
        who, status = facts["mentorship"], MeetingStatus(facts.get("status", "held"))
        starts_at = self._starts_at(facts)
        minutes = facts.get("minutes", self._usual[who])
        held = status is MeetingStatus.HELD
        meeting_id = self._journal.meetings.add(
            starts_at,
            mentorship_id=self._ids[who],
            title=facts["title"],
            zone=self._zone(facts),
            template=facts.get("template", "regular"),
            status=status,
            planned_minutes=minutes,
            actual_minutes=minutes + self._random.choice((-5, -3, 0, 0, 2, 5, 8)) if held else None,
            place=facts.get("place", self._channel(who)),
            notes=self._text(facts["notes"]),
        )
        self._ids[f"meeting.{who}-{self._weeks.week_of(starts_at.date())}"] = meeting_id
        self._agenda(who, meeting_id, facts.get("agenda", []))
        for title in facts.get("decisions", []):
            self._journal.entries.add(EntryKind.DECISION, title, meeting_id=meeting_id)
        for line in facts.get("actions", []):
            self._action(meeting_id, starts_at.date(), line)

    def _agenda(self, who: str, meeting_id: int, lines: list[str]) -> None:
        """The points of a meeting; a carried one goes on with the latest of the same words."""
        for line in lines:
            point = read.point(line)
            self._points[who, point.text] = self._journal.agendas.add(
                meeting_id,
                point.text,
                kind=point.kind,
                raised_by=point.raised_by,
                state=point.state,
                carried_from_id=self._points[who, point.text] if point.carried else None,
            )

    def _action(self, meeting_id: int, said_on: date, line: str) -> None:
        """One action item, with what became of it."""
        item = read.action(line)
        action_id = self._journal.actions.add(
            item.text,
            owner=item.owner,
            meeting_id=meeting_id,
            goal_id=self._ids[f"goal.{item.goal}"] if item.goal else None,
            due_on=None if item.due_after is None else said_on + timedelta(item.due_after),
        )
        if item.state is not ActionState.OPEN:
            done_on = said_on + timedelta(item.done_after or 0)
            self._journal.actions.mark(action_id, item.state, on=done_on)

    def _reflection(self, page: Page) -> None:
        """A reflection; moods and confidence follow the story's curve where the page does not say."""
        self._journal.reflections.add(
            template=page.kind,
            title=page.title,
            body=self._text(page.body),
            written_at=self._moment(page.at),
            mentorship_id=self._ids.get(page.facts.get("with", "")),
            mood=self._scale(page, "mood", 2.4 if 43 <= page.week <= 46 else 3.4),
            confidence=self._scale(page, "confidence", 2.4 + 1.7 * page.week / 78),
            energy=self._scale(page, "energy", 3.2) if page.kind == "weekly" else None,
        )

    def _private(self, page: Page) -> None:
        """A private note, on a meeting or on a person."""
        about: dict[str, Any] = {"mentorship_id": self._ids.get(page.facts.get("with", ""))}
        if "meeting" in page.facts:
            about = {"meeting_id": self._ids[f"meeting.{page.facts['meeting']}"]}
        self._journal.private_notes.add(
            self._text(page.body).rstrip("\n"),
            heading=NoteHeading(page.kind),
            title=page.title,
            written_at=self._moment(page.at),
            **about,
        )

    def _scale(self, page: Page, name: str, middle: float) -> int | None:
        """What the page says, else a value near `middle`; sometimes left unset."""
        value = max(1, min(5, round(self._random.gauss(middle, 0.6))))
        unset = self._random.random() < 0.1 or not page.body
        return int(page.facts[name]) if name in page.facts else None if unset else value

    def _text(self, text: str) -> str:
        """`text` with its days said and its references as links."""
        return _REFERENCE.sub(lambda match: f"[[{self._ids[match[1]]}|", self._weeks.said(text)).strip("\n")

    def _moment(self, at: str) -> datetime:
        return self._weeks.moment(at, self._journal.clock.zone)

    def _starts_at(self, facts: Facts) -> datetime:
        return self._weeks.moment(facts["at"], self._zone(facts))

    def _zone(self, facts: Facts) -> str:
        """The zone of a meeting: the clocks change at Noor's home, whoever reads about it."""
        home = HOME if facts["at"].startswith(("spring", "autumn")) else self._journal.clock.zone
        return str(facts.get("zone", home))

    def _channel(self, who: str) -> str:
        return next((person.get("channel", "") for person in self._source.people if person["key"] == who), "")
