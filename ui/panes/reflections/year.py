"""The year strip filled from the journal: which year, of which mentorship, and where the open reflection lies."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.year_strip import YearStrip, monday

if TYPE_CHECKING:  # the journal brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

SIX_DAYS = timedelta(days=6)


class JournalYear(YearStrip):
    """A year strip that reads its own counts."""

    def __init__(self, journal: "Journal", parent: QWidget | None = None) -> None:
        super().__init__(journal.clock.today(), parent)
        self._journal = journal
        self._mentorship: int | None = None
        self._first_year = self.year
        self._coming = self.year
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self.go_to(self._coming))
        self.year_wanted.connect(self.go_to)

    def read(self, mentorship_id: int | None) -> None:
        """Count anew, of one mentorship where given."""
        self._mentorship = mentorship_id
        years = self._journal.reflections.years()
        self._first_year = years[0] if years else self.year
        self.go_to(self.year)

    def narrow_to(self, mentorship_id: int | None) -> None:
        """Count one mentorship's alone, or all; nothing is read where that is what is counted already."""
        if mentorship_id != self._mentorship:
            self.read(mentorship_id)

    def go_to(self, year: int) -> None:
        """Show another year."""
        self._soon.stop()
        self.year = year
        counts = self._of_one(self._mentorship) if self._mentorship is not None else self._of_all()
        self.set_counts(year, counts, self._first_year)

    def set_narrow(self, narrow: bool) -> None:
        """Half a year, which may reach into the year before."""
        before = self.weeks()
        super().set_narrow(narrow)
        if self.weeks() != before:
            self.go_to(self.year)

    def show_entry(self, day: date | None) -> None:
        """Put the ring on the week of `day`. Where it lies in another year the strip goes there a moment later:
        that year is to be counted, and the page comes first.
        """
        week = None if day is None else monday(day)
        self._soon.stop()
        if day is not None and week not in self.weeks() and day.year <= self._journal.clock.today().year:
            self._coming = day.year
            self._soon.start()
        self.set_open(week)

    def _of_all(self) -> Mapping[date, int]:
        per_week = self._journal.reflections.per_week
        counts = per_week(self.year)
        # A week over the turn of the year is counted with the new one already.
        if (self.weeks()[0] + SIX_DAYS).year < self.year:
            counts = per_week(self.year - 1) | counts
        return counts

    def _of_one(self, mentorship_id: int) -> Mapping[date, int]:
        local = self._journal.clock.local
        mine = self._journal.reflections.summaries(mentorship_id)
        return Counter(monday(local(one.written_at, one.zone).date()) for one in mine)
