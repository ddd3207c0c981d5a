"""From advice to its result, seen from both ends: what became of feedback, and which feedback something came from.

Read only; the acts are in `following_advice.py`. How it is said is the window's business.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import aliased

from pmjournal.journal import Journal
from pmjournal.records import ActionItem, AgendaKind, AgendaState, Feedback, MeetingStatus
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import ActionItemRow, AgendaPointRow, FeedbackRow, MeetingRow


@dataclass(frozen=True, slots=True)
class Report:
    """An agenda point that reports back on feedback: in which meeting, on which local day, and whether it was
    talked about there. `coming` says that the meeting is still planned.
    """

    point_id: int
    meeting_id: int
    on: date
    told: bool
    coming: bool
    answer: str


@dataclass(frozen=True, slots=True)
class Loop:
    """What became of one piece of feedback: actions as they were made, reports by their meetings' days."""

    actions: tuple[ActionItem, ...]
    reports: tuple[Report, ...]

    @property
    def reported(self) -> bool:
        """Whether it was reported back, or is on the agenda of a meeting to come."""
        return any(one.told or one.coming for one in self.reports)


def loop_of(journal: Journal, feedback_id: int) -> Loop:
    """What became of a piece of feedback."""
    return Loop(_actions(journal, feedback_id), _reports(journal, feedback_id))


def report_waits(journal: Journal, feedback_id: int) -> int | None:
    """The meeting to come in which a piece of feedback waits to be reported back; None where there is none."""
    return next((one.meeting_id for one in _reports(journal, feedback_id) if one.coming and not one.told), None)


def origins(journal: Journal, source_ids: Iterable[int | None]) -> dict[int, Feedback]:
    """Those of these records that are feedback: what actions and agenda points came from, by its id."""
    ids = {one for one in source_ids if one is not None}
    if not ids:
        return {}
    query = select(FeedbackRow).where(FeedbackRow.id.in_(ids), FeedbackRow.binned_at.is_(None))
    with journal._store.reading() as session:
        return {row.id: to_record(Feedback, row) for row in session.scalars(query)}


def _actions(journal: Journal, feedback_id: int) -> tuple[ActionItem, ...]:
    query = (
        select(ActionItemRow)
        .where(ActionItemRow.source_id == feedback_id, ActionItemRow.binned_at.is_(None))
        .order_by(ActionItemRow.id)
    )
    with journal._store.reading() as session:
        return tuple(to_record(ActionItem, row) for row in session.scalars(query))


def _reports(journal: Journal, feedback_id: int) -> tuple[Report, ...]:
    meeting = aliased(MeetingRow, flat=True)
    query = (
        select(AgendaPointRow, meeting)
        .join(meeting, meeting.id == AgendaPointRow.meeting_id)
        .where(
            AgendaPointRow.about_id == feedback_id,
            AgendaPointRow.kind == AgendaKind.REPORT_BACK,
            AgendaPointRow.state != AgendaState.DROPPED,
            AgendaPointRow.binned_at.is_(None),
            meeting.binned_at.is_(None),
        )
        .order_by(meeting.starts_at, AgendaPointRow.id)
    )
    with journal._store.reading() as session:
        return tuple(_report(journal, point, held) for point, held in session.execute(query))


def _report(journal: Journal, point: AgendaPointRow, meeting: MeetingRow) -> Report:
    return Report(
        point.id,
        meeting.id,
        journal.clock.local(meeting.starts_at, meeting.zone).date(),
        point.state is AgendaState.DISCUSSED,
        meeting.status is MeetingStatus.PLANNED,
        point.answer,
    )
