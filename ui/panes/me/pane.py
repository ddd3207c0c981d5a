"""The page about the owner: reached by a click on the name at the top of the sidebar, and from the palette.

Name and title are set in the settings; what stands here is nobody's but the owner's.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.changes import Change
from pmjournal.records import EntryKind, Kind
from ui import words
from ui.feedback_people import FeedbackPeople
from ui.panes.me.remembered import Remembered
from ui.panes.me.texts import OwnTexts
from ui.panes.me.weeks import Weeks
from ui.panes.pane import Pane
from ui.theme import theme
from ui.widgets.avatar import OWNER_HUE, Avatar
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, Line
from ui.widgets.scroll import ScrollArea

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

COLUMN, PADDING, NARROW_PADDING = 640, 32, 24
SHOWN = (Kind.OWNER, Kind.ENTRY, Kind.PERSON, Kind.MENTORSHIP, Kind.REFLECTION)


class MePane(Pane):
    """One calm column: who you are, aim, values, celebrations, wins, how the weeks felt."""

    settings_requested = Signal()
    """Show the settings, where name and title are changed."""
    log_requested = Signal(str)
    """Show one kind of entries in the Log."""
    win_requested = Signal()
    """Open a win that was not read again lately."""
    capture_requested = Signal(str)
    """Note an entry of this kind quickly."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal, parent)
        self.people = FeedbackPeople(journal)
        self.avatar = Avatar(size=56)
        self.name = Label("", "title28", elide=True)
        self.facts = Label("", "body", "ink2", elide=True)
        self.settings = LinkButton(self.tr("Change name and title"))
        self.texts = OwnTexts(journal, self)
        self.celebrations = Remembered(
            journal, self.people, EntryKind.RECOGNITION, self.tr("+ Note one"),
            self.tr("Who did something well, why it matters, and how you shared it: one line is enough."),
        )  # fmt: skip
        self.wins = Remembered(
            journal, self.people, EntryKind.WIN, self.tr("Re-read a win"),
            self.tr("No wins noted yet. The small ones count."), needs_some=True,
        )  # fmt: skip
        self.weeks = Weeks(journal)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        content = QWidget()
        self._around = QHBoxLayout(content)
        holder = QWidget()
        holder.setMaximumWidth(COLUMN)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addLayout(self._head())
        for widget in (Line(), self.texts, Line(), self.celebrations, self.wins, self.weeks):
            column.addWidget(widget)
        column.addStretch(1)
        self._around.addWidget(holder, 1)
        self._around.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(content))
        self.set_narrow(False)

    def _head(self) -> QHBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(0)
        for label in (self.name, self.facts):
            said.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.avatar)
        head.addLayout(said, 1)
        head.addWidget(self.settings)
        return head

    def _connect(self) -> None:
        self.settings.clicked.connect(self.settings_requested)
        for part in (self.celebrations, self.wins):
            part.opened.connect(lambda id: self.open_requested.emit(Kind.ENTRY.value, id))
        self.celebrations.acted.connect(lambda: self.capture_requested.emit(EntryKind.RECOGNITION.value))
        self.celebrations.all_wanted.connect(lambda: self.log_requested.emit(EntryKind.RECOGNITION.value))
        self.wins.acted.connect(self.win_requested)
        self.wins.all_wanted.connect(lambda: self.log_requested.emit(EntryKind.WIN.value))
        self.weeks.opened.connect(lambda id: self.open_requested.emit(Kind.REFLECTION.value, id))
        self.texts.trouble.connect(self.trouble)
        self.texts.saved.connect(self.saved)
        self.texts.saving.connect(self.saving)

    def reload(self) -> None:
        """Read everything again; what is being typed stays."""
        owner = self.journal.owner.get()
        self.people.read()
        self.avatar.set_person(owner.name, OWNER_HUE, False)
        self.name.setText(owner.name)
        self.facts.setText(words.DOT.join(part for part in (owner.title, owner.organisation) if part))
        self.facts.setVisible(bool(self.facts.text()))
        for part in (self.texts, self.celebrations, self.wins, self.weeks):
            part.reload()

    def on_change(self, change: Change) -> None:
        """Show what was written elsewhere."""
        if change.origin is not self and change.concerns(*SHOWN):
            self.reload()

    def flush(self) -> bool:
        """Save what is typed."""
        return self.texts.flush()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room at the sides in a narrow window."""
        super().set_narrow(narrow)
        side = NARROW_PADDING if narrow else PADDING
        self._around.setContentsMargins(side, 24, side, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of pages."""
        QPainter(self).fillRect(self.rect(), theme().color("surface"))
