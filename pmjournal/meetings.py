"""Meetings: when, with whom, what was noted. Agendas are in `agendas.py`, action items in `actions.py`."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.limits import MINUTES
from pmjournal.records import (
    ActionState,
    EntryKind,
    Kind,
    Meeting,
    MeetingStatus,
    MeetingSummary,
    Visibility,
)
from pmjournal.store.mapping import field_names, to_record
from pmjournal.store.tables import (
    ActionItemRow,
    AgendaPointRow,
    EntryRow,
    FeedbackRow,
    MeetingRow,
    MentorshipRow,
    Setting,
)
from pmjournal.store.topic import Topic, count_of, fill, find, of_mentorship, to_the_second
from pmjournal.text import one_line

CALENDAR = "calendar.name"
COUNTS = ("actions", "actions_done", "decisions", "carried")


class Meetings(Topic):
    """The meetings, planned and held."""

    def get(self, meeting_id: int) -> Meeting:
        """One meeting.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(Meeting, find(session, MeetingRow, meeting_id))

    def moved_to(self, meeting_id: int) -> Meeting | None:
        """The meeting that took the place of one that was moved; None where there is none."""
        query = _of(select(MeetingRow), None).where(MeetingRow.moved_from_id == meeting_id)
        with self._store.reading() as session:
            row = session.scalars(query.order_by(MeetingRow.id.desc())).first()
            return to_record(Meeting, row) if row is not None else None

    def coming(self, mentorship_id: int) -> list[Meeting]:
        """The meetings with somebody whose moment is still to come, whatever became of them, in order."""
        query = _of(select(MeetingRow), mentorship_id).where(MeetingRow.starts_at > self._clock.now())
        with self._store.reading() as session:
            rows = session.scalars(query.order_by(MeetingRow.starts_at, MeetingRow.id))
            return [to_record(Meeting, row) for row in rows]

    def calendar_name(self) -> str:
        """What calendars know this journal's meetings by: made once, and told to nobody but them."""
        with self._store.reading() as session:
            known = session.get(Setting, CALENDAR)
            if known is not None:
                return known.value
        made = secrets.token_hex(8)
        with self._store.writing() as session:
            session.add(Setting(key=CALENDAR, value=made))
        return made

    def count(self, mentorship_id: int | None = None) -> int:
        """How many meetings there are, of one mentorship where given."""
        with self._store.reading() as session:
            return count_of(session, Kind.MEETING, mentorship_id)

    def summaries(
        self, mentorship_id: int | None = None, *, limit: int | None = None, offset: int = 0
    ) -> list[MeetingSummary]:
        """What the rows of a list show, latest first, those to come included.

        Args:
            mentorship_id: only of this mentorship.
            limit: at most so many.
            offset: skip so many of the latest.
        """
        query = _of(summary_query(), mentorship_id)
        query = query.order_by(MeetingRow.starts_at.desc(), MeetingRow.id.desc()).limit(limit).offset(offset)
        with self._store.reading() as session:
            return [to_record(MeetingSummary, row) for row in session.execute(query)]

    def between(self, first: datetime, last: datetime) -> list[Meeting]:
        """The meetings that start from `first` up to, not including, `last`, in order."""
        query = _of(select(MeetingRow), None).where(MeetingRow.starts_at >= first, MeetingRow.starts_at < last)
        with self._store.reading() as session:
            rows = session.scalars(query.order_by(MeetingRow.starts_at, MeetingRow.id))
            return [to_record(Meeting, row) for row in rows]

    def add(
        self,
        starts_at: datetime,
        *,
        mentorship_id: int | None = None,
        status: MeetingStatus | None = None,
        zone: str | None = None,
        **fields: Any,
    ) -> int:
        """Add a meeting; returns its id.

        Args:
            starts_at: the moment, aware of its zone.
            mentorship_id: with whom.
            status: planned for a moment to come, else held, where None.
            zone: IANA name; the person's where None.
            fields: further fields of Meeting.

        Raises:
            BadInput: the day cannot be right.
        """
        moment = to_the_second(starts_at)
        if status is None:
            status = MeetingStatus.PLANNED if moment > self._clock.now() else MeetingStatus.HELD
        row = self._new(moment, mentorship_id, status, zone, _checked(fields))
        with self._store.writing() as session:
            session.add(row)
            session.flush()
            return row.id

    def add_planned(
        self, moments: Sequence[datetime], *, mentorship_id: int | None = None, **fields: Any
    ) -> list[int]:
        """Add planned meetings that are alike but for their moments, all at once; returns their ids.

        Args:
            moments: when, aware of their zone.
            mentorship_id: with whom.
            fields: further fields of Meeting, the same for each.

        Raises:
            BadInput: a day cannot be right.
        """
        checked = _checked(fields)
        rows = [
            self._new(to_the_second(one), mentorship_id, MeetingStatus.PLANNED, None, checked) for one in moments
        ]
        with self._store.writing() as session:
            session.add_all(rows)
            session.flush()
            return [row.id for row in rows]

    def _new(
        self,
        moment: datetime,
        mentorship_id: int | None,
        status: MeetingStatus,
        zone: str | None,
        checked: dict[str, Any],
    ) -> MeetingRow:
        row = MeetingRow(
            mentorship_id=mentorship_id,
            visibility=Visibility.SHAREABLE,
            starts_at=moment,
            zone=zone or self._clock.zone,
            status=status,
        )
        fill(row, checked)
        return row

    def write(self, meeting_id: int, **fields: Any) -> None:
        """Change fields of a meeting; its agenda, actions, log and feedback follow to another mentorship.

        Raises:
            BadInput: a value cannot be right.
        """
        if "starts_at" in fields:
            fields["starts_at"] = to_the_second(fields["starts_at"])
        with self._store.writing() as session:
            row = find(session, MeetingRow, meeting_id)
            fill(row, _checked(fields))
            if "mentorship_id" in fields:
                _follow(session, row)


def _follow(session: Session, meeting: MeetingRow) -> None:
    """Let what belongs to a meeting be about its mentorship; feedback of whom it was with, of whom it is with."""
    for part in (AgendaPointRow, ActionItemRow, EntryRow, FeedbackRow):
        for one in session.scalars(select(part).where(part.meeting_id == meeting.id)):
            if isinstance(one, FeedbackRow) and one.person_id == _person(session, one.mentorship_id):
                one.person_id = _person(session, meeting.mentorship_id)
            one.mentorship_id = meeting.mentorship_id


def _person(session: Session, mentorship_id: int | None) -> int | None:
    return None if mentorship_id is None else session.get_one(MentorshipRow, mentorship_id).person_id


def _of(query: Select[Any], mentorship_id: int | None) -> Select[Any]:
    """Meetings not in the bin, of one mentorship where given."""
    query = query.where(MeetingRow.binned_at.is_(None))
    return query if mentorship_id is None else query.where(of_mentorship(MeetingRow, mentorship_id))


def summary_query() -> Select[Any]:
    """What a MeetingSummary is built from, of every meeting: its own columns, and its parts counted."""
    names = [name for name in field_names(MeetingSummary) if name not in COUNTS]
    return select(*(getattr(MeetingRow, name).label(name) for name in names), *_counted_parts())


def _counted_parts() -> list[Any]:
    """The counted columns of a summary, as subqueries over one meeting's parts."""

    def count(row: Any, *conditions: Any) -> Any:
        counted = select(func.count()).select_from(row)
        return counted.where(row.meeting_id == MeetingRow.id, row.binned_at.is_(None), *conditions)

    alive = ActionItemRow.state != ActionState.CANCELLED
    done = and_(alive, ActionItemRow.state == ActionState.DONE)
    return [
        count(ActionItemRow, alive).scalar_subquery().label("actions"),
        count(ActionItemRow, done).scalar_subquery().label("actions_done"),
        count(EntryRow, EntryRow.kind == EntryKind.DECISION).scalar_subquery().label("decisions"),
        count(AgendaPointRow, AgendaPointRow.carried_from_id.is_not(None)).scalar_subquery().label("carried"),
    ]


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields of a meeting with title, place and reason on one line and minutes checked."""
    for name in ("title", "place", "status_reason"):
        if name in fields:
            fields[name] = one_line(fields[name])
    for name in ("planned_minutes", "actual_minutes"):
        minutes = fields.get(name)
        if minutes is not None and not MINUTES.holds(minutes):
            raise BadInput(
                translate("Store", "A meeting lasts between 1 minute and a day. Type the minutes, such as 45.")
            )
    return fields
