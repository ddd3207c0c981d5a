"""The dated private notes on one person, in plum, latest first.

Each is edited in place by the editor of private_notes; all of it goes to tables of its own.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import NoteHeading, PrivateNote
from pmjournal.templates import filled, reflection_template
from ui import words
from ui.acting import Acting
from ui.attaching import Attaching
from ui.widgets.buttons import LinkButton
from ui.widgets.hover_row import HoverRow
from ui.widgets.labels import Label
from ui.widgets.menu import Menu
from ui.widgets.private_block import PrivateBlock
from ui.widgets.private_notes import NoteEdit, NoteFiles, attaching_of, drop
from ui.widgets.reading_on import ReadingOn

FIRST_SHOWN = 8
AT_ONCE = 2  # each is an editor, which takes its time to build; those further down follow one by one
TEMPLATES = {NoteHeading.MENTORING: "mentoring", NoteHeading.DISAGREEMENT: "disagreement"}


def heading_words() -> dict[NoteHeading, str]:
    """What each heading of a private note is called."""
    return {
        NoteHeading.FREE: translate("NoteHeading", "Free"),
        NoteHeading.CHALLENGES: translate("NoteHeading", "Challenges heard"),
        NoteHeading.GOALS: translate("NoteHeading", "Goals heard"),
        NoteHeading.ASPIRATIONS: translate("NoteHeading", "Aspirations heard"),
        NoteHeading.READINESS: translate("NoteHeading", "Readiness"),
        NoteHeading.MENTORING: translate("NoteHeading", "After mentoring"),
        NoteHeading.DISAGREEMENT: translate("NoteHeading", "Disagreement"),
    }


def heading_of(note: PrivateNote) -> str:
    """What a note is about, in words; "" where it is about nothing in particular."""
    return "" if note.heading is NoteHeading.FREE else heading_words()[note.heading]


class _DatedNote(HoverRow):
    """A note under its day; the bin shows under the pointer."""

    def __init__(self, edit: NoteEdit, head: str, remove_name: str) -> None:
        super().__init__(remove_name, pad=0, icon="trash", token="private")
        self.edit = edit
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(head, "secondary", "private", elide=True, tabular=True))
        column.addWidget(edit)
        self.row.addLayout(column, 1)


class PersonNotes(PrivateBlock):
    """The dated private notes on one mentorship, latest first, with a way to add one under a heading.

    `heading` is the only one shown; None for all. `heading_left` is sent when a new note needs all to be shown.
    """

    heading_left = Signal()

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._act = act
        self._mentorship_id: int | None = None
        self._name = ""
        self.heading: NoteHeading | None = None
        self._rows: dict[int, _DatedNote] = {}
        self._new: _DatedNote | None = None
        self._most = FIRST_SHOWN
        self._more = 0
        self._building = ReadingOn(self)
        self._add_link = LinkButton(self.tr("+ Add note"), token="private")
        self._add_link.clicked.connect(self._ask_heading)
        self._more_link = LinkButton("", token="private")
        self._more_link.clicked.connect(self._show_more)
        self.body.setSpacing(8)
        self.body.addWidget(self._add_link)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addWidget(self._more_link)
        self.note_files = NoteFiles(self, self._current)

    def show_person(self, mentorship_id: int, name: str) -> None:
        """Show the notes on a mentorship; what is typed and not stored yet stays."""
        if mentorship_id != self._mentorship_id:
            self._forget()
        self._mentorship_id, self._name = mentorship_id, name
        service = self._act.journal.private_notes
        every = service.for_mentorship(mentorship_id)
        notes = [note for note in every if self.heading in (None, note.heading)]
        filed = service.attachments.owners([note.id for note in notes])
        if self._new is not None and self._new.edit.note_id is not None:
            self._rows[self._new.edit.note_id], self._new = self._new, None
        self._more = len(notes) - len(notes[: self._most])
        known = self._rows.keys() | filed
        self._match([note for note in notes[: self._most] if note.body.strip() or note.id in known])

    def _match(self, notes: list[PrivateNote]) -> None:
        """Have a row for each of these notes and for no other, in this order."""
        wanted = {note.id for note in notes}
        for note_id in [id for id, row in self._rows.items() if id not in wanted and not row.edit.saver.dirty]:
            drop(self._rows.pop(note_id))
        coming = list(enumerate(notes))
        built = 0
        while coming and (coming[0][1].id in self._rows or built < AT_ONCE):
            built += coming[0][1].id not in self._rows
            self._place(*coming.pop(0))
        self._building.start(lambda: self._build_on(coming))
        self._say_more(bool(coming))

    def _place(self, number: int, note: PrivateNote) -> None:
        """Have the row of a note at its place, built where there is none yet; a new note comes before all."""
        place = number if self._new is None else number + 1
        if note.id in self._rows:
            self._rows[note.id].edit.take(note)
        else:
            self._rows[note.id] = self._row(NoteEdit(self._act, note, role="why"), note)
        if self._list.indexOf(self._rows[note.id]) != place:
            self._list.insertWidget(place, self._rows[note.id])

    def _build_on(self, coming: list[tuple[int, PrivateNote]]) -> bool:
        """Build the next row; whether there are still more."""
        if coming:
            self._place(*coming.pop(0))
        self._say_more(bool(coming))
        return bool(coming)

    def _say_more(self, building: bool) -> None:
        """Offer the notes that are left, once those before them are there."""
        self._more_link.setText(translate("PersonNotes", "Show %n more", "", self._more))
        self._more_link.setVisible(self._more > 0 and not building)

    def _row(self, edit: NoteEdit, note: PrivateNote) -> _DatedNote:
        clock = self._act.journal.clock
        day = words.day(clock.local(note.written_at, note.zone).date(), clock.today())
        head = words.DOT.join(filter(None, [day, heading_of(note), note.title]))
        row = _DatedNote(edit, head, self._remove_name())
        row.removed.connect(lambda: self._to_bin(edit))
        return row

    def _remove_name(self) -> str:
        return self.tr("Move this note to the bin")

    def _ask_heading(self) -> None:
        menu = Menu(self._add_link, self.tr("What the note is about"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for heading, said in heading_words().items():
            menu.add(said, self._adder(heading))
        menu.open_below(self._add_link)

    def _adder(self, heading: NoteHeading) -> Callable[[], None]:
        return lambda: self.begin(heading)

    def begin(self, heading: NoteHeading = NoteHeading.FREE) -> None:
        """Open an editor for a new note; it is stored once something is typed in it."""
        if self._mentorship_id is None or not self.flush():
            return
        self.set_folded(False)
        if self.heading not in (None, heading):
            self.heading = None
            self.heading_left.emit()
        self.show_person(self._mentorship_id, self._name)
        if self._new is not None:
            drop(self._new)
        edit = NoteEdit(self._act, None, mentorship_id=self._mentorship_id, heading=heading, role="why")
        if heading in TEMPLATES:
            edit.edit.set_markdown(filled(reflection_template(TEMPLATES[heading]), person=self._name).body)
        said = heading_words()[heading] if heading is not NoteHeading.FREE else ""
        self._new = _DatedNote(edit, words.DOT.join(filter(None, [self.tr("Today"), said])), self._remove_name())
        self._new.removed.connect(lambda: self._to_bin(edit))
        self._list.insertWidget(0, self._new)
        edit.edit.setFocus()
        # Under the first prompt, where there is one.
        edit.edit.moveCursor(QTextCursor.MoveOperation.NextBlock)

    def _to_bin(self, edit: NoteEdit) -> None:
        edit.saver.flush()
        if edit.note_id is None:
            if self._new is not None:
                drop(self._new)
            self._new = None
            return
        note_id = edit.note_id
        self._act(
            lambda: self._act.journal.private_notes.to_bin(note_id), self.tr("Private note moved to the bin")
        )

    def _show_more(self) -> None:
        self._most *= 10
        if self._mentorship_id is not None:
            self.show_person(self._mentorship_id, self._name)

    def _forget(self) -> None:
        self._building.stop()
        for row in [*self._rows.values(), *filter(None, [self._new])]:
            drop(row)
        self._rows, self._new, self._most = {}, None, FIRST_SHOWN

    def _current(self) -> Attaching | None:
        """Where files go: to the note that is written in, else the newest; a new one where there is none."""
        if not self.edits():
            self.begin()
        return attaching_of(self.edits())

    def edits(self) -> list[NoteEdit]:
        """The editors, a new note's first."""
        first = [self._new.edit] if self._new is not None else []
        return first + [row.edit for row in self._rows.values()]

    def flush(self) -> bool:
        """Save now; False when something could not be saved and is still here."""
        saved = [edit.saver.flush() for edit in self.edits()]  # every one of them is tried
        return all(saved)
