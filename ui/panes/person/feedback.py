"""The tab of feedback on a person's page: what they said and what was said to them, side by side, and in balance.

A quote opens its own page. What is asked of and by this person, and what became of it all, stands above.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from pmjournal.language import translate
from pmjournal.records import Contact, Feedback, FeedbackDirection, FeedbackState, Kind
from ui import feedback_words, words
from ui.acting import Acting
from ui.names import first_name
from ui.panes.person.tab import PersonTab
from ui.text_preview import seen_words
from ui.widgets.action_list import Sides
from ui.widgets.balance_bar import BalanceBar
from ui.widgets.buttons import LinkButton
from ui.widgets.feedback_adder import FeedbackAdder
from ui.widgets.labels import Label
from ui.widgets.link_row import LinkRow
from ui.widgets.private_notes import drop
from ui.widgets.quote import Quote
from ui.widgets.said_line import Said
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.feedback_list import Lane
    from pmjournal.journal import Journal

PAGE, PREVIEW = 20, 240


class FeedbackLane(QWidget):
    """One of the two lanes: its balance, then the quotes, the latest first. `opened(int)` names one,
    `more_wanted` asks for more of them.
    """

    opened = Signal(int)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.header = SectionHeader("", elide=True)
        self.bar: BalanceBar | None = None
        self.quotes: list[Quote] = []
        self.more = LinkButton("")
        self._none = Label(self.tr("Nothing yet."), "body", "ink3")
        self._bars, self._list = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.header)
        for part in (self._bars, self._list):
            column.addLayout(part)
        for widget in (self._none, self.more):
            column.addWidget(widget)
        column.addStretch(1)
        self.more.clicked.connect(lambda: self.more_wanted.emit())

    def show_balance(self, title: str, count: int, lane: "Lane", most: int) -> None:
        """Say whose lane it is, how much there is, and how strengths and things to work on are in balance."""
        self.header.set_title(title)
        self.header.set_count(f"{count:,}" if count else "")
        if self.bar is not None:
            drop(self.bar)
        self.bar = BalanceBar(lane.strengths, lane.to_work_on, most, title)
        self._bars.addWidget(self.bar)
        self.bar.setVisible(bool(lane.strengths or lane.to_work_on))
        self._none.setVisible(not count)

    def show_quotes(self, found: Sequence[tuple[int, str, str]], left: int) -> None:
        """Show quotes with their captions, by id, and that so many more are left."""
        for old in self.quotes:
            drop(old)
        self.quotes = []
        for id, said, caption in found:
            quote = Quote(said, caption)
            quote.clicked.connect(lambda _on=False, id=id: self.opened.emit(id))
            self._list.addWidget(quote)
            self.quotes.append(quote)
        self.more.setText(translate("FeedbackTab", "Show %n more", "", min(left, PAGE)) if left else "")
        self.more.setVisible(left > 0)


class FeedbackTab(PersonTab):
    """See the module."""

    def __init__(self, journal: "Journal", act: Acting) -> None:
        super().__init__(journal, act)
        self._contact: Contact | None = None
        self._most = PAGE
        self._requests: list[LinkRow] = []
        self.add = LinkButton(self.tr("+ Add feedback"))
        self.adder = FeedbackAdder(self._add)
        self.states = Label("", "body", "ink2", wrap=True)
        self.received, self.given = FeedbackLane(), FeedbackLane()
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(0)
        self._lanes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lanes.setSpacing(32)
        self._lay_out()
        self.add.clicked.connect(self.adder.begin)
        for lane in (self.received, self.given):
            self._lanes.addWidget(lane, 1)
            lane.opened.connect(lambda id: self.open_requested.emit(Kind.FEEDBACK.value, id))
            lane.more_wanted.connect(self._show_more)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.states, self.add, self.adder):
            column.addWidget(widget)
            column.addSpacing(6)
        column.addLayout(self._waiting)
        column.addSpacing(14)
        column.addLayout(self._lanes)
        column.addStretch(1)

    def show_mentorship(self, contact: Contact) -> None:
        """Show the feedback with somebody; on somebody else than before, one page of it."""
        if self._contact is None or self._contact.mentorship.id != contact.mentorship.id:
            self._most = PAGE
            self.adder.put_away()
        self._contact = contact
        self._read(contact)

    def flush(self) -> bool:
        """Add what stands in the line; False when it could not be saved and is still here."""
        return self.adder.commit()

    def set_narrow(self, narrow: bool) -> None:
        """One lane below the other, or beside it."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._lanes.setDirection(direction)

    def _read(self, contact: Contact) -> None:
        from pmjournal import feedback_list as lists  # it brings SQLAlchemy along, see above

        journal, id, name = self.journal, contact.mentorship.id, first_name(contact.person.name)
        names = {one.id: one.name for one in journal.competencies()}
        self.adder.set_sides(Sides(journal.owner.get().name, contact), names)
        self._show_states(lists.follow_through(journal, id))
        self._show_requests(id, contact.person.name)
        balance = next(iter(lists.balances(journal, id)), lists.Balance(None))
        pairs = (balance.received, balance.given)
        most = max(lane.strengths + lane.to_work_on for lane in pairs)
        for lane, counts, direction in zip((self.received, self.given), pairs, FeedbackDirection, strict=True):
            wanted = lists.FeedbackFilter(id, direction)
            found, count = lists.page(journal, wanted, self._most), lists.count(journal, wanted)
            lane.show_balance(feedback_words.whose(direction, name), count, counts, most)
            lane.show_quotes([self._quote(one, names) for one in found], count - len(found))

    def _quote(self, one: Feedback, names: dict[int, str]) -> tuple[int, str, str]:
        """Its id, its words, and what stands under them."""
        state = "" if one.state is FeedbackState.NOTED else feedback_words.state_name(one.state)
        day = words.day(one.given_on, self.journal.clock.today())
        kind, about = feedback_words.kind_name(one.kind), names.get(one.competency_id or 0, "")
        caption = words.DOT.join(part for part in (kind, about, state, day) if part)
        return one.id, feedback_words.quoted(seen_words(one.text[:PREVIEW])), caption

    def _show_states(self, states: dict[FeedbackState, int]) -> None:
        """What became of advice and things to work on, where there are any."""
        said = feedback_words.state_counts(states)
        self.states.setText(self.tr("What became of it: {counts}").format(counts=words.DOT.join(said)))
        self.states.setVisible(any(states.values()))

    def _show_requests(self, mentorship_id: int, name: str) -> None:
        """What is asked for and not answered yet."""
        for old in self._requests:
            drop(old)
        self._requests = []
        for one in self.journal.requests.open(mentorship_id):
            said, token = feedback_words.standing_of(one, self.journal.clock.today())
            row = LinkRow("feedback", f"{feedback_words.asked_of(one, name)}: {one.about}", said, token=token)
            row.clicked.connect(lambda _on=False, id=one.id: self._open_request(id))
            self._waiting.addWidget(row)
            self._requests.append(row)

    def _open_request(self, id: int) -> None:
        self.open_requested.emit(Kind.FEEDBACK_REQUEST.value, id)

    def _show_more(self) -> None:
        self._most += PAGE
        if self._contact is not None:
            self._read(self._contact)

    def _add(self, text: str, said: Said) -> bool:
        contact, add = self._contact, self.journal.feedback.add
        if contact is None:
            return False
        return self.act(lambda: add(text, mentorship_id=contact.mentorship.id, **said.fields()))
