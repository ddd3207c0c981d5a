"""The agenda of the meeting shown: points to tick, to word, to add and to drop, and where each came from.

A question has a line below it for what was said. One of the log is closed with its point; see `taking_up`.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import AgendaKind, AgendaPoint, AgendaState
from ui import words
from ui.acting import Acting
from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Tag
from ui.widgets.hover_row import HoverRow, RowBox
from ui.widgets.inline_text import InlineText
from ui.widgets.origin_link import OriginLink
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader


class _PointRow(HoverRow):
    """One point. A tick means that it was discussed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Drop this point"), 2, parent=parent)
        self.box = RowBox()
        self.words = InlineText("body", 20, name=self.tr("Agenda point"))
        hint = self.tr("What was said")
        self.answer = InlineText("preview", 18, name=hint, placeholder=hint, token="ink2", optional=True)
        self.answer.hide()
        self.tag = Tag("", "warn", "carry")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.words)
        said.addWidget(self.answer)
        self.origin = OriginLink()
        said.addWidget(self.origin)
        self.row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(said, 1)
        self._beside = QHBoxLayout()
        self._beside.setContentsMargins(4, 2, 0, 0)
        self._beside.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(self._beside)
        self.words.emptied.connect(self.removed)

    def button_place(self, side: int) -> QRect:
        """Left of the tag."""
        right = self.tag.x() - 4 if self.tag.isVisibleTo(self) else self.width()
        return QRect(right - side, theme().px(2), side, side)

    def show_point(self, point: AgendaPoint, tag: str, about: str) -> None:
        """Show what is stored; words that are being changed stay."""
        done = point.state is AgendaState.DISCUSSED
        self.box.setChecked(done)
        self.box.setAccessibleName(self.tr("Discussed: {words}").format(words=point.text))
        self.words.set_text(point.text)
        self.words.set_token("ink2" if done else "ink")
        self.answer.set_text(point.answer)
        self.answer.setVisible(bool(point.answer) or (done and point.kind is AgendaKind.QUESTION))
        self.tag.set_tag(tag, "warn", "carry")
        self.tag.setVisible(bool(tag))
        self.origin.show_origin(about, point.about_id)


class _NewPoint(InlineText):
    """The line a new point is typed in; Escape closes it."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the empty line closes it."""
        if event.key() == Qt.Key.Key_Escape and not self.text():
            self.closed.emit()
            return
        super().keyPressEvent(event)


class Agenda(QWidget):
    """Shows the points of one meeting and writes what is done to them.

    Args:
        act: the pane's way to write.
    """

    def __init__(self, act: Acting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._meeting_id: int | None = None
        self._rows: dict[int, _PointRow] = {}
        self.header = SectionHeader(self.tr("Agenda"), action=self.tr("+ Add topic"))
        self.none = LinkButton(self.tr("Nothing on the agenda yet. Add a topic"), token="ink3", role="secondary")
        self.adder = _NewPoint("body", 20, name=self.tr("New topic"), placeholder=self.tr("What to talk about"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._new = QWidget()  # hidden as a whole: a layout would keep its margins
        beside = QHBoxLayout(self._new)
        beside.setContentsMargins(20, 2, 0, 2)
        beside.addWidget(self.adder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(2)
        column.addWidget(self.none)
        column.addLayout(self._list)
        column.addWidget(self._new)
        self._new.hide()
        self.header.action_clicked.connect(self.begin)
        self.none.clicked.connect(self.begin)
        self.adder.committed.connect(self._add)
        self.adder.closed.connect(self._close)

    def show_points(
        self, meeting_id: int, points: Sequence[AgendaPoint], about: Mapping[int, str] | None = None
    ) -> None:
        """Show the points of a meeting; a row that is being typed in keeps its words. `about` words what they
        report on, by its id.
        """
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self._close()
        wanted = {point.id for point in points}
        for id in [id for id in self._rows if id not in wanted]:
            drop(self._rows.pop(id))
        for place, point in enumerate(points):
            if point.id not in self._rows:
                self._rows[point.id] = self._make(point.id)
                self._list.insertWidget(place, self._rows[point.id])
            said = (about or {}).get(point.about_id or 0, "")
            self._rows[point.id].show_point(point, self._tag(point), said)
        done = sum(point.state is AgendaState.DISCUSSED for point in points)
        self.header.set_count(words.part_of(done, len(points)) if points else "")
        self._show_none()

    def _tag(self, point: AgendaPoint) -> str:
        today = self._act.journal.clock.today()
        if point.carried_to is not None:
            return self.tr("to {day}").format(day=words.day(point.carried_to, today))
        if point.carried_from is not None:
            return self.tr("from {day}").format(day=words.day(point.carried_from, today))
        return ""

    def _make(self, id: int) -> _PointRow:
        row = _PointRow()
        row.box.clicked.connect(lambda on: self._tick(id, on))
        row.words.committed.connect(lambda text: self._word(id, text))
        row.answer.committed.connect(lambda text: self._answer(id, text))
        row.removed.connect(lambda: self._drop(id))
        row.origin.opened.connect(self._act.follow)
        return row

    def row(self, id: int) -> _PointRow:
        """The row of a point."""
        return self._rows[id]

    def begin(self) -> None:
        """Open the line for a new point."""
        self._new.show()
        self.adder.setFocus()
        self._show_none()

    def commit(self) -> bool:
        """Settle words that are being changed; False when they could not be saved."""
        for line in self._lines():
            line.commit()
        return not any(line.changing() for line in self._lines())

    def _lines(self) -> list[InlineText]:
        return [self.adder, *(line for row in self._rows.values() for line in (row.words, row.answer))]

    def _add(self, text: str) -> None:
        id = self._meeting_id
        if id is not None and self._act(lambda: self._act.journal.agendas.add(id, text)):
            self.adder.begin_anew()
        else:
            self.adder.refuse()

    def _tick(self, id: int, on: bool) -> None:
        from pmjournal.taking_up import say_discussed  # brings SQLAlchemy along, not before the first paint

        done = sum(row.box.isChecked() for row in self._rows.values())
        said = self.tr("Agenda point discussed. {share}") if on else self.tr("Agenda point open again. {share}")
        said = said.format(share=words.part_of(done, len(self._rows)))
        if not self._act(lambda: say_discussed(self._act.journal, id, on), said):
            self._rows[id].box.setChecked(not on)

    def _answer(self, id: int, text: str) -> None:
        from pmjournal.taking_up import answer  # as above

        if not self._act(lambda: answer(self._act.journal, id, text)):
            self._rows[id].answer.refuse()

    def _word(self, id: int, text: str) -> None:
        if not self._act(lambda: self._act.journal.agendas.write(id, text=text)):
            self._rows[id].words.refuse()

    def _drop(self, id: int) -> None:
        write = self._act.journal.agendas.write
        self._act(lambda: write(id, state=AgendaState.DROPPED), self.tr("Agenda point dropped"))

    def _close(self) -> None:
        self.adder.begin_anew()
        self._new.hide()
        self._show_none()

    def _show_none(self) -> None:
        self.none.setVisible(not self._rows and not self.adder.isVisibleTo(self))
