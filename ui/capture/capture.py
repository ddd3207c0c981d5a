"""The quick capture: lies over a window, takes one line, keeps it as an entry of the log.

Words that are not kept yet stay for next time, in the journal itself. Those of a disagreement do not: they are
private, and are kept as a disagreement when the box goes.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pmjournal.errors import JournalError
from pmjournal.records import Contact, EntryKind, Kind, NoteHeading
from ui import log_words
from ui.autosave import Autosaver
from ui.capture.box import Box
from ui.capture.typed import kind_of, kind_typed, name_typed, people_named, without_name
from ui.log_words import DISAGREEMENT
from ui.palette.overlay import Overlay

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

TOP, SIDES = 88, 48


class Capture(Overlay):
    """Hidden until `open` is called.

    Args:
        journal: where it is kept.
        parent: the window it lies over.
    """

    kept = Signal(str, object, str, int)
    """Say this, offer to undo this Change, and to open this record (Kind value, id)."""
    trouble = Signal(object)
    """This exception is for the person."""

    def __init__(self, journal: "Journal", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Quick capture"))
        self._journal = journal
        self._contacts: list[Contact] = []
        self._mentorship_id: int | None = None
        self._left_with: tuple[int | None] | None = None  # whom words that wait were with, if anybody
        self._by_letter = ""
        self.box = Box(self)
        self.saver = Autosaver(self._keep_draft, self, journal.clock.now)
        self._connect()

    def _connect(self) -> None:
        line, box = self.box.line, self.box
        line.listing = box.view.isVisible
        line.textEdited.connect(self._on_typed)
        line.entered.connect(self._on_enter)
        line.letter.connect(self._on_letter)
        line.stepped.connect(self._go)
        line.taken.connect(self._take_person)
        line.took_back.connect(self._take_back)
        box.pills.chosen.connect(self._show_kind)
        box.pills.chosen.connect(lambda _kind: self.saver.touched())
        box.person.removed.connect(lambda: self._set_person(None))
        box.view.clicked.connect(lambda _index: self._take_person())
        self.saver.failed.connect(self.trouble)

    # Coming and going ----------------------------------------------------------------------------

    def open(self, mentorship_id: int | None, kind: EntryKind | None = None) -> None:
        """Show it, with what was begun before.

        Args:
            mentorship_id: whom it is with until somebody else is named; words that wait are with whom they were.
            kind: what is to be noted; what was begun before where None, or a question.
        """
        self._contacts = self._journal.people.contacts()
        began, words = self._journal.log_notes.draft()
        self.box.line.setText(words)
        self.box.pills.show_chosen(kind if kind is not None and not words else began)
        there = {None, *(one.mentorship.id for one in self._contacts)}
        if words and self._left_with is not None and self._left_with[0] in there:
            (mentorship_id,) = self._left_with
        self._set_person(mentorship_id)
        self.box.list_people([])
        self.box.say("")
        self._show_kind()
        self.appear(self.box.line)

    def dismiss(self) -> None:
        """Go; what is typed stays for next time. Where that cannot be kept, the box stays."""
        if self.settle():
            if self.isVisible():
                self._left_with = (self._mentorship_id,) if self._words() else None
            super().dismiss()
            self.box.line.clear()

    def flush(self) -> bool:
        """Put what is typed where it is safe; False when that failed. A disagreement waits for `settle`."""
        return self.isHidden() or self.saver.flush()  # under the page of a lock it is out of sight, and not hidden

    def settle(self) -> bool:
        """The same for good, as the box or the journal is closed; whether nothing would be lost by that."""
        if not self.isHidden() and self.box.pills.current() == DISAGREEMENT and self._words():
            return self.keep()
        return self.flush()

    def set_private_hidden(self, hidden: bool) -> None:
        """Offer disagreements, or not; one that is being typed is kept first."""
        if hidden and self.isVisible() and self.box.pills.current() == DISAGREEMENT:
            self.dismiss()
            super().dismiss()  # also where it could not be kept: it must not be seen
        self.box.pills.set_private_hidden(hidden)

    def place(self) -> None:
        """Cover the window; the box is near its top."""
        super().place()
        self.box.fit(self.width() - 2 * SIDES)
        self.box.move((self.width() - self.box.width()) // 2, min(TOP, max(8, self.height() // 8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes, whatever in the box has the focus."""
        if event.key() == Qt.Key.Key_Escape and self.box.view.isVisible():
            self.box.list_people([])  # first the list of people
            self.place()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            event.accept()  # what lies under it hears nothing

    # Typing --------------------------------------------------------------------------------------

    def _words(self) -> str:
        return " ".join(self.box.line.text().split())

    def _on_typed(self, text: str) -> None:
        kind = kind_typed(text)
        if kind is not None and self.box.pills.offers(kind):
            self._by_letter = text
            self.box.line.clear()
            self.box.pills.choose(kind)
        named = name_typed(text)
        self.box.list_people([] if named is None else people_named(named, self._contacts))
        self.box.say("")
        self.place()
        self.saver.touched()

    def _on_letter(self, letter: str) -> None:
        kind = kind_of(letter)
        if kind is not None and self.box.pills.offers(kind):
            self.box.pills.choose(kind)

    def _take_back(self) -> None:
        """A letter that chose a kind was meant as a word: put it back."""
        if self._by_letter and not self.box.line.text():
            self.box.line.setText(self._by_letter)
            self.box.pills.show_chosen(EntryKind.QUESTION)
            self._show_kind()
        self._by_letter = ""

    def _show_kind(self) -> None:
        """Say which kind is on."""
        kind = self.box.pills.current()
        private = kind == DISAGREEMENT
        icon = "lock" if private else log_words.ICONS[EntryKind(kind)]
        self.box.icon.set_icon(icon, "private" if private else "ink2")
        self.box.line.setAccessibleDescription(self.box.pills.pills[kind].text())

    # People --------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        view, rows = self.box.view, self.box.people
        view.setCurrentIndex(rows.index((view.currentIndex().row() + step) % rows.rowCount()))

    def _take_person(self) -> None:
        """Take the person that is chosen in the list; the name goes out of the line."""
        row = self.box.view.currentIndex().row()
        chosen = self.box.people.shown[row].record_id
        self.box.line.setText(without_name(self.box.line.text()))
        self.box.list_people([])
        self._set_person(chosen)
        self.box.line.setFocus()
        self.saver.touched()

    def _set_person(self, mentorship_id: int | None) -> None:
        self._mentorship_id = mentorship_id
        found = (one for one in self._contacts if one.mentorship.id == mentorship_id)
        self.box.show_person(next(found, None))
        self.place()

    # Keeping -------------------------------------------------------------------------------------

    def _on_enter(self, go_on: bool) -> None:
        if self.box.view.isVisible():
            self._take_person()
        elif not self._words():
            self.box.say(self.tr("Type a few words first. One line is enough."))
            self.place()
        elif self.keep():
            if go_on:
                self._by_letter = ""
            else:
                self.dismiss()

    def keep(self) -> bool:
        """Keep the line as an entry, or as a disagreement; whether that went well."""
        kind, words, whom = self.box.pills.current(), self._words(), self._mentorship_id
        journal, private = self._journal, kind == DISAGREEMENT
        try:
            with journal.transaction() as act:
                if private:
                    made = journal.private_notes.add(
                        "", title=words, mentorship_id=whom, heading=NoteHeading.DISAGREEMENT
                    )
                else:
                    made = journal.entries.add(EntryKind(kind), words, mentorship_id=whom)
        except JournalError as error:
            self.box.say(str(error))
            self.place()
            return False
        self.box.line.clear()
        self.saver.touched()
        self.saver.flush()
        topic = Kind.PRIVATE_NOTE if private else Kind.ENTRY
        self.kept.emit(log_words.kept(kind), act.change, topic.value, made)
        return True

    def _keep_draft(self) -> None:
        """Keep what is typed so far in the journal, where it is not private."""
        kind = self.box.pills.current()
        words = "" if kind == DISAGREEMENT else self.box.line.text()
        draft = EntryKind.QUESTION if kind == DISAGREEMENT else EntryKind(kind), words
        if self._journal.log_notes.draft() != draft:
            self._journal.log_notes.keep_draft(*draft)
