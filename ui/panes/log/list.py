"""The list of the Log: its pills, what it can be narrowed to, and what is said over it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from pmjournal.records import Entry, EntryKind, EntryState, PrivateNote
from pmjournal.records.search import SearchGroup
from ui import log_words, words
from ui.delegates.log_delegate import LogDelegate
from ui.feedback_people import FeedbackPeople
from ui.log_words import DISAGREEMENT, STORY_BANK, STORY_KINDS
from ui.models.log_model import LogModel
from ui.models.log_rows import EVERYTHING, Wanted
from ui.panes.dated_list import DatedList
from ui.panes.log.writers import Writer
from ui.widgets.filter_pills import FilterPills
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


LINES = 3
"""How many lines of pills there are at most; the others are a menu away."""
SOUGHT = EntryKind.QUESTION, EntryKind.DECISION, EntryKind.WIN, EntryKind.CHALLENGE, EntryKind.IDEA
"""The kinds that are looked for most."""


def part_names() -> dict[str, str]:
    """What the pills say: first what is looked for most."""
    named: dict[str, str] = {EVERYTHING: translate("LogList", "All")}
    named |= {kind: log_words.kinds_name(kind) for kind in SOUGHT[:2]}
    named |= {STORY_BANK: translate("LogList", "Story bank")}
    named |= {kind: log_words.kinds_name(kind) for kind in SOUGHT[2:]}
    named |= {DISAGREEMENT: translate("LogList", "Disagreements")}
    return named | {kind: log_words.kinds_name(kind) for kind in EntryKind if kind not in named}


class LogList(DatedList[Wanted, Entry | PrivateNote]):
    """The column. `read_again` is sent by the link under the wins, `begin_wanted` where no disagreement is noted.

    Args:
        journal: the open journal.
        people: who entries are with; read by the pane.
    """

    read_again = Signal()
    begin_wanted = Signal()

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        model = LogModel(journal, people)
        self._delegate = LogDelegate(model)
        super().__init__(journal, model, self._delegate, self.tr("Log"), SearchGroup.LOG, parent)
        self.pills = FilterPills(part_names(), self.tr("Which entries"), private=(DISAGREEMENT,), lines=LINES)
        self.pills.chosen.connect(self.show_part)
        self.put_under_header(self.pills)

    def load(self, scope: int | None, private_hidden: bool) -> None:
        """Read the list anew, of one mentorship where given, as far as it was read before; select nothing."""
        self._set_scope(scope)
        if private_hidden and self.wanted.private:
            self.wanted = Wanted(scope, self.wanted.oldest_first)
            self.finder.end()
            self.pills.show_chosen(EVERYTHING)
        self._delegate.avatars = scope is None
        self._offer_pills(private_hidden)
        self._read()

    def _offer_pills(self, private_hidden: bool) -> None:
        """A pill for each kind there is, and for all stories; the disagreements' while private content shows."""
        from pmjournal import log_list  # it brings SQLAlchemy along, see above

        there: set[str] = {EVERYTHING, *log_list.kinds(self._journal, self._scope)}
        if len(there & STORY_KINDS) > 1:  # of one kind alone its own pill shows the same
            there.add(STORY_BANK)
        self.pills.offer(there if private_hidden else there | {DISAGREEMENT})

    def select_shown(self, writer: Writer | None) -> bool:
        """Mark the row of what is open. The list is not read on for what cannot be in it."""
        record = None if writer is None else writer.record
        if isinstance(record, Entry):
            takes = not self.wanted.private and self.wanted.filter().takes(record)
        else:
            takes = record is not None and self.wanted.private
        return self.select(writer.shown_id if writer is not None and takes else None)

    def show_part(self, part: str) -> None:
        """Turn a pill on: a kind, STORY_BANK, DISAGREEMENT, or EVERYTHING."""
        wanted = replace(self.wanted, part=part)
        if wanted.private is not self.wanted.private:  # what was found there is nothing here
            self.finder.end()
            wanted = replace(wanted, ids=None)
        self._want(wanted)

    def show_for(self, record_id: int) -> None:
        """Let the list be one in which a record may be: a negative id is a disagreement's."""
        if (record_id < 0) is not self.wanted.private or self.model.row_of(record_id) is None:
            self.finder.end()
            self._want(replace(self._everything(), part=DISAGREEMENT if record_id < 0 else EVERYTHING))

    def _ids_with(self, typed: str) -> frozenset[int]:
        if not self.wanted.private:
            return super()._ids_with(typed)
        return frozenset(-id for id in self._journal.search.records(typed, SearchGroup.PRIVATE))

    def filtered(self) -> bool:
        """Whether something is left out."""
        return self.wanted.narrowed

    def _want(self, wanted: Wanted) -> None:
        self.pills.show_chosen(wanted.part)
        super()._want(wanted)

    def _everything(self) -> Wanted:
        return Wanted(self._scope, self.wanted.oldest_first, part=self.wanted.part)

    def _fill_conditions(self, menu: Menu) -> None:
        self._offer(menu, "state", [(state, self._state_name(state)) for state in EntryState])

    def _state_name(self, state: EntryState) -> str:
        names = {EntryState.OPEN: self.tr("Open"), EntryState.CLOSED: self.tr("Done")}
        return names.get(state, self.tr("Dropped"))

    def _asked_for(self) -> list[str]:
        return [] if self.wanted.state is None else [self._state_name(self.wanted.state)]

    def _title(self) -> str:
        total = self.model.total
        return words.disagreements(total) if self.wanted.private else words.entries(total)

    def _remark(self) -> tuple[str, str]:
        """The way to a first disagreement; under the wins, the way to read one of them again."""
        if self.wanted.private and not self.model.total:
            why = self.tr("None noted yet. What you saw differently, and what came of it: only you read it.")
            return why, self.tr("Note one")
        if self.wanted.part == EntryKind.WIN and self.model.total:
            return self.tr("On a slow day, read one of them again."), self.tr("Re-read a win")
        return "", ""

    def _follow_remark(self) -> None:
        (self.begin_wanted if self.wanted.private else self.read_again).emit()
