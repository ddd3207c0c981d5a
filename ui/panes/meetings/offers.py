""" "Waiting for this meeting": what is unfinished with the person, each put on the agenda by a click or Enter.

What waits is found by `pmjournal.waiting`; nothing is typed here.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.carry_over import Offer, OfferKind
from pmjournal.language import translate
from pmjournal.records import Meeting, MeetingStatus, Side
from ui import words
from ui.acting import Acting
from ui.widgets.action_list import Sides
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.chips import Tag
from ui.widgets.hover_row import HoverRow
from ui.widgets.labels import Label
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

FIRST_FEW = 6


class _OfferRow(HoverRow):
    """One offer: a plus, the words, what it is, and since when it waits. `taken` is sent by any click."""

    taken = Signal()

    def __init__(self, offer: Offer, facts: tuple[str, str], since: str) -> None:
        super().__init__("", 2)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = self.tr("Put on the agenda: {words}").format(words=offer.text)
        self.plus = IconButton("plus", name, token="accent", size=14, box=20)
        self.plus.setAccessibleDescription(f"{facts[0]}, {since}" if facts[0] else since)
        said = QVBoxLayout()
        said.setContentsMargins(4, 0, 8, 0)
        said.setSpacing(0)
        said.addWidget(Label(offer.text, "body", "ink2", wrap=True))
        if facts[0]:
            said.addWidget(Label(facts[0], "secondary", facts[1], wrap=True))
        tag = QHBoxLayout()
        tag.addWidget(Tag(since, "warn", "carry"), 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(said, 1)
        self.row.addLayout(tag)
        self.plus.clicked.connect(lambda: self.taken.emit())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row takes it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.taken.emit()
            return
        super().mouseReleaseEvent(event)


class Offers(QWidget):
    """Shows what waits for a meeting still to be held, and puts it on its agenda.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting_id: int | None = None
        self._all = False
        self._offers: list[Offer] = []
        self._rows: dict[tuple[OfferKind, int], _OfferRow] = {}
        self._sides = Sides("", None)
        self.header = SectionHeader(self.tr("Waiting for this meeting"), action=self.tr("Add all"))
        self.more = LinkButton("", token="ink3", role="secondary")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addLayout(self._list)
        column.addWidget(self.more)
        self.header.action_clicked.connect(self.take_all)
        self.more.clicked.connect(self._show_all)
        self.hide()

    def show_meeting(self, meeting: Meeting, sides: Sides) -> None:
        """Show what waits for a meeting; nothing where it is not planned, or with nobody."""
        from pmjournal.waiting import waiting_for  # brings SQLAlchemy along, not before the first paint

        if meeting.id != self._meeting_id:
            self._meeting_id, self._all = meeting.id, False
        planned = meeting.status is MeetingStatus.PLANNED
        self._offers = waiting_for(self._act.journal, meeting) if planned else []
        self._sides = sides
        self._show()

    def _show(self) -> None:
        few = len(self._offers) <= FIRST_FEW + 1
        shown = self._offers if self._all or few else self._offers[:FIRST_FEW]
        for key in list(self._rows):
            drop(self._rows.pop(key))
        for offer in shown:
            self._rows[offer.kind, offer.record_id] = row = self._make(offer)
            self._list.addWidget(row)
        left = len(self._offers) - len(shown)
        self.more.setText(translate("Offers", "Show %n more", "", left))
        self.more.setVisible(left > 0)
        self.header.set_count(str(len(self._offers)))
        self.setVisible(bool(self._offers))

    def _make(self, offer: Offer) -> _OfferRow:
        today = self._act.journal.clock.today()
        since = self.tr("from {day}").format(day=words.day(offer.since, today))
        row = _OfferRow(offer, self._facts(offer), since)
        row.taken.connect(lambda: self._take([offer]))
        return row

    def _facts(self, offer: Offer) -> tuple[str, str]:
        """What an offer is, in words, and their colour."""
        mine, name = offer.side is Side.ME, self._sides.first_name()
        match offer.kind:
            case OfferKind.QUESTION:
                return self.tr("Question"), "ink3"
            case OfferKind.CHALLENGE:
                return self.tr("Challenge"), "ink3"
            case OfferKind.ADVICE:
                return (self.tr("Their advice") if mine else self.tr("Your advice")), "ink3"
            case OfferKind.REQUEST:
                return (self.tr("You asked {name}") if mine else self.tr("{name} asked you")).format(
                    name=name
                ), "ink3"
            case OfferKind.ACTION:
                return self._action_facts(offer)
        return self.tr("Not discussed yet"), "ink3"

    def _action_facts(self, offer: Offer) -> tuple[str, str]:
        theirs = self.tr("{name}’s action").format(name=self._sides.first_name())
        owner = self.tr("Your action") if offer.side is Side.ME else theirs
        if offer.due_on is None:
            return owner, "ink3"
        today = self._act.journal.clock.today()
        said, token = words.due_words(offer.due_on, today)
        return f"{owner}{words.DOT}{said}", token if offer.due_on < today else "ink3"

    def row(self, offer: Offer) -> _OfferRow:
        """The row of an offer."""
        return self._rows[offer.kind, offer.record_id]

    def offers(self) -> Sequence[Offer]:
        """What waits."""
        return self._offers

    def take_all(self) -> None:
        """Put everything that waits on the agenda."""
        self._take(self._offers)

    def _show_all(self) -> None:
        at = len(self._rows)
        self._all = True
        self._show()
        self._focus(at)

    def _take(self, offers: Sequence[Offer]) -> None:
        from pmjournal.taking_up import take_up  # brings SQLAlchemy along, not before the first paint

        meeting_id, taken = self._meeting_id, list(offers)
        if meeting_id is None or not taken:
            return
        at = self._offers.index(taken[0])
        by_key = self.focusWidget() is not None and self.isAncestorOf(self.focusWidget())
        said = translate("Offers", "%n point(s) put on the agenda", "", len(taken))
        if self._act(lambda: take_up(self._act.journal, meeting_id, taken), said) and by_key:
            self._focus(at)

    def _focus(self, at: int) -> None:
        """Give the focus to the offer that now stands at a place, or to the last one."""
        rows = list(self._rows.values())
        if rows:
            rows[min(at, len(rows) - 1)].plus.setFocus(Qt.FocusReason.OtherFocusReason)
