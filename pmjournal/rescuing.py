"""Reading what can still be read of a damaged journal into a new one. The damaged one is not changed.

The new journal has the keys of the old one, so that the same passphrase opens it. Each page of the file that is
what was written gives its rows; what these lack is put in as little as that takes, and told.
"""

import shutil
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from pmjournal import stages
from pmjournal.clock import Clock
from pmjournal.errors import AttachmentMissing, DamagedAttachment, DamagedJournal, JournalError
from pmjournal.files import BACKUPS, DATABASE, make_folder, put_folder, trouble
from pmjournal.language import Translatable, translate
from pmjournal.records.checks import Rescued
from pmjournal.secret import Secret
from pmjournal.stages import Progress, as_stage
from pmjournal.store import checking, histories, mentions, references, salvage
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.backup_folder import RESTORING, clear_restoring, scratch
from pmjournal.store.backup_list import advised
from pmjournal.store.contents import copy_open
from pmjournal.store.engine import connect, explained
from pmjournal.store.keys import Keyring, write_keys
from pmjournal.store.migrating import upgrade
from pmjournal.store.opening import check_free, check_there, whole_or_nothing
from pmjournal.store.pages import Pages
from pmjournal.store.store import Store
from pmjournal.store.unlocking import Unlocked, unlock


class Stage(stages.Stage):
    """What a rescue is at."""

    READING = Translatable("Rescue", "Reading the damaged file")
    WRITING = Translatable("Rescue", "Writing the new journal")
    INDEX = Translatable("Rescue", "Making the search index")
    ATTACHMENTS = Translatable("Rescue", "Bringing the attachments along")


Steps = Generator[Progress, None, Rescued]


def rescue(folder: Path, target: Path, secret: Secret | None = None, clock: Clock | None = None) -> Steps:
    """Read what can be read of the journal in `folder` into a new one in `target`.

    Args:
        folder: the damaged journal's; it is not changed.
        target: a missing or empty folder.
        secret: what opens the damaged one.
        clock: stamps what is made.

    Raises:
        FolderTaken: `target` is not empty.
        Locked, WrongSecret: the damaged journal needs a secret, or another one.
        DamagedJournal: not even its keys can be read, or nothing of it fits them.
        JournalError: the new one cannot be written; nothing is left of it.
    """
    check_free(target)
    try:
        return (yield from _rescued(folder, target, secret, clock or Clock()))
    except DamagedJournal as error:
        raise advised(error, folder) from error


def _rescued(folder: Path, target: Path, secret: Secret | None, clock: Clock) -> Steps:
    check_there(folder)
    opened = unlock(folder, secret)
    with whole_or_nothing(target), _beside(target) as made:
        with checking.place_for_copy(folder) as place:
            pages = yield from _read(folder, opened.key, place / "copy.db")
            found, mended = yield from _write(made, opened, pages)
        if found.is_empty:
            raise _nothing(folder)
        kept, missing = yield from _attachments(folder, made, opened.key)
        records = yield from _finish(made, opened.key, clock)
        put_folder(made, target.absolute())
    lost = mended.lost + found.skipped
    counts = (pages.count, len(pages.damaged), pages.proven)
    return Rescued(target, records, mended.stand_ins, lost, kept, missing, *counts)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A folder that becomes the new journal in one step: half a journal must never look like a whole one."""
    parent = target.absolute().parent
    try:
        make_folder(parent)
        clear_restoring(parent)
        with scratch(parent, RESTORING) as place:
            yield Path(place) / "journal"
    except OSError as error:
        raise trouble(error, target) from error


def _read(folder: Path, key: bytes, copy: Path) -> Generator[Progress, None, Pages]:
    """Copy the file and read all its pages; what a killed writer left is taken back, in the copy."""
    yield Progress(Stage.READING)
    file, hot = folder / DATABASE, folder / f"{DATABASE}-journal"
    try:
        shutil.copyfile(file, copy)
        if hot.exists():
            shutil.copyfile(hot, f"{copy}-journal")
    except OSError as error:
        raise trouble(error, copy) from error
    with suppress(JournalError), copy_open(copy, key, read_only=False):
        pass
    pages = Pages(copy, key)
    for done, total in pages.read():
        yield Progress(Stage.READING, done, total)
    return pages


def _write(
    target: Path, opened: Unlocked, pages: Pages
) -> Generator[Progress, None, tuple[salvage.Found, references.Mended]]:
    """Make the new journal's files, and write into them what is found in the pages."""
    yield Progress(Stage.WRITING)
    make_folder(target)
    file = target / DATABASE
    try:
        file.touch(mode=0o600, exist_ok=False)
        write_keys(target, Keyring(opened.keys))
        (target / BACKUPS).mkdir(mode=0o700)
    except OSError as error:
        raise trouble(error, file) from error
    with explained(file), closing(connect(file, opened.key)) as connection:
        upgrade(connection, file)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        found = yield from as_stage(Stage.WRITING, salvage.write(connection, pages))
        mended = references.mend(connection)
        histories.mend(connection)
        mentions.mend(connection)
        connection.execute("COMMIT")
    return found, mended


def _finish(target: Path, key: bytes, clock: Clock) -> Generator[Progress, None, dict[str, int]]:
    """Give the new journal its search index; returns how many records it has of each kind."""
    store = Store(target / DATABASE, key, clock)
    try:
        yield from as_stage(Stage.INDEX, store.rebuild_index())
        return salvage.counts(store)
    finally:
        store.close()


def _attachments(folder: Path, target: Path, key: bytes) -> Generator[Progress, None, tuple[int, int]]:
    """Bring the attached files along that the new journal knows; returns how many came, and how many did not."""
    with explained(target), closing(connect(target / DATABASE, key)) as connection:
        names = sorted(
            {name for table in checking.TABLES for (name,) in connection.execute(f"SELECT stored FROM {table}")}
        )
    before, after, kept = AttachmentFiles(folder, key), AttachmentFiles(target, key), 0
    for number, name in enumerate(names):
        yield Progress(Stage.ATTACHMENTS, number, len(names))
        with suppress(AttachmentMissing, DamagedAttachment):
            after.put(before.get(name))
            kept += 1
    return kept, len(names) - kept


def _nothing(folder: Path) -> DamagedJournal:
    return DamagedJournal(
        translate(
            "Rescue",
            "Nothing in {file} can be read with its keys: they may be another journal's. Nothing was changed.",
        ).format(file=folder / DATABASE)
    )


# Words ------------------------------------------------------------------------------------------------


def sentences(rescued: Rescued) -> list[str]:
    """What came of it, a sentence each; without a word of the journal."""
    records = translate("Checking", "%Ln record(s)", "", sum(rescued.records.values()))
    attachments = translate("Checking", "%Ln attachment(s)", "", rescued.attachments)
    said = translate("Rescue", "A new journal is in {folder}: {records} and {attachments} were rescued.")
    told = [said.format(folder=rescued.folder, records=records, attachments=attachments)]
    if rescued.damaged:
        pages = translate("Rescue", "%Ln page(s) of the damaged file could not be read", "", rescued.damaged)
        told.append(translate("Rescue", "{pages}, of {count}.").format(pages=pages, count=f"{rescued.pages:,}"))
    if rescued.stand_ins:
        count = rescued.stand_ins
        told.append(translate("Rescue", "%Ln lost record(s) (is|are) there in name only.", "", count))
    if rescued.lost:
        told.append(translate("Rescue", "%Ln more piece(s) could be seen and not be used.", "", rescued.lost))
    if rescued.missing:
        told.append(translate("Rescue", "%Ln attachment(s) (is|are) missing or damaged.", "", rescued.missing))
    if not rescued.proven:
        told.append(translate("Rescue", "Its first page is lost, so nothing proves that all is as you wrote it."))
    return told
