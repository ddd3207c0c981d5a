"""What the owner says first, to each reader in other words: saved as it is typed, by reader, period and
mentorship. It is printed as it stands.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import Reader
from ui import fonts
from ui.autosave import Autosaver
from ui.panes.review.rows import Part
from ui.widgets import painting
from ui.widgets.labels import Label, follow_theme
from ui.widgets.markdown_edit import MarkdownEdit

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

FEWEST, MOST = 3, 5
MOST_WRITING = 12
"""Lines of the editor: at least, at most, and at most while somebody writes in it. It scrolls beyond that."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Whom the words are for, and about when."""

    reader: Reader
    starts_on: date
    ends_on: date
    mentorship_id: int | None


class _Box(QWidget):
    """The border of a field around the editor."""

    def __init__(self, editor: MarkdownEdit) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.addWidget(editor)
        self._editor = editor
        editor.installEventFilter(self)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self._editor.hasFocus()
        border = "accent" if focused else "line_strong"
        painting.box(QPainter(self), QRectF(self.rect()), 8, "surface", border, 2.0 if focused else 1.0)


class OwnWordsPart(Part):
    """The editor. `edited` is sent on typing; `saving`, `saved(datetime)` and `failed(exception)` tell of
    saving.

    Args:
        journal: the open journal.
        origin: given back in every Change.
    """

    edited = Signal()
    saving = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, journal: "Journal", origin: object, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.label.setText(self.tr("Own words"))
        self._journal, self._origin = journal, origin
        self._draft: Draft | None = None
        self._unsaved: dict[Draft, str] = {}
        self.editor = MarkdownEdit("preview", name=self.tr("Own words"))
        self.editor.set_placeholder(self.tr("What I want to say first"))
        self.editor.setReadOnly(journal.read_only)
        not_printed = self.tr("They stand in the summary, which is not ticked.")
        self.hint = Label(not_printed, "secondary", "ink3", wrap=True)
        self.hint.setContentsMargins(0, 6, 0, 0)
        self.hint.hide()
        self.column.addWidget(_Box(self.editor))
        self.column.addWidget(self.hint)
        self.autosaver = Autosaver(self._save, self)
        self.editor.edited.connect(self._on_edited)
        self.editor.installEventFilter(self)
        self.editor.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        follow_theme(self, self._fit)
        self.autosaver.saved.connect(self.saved)
        self.autosaver.failed.connect(self.failed)

    def _fit(self) -> None:
        """Be as high as the words, within limits."""
        line = fonts.line_height(self.editor.role)
        most = MOST_WRITING if self.editor.hasFocus() else MOST
        wanted = round(self.editor.document().size().height() + 0.49)
        self.editor.setFixedHeight(max(FEWEST * line, min(most * line, wanted)))

    def load(self, draft: Draft) -> None:
        """Show the words kept for a draft; unsaved ones stay where they belong, also where saving fails."""
        self.flush()
        self._draft = draft
        text = self._unsaved.get(draft)
        if text is None:
            kept = self._journal.reviews.find(draft.reader, draft.starts_on, draft.ends_on, draft.mentorship_id)
            text = kept.own_words if kept is not None else ""
        if text != self.editor.markdown():
            self.editor.set_markdown(text)

    def refresh(self) -> None:
        """Show what is stored now, unless something is half typed."""
        if self._draft is not None and self._draft not in self._unsaved:
            self.load(self._draft)

    def text(self) -> str:
        """The words as they stand."""
        return self.editor.markdown()

    def set_printed(self, printed: bool) -> None:
        """Say so where they are not printed."""
        self.hint.setVisible(not printed and bool(self.text().strip()))

    def flush(self) -> bool:
        """Save now; False when that failed and the words are still here."""
        return self.autosaver.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the editor saves; while somebody writes in it, it has more room."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._fit()
        return False

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._unsaved[self._draft] = self.editor.markdown()
            self.saving.emit()
            self.autosaver.touched()
            self.edited.emit()

    def _save(self) -> None:
        for draft, text in list(self._unsaved.items()):
            with self._journal.transaction(origin=self._origin):
                self._journal.reviews.write(
                    draft.reader, draft.starts_on, draft.ends_on, draft.mentorship_id, own_words=text
                )
            del self._unsaved[draft]
