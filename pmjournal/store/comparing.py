"""Two databases of one journal beside each other: which records are not the same in both.

By id, which is never given twice. What only says when (created, changed) is no difference, nor are versions of
texts, links that follow from texts, and the search index.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from pmjournal.records import Kind
from pmjournal.records.backups import Comparison, Difference, Differing
from pmjournal.store.contents import copy_open
from pmjournal.store.tables import (
    ActionItemRow,
    AgendaPointRow,
    AgreementRow,
    AttachmentRow,
    EntryRow,
    FeedbackRequestRow,
    FeedbackRow,
    GoalCompetencyRow,
    GoalRow,
    MeetingRatingRow,
    MeetingRow,
    MentorshipRow,
    MilestoneRow,
    PauseRow,
    PersonRow,
    PrivateAttachmentRow,
    PrivateNoteRow,
    PrivateRecordRow,
    ProgressEventRow,
    RecordRow,
    ReflectionRow,
    ReviewRow,
)

STAMPS = frozenset({"created_at", "changed_at", "added_at", "recorded_at"})
# The name of an attachment's file depends on the key, and is no difference.
UNTOLD = STAMPS | {"stored"}


_Record = tuple[Kind, str]
"""What a record is, and the moment it was made."""


@dataclass(frozen=True, slots=True)
class _Half:
    """Records of one identity table, and whose they are."""

    identity: Table
    parts: tuple[tuple[Table, str], ...]
    titles: tuple[tuple[Kind, str], ...]
    private: bool


def _table(row: Any) -> Table:
    table: Table = row.__table__
    return table


_PUBLIC = _Half(
    _table(RecordRow),
    (
        *(
            (_table(row), "id")
            for row in (
                PersonRow, MentorshipRow, GoalRow, MilestoneRow, MeetingRow, AgendaPointRow, ActionItemRow,
                EntryRow, ReflectionRow, ReviewRow, FeedbackRow, FeedbackRequestRow, AgreementRow,
            )
        ),
        (_table(GoalCompetencyRow), "goal_id"),
        (_table(ProgressEventRow), "goal_id"),
        (_table(PauseRow), "mentorship_id"),
        (_table(AttachmentRow), "record_id"),
    ),
    (
        (Kind.PERSON, "SELECT name, '' FROM {db}.person WHERE id = ?"),
        (
            Kind.MENTORSHIP,
            "SELECT person.name, '' FROM {db}.mentorship JOIN {db}.person ON person.id = person_id"
            " WHERE mentorship.id = ?",
        ),
        (Kind.GOAL, "SELECT title, '' FROM {db}.goal WHERE id = ?"),
        (Kind.MILESTONE, "SELECT title, '' FROM {db}.milestone WHERE id = ?"),
        (Kind.MEETING, "SELECT title, substr(starts_at, 1, 10) FROM {db}.meeting WHERE id = ?"),
        (Kind.AGENDA_POINT, "SELECT text, '' FROM {db}.agenda_point WHERE id = ?"),
        (Kind.ACTION_ITEM, "SELECT text, '' FROM {db}.action_item WHERE id = ?"),
        (Kind.ENTRY, "SELECT title, occurred_on FROM {db}.entry WHERE id = ?"),
        (Kind.REFLECTION, "SELECT title, substr(written_at, 1, 10) FROM {db}.reflection WHERE id = ?"),
        (Kind.REVIEW, "SELECT '', ends_on FROM {db}.review WHERE id = ?"),
        (Kind.FEEDBACK, "SELECT text, given_on FROM {db}.feedback WHERE id = ?"),
        (Kind.FEEDBACK_REQUEST, "SELECT about, asked_on FROM {db}.feedback_request WHERE id = ?"),
        (Kind.AGREEMENT, "SELECT '', coalesce(agreed_on, '') FROM {db}.agreement WHERE id = ?"),
    ),
    private=False,
)  # fmt: skip
_PRIVATE = _Half(
    _table(PrivateRecordRow),
    (
        (_table(PrivateNoteRow), "id"),
        (_table(MeetingRatingRow), "id"),
        (_table(PrivateAttachmentRow), "record_id"),
    ),
    (
        (Kind.PRIVATE_NOTE, "SELECT title, substr(written_at, 1, 10) FROM {db}.private_note WHERE id = ?"),
        (
            Kind.MEETING_RATING,
            "SELECT '', substr(starts_at, 1, 10) FROM {db}.meeting_rating"
            " JOIN {db}.meeting ON meeting.id = meeting_id WHERE meeting_rating.id = ?",
        ),
    ),
    private=True,
)


def compared(then: Path, then_key: bytes, now: Path, now_key: bytes, *, private: bool) -> Comparison:
    """A copy of an older database beside a copy of the present one; both in the present form.

    Args:
        then: the older one.
        then_key: its data key.
        now: the present one.
        now_key: its data key.
        private: tell the titles of private records, too.
    """
    with _both(then, then_key, now, now_key) as connection:
        counts = [_counts(connection, db) for db in ("then_", "main")]
        differing = [one for half in (_PUBLIC, _PRIVATE) for one in _differing(connection, half, private=private)]
    return Comparison(counts[0], counts[1], tuple(differing))


@contextmanager
def _both(then: Path, then_key: bytes, now: Path, now_key: bytes) -> Iterator[Any]:
    """A connection in which the present database is `main`, and the older one `then_`."""
    with copy_open(now, now_key, read_only=True) as connection:
        connection.execute(f"ATTACH DATABASE ? AS then_ KEY \"x'{then_key.hex()}'\"", (str(then),))
        yield connection


def _counts(connection: Any, db: str) -> dict[Kind, int]:
    found: dict[Kind, int] = {}
    for half in (_PUBLIC, _PRIVATE):
        rows = connection.execute(f"SELECT kind, count(*) FROM {db}.{half.identity.name} GROUP BY kind")
        found |= {Kind(kind): count for kind, count in rows}
    return found


def _differing(connection: Any, half: _Half, *, private: bool) -> Iterator[Differing]:
    """The records of one half that are not the same, by id."""
    then, now = (_records(connection, db, half) for db in ("then_", "main"))
    changed, titles = _changed(connection, half), dict(half.titles)
    for id in sorted(then.keys() | now.keys()):
        for kind, difference in _differences(then.get(id), now.get(id), has_changed=id in changed):
            db = "then_" if difference is Difference.ONLY_BACKUP else "main"
            title, day = connection.execute(titles[kind].format(db=db), (id,)).fetchone() or ("", "")
            shown = title if private or not half.private else ""
            yield Differing(kind, id, difference, shown, date.fromisoformat(day) if day else None, half.private)


def _differences(
    then: _Record | None, now: _Record | None, *, has_changed: bool
) -> Iterator[tuple[Kind, Difference]]:
    """How a record differs. Two that have one id were made on two computers where the moments are not the same."""
    if then == now:
        if has_changed and now is not None:
            yield now[0], Difference.CHANGED
        return
    if then is not None:
        yield then[0], Difference.ONLY_BACKUP
    if now is not None:
        yield now[0], Difference.ONLY_NOW


def _records(connection: Any, db: str, half: _Half) -> dict[int, _Record]:
    rows = connection.execute(f"SELECT id, kind, created_at FROM {db}.{half.identity.name}")
    return {id: (Kind(kind), created_at) for id, kind, created_at in rows}


def _changed(connection: Any, half: _Half) -> set[int]:
    """The ids of records of which a row is in one of the databases only."""
    found: set[int] = set()
    for table, owner in (*half.parts, (half.identity, "id")):
        columns = ", ".join(f'"{name}"' for name in _told(table, owner))
        sides = [f"SELECT {columns} FROM {db}.{table.name}" for db in ("main", "then_")]
        for one, other in (sides, reversed(sides)):
            rows: Iterable[tuple[int]] = connection.execute(
                f'SELECT DISTINCT "{owner}" FROM ({one} EXCEPT {other})'
            )
            found.update(id for (id,) in rows)
    return found


def _told(table: Table, owner: str) -> list[str]:
    """The columns that make a difference. Rows that only belong to a record have ids that say nothing."""
    own = owner == "id"
    return [column.name for column in table.columns if column.name not in UNTOLD and (own or column.name != "id")]
