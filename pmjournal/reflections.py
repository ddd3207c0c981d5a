"""Reflections: writing for oneself, with mood and confidence."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Kind, Reflection, ReflectionSummary, Visibility
from pmjournal.store.mapping import field_names, to_record
from pmjournal.store.tables import ReflectionRow
from pmjournal.store.topic import Topic, count_of, fill, find, of_mentorship, to_the_second
from pmjournal.text import one_line

PREVIEW = 240
SCALES = ("mood", "confidence", "energy")


class Reflections(Topic):
    """The reflections."""

    def get(self, reflection_id: int) -> Reflection:
        """One reflection.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(Reflection, find(session, ReflectionRow, reflection_id))

    def count(self, mentorship_id: int | None = None) -> int:
        """How many there are, of one mentorship where given."""
        with self._store.reading() as session:
            return count_of(session, Kind.REFLECTION, mentorship_id)

    def summaries(
        self,
        mentorship_id: int | None = None,
        *,
        limit: int | None = None,
        offset: int = 0,
        ids: frozenset[int] | None = None,
    ) -> list[ReflectionSummary]:
        """What the rows of a list show, latest first.

        Args:
            mentorship_id: only of this mentorship.
            limit: at most so many.
            offset: skip so many of the latest.
            ids: only of these.
        """
        names = [name for name in field_names(ReflectionSummary) if name != "preview"]
        columns = [getattr(ReflectionRow, name).label(name) for name in names]
        preview = func.substr(ReflectionRow.body, 1, PREVIEW).label("preview")
        query = _of(select(*columns, preview), mentorship_id)
        if ids is not None:
            query = query.where(ReflectionRow.id.in_(ids))
        query = query.order_by(ReflectionRow.written_at.desc(), ReflectionRow.id.desc())
        with self._store.reading() as session:
            rows = session.execute(query.limit(limit).offset(offset))
            return [to_record(ReflectionSummary, row) for row in rows]

    def between(self, first: datetime, last: datetime) -> list[Reflection]:
        """The reflections written from `first` up to, not including, `last`, in order."""
        query = _of(select(ReflectionRow), None).where(
            ReflectionRow.written_at >= first, ReflectionRow.written_at < last
        )
        with self._store.reading() as session:
            rows = session.scalars(query.order_by(ReflectionRow.written_at, ReflectionRow.id))
            return [to_record(Reflection, row) for row in rows]

    def per_week(self, year: int) -> dict[date, int]:
        """How many were written in each week that has any of its days in `year`, by the week's Monday."""
        first, last = date(year, 1, 1) - timedelta(7), date(year, 12, 31) + timedelta(8)
        days = self._days(self._clock.at(first), self._clock.at(last))
        weeks = Counter(day - timedelta(day.weekday()) for day in days)
        return {week: n for week, n in weeks.items() if year in (week.year, (week + timedelta(6)).year)}

    def years(self) -> list[int]:
        """The years, in order, from the first reflection's to the last one's."""
        moment = ReflectionRow.written_at
        query = _of(select(moment), None).limit(1)
        with self._store.reading() as session:  # each walks the index of moments to its first
            first, last = (session.scalar(query.order_by(order)) for order in (moment, moment.desc()))
        if first is None or last is None:
            return []
        return list(range(self._clock.local(first).year, self._clock.local(last).year + 1))

    def add(
        self,
        *,
        written_at: datetime | None = None,
        zone: str | None = None,
        mentorship_id: int | None = None,
        **fields: Any,
    ) -> int:
        """Add a reflection; returns its id.

        Args:
            written_at: the moment, now where None.
            zone: IANA name; the person's where None.
            mentorship_id: the mentorship it is about, if any.
            fields: further fields of Reflection.

        Raises:
            BadInput: a scale is not 1 to 5, or the day cannot be right.
        """
        row = ReflectionRow(
            mentorship_id=mentorship_id,
            visibility=Visibility.PERSONAL,
            written_at=to_the_second(written_at) if written_at else self._clock.now(),
            zone=zone or self._clock.zone,
        )
        fill(row, _checked(fields))
        with self._store.writing() as session:
            session.add(row)
            session.flush()
            return row.id

    def write(self, reflection_id: int, **fields: Any) -> None:
        """Change fields of a reflection.

        Raises:
            BadInput: a scale is not 1 to 5, or the day cannot be right.
        """
        if "written_at" in fields:
            fields["written_at"] = to_the_second(fields["written_at"])
        with self._store.writing() as session:
            fill(find(session, ReflectionRow, reflection_id), _checked(fields))

    def _days(self, first: datetime, last: datetime) -> list[date]:
        """The local days of the reflections written between two moments."""
        query = _of(select(ReflectionRow.written_at, ReflectionRow.zone), None).where(
            ReflectionRow.written_at >= first, ReflectionRow.written_at < last
        )
        with self._store.reading() as session:
            return [self._clock.local(moment, zone).date() for moment, zone in session.execute(query)]


def _of(query: Any, mentorship_id: int | None) -> Any:
    """Reflections not in the bin, of one mentorship where given."""
    query = query.where(ReflectionRow.binned_at.is_(None))
    return query if mentorship_id is None else query.where(of_mentorship(ReflectionRow, mentorship_id))


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields of a reflection with the title on one line and the scales checked."""
    if "title" in fields:
        fields["title"] = one_line(fields["title"])
    for name in SCALES:
        if fields.get(name) is not None and fields[name] not in range(1, 6):
            raise BadInput(translate("Store", "The {name} is a number from 1 to 5, or not set.").format(name=name))
    return fields
