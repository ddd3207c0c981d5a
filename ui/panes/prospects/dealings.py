"""What is done with prospects: added, moved, changed, written to, begun, put away."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from pmjournal import mentorships, prospects
from pmjournal.errors import JournalError
from pmjournal.papers import link_words
from pmjournal.prospects import Stage
from pmjournal.records import Kind, Person
from ui import clipboard, dialogs
from ui.names import first_name
from ui.panes.prospects.form import OF_PERSON
from ui.panes.prospects.wording import stage_name
from ui.text_place import TextPlace

if TYPE_CHECKING:  # the pane makes this object; only its name is needed here
    from ui.panes.prospects.pane import ProspectsPane


class ProspectDealings(QObject):
    """Connects board and page with the journal.

    Args:
        pane: whose they are.
    """

    def __init__(self, pane: "ProspectsPane") -> None:
        super().__init__(pane)
        self._pane, self._act, self._journal = pane, pane.act, pane.journal
        board, page = pane.side.board, pane.page
        pane.side.adder.named.connect(self.add)
        board.moved.connect(self.move)
        board.binned.connect(self.to_bin)
        page.stage_chosen.connect(lambda stage: self.move(pane.current_id(), stage))
        page.begin_wanted.connect(self._begin)
        page.bin_wanted.connect(pane.move_to_bin)
        page.form.changed.connect(self._change)
        page.outreach.wanted.connect(self._write)
        page.outreach.copy_wanted.connect(self._copy)
        page.outreach.save_wanted.connect(self._save)
        page.outreach.opened.connect(lambda id: pane.open_requested.emit(Kind.ENTRY.value, id))
        page.outreach.earlier_wanted.connect(self._show_versions)

    def add(self, name: str, person: Person | None) -> None:
        """Add a wish and open its page."""
        made = self._add(name, person)
        if made is not None:
            self._pane.show_record(made)
            self._pane.page.form.title.setFocus()

    def _add(self, name: str, person: Person | None) -> int | None:
        """Add a wish; None where that failed, and the name stands in the line again."""
        made: list[int] = []
        role, known = self._pane.role, None if person is None else person.id
        said = self.tr("Among the wishes: {name}").format(name=" ".join(name.split()))
        if self._act(lambda: made.append(prospects.add(self._journal, name, role, known)), said):
            return made[0]
        self._pane.side.adder.field.setText(name)
        return None

    def settle(self) -> bool:
        """Add the name that was left in the line, unless somebody is called so already; the page that is open
        stays. False where that failed, and the name still stands there.
        """
        adder = self._pane.side.adder
        name, known = adder.field.text(), {one.name.casefold() for one in adder.people}
        if not name or name.casefold() in known:
            return True
        adder.clear()
        return self._add(name, None) is not None

    def move(self, mentorship_id: int | None, stage: Stage) -> None:
        """Let a prospect stand elsewhere."""
        found = self._pane.found.get(mentorship_id or 0)
        if found is None or found.stage is stage or not self._pane.flush():
            return
        id = found.contact.mentorship.id
        said = self.tr("Moved to “{stage}”: {name}").format(
            name=found.contact.person.name, stage=stage_name(stage)
        )
        had = self._pane.side.board.by_id.get(id)
        focused = had is not None and had.hasFocus()
        self._act(lambda: prospects.move(self._journal, id, stage), said)
        card = self._pane.side.board.by_id.get(id)
        if focused and card is not None:
            card.setFocus()

    def _change(self, field: str, value: Any) -> None:
        """Store one field."""
        found = self._pane.open_prospect()
        if found is None:
            return
        person, mentorship = found.contact.person, found.contact.mentorship
        people, of_person = self._journal.people, field in OF_PERSON
        write, id = (people.write_person, person.id) if of_person else (people.write_mentorship, mentorship.id)
        if not self._act(lambda: write(id, **{field: value})):
            self._pane.page.form.refuse(field, getattr(person if of_person else mentorship, field))

    def _begin(self) -> None:
        found = self._pane.open_prospect()
        if found is None or not self._pane.flush():
            return
        id, name = found.contact.mentorship.id, first_name(found.contact.person.name)
        said = self.tr("The mentorship with {name} has begun").format(name=name)
        if self._act(lambda: mentorships.begin(self._journal, id), said):
            self._pane.open_requested.emit(Kind.MENTORSHIP.value, id)

    def to_bin(self, mentorship_id: int) -> None:
        """Move a prospect to the bin, with what was written to them."""
        found = self._pane.found.get(mentorship_id)
        if found is not None and self._pane.flush():
            said = self.tr("Taken off the board, into the bin: {name}").format(name=found.contact.person.name)
            focused = self._pane.focusWidget()
            if self._act(lambda: self._journal.bin.put(mentorship_id), said) and focused is not None:
                self._pane.side.take_keys()  # the card or the page that had them is gone

    # What is written to them ---------------------------------------------------------------------

    def _write(self) -> None:
        """Begin a message."""
        id = self._pane.current_id()
        if id is not None and self._pane.flush():
            self._act(lambda: prospects.begin_draft(self._journal, id), self.tr("A message begun"))
            self._pane.page.outreach.editor.begin()

    def _text(self) -> str | None:
        """The message as it is sent: without marks, its links as words."""
        from pmjournal.papers import as_text  # what it imports is slow, and seldom needed

        id, entry = self._pane.current_id(), self._pane.page.outreach.entry
        if id is None or entry is None or not self._pane.flush():
            return None
        printable = link_words(self._journal, id, [entry.id])
        return as_text.message(self._pane.page.outreach.message(), printable)

    def _copy(self) -> None:
        text = self._text()
        if text is not None:
            clipboard.copy(text)
            self._pane.toast_requested.emit(self.tr("Message copied"), None)

    def _save(self) -> None:
        from pmjournal.papers import as_text  # as above

        text, found = self._text(), self._pane.open_prospect()
        if text is None or found is None:
            return
        target = dialogs.save_with_ending(
            self._pane, self.tr("Save the message"), self._file_name(), self.tr("Text (*.txt)"), ".txt"
        )
        if target is None:
            return
        try:
            as_text.save_message(text, target)
        except JournalError as error:
            self._pane.trouble.emit(error)
            return
        said = self.tr("Saved to {folder}. The file is not encrypted.").format(folder=target.parent.name)
        self._pane.toast_requested.emit(said, None)

    def _file_name(self) -> str:
        from pmjournal.file_names import file_name  # of the journal's modules, as above

        found = self._pane.open_prospect()
        name = self.tr("To {name}").format(name=found.contact.person.name if found is not None else "")
        return file_name(name) + ".txt"

    def _show_versions(self, entry_id: int) -> None:
        if self._pane.flush():
            self._pane.versions_requested.emit(TextPlace(entry_id, "body", self.tr("The message")))
