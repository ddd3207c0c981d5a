"""The form: period, reader, mentorships, sections, own words, what is left out. It only asks; making the review
is the pane's.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmjournal.records import Reader, Role
from pmjournal.reviews import Section
from ui.panes.review.foot import ExportFoot
from ui.panes.review.left_out import LeftOutPart
from ui.panes.review.own_words import Draft, OwnWordsPart
from ui.panes.review.people import PeoplePart, ReaderPart
from ui.panes.review.period_part import PeriodPart
from ui.panes.review.rows import at_left
from ui.panes.review.sections import SectionsPart
from ui.panes.review.wish import Look, Wish
from ui.theme import theme
from ui.widgets.labels import Line, follow_theme
from ui.widgets.near_side import NearSide
from ui.widgets.scroll import ScrollArea
from ui.widgets.tab_order import bring_into_sight, tab_stops

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

WIDTH = 320
WIDEST = 560
"""Where it has a small window to itself, its rows are no wider."""
ANY_WIDTH = 16_777_215  # Qt's own "no limit"
PADDING = 24
READERS = {Role.MENTEE: Reader.MENTOR, Role.MENTOR: Reader.MENTEE, Role.PEER: Reader.ME}
"""Who a review that begins at a mentorship is for, by my role in it."""


class ReviewForm(NearSide):
    """A column of 320 px, or in a small window all there is. `changed` is sent when another review is asked for.

    Args:
        journal: the open journal.
        origin: given back in every Change that own words make.
    """

    changed = Signal()

    def __init__(self, journal: "Journal", origin: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._whole = False
        self.period = PeriodPart(journal.clock.today)
        self.reader = ReaderPart()
        self.people = PeoplePart()
        self.sections = SectionsPart()
        self.own_words = OwnWordsPart(journal, origin)
        self.left_out = LeftOutPart()
        self.foot = ExportFoot()
        self._lay_out()
        self.period.changed.connect(self._on_choice)
        self.reader.changed.connect(self._on_choice)
        self.people.changed.connect(self._on_choice)
        self.sections.changed.connect(self._on_choice)
        self.own_words.edited.connect(self._on_words)
        follow_theme(self, self._restyle)

    def _lay_out(self) -> None:
        self._parts = QWidget()
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(PADDING, 2, PADDING, 16)
        parts.setSpacing(0)
        for part in (self.period, self.reader, self.people, self.sections, self.own_words, self.left_out):
            parts.addWidget(part)
        parts.addStretch(1)
        self.area = ScrollArea(at_left(self._parts), token="canvas")
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        self._edge = Line(upright=True)
        row.addWidget(self._edge)

    def _restyle(self) -> None:
        width = theme().px(WIDTH)
        self.setMinimumWidth(0 if self._whole else width)
        self.setMaximumWidth(ANY_WIDTH if self._whole else width)
        for part in (self._parts, self.foot.column):
            part.setMaximumWidth(theme().px(WIDEST))
        self._edge.setVisible(not self._whole)
        self.foot.preview.setVisible(self._whole)
        self.update()

    def set_whole(self, whole: bool) -> None:
        """Take all the width there is, with a way to the preview."""
        self._whole = whole
        self._restyle()

    def take_keys(self) -> None:
        """Where the focus was in it, else at its first stop."""
        stops = tab_stops(self)
        target = next((stop for stop in (self.focusWidget(), *stops) if stop in stops), self)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(self.rect(), theme().color("canvas"))

    def reload(self) -> None:
        """Offer who there is now; choices and what is half typed stay."""
        self.period.refresh(self._journal.owner.get().fiscal_month)
        contacts = self._journal.people.contacts()
        self.reader.offer(contacts)
        self.people.show_for(self.reader.reader(), contacts)
        self.sections.set_reader(self.reader.reader())
        self.own_words.load(self.draft())
        self._show_printed()

    def begin_for(self, mentorship_id: int) -> None:
        """Ask for a review about one mentorship, for the reader that fits.

        Raises:
            NotFound: there is no such mentorship.
        """
        contact = self._journal.people.contact(mentorship_id)
        self.reload()
        self.reader.set_reader(READERS[contact.mentorship.my_role])
        self.reload()
        self.people.choose(mentorship_id)
        self._on_choice()

    def wish(self) -> Wish:
        """What is asked for now."""
        period = self.period.period()
        return Wish(
            self.reader.reader(),
            period.starts_on,
            period.ends_on,
            mentorship_ids=self.people.mentorship_ids(),
            sections=self.sections.sections(),
            reflection_ids=self.sections.reflection_ids(),
            own_words=self.own_words.text(),
        )

    def draft(self) -> Draft:
        """Whom the own words are for."""
        period = self.period.period()
        return Draft(self.reader.reader(), period.starts_on, period.ends_on, self.people.draft_id())

    def take(self, found: Look) -> None:
        """Show what the journal has for what was asked."""
        self.left_out.set_counts(found.left_out)
        self.sections.set_choosable(found.choosable)

    def _on_choice(self) -> None:
        self.reload()
        self.changed.emit()

    def _on_words(self) -> None:
        self._show_printed()
        self.changed.emit()

    def _show_printed(self) -> None:
        self.own_words.set_printed(Section.SUMMARY in self.sections.sections())
