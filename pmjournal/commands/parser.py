"""What may be typed on the command line. What it does is elsewhere in this package."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pmjournal import __version__
from pmjournal.dates import parse_dated
from pmjournal.errors import BadInput
from pmjournal.records import Reader, Role

# The command line says what the other person is; a Mentorship says what the journal's owner is.
MY_ROLE = {"mentor": Role.MENTEE, "mentee": Role.MENTOR, "peer": Role.PEER}

_ACTS = {
    "add": "set the first passphrase; everything is encrypted anew",
    "change": "put another passphrase in place of the present one",
    "remove": "let the journal be opened without a passphrase",
    "new_recovery_key": "put a new recovery key in place of the present one",
    "rekey": "encrypt everything anew, for when somebody may have got at the key; makes a new recovery key",
}


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """What was typed, checked.

    Raises:
        SystemExit: it is wrong, and argparse has said so; or the help was asked for.
    """
    parser = _parser()
    args = parser.parse_args(argv)
    if args.command is not None and args.journal is not None:
        parser.error("--journal belongs to the window; commands take the folder after their name")
    if args.command == "passphrase":
        _check_passphrase(parser, args)
    if args.command in ("backup", "restore"):
        _check_backup(parser, args)
    if args.command == "import" and (wrong := _wrong_import(args)):
        parser.error(wrong)
    if args.command == "export" and args.format == "markdown" and args.yes:
        parser.error("--yes belongs to --format json: a folder is never replaced")
    return args


def _check_backup(parser: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    if args.command == "backup":
        if args.list and args.target is not None:
            parser.error("--list makes no backup: leave -o out")
    elif args.folder is None and (args.replace or args.compare):
        parser.error("--replace and --compare need the folder of a journal")
    elif args.replace and args.compare:
        parser.error("--compare changes nothing: give it or --replace")


def _check_passphrase(parser: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    if args.new_passphrase_file and args.act not in ("change", "rekey"):
        parser.error(
            "--new-passphrase-file goes with --change or --rekey; --add takes the new one from --passphrase-file"
        )
    if args.old_backups != "keep" and args.act == "remove":
        parser.error("--old-backups goes with an act that sets new keys")
    if args.sheet and args.act in ("change", "remove"):
        parser.error("--recovery-sheet goes with --add, --rekey or --new-recovery-key: only these make a new key")


def _wrong_import(args: argparse.Namespace) -> str:
    """What does not fit together in an import; "" where all does."""
    if args.format == "json":
        mine = args.as_ or args.with_name or args.role or args.date_order or args.dry_run
        return "with --format json all else is in the file: give DIR and SOURCE alone" if mine else ""
    if args.as_ is None:
        return "say what the files become: --as meeting or --as reflection"
    if args.role is not None and args.with_name is None:
        return "--role says who --with NAME is: give both"
    return ""


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
    whole = (_add_new, _add_demo, _add_backup, _add_restore, _add_check, _add_export, _add_secret)
    for add in (*whole, _add_import, _add_review, _add_search, _add_tour):
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
    words = "take dated Markdown files into a journal, or make one of a JSON export; all of it or nothing"
    parser = _command(commands, "import", words, "the journal's folder; for JSON a missing or empty one too")
    _add_passphrase(parser)
    parser.add_argument("source", type=_path, metavar="SOURCE", help="a file, or a folder with its folders")
    parser.add_argument(
        "--format",
        choices=["markdown", "json"],
        default="markdown",
        help="markdown if not given; json for what export wrote, into a new journal or one without records",
    )
    parser.add_argument("--as", dest="as_", choices=["meeting", "reflection"], help="what Markdown files become")
    parser.add_argument("--with", dest="with_name", metavar="NAME", help="the person they are with or about")
    parser.add_argument("--role", choices=list(MY_ROLE), help="who that person is to you")
    words = "what comes first in dates such as 04/03/2018: the day or the month"
    parser.add_argument("--date-order", choices=["dmy", "mdy"], help=words)
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and write nothing")


def _add_check(commands: Any) -> None:
    parser = _command(commands, "check", "look whether a journal is whole, changing nothing unless it is told to")
    _add_passphrase(parser)
    acts = parser.add_mutually_exclusive_group()
    words = "make anew what follows from the rest, after a backup: search index, links, what belongs to nothing"
    acts.add_argument("--repair", action="store_true", help=words)
    words = "read what can still be read of a damaged journal into a new one in this missing or empty folder"
    acts.add_argument("--rescue", type=_path, metavar="NEWDIR", help=words)
    words = "tell how many records differ in a copy that a program which synchronises folders has left"
    acts.add_argument("--compare", type=_path, metavar="FILE", help=words)


def _add_export(commands: Any) -> None:
    parser = _command(commands, "export", "write everything out, private notes included, not encrypted")
    _add_passphrase(parser)
    parser.add_argument(
        "--format",
        choices=["json", "markdown"],
        required=True,
        help="json for a file that can be imported again, markdown for a folder of pages to read",
    )
    _add_output(parser, required=True, words="the file, or the folder, to write", metavar="PATH")
    parser.add_argument("--yes", action="store_true", help="replace a JSON file that is there already")


def _add_review(commands: Any) -> None:
    parser = _command(commands, "review", "write the review of a period as a PDF")
    _add_passphrase(parser)
    parser.add_argument("--from", dest="starts_on", type=_day, required=True, metavar="DATE", help="first day")
    parser.add_argument("--to", dest="ends_on", type=_day, required=True, metavar="DATE", help="last day")
    _add_output(parser, required=True, words="the PDF to write")
    readers = [reader.value for reader in Reader]
    parser.add_argument("--reader", choices=readers, default=Reader.MANAGER.value, help="who reads it")
    parser.add_argument("--with", dest="with_name", metavar="NAME", help="the mentor or mentee who reads it")


def _add_backup(commands: Any) -> None:
    parser = _command(commands, "backup", "write a verified copy of a journal")
    _add_passphrase(parser)
    _add_output(
        parser, required=False, words="the file to write; one in the journal's backups folder if not given"
    )
    parser.add_argument("--list", action="store_true", help="list the backups there are, and make none")


def _add_restore(commands: Any) -> None:
    words = "restore a backup as a journal of its own, or in the place of one"
    parser = _command(commands, "restore", words, folder="")
    _add_passphrase(parser)
    parser.add_argument("file", type=_path, metavar="FILE", help="the backup")
    parser.add_argument(
        "folder", type=_path, metavar="DIR", nargs="?", help="a missing or empty folder; without it, tell of FILE"
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="put it in the place of the journal in DIR, which is backed up first",
    )
    parser.add_argument("--compare", action="store_true", help="tell how it differs from the journal in DIR")
    parser.add_argument("--private", action="store_true", help="tell the titles of private notes that differ, too")
    words = "a file with the passphrase of the backup, where the journal has another one"
    parser.add_argument("--backup-passphrase-file", type=_path, metavar="FILE", help=words)


def _add_search(commands: Any) -> None:
    parser = _command(commands, "search", "list what has these words, newest first")
    _add_passphrase(parser)
    parser.add_argument("words", nargs="+", metavar="WORDS", help="words and filters, such as person:Helen")
    parser.add_argument(
        "--limit", type=_count, metavar="N", default=20, help="how many of each group; 20 if not given"
    )
    parser.add_argument("--best", action="store_true", help="list the best first")
    parser.add_argument("--private", action="store_true", help="search the private notes too")


def _add_secret(commands: Any) -> None:
    parser = _command(commands, "passphrase", "set, change or remove the passphrase of a journal")
    acts = parser.add_mutually_exclusive_group(required=True)
    for act, words in _ACTS.items():
        acts.add_argument(f"--{act.replace('_', '-')}", dest="act", action="store_const", const=act, help=words)
    _add_passphrase(parser)
    words = "a file whose first line is the new passphrase, for --change and --rekey; else --change asks for it"
    parser.add_argument("--new-passphrase-file", type=_path, metavar="FILE", help=words)
    words = (
        "backups made without the passphrase, or under the one before: keep (the default), renew or remove them"
    )
    parser.add_argument("--old-backups", choices=["keep", "renew", "remove"], default="keep", help=words)
    words = "write the new recovery key on a sheet to print, a PDF"
    parser.add_argument("--recovery-sheet", dest="sheet", type=_path, metavar="FILE", help=words)


def _add_tour(commands: Any) -> None:
    words = "make the sample journal, its review and pictures of the window, without a screen"
    parser = _command(commands, "tour", words, folder="")
    parser.add_argument("out", type=_path, metavar="OUT", help="the folder to write into")


def _add_passphrase(parser: argparse.ArgumentParser) -> None:
    words = "a file whose first line is the passphrase; else PMJOURNAL_PASSPHRASE is taken, or it is asked for"
    parser.add_argument("--passphrase-file", type=_path, metavar="FILE", help=words)


def _add_output(parser: argparse.ArgumentParser, *, required: bool, words: str, metavar: str = "FILE") -> None:
    parser.add_argument(
        "-o", "--output", dest="target", type=_path, required=required, metavar=metavar, help=words
    )


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
