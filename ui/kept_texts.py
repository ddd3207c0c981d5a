"""What is typed into the long texts of a page, kept until it is stored; several texts, one act a save.

Each text is bound to its record from the first key on, so words can never land in another, whatever is shown
meanwhile. How a text looks is its editor's business.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pmjournal.errors import JournalError, NotFound
from pmjournal.records import Kind
from ui.acting import Acting
from ui.addresses import open_address
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.text_place import TextPlace, offer_versions
from ui.widgets.markdown_edit import MarkdownEdit

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

Key = tuple[Kind, int]


def _ways(journal: "Journal") -> Mapping[Kind, Callable[..., None]]:
    """How a field of each kind of record is written."""
    return {
        Kind.MENTORSHIP: journal.people.write_mentorship,
        Kind.GOAL: journal.goals.write,
        Kind.ENTRY: journal.entries.write,
    }


class KeptTexts(QObject):
    """Stores what is typed soon after.

    Args:
        act: the pane's way to write; its pane tells of saving and of troubles.
        parent: its owner.

    `stored` is sent after each save.
    """

    stored = Signal()

    def __init__(self, act: Acting, parent: QObject) -> None:
        super().__init__(parent)
        self.act = act
        self.link_source = LinkSource(act.journal)
        self._ways = _ways(act.journal)
        self._typed: dict[Key, dict[str, str]] = {}
        self._troubled = False
        self.saver = Autosaver(self._save, self, act.journal.clock.now)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)

    def take(self, key: Key, field: str, text: str) -> None:
        """A text was edited."""
        if not self.saver.dirty:
            self.act.pane.saving.emit()
        self._typed.setdefault(key, {})[field] = text
        self.saver.touched()

    def pending(self, key: Key, field: str) -> str | None:
        """What was typed there and is not stored yet; None where nothing was."""
        return self._typed.get(key, {}).get(field)

    def flush(self) -> bool:
        """Store it now; False when that failed, and it is still here."""
        return self.saver.flush()

    def _save(self) -> None:
        with self.act.journal.transaction(origin=self.act.pane):
            for key, fields in dict(self._typed).items():
                self._write(key, fields)
        self._typed.clear()
        self.stored.emit()

    def _write(self, key: Key, fields: dict[str, Any]) -> None:
        kind, record_id = key
        try:
            self._ways[kind](record_id, **fields)
        except NotFound:
            # It went to the bin meanwhile: said once, not tried for ever.
            self._typed.pop(key, None)
            raise

    def _on_saved(self, moment: object) -> None:
        self._troubled = False
        self.act.pane.saved.emit(moment)

    def _on_failed(self, error: JournalError) -> None:
        if not self._troubled:  # said once: it is tried again every two seconds
            self._troubled = True
            self.act.pane.trouble.emit(error)


class KeptText(QObject):
    """One editor, which shows a field of one record after another.

    Args:
        texts: where what is typed is kept.
        edit: the editor.
        kind: what the records are.
        field: which of their texts.
    """

    def __init__(self, texts: KeptTexts, edit: MarkdownEdit, kind: Kind, field: str) -> None:
        super().__init__(edit)
        self._texts, self.edit, self._kind, self.field = texts, edit, kind, field
        self._id: int | None = None
        edit.set_link_source(texts.link_source)
        edit.edited.connect(self._on_edited)
        edit.link_activated.connect(texts.act.follow)
        edit.url_activated.connect(open_address)
        offer_versions(edit, texts.act.pane.versions_requested, self._place)

    def show(self, record_id: int, text: str) -> None:
        """Show a record's text; what is typed there and not stored yet stays."""
        same = record_id == self._id
        self._id = record_id
        pending = self._texts.pending((self._kind, record_id), self.field)
        wanted = text if pending is None else pending
        if not same or self.edit.markdown() != wanted:
            self.edit.set_markdown(wanted)

    def replace(self, text: str) -> None:
        """Put a text in place of what stands there, as if it had been typed."""
        self.edit.selectAll()
        self.edit.insertPlainText(text)
        self._on_edited()

    def _on_edited(self) -> None:
        if self._id is not None:
            self._texts.take((self._kind, self._id), self.field, self.edit.markdown())

    def _place(self) -> TextPlace | None:
        if self._id is None or not self._texts.flush():
            return None
        return TextPlace(self._id, self.field, self.edit.accessibleName())


def kept(texts: KeptTexts, edit: MarkdownEdit, field: str) -> KeptText:
    """An editor for a text of a mentorship."""
    return KeptText(texts, edit, Kind.MENTORSHIP, field)
