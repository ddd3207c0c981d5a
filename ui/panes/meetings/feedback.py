""" "Feedback captured": what was said in the meeting shown, written down in a line, with its kind and competency.

A quote opens its own page, where it is worded and taken apart. Who said it is who it is from.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmjournal.records import Feedback, Kind
from ui import feedback_words
from ui.acting import Acting
from ui.text_preview import seen_words
from ui.widgets.action_list import PLUS_INSET, Sides
from ui.widgets.buttons import LinkButton
from ui.widgets.feedback_adder import FeedbackAdder
from ui.widgets.hover_row import HoverRow
from ui.widgets.private_notes import drop
from ui.widgets.quote import Quote
from ui.widgets.said_line import Said, SaidLine, competency_choices
from ui.widgets.section import SectionHeader

PREVIEW = 240


class _QuoteRow(HoverRow):
    """One quote with what is chosen of it."""

    def __init__(self, remove_name: str, said: str, line: SaidLine) -> None:
        super().__init__(remove_name, 6, hairline=True, icon="trash")
        self.quote, self.line = Quote(said, role="quote_small"), line
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.quote)
        column.addWidget(line)
        self.row.addLayout(column, 1)


class FeedbackCaptured(QWidget):
    """Shows the feedback of one meeting and writes what is done to it.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting_id: int | None = None
        self._sides = Sides("", None)
        self._names: dict[int, str] = {}
        self._rows: dict[int, _QuoteRow] = {}
        self.header = SectionHeader(self.tr("Feedback captured"), plus=self.tr("Add feedback"))
        self.none = LinkButton(self.tr("No feedback yet. Add some"), token="ink3", role="secondary")
        self.adder = FeedbackAdder(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, PLUS_INSET, 0)
        inside.setSpacing(0)
        inside.addLayout(self._list)
        inside.addWidget(self.adder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.none):
            column.addWidget(widget)
        column.addLayout(inside)
        self.header.action_clicked.connect(self.begin)
        self.none.clicked.connect(self.begin)
        self.adder.closed.connect(self._show_none)

    def show_feedback(self, meeting_id: int, found: Sequence[Feedback], sides: Sides) -> None:
        """Show the feedback of a meeting; what is being typed stays."""
        self._sides = sides
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self.adder.put_away()
        self._names = {one.id: one.name for one in self._act.journal.competencies()}
        self._show_rows(found)
        self.adder.set_sides(sides, self._names)
        self.header.set_count(str(len(found)) if found else "")
        self._show_none()

    def _show_rows(self, found: Sequence[Feedback]) -> None:
        """A row for each; those that say the same as before stay, with the focus in them."""
        said = {one.id: feedback_words.quoted(seen_words(one.text[:PREVIEW])) for one in found}
        for id in [id for id, row in self._rows.items() if row.quote.said != said.get(id)]:
            drop(self._rows.pop(id))
        for place, one in enumerate(found):
            if one.id not in self._rows:
                self._rows[one.id] = self._make(one, said[one.id])
                self._list.insertWidget(place, self._rows[one.id])
            chosen = Said(one.direction, one.kind, one.competency_id)
            competency = self._names.get(one.competency_id or 0, "")
            self._rows[one.id].line.show_said(chosen, self._sides, competency)

    def _make(self, one: Feedback, said: str) -> _QuoteRow:
        line = SaidLine(
            partial(self._choose, one.id), lambda typed: competency_choices(self._names, typed), always=False
        )
        row = _QuoteRow(self.tr("Move this feedback to the bin"), said, line)
        opened = self._act.pane.open_requested
        row.quote.clicked.connect(lambda: opened.emit(str(Kind.FEEDBACK), one.id))
        row.removed.connect(lambda: self._to_bin(one.id))
        return row

    def row(self, id: int) -> _QuoteRow:
        """The row of a piece of feedback."""
        return self._rows[id]

    def begin(self) -> None:
        """Open the line for a new quote."""
        self.adder.begin()
        self._show_none()

    def commit(self) -> bool:
        """Add what stands in the new line; False when it could not be saved."""
        return self.adder.commit()

    def _add(self, text: str, said: Said) -> bool:
        id, add = self._meeting_id, self._act.journal.feedback.add
        return id is not None and self._act(lambda: add(text, meeting_id=id, **said.fields()))

    def _choose(self, id: int, said: Said) -> None:
        self._act(lambda: self._act.journal.feedback.write(id, **said.fields()))

    def _to_bin(self, id: int) -> None:
        self._act(lambda: self._act.journal.bin.put(id), self.tr("Feedback moved to the bin"))

    def _show_none(self) -> None:
        self.none.setVisible(not self._rows and not self.adder.isVisibleTo(self))
