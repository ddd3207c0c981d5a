"""What is typed on a page of this pane, saved by itself: several editors, one act a save.

What the words are written to is bound when the page is filled. Another record is shown only once everything typed
for this one is stored, so words can never land in another.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.errors import JournalError
from ui.acting import Acting
from ui.addresses import open_address
from ui.autosave import Autosaver
from ui.link_source import LinkSource
from ui.text_place import TextPlace, offer_versions
from ui.widgets.labels import Label
from ui.widgets.markdown_edit import MarkdownEdit

Write = Callable[[dict[str, str]], None]


class Texts(QObject):
    """Keeps what is typed until it is stored.

    Args:
        act: the pane's way to write; its pane tells of saving and of troubles.
        editors: the editors by the names of their fields.
        parent: its owner.

    `typed` is sent after each edit, `stored` after each save.
    """

    typed = Signal()
    stored = Signal()

    def __init__(self, act: Acting, editors: Mapping[str, MarkdownEdit], parent: QObject) -> None:
        super().__init__(parent)
        self._act, self.editors = act, dict(editors)
        self._typed: dict[str, str] = {}
        self._write: Write = lambda _fields: None
        self._id: int | None = None
        self._troubled = False
        self.saver = Autosaver(self._save, self, act.journal.clock.now)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)
        links = LinkSource(act.journal)
        for field, edit in self.editors.items():
            edit.edited.connect(partial(self._on_edited, field))
            edit.set_link_source(links)
            edit.link_activated.connect(act.follow)
            edit.url_activated.connect(open_address)
            offer_versions(edit, act.pane.versions_requested, partial(self._place, field))

    def bind(self, write: Write, record_id: int | None) -> None:
        """Give what is typed from now on to `write`; `record_id` is the record, None where it is not stored."""
        self._write, self._id = write, record_id

    def show(self, values: Mapping[str, str], *, fresh: bool) -> None:
        """Show stored words; without `fresh` only those that changed elsewhere, and nothing half typed."""
        for field, edit in self.editors.items():
            stored = values[field]
            if fresh or (field not in self._typed and edit.markdown() != stored):
                edit.set_markdown(stored)

    def flush(self) -> bool:
        """Store it now; False when that failed, and it is still here."""
        return self.saver.flush()

    def forget(self) -> None:
        """What was typed shall not be stored after all."""
        self._typed.clear()
        self.saver.dirty = False
        self.saver.flush()

    def _on_edited(self, field: str) -> None:
        self._typed[field] = self.editors[field].markdown()
        if not self.saver.dirty:
            self._act.pane.saving.emit()
        self.saver.touched()
        self.typed.emit()

    def _save(self) -> None:
        if self._typed:
            self._write(dict(self._typed))
            self._typed.clear()
            self.stored.emit()

    def _on_saved(self, moment: object) -> None:
        self._troubled = False
        self._act.pane.saved.emit(moment)

    def _on_failed(self, error: JournalError) -> None:
        if not self._troubled:  # said once: it is tried again every two seconds
            self._troubled = True
            self._act.pane.trouble.emit(error)

    def _place(self, field: str) -> TextPlace | None:
        return None if self._id is None else TextPlace(self._id, field, self.editors[field].accessibleName())


class Leaving(QObject):
    """Tells when the focus leaves an editor, but not for a menu of its own."""

    left = Signal()

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell; swallow nothing."""
        staying = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in staying:
            self.left.emit()
        return False


def text_edit(name: str, placeholder: str, *, role: str = "why", lines: int = 1) -> MarkdownEdit:
    """An editor that grows with its words."""
    return MarkdownEdit(role, grow=True, placeholder=placeholder, name=name, lines=lines)


def labelled(edit: MarkdownEdit) -> QWidget:
    """An editor under its name."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)  # 4 to the eye: Qt sets letters of a line of fixed height 1 px lower
    label = Label(edit.accessibleName(), "secondary_medium", "ink3")
    label.setBuddy(edit)
    column.addWidget(label)
    column.addWidget(edit)
    column.addStretch(1)
    return holder
