"""The line over an entry: its day, its kind, and what else can be done with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.records import EntryKind
from ui import log_words, words
from ui.panes.log.writers import EntryWriter, Writer
from ui.widgets.buttons import SecondaryButton
from ui.widgets.chips import Tag
from ui.widgets.menu import Menu
from ui.widgets.writing_head import WritingHead


class Head(WritingHead):
    """The day at the left, kind and menu at the right. `kind_chosen(str)` asks for another kind."""

    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._writer: Writer | None = None
        self.kind = SecondaryButton("", small=True, arrow=True)
        self.private = Tag("", "private", "lock")
        super().__init__(self.tr("Change the day"), self.private, self.kind, parent=parent)
        self.kind.clicked.connect(self._open_kinds)

    def show_facts(self, writer: Writer) -> None:
        """Show the day and the kind."""
        self._writer = writer
        self.set_stored(writer.id is not None, linkable=not writer.private)
        self.when.setText(words.full_day(writer.day()))
        entry = isinstance(writer, EntryWriter)
        self.kind.setVisible(entry)
        self.private.setVisible(not entry)
        if isinstance(writer, EntryWriter):
            name = log_words.kind_name(writer.shown().kind)
            self.kind.setText(name)
            self.kind.setAccessibleName(self.tr("Kind: {name}").format(name=name))
        else:
            self.private.set_tag(writer.template().name, "private", "lock")

    def _open_kinds(self) -> None:
        if not isinstance(self._writer, EntryWriter):
            return
        menu, shown = Menu(self, self.tr("Kind")), self._writer.shown().kind
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in EntryKind:
            choose = partial(self.kind_chosen.emit, str(kind))
            menu.add(log_words.kind_name(kind), choose, icon=log_words.ICONS[kind], checked=kind is shown)
        menu.open_below(self.kind, align_right=True)
