"""Where a command line gets the passphrase from: a prompt, a file, or the environment; never an argument.

An argument would be seen by every program on the machine, and kept in the shell's history.
"""

import os
import sys
from getpass import getpass
from pathlib import Path

from pmjournal.clock import Clock
from pmjournal.errors import JournalError, Locked
from pmjournal.journal import Journal
from pmjournal.secret import Secret

VARIABLE = "PMJOURNAL_PASSPHRASE"
LARGEST = 100_000  # bytes; what is longer is no passphrase file


def from_file(file: Path) -> str:
    """The first line of a file.

    Raises:
        JournalError: it cannot be read, or its first line is empty.
    """
    try:
        with file.open("rb") as reader:
            text = reader.read(LARGEST).decode("utf-8-sig")
    except OSError as error:
        raise JournalError(f"The passphrase file {file} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise JournalError(f"The passphrase file {file} is not text in UTF-8.") from error
    line = text.splitlines()[0] if text else ""
    if not line:
        raise JournalError(f"The first line of {file} is empty. Write the passphrase there.")
    return line


def given(file: Path | None) -> str | None:
    """The passphrase that a file or the environment gives; None where neither does."""
    return from_file(file) if file is not None else os.environ.get(VARIABLE) or None


def ask(words: str) -> str:
    """Ask for a passphrase where somebody can answer.

    Raises:
        JournalError: nobody can.
    """
    if not sys.stdin.isatty():
        raise JournalError(
            f"A passphrase is needed. Give it with --passphrase-file FILE or in {VARIABLE}, "
            "or run this in a terminal."
        )
    return getpass(f"{words}: ", stream=sys.stderr)


def open_journal(folder: Path, clock: Clock, file: Path | None, *, read_only: bool) -> Journal:
    """Open a journal, asking for the passphrase only where it has one.

    Args:
        folder: where it lies.
        clock: tells the time.
        file: holds the passphrase; None to look in the environment, then to ask.
        read_only: open it without the right to write.
    """
    words = given(file)
    secret = Secret.passphrase(words) if words else None
    try:
        return Journal.open(folder, clock=clock, secret=secret, read_only=read_only)
    except Locked:
        secret = Secret.passphrase(ask("Passphrase"))
    return Journal.open(folder, clock=clock, secret=secret, read_only=read_only)
