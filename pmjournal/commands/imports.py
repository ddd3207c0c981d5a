"""The import command: a plan is made, carried out whole or not at all, and told line by line."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from pmjournal import importing, lock
from pmjournal.clock import Clock
from pmjournal.commands.secrets import open_journal
from pmjournal.commands.terminal import Stages, say
from pmjournal.dates import DayOrder
from pmjournal.errors import BadInput
from pmjournal.files import is_journal
from pmjournal.importing import As, ImportPlan, Outcome, RoleNeeded, Verdict
from pmjournal.journal import Journal
from pmjournal.records import Role
from pmjournal.records.backups import Why
from pmjournal.wording import counted, day_short

SETTLE = "Add --date-order dmy (day first) or --date-order mdy (month first)."


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What was asked for on the command line; `role` is the journal owner's, as in a Mentorship."""

    folder: Path
    source: Path
    as_: As
    with_name: str | None
    role: Role | None
    date_order: DayOrder | None
    dry_run: bool
    passphrase_file: Path | None = None


def run(order: ImportOrder, clock: Clock) -> int:
    """Import, and print one line for every file and one for them all.

    Raises:
        BadInput: a file is refused; the others were not taken either.
        JournalInUse: a window holds the journal.
    """
    with (
        _claim(order),
        open_journal(order.folder, clock, order.passphrase_file, read_only=order.dry_run) as journal,
    ):
        plan = _plan(order, journal)
        refused = plan.of(Verdict.REFUSED)
        if not refused and not order.dry_run:
            _carry_out(plan, journal)
    for outcome in plan.outcomes:
        say(_line(outcome, blocked=bool(refused)))
    if refused:
        raise BadInput(f"Nothing was imported: {counted(len(refused), 'file was', 'files were')} refused.")
    say(_closing(plan, order))
    return 0


def _claim(order: ImportOrder) -> AbstractContextManager[None]:
    """The claim on the folder, where something is to be written and there is a journal."""
    if order.dry_run or not is_journal(order.folder):
        return nullcontext()
    return lock.claimed(order.folder)


def _plan(order: ImportOrder, journal: Journal) -> ImportPlan:
    with Stages() as stages:
        try:
            return importing.plan(
                order.source,
                order.as_,
                journal=journal,
                with_name=order.with_name,
                role=order.role,
                date_order=order.date_order,
                progress=lambda done, of: stages.show(f"Reading, {done} of {of}"),
            )
        except RoleNeeded as error:
            raise BadInput(f"{error} Add --role mentor, mentee or peer.") from error


def _carry_out(plan: ImportPlan, journal: Journal) -> None:
    """Write it all, after a backup where the newest one has not all there is."""
    with Stages() as stages:
        stages.show("Making a backup")
        journal.backups.before(Why.IMPORT)
        importing.carry_out(journal, plan, progress=lambda done, of: stages.show(f"Writing, {done} of {of}"))


def _line(outcome: Outcome, *, blocked: bool) -> str:
    """The line of one file. Where another file blocks the import, what could be taken is "ready"."""
    verdict = "ready" if blocked and outcome.verdict is Verdict.TAKEN else outcome.verdict.value
    facts = [f"{day_short(outcome.day)}, {outcome.title}."] if outcome.dated and outcome.day else []
    settle = [SETTLE] if outcome.ambiguous else []
    return " ".join([f"{verdict:<8}{outcome.file}:", *facts, *filter(None, [outcome.why]), *settle])


def _closing(plan: ImportPlan, order: ImportOrder) -> str:
    taken, known = len(plan.of(Verdict.TAKEN)), len(plan.of(Verdict.KNOWN))
    if not taken:
        return f"Nothing new: {counted(known, 'file is', 'files are')} known already."
    noun = order.as_ if taken == 1 else f"{order.as_}s"
    whom = f" with {plan.with_name}" if plan.with_name else ""
    known_too = f", {known} known already" if known else ""
    if order.dry_run:
        return f"Dry run, nothing was written: {taken} {noun}{whom} would be taken{known_too}."
    return f"{taken} {noun}{whom} taken{known_too}."
