"""What you aim at and what you hold on to, each in an editor that saves itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.autosave import Autosaver
from ui.widgets.labels import Label
from ui.widgets.markdown_edit import MarkdownEdit
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


class OwnText(QWidget):
    """A heading, an editor, and a quiet line below it; `edited` is sent on the person's changes."""

    edited = Signal()

    def __init__(self, title: str, hint: str, note: str = "") -> None:
        super().__init__()
        self.editor = MarkdownEdit("writing", True, self, name=title, measure=True)
        self.editor.set_ground("surface")
        self.editor.set_placeholder(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(SectionHeader(title))
        column.addWidget(self.editor)
        if note:
            column.addSpacing(4)
            column.addWidget(Label(note, "secondary", "ink3", wrap=True))
        self.editor.edited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show what is stored; the cursor stays where it is the same."""
        if self.editor.markdown() != text:
            self.editor.set_markdown(text)


class OwnTexts(QWidget):
    """Both. `trouble`, `saved` and `saving` are a pane's signals, passed on.

    Args:
        journal: where they are kept.
        origin: given back in every Change.
    """

    trouble = Signal(object)
    saved = Signal(object)
    saving = Signal()

    def __init__(self, journal: "Journal", origin: object) -> None:
        super().__init__()
        self._journal, self._origin = journal, origin
        self.aim = OwnText(
            self.tr("What you aim at"), self.tr("Where do you want to be in three years, and what for?")
        )
        self.values = OwnText(
            self.tr("What you hold on to"),
            self.tr("One value a line, in your own words."),
            self.tr("You meet them again where you write about a disagreement."),
        )
        self.saver = Autosaver(self._save, self, journal.clock.now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        for text in (self.aim, self.values):
            column.addWidget(text)
            text.edited.connect(self._on_edited)
        self.saver.saved.connect(self.saved)
        self.saver.failed.connect(self.trouble)
        self.setEnabled(not journal.read_only)

    def reload(self) -> None:
        """Show what is stored; what is being typed stays."""
        if not self.saver.dirty:
            owner = self._journal.owner.get()
            self.aim.show_text(owner.aim)
            self.values.show_text(owner.values)

    def flush(self) -> bool:
        """Save what is typed; False when that failed."""
        return self.saver.flush()

    def _on_edited(self) -> None:
        if not self.saver.dirty:
            self.saving.emit()
        self.saver.touched()

    def _save(self) -> None:
        with self._journal.transaction(origin=self._origin):
            self._journal.owner.write(aim=self.aim.editor.markdown(), values=self.values.editor.markdown())
