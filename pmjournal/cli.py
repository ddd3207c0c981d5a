"""The command line: what may be typed, and how every run ends: one sentence on standard error and an exit code.

The window and the tour are handed in by `main.py`, because the core knows no window. What the commands do is in
`pmjournal.commands`.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.commands.parser import MY_ROLE, parsed
from pmjournal.commands.terminal import plain
from pmjournal.errors import JournalError
from pmjournal.records import Reader

Window = Callable[[Path | None, date | None], int]
Tour = Callable[[Path, date | None], int]

DONE, FAILED, WRONG_USAGE, STOPPED = 0, 1, 2, 130


def main(
    argv: Sequence[str] | None = None, *, run_window: Window | None = None, run_tour: Tour | None = None
) -> int:
    """Run one command line and return the exit code: 0 done, 1 an error, 2 wrong usage, 130 stopped.

    `argv` is the words after the program's name, those of this process where None. `run_window` takes the folder
    of a journal (None for the last one) and the frozen day (None for the real one), `run_tour` the folder to
    write into and the frozen day; both return an exit code.
    """
    _print_anything()
    command = "window"
    try:
        args = parsed(sys.argv[1:] if argv is None else argv)
        command = args.command or command
        code = _run(args, run_window, run_tour)
        sys.stdout.flush()
    except SystemExit as ended:  # argparse has said what is wrong, or printed the help
        return ended.code if isinstance(ended.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        return _fail("Stopped.", STOPPED)
    except BrokenPipeError:
        return _reader_left()
    except JournalError as error:
        return _fail(str(error), FAILED)
    except OSError as error:
        return _fail(f"{error.filename or command}: {error.strerror or error}.", FAILED)
    except Exception as error:
        return _fault(error, command)
    return code


def _run(args: argparse.Namespace, run_window: Window | None, run_tour: Tour | None) -> int:
    if args.command is None or args.command == "tour":
        start = run_window if args.command is None else run_tour
        if start is None:
            raise JournalError("The window is not part of this installation. The other commands work without it.")
        return _with_window(lambda: start(args.journal if args.command is None else args.out, args.today))
    return _run_command(args, Clock(args.today))


def _with_window(start: Callable[[], int]) -> int:
    try:
        return start()
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "PySide6":
            raise
        raise JournalError(f"The window cannot start: {error}. The other commands work without it.") from error


def _run_command(args: argparse.Namespace, clock: Clock) -> int:
    # Imported here because SQLAlchemy takes a third of a second, which --help and the window need not wait for.
    from pmjournal.commands import journals, restores, searches

    match args.command:
        case "new":
            return journals.new(args.folder, args.name, clock)
        case "demo":
            return journals.demo(args.folder, args.entries, clock)
        case "backup" if args.list:
            return restores.list_all(args.folder, clock)
        case "restore":
            return restores.run(
                restores.RestoreOrder(
                    args.file, args.folder, args.replace, args.compare, args.private, args.passphrase_file,
                    args.backup_passphrase_file,
                ),
                clock,
            )  # fmt: skip
        case "backup":
            return journals.backup(args.folder, args.target, clock, args.passphrase_file)
        case "check":
            return _check(args, clock)
        case "passphrase":
            return _passphrase(args, clock)
        case "search":
            text = searches.as_typed(args.words)
            return searches.run(
                searches.SearchOrder(args.folder, text, args.limit, args.best, args.private, args.passphrase_file),
                clock,
            )
        case "export" | "import":
            return _across(args, clock)
    return _review(args, clock)


def _across(args: argparse.Namespace, clock: Clock) -> int:
    """What goes from a journal to files of other forms, and back."""
    from pmjournal.commands import imports, whole  # imported here as the others are

    if args.command == "export":
        what = (args.folder, args.format, args.target, args.yes)
        return whole.export(whole.ExportOrder(*what, args.passphrase_file), clock)
    if args.format == "json":
        return whole.take_in(args.folder, args.source, clock, args.passphrase_file)
    role, what = MY_ROLE.get(args.role), (args.folder, args.source, args.as_, args.with_name)
    return imports.run(
        imports.ImportOrder(*what, role, args.date_order, args.dry_run, args.passphrase_file), clock
    )


def _check(args: argparse.Namespace, clock: Clock) -> int:
    from pmjournal.commands import checks  # imported here as the others are

    what = (args.folder, args.repair, args.rescue, args.compare)
    return checks.run(checks.CheckOrder(*what, args.passphrase_file), clock)


def _passphrase(args: argparse.Namespace, clock: Clock) -> int:
    from pmjournal.commands import passphrases  # imported here as the others are

    files = (args.passphrase_file, args.new_passphrase_file, args.sheet)
    what = (passphrases.Act(args.act), *files, passphrases.OldBackups(args.old_backups))
    return passphrases.run(passphrases.PassphraseOrder(args.folder, *what), clock)


def _review(args: argparse.Namespace, clock: Clock) -> int:
    # Imported here because Matplotlib and Typst take half a second, which no other command needs.
    from pmjournal.commands import reviews

    reader, whom = Reader(args.reader), (args.with_name, args.target)
    what = (args.folder, reader, args.starts_on, args.ends_on, *whom)
    return reviews.run(reviews.ReviewOrder(*what, args.passphrase_file), clock)


# How a run ends ------------------------------------------------------------------------------------


def _fail(sentence: str, code: int) -> int:
    print(plain(" ".join(sentence.split())), file=sys.stderr)
    return code


def _fault(error: Exception, command: str) -> int:
    """Log what is the program's own fault, without a word of the journal, and say where."""
    from pmjournal.faults import report  # imported here for start-up time: few runs end like this

    written = report(error, command)
    where = f"Where it happened is noted, without your text, in {written}." if written else ""
    return _fail(f"Something went wrong that should not have ({type(error).__name__}). {where}", FAILED)


def _reader_left() -> int:
    """Whoever read the output closed it early, as `head` does; the work itself is done by then."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _print_anything() -> None:
    """A name the terminal's encoding lacks is printed as an escape instead of ending the run."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
