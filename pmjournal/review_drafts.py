"""What the owner writes on top of a review, kept while it is written. How a review is made is in `reviews/`."""

from datetime import date

from sqlalchemy import Select, select

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Reader, Review, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import ReviewRow
from pmjournal.store.topic import Topic, fill


class ReviewDrafts(Topic):
    """The owner's words by reader, period and mentorship."""

    def find(
        self, reader: Reader, starts_on: date, ends_on: date, mentorship_id: int | None = None
    ) -> Review | None:
        """The draft for one reader and period, if any was begun."""
        with self._store.reading() as session:
            row = session.scalar(_one(reader, starts_on, ends_on, mentorship_id))
            return None if row is None else to_record(Review, row)

    def write(
        self,
        reader: Reader,
        starts_on: date,
        ends_on: date,
        mentorship_id: int | None = None,
        *,
        own_words: str,
    ) -> int:
        """Keep the owner's words; returns the draft's id.

        Raises:
            BadInput: the period ends before it starts.
        """
        if ends_on < starts_on:
            raise BadInput(translate("Review", "The period ends before it starts. Choose a later end."))
        with self._store.writing() as session:
            row = session.scalar(_one(reader, starts_on, ends_on, mentorship_id))
            if row is None:
                row = ReviewRow(
                    reader=reader,
                    starts_on=starts_on,
                    ends_on=ends_on,
                    mentorship_id=mentorship_id,
                    visibility=Visibility.PERSONAL,
                )
                session.add(row)
            fill(row, {"own_words": own_words})
            session.flush()
            return row.id


def _one(reader: Reader, starts_on: date, ends_on: date, mentorship_id: int | None) -> Select[ReviewRow]:
    return select(ReviewRow).where(
        ReviewRow.reader == reader,
        ReviewRow.starts_on == starts_on,
        ReviewRow.ends_on == ends_on,
        ReviewRow.mentorship_id.is_(mentorship_id)
        if mentorship_id is None
        else ReviewRow.mentorship_id == mentorship_id,
        ReviewRow.binned_at.is_(None),
    )
