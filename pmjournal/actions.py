"""Action items: what each side said they would do."""

from datetime import date
from typing import Any

from sqlalchemy import Select, select

from pmjournal.language import translate
from pmjournal.records import ActionItem, ActionState, Side, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import ActionItemRow, MeetingRow
from pmjournal.store.topic import Topic, fill, find, identities, of_mentorship
from pmjournal.text import required

OPEN = (ActionState.OPEN, ActionState.IN_PROGRESS)


class Actions(Topic):
    """The action items of meetings, goals and mentorships."""

    def for_meeting(self, meeting_id: int) -> list[ActionItem]:
        """The items of one meeting, in the order they were made; cancelled ones left out."""
        return self._read(
            _items().where(ActionItemRow.meeting_id == meeting_id, ActionItemRow.state != ActionState.CANCELLED)
        )

    def all(self, mentorship_id: int | None = None) -> list[ActionItem]:
        """Every item, in the order they were made; of one mentorship where given."""
        return self._read(_of(mentorship_id))

    def open(self, mentorship_id: int | None = None) -> list[ActionItem]:
        """The items still to do, soonest due first, those without a date last."""
        items = self._read(_of(mentorship_id).where(ActionItemRow.state.in_(OPEN)))
        return sorted(items, key=lambda item: (item.due_on or date.max, item.id))

    def add(
        self,
        text: str,
        *,
        owner: Side,
        meeting_id: int | None = None,
        mentorship_id: int | None = None,
        goal_id: int | None = None,
        due_on: date | None = None,
        source_id: int | None = None,
    ) -> int:
        """Add an item; returns its id.

        Args:
            text: what will be done.
            owner: who will do it.
            meeting_id: where it was said; its mentorship is the meeting's.
            mentorship_id: whose it is, where there is no meeting.
            goal_id: the goal it serves.
            due_on: when it is due, if ever.
            source_id: the record it came from, such as advice.

        Raises:
            BadInput: the text is empty or the day cannot be right.
        """
        with self._store.writing() as session:
            if meeting_id is not None:
                mentorship_id = find(session, MeetingRow, meeting_id).mentorship_id
            row = ActionItemRow(
                text=required(text, translate("Store", "An action item")),
                owner=owner,
                meeting_id=meeting_id,
                mentorship_id=mentorship_id,
                goal_id=goal_id,
                source_id=source_id,
                visibility=Visibility.SHAREABLE,
            )
            fill(row, {"due_on": due_on})
            session.add(row)
            session.flush()
            return row.id

    def write(self, action_id: int, **fields: Any) -> None:
        """Change an item's text, owner, due date or goal; its state by `mark`.

        Raises:
            BadInput: the text is empty or the day cannot be right.
        """
        if "text" in fields:
            fields["text"] = required(fields["text"], translate("Store", "An action item"))
        with self._store.writing() as session:
            fill(find(session, ActionItemRow, action_id), fields)

    def mark(self, action_id: int, state: ActionState, on: date | None = None) -> None:
        """Say where an item stands; `on` is the day it was done, today where None."""
        with self._store.writing() as session:
            row = find(session, ActionItemRow, action_id)
            row.state = state
            row.done_on = self._day(on) if state is ActionState.DONE else None

    def _read(self, query: Select[ActionItemRow]) -> list[ActionItem]:
        with self._store.reading() as session:
            return [to_record(ActionItem, row) for row in session.scalars(query)]


def _of(mentorship_id: int | None) -> Select[ActionItemRow]:
    """Items of one mentorship where given."""
    query = _items()
    return query if mentorship_id is None else query.where(of_mentorship(ActionItemRow, mentorship_id))


def _items() -> Select[ActionItemRow]:
    """Items that are not in the bin, nor is their meeting."""
    meeting = identities()
    return (
        select(ActionItemRow)
        .outerjoin(meeting, meeting.c.id == ActionItemRow.meeting_id)
        .where(ActionItemRow.binned_at.is_(None), meeting.c.binned_at.is_(None))
        .order_by(ActionItemRow.id)
    )
