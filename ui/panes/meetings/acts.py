"""What can be done to a meeting as a whole: add it, change its facts, say what became of it, put it in the bin.

Each is one act with one Undo. What is typed in its parts is saved by the parts.
"""

from datetime import datetime

from pmjournal.errors import NotFound
from pmjournal.language import translate
from pmjournal.records import Meeting, MeetingStatus
from ui import clipboard, words
from ui.acting import Acting
from ui.models.meeting_rows import status_name
from ui.panes.meetings.became import BecameCard
from ui.panes.meetings.form import MeetingForm


class MeetingActs:
    """The acts of one pane.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting) -> None:
        self._act = act
        self._journal = act.journal

    def add(self, form: MeetingForm) -> int | None:
        """Add the meeting a form describes, and its person where they are new; None when it went wrong."""
        from pmjournal.planning import plan_meeting  # these bring SQLAlchemy along, not before the first paint
        from pmjournal.using_templates import begin_from

        made: list[int] = []
        starts_at = form.times.moment(self._journal.clock.zone)

        def write() -> None:
            person, facts = self._person(form), form.facts()
            template = facts.pop("template")
            made.append(plan_meeting(self._journal, starts_at, mentorship_id=person, **facts))
            begin_from(self._journal, made[0], template)

        return made[0] if self._act(write, translate("MeetingActs", "Meeting added")) else None

    def _person(self, form: MeetingForm) -> int | None:
        """With whom: somebody known, somebody made now, or nobody."""
        if not form.wants_new_person():
            return form.mentorship_id()
        typed = form.new_person
        day = min(form.times.moment(self._journal.clock.zone).date(), self._journal.clock.today())
        return self._journal.people.add(typed.person()["name"], typed.role.value(), started_on=day)

    def change(self, meeting: Meeting, form: MeetingForm) -> bool:
        """Store the changed facts of a meeting."""
        from pmjournal import planning, using_templates  # they bring SQLAlchemy along, not before the first paint

        facts = form.changed_facts()
        status, template = facts.pop("status", meeting.status), facts.pop("template", None)
        before = self._journal.clock.local(meeting.starts_at, meeting.zone)
        starts_at = form.times.moment(str(before.tzinfo))
        if starts_at != before.replace(second=0):
            facts["starts_at"] = starts_at

        def write() -> None:
            person = self._person(form)
            if person != meeting.mentorship_id:
                planning.change_person(self._journal, meeting.id, person)
            if template is not None:
                using_templates.begin_from(self._journal, meeting.id, template)
            self._journal.meetings.write(meeting.id, **facts)
            self._write_status(meeting, status)

        return self._act(write, translate("MeetingActs", "Meeting changed"))

    def set_status(self, meeting: Meeting, status: MeetingStatus) -> None:
        """Say what became of a meeting."""
        if status is not meeting.status:
            said = translate("MeetingActs", "Meeting set to “{status}”").format(status=status_name(status))
            self._act(lambda: self._write_status(meeting, status), said)

    def call_off(self, meeting: Meeting, card: BecameCard) -> None:
        """Say that a meeting was not held or is moved, as a card describes it; the card goes once it is stored."""
        from pmjournal import planning  # brings SQLAlchemy along, not before the first paint

        reason = card.reason.text()
        if card.moves():
            at, (planned, _) = card.moment(), card.times.minutes()
            if self._act(
                lambda: planning.move_meeting(self._journal, meeting.id, at, reason, planned_minutes=planned),
                self._moved_words(at),
            ):
                card.hide()
            return
        said = translate("MeetingActs", "Meeting set to “{status}”").format(status=status_name(card.status))
        if self._act(lambda: planning.call_off(self._journal, meeting.id, card.status, reason), said):
            card.hide()

    def _moved_words(self, at: datetime) -> str:
        said = translate("MeetingActs", "Meeting moved to {when}")
        return said.format(when=words.meeting_when(at, self._journal.clock.today()))

    def _write_status(self, meeting: Meeting, status: MeetingStatus) -> None:
        from pmjournal import planning  # brings SQLAlchemy along, not before the first paint

        if status is meeting.status:
            return
        if status is MeetingStatus.HELD:
            planning.hold_meeting(self._journal, meeting.id)
        elif status is MeetingStatus.PLANNED:
            self._journal.meetings.write(meeting.id, status=status, status_reason="")
        else:
            planning.call_off(self._journal, meeting.id, status, meeting.status_reason)

    def is_there(self, meeting_id: int, scope: int | None) -> bool:
        """Whether a meeting is still there, and within the scope of the window."""
        try:
            meeting = self._journal.meetings.get(meeting_id)
        except NotFound:
            return False
        return scope in (None, meeting.mentorship_id)

    def to_bin(self, meeting_id: int) -> bool:
        """Move a meeting to the bin."""
        return self._act(
            lambda: self._journal.bin.put(meeting_id), translate("MeetingActs", "Meeting moved to the bin")
        )

    def copy_link(self, meeting: Meeting) -> None:
        """Put a link to a meeting on the clipboard, as it is written in a text."""
        from pmjournal.links import link_text  # brings SQLAlchemy along, not before the first paint

        title = meeting.title or translate("MeetingActs", "Untitled meeting")
        clipboard.copy(link_text(meeting.id, title))
        self._act.pane.toast_requested.emit(translate("MeetingActs", "Link copied. Paste it into any note."), None)
