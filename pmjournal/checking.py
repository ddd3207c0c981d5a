"""Checking a journal, repairing what can be made anew, and the words for what was found.

A check never changes anything: it looks at a copy. A repair makes anew what follows from the rest: the search
index, links, the state of goals and milestones, references that lead nowhere, files that belong to nothing. What
is damaged itself comes back from a backup, or is rescued into a new journal; see `rescuing`.
"""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

from pmjournal import stages
from pmjournal.clock import Clock
from pmjournal.errors import DamagedJournal
from pmjournal.files import KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.language import Translatable, translate
from pmjournal.records.backups import Why
from pmjournal.records.checks import BROKEN, Fault, Report
from pmjournal.secret import Secret
from pmjournal.stages import Progress, as_stage
from pmjournal.store import backup_list, checking
from pmjournal.store.keys import read_keys
from pmjournal.store.opening import check_there
from pmjournal.store.unlocking import unlock

T = TypeVar("T")


class Stage(stages.Stage):
    """What a check or a repair is at."""

    COPYING = Translatable("Checking", "Copying the journal's file")
    DATABASE = Translatable("Checking", "Checking the file")
    INDEX = Translatable("Checking", "Checking the search index")
    ATTACHMENTS = Translatable("Checking", "Checking the attachments")
    BACKUP = Translatable("Checking", "Making a backup first")
    REPAIRING = Translatable("Checking", "Repairing")


Steps = Generator[Progress, None, T]


def of(journal: Journal) -> Steps[Report]:
    """Check an open journal, without holding up who writes.

    Raises:
        JournalError: there is no room for the copy.
    """
    yield Progress(Stage.COPYING)
    wanted = journal.attachments.wanted()
    with checking.place_for_copy(journal.folder) as place:
        journal.backups.copy_live(place / "copy.db")
        return (yield from _look(journal.folder, place / "copy.db", journal.backups.key, journal.clock, wanted))


def closed(folder: Path, secret: Secret | None = None, clock: Clock | None = None) -> Steps[Report]:
    """Check a journal that is not open here, or cannot be opened any more.

    Args:
        folder: the journal's.
        secret: what opens it; not looked at where none is set.
        clock: tells the zone that days are counted in.

    Raises:
        Locked, WrongSecret: it needs a secret, or another one.
        NotAJournal, DamagedJournal, NewerJournal: there is none, or not even its keys can be read.
    """
    try:
        check_there(folder)
        key = unlock(folder, secret).key
    except DamagedJournal as error:
        raise backup_list.advised(error, folder) from error
    yield Progress(Stage.COPYING)
    with checking.place_for_copy(folder) as place:
        checking.copy_closed(folder, key, place / "copy.db")
        return (yield from _look(folder, place / "copy.db", key, clock or Clock()))


def repair(journal: Journal) -> Steps[Report]:
    """Make anew in an open journal what follows from the rest, after a backup, and check it again.

    What was read from the journal before may be old after it, and no Change from before can be undone.

    Raises:
        ReadOnlyJournal: it is open for reading only.
        JournalError: it could not be written; nothing was repaired.
    """
    before = yield from of(journal)
    if not before.can_be_mended:
        return before
    yield Progress(Stage.BACKUP)
    with journal.transaction():
        pass  # a journal that may only be read says so now
    journal.backups.before(Why.REPAIR)
    yield from as_stage(Stage.REPAIRING, journal.mend())
    after = yield from of(journal)
    mended = {
        fault: count - after.found.get(fault, 0)
        for fault, count in before.found.items()
        if count > after.found.get(fault, 0)
    }
    return Report(after.records, after.attachments, after.found, mended, after.newest)


def _look(
    folder: Path, copy: Path, key: bytes, clock: Clock, wanted: frozenset[str] = frozenset()
) -> Steps[Report]:
    """Look through a copy of a journal's database, and through its attachments and keys."""
    looked = checking.Looked(wanted=wanted)
    for done, total in checking.database(copy, key, looked):
        yield Progress(Stage.DATABASE, done, total)
    if BROKEN & looked.found.keys():
        return Report(found=looked.found, newest=newest_backup(folder))
    yield from as_stage(Stage.INDEX, checking.search_index(copy, key, clock, looked))
    for done, total in checking.attachments(folder, key, looked):
        yield Progress(Stage.ATTACHMENTS, done, total)
    looked.count(Fault.KEYS, int(read_keys(folder / KEYS_FILE).next is not None))
    lost = looked.found.get(Fault.MISSING, 0) + looked.found.get(Fault.DAMAGED, 0)
    return Report(looked.records, len(looked.stored), looked.found, newest=newest_backup(folder) if lost else None)


def newest_backup(folder: Path) -> Path | None:
    """The newest backup of a journal that shows no damage; None where there is none."""
    found = backup_list.newest_whole(folder)
    return None if found is None else found.path


# Words ------------------------------------------------------------------------------------------------


def sentences(report: Report) -> Iterator[str]:
    """What was found and what became of it, a sentence each; without a word of the journal."""
    for fault, count in report.mended.items():
        yield _repaired(fault, count)
    for fault, count in report.found.items():
        yield _wrong(fault, count)
    if report.is_broken:
        yield _advice(report.newest)
        yield translate("Checking", "What can still be read of it can be rescued into a new journal.")
    elif {Fault.MISSING, Fault.DAMAGED} & report.found.keys() and report.newest is not None:
        put_back = translate("Checking", "Restore {file} beside the journal to get such a file back.")
        yield put_back.format(file=report.newest)
    if report.can_be_mended:
        yield translate("Checking", "A repair makes anew what can be. Nothing you wrote is changed by it.")
    if report.is_sound:
        yield _sound(report)


def _advice(newest: Path | None) -> str:
    if newest is None:
        return translate("Checking", "There is no backup to go back to in its backups folder.")
    return translate("Checking", "The newest backup that is whole is {file}.").format(file=newest)


def _sound(report: Report) -> str:
    records = translate("Checking", "%Ln record(s)", "", report.records)
    attachments = translate("Checking", "%Ln attachment(s)", "", report.attachments)
    if report.mended:
        said = translate("Checking", "Now everything is in order: {records} and {attachments} were checked.")
    else:
        said = translate("Checking", "Everything is in order: {records} and {attachments} were checked.")
    return said.format(records=records, attachments=attachments)


def _wrong(fault: Fault, count: int) -> str:
    match fault:
        case Fault.MISSING:
            return translate("Checking", "The file(s) of %Ln attachment(s) (is|are) missing.", "", count)
        case Fault.DAMAGED:
            return translate("Checking", "The file(s) of %Ln attachment(s) (is|are) damaged.", "", count)
        case Fault.ORPHANS:
            return translate("Checking", "%Ln file(s) in the attachments folder belong(s|) to nothing.", "", count)
        case _:
            return _wrong_in_database(fault, count)


def _wrong_in_database(fault: Fault, count: int) -> str:
    match fault:
        case Fault.PAGES:
            return translate("Checking", "%Ln page(s) of the journal's file (is|are) damaged.", "", count)
        case Fault.TABLES:
            return translate("Checking", "%Ln table(s) of the journal (is|are) damaged inside.", "", count)
        case Fault.KEYS:
            return translate("Checking", "A change of keys was cut short. Opening the journal finishes it.")
        case Fault.REFERENCES:
            return translate("Checking", "%Ln reference(s) in the journal lead(s|) nowhere.", "", count)
        case Fault.HISTORY:
            return translate(
                "Checking", "%Ln goal(s) or milestone(s) do(es|) not stand as the history says.", "", count
            )
        case Fault.LINKS:
            return translate("Checking", "The links of %Ln text(s) are not those written in (it|them).", "", count)
        case _:
            return translate("Checking", "The search index is wrong about %Ln record(s).", "", count)


def _repaired(fault: Fault, count: int) -> str:
    match fault:
        case Fault.REFERENCES:
            return translate("Checking", "Repaired: %Ln reference(s) that led nowhere.", "", count)
        case Fault.HISTORY:
            return translate(
                "Checking", "Repaired: %Ln goal(s) or milestone(s) that did not stand as history says.", "", count
            )
        case Fault.LINKS:
            return translate("Checking", "Repaired: the links of %Ln text(s).", "", count)
        case Fault.INDEX:
            return translate("Checking", "Repaired: the search index, wrong about %Ln record(s).", "", count)
        case Fault.ORPHANS:
            return translate("Checking", "Removed: %Ln attachment file(s) that belonged to nothing.", "", count)
        case _:
            return translate("Checking", "Repaired: what a change of keys had left half done.")
