"""Which sections the review has, on which pages they stand, and which reflections were chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmjournal.records import Reader, ReflectionSummary
from pmjournal.reviews import Section
from ui.panes.review.picker import ReflectionPicker
from ui.panes.review.places import Places
from ui.panes.review.rows import Part, TickRow
from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import follow_theme
from ui.words import DASH


@dataclass(slots=True)
class _Choice:
    """The reflections chosen for one reader: all there are, or these; `wanted` is off while they are set aside."""

    all: bool
    chosen: set[int] = field(default_factory=set)
    wanted: bool = True


class SectionsPart(Part):
    """The check list. `changed` is sent when the person ticks a section or chooses reflections.

    Reflections go in one by one: none to begin with, but all of them where only the owner reads it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.label.setText(self.tr("Sections"))
        self.rows: dict[Section, TickRow] = {}
        self.choose = LinkButton("")
        self.picker: ReflectionPicker | None = None
        self._choosable: Sequence[ReflectionSummary] | None = None
        self._choices = {reader: _Choice(all=reader is Reader.ME) for reader in Reader}
        self._choice = self._choices[Reader.MANAGER]
        for section, text in (
            (Section.SUMMARY, self.tr("Summary and key numbers")),
            (Section.PROGRESS, self.tr("Progress charts")),
            (Section.GOALS, self.tr("Goals and milestones")),
            (Section.MEETINGS, self.tr("Meetings and decisions")),
            (Section.REFLECTIONS, self.tr("Reflections")),
        ):
            self._add(section, text)
        self.choose.clicked.connect(self.open_picker)
        follow_theme(self, self._restyle)
        self._show()

    def _add(self, section: Section, text: str) -> None:
        row = TickRow(text)
        self.rows[section] = row
        if section is not Section.REFLECTIONS:
            row.setChecked(True)
            row.ticked.connect(lambda _on: self.changed.emit())
            self.column.addWidget(row)
            return
        row.ticked.connect(self._on_reflections)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(row, 1)
        line.addWidget(self.choose)
        self.column.addLayout(line)

    def _restyle(self) -> None:
        self.choose.setFixedHeight(theme().px(24))

    def sections(self) -> frozenset[Section]:
        """Those that are ticked."""
        ticked = {section for section, row in self.rows.items() if row.isChecked()} - {Section.REFLECTIONS}
        # Told by the choice: the row itself waits to learn what there is to choose from.
        if self._choice.wanted and (self._choice.all or self._choice.chosen):
            ticked.add(Section.REFLECTIONS)
        return frozenset(ticked)

    def reflection_ids(self) -> tuple[int, ...] | None:
        """The reflections chosen; None for every one there is."""
        if not self._choice.wanted:
            return ()
        return None if self._choice.all else tuple(sorted(self._choice.chosen))

    def set_reader(self, reader: Reader) -> None:
        """Go on with what was chosen for this reader; sends nothing."""
        self._choice = self._choices[reader]
        self._show()

    def set_choosable(self, choosable: Sequence[ReflectionSummary]) -> None:
        """The reflections there are in the period for this reader."""
        self._choosable = choosable
        self._show()

    def set_places(self, places: Mapping[Section, tuple[int, int]]) -> None:
        """Say on which pages the sections stand."""
        for section, row in self.rows.items():
            row.set_fact(self._pages(places, section) if row.isChecked() else "")

    def _pages(self, places: Places | Mapping[Section, tuple[int, int]], section: Section) -> str:
        if section not in places:
            return ""
        first, last = places[section]
        span = f"{first}" if first == last else f"{first}{DASH}{last}"
        return self.tr("p. {pages}").format(pages=span)

    def _count(self) -> int:
        """How many are chosen of those there are."""
        there = self._choosable or ()
        return len(there) if self._choice.all else sum(one.id in self._choice.chosen for one in there)

    def _show(self) -> None:
        there, count = self._choosable, self._count()
        row = self.rows[Section.REFLECTIONS]
        row.setEnabled(bool(there))
        row.setChecked(self._choice.wanted and count > 0)
        if not row.isChecked():
            row.set_fact("")
        self.choose.setEnabled(bool(there))
        if there is None:
            self.choose.setText("")
        elif not there:
            self.choose.setText(self.tr("None in this period"))
        elif count:
            words = self.tr("All {count}…") if count == len(there) else self.tr("{chosen} of {count}…")
            self.choose.setText(words.format(chosen=count, count=len(there)))
        else:
            self.choose.setText(self.tr("Choose from {count}…").format(count=len(there)))

    def _on_reflections(self, on: bool) -> None:
        """A tick with nothing chosen yet asks what to choose."""
        if on and not self._count():
            self._show()
            self.open_picker()
            return
        self._choice.wanted = on
        self._show()
        self.changed.emit()

    def open_picker(self) -> None:
        """Show the list to choose from."""
        there = self._choosable or ()
        ids = {summary.id for summary in there}
        chosen = ids if self._choice.all else self._choice.chosen & ids
        self.picker = ReflectionPicker(there, chosen if self._choice.wanted else set(), self)
        self.picker.changed.connect(self._on_picked)
        self.picker.open_at(self.choose)

    def _on_picked(self, chosen: frozenset[int]) -> None:
        there = {summary.id for summary in self._choosable or ()}
        choice = self._choice
        choice.all = choice.all and chosen >= there
        choice.chosen = (choice.chosen - there) | chosen
        choice.wanted = True
        self._show()
        self.changed.emit()
