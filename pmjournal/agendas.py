"""The agenda of a meeting: points to talk about, and where each came from or went to."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from pmjournal.language import translate
from pmjournal.records import AgendaKind, AgendaPoint, AgendaState, Kind, Side, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import AgendaPointRow, MeetingRow
from pmjournal.store.topic import Topic, fill, find, gone, identities, next_position
from pmjournal.text import required


class Agendas(Topic):
    """The agenda points of meetings."""

    def get(self, point_id: int) -> AgendaPoint:
        """One point.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        found = self._read(AgendaPointRow.id == point_id)
        if not found:
            raise gone()
        return found[0]

    def of(self, meeting_id: int) -> list[AgendaPoint]:
        """The points of one meeting, in order, dropped ones left out."""
        return self._read(AgendaPointRow.meeting_id == meeting_id, AgendaPointRow.state != AgendaState.DROPPED)

    def about(self, record_id: int) -> list[AgendaPoint]:
        """The points of all meetings that ask or report on a record, in the order they were made; no dropped ones.

        A meeting of theirs may be in the bin.
        """
        found = self._read(AgendaPointRow.about_id == record_id, AgendaPointRow.state != AgendaState.DROPPED)
        return sorted(found, key=lambda point: point.id)

    def _read(self, *wanted: ColumnElement[bool]) -> list[AgendaPoint]:
        """The points not in the bin that fulfil these conditions, in the order of their agenda."""
        query, after = _with_where_it_came_from()
        query = query.where(AgendaPointRow.binned_at.is_(None), *wanted)
        query = query.order_by(AgendaPointRow.position, AgendaPointRow.id, after)
        with self._store.reading() as session:
            found = {
                row.id: to_record(
                    AgendaPoint, row, carried_from=self._local(*of_came), carried_to=self._local(*of_went)
                )
                for row, *days in session.execute(query)
                for of_came, of_went in [(days[:2], days[2:])]
            }
        return list(found.values())

    def add_all(self, meeting_ids: Sequence[int], texts: Sequence[str]) -> None:
        """Add the same topics of mine at the end of the agenda of each of these meetings, all at once.

        Raises:
            BadInput: a text is empty.
            NotFound: one of the meetings is not there.
        """
        topics = [required(text, translate("Store", "An agenda point")) for text in texts]
        with self._store.writing() as session:
            session.add_all(
                AgendaPointRow(
                    meeting_id=meeting_id,
                    mentorship_id=mentorship_id,
                    visibility=Visibility.SHAREABLE,
                    text=text,
                    kind=AgendaKind.TOPIC,
                    raised_by=Side.ME,
                    state=AgendaState.OPEN,
                    position=position,
                )
                for meeting_id, mentorship_id, first in _ends(session, meeting_ids)
                for position, text in enumerate(topics, start=first)
            )
            session.flush()

    def add(
        self,
        meeting_id: int,
        text: str,
        *,
        kind: AgendaKind = AgendaKind.TOPIC,
        raised_by: Side = Side.ME,
        state: AgendaState = AgendaState.OPEN,
        carried_from_id: int | None = None,
        about_id: int | None = None,
    ) -> int:
        """Add a point at the end of a meeting's agenda; returns its id.

        `about_id` is the record it asks or reports on, such as a question of the log or advice.

        Raises:
            BadInput: the text is empty.
        """
        with self._store.writing() as session:
            meeting = find(session, MeetingRow, meeting_id)
            row = AgendaPointRow(
                meeting_id=meeting_id,
                mentorship_id=meeting.mentorship_id,
                visibility=Visibility.SHAREABLE,
                text=required(text, translate("Store", "An agenda point")),
                kind=kind,
                raised_by=raised_by,
                state=state,
                position=next_position(session, AgendaPointRow.position, AgendaPointRow.meeting_id == meeting_id),
                carried_from_id=carried_from_id,
                about_id=about_id,
            )
            session.add(row)
            session.flush()
            return row.id

    def write(self, point_id: int, **fields: Any) -> None:
        """Change a point's text, state, kind, answer or who raised it.

        Raises:
            BadInput: the text is empty.
        """
        if "text" in fields:
            fields["text"] = required(fields["text"], translate("Store", "An agenda point"))
        with self._store.writing() as session:
            fill(find(session, AgendaPointRow, point_id), fields)

    def _local(self, moment: Any, zone: Any) -> Any:
        """The local day of a meeting, where there is one."""
        return None if moment is None else self._clock.local(moment, zone).date()


def _ends(session: Session, meeting_ids: Sequence[int]) -> list[tuple[int, int | None, int]]:
    """Each of these meetings, its mentorship, and the position of a new point at the end of its agenda.

    Raises:
        NotFound: one of them is not there.
    """
    session.flush()
    meetings, points = identities(), AgendaPointRow.__table__
    query = (
        select(meetings.c.id, meetings.c.mentorship_id, func.coalesce(func.max(points.c.position) + 1, 0))
        .outerjoin(points, points.c.meeting_id == meetings.c.id)
        .where(meetings.c.id.in_(meeting_ids), meetings.c.kind == Kind.MEETING, meetings.c.binned_at.is_(None))
        .group_by(meetings.c.id)
    )
    found = [(row[0], row[1], row[2]) for row in session.execute(query)]
    if len(found) != len(set(meeting_ids)):
        raise gone()
    return found


@cache
def _with_where_it_came_from() -> tuple[Select[Any], ColumnElement[bool]]:
    """Points with the moments of the meetings they came from and went to, and whether the latter is in no bin.

    A binned point that goes on is to come before one that does. Made once: that takes longer than reading.
    """
    # Tables, not mapped classes: see `identities`.
    points, meetings = AgendaPointRow.__table__, MeetingRow.__table__
    before, after, kept = points.alias(), points.alias(), identities()
    came, went = meetings.alias(), meetings.alias()
    stays = kept.c.id.is_not(None) & kept.c.binned_at.is_(None)
    query = (
        select(AgendaPointRow, came.c.starts_at, came.c.zone, went.c.starts_at, went.c.zone)
        .outerjoin(before, before.c.id == AgendaPointRow.carried_from_id)
        .outerjoin(came, came.c.id == before.c.meeting_id)
        .outerjoin(after, after.c.carried_from_id == AgendaPointRow.id)
        .outerjoin(kept, kept.c.id == after.c.id)
        .outerjoin(went, (went.c.id == after.c.meeting_id) & stays)
    )
    return query, stays
