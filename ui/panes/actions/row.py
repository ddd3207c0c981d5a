"""A row of who owes what: an action item as it stands in its meeting, and below it with whom and from where."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from pmjournal.records import ActionItem, Side
from ui import words
from ui.widgets.action_list import ActionRow, Sides
from ui.widgets.fact_button import FactButton

if TYPE_CHECKING:  # it brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.owed import Owed


class OwedRow(ActionRow):
    """`place_opened(ActionItem)` asks for the meeting the item comes from, or for the person's page."""

    place_opened = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        self.place = FactButton(self.tr("Open"), token="ink3", role="secondary", height=18)
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 0, 0)  # in line with the words
        line.addWidget(self.place)
        line.addStretch(1)
        self.beside.addLayout(line)
        self._item: ActionItem | None = None
        self.place.clicked.connect(lambda: self.place_opened.emit(self._item))

    def show_owed(self, owed: "Owed", sides: Sides, origin: str, *, with_name: bool) -> None:
        """Show what is stored, and what it came from; no name where it is said already, or where
        only one person's are shown.
        """
        self._item = owed.item
        self.show_item(owed.item, sides, origin)
        said_already = owed.item.owner is Side.THEM
        named = with_name and not said_already and sides.contact is not None
        name = sides.contact.person.name if named and sides.contact is not None else ""
        met = words.day(owed.met_on, self._today()) if owed.met_on is not None else ""
        said = words.DOT.join(part for part in (name, owed.meeting_title, met) if part)
        self.place.set_fact(said)
        self.place.setVisible(bool(said))
