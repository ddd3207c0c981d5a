"""What is written to a prospect: notes for oneself and the message, under the prompts of its template."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.prospects import message
from pmjournal.records import Entry, EntryKind, Kind
from pmjournal.templates import entry_template, filled, named_as_in
from ui import words
from ui.addresses import open_address
from ui.kept_texts import KeptTexts
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.section import SectionHeader
from ui.widgets.sectioned_editor import SectionedEditor


class Outreach(QWidget):
    """The latest draft, and the way to earlier ones.

    `wanted` asks for a new draft, `copy_wanted` and `save_wanted` for the message, `opened(int)` for an earlier
    entry, `earlier_wanted(int)` for earlier versions of this one.

    Args:
        texts: keep what is typed.
    """

    wanted = Signal()
    copy_wanted = Signal()
    save_wanted = Signal()
    opened = Signal(int)
    earlier_wanted = Signal(int)

    def __init__(self, texts: KeptTexts) -> None:
        super().__init__()
        self._texts = texts
        self.entry: Entry | None = None
        self.header = SectionHeader(self.tr("What I write to them"))
        self.begin = SecondaryButton(self.tr("Write a message"), "edit", small=True)
        self.editor = SectionedEditor(link_source=texts.link_source)
        self.only = Label("", "secondary", "ink3", wrap=True)
        self.copy = SecondaryButton(self.tr("Copy message"), "copy", small=True)
        self.save = SecondaryButton(self.tr("Save as text…"), "export", small=True)
        self.another = LinkButton(self.tr("+ Another message"))
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(0)
        self.links: list[LinkButton] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, gap=8, line_gap=6)
        for button in (self.copy, self.save, self.another):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.header, self.begin, self.editor, self.only, self._buttons):
            column.addWidget(widget)
        column.addLayout(self._earlier)

    def _connect(self) -> None:
        self.begin.clicked.connect(lambda: self.wanted.emit())
        self.another.clicked.connect(lambda: self.wanted.emit())
        self.copy.clicked.connect(lambda: self.copy_wanted.emit())
        self.save.clicked.connect(lambda: self.save_wanted.emit())
        self.editor.edited.connect(self._on_edited)
        self.editor.link_activated.connect(self._texts.act.follow)
        self.editor.url_activated.connect(open_address)
        self.editor.earlier_wanted.connect(self._on_earlier)

    def show_drafts(self, drafts: Sequence[Entry], name: str) -> None:
        """Show the latest in the editor; what is typed in it and not stored yet stays."""
        latest = drafts[0] if drafts else None
        fresh = latest is None or self.entry is None or latest.id != self.entry.id
        self.entry = latest
        for widget in (self.editor, self.only, self._buttons):
            widget.setVisible(latest is not None)
        self.begin.setVisible(latest is None)
        if latest is not None:
            self._show(latest, name, fresh)
        self._show_earlier(drafts[1:])

    def _show(self, entry: Entry, name: str, fresh: bool) -> None:
        pending = self._texts.pending((Kind.ENTRY, entry.id), "body")
        body = entry.body if pending is None else pending
        template = named_as_in(body, filled(entry_template(EntryKind.OUTREACH, body), person=name))
        if fresh or self.editor.body() != body:
            self.editor.set_body(body, template, fresh=fresh)
        prompts = [prompt.title for prompt in template.prompts]
        said = self.tr("Only what stands under “{heading}” is copied or saved. The rest is for you.")
        self.only.setText(said.format(heading=prompts[1]) if len(prompts) > 1 else "")
        self._show_buttons()

    def _show_buttons(self) -> None:
        there = bool(self.message())
        self.copy.setEnabled(there)
        self.save.setEnabled(there)

    def _show_earlier(self, drafts: Sequence[Entry]) -> None:
        for link in self.links:
            self._earlier.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for entry in drafts:
            day = words.day_with_year(entry.occurred_on)
            link = LinkButton(self.tr("Message of {day}").format(day=day), "list")
            link.clicked.connect(lambda _checked=False, id=entry.id: self.opened.emit(id))
            self._earlier.addWidget(link)
            self.links.append(link)

    def message(self) -> str:
        """What is sent, in Markdown."""
        return "" if self.entry is None else message(self.editor.body())

    def _on_edited(self) -> None:
        if self.entry is not None:
            self._texts.take((Kind.ENTRY, self.entry.id), "body", self.editor.body())
        self._show_buttons()

    def _on_earlier(self) -> None:
        if self.entry is not None:
            self.earlier_wanted.emit(self.entry.id)
