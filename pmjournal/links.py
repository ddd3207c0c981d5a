"""Links between records that are not private, seen from both ends.

Links written in a text as `[[id|words]]` are kept by the store's flush hook; only those set by hand are made here.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import LinkKind, Mention
from pmjournal.store.tables import (
    EntryRow,
    FeedbackRequestRow,
    FeedbackRow,
    GoalRow,
    LinkRow,
    MeetingRow,
    MilestoneRow,
    PersonRow,
    RecordRow,
    ReflectionRow,
)
from pmjournal.store.topic import Topic, find
from pmjournal.text import one_line

_NOT_IN_A_LINK = str.maketrans("[]|", "   ")


def link_text(record_id: int, words: str) -> str:
    """A link as it is written in a text: `[[id|words]]`, with what could end it early taken out of the words.

    Where no words are left, the number stands for them.
    """
    return f"[[{record_id}|{' '.join(words.translate(_NOT_IN_A_LINK).split()) or record_id}]]"


class Links(Topic):
    """What points where."""

    def mentions_of(self, record_id: int) -> list[Mention]:
        """The records that point to this one, latest first."""
        return self._mentions(LinkRow.from_id, LinkRow.to_id == record_id)

    def links_from(self, record_id: int) -> list[Mention]:
        """The records this one points to, latest first."""
        return self._mentions(LinkRow.to_id, LinkRow.from_id == record_id)

    def add(self, from_id: int, to_id: int) -> None:
        """Link two records by hand; twice is once.

        Raises:
            BadInput: a record cannot be linked to itself.
            NotFound: one of them is not there.
        """
        if from_id == to_id:
            raise BadInput(translate("Store", "A page cannot be linked to itself. Choose another one."))
        with self._store.writing() as session:
            find(session, RecordRow, from_id), find(session, RecordRow, to_id)
            if _by_hand(session, from_id, to_id) is None:
                session.add(LinkRow(from_id=from_id, to_id=to_id, kind=LinkKind.RELATED, count=1))
                session.flush()

    def remove(self, from_id: int, to_id: int) -> None:
        """Take a link set by hand away."""
        with self._store.writing() as session:
            row = _by_hand(session, from_id, to_id)
            if row is not None:
                session.delete(row)

    def _mentions(self, end: Any, condition: Any) -> list[Mention]:
        """The records at one end of the links that fulfil a condition."""
        query = select(LinkRow, RecordRow).join(RecordRow, RecordRow.id == end)
        query = query.where(condition, RecordRow.binned_at.is_(None))
        found = []
        with self._store.reading() as session:
            for link, record in session.execute(query):
                named = name_of(record, lambda moment, zone: self._clock.local(moment, zone).date())
                if named is not None:
                    title, on = named
                    found.append(
                        Mention(
                            record.id, record.record_kind, link.kind, title, on,
                            record.mentorship_id, record.visibility, link.count,
                        )
                    )  # fmt: skip
        return sorted(found, key=lambda mention: (mention.on, mention.record_id), reverse=True)


def name_of(record: RecordRow, local: Callable[[datetime, str | None], date]) -> tuple[str, date] | None:
    """What a record is called where others mention it, and its day; None for what is never mentioned.

    Args:
        record: the row.
        local: turns a moment and its zone into the local day.
    """
    match record:
        case MeetingRow():
            return record.title, local(record.starts_at, record.zone)
        case ReflectionRow():
            return record.title, local(record.written_at, record.zone)
        case EntryRow():
            return record.title, record.occurred_on
        case FeedbackRow():
            return one_line(record.text), record.given_on
        case FeedbackRequestRow():
            return record.about, record.asked_on
        case GoalRow():
            return record.title, record.start_on or local(record.created_at, None)
        case MilestoneRow():
            return record.title, record.planned_on or local(record.created_at, None)
        case PersonRow():
            return record.name, local(record.created_at, None)
    return None


def _by_hand(session: Session, from_id: int, to_id: int) -> LinkRow | None:
    return session.scalar(
        select(LinkRow).where(LinkRow.from_id == from_id, LinkRow.to_id == to_id, LinkRow.kind == LinkKind.RELATED)
    )
