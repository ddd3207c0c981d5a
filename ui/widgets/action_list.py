"""Action items as a list in a rail: tick, words edited in place, whose they are, when they are due.

It shows and asks by signal; what is stored, and what a tick says in a toast, is the pane's business.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import ActionItem, ActionState, Contact, Role, Side
from ui import words
from ui.names import first_name
from ui.widgets.action_adder import ActionAdder
from ui.widgets.avatar import OWNER_HUE, Avatar, hue
from ui.widgets.buttons import LinkButton
from ui.widgets.fact_button import FactButton
from ui.widgets.fields import DateCell
from ui.widgets.hover_row import HoverRow, RowBox
from ui.widgets.inline_text import InlineText
from ui.widgets.labels import Label
from ui.widgets.origin_link import OriginLink
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

DONE_COLOR = "ink2"
PLUS_INSET = 5


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides that can own something: the owner of the journal and maybe somebody else."""

    owner: str
    contact: Contact | None

    def first_name(self) -> str:
        """What the other side is called in a row."""
        return first_name(self.contact.person.name) if self.contact else translate("Sides", "Them")

    def word(self, side: Side) -> str:
        """ "Me", or the other side's first name."""
        return translate("Sides", "Me") if side is Side.ME else self.first_name()

    def face(self, side: Side) -> tuple[str, str, bool]:
        """Name, hue and shape of a side's avatar."""
        if side is Side.ME or self.contact is None:
            return self.owner, OWNER_HUE, False
        person, role = self.contact.person, self.contact.mentorship.my_role
        return person.name, hue(person.id), role is Role.MENTOR


def state_words(item: ActionItem, today: date) -> tuple[str, str, bool]:
    """How a row says where an item stands: words, colour token, and whether they are heavier."""
    if item.state is ActionState.DONE:
        done = translate("ActionItem", "Done")
        if item.done_on:
            done = translate("ActionItem", "Done {date}").format(date=words.day(item.done_on, today))
        return done, "ink3", False
    if item.due_on is None:
        return translate("ActionItem", "No date"), "ink3", False
    said, _ = words.due_words(item.due_on, today)
    late = item.due_on < today
    if (item.due_on - today).days > 1:
        said = translate("ActionItem", "Due {date}").format(date=said)
    return said, "danger" if late else "ink3", late


class ActionRow(HoverRow):
    """One item. Signals carry what the person wants; the row shows only what is stored."""

    ticked = Signal(bool)
    worded = Signal(str)
    owner_changed = Signal(object)
    due_changed = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remove this action item"), 4, True, parent, covers=False)
        self._today = today
        self._side = Side.ME
        self.box = RowBox()
        self.words = InlineText("body", 18, name=self.tr("Action item"))
        self._avatar = Avatar(size=16)
        hint = self.tr("Whose this is. Click to change")
        self.owner = FactButton(hint, role="secondary", height=18)
        self.due = FactButton(self.tr("Click to set the due date"), token="ink3", role="secondary", height=18)
        self.cell = DateCell(self.tr("Due"), today=today, role="secondary")
        self.cell.hide()
        self._lay_out()
        self.box.clicked.connect(self.ticked)
        self.words.committed.connect(self.worded)
        self.words.emptied.connect(self.removed)
        self.owner.clicked.connect(self._on_owner)
        self.due.clicked.connect(self._open_due)
        self.cell.date_changed.connect(self._on_due)
        self.cell.left.connect(self._close_due)
        self.cell.returnPressed.connect(self._close_due)

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setContentsMargins(4, 0, 0, 0)
        facts.setSpacing(6)
        for widget in (self._avatar, self.owner, Label("·", "secondary", "ink3"), self.due):
            facts.addWidget(widget)
        facts.addWidget(self.cell, 1)
        facts.addStretch(1)
        column = self.beside = QVBoxLayout()
        column.setContentsMargins(0, 1, 0, 2)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(facts)
        self.origin = OriginLink()
        column.addWidget(self.origin)
        self.row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(column, 1)

    def button_place(self, side: int) -> QRect:
        """In the line of facts, where there is room."""
        return QRect(self.width() - side, self.height() - side - 3, side, side)

    def show_item(self, item: ActionItem, sides: Sides, origin: str = "") -> None:
        """Show what is stored, and where it came from; words that are being changed stay."""
        self.origin.show_origin(origin, item.source_id)
        self._side = item.owner
        done = item.state is ActionState.DONE
        self.box.setChecked(done)
        self.box.setAccessibleName(self.tr("Done: {words}").format(words=item.text))
        self.words.set_text(item.text)
        self.words.set_token(DONE_COLOR if done else "ink")
        self._avatar.set_person(*sides.face(item.owner))
        self.owner.set_fact(sides.word(item.owner))
        said, token, heavy = state_words(item, self._today())
        self.due.set_fact(said, token, "secondary_medium" if heavy else "secondary")
        if not self.cell.hasFocus():
            self.cell.set_date(item.due_on)

    def commit(self) -> None:
        """Take words and day as they stand; a day that cannot be read stays in its cell."""
        self.words.commit()
        if not self.cell.isHidden():
            self._close_due()

    def _on_owner(self) -> None:
        self.owner_changed.emit(Side.THEM if self._side is Side.ME else Side.ME)

    def _open_due(self) -> None:
        self.due.hide()
        self.cell.show()
        self.cell.setFocus()
        self.cell.selectAll()

    def _close_due(self) -> None:
        if self.cell.read():
            self.cell.hide()
            self.due.show()

    def _on_due(self, day: object) -> None:
        self.due_changed.emit(day)
        self._close_due()


class ActionList(QWidget):
    """ "Action items", "2 of 4", a plus, and the rows.

    `added(str, Side, date|None)`, `ticked(int, bool)`, `worded(int, str)`, `owner_changed(int, Side)`,
    `due_changed(int, date|None)` and `removed(int)` ask for what they say, `source_opened(int)` to show what an
    item came from.
    """

    added = Signal(str, object, object)
    ticked = Signal(int, bool)
    worded = Signal(int, str)
    owner_changed = Signal(int, object)
    due_changed = Signal(int, object)
    removed = Signal(int)
    source_opened = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: dict[int, ActionRow] = {}
        self.header = SectionHeader(self.tr("Action items"), plus=self.tr("Add an action item"))
        self.adder = ActionAdder(today)
        self.adder.hide()
        self._none = LinkButton(self.tr("None yet. Add one"), token="ink3", role="secondary")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        # The plus of the header stands PLUS_INSET px inside its button, which therefore reaches further right.
        self._list.setContentsMargins(0, 0, PLUS_INSET, 0)
        self._column.addLayout(self._list)
        self._column.addWidget(self.adder)
        self.header.action_clicked.connect(self.begin)
        self._none.clicked.connect(self.begin)
        self.adder.added.connect(self.added)
        self.adder.closed.connect(self._show_none)

    def begin(self) -> None:
        """Open the line in which a new item is typed."""
        self.adder.show()
        self.adder.setFocus()
        self._show_none()

    def show_items(
        self, items: Sequence[ActionItem], sides: Sides, origins: Mapping[int, str] | None = None
    ) -> None:
        """Show what is stored; a row that is being typed in keeps its words. `origins` words where items came
        from, by its id.
        """
        self.adder.set_sides(sides)
        wanted = {item.id for item in items}
        for id in [id for id in self._rows if id not in wanted]:
            drop(self._rows.pop(id))
        for place, item in enumerate(items):
            if item.id not in self._rows:
                self._rows[item.id] = self._make(item.id)
                self._list.insertWidget(place, self._rows[item.id])
            origin = (origins or {}).get(item.source_id or 0, "")
            self._rows[item.id].show_item(item, sides, origin)
        done = sum(item.state is ActionState.DONE for item in items)
        self.header.set_count(words.part_of(done, len(items)) if items else "")
        self._show_none()

    def _make(self, id: int) -> ActionRow:
        row = ActionRow(self._today)
        row.ticked.connect(lambda on: self.ticked.emit(id, on))
        row.worded.connect(lambda text: self.worded.emit(id, text))
        row.owner_changed.connect(lambda side: self.owner_changed.emit(id, side))
        row.due_changed.connect(lambda day: self.due_changed.emit(id, day))
        row.removed.connect(lambda: self.removed.emit(id))
        row.origin.opened.connect(self.source_opened)
        return row

    def row(self, id: int) -> ActionRow:
        """The row of an item."""
        return self._rows[id]

    def commit(self) -> bool:
        """Settle words that are being changed, and add what stands in the new line; False when words remain
        that could not be saved.
        """
        rows = list(self._rows.values())
        for row in rows:
            row.commit()
        self.adder.settle()
        return not any(row.words.changing() for row in rows) and not self.adder.waiting()

    def _show_none(self) -> None:
        self._none.setVisible(not self._rows and not self.adder.isVisibleTo(self))
