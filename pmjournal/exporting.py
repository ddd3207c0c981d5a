"""Everything in the journal, written out to be read without this program: the act, step by step.

A person asks for it and is told first that it is not encrypted (`warning`). What the document looks like is in
`interchange/`; what the journal holds is read from a copy, so that nobody who writes meanwhile is held up.
"""

import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.orm import Session

from pmjournal.errors import AttachmentMissing, BadInput, DamagedAttachment
from pmjournal.files import check_target, put_folder_in_place, put_in_place, trouble
from pmjournal.interchange.journal_json import About, File, JournalWriter, name_of
from pmjournal.language import translate
from pmjournal.pages.folder import FolderWriter
from pmjournal.records.exports import Exported, Stage
from pmjournal.stages import Progress
from pmjournal.store import whole
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.backups import Backups
from pmjournal.store.export_place import making
from pmjournal.store.migrating import REVISIONS
from pmjournal.store.snapshot import snapshot
from pmjournal.store.store import Store

Steps = Generator[Progress, None, Exported]
TOLD_EVERY = 200  # rows


def warning(private: int | None) -> str:
    """What a person is told before anything is written.

    Args:
        private: how much is private, see `Exports.private`; None where that is not to be told.
    """
    if private is None:
        included = translate("Export", "Private notes are included and marked.")
    else:
        included = translate(
            "Export", "%n private note(s) or rating(s) (is|are) included and marked.", "", private
        )
    return " ".join(
        (included, translate("Export", "What is written is not encrypted: whoever has it can read everything."))
    )


class Exports:
    """Exports of everything.

    Args:
        folder: the journal's folder.
        store: its open database.
        backups: know how to copy it.
    """

    def __init__(self, folder: Path, store: Store, backups: Backups) -> None:
        self._files = AttachmentFiles(folder, store.key)
        self._store = store
        self._backups = backups

    def private(self) -> int:
        """How many private notes and ratings of meetings there are, those in the bin included; see `warning`."""
        with self._store.reading() as session:
            return whole.records(session)[1]

    def json(self, target: Path, *, replace: bool = False) -> Steps:
        """Write everything as one JSON file, see docs/journal-json.md; in steps that say how far it is.

        Closed before its end, nothing is left of it.

        Args:
            target: the file to write, readable by its owner only.
            replace: whether one that is there already may go.

        Raises:
            BadInput: it is there already, or belongs to a journal.
            JournalError: it could not be written; what was there is as it was.
            DamagedJournal: the journal cannot be read as a whole.
        """
        check_target(target)
        _check_free(target, replace=replace)
        yield Progress(Stage.COPYING)
        with self._reading(target) as (session, place):
            part = place / "journal.json"
            part.touch(mode=0o600)
            with part.open("wb") as out:
                made = yield from _write_json(out, session, self._files, target)
            yield Progress(Stage.WRITING, 1, 1)
            _check_free(target, replace=replace)
            put_in_place(part, target)
        return made

    def markdown(self, target: Path) -> Steps:
        """Write everything as a folder of pages to read, see docs/markdown-export.md; in steps as `json` does.

        Closed before its end, nothing is left of it.

        Args:
            target: a missing or empty folder; readable by its owner only.

        Raises:
            BadInput: it is not empty, no folder, or lies in a journal's.
            JournalError: it could not be written.
            DamagedJournal: the journal cannot be read as a whole.
        """
        _check_empty(target)
        yield Progress(Stage.COPYING)
        with self._reading(target) as (session, place):
            part = place / "pages"
            part.mkdir(mode=0o700)
            writer = FolderWriter(session, self._files, self._store.clock, part)
            yield from writer.run()
            yield Progress(Stage.WRITING, 1, 1)
            shared, private = whole.records(session)
            _check_empty(target)
            _put_folder(part, target)
        return Exported(target, shared + private, private, writer.written.files, writer.written.missing)

    @contextmanager
    def _reading(self, target: Path) -> Iterator[tuple[Session, Path]]:
        """The journal as it is now, and a place beside `target` to write in."""
        with (
            making(target) as place,
            snapshot(self._store, self._backups, place) as copy,
            copy.reading() as session,
        ):
            yield session, place


def _check_free(target: Path, *, replace: bool) -> None:
    if target.exists() and not replace:
        raise BadInput(
            translate("Export", "{target} is there already. Choose another name.").format(target=target)
        )


def _check_empty(target: Path) -> None:
    try:
        taken = target.exists() and (not target.is_dir() or any(target.iterdir()))
    except OSError as error:
        raise trouble(error, target) from error
    if taken:
        raise BadInput(
            translate("Export", "{target} is there already. Choose a new or an empty folder.").format(
                target=target
            )
        )


def _put_folder(part: Path, target: Path) -> None:
    """Let a finished folder take its place in one step, once all in it is on the disk."""
    if hasattr(os, "sync"):
        os.sync()  # one call for tens of thousands of files
    put_folder_in_place(part, target)


def _write_json(
    out: BinaryIO, session: Session, files: AttachmentFiles, target: Path
) -> Generator[Progress, None, Exported]:
    """Write the document, first looking at every attachment: rows refer to their contents by hash."""
    held = whole.contents(session)
    names = yield from _hashes(files, held)
    total, done = whole.count(session) + len(names), 0
    writer = JournalWriter(out)
    writer.begin(About(len(REVISIONS), whole.last_ids(session)))
    for part in sorted(whole.parts(), key=lambda part: part.private):
        for _ in writer.table(part.name, _rows(session, part, names), private=part.private):
            done += 1
            if done % TOLD_EVERY == 0:
                yield Progress(Stage.WRITING, done, total)
    for _ in writer.files(_contents(files, held, names)):
        done += 1
        yield Progress(Stage.WRITING, done, total)
    writer.end()
    shared, private = whole.records(session)
    return Exported(target, shared + private, private, len(names), len(held) - len(names))


def _hashes(files: AttachmentFiles, held: Mapping[str, bool]) -> Generator[Progress, None, dict[str, str]]:
    """By the names of the files that can be read, the hashes of their contents."""
    found = {}
    for done, name in enumerate(held):
        yield Progress(Stage.READING, done, len(held))
        try:
            found[name] = name_of(files.get(name))
        except (AttachmentMissing, DamagedAttachment):
            continue
    return found


def _rows(session: Session, part: whole.Part, names: Mapping[str, str]) -> Iterator[whole.Stored]:
    for row in whole.rows(session, part):
        if whole.CONTENT in row:
            row[whole.CONTENT] = names.get(row[whole.CONTENT])
        yield row


def _contents(files: AttachmentFiles, held: Mapping[str, bool], names: Mapping[str, str]) -> Iterator[File]:
    """The contents, in the order of their hashes; one at a time in memory."""
    for name in sorted(names, key=names.__getitem__):
        yield File(held[name], files.get(name))
