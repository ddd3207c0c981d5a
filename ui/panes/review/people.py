"""Who reads the review, and which mentorships it is about. What a reader may have is decided by the reviews."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Reader, Role
from pmjournal.reviews.readers import MY_ROLE
from ui.panes.review.rows import FoldLine, NameRow, Part, TickRow
from ui.widgets.tabs import Switcher


class ReaderSwitch(Switcher):
    """A switcher as wide as the form, its parts equally wide."""

    def __init__(self, readers: Sequence[tuple[Reader, str]], current: Reader) -> None:
        super().__init__(*(text for _, text in readers))
        self.readers = [reader for reader, _ in readers]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for number, button in enumerate(self._group.buttons()):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._row.setStretch(number, 1)
        self._row.setStretch(len(self.readers), 0)
        self.set_current(self.readers.index(current))


class ReaderPart(Part):
    """Who will read it: those there are. `changed` is sent when the person takes another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.label.setText(self.tr("Who will read it"))
        self.switch: ReaderSwitch | None = None
        self._reader = Reader.MANAGER

    def reader(self) -> Reader:
        """The one chosen."""
        return self._reader

    def set_reader(self, reader: Reader) -> None:
        """Choose one; sends nothing."""
        self._reader = reader
        if self.switch is not None and reader in self.switch.readers:
            self.switch.set_current(self.switch.readers.index(reader))

    def offer(self, contacts: Iterable[Contact]) -> None:
        """Offer a mentor where there are any, and a mentee likewise."""
        roles = {contact.mentorship.my_role for contact in contacts}
        names = {
            Reader.MANAGER: self.tr("Manager"),
            Reader.MENTOR: self.tr("Mentor"),
            Reader.MENTEE: self.tr("Mentee"),
            Reader.ME: self.tr("Only me"),
        }
        there = [(one, name) for one, name in names.items() if MY_ROLE.get(one) in (None, *roles)]
        if self._reader not in [reader for reader, _ in there]:
            self._reader = Reader.MANAGER
        if self.switch is not None and self.switch.readers == [reader for reader, _ in there]:
            return
        if self.switch is not None:
            self.column.removeWidget(self.switch)
            self.switch.deleteLater()
        self.switch = ReaderSwitch(there, self._reader)
        self.switch.chosen.connect(self._on_chosen)
        self.column.addWidget(self.switch)

    def _on_chosen(self, number: int) -> None:
        if self.switch is not None and self.switch.readers[number] is not self._reader:
            self._reader = self.switch.readers[number]
            self.changed.emit()


class PeoplePart(Part):
    """The mentorships: several to tick, or for a mentor or a mentee the one person it is for.

    `changed` is sent when the person ticks; `told(str)` says why a tick was not taken away.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.label.setText(self.tr("Mentorships"))
        self.rows: dict[int, TickRow] = {}
        self.names: list[NameRow] = []
        self.fold = FoldLine()
        self.fold.toggled.connect(self._show_names)
        self._contacts: Sequence[Contact] = ()
        self._reader = Reader.MANAGER
        self._unticked: dict[Reader, set[int]] = {}
        self._person: dict[Reader, int] = {}
        self._group: QButtonGroup | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)

    def show_for(self, reader: Reader, contacts: Sequence[Contact]) -> None:
        """Offer the mentorships a review for this reader can be about."""
        if (reader, contacts) == (self._reader, self._contacts):
            return
        self._reader, self._contacts = reader, contacts
        self._clear()
        self._group = QButtonGroup(self) if reader in MY_ROLE else None
        for contact in self._offered():
            self._add(contact)
        self._add_left_out()
        self.setVisible(bool(self.rows or self.names))

    def choose(self, mentorship_id: int) -> None:
        """Be about this mentorship and no other; sends nothing."""
        for contact in self._offered():
            mine = contact.mentorship.id == mentorship_id
            if self._reader in MY_ROLE and mine:
                self._person[self._reader] = contact.person.id
            if self._reader not in MY_ROLE:
                (self._off.discard if mine else self._off.add)(contact.mentorship.id)
        for key, row in self.rows.items():
            row.setChecked(self._is_on(key))

    @property
    def _off(self) -> set[int]:
        """Those not ticked for this reader: kept while another one is looked at."""
        return self._unticked.setdefault(self._reader, set())

    def mentorship_ids(self) -> tuple[int, ...]:
        """Those the review is about; none stands for all that may be."""
        offered = self._offered()
        if self._reader in MY_ROLE:
            return tuple(c.mentorship.id for c in self._everyone() if c.person.id == self._chosen_person())
        ticked = tuple(c.mentorship.id for c in offered if c.mentorship.id not in self._off)
        mentees = {c.person.id for c in self._contacts if c.mentorship.my_role is Role.MENTOR}
        both = self._reader is Reader.MANAGER and any(c.person.id in mentees for c in offered)
        # Who guides and is guided is taken for a mentee unless named: then all are.
        return ticked if both or len(ticked) < len(offered) else ()

    def draft_id(self) -> int | None:
        """The mentorship under which the words for this reader are kept."""
        if self._reader not in MY_ROLE:
            return None
        person = self._chosen_person()
        return next((c.mentorship.id for c in self._offered() if c.person.id == person), None)

    def _everyone(self) -> list[Contact]:
        """Whose mentorships can be part of it."""
        match self._reader:
            case Reader.ME:
                return list(self._contacts)
            case Reader.MANAGER:
                return [c for c in self._contacts if c.mentorship.my_role is not Role.MENTOR]
            case Reader.MENTOR | Reader.MENTEE:
                return [c for c in self._contacts if c.mentorship.my_role is MY_ROLE[self._reader]]

    def _offered(self) -> list[Contact]:
        """The same, for one reader each person once: with the running mentorship, else the latest."""
        everyone = self._everyone()
        if self._reader not in MY_ROLE:
            return everyone
        one: dict[int, Contact] = {}
        for contact in sorted(everyone, key=_running):
            one[contact.person.id] = contact
        return [contact for contact in everyone if one[contact.person.id] is contact]

    def _chosen_person(self) -> int | None:
        """Who reads it: whoever was chosen, else the first."""
        people = [contact.person.id for contact in self._offered()]
        chosen = self._person.get(self._reader)
        return chosen if chosen in people else next(iter(people), None)

    def _clear(self) -> None:
        self._list.removeWidget(self.fold)
        for row in (*self.rows.values(), *self.names):
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows, self.names = {}, []
        if self._group is not None:
            self._group.deleteLater()

    def _add(self, contact: Contact) -> None:
        names = {Role.MENTEE: self.tr("mentor"), Role.MENTOR: self.tr("mentee"), Role.PEER: self.tr("peer")}
        fact = names[contact.mentorship.my_role]
        row = TickRow(contact.person.name, fact, contact=contact, radio=self._group is not None)
        key = contact.person.id if self._group is not None else contact.mentorship.id
        self.rows[key] = row
        if self._group is not None:
            self._group.addButton(row)
        row.setChecked(self._is_on(key))
        row.ticked.connect(lambda on: self._on_ticked(key, on))
        self._list.addWidget(row)

    def _is_on(self, key: int) -> bool:
        return key == self._chosen_person() if self._reader in MY_ROLE else key not in self._off

    def _on_ticked(self, key: int, on: bool) -> None:
        if self._reader in MY_ROLE:
            changed = self._person.get(self._reader) != key
            self._person[self._reader] = key
        else:
            changed = True
            (self._off.discard if on else self._off.add)(key)
            if not any(row.isChecked() for row in self.rows.values()):
                self._off.discard(key)
                self.rows[key].setChecked(True)
                self.told.emit(self.tr("One mentorship stays ticked. Tick another first."))
                return
        if changed:
            self.changed.emit()

    def _add_left_out(self) -> None:
        """The line that says whose goals are not in it; the names unfold in the window only."""
        mentees: dict[int, Contact] = {}
        if self._reader in (Reader.MANAGER, Reader.MENTOR):
            mentees = {c.person.id: c for c in self._contacts if c.mentorship.my_role is Role.MENTOR}
            for contact in self._offered():
                mentees.pop(contact.person.id, None)
        if not mentees:
            self.fold.hide()
            return
        said = translate("PeoplePart", "%n mentee(s), left out. Their goals are theirs.", "", len(mentees))
        self.fold.setText(said)
        self._list.addWidget(self.fold)
        self.fold.show()
        for contact in mentees.values():
            row = NameRow(contact)
            self.names.append(row)
            self._list.addWidget(row)
        self._show_names(self.fold.isChecked())

    def _show_names(self, shown: bool) -> None:
        for row in self.names:
            row.setVisible(shown)


def _running(contact: Contact) -> tuple[bool, date]:
    mentorship = contact.mentorship
    return not mentorship.status.is_over, mentorship.started_on or date.min
