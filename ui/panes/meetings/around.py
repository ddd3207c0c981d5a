""" "Before" and "Afterwards" of the meeting shown: what is made ready for it, and what follows from it.

A planned meeting has its prep; one that was held a reflection and a follow-up. What those are is made elsewhere.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.errors import JournalError
from pmjournal.records import Contact, Meeting, MeetingStatus, Role
from pmjournal.templates import filled, reflection_template
from ui.acting import Acting
from ui.reflection_wish import ReflectionWish
from ui.widgets.buttons import LinkButton
from ui.widgets.section import SectionHeader

TEMPLATE, OF_A_MENTOR = "after-meeting", "mentoring"


class Around(QWidget):
    """`reflection_requested(ReflectionWish)`, `note_requested(str)` and `prep_requested(int)` say what is wanted:
    a mentor reflects in a private note on the meeting, which starts with that text.

    Args:
        act: the pane's way to write; its pane saves the page and tells what was copied.
    """

    reflection_requested = Signal(object)
    note_requested = Signal(str)
    prep_requested = Signal(int)

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting: Meeting | None = None
        self._contact: Contact | None = None
        self.header = SectionHeader("")
        self.prep = LinkButton(self.tr("Open prep"), "checklist")
        self.reflect = LinkButton(self.tr("Reflect on this"), "reflections")
        self.follow = LinkButton(self.tr("Copy follow-up…"), "copy")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        for link in (self.prep, self.reflect, self.follow):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.prep.clicked.connect(self.open_prep)
        self.reflect.clicked.connect(self.begin_reflection)
        self.follow.clicked.connect(self.open_follow_up)

    def show_meeting(self, meeting: Meeting, contact: Contact | None) -> None:
        """Offer what suits where a meeting stands; nothing for one that did not take place."""
        self._meeting, self._contact = meeting, contact
        planned, held = meeting.status is MeetingStatus.PLANNED, meeting.status is MeetingStatus.HELD
        self.header.set_title(self.tr("Beforehand") if planned else self.tr("Afterwards"))
        self.prep.setVisible(planned)
        self.reflect.setVisible(held)
        self.follow.setVisible(held)
        self.setVisible(planned or held)

    def open_prep(self) -> None:
        """Ask for what is made ready for the meeting."""
        if self._meeting is not None and self._act.pane.flush():
            self.prep_requested.emit(self._meeting.id)

    def begin_reflection(self) -> None:
        """Ask for a reflection on the meeting, from the template of my role in it."""
        if self._meeting is None or not self._act.pane.flush():
            return
        if self._contact is not None and self._contact.mentorship.my_role is Role.MENTOR:
            template = filled(reflection_template(OF_A_MENTOR), person=self._contact.person.name)
            self.note_requested.emit(template.body)
            return
        self.reflection_requested.emit(ReflectionWish(self._meeting.id, self._meeting.mentorship_id, TEMPLATE))

    def open_follow_up(self) -> None:
        """Show what would be sent after the meeting."""
        if self._meeting is None or not self._act.pane.flush():
            return
        from pmjournal.follow_up import file_name, follow_up  # these bring SQLAlchemy along
        from ui.panes.meetings.follow_up import FollowUpDialog

        journal, pane, meeting = self._act.journal, self._act.pane, self._meeting
        try:
            paper = follow_up(journal, meeting.id)
        except JournalError as error:
            pane.trouble.emit(error)
            return
        dialog = FollowUpDialog(paper, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copied.connect(lambda: pane.toast_requested.emit(self.tr("Follow-up copied"), None))
        dialog.page_wanted.connect(lambda: pane.paper_requested.emit(paper, file_name(journal, meeting)))
        dialog.open()
