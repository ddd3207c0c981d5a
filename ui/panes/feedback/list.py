"""The list of feedback: its pills, what it can be narrowed to, and what is said over it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from pmjournal.records import Feedback, FeedbackRequest, FeedbackState
from pmjournal.records.search import SearchGroup
from ui import feedback_words
from ui.delegates.feedback_delegate import FeedbackDelegate
from ui.feedback_people import FeedbackPeople
from ui.models.feedback_model import FeedbackModel
from ui.models.feedback_rows import Part, Wanted
from ui.names import first_name
from ui.panes.dated_list import DatedList
from ui.widgets.filter_pills import FilterPills
from ui.widgets.menu import Menu

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


def part_names() -> dict[str, str]:
    """What the pills say."""
    return {
        Part.ALL: translate("FeedbackList", "All"),
        Part.RECEIVED: translate("FeedbackList", "Received"),
        Part.GIVEN: translate("FeedbackList", "Given"),
        Part.TO_WORK_ON: translate("FeedbackList", "To work on"),
        Part.ADVICE: translate("FeedbackList", "Advice"),
        Part.ASKED: translate("FeedbackList", "Asked for"),
    }


class FeedbackList(DatedList[Wanted, Feedback | FeedbackRequest]):
    """The column. `balance_wanted` is sent by the link to the balance.

    Args:
        journal: the open journal.
        people: who feedback is with; read by the pane.
    """

    balance_wanted = Signal()

    def __init__(self, journal: "Journal", people: FeedbackPeople, parent: QWidget | None = None) -> None:
        model = FeedbackModel(journal, people)
        self._people, self._delegate = people, FeedbackDelegate(model)
        super().__init__(journal, model, self._delegate, self.tr("Feedback"), SearchGroup.FEEDBACK, parent)
        self.pills = FilterPills(part_names(), self.tr("Which feedback"))
        self.pills.chosen.connect(lambda key: self._want(replace(self.wanted, part=Part(key))))
        self.put_under_header(self.pills)

    def load(self, scope: int | None) -> None:
        """Read the list anew, of one mentorship where given, as far as it was read before; select nothing."""
        self._set_scope(scope)
        self._delegate.avatars = self.wanted.mentorship_id is None
        self._read()

    def set_whole(self, whole: bool) -> None:
        """More words find room in a line then."""
        super().set_whole(whole)
        self._measure(whole, self._delegate.narrow)

    def set_narrow(self, narrow: bool) -> None:
        """And fewer then."""
        super().set_narrow(narrow)
        self._measure(self._delegate.whole, narrow)

    def _measure(self, whole: bool, narrow: bool) -> None:
        if (whole, narrow) != (self._delegate.whole, self._delegate.narrow):
            self._delegate.whole, self._delegate.narrow = whole, narrow
            self.model.layoutChanged.emit()

    def show_for(self, one: Feedback | FeedbackRequest) -> None:
        """Let the list be one in which a record is: it may be under another pill, or left out."""
        asked = isinstance(one, FeedbackRequest)
        if asked != (self.wanted.part is Part.ASKED) or self.model.row_of(one.id) is None:
            self.finder.end()
            self._want(replace(self._everything(), part=Part.ASKED if asked else Part.ALL))

    def _want(self, wanted: Wanted) -> None:
        self.pills.show_chosen(wanted.part)
        super()._want(wanted)

    def _everything(self) -> Wanted:
        return Wanted(self._scope, self.wanted.oldest_first, part=self.wanted.part)

    def _fill_conditions(self, menu: Menu) -> None:
        strengths = self.wanted.strengths
        menu.add(self.tr("Strengths"), self._wanting(strengths=not strengths), checked=strengths)
        states = [(state, feedback_words.state_name(state)) for state in FeedbackState]
        self._offer(menu, "state", states, self.tr("What became of it"))
        if self._scope is None and self._people.contacts:
            people = [(one.mentorship.id, one.person.name) for one in self._people.contacts]
            self._offer(menu, "mentorship_id", people, self.tr("With"))

    def _asked_for(self) -> list[str]:
        wanted, found = self.wanted, []
        if wanted.strengths:
            found.append(self.tr("Strengths"))
        if wanted.state is not None:
            found.append(feedback_words.state_name(wanted.state))
        if self._scope is None and wanted.mentorship_id is not None:
            found.append(self.tr("With {name}").format(name=self._people.name_of(wanted.mentorship_id)))
        return found

    def _title(self) -> str:
        asked = self.wanted.part is Part.ASKED
        return (feedback_words.requests if asked else feedback_words.pieces)(self.model.total)

    def _remark(self) -> tuple[str, str]:
        """How strengths and things to work on are in balance."""
        asked = self.wanted.part is Part.ASKED
        return "" if asked else self._balance(), self.tr("Balance and follow-through")

    def _follow_remark(self) -> None:
        self.balance_wanted.emit()

    def _balance(self) -> str:
        from pmjournal.feedback_list import balances  # it brings SQLAlchemy along, see above

        found = balances(self._journal, self.wanted.mentorship_id)
        strong, weak = sum(one.strengths for one in found), sum(one.to_work_on for one in found)
        if not strong and not weak:
            return ""
        said, name = feedback_words.balance(strong, weak), self._people.name_of(self.wanted.mentorship_id)
        if not name:
            return said
        return self.tr("With {name}: {balance}").format(name=first_name(name), balance=said)
