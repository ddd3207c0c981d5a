"""A new journal made of the JSON export of another one; see `import_whole.py`.

It is made in a hidden folder beside its place, so that it is there whole or not at all, however the program ends.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.files import make_folder, put_folder_in_place
from pmjournal.import_whole import Steps
from pmjournal.journal import Journal
from pmjournal.records.exports import Stage
from pmjournal.secret import Secret
from pmjournal.stages import Progress
from pmjournal.store.export_place import making
from pmjournal.store.opening import whole_or_nothing


def new_from_json(
    file: Path, folder: Path, *, clock: Clock | None = None, secrets: Sequence[Secret] = ()
) -> Steps:
    """Make a journal of a file that `pmjournal export --format json` wrote, in steps that say how far it is.

    Closed before its end, nothing is left of it.

    Args:
        file: the export.
        folder: where the journal shall be; missing or empty.
        clock: tells the time; the real one where None.
        secrets: the passphrase and the recovery key that shall open it; none for a journal that is open.

    Raises:
        FolderTaken: the folder is not empty.
        BadInput, NewerJournal: the file cannot be taken in; see `WholeImport.json`.
        JournalError: the journal could not be written.
    """
    with whole_or_nothing(folder):
        make_folder(folder.absolute().parent)
        with making(folder) as place:
            with Journal.create(place / "journal", file.name, clock=clock, secrets=secrets) as journal:
                taken = yield from journal.whole_import.json(file)
            yield Progress(Stage.INDEXING, 1, 1)
            put_folder_in_place(place / "journal", folder)
    return replace(taken, folder=folder)
