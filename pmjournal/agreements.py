"""Agreements: what two people agreed on. One that is agreed on is never changed; a new version takes its place."""

from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from pmjournal.errors import BadInput
from pmjournal.language import translate
from pmjournal.records import Agreement, Kind, Visibility
from pmjournal.store.mapping import to_record
from pmjournal.store.tables import AgreementRow, MentorshipRow
from pmjournal.store.topic import Topic, fill, find, of_mentorship
from pmjournal.text import sensible

SECTIONS: tuple[str, ...] = AgreementRow.SECTIONS
"""The fields that hold the sixteen sections, in order; their titles and prompts are the template's."""


class Agreements(Topic):
    """The agreements of mentorships, each in its versions."""

    def get(self, agreement_id: int) -> Agreement:
        """One version.

        Raises:
            NotFound: there is none, or it is in the bin.
        """
        with self._store.reading() as session:
            return to_record(Agreement, find(session, AgreementRow, agreement_id))

    def versions(self, mentorship_id: int) -> list[Agreement]:
        """All versions, the latest first."""
        with self._store.reading() as session:
            return [to_record(Agreement, row) for row in session.scalars(_versions(mentorship_id))]

    def latest(self, mentorship_id: int) -> Agreement | None:
        """The latest version, agreed on or still a draft; None where there is none."""
        with self._store.reading() as session:
            row = session.scalars(_versions(mentorship_id).limit(1)).first()
            return to_record(Agreement, row) if row is not None else None

    def agreed(self, mentorship_id: int) -> Agreement | None:
        """The version that holds: the latest one agreed on."""
        query = _versions(mentorship_id).where(AgreementRow.agreed_on.is_not(None)).limit(1)
        with self._store.reading() as session:
            row = session.scalars(query).first()
            return to_record(Agreement, row) if row is not None else None

    def due(self, by: date) -> list[Agreement]:
        """The versions that hold and were to be looked at again by a day, the longest ago first."""
        agreed = AgreementRow.agreed_on.is_not(None) & AgreementRow.binned_at.is_(None)
        agreed &= AgreementRow.record_kind == Kind.AGREEMENT  # else all records of the journal are walked through
        holding = (
            select(AgreementRow.mentorship_id, func.max(AgreementRow.version))
            .where(agreed)
            .group_by(AgreementRow.mentorship_id)
        )
        query = select(AgreementRow).where(agreed, AgreementRow.review_on <= by)
        with self._store.reading() as session:
            last = {(id, version) for id, version in session.execute(holding)}
            found = [row for row in session.scalars(query) if (row.mentorship_id, row.version) in last]
            return sorted((to_record(Agreement, row) for row in found), key=lambda one: (one.review_on, one.id))

    def write(self, mentorship_id: int, **fields: Any) -> int:
        """Change sections or the day of review of the draft; returns its id.

        Where the latest version is agreed on, a draft of the next one is made of it first; where there is none,
        the first one.

        Raises:
            BadInput: a day cannot be right.
        """
        with self._store.writing() as session:
            row = _draft(session, mentorship_id)
            fill(row, fields)
            session.flush()
            return row.id

    def agree(self, mentorship_id: int, on: date | None = None) -> int:
        """Say that both agreed on the draft, today where `on` is None; returns its id.

        Raises:
            BadInput: there is no draft with anything in it, or the day cannot be right.
        """
        with self._store.writing() as session:
            row = session.scalars(_versions(mentorship_id).limit(1)).first()
            if (
                row is None
                or row.agreed_on is not None
                or not any(getattr(row, name).strip() for name in SECTIONS)
            ):
                raise BadInput(translate("Store", "There is nothing new to agree on. Write a section first."))
            row.agreed_on = self._day(sensible(on))
            return row.id

    def look_again(self, agreement_id: int, on: date | None) -> None:
        """Choose the day on which a version shall be looked at again; what it says stays, also if agreed on.

        Raises:
            NotFound: there is no such version, or it is in the bin.
            BadInput: the day cannot be right.
        """
        with self._store.writing() as session:
            find(session, AgreementRow, agreement_id).review_on = sensible(on)

    def drop_draft(self, mentorship_id: int) -> None:
        """Move the draft to the bin; the version agreed on before, where there is one, is the latest again."""
        with self._store.writing() as session:
            row = session.scalars(_versions(mentorship_id).limit(1)).first()
            if row is not None and row.agreed_on is None:
                row.binned_at = self._clock.now()


def _draft(session: Session, mentorship_id: int) -> AgreementRow:
    """The version that may be changed, made where there is none."""
    last = session.scalars(_versions(mentorship_id).limit(1)).first()
    if last is not None and last.agreed_on is None:
        return last
    find(session, MentorshipRow, mentorship_id)
    row = AgreementRow(
        mentorship_id=mentorship_id, visibility=Visibility.SHAREABLE, version=last.version + 1 if last else 1
    )
    if last is not None:
        fill(row, {name: getattr(last, name) for name in SECTIONS})
    session.add(row)
    return row


def _versions(mentorship_id: int) -> Select[AgreementRow]:
    """The versions of one mentorship's agreement, the latest first."""
    query = select(AgreementRow).where(
        of_mentorship(AgreementRow, mentorship_id), AgreementRow.binned_at.is_(None)
    )
    return query.order_by(AgreementRow.version.desc(), AgreementRow.id.desc())
