""" "Perspectives": whom a question was put to, and each one's answer, side by side.

One click puts it on the next agenda with the person it is for; a box asks several.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import AgendaState, Contact, EntryKind, MeetingStatus
from ui import words
from ui.feedback_people import FeedbackPeople
from ui.names import first_name
from ui.panes.log.writers import EntryWriter, Writer
from ui.theme import theme
from ui.widgets.avatar import Avatar, hue
from ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.check_list import CheckList
from ui.widgets.inline_text import InlineText
from ui.widgets.labels import Label
from ui.widgets.popup import Popup
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal
    from pmjournal.perspectives import Perspective

COLUMNS, GAP = 2, 24
ASKED = (EntryKind.QUESTION, EntryKind.CHALLENGE)


class AskPopup(Popup):
    """Who is to be asked. `chosen(list)` is sent with the mentorships ticked, then it closes."""

    chosen = Signal(object)

    def __init__(self, contacts: Sequence[Contact], asked: Sequence[int], parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.people = CheckList(self.tr("Who is to be asked"))
        self.people.put([(one.person.name, one.mentorship.id, one.mentorship.id in asked) for one in contacts])
        self.ask = PrimaryButton(self.tr("Ask"))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.people)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignRight)
        self.people.changed.connect(self._on_changed)
        self.ask.clicked.connect(self._on_ask)
        self._on_changed()

    def _on_changed(self) -> None:
        self.ask.setEnabled(bool(self.people.chosen()))

    def _on_ask(self) -> None:
        chosen = self.people.chosen()
        self.close()
        self.chosen.emit(chosen)


class PersonAnswer(QWidget):
    """One person: who, where it stands with them, and what they said.

    `answered(str)` is sent when the answer was worded, `opened` when the meeting is to be shown, `taken_back` when
    they are not to be asked after all.
    """

    answered = Signal(str)
    opened = Signal()
    taken_back = Signal()

    def __init__(self, contact: Contact) -> None:
        super().__init__()
        name = contact.person.name
        self.where = LinkButton("", token="ink3", role="secondary")
        self.waiting = Label("", "secondary", "ink3", wrap=True)
        hint = self.tr("What {name} says").format(name=first_name(name))
        self.answer = InlineText("preview", 18, name=hint, placeholder=hint, optional=True)
        self.back = IconButton("x", self.tr("Do not ask {name}").format(name=name), token="ink3", size=14, box=24)
        kept = self.back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # rows of those who answered are as high as the others
        self.back.setSizePolicy(kept)
        head = QHBoxLayout()
        head.setSpacing(8)
        square = contact.mentorship.my_role != "mentee"
        head.addWidget(Avatar(name, hue(contact.person.id), square, 20))
        head.addWidget(Label(name, "section", elide=True), 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.waiting)
        column.addWidget(self.answer)
        column.addStretch(1)
        self.where.clicked.connect(lambda: self.opened.emit())
        self.answer.committed.connect(self.answered)
        self.back.clicked.connect(lambda: self.taken_back.emit())

    def show_standing(self, where: str, waiting: str, answer: str, *, asked: bool) -> None:
        """Show where it stands; an answer that is being typed stays."""
        self.where.setText(where)
        self.where.setVisible(bool(where))
        self.waiting.setText(waiting)
        self.waiting.setVisible(bool(waiting))
        self.answer.setVisible(asked)
        self.answer.set_text(answer)
        self.back.setVisible(not answer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline above."""
        QPainter(self).fillRect(QRectF(0, 0, self.width(), 1), theme().color("line"))


class Perspectives(QWidget):
    """The section. `asked(list)` is sent with whom to ask, `taken_back(int)` with whom not to;
    `answered(int, str)` with a point and what was said, `opened(int)` with a meeting.

    Args:
        journal: where it is read from.
        people: who there is.
    """

    asked = Signal(object)
    taken_back = Signal(int)
    answered = Signal(int, str)
    opened = Signal(int)

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._people = journal, people
        self._rows: dict[int, PersonAnswer] = {}
        self._shown: dict[int, Perspective] = {}
        self._whom: Contact | None = None
        self.header = SectionHeader(self.tr("Perspectives"), action=self.tr("Ask several people…"))
        self.next = SecondaryButton("", small=True)
        self.none = Label(self.tr("Nobody was asked yet."), "secondary", "ink3", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        for place in range(COLUMNS):
            self._grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(4)
        for widget in (self.header, self.none):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addSpacing(4)
        column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.header.action_clicked.connect(self.choose)
        self.next.clicked.connect(self._ask_whom)

    def show_for(self, writer: Writer) -> None:
        """Show whom a question or a challenge was put to; other kinds are put to nobody."""
        asks = isinstance(writer, EntryWriter) and writer.shown().kind in ASKED
        self.setVisible(asks)
        if asks:
            self._show_entry(writer.id, writer.value("mentorship_id"))

    def _show_entry(self, entry_id: int | None, mentorship_id: int | None) -> None:
        """Nobody where it is not stored yet."""
        found: Sequence[Perspective] = ()
        if entry_id is not None:
            from pmjournal.perspectives import perspectives  # it brings SQLAlchemy along, see above

            found = perspectives(self._journal, entry_id)
        self._shown = {one.mentorship_id: one for one in found if self._people.contact(one.mentorship_id)}
        for gone in [id for id in self._rows if id not in self._shown]:
            self._grid.removeWidget(self._rows[gone])
            drop(self._rows.pop(gone))
        for place, (id, one) in enumerate(self._shown.items()):
            self._place(place, id, one)
        self.none.setVisible(not self._shown)
        self._offer_next(entry_id, mentorship_id)

    def _place(self, place: int, mentorship_id: int, one: "Perspective") -> None:
        """Have the row of a person at its place."""
        row = self._rows.get(mentorship_id)
        if row is None:
            contact = self._people.contact(mentorship_id)
            assert contact is not None
            row = self._rows[mentorship_id] = self._make(contact)
        self._grid.addWidget(row, place // COLUMNS, place % COLUMNS)
        where, waiting = self._standing(one)
        answer = one.point.answer if one.point is not None else ""
        row.show_standing(where, waiting, answer, asked=one.point is not None)

    def _make(self, contact: Contact) -> PersonAnswer:
        row, id = PersonAnswer(contact), contact.mentorship.id
        row.answered.connect(lambda text: self._on_answer(id, text))
        row.opened.connect(lambda: self._on_open(id))
        row.taken_back.connect(lambda: self.taken_back.emit(id))
        return row

    def _standing(self, one: "Perspective") -> tuple[str, str]:
        """Which meeting it was or will be asked in, or what it waits for."""
        if one.meeting is None:
            return "", self.tr("Waits for the next meeting that is planned")
        clock = self._journal.clock
        day = words.weekday_day(clock.local(one.meeting.starts_at, one.meeting.zone).date(), clock.today())
        to_come = one.meeting.status is MeetingStatus.PLANNED and one.meeting.starts_at > clock.now()
        if one.point is not None and one.point.state is AgendaState.OPEN and to_come:
            return self.tr("On the agenda of {day}").format(day=day), ""
        return self.tr("Meeting of {day}").format(day=day), ""

    def _offer_next(self, entry_id: int | None, mentorship_id: int | None) -> None:
        """The one click that puts it on the next agenda with whom it is for."""
        self._whom = self._people.contact(mentorship_id)
        there = self._whom is not None and entry_id is not None and mentorship_id not in self._shown
        self.next.setVisible(there)
        if self._whom is not None:
            name = first_name(self._whom.person.name)
            self.next.setText(self.tr("Put it on the next agenda with {name}").format(name=name))

    def _ask_whom(self) -> None:
        if self._whom is not None:
            self.asked.emit([self._whom.mentorship.id])

    def choose(self) -> None:
        """Let the person choose whom to ask; those asked already are ticked no more."""
        contacts = [one for one in self._people.contacts if one.mentorship.id not in self._shown]
        first = [self._whom.mentorship.id] if self._whom is not None else []
        self.popup = AskPopup(contacts, first, self)
        self.popup.chosen.connect(self.asked)
        self.popup.open_near(self.header.action or self.header, right=True)
        boxes = self.popup.people.boxes()
        (boxes[0] if boxes else self.popup.people).setFocus()

    def _on_answer(self, mentorship_id: int, text: str) -> None:
        point = self._shown[mentorship_id].point
        if point is not None:
            self.answered.emit(point.id, text)

    def _on_open(self, mentorship_id: int) -> None:
        meeting = self._shown[mentorship_id].meeting
        if meeting is not None:
            self.opened.emit(meeting.id)

    def row(self, mentorship_id: int) -> PersonAnswer:
        """The row of a person."""
        return self._rows[mentorship_id]

    def commit(self) -> bool:
        """Settle answers that are being typed; False where one could not be saved, so that it stays."""
        for row in list(self._rows.values()):  # what is settled may be shown anew
            row.answer.commit()
        return not any(row.answer.changing() for row in self._rows.values())

    def refuse(self, point_id: int) -> None:
        """The answer to a point could not be saved."""
        for mentorship_id, one in self._shown.items():
            if one.point is not None and one.point.id == point_id:
                self._rows[mentorship_id].answer.refuse()
