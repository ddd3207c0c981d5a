"""Times in which a mentorship rests. What they do to a rhythm is `cadence.py`."""

from collections import defaultdict
from datetime import date

from sqlalchemy import select

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Pause
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import MentorshipRow, PauseRow
from pmjournal.store.topic import Topic, find
from pmjournal.text import one_line, sensible


class Pauses(Topic):
    """The pauses of mentorships."""

    def of(self, mentorship_id: int) -> list[Pause]:
        """The pauses of one mentorship, in order."""
        return self.by_mentorship().get(mentorship_id, [])

    def by_mentorship(self) -> dict[int, list[Pause]]:
        """The pauses of every mentorship that has any, each in order; there are never many."""
        found: dict[int, list[Pause]] = defaultdict(list)
        with self._store.reading() as session:
            for row in session.scalars(select(PauseRow).order_by(PauseRow.starts_on, PauseRow.id)):
                found[row.mentorship_id].append(to_record(Pause, row))
        return dict(found)

    def add(self, mentorship_id: int, starts_on: date, ends_on: date | None = None, reason: str = "") -> int:
        """Add a pause, until further notice where `ends_on` is None; returns its id.

        Raises:
            BadInput: it ends before it starts, or a day cannot be right.
        """
        _check(starts_on, ends_on)
        with self._store.writing() as session:
            find(session, MentorshipRow, mentorship_id)
            row = PauseRow(
                mentorship_id=mentorship_id, starts_on=starts_on, ends_on=ends_on, reason=one_line(reason)
            )
            session.add(row)
            session.flush()
            return row.id

    def write(self, pause_id: int, starts_on: date, ends_on: date | None, reason: str) -> None:
        """Change a pause.

        Raises:
            BadInput: it ends before it starts, or a day cannot be right.
        """
        _check(starts_on, ends_on)
        with self._store.writing() as session:
            row = session.get_one(PauseRow, pause_id)
            row.starts_on, row.ends_on, row.reason = starts_on, ends_on, one_line(reason)

    def remove(self, pause_id: int) -> None:
        """Take a pause away."""
        with self._store.writing() as session:
            session.delete(session.get_one(PauseRow, pause_id))


def _check(starts_on: date, ends_on: date | None) -> None:
    sensible(starts_on)
    sensible(ends_on)
    if ends_on is not None and ends_on < starts_on:
        raise BadInput(translate("Store", "A pause ends on the day it starts, or later. Choose another day."))
