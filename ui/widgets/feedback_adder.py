"""A line in which feedback is written down quickly: the words, and what is chosen of them below.

Enter adds it and leaves room for the next. What it is added to is the caller's.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.action_list import Sides
from ui.widgets.inline_text import InlineText
from ui.widgets.said_line import Said, SaidLine, competency_choices, usual_direction


class _Words(InlineText):
    """Words that are not settled while something beside them is chosen in a box."""

    held = False

    def hold(self) -> None:
        """The focus goes to a box, and comes back."""
        self.held = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle, where the person is done."""
        if not self.held:
            super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Back again."""
        self.held = False
        super().focusInEvent(event)


class FeedbackAdder(QWidget):
    """Hidden until `begin`. `closed` is sent when it goes again.

    Args:
        add: stores the words with what is chosen of them; False where that failed.
    """

    closed = Signal()

    def __init__(self, add: Callable[[str, Said], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self._sides, self._said = Sides("", None), Said()
        self._names: dict[int, str] = {}
        hint = self.tr("What was said, in their words")
        self.words = _Words("why", 22, name=self.tr("New feedback"), placeholder=hint)
        self.line = SaidLine(self._choose, lambda typed: competency_choices(self._names, typed), always=True)
        below = QHBoxLayout()
        below.setContentsMargins(4, 0, 0, 0)
        below.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(below)
        self.words.committed.connect(self._on_committed)
        self.line.picking.connect(self.words.hold)
        self.hide()

    def set_sides(self, sides: Sides, names: dict[int, str]) -> None:
        """Who can have said it, and the competencies by their ids."""
        if sides != self._sides:
            self._said = Said(usual_direction(sides))
        self._sides, self._names = sides, names
        self._choose(self._said)

    def begin(self) -> None:
        """Be there, with the keys in the words."""
        self.show()
        self.words.setFocus()

    def put_away(self) -> None:
        """Stand empty, and go."""
        self.words.begin_anew()
        self.hide()
        self.closed.emit()

    def commit(self) -> bool:
        """Add what stands here; False when it could not be saved."""
        self.words.commit()
        return not self.words.changing()

    def _choose(self, said: Said) -> None:
        self._said = said
        if self.words.held:
            self.words.setFocus()
        self.line.show_said(said, self._sides, self._names.get(said.competency_id or 0, ""))

    def _on_committed(self, text: str) -> None:
        if not self._add(text, self._said):
            self.words.refuse()
        elif self.words.hasFocus():
            self.words.begin_anew()
        else:
            self.put_away()
