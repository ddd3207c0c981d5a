"""Beginning a meeting from a template, and changing it for another: no word that was typed is lost.

What a template put there and nobody touched goes with it; everything else stays, and only what is missing comes.
Each act is all or nothing. The templates are in `meeting_templates.py`.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pmjournal import wording
from pmjournal.briefing import since_day
from pmjournal.journal import Journal
from pmjournal.meeting_templates import MeetingTemplate, filled, meeting_template, versions_of
from pmjournal.records import AgendaPoint, AgendaState, Meeting, MeetingStatus


def begin_from(journal: Journal, meeting_id: int, template_id: str) -> None:
    """Let a meeting be of a kind, and start it from that template where nothing is written yet.

    A meeting that is over gets no points: it has been talked about what was talked about.

    Raises:
        NotFound: there is no such meeting.
    """
    with journal.transaction():
        meeting = journal.meetings.get(meeting_id)
        _take_away(journal, meeting)
        journal.meetings.write(meeting_id, template=template_id)
        template = _said(journal, meeting, meeting_template(template_id))
        if not journal.meetings.get(meeting_id).notes.strip():
            journal.meetings.write(meeting_id, notes=template.notes)
        if meeting.status is MeetingStatus.PLANNED:
            there = {point.text for point in journal.agendas.of(meeting_id)}
            journal.agendas.add_all([meeting_id], [text for text in template.points if text not in there])


def plan_following(
    journal: Journal, first_id: int, moments: Sequence[datetime], template_id: str, **fields: Any
) -> list[int]:
    """Plan meetings after a planned one with the same person, each started from a template; returns their ids.

    Args:
        journal: where.
        first_id: the meeting that they follow.
        moments: when, aware of their zone.
        template_id: which template; "" for none.
        fields: further fields of the meetings, the same for each.

    Raises:
        NotFound: there is no such meeting.
        BadInput: a day or the minutes cannot be right.
    """
    with journal.transaction():
        first = journal.meetings.get(first_id)
        if not template_id:
            return journal.meetings.add_planned(moments, mentorship_id=first.mentorship_id, **fields)
        template = _said_in_general(journal, first, meeting_template(template_id))
        fields |= {"template": template_id, "notes": template.notes}
        made = journal.meetings.add_planned(moments, mentorship_id=first.mentorship_id, **fields)
        journal.agendas.add_all(made, template.points)
    return made


def _take_away(journal: Journal, meeting: Meeting) -> None:
    """What the template before put there, where it stands as it was put."""
    there = journal.agendas.of(meeting.id)
    if not there and not meeting.notes:
        return
    versions = versions_of(meeting.template)
    for before in (said(journal, meeting, one) for one in versions for said in (_said, _said_in_general)):
        if meeting.notes and meeting.notes == before.notes:
            journal.meetings.write(meeting.id, notes="")
        for point in there:
            if point.text in before.points and is_untouched(point):
                journal.agendas.write(point.id, state=AgendaState.DROPPED)


def is_untouched(point: AgendaPoint) -> bool:
    """Whether a point is open and stands as it was put: not answered, carried, or about anything."""
    own = (point.carried_from_id, point.about_id, point.carried_to)
    return point.state is AgendaState.OPEN and not point.answer and all(one is None for one in own)


def _said(journal: Journal, meeting: Meeting, template: MeetingTemplate) -> MeetingTemplate:
    """A template with the person, the day and the last time of a meeting put in.

    Where another is planned before it, nobody knows yet when the last time will have been.
    """
    since = None if _follows_a_planned_one(journal, meeting) else since_day(journal, meeting)
    return _filled(journal, meeting, template, since)


def _said_in_general(journal: Journal, meeting: Meeting, template: MeetingTemplate) -> MeetingTemplate:
    """The same as it was put while another meeting was planned before this one."""
    return _filled(journal, meeting, template, None)


def _filled(journal: Journal, meeting: Meeting, template: MeetingTemplate, since: date | None) -> MeetingTemplate:
    today = journal.clock.today()
    contact = journal.people.contact(meeting.mentorship_id) if meeting.mentorship_id is not None else None
    return filled(
        template,
        date=wording.day_short(journal.clock.local(meeting.starts_at, meeting.zone).date(), today),
        person=contact.person.name if contact else "",
        since_last=wording.day_short(since, today) if since else "",
    )


def _follows_a_planned_one(journal: Journal, meeting: Meeting) -> bool:
    """Whether a meeting with the same person, still to come, is planned before this one."""
    if meeting.mentorship_id is None:
        return False
    coming = journal.meetings.between(journal.clock.now(), meeting.starts_at)
    return any(
        one.mentorship_id == meeting.mentorship_id and one.id != meeting.id and one.status is MeetingStatus.PLANNED
        for one in coming
    )
