"""What is chosen of a quote in a list beside its words: who said it, of which kind, which competency.

It shows and lets choose; what is chosen is stored by the caller.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pmjournal.language import translate
from pmjournal.records import FeedbackDirection, FeedbackKind, Role
from ui import feedback_words
from ui.widgets.action_list import Sides
from ui.widgets.fact_button import FactButton
from ui.widgets.flow import Dot, FlowLayout
from ui.widgets.link_picker import Choice, LinkPicker
from ui.widgets.menu import Menu


@dataclass(frozen=True, slots=True)
class Said:
    """What is chosen of a quote beside its words."""

    direction: FeedbackDirection = FeedbackDirection.RECEIVED
    kind: FeedbackKind = FeedbackKind.STRENGTH
    competency_id: int | None = None

    def fields(self) -> dict[str, Any]:
        """The same as fields of Feedback."""
        return {"direction": self.direction, "kind": self.kind, "competency_id": self.competency_id}


class SaidLine(QWidget):
    """ "Strength · Discovery", each of which can be changed; with who said it in front, where that is not clear.

    Args:
        choose: given what was chosen anew.
        find: the competencies, by what is typed.
    """

    picking = Signal()
    """A box to choose in is about to open, and will take the focus."""

    def __init__(
        self, choose: Callable[[Said], object], find: Callable[[str], Sequence[Choice]], *, always: bool
    ) -> None:
        super().__init__()
        self._choose, self._find, self._always = choose, find, always
        self._said, self._sides = Said(), Sides("", None)
        self.who = self._button(self.tr("Who said it. Click to change"), self._turn)
        self.kind = self._button(self.tr("The kind. Click to change"), self._open_kinds)
        self.competency = self._button(self.tr("The competency. Click to change"), self._pick)
        self._dot = Dot()
        flow = FlowLayout(self, gap=4, line_gap=0)
        for widget in (self.who, self._dot, self.kind, Dot(), self.competency):
            flow.addWidget(widget)

    def _button(self, hint: str, act: Callable[[], object]) -> FactButton:
        made = FactButton(hint, token="ink3", role="secondary", height=18)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not settle the words above
        made.clicked.connect(lambda: act())
        return made

    def show_said(self, said: Said, sides: Sides, competency: str) -> None:
        """Show what is chosen."""
        self._said, self._sides = said, sides
        received = said.direction is FeedbackDirection.RECEIVED
        name = sides.first_name()
        self.who.set_fact(feedback_words.whose(said.direction, name if sides.contact else ""))
        usual = received == (usual_direction(sides) is FeedbackDirection.RECEIVED)
        for widget in (self.who, self._dot):
            widget.setVisible(self._always or not usual)
        self.kind.set_fact(feedback_words.kind_name(said.kind))
        self.competency.set_fact(competency or self.tr("Competency…"))

    def _turn(self) -> None:
        received = self._said.direction is FeedbackDirection.RECEIVED
        other = FeedbackDirection.GIVEN if received else FeedbackDirection.RECEIVED
        self._choose(replace(self._said, direction=other))

    def _open_kinds(self) -> None:
        self.menu = menu = Menu(self, self.tr("Kind"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in FeedbackKind:
            chosen = replace(self._said, kind=kind)
            menu.add(
                feedback_words.kind_name(kind), partial(self._choose, chosen), checked=kind is self._said.kind
            )
        menu.open_below(self.kind)

    def _pick(self) -> None:
        self.picking.emit()
        hint, none = self.tr("Type a competency"), self.tr("Nothing with these words.")
        self.picker = LinkPicker(self._find, hint, none, self)
        self.picker.picked.connect(lambda id: self._choose(replace(self._said, competency_id=id or None)))
        self.picker.open_at(self.competency)


def usual_direction(sides: Sides) -> FeedbackDirection:
    """Who mostly says it: the one who guides."""
    mentor = sides.contact is not None and sides.contact.mentorship.my_role is Role.MENTOR
    return FeedbackDirection.GIVEN if mentor else FeedbackDirection.RECEIVED


def competency_choices(names: dict[int, str], typed: str) -> list[Choice]:
    """The competencies that fit what is typed, and none of them at the end while nothing is."""
    asked = typed.casefold().split()
    found = [
        Choice(id, name, "tag") for id, name in names.items() if all(word in name.casefold() for word in asked)
    ]
    return found if asked else [*found, Choice(0, translate("SaidLine", "No competency"), "x")]
