"""A journal to set a passphrase on: a goal, a private note, and three attachments, one of whose files is gone."""

import shutil
from datetime import date
from functools import cache
from pathlib import Path

from sqlalchemy import select

from pmjournal.clock import Clock
from pmjournal.journal import Journal
from pmjournal.records import Role
from pmjournal.secret import Secret
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.tables import AttachmentRow, PrivateAttachmentRow
from tests.new_journals import made_place

KEPT = [b"a picture", b"a private paper"]


def made(place: Path, clock: Clock) -> Path:
    """Make it, closed and without a passphrase."""
    shutil.copytree(_once(clock.today(), clock.zone), place)
    return place


@cache
def _once(today: date, zone: str) -> Path:
    """The one that is copied."""
    place = made_place() / "journal"
    with Journal.create(place, "Nora Castell", clock=Clock(today, zone)) as journal:
        goal = journal.goals.add("Tell the story")
        mentorship = journal.people.add("Helen", Role.MENTEE)
        note = journal.private_notes.add("what nobody may read", mentorship_id=mentorship)
        _attach(journal, goal, note)
    return place


def _attach(journal: Journal, goal: int, note: int) -> None:
    files = AttachmentFiles(journal.folder, journal._store.key)
    with journal._store.writing() as session:
        for number, content in enumerate([*KEPT, b"one that gets lost"]):
            table: type[AttachmentRow] | type[PrivateAttachmentRow] = (
                PrivateAttachmentRow if number == 1 else AttachmentRow
            )
            row = table(record_id=note if number == 1 else goal, name=f"{number}.txt", size=len(content))
            row.stored, row.position, row.added_at = files.put(content), number, journal.clock.now()
            session.add(row)
    files.remove(files.name_of(b"one that gets lost"))


def contents(folder: Path, secret: Secret | None) -> list[bytes]:
    """What the attachments hold whose files can be read; no other file may be there."""
    with Journal.open(folder, secret=secret) as journal, journal._store.reading() as session:
        files = AttachmentFiles(folder, journal._store.key)
        stored = [
            *session.scalars(select(AttachmentRow.stored)),
            *session.scalars(select(PrivateAttachmentRow.stored)),
        ]
        assert set(files.names()) <= set(stored)
        assert not list(files.folder.glob(".*"))
        return [files.get(name) for name in stored if files.holds(name)]


def titles(folder: Path, secret: Secret | None) -> list[str]:
    """The titles of the journal's goals."""
    with Journal.open(folder, secret=secret) as journal:
        return [outline.goal.title for outline in journal.goals.outlines()]
