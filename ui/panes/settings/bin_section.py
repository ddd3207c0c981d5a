"""The bin: what was deleted, with a way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.bin import DAYS
from pmjournal.errors import JournalError
from pmjournal.language import translate
from pmjournal.records import Binned, Kind
from ui import words
from ui.panes.settings.section import Section
from ui.record_words import kind_name
from ui.theme import theme
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.labels import Icon, Label, follow_theme
from ui.widgets.line_field import LineEdit

if TYPE_CHECKING:  # brings SQLAlchemy along
    from pmjournal.journal import Journal

AT_ONCE = 20
FEW = 8  # so many are seen at a glance, and need no search
CUT = 80  # a private note is called by this many of its first letters
ROW = 52
ICONS = {
    Kind.GOAL: "goals",
    Kind.MILESTONE: "diamond",
    Kind.MEETING: "calendar",
    Kind.AGENDA_POINT: "list",
    Kind.ACTION_ITEM: "checklist",
    Kind.REFLECTION: "reflections",
    Kind.MENTORSHIP: "meetings",
    Kind.PERSON: "person",
    Kind.ENTRY: "list",
    Kind.FEEDBACK: "feedback",
    Kind.FEEDBACK_REQUEST: "feedback",
    Kind.AGREEMENT: "agreement",
    Kind.PRIVATE_NOTE: "lock",
}


class BinRow(QWidget):
    """One record in the bin. `restore` is its button."""

    def __init__(self, binned: Binned, kind: str, when: str, writable: bool) -> None:
        super().__init__()
        self.binned = binned
        self.last = False
        token = "private" if binned.private else "ink3"
        untitled = not binned.title
        role = "preview" if binned.private else "body_medium"
        self.title = Label(
            self.tr("Without a title") if untitled else _shown_title(binned),
            role,
            "ink3" if untitled else "ink",
            elide=True,
        )
        self.facts = Label(f"{kind}{words.DOT}{when}", "secondary", token, elide=True, tabular=True)
        self.restore = SecondaryButton(self.tr("Restore"), small=True)
        self.restore.setEnabled(writable)
        self.restore.setAccessibleName(self.tr("Restore {title}").format(title=self.title.text()))
        self.setAccessibleName(f"{self.title.text()}, {self.facts.text()}")
        self._lay_out(ICONS.get(binned.kind, "list"), token)
        follow_theme(self, self._restyle)

    def _lay_out(self, icon: str, token: str) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.facts)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(12)
        row.addWidget(Icon(icon, token))
        row.addLayout(lines, 1)
        row.addWidget(self.restore)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline to the next row."""
        if not self.last:
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))


def _shown_title(binned: Binned) -> str:
    """The title, or a private note's first words with a sign that more follow."""
    cut = binned.private and len(binned.title) >= CUT
    return f"{binned.title.rstrip()}…" if cut else binned.title


class BinSection(Section):
    """What is in the bin, latest first.

    Args:
        journal: the open journal.
        origin: given back in every Change.
    """

    trouble = Signal(object)
    restored = Signal(str, object)
    """Words, and the Change that undoes it."""

    def __init__(self, journal: "Journal", origin: object) -> None:
        super().__init__("")
        self.header.set_title(self.tr("Bin"))
        self._journal, self._origin = journal, origin
        self._private_hidden = False
        self._shown = AT_ONCE
        self._told: list[tuple[Binned, str]] = []
        self._held: list[Binned] = []
        self.rows: list[BinRow] = []
        self.sentence = Label("", "secondary", "ink3", wrap=True)
        self.hidden_words = Label(self.tr("Private notes hidden"), "secondary_medium", "private")
        self.nothing = Label(self.tr("Nothing in the bin has these words."), "secondary", "ink3")
        self.more = LinkButton("")
        self.finder = LineEdit(name=self.tr("Search the bin"))
        self.finder.setPlaceholderText(self.tr("Words of a title, or what it is"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.setSpacing(8)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.finder)
        self.column.addLayout(self._list)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.hidden_words)
        self.column.addWidget(self.more)
        self.more.clicked.connect(self._on_more)
        self.finder.textChanged.connect(self._on_typed)
        self.reload()

    def set_private_hidden(self, hidden: bool) -> None:
        """Leave private notes out, or show them."""
        self._private_hidden = hidden
        self.reload()

    def reload(self) -> None:
        """Read the bin again."""
        private = self._journal.private_notes.binned()
        shown = self._journal.bin.items() + ([] if self._private_hidden else private)
        shown.sort(key=lambda one: one.binned_at, reverse=True)
        self._held = shown
        self.header.set_count(f"{len(shown):,}" if shown else "")
        self.hidden_words.setVisible(self._private_hidden and bool(private))
        self.finder.setVisible(len(shown) > FEW or bool(self.finder.text()))
        self._show()
        stays = self.tr("What you delete stays here for {days} days, then it is gone.").format(days=DAYS)
        empty = self.tr("The bin is empty. What you delete stays here for {days} days.").format(days=DAYS)
        self.sentence.setText(stays if shown or (private and self._private_hidden) else empty)

    def _show(self) -> None:
        """Show the first of those that have the words typed."""
        typed = self.finder.text().casefold().split()
        found = [one for one in self._held if self._has(one, typed)]
        self._fill(found[: self._shown])
        left = len(found) - len(self.rows)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {count} more").format(count=min(left, AT_ONCE)))
        self.nothing.setVisible(bool(typed) and not found)

    def _has(self, one: Binned, typed: list[str]) -> bool:
        words_of_it = f"{one.title} {self._kind_words(one.kind)}".casefold()
        return all(word in words_of_it for word in typed)

    def _on_typed(self) -> None:
        self._shown = AT_ONCE
        self._show()

    def _fill(self, binned: list[Binned]) -> None:
        told = [(one, self._when(one)) for one in binned]
        if told == self._told:  # built again, the rows would flicker and lose the focus
            return
        self._told = told
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in binned]
        for row in self.rows:
            row.last = row is self.rows[-1]
            self._list.addWidget(row)

    def _row(self, binned: Binned) -> BinRow:
        row = BinRow(binned, self._kind_words(binned.kind), self._when(binned), not self._journal.read_only)
        row.restore.clicked.connect(lambda: self._on_restore(binned))
        return row

    def _when(self, binned: Binned) -> str:
        clock = self._journal.clock
        ago = words.ago(clock.local(binned.binned_at).date(), clock.today())
        left = DAYS - (clock.now() - binned.binned_at).days
        if left <= 0:
            return self.tr("deleted {ago}, goes today").format(ago=ago)
        return translate("BinSection", "deleted {ago}, %n day(s) left", "", left).format(ago=ago)

    def _kind_words(self, kind: Kind) -> str:
        whole = self.tr("Mentorship with all that belongs to it")
        return whole if kind is Kind.MENTORSHIP else kind_name(kind)

    def _on_more(self) -> None:
        self._shown += AT_ONCE
        self._show()

    def _on_restore(self, binned: Binned) -> None:
        """Take one record out of the bin, and offer to put it back."""
        try:
            with self._journal.transaction(origin=self._origin) as act:
                if binned.private:
                    self._journal.private_notes.restore(binned.id)
                else:
                    self._journal.bin.restore(binned.id)
        except JournalError as error:
            self.trouble.emit(error)
        else:
            self.restored.emit(self._back_words(binned), act.change)
        self.reload()

    def _back_words(self, binned: Binned) -> str:
        """What the toast says; never a word of a private note."""
        if binned.private:
            return self.tr("The private note is back")
        if not binned.title:
            return self.tr("Taken out of the bin")
        return self.tr("“{title}” is back").format(title=binned.title)
