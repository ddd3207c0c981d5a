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
from typing import Any

from pmjournal import __version__
from pmjournal.clock import Clock
from pmjournal.commands.terminal import plain
from pmjournal.dates import parse_dated
from pmjournal.errors import BadInput, JournalError
from pmjournal.records import Reader, Role

Window = Callable[[Path | None, date | None], int]
Tour = Callable[[Path, date | None], int]

DONE, FAILED, WRONG_USAGE, STOPPED = 0, 1, 2, 130

# The command line says what the other person is; a Mentorship says what the journal's owner is.
MY_ROLE = {"mentor": Role.MENTEE, "mentee": Role.MENTOR, "peer": Role.PEER}


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
        args = _parsed(sys.argv[1:] if argv is None else argv)
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
    from pmjournal.commands import imports, journals, searches

    match args.command:
        case "new":
            return journals.new(args.folder, args.name, clock)
        case "demo":
            return journals.demo(args.folder, args.entries, clock)
        case "backup":
            return journals.backup(args.folder, args.target, clock)
        case "search":
            text = searches.as_typed(args.words)
            return searches.run(
                searches.SearchOrder(args.folder, text, args.limit, args.best, args.private), clock
            )
        case "import":
            role, what = MY_ROLE.get(args.role), (args.folder, args.source, args.as_, args.with_name)
            return imports.run(imports.ImportOrder(*what, role, args.date_order, args.dry_run), clock)
    return _review(args, clock)


def _review(args: argparse.Namespace, clock: Clock) -> int:
    # Imported here because Matplotlib and Typst take half a second, which no other command needs.
    from pmjournal.commands import reviews

    reader, whom = Reader(args.reader), (args.with_name, args.target)
    return reviews.run(reviews.ReviewOrder(args.folder, reader, args.starts_on, args.ends_on, *whom), clock)


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


# What may be typed ---------------------------------------------------------------------------------


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    args = parser.parse_args(argv)
    if args.command is not None and args.journal is not None:
        parser.error("--journal belongs to the window; commands take the folder after their name")
    if args.command == "import" and args.role is not None and args.with_name is None:
        parser.error("--role says who --with NAME is: give both")
    return args


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pmjournal",
        description="A private, offline journal for product-management mentorship.",
        epilog="Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"pmjournal {__version__}")
    parser.add_argument("--journal", type=_path, metavar="DIR", help="open the window on this journal")
    _add_today(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_add_new, _add_demo, _add_import, _add_review, _add_backup, _add_search, _add_tour):
        add(commands)
    return parser


def _add_today(parser: argparse.ArgumentParser, default: Any) -> None:
    words = "take this day for today, for what is shown and for what is written"
    parser.add_argument("--today", type=_day, metavar="YYYY-MM-DD", default=default, help=words)


def _command(
    commands: Any, name: str, words: str, folder: str = "the journal's folder"
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=words, description=words[:1].upper() + words[1:] + ".", allow_abbrev=False
    )
    # Suppressed, or the command's default would wipe out a --today typed before the command.
    _add_today(parser, argparse.SUPPRESS)
    if folder:
        parser.add_argument("folder", type=_path, metavar="DIR", help=folder)
    return parser


def _add_new(commands: Any) -> None:
    parser = _command(commands, "new", "make a new journal", "a missing or empty folder")
    parser.add_argument("--name", required=True, help="your name")


def _add_demo(commands: Any) -> None:
    parser = _command(commands, "demo", "make the sample journal", "a missing or empty folder")
    words = "go on backwards over ten years, until there are N meetings and reflections"
    parser.add_argument("--entries", type=_count, metavar="N", help=words)


def _add_import(commands: Any) -> None:
    parser = _command(commands, "import", "take dated Markdown files into a journal, all of them or none")
    parser.add_argument("source", type=_path, metavar="SOURCE", help="a file, or a folder with its folders")
    parser.add_argument(
        "--as", dest="as_", choices=["meeting", "reflection"], required=True, help="what they become"
    )
    parser.add_argument("--with", dest="with_name", metavar="NAME", help="the person they are with or about")
    parser.add_argument("--role", choices=list(MY_ROLE), help="who that person is to you")
    words = "what comes first in dates such as 04/03/2018: the day or the month"
    parser.add_argument("--date-order", choices=["dmy", "mdy"], help=words)
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and write nothing")


def _add_review(commands: Any) -> None:
    parser = _command(commands, "review", "write the review of a period as a PDF")
    parser.add_argument("--from", dest="starts_on", type=_day, required=True, metavar="DATE", help="first day")
    parser.add_argument("--to", dest="ends_on", type=_day, required=True, metavar="DATE", help="last day")
    _add_output(parser, required=True, words="the PDF to write")
    readers = [reader.value for reader in Reader]
    parser.add_argument("--reader", choices=readers, default=Reader.MANAGER.value, help="who reads it")
    parser.add_argument("--with", dest="with_name", metavar="NAME", help="the mentor or mentee who reads it")


def _add_backup(commands: Any) -> None:
    parser = _command(commands, "backup", "write a verified copy of a journal")
    _add_output(
        parser, required=False, words="the file to write; one in the journal's backups folder if not given"
    )


def _add_search(commands: Any) -> None:
    parser = _command(commands, "search", "list what has these words, newest first")
    parser.add_argument("words", nargs="+", metavar="WORDS", help="words and filters, such as person:Helen")
    parser.add_argument(
        "--limit", type=_count, metavar="N", default=20, help="how many of each group; 20 if not given"
    )
    parser.add_argument("--best", action="store_true", help="list the best first")
    parser.add_argument("--private", action="store_true", help="search the private notes too")


def _add_tour(commands: Any) -> None:
    words = "make the sample journal, its review and pictures of the window, without a screen"
    parser = _command(commands, "tour", words, folder="")
    parser.add_argument("out", type=_path, metavar="OUT", help="the folder to write into")


def _add_output(parser: argparse.ArgumentParser, *, required: bool, words: str) -> None:
    parser.add_argument("-o", "--output", dest="target", type=_path, required=required, metavar="FILE", help=words)


def _day(text: str) -> date:
    try:
        return parse_dated(text, None)
    except BadInput as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _path(text: str) -> Path:
    """A path; an empty one, as from a variable that was never set, would mean the present folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a path is needed, and this one is empty")
    return Path(text)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 9 and int(text)):
        raise argparse.ArgumentTypeError("a number from 1 is needed")
    return int(text)
