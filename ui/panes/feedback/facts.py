"""The facts of a piece of feedback as chips: who, of which kind, which competency, goal and meeting.

Each opens what it can be. The facts are only shown and asked for here; they are written by the page.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.errors import NotFound
from pmjournal.records import Feedback, FeedbackDirection, FeedbackKind, Kind, Meeting
from ui import feedback_words, words
from ui.feedback_people import FeedbackPeople
from ui.panes.feedback import choosing
from ui.widgets.choice_chip import ChoiceChip
from ui.widgets.flow import FlowLayout
from ui.widgets.link_picker import LinkPicker
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

ICONS = {FeedbackKind.STRENGTH: "star", FeedbackKind.TO_WORK_ON: "progress", FeedbackKind.ADVICE: "quote"}


class Facts(QWidget):
    """The chips. `changed(dict)` asks to write fields, `new_person(str)` to add somebody of this name,
    `opened(str, int)` to show a record.

    Args:
        journal: where goals and meetings are read from.
        people: who feedback is with; read by the pane.
    """

    changed = Signal(object)
    new_person = Signal(str)
    opened = Signal(str, int)

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._people = journal, people
        self._one: Feedback | None = None
        self.picker: LinkPicker | None = None
        self.menu: Menu | None = None
        self.who = ChoiceChip(self.tr("With somebody"), "person")
        self.kind = ChoiceChip(self.tr("Kind"), "star")
        self.competency = ChoiceChip(self.tr("Competency"), "tag")
        self.goal = ChoiceChip(self.tr("Goal"), "goals")
        self.meeting = ChoiceChip(self.tr("Meeting"), "meetings")
        flow = FlowLayout(self, gap=6)
        for chip in (self.who, self.kind, self.competency, self.goal, self.meeting):
            flow.addWidget(chip)
        self.who.clicked.connect(self._open_who)
        self.kind.clicked.connect(self._open_kind)
        self.competency.clicked.connect(self._open_competency)
        self.goal.clicked.connect(self._open_goal)
        self.meeting.clicked.connect(self._open_meeting)

    def show_facts(self, one: Feedback) -> None:
        """Show what is stored, or will be."""
        self._one = one
        name, face = self._people.name(one), self._people.face(one)
        received = one.direction is FeedbackDirection.RECEIVED
        unset = self.tr("From whom") if received else self.tr("To whom")
        self.who.show_choice(feedback_words.whose(one.direction, name) if name else "", unset)
        if face is not None:
            self.who.set_person(face.name, face.hue, face.square)
        self.kind.show_choice(feedback_words.kind_name(one.kind))
        self.kind.set_icon(ICONS[one.kind])
        self.competency.show_choice(self._people.competency(one))
        self.goal.show_choice(self._goal_words(one.goal_id))
        self.meeting.show_choice(self._meeting_words(one))

    def _goal_words(self, goal_id: int | None) -> str:
        try:
            return "" if goal_id is None else self._journal.goals.get(goal_id).title
        except NotFound:
            return ""

    def _meeting_words(self, one: Feedback) -> str:
        meeting = self._meeting(one.meeting_id)
        return "" if meeting is None else self._when(meeting)

    def _when(self, meeting: Meeting) -> str:
        clock = self._journal.clock
        day = words.day(clock.local(meeting.starts_at, meeting.zone).date(), clock.today())
        return self.tr("Meeting of {day}").format(day=day)

    def _meeting(self, meeting_id: int | None) -> Meeting | None:
        try:
            return None if meeting_id is None else self._journal.meetings.get(meeting_id)
        except NotFound:
            return None

    # What can be chosen --------------------------------------------------------------------------

    def _open_who(self) -> None:
        if self._one is None:
            return
        menu, name = self._menu(self.tr("Who said it")), self._people.name(self._one)
        for direction in FeedbackDirection:
            on = direction is self._one.direction
            menu.add(feedback_words.whose(direction, name), self._asking(direction=direction), checked=on)
        menu.addSeparator()
        menu.add(self.tr("With somebody else…") if name else self.tr("With whom…"), self.pick_who, icon="person")
        menu.open_below(self.who)

    def _open_kind(self) -> None:
        menu = self._menu(self.tr("Kind"))
        for kind in FeedbackKind:
            on = self._one is not None and kind is self._one.kind
            menu.add(feedback_words.kind_name(kind), self._asking(kind=kind), icon=ICONS[kind], checked=on)
        menu.open_below(self.kind)

    def _open_competency(self) -> None:
        def pick() -> None:
            find, hint = choosing.competencies(self._people), self.tr("Type a competency")
            self._pick(self.competency, find, hint, lambda id: self.changed.emit({"competency_id": id}))

        self._offer(self.competency, "competency_id", pick, None)

    def _open_goal(self) -> None:
        def pick() -> None:
            find = choosing.goals(self._journal, self._one.mentorship_id if self._one else None)
            self._pick(self.goal, find, self.tr("Type a goal"), lambda id: self.changed.emit({"goal_id": id}))

        self._offer(self.goal, "goal_id", pick, Kind.GOAL)

    def _open_meeting(self) -> None:
        def pick() -> None:
            find = choosing.meetings(self._journal, self._people, self._one.mentorship_id if self._one else None)
            self._pick(self.meeting, find, self.tr("Type a meeting or a day"), self._choose_meeting)

        self._offer(self.meeting, "meeting_id", pick, Kind.MEETING)

    def _offer(self, chip: ChoiceChip, field: str, pick: Callable[[], None], kind: Kind | None) -> None:
        """Choose at once where nothing is chosen; else show it, choose another, or none."""
        chosen = None if self._one is None else getattr(self._one, field)
        if chosen is None:
            pick()
            return
        menu = self._menu(chip.accessibleName())
        if kind is not None:
            menu.add(self.tr("Open"), partial(self.opened.emit, str(kind), chosen), icon="right")
        menu.add(self.tr("Choose another…"), pick, icon="edit")
        menu.add(self.tr("Take it away"), self._asking(**{field: None}), icon="x")
        menu.open_below(chip)

    def pick_who(self) -> None:
        """Let the person choose who it is with."""
        find, hint = choosing.people(self._journal, self._people), self.tr("Type a name")
        self._pick(self.who, find, hint, self._choose_who)

    def _pick(self, chip: ChoiceChip, find: choosing.Find, hint: str, take: Callable[[int], None]) -> None:
        self.picker = picker = LinkPicker(find, hint, self.tr("Nothing with these words."), self)
        picker.picked.connect(take)
        picker.open_at(chip)

    def _choose_who(self, id: int) -> None:
        if id == choosing.NEW and self.picker is not None:
            self.new_person.emit(self.picker.line.text())
            return
        contact = self._people.contact(id)
        person_id = contact.person.id if contact is not None else id or None
        fields: dict[str, Any] = {"mentorship_id": id if contact is not None else None, "person_id": person_id}
        held = self._meeting(self._one.meeting_id if self._one else None)
        if held is not None and held.mentorship_id != fields["mentorship_id"]:
            fields["meeting_id"] = None
        self.changed.emit(fields)

    def _choose_meeting(self, id: int) -> None:
        """It was said with whom the meeting was, on its day where no other is stored."""
        meeting = self._journal.meetings.get(id)
        contact = self._people.contact(meeting.mentorship_id)
        fields: dict[str, Any] = {"meeting_id": id, "mentorship_id": meeting.mentorship_id}
        fields["person_id"] = None if contact is None else contact.person.id
        if self._one is not None and not self._one.id:
            fields["given_on"] = self._journal.clock.local(meeting.starts_at, meeting.zone).date()
        self.changed.emit(fields)

    def _menu(self, title: str) -> Menu:
        self.menu = menu = Menu(self, title)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _asking(self, **fields: Any) -> Callable[[], None]:
        return lambda: self.changed.emit(fields)
