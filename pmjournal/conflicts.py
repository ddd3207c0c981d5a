"""Copies that a program which synchronises folders has left of a journal: found, and compared with the journal."""

import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from pmjournal.errors import DamagedJournal, NotAJournal
from pmjournal.files import trouble
from pmjournal.journal import Journal
from pmjournal.language import translate
from pmjournal.records import Kind
from pmjournal.records.backups import Comparison, Difference
from pmjournal.restoring import Stage
from pmjournal.store import comparing
from pmjournal.store.checking import place_for_copy
from pmjournal.store.contents import check, copy_open
from pmjournal.store.migrating import state
from pmjournal.store.unpacking import to_present_form


def compare(journal: Journal, path: Path, *, private: bool = False) -> Generator[Stage, None, Comparison]:
    """How the records in such a copy differ from those in the journal. Neither is changed.

    Args:
        journal: it is open.
        path: the copy.
        private: tell the titles of private records, too.

    Raises:
        DamagedJournal: the copy is not whole, or not under this journal's keys.
        NewerJournal: it was written by a newer program.
        JournalError: there is no room for it.
    """
    yield Stage.PREPARING
    key = journal.backups.key
    with place_for_copy(journal.folder) as place:
        then, now = place / "then.db", place / "now.db"
        try:
            shutil.copyfile(path, then)
        except OSError as error:
            raise trouble(error, then) from error
        try:
            with copy_open(then, key) as connection:
                if not state(connection, then) or not check(connection):
                    raise _unreadable(path)
            to_present_form(then, key)
        except (DamagedJournal, NotAJournal) as error:
            raise _unreadable(path) from error
        yield Stage.COMPARING
        journal.backups.copy_live(now)
        return comparing.compared(then, key, now, key, private=private)


def sentences(found: Comparison, name: Callable[[Kind], str]) -> Iterator[str]:
    """How many records differ, by kind; without a word of the journal.

    Args:
        found: what was compared.
        name: the word for a kind.
    """
    for kind in Kind:
        there, here, changed = (
            found.count(kind, one) for one in (Difference.ONLY_BACKUP, Difference.ONLY_NOW, Difference.CHANGED)
        )
        if there or here or changed:
            said = translate(
                "Conflicts", "{kind}: {there} only in the copy, {here} only in the journal, {changed} changed."
            )
            yield said.format(kind=name(kind), there=there, here=here, changed=changed)
    if not found.differing:
        yield translate("Conflicts", "The copy says the same as the journal. It can be deleted.")
    else:
        yield translate(
            "Conflicts", "To see it all, open a copy of this folder in which that file is the journal."
        )


def _unreadable(path: Path) -> DamagedJournal:
    return DamagedJournal(
        translate(
            "Conflicts", "{file} cannot be compared: it is not whole, or does not fit the keys of this journal."
        ).format(file=path)
    )
