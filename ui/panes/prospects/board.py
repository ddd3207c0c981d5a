"""The board: a column for each stage, or where there is little room one list grouped by stage."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmjournal.prospects import Prospect, Stage
from ui.panes.prospects.card import MIME, Card
from ui.panes.prospects.wording import fact, stage_name
from ui.widgets import painting
from ui.widgets.labels import Label

GAP, HEAD = 4, 8


class Column(QWidget):
    """The prospects of one stage. `dropped(int, Stage)` is sent when one was dragged here."""

    dropped = Signal(int, object)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self._over = False
        self.title, self.count = Label(stage_name(stage), "section"), Label("", "secondary_medium", "ink3")
        head = QHBoxLayout()
        head.setContentsMargins(HEAD, 0, HEAD, 4)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.cards)
        column.addStretch(1)
        self.setAcceptDrops(True)

    def show_count(self, count: int) -> None:
        """Say how many are here."""
        self.count.setText(str(count) if count else "")
        self.setAccessibleName(f"{stage_name(self.stage)} {count}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take prospects, and nothing else."""
        if event.mimeData().hasFormat(MIME):
            self._set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Here it is let go."""
        self._set_over(False)
        event.acceptProposedAction()
        held = event.mimeData().data(MIME).toStdString()
        if held.isdecimal() and held.isascii():
            self.dropped.emit(int(held), self.stage)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet edge while something is held over it."""
        if self._over:
            painting.box(QPainter(self), QRectF(self.rect()), 8, "hover", "line_strong", dashed=True)


class Board(QWidget):
    """The columns with their cards. `opened(int)`, `moved(int, Stage)` and `binned(int)` ask for what they say."""

    opened = Signal(int)
    moved = Signal(int, object)
    binned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.columns = {stage: Column(stage) for stage in Stage}
        self.by_id: dict[int, Card] = {}
        self._listed = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for column in self.columns.values():
            self._row.addWidget(column, 1)
            column.dropped.connect(self.moved)

    def set_listed(self, listed: bool) -> None:
        """Be one list grouped by stage, in which an empty stage has no place; or columns."""
        self._listed = listed
        way = QBoxLayout.Direction.TopToBottom if listed else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._row.setSpacing(0 if listed else GAP)
        high = QSizePolicy.Policy.Maximum if listed else QSizePolicy.Policy.Preferred
        for part in (self, *self.columns.values()):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, high)
        self._show_columns()

    def show_prospects(self, prospects: Sequence[Prospect], today: date, open_id: int | None) -> None:
        """Show what is stored."""
        wanted = {one.contact.mentorship.id for one in prospects}
        for id in [id for id in self.by_id if id not in wanted]:
            self._take_out(self.by_id.pop(id))
        for stage, column in self.columns.items():
            here = [one for one in prospects if one.stage is stage]
            for place, one in enumerate(here):
                card = self._card(one.contact.mentorship.id)
                if column.cards.indexOf(card) != place:
                    column.cards.insertWidget(place, card)
                    card.show()  # at once: a layout does it later, and hidden it could not have the focus
                card.show_prospect(one, fact(one, today))
                card.setChecked(card.id == open_id)
            column.show_count(len(here))
        self._show_columns()

    def _card(self, id: int) -> Card:
        if id not in self.by_id:
            card = self.by_id[id] = Card(id)
            card.opened.connect(self.opened)
            card.moved.connect(self.moved)
            card.binned.connect(self.binned)
            card.stepped.connect(self._step)
        return self.by_id[id]

    def _take_out(self, card: Card) -> None:
        self.columns[card.stage].cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_columns(self) -> None:
        for stage, column in self.columns.items():
            column.setVisible(not self._listed or any(card.stage is stage for card in self.by_id.values()))

    def in_order(self, stage: Stage) -> list[Card]:
        """The cards of a stage, from top to bottom."""
        cards = [card for card in self.by_id.values() if card.stage is stage]
        return sorted(cards, key=lambda card: self.columns[stage].cards.indexOf(card))

    def first(self) -> Card | None:
        """The first card there is."""
        return next((card for stage in Stage for card in self.in_order(stage)), None)

    def _step(self, id: int, key: Qt.Key) -> None:
        """Go to the card above or below, or to the nearest column that has one."""
        card = self.by_id[id]
        if self._listed:
            whole = [one for stage in Stage for one in self.in_order(stage)]
            by = -1 if key in (Qt.Key.Key_Up, Qt.Key.Key_Left) else 1
            _focus(whole, whole.index(card) + by)
            return
        here = self.in_order(card.stage)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            _focus(here, here.index(card) + (-1 if key == Qt.Key.Key_Up else 1))
            return
        stages = list(Stage)
        place = stages.index(card.stage)
        beyond = stages[place + 1 :] if key == Qt.Key.Key_Right else stages[:place][::-1]
        there = next((cards for stage in beyond if (cards := self.in_order(stage))), [])
        _focus(there, min(here.index(card), len(there) - 1))


def _focus(cards: Sequence[Card], place: int) -> None:
    if 0 <= place < len(cards):
        cards[place].setFocus(Qt.FocusReason.TabFocusReason)
