"""How the meetings with somebody went: the rhythm in a few facts, without blame, and privately how they felt."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.cadence_words import cadence
from pmjournal.language import translate
from pmjournal.wording import listed
from ui import words
from ui.rating_words import comfort_words, useful_words
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label
from ui.widgets.private_block import PrivateBlock
from ui.widgets.private_notes import drop
from ui.widgets.section import SectionHeader

if TYPE_CHECKING:  # these bring SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.comfort import Felt
    from pmjournal.contacts import Standing
    from pmjournal.rhythm import Rhythm

MOST = 12
Fact = tuple[str, str, str]
"""Label, words and the colour token of the words."""


def rhythm_facts(standing: "Standing", found: "Rhythm", today: date) -> list[Fact]:
    """What there is to say of a rhythm."""
    said: list[Fact] = [(translate("Rhythm", "Cadence"), cadence(standing.contact.mentorship), "ink")]
    if found.kept is not None and found.kept.asked:
        kept = translate("Rhythm", "{share} meetings it asked for, pauses left out")
        kept = kept.format(share=words.part_of(found.kept.met, found.kept.asked))
        said.append((translate("Rhythm", "Kept"), kept, "ink"))
    due = standing.cadence.due_on
    if due is not None and standing.next_at is None:
        late = standing.cadence.slipped
        when = translate("Rhythm", "since {day}") if late else translate("Rhythm", "by {day}")
        said.append((translate("Rhythm", "Next due"), when.format(day=words.day(due, today)), _token(late)))
    said.append((translate("Rhythm", "Not held"), _not_held(found), "ink"))
    said.append((translate("Rhythm", "Took"), _time(found), "ink"))
    return [fact for fact in said if fact[1]]


def _token(late: bool) -> str:
    return "warn" if late else "ink"


def _not_held(found: "Rhythm") -> str:
    counts = (
        (found.moved, translate("Rhythm", "%n moved", "meetings", found.moved)),
        (found.cancelled, translate("Rhythm", "%n cancelled", "meetings", found.cancelled)),
        (found.no_shows, translate("Rhythm", "%n no-show(s)", "", found.no_shows)),
    )
    return listed([said for count, said in counts if count])


def _time(found: "Rhythm") -> str:
    if not found.timed:
        return ""
    said = translate("Rhythm", "{took} of {planned} planned minutes in {meetings}").format(
        took=f"{found.actual_minutes:,}",
        planned=f"{found.planned_minutes:,}",
        meetings=words.meetings(found.timed),
    )
    if not found.overruns:
        return said
    over = translate("Rhythm", "%n ran over, by {minutes} in all", "meetings", found.overruns)
    return f"{said}; {over.format(minutes=words.minutes(found.over_minutes))}"


class RhythmSection(QWidget):
    """The facts under a heading, hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[Label] = []
        self._shown: Sequence[Fact] = ()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(SectionHeader(self.tr("Rhythm")))
        column.addLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        self.setVisible(bool(facts))
        if facts == self._shown:
            return
        self._shown = facts
        for label in self._labels:
            label.hide()
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for row, (name, said, token) in enumerate(facts):
            pair = Label(name, "body", "ink3"), Label(said, "body", token, wrap=True)
            for place, label in enumerate(pair):
                self._grid.addWidget(label, row, place)
            self._labels += pair

    def texts(self) -> list[str]:
        """What it says, each fact as "label: words"."""
        return [f"{name}: {said}" for name, said, _ in self._shown]


class ComfortBlock(PrivateBlock):
    """How the latest meetings felt, the last one first; not there where nothing was said.

    `opened(int)` names a meeting.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rhythm", "How meetings were"), parent)
        self.rows: list[LinkButton] = []
        self._lines: list[QWidget] = []

    def show_felt(self, felt: Sequence["Felt"], today: date) -> None:
        """Show them."""
        for line in self._lines:
            drop(line)
        latest = list(reversed(felt))[:MOST]
        self.rows = [self._row(one, today) for one in latest]
        self._lines = [self._line(row) for row in self.rows]
        self.setVisible(bool(felt))

    def _row(self, one: "Felt", today: date) -> LinkButton:
        said = [
            self.tr("{name}: {word}").format(name=name, word=among[value - 1].lower())
            for name, value, among in (
                (self.tr("comfort"), one.comfort, comfort_words()),
                (self.tr("useful"), one.usefulness, useful_words()),
            )
            if value is not None
        ]
        row = LinkButton(f"{words.day(one.on, today)}{words.DOT}{', '.join(said)}", token="private")
        row.clicked.connect(lambda: self.opened.emit(one.meeting_id))
        return row

    def _line(self, row: LinkButton) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(row)
        line.addStretch(1)
        self.body.addWidget(holder)
        return holder
