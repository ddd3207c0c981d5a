"""The commands for everything at once: export, and import of what export wrote."""

import sys
from dataclasses import dataclass
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.commands.secrets import open_journal
from pmjournal.commands.terminal import Stages, plain, say
from pmjournal.errors import BadInput
from pmjournal.exporting import warning
from pmjournal.files import is_journal
from pmjournal.import_whole import Steps
from pmjournal.lock import claimed
from pmjournal.new_from_export import new_from_json
from pmjournal.records.exports import Exported, TakenIn
from pmjournal.steps import finish
from pmjournal.wording import counted


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What was asked for on the command line; `format` is `json` or `markdown`, `yes` lets a file be replaced."""

    folder: Path
    format: str
    target: Path
    yes: bool
    passphrase_file: Path | None = None


def export(order: ExportOrder, clock: Clock) -> int:
    """Write everything out, after saying on standard error what that means.

    Raises:
        BadInput: the file or folder is there already.
    """
    if order.format == "json" and order.target.exists() and not order.yes:
        raise BadInput(f"{order.target} is there already. Choose another name, or replace it with --yes.")
    with open_journal(order.folder, clock, order.passphrase_file, read_only=True) as journal, Stages() as stages:
        print(plain(warning(journal.exports.private())), file=sys.stderr)
        if order.format == "json":
            steps = journal.exports.json(order.target, replace=order.yes)
        else:
            steps = journal.exports.markdown(order.target)
        made = finish(steps, lambda far: stages.show(str(far)))
    _tell(made)
    return 0


def take_in(folder: Path, file: Path, clock: Clock, passphrase_file: Path | None = None) -> int:
    """Make a journal of a JSON export, or take it into one that has no records.

    Raises:
        FolderTaken: the journal has records.
        JournalInUse: a window holds the journal.
    """
    if not is_journal(folder):
        made = _taken(new_from_json(file, folder, clock=clock))
        say(f"A new journal is in {made.folder}: {_records(made.records, made.private)}. It has no passphrase.")
        return 0
    with claimed(folder), open_journal(folder, clock, passphrase_file, read_only=False) as journal:
        made = _taken(journal.whole_import.json(file))
    say(f"The journal in {folder} took {_records(made.records, made.private)}.")
    return 0


def _taken(steps: Steps) -> TakenIn:
    with Stages() as stages:
        return finish(steps, lambda far: stages.show(str(far)))


def _tell(made: Exported) -> None:
    files = f", {counted(made.files, 'attachment')}" if made.files else ""
    say(f"Everything is in {made.path}: {_records(made.records, made.private)}{files}.")
    if made.missing:
        what = counted(made.missing, "attachment is", "attachments are")
        say(f"{what} missing or damaged in the journal, and left out.")


def _records(count: int, private: int) -> str:
    return f"{counted(count, 'record')}, {private} of them private"
