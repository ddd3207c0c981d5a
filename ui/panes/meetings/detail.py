"""One meeting beside the list: its parts, read together and laid out for a wide or a narrow window."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import ActionItem, ActionState, Contact, Meeting, NoteHeading, Side
from ui import words
from ui.acting import Acting
from ui.attaching import Attaching, Target
from ui.feedback_origins import answer_words, origin_words
from ui.panes.meetings.agenda import Agenda
from ui.panes.meetings.around import Around
from ui.panes.meetings.decisions import Decisions
from ui.panes.meetings.feedback import FeedbackCaptured
from ui.panes.meetings.header import Header
from ui.panes.meetings.notes import Notes
from ui.panes.meetings.offers import Offers
from ui.panes.meetings.rating import Rating
from ui.theme import theme
from ui.widgets.action_list import PLUS_INSET, ActionList, Sides
from ui.widgets.attachment_chips import AttachmentChips
from ui.widgets.dropped import DropPlace
from ui.widgets.labels import follow_theme
from ui.widgets.private_notes import MeetingNotes

MAIN_WIDEST, RAIL = 600, 224


class Detail(QWidget):
    """Shows a meeting; its parts write what is done to them.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self.meeting: Meeting | None = None
        self.header = Header(act)
        self.agenda = Agenda(act)
        self.offers = Offers(act)
        self.notes = Notes(act)
        self.files = AttachmentChips()
        self.attaching = Attaching(act.pane, self.files, act.journal.attachments, self._going_to)
        self.attaching.take_from(self.notes.edit)
        self.attaching.take_drops(DropPlace(self))
        self.private = MeetingNotes(act)
        self.rating = Rating(act)
        self.private.body.addWidget(self.rating)
        self.to_do = ActionList(act.journal.clock.today)
        self.decisions = Decisions(act)
        self.feedback = FeedbackCaptured(act)
        self.around = Around(act)
        self.rail = QWidget()
        self._lay_out()
        self._connect_actions()
        self.header.attach_requested.connect(self.attaching.choose)
        self.around.note_requested.connect(lambda body: self.private.begin(NoteHeading.MENTORING, body))
        self.header.follow_up_requested.connect(self.around.open_follow_up)
        self.header.reflection_requested.connect(self.around.begin_reflection)
        self.header.prep_requested.connect(self.around.open_prep)
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        rail = QVBoxLayout(self.rail)
        rail.setContentsMargins(0, 0, 0, 0)
        rail.setSpacing(16)
        rail.addWidget(self.to_do)
        rail.addWidget(self.decisions)
        rail.addWidget(self.feedback)
        rail.addWidget(self.around)
        rail.addStretch(1)
        self._rail = rail
        self._main = QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.agenda)
        main.addWidget(self.offers)
        main.addSpacing(14)
        main.addWidget(self.notes)
        main.addWidget(self.files)
        main.addSpacing(16)
        main.addWidget(self.private)
        main.addStretch(1)
        self._column = main
        self._body = QHBoxLayout()
        self._body.setSpacing(32)
        self._body.addWidget(self._main, 1000)
        self._body.addWidget(self.rail, 0)
        self._body.addStretch(1)
        self._head = QHBoxLayout()
        self._head.addWidget(self.header)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(18)
        page.addLayout(self._head)
        page.addLayout(self._body)
        page.addStretch(1)
        self._narrow = False
        self._place(False)

    def _restyle(self) -> None:
        self._place(self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Put actions and decisions under the notes, or beside them; the private block stays last."""
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._body.removeWidget(self.rail)
                self._column.insertWidget(self._column.indexOf(self.private), self.rail)
            else:
                self._column.removeWidget(self.rail)
                self._body.insertWidget(1, self.rail)
            self.rail.setContentsMargins(0, 0, 0, 16 if narrow else 0)
        self._place(narrow)

    def _place(self, narrow: bool) -> None:
        side = 24 if narrow else 32
        self._head.setContentsMargins(side, 16, 16, 0)
        self.header.cards.setContentsMargins(0, 0, side - 16, 0)  # as wide as the page; its buttons reach further
        self._body.setContentsMargins(side, 0, side - PLUS_INSET, 24)
        # The rail's plus stands a little outside the column of these.
        for part in (self.agenda, self.offers, self.notes, self.files, self.private):
            part.setContentsMargins(0, 0, PLUS_INSET if narrow else 0, 0)
        widest = theme().px(MAIN_WIDEST)
        self._main.setMaximumWidth(widest)
        if narrow:
            self.rail.setMinimumWidth(0)
            self.rail.setMaximumWidth(widest)
        else:
            self.rail.setFixedWidth(theme().px(RAIL) + PLUS_INSET)

    def show_meeting(self, meeting: Meeting, contacts: list[Contact], owner: str) -> None:
        """Show what is stored of a meeting; what is being typed on it stays."""
        journal = self._act.journal
        if self.meeting is None or self.meeting.id != meeting.id:
            self.to_do.adder.close_line()
        self.meeting = meeting
        contact = next((one for one in contacts if one.mentorship.id == meeting.mentorship_id), None)
        self.header.show_meeting(meeting, contacts)
        points = journal.agendas.of(meeting.id)
        about = origin_words(journal, [point.about_id for point in points], contacts)
        about |= answer_words(journal, points, contact)
        self.agenda.show_points(meeting.id, points, about)
        self.notes.show_notes(meeting)
        self.attaching.show(meeting.id)
        items, sides = journal.actions.for_meeting(meeting.id), Sides(owner, contact)
        self.offers.show_meeting(meeting, sides)
        self.to_do.show_items(items, sides, origin_words(journal, [item.source_id for item in items], contacts))
        self.around.show_meeting(meeting, contact)
        self.decisions.show_decisions(meeting.id, journal.entries.for_meeting(meeting.id))
        self.feedback.show_feedback(meeting.id, journal.feedback.for_meeting(meeting.id), sides)
        self.private.show_meeting(meeting.id)
        self.rating.show_meeting(meeting)

    def _going_to(self) -> Target | None:
        """Where files go that are given now."""
        meeting = self.meeting
        return None if meeting is None else lambda: meeting.id

    def flush(self) -> bool:
        """Save and settle everything typed; False when something could not be saved and is still here."""
        self.header.title.commit()
        saved = [
            self.notes.flush(),
            self.private.flush(),
            self.rating.flush(),
            self.agenda.commit(),
            self.decisions.commit(),
            self.feedback.commit(),
            self.to_do.commit(),
        ]
        return all(saved) and not self.header.title.changing()

    def _connect_actions(self) -> None:
        actions = self.to_do
        actions.added.connect(self._add_action)
        actions.ticked.connect(self._tick_action)
        actions.worded.connect(self._word_action)
        actions.owner_changed.connect(self._own_action)
        actions.due_changed.connect(self._date_action)
        actions.removed.connect(self._drop_action)
        actions.source_opened.connect(self._act.follow)

    def _add_action(self, text: str, owner: Side, due: object) -> None:
        meeting, service = self.meeting, self._act.journal.actions
        if meeting is not None and self._act(
            lambda: service.add(text, owner=owner, meeting_id=meeting.id, due_on=due)  # type: ignore[arg-type]
        ):
            self.to_do.adder.clear()

    def _tick_action(self, id: int, on: bool) -> None:
        state, service = (ActionState.DONE if on else ActionState.OPEN), self._act.journal.actions
        items = service.for_meeting(self.meeting.id) if self.meeting else []
        done = len([item for item in items if _done_after(item, id, on)])
        share = words.part_of(done, len(items))
        said = self.tr("Action item done. {share}") if on else self.tr("Action item open again. {share}")
        if not self._act(lambda: service.mark(id, state), said.format(share=share)):
            self.to_do.row(id).box.setChecked(not on)

    def _word_action(self, id: int, text: str) -> None:
        if not self._act(lambda: self._act.journal.actions.write(id, text=text)):
            self.to_do.row(id).words.refuse()

    def _own_action(self, id: int, owner: object) -> None:
        self._act(lambda: self._act.journal.actions.write(id, owner=owner))

    def _date_action(self, id: int, due: object) -> None:
        self._act(lambda: self._act.journal.actions.write(id, due_on=due))

    def _drop_action(self, id: int) -> None:
        self._act(lambda: self._act.journal.bin.put(id), self.tr("Action item moved to the bin"))


def _done_after(item: ActionItem, id: int, on: bool) -> bool:
    """Whether an item is done once the item `id` was ticked or unticked."""
    return on if item.id == id else item.state is ActionState.DONE
