"""The line over an entry: its day, its kind, and what else can be done with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.records import EntryKind
from ui import fonts, log_words, words
from ui.panes.log.writers import EntryWriter, Writer
from ui.theme import theme
from ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from ui.widgets.chips import Tag
from ui.widgets.labels import follow_theme
from ui.widgets.menu import Menu
from ui.widgets.tips import set_tip

HEIGHT = 28


class _Day(LinkButton):
    """The date as quiet words that can be clicked."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(fonts.font("body", tabular=True))


class Head(QWidget):
    """28 px: the day at the left, kind and menu at the right.

    `day_clicked` asks for another day, `kind_chosen(str)` for another kind; `copy_clicked`, `versions_clicked`,
    `attach_clicked` and `bin_clicked` come from the menu.
    """

    day_clicked = Signal()
    kind_chosen = Signal(str)
    copy_clicked = Signal()
    attach_clicked = Signal()
    versions_clicked = Signal()
    bin_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writer: Writer | None = None
        self.day = _Day("", token="ink3", role="body")
        set_tip(self.day, self.tr("Change the day"))
        self.kind = SecondaryButton("", small=True, arrow=True)
        self.private = Tag("", "private", "lock")
        self.more = IconButton("more", self.tr("More"))
        self.row = QHBoxLayout(self)
        self.row.setSpacing(4)
        self.row.addWidget(self.day)
        self.row.addStretch(1)
        for widget in (self.private, self.kind, self.more):
            self.row.addWidget(widget)
        self.day.clicked.connect(lambda: self.day_clicked.emit())
        self.kind.clicked.connect(self._open_kinds)
        self.more.clicked.connect(self._open_more)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))

    def show_facts(self, writer: Writer) -> None:
        """Show the day and the kind."""
        self._writer = writer
        self.day.setText(words.full_day(writer.day()))
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

    def _open_more(self) -> None:
        writer = self._writer
        if writer is None:
            return
        menu, stored = Menu(self, self.tr("More")), writer.id is not None
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if stored and not writer.private:
            menu.add(self.tr("Copy link"), self.copy_clicked.emit, icon="link")
        if stored:
            menu.add(self.tr("Earlier versions…"), self.versions_clicked.emit, icon="clock")
        menu.add(self.tr("Attach a file…"), self.attach_clicked.emit, icon="clip")
        name = self.tr("Move to bin") if stored else self.tr("Discard")
        menu.add(name, self.bin_clicked.emit, icon="trash", danger=True)
        menu.open_below(self.more, align_right=True)
