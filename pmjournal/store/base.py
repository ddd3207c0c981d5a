"""What every mapped class has in common: naming, column types, and every column set from the start."""

from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import Dialect, MetaData, String, TypeDecorator, inspect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from pmjournal import records as r
from pmjournal.errors import DamagedJournal
from pmjournal.language import translate

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """A UTC moment, stored as ISO text so that it sorts and can be read without this program."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """An aware datetime as `2026-06-09T12:00:00Z`."""
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """The stored text as an aware datetime."""
        return datetime.fromisoformat(value) if value else None


class Text(TypeDecorator[str]):
    """A text. None that was written has a character 0, and a page that the disk has emptied gives nothing else.

    It is the one damage that SQLCipher does not notice: a page of zeros counts as one that is not written yet.
    """

    impl = String
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text.

        Raises:
            DamagedJournal: it is not what was written.
        """
        if value and "\0" in value:
            raise DamagedJournal(
                translate(
                    "Store",
                    "A text in the journal is damaged on the disk. Nothing was changed. Use a copy from the "
                    "backups folder.",
                )
            )
        return value


class Word(TypeDecorator[StrEnum]):
    """A member of one of the enums in `records/words.py`, stored as its word."""

    impl = String(20)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The word; a plain string must be one of the words."""
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The member."""
        return None if value is None else self.words(value)


WORDS = [
    r.Kind, r.Visibility, r.Role, r.Side, r.MentorshipStatus, r.CadenceUnit, r.GoalKind, r.GoalStatus, r.Health,
    r.MilestoneStatus, r.ProgressKind, r.MeetingStatus, r.AgendaKind, r.AgendaState, r.ActionState, r.EntryKind,
    r.NoteHeading, r.LinkKind, r.Reader, r.Ending, r.EntryState, r.FeedbackDirection, r.FeedbackKind,
    r.FeedbackState, r.RequestState,
]  # fmt: skip


class Base(DeclarativeBase):
    """The common base: naming convention, column types, and every column set from the start.

    Foreign keys delete nothing by themselves: a row that something else needs cannot vanish unnoticed.
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Moment, str: Text()} | {
        words: Word(words) for words in WORDS
    }

    def __init__(self, **values: Any) -> None:
        for name, value in {**_defaults(type(self)), **values}.items():
            setattr(self, name, value)


@cache
def _defaults(row: type[Base]) -> dict[str, Any]:
    """What a new object of this class holds before anything is said; the id is left to the database."""
    found = {}
    for attribute in inspect(row).column_attrs:
        column = attribute.columns[0]
        if not column.primary_key and attribute.key != "record_kind":
            found[attribute.key] = (
                column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
            )
    return found
