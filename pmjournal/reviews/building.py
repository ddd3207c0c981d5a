"""From a selection to what the review says: each part worded, its texts cleaned by `Wording` on the way.

No record is read here and none is left out: that was decided in selection.py.
"""

from collections.abc import Sequence
from datetime import date

from pmjournal import chart_data, findings, wording
from pmjournal.chart_data import AllChart
from pmjournal.language import Translatable, translate
from pmjournal.records import (
    ActionItem,
    ActionState,
    Contact,
    Entry,
    GoalOutline,
    GoalStatus,
    Meeting,
    Milestone,
    Reader,
    Reflection,
    Side,
)
from pmjournal.replay import Step, steps_on
from pmjournal.reviews.content import (
    ActionLine,
    Content,
    DecisionLine,
    GoalPart,
    Highlight,
    MeetingPart,
    MeetingsPart,
    MilestoneRow,
    Nodes,
    Progress,
    ReflectionPart,
)
from pmjournal.reviews.markdown import nodes
from pmjournal.reviews.numbers import four_numbers
from pmjournal.reviews.request import Section
from pmjournal.reviews.selection import Selection
from pmjournal.reviews.words import Names, Wording, has_words

HIGHLIGHTS = 3
_ENDED = {
    GoalStatus.ACHIEVED: Translatable("Review", "achieved {date}"),
    GoalStatus.PARTLY_ACHIEVED: Translatable("Review", "partly achieved {date}"),
    GoalStatus.DROPPED: Translatable("Review", "dropped {date}"),
}


def build(selection: Selection) -> Content:
    """Everything the review says."""
    return _Building(selection).content()


class _Building:
    """One review under way."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._wanted = selection.request.sections
        allowed = selection.allowed
        spared = [selection.owner.name, *(contact.person.name for contact in allowed.contacts)]
        names = Names(allowed.hidden, spared)
        self._wording = Wording(names, selection.printable)
        self._contacts = {contact.mentorship.id: contact for contact in allowed.contacts}

    def content(self) -> Content:
        """The whole review."""
        selection, request = self._selection, self._selection.request
        chart = self._all_chart()
        title = wording.period(request.starts_on, request.ends_on)
        summary = Section.SUMMARY in self._wanted
        progress = Section.PROGRESS in self._wanted
        return Content(
            title=title,
            kind=translate("Review", "Review summary"),
            author=self._line(selection.owner.name),
            lines=self._cover_lines(),
            footer=translate("Review", "Private notes are not part of this document"),
            today=selection.today,
            numbers=four_numbers(selection, chart) if summary else (),
            own_words=self._own_words() if summary else (),
            progress=self._progress(chart) if progress else None,
            highlights=self._highlights() if summary else (),
            glance=self._glance() if progress else None,
            goals=tuple(map(self._goal, selection.goals)) if Section.GOALS in self._wanted else None,
            meetings=self._meetings() if Section.MEETINGS in self._wanted else None,
            reflections=self._reflections() if Section.REFLECTIONS in self._wanted else (),
            left_out=selection.left_out,
        )

    def _line(self, text: str) -> str:
        return self._wording.line(text)

    def _title(self, text: str, instead: str) -> str:
        """A line for a heading, which may not be empty to the eye."""
        line = self._line(text)
        return line if has_words(line) else instead

    def _label(self, text: str) -> str:
        """A line for a chart, which shortens it itself and needs no places to break."""
        return self._line(text).replace("\u200b", "")

    def _nodes(self, text: str) -> Nodes:
        return tuple(nodes(text, self._wording))

    def _own_words(self) -> Nodes:
        """As the owner wrote them: names in them were written for this very reader."""
        return tuple(nodes(self._selection.request.own_words, Wording(Names(), self._selection.printable)))

    def _cover_lines(self) -> tuple[str, ...]:
        owner = self._selection.owner
        about = [self._line(text) for text in (owner.name, owner.title, owner.organisation) if text.strip()]
        return (", ".join(about), self._reader_line())

    def _reader_line(self) -> str:
        names = list(dict.fromkeys(self._line(contact.person.name) for contact in self._told_of()))
        match self._selection.request.reader:
            case Reader.ME:
                return translate("Review", "For myself.")
            case Reader.MANAGER:
                if not names:
                    return translate("Review", "For my manager.")
                said = translate("Review", "For my manager. Mentorship(s) with {names}.", "", len(names))
                return said.format(names=wording.listed(names))
            case Reader.MENTOR | Reader.MENTEE:
                return translate("Review", "For {name}.").format(name=names[0])

    def _told_of(self) -> Sequence[Contact]:
        """The people the cover names: those chosen, else those the period has goals or meetings with."""
        selection = self._selection
        contacts = selection.allowed.contacts
        if selection.request.mentorship_ids:
            return contacts
        met = {meeting.mentorship_id for meeting in selection.meetings}
        met |= {outline.goal.mentorship_id for outline in selection.goals}
        return [contact for contact in contacts if contact.mentorship.id in met]

    def _all_chart(self) -> AllChart:
        selection, request = self._selection, self._selection.request
        return chart_data.all_chart(selection.histories, request.starts_on, request.ends_on, selection.today)

    def _progress(self, chart: AllChart) -> Progress:
        day = wording.day_long(chart.on, self._selection.request.ends_on)
        caption = translate("Review", "{done} done against {planned} planned by {day}").format(
            done=chart.done_by_now, planned=chart.planned_by_now, day=day
        )
        return Progress(caption, chart if chart_data.enough(chart) else None)

    def _highlights(self) -> tuple[Highlight, ...]:
        achieved = [o.goal for o in self._selection.goals if self._ended(o) and o.goal.impact.strip()]
        latest = sorted(achieved, key=lambda goal: goal.ended_on or date.min)[-HIGHLIGHTS:]
        return tuple(Highlight(self._line(goal.title), self._nodes(goal.impact)) for goal in latest)

    def _glance(self) -> chart_data.Timeline | None:
        selection = self._selection
        chart = chart_data.timeline(
            selection.goals, selection.histories, selection.request.starts_on, selection.today, selection.on
        )
        rows = tuple(
            chart_data.TimelineRow(self._label(row.label), row.start, row.end, row.marks) for row in chart.rows
        )
        shown = chart_data.Timeline(chart.start, chart.end, chart.on, chart.today, rows)
        return shown if rows else None

    def _ended(self, outline: GoalOutline) -> bool:
        """Whether the goal had ended by the day the review speaks of."""
        ended = outline.goal.ended_on
        return outline.goal.status in _ENDED and ended is not None and ended <= self._selection.on

    def _goal(self, outline: GoalOutline) -> GoalPart:
        selection, goal = self._selection, outline.goal
        events = selection.histories[goal.id]
        chart = chart_data.goal_chart(outline, events, selection.today, selection.on)
        steps = {step.milestone_id: step for step in steps_on(events, selection.on) if step.counts}
        found = findings.finding(outline, events, selection.on)
        return GoalPart(
            title=self._title(goal.title, translate("Review", "Goal")),
            count=wording.part_of(chart.milestones_done, chart.milestones) if chart.milestones else "",
            facts=" · ".join(filter(None, self._goal_facts(outline))),
            why=self._nodes(goal.why),
            measure=self._nodes(goal.success_measure),
            impact=self._nodes(goal.impact),
            finding=self._line(findings.sentence(found)),
            chart=chart if chart_data.enough(chart) else None,
            milestones=tuple(self._milestone(m, steps[m.id]) for m in outline.milestones if m.id in steps),
        )

    def _goal_facts(self, outline: GoalOutline) -> list[str]:
        goal = outline.goal
        contact = self._contacts.get(goal.mentorship_id or 0)
        objective = self._line(goal.organisation_objective)
        ended = str(_ENDED[goal.status]).format(date=self._day(goal.ended_on)) if self._ended(outline) else ""
        return [
            ended,
            self._line(", ".join(goal.competencies)),
            self._with(contact),
            wording.span_short(goal.start_on, goal.target_on),
            translate("Review", "objective: {objective}").format(objective=objective) if objective else "",
        ]

    def _milestone(self, milestone: Milestone, step: Step) -> MilestoneRow:
        url = self._wording.address(milestone.evidence_url)
        evidence = self._line(milestone.evidence) or self._line(url.split("://")[-1])
        return MilestoneRow(
            title=self._line(milestone.title),
            done=step.done,
            due=self._day(step.planned_on) if step.planned_on else "–",
            done_on=self._day(step.done_on) if step.done_on else "–",
            overdue=step.overdue(self._selection.on),
            evidence=evidence,
            url=url,
        )

    def _day(self, day: date | None) -> str:
        return wording.day_short(day, self._selection.request.ends_on) if day else ""

    def _meetings(self) -> MeetingsPart:
        selection = self._selection
        held = {meeting.id for meeting in selection.meetings}
        loose = [entry for entry in selection.decisions if entry.meeting_id not in held]
        empty = "" if held or loose else translate("Review", "No meetings were held in this period.")
        return MeetingsPart(
            tuple(map(self._meeting, selection.meetings)), tuple(map(self._decision, loose)), empty
        )

    def _meeting(self, meeting: Meeting) -> MeetingPart:
        selection = self._selection
        contact = self._contacts.get(meeting.mentorship_id or 0)
        minutes = meeting.actual_minutes or meeting.planned_minutes
        facts = [
            self._with(contact),
            translate("Review", "%n minute(s)", "", minutes) if minutes else "",
        ]
        return MeetingPart(
            day=self._day(selection.days[meeting.id]),
            title=self._title(meeting.title, translate("Review", "Meeting")),
            facts=" · ".join(filter(None, facts)),
            notes=self._nodes(meeting.notes),
            decisions=tuple(self._decision(e) for e in selection.decisions if e.meeting_id == meeting.id),
            actions=tuple(
                self._action(item, contact) for item in selection.actions if item.meeting_id == meeting.id
            ),
        )

    def _with(self, contact: Contact | None) -> str:
        return translate("Review", "with {name}").format(name=self._line(contact.person.name)) if contact else ""

    def _decision(self, entry: Entry) -> DecisionLine:
        return DecisionLine(self._line(entry.title), self._nodes(entry.body), self._day(entry.occurred_on))

    def _action(self, item: ActionItem, contact: Contact | None) -> ActionLine:
        done = item.state is ActionState.DONE and item.done_on is not None and item.done_on <= self._selection.on
        theirs = self._line(contact.person.name) if contact else ""
        owner = self._line(self._selection.owner.name) if item.owner is Side.ME else theirs
        when = ""
        if done:
            when = translate("Review", "done {date}").format(date=self._day(item.done_on))
        elif item.due_on:
            when = translate("Review", "by {date}", "an action item").format(date=self._day(item.due_on))
        return ActionLine(self._line(item.text), done, ", ".join(filter(None, (owner, when))))

    def _reflections(self) -> tuple[ReflectionPart, ...]:
        return tuple(map(self._reflection, self._selection.reflections))

    def _reflection(self, reflection: Reflection) -> ReflectionPart:
        day = wording.day_long(self._selection.days[reflection.id])
        facts = [day, *_moods(reflection)]
        title = self._title(reflection.title, day)
        return ReflectionPart(title, " · ".join(facts[1 if title == day else 0 :]), self._nodes(reflection.body))


def _moods(reflection: Reflection) -> Sequence[str]:
    """Mood, confidence and energy, where they are set (the selection has emptied them for all other
    readers)."""
    scales = (
        (translate("Review", "mood {value} of 5"), reflection.mood),
        (translate("Review", "confidence {value} of 5"), reflection.confidence),
        (translate("Review", "energy {value} of 5"), reflection.energy),
    )
    return [said.format(value=value) for said, value in scales if value is not None]
