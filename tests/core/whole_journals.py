"""Journals for the tests of exports: one that has everything, and generated ones of whatever can be stored."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from sqlalchemy import Boolean, Column, Float, Integer
from sqlalchemy.orm import Session
from sqlalchemy.sql.sqltypes import Date

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.limits import limit_of
from pmjournal.records import EntryKind, FeedbackDirection, FeedbackKind, NoteHeading, Role, Side
from pmjournal.steps import finish
from pmjournal.store import index_check, whole
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.base import Moment, Word
from pmjournal.store.tables import (
    AttachmentRow,
    PrivateAttachmentRow,
    PrivateRevisionRow,
    RevisionRow,
    Setting,
)

CLOCK = Clock(date(2026, 6, 9), "Europe/Stockholm")
HASTY = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
WRITTEN = datetime(2026, 6, 1, 8, 30, tzinfo=UTC)
PICTURE, PAPER = b"\x89PNG" + bytes(range(256)) * 40, b"a paper"


def with_everything(journal: Journal) -> None:
    """Fill a new journal with one of each: all kinds of records, both halves' attachments and revisions, a bin."""
    helen = journal.people.add("Helen Ökafor", Role.MENTEE)
    meeting = journal.meetings.add(WRITTEN, mentorship_id=helen, title="First: 学", notes="We spoke.\n\n- [ ] one")
    goal = journal.goals.add("Tell the story", mentorship_id=helen, why=f"See [[{meeting}|the meeting]].")
    step = journal.goals.add_milestone(goal, "Write it", planned_on=date(2026, 6, 5))
    journal.goals.mark_done(step)
    journal.agendas.add(meeting, "What next?")
    journal.actions.add("Send the draft", owner=Side.THEM, meeting_id=meeting)
    journal.entries.add(EntryKind.DECISION, "We go on", meeting_id=meeting)
    journal.pauses.add(helen, date(2026, 4, 1), date(2026, 4, 20), "Leave")
    journal.agreements.write(helen, focus="The story", confidentiality="Stays here", review_on=date(2026, 9, 1))
    journal.agreements.agree(helen, date(2026, 3, 1))
    request = journal.requests.add("The narrative", mentorship_id=helen, artefact="Draft 2")
    journal.feedback.add(
        "Shorter.\nMuch.", direction=FeedbackDirection.RECEIVED, kind=FeedbackKind.ADVICE, meeting_id=meeting,
        goal_id=goal, request_id=request, next_step="Cut it", situation="In the room",
    )  # fmt: skip
    journal.ratings.write(meeting, usefulness=4, comfort=3, comment="Quick")
    journal.owner.write(aim="Lead a team.", values="Candour\nCraft")
    reflection = journal.reflections.add(title="", body="Quiet.", written_at=WRITTEN, mood=4)
    journal.links.add(reflection, goal)
    note = journal.private_notes.add(
        f"Tired? [[{meeting}|then]]", meeting_id=meeting, heading=NoteHeading.CHALLENGES
    )
    gone = journal.reflections.add(title="Gone", body="In the bin.", written_at=WRITTEN)
    journal.bin.put(gone)
    journal.search.save("Open ones", "status:active")
    attach(journal, meeting, note)
    with journal._store.writing() as session:
        about = {"text": "We", "began_at": WRITTEN, "ended_at": WRITTEN}
        session.add(RevisionRow(record_id=meeting, field="notes", **about))
        session.add(PrivateRevisionRow(record_id=note, field="body", **about))


def attach(journal: Journal, record: int, note: int) -> None:
    """The picture to the record and the note, the paper to the note alone."""
    files = AttachmentFiles(journal.folder, journal._store.key)
    rows = [
        (AttachmentRow, record, "a picture: 学.png", PICTURE),
        (PrivateAttachmentRow, note, "a picture.png", PICTURE),
        (PrivateAttachmentRow, note, "../paper.pdf", PAPER),
    ]
    with journal._store.writing() as session:
        for position, (row, owner, name, content) in enumerate(rows):
            fields: dict[str, Any] = {"record_id": owner, "name": name, "size": len(content), "added_at": WRITTEN}
            session.add(row(stored=files.put(content), position=position, **fields))


def everything(journal: Journal) -> dict[str, list[whole.Stored]]:
    """Every row, attachments with their contents in place of the names these have under the journal's key.

    None for one that is missing or damaged.
    """
    files = AttachmentFiles(journal.folder, journal._store.key)
    with journal._store.reading() as session:
        found = {part.name: list(whole.rows(session, part)) for part in whole.parts()}
        held = {name: files.get(name) if files.holds(name) else None for name in whole.contents(session)}
        for row in (row for rows in found.values() for row in rows if whole.CONTENT in row):
            row[whole.CONTENT] = held[row[whole.CONTENT]]
        found["last ids"] = [dict(whole.last_ids(session))]
    return found


def clear(journal: Journal) -> None:
    """Take every record and every file out of a journal, for good."""
    with journal._store.transaction(None, bulk=True), journal._store.writing() as session:
        whole.empty(session)
        for table in ("record", "private_record", "sqlite_sequence"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")
    files = AttachmentFiles(journal.folder, journal._store.key)
    for name in list(files.names()):
        files.remove(name)


# Anything that can be stored ------------------------------------------------------------------------

Rows = dict[str, list[whole.Stored]]
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(date.isoformat)
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 12, 31)).map(lambda at: f"{at:%Y-%m-%dT%H:%M:%SZ}")


@st.composite
def journals(draw: Callable[[Any], Any]) -> Rows:
    """Rows of every table, whose references hold and whose keys are there once."""
    made: Rows = {}
    free = {"record": iter(range(1, 10**6)), "private_record": iter(range(1, 10**6))}
    for part in whole.parts():
        rows = [_row(draw, part, made, free) for _ in range(draw(st.integers(0, 2)))]
        made[part.name] = _once(part, [row for row in rows if row is not None])
    return made


def put(journal: Journal, rows: Rows) -> None:
    """Let a journal hold these rows and nothing else."""
    clear(journal)
    with journal._store.transaction(None, bulk=True), journal._store.writing() as session:
        _write(session, rows)
        finish(journal._store.rebuild_index())


def _write(session: Session, rows: Rows) -> None:
    whole.empty(session)
    for part in whole.parts():
        whole.write(session, part, rows[part.name])


def _row(draw: Callable[[Any], Any], part: whole.Part, made: Rows, free: dict[str, Any]) -> whole.Stored | None:
    row: whole.Stored = {}
    for field in part.fields:
        identity = [
            column.table.name for column in field.columns if column.table.name in free and column.primary_key
        ]
        if identity:
            row[field.name] = next(free[identity[0]])
            continue
        values = _values(field, made)
        if values is None:
            return None
        row[field.name] = draw(values)
    return row


def _values(field: whole.Field, made: Rows) -> Any:
    """What a field may hold; None where it has to refer to something and there is nothing."""
    column = field.columns[0]
    if field.name == "mentorship_id" and field.nullable:  # the key is to any record, the meaning is not
        return st.sampled_from([None, *(row["id"] for row in made.get("mentorship", []))])
    if column.foreign_keys:
        ids = _ids(next(iter(column.foreign_keys)).column.table.name, made)
        options = [*([None] if field.nullable else []), *ids]
        return st.sampled_from(options) if options else None
    values = st.just("0" * 64) if field.name == whole.CONTENT else _of_type(column)
    return st.none() | values if field.nullable else values


def _ids(table: str, made: Rows) -> list[int]:
    if table == "record":
        return [
            row["id"] for part in whole.parts() if "visibility" in part.names for row in made.get(part.name, [])
        ]
    if table == "private_record":
        private = [part for part in whole.parts() if part.private and "changed_at" in part.names]
        return [row["id"] for part in private for row in made.get(part.name, [])]
    return [row["id"] for row in made.get(table, [])]


def _of_type(column: Column[Any]) -> Any:
    limit = limit_of(column.table.name, column.name)
    match column.type:
        case Boolean():
            return st.booleans()
        case Integer():
            return st.integers(limit.lowest, limit.highest)
        case Float():
            return st.floats(limit.lowest, limit.highest, exclude_min=limit.above)
        case Date():
            return DAYS
        case Moment():
            return MOMENTS
        case Word(words=words):
            return st.sampled_from([word.value for word in words])
    return TEXTS


def _once(part: whole.Part, rows: list[whole.Stored]) -> list[whole.Stored]:
    """The rows without those whose key, or whose other unique fields, another one has."""
    if part.row is Setting:
        rows = [row for row in rows if not row["key"].startswith(("owner.", "search.", "backup."))]
    keys: tuple[tuple[str, ...], ...] = tuple(
        names
        for names in (
            ("key",),
            ("id",),
            ("name", "group"),
            ("goal_id", "competency_id"),
            ("from_id", "to_id", "kind"),
        )
        if set(names) <= part.names
    )
    if part.name == "competency":
        keys = (("id",), ("name",))
    kept: list[whole.Stored] = []
    for row in rows:
        if all(all([row[n] for n in names] != [one[n] for n in names] for one in kept) for names in keys):
            kept.append(row)
    return sorted(kept, key=lambda row: [row[column.key] for column in part.row.__table__.primary_key])


def differences(journal: Journal) -> list[str]:
    """Where the search index of a journal does not say what its records say."""
    with journal._store.writing() as session:
        return index_check.differences(session, journal.clock)
