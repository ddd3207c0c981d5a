"""Beginning a meeting from a template, and changing it for another: no word that was typed is lost.

What a template put there and nobody touched goes with it; everything else stays, and only what is missing comes.
Each act is all or nothing. The templates are in `meeting_templates.py`.
"""

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
            for text in template.points:
                if text not in there:
                    journal.agendas.add(meeting_id, text)


def _take_away(journal: Journal, meeting: Meeting) -> None:
    """What the template before put there, where it stands as it was put."""
    for version in versions_of(meeting.template):
        before = _said(journal, meeting, version)
        if meeting.notes and meeting.notes == before.notes:
            journal.meetings.write(meeting.id, notes="")
        for point in journal.agendas.of(meeting.id):
            if point.text in before.points and _is_untouched(point):
                journal.agendas.write(point.id, state=AgendaState.DROPPED)


def _is_untouched(point: AgendaPoint) -> bool:
    own = (point.carried_from_id, point.about_id, point.carried_to)
    return point.state is AgendaState.OPEN and not point.answer and all(one is None for one in own)


def _said(journal: Journal, meeting: Meeting, template: MeetingTemplate) -> MeetingTemplate:
    """A template with the person, the day and the last time of a meeting put in."""
    since = since_day(journal, meeting)
    today = journal.clock.today()
    contact = journal.people.contact(meeting.mentorship_id) if meeting.mentorship_id is not None else None
    return filled(
        template,
        date=wording.day_short(journal.clock.local(meeting.starts_at, meeting.zone).date(), today),
        person=contact.person.name if contact else "",
        since_last=wording.day_short(since, today) if since else "",
    )
