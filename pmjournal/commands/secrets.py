"""Where a command line gets the passphrase from: a prompt, a file, or the environment; never an argument.

An argument would be seen by every program on the machine, and kept in the shell's history.
"""

import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from pmjournal import recovery_key
from pmjournal.clock import Clock
from pmjournal.errors import JournalError, Locked, WrongSecret
from pmjournal.journal import Journal
from pmjournal.secret import Secret

VARIABLE = "PMJOURNAL_PASSPHRASE"
T = TypeVar("T")
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


def ask_new() -> str:
    """Ask for a new passphrase, twice.

    Raises:
        JournalError: nobody can answer, or the answers differ.
    """
    words = ask("New passphrase")
    if ask("Once more") != words:
        raise JournalError("The two are not the same. Nothing was changed.")
    return words


def tried(words: str, act: Callable[[Secret], T]) -> T:
    """Do something with what was typed or given: the passphrase, or else the recovery key where it has its form.

    Raises:
        WrongSecret: neither opens the journal.
    """
    try:
        return act(Secret.passphrase(words))
    except WrongSecret:
        if not recovery_key.is_one(words):
            raise
    return act(Secret.recovery(words))


def open_journal(folder: Path, clock: Clock, file: Path | None, *, read_only: bool) -> Journal:
    """Open a journal, asking for the passphrase only where it has one; the recovery key will do in its place.

    Args:
        folder: where it lies.
        clock: tells the time.
        file: holds the passphrase; None to look in the environment, then to ask.
        read_only: open it without the right to write.
    """
    words = given(file)
    if not words:
        try:
            return Journal.open(folder, clock=clock, read_only=read_only)
        except Locked:
            words = ask("Passphrase")
    return tried(words, lambda secret: Journal.open(folder, clock=clock, secret=secret, read_only=read_only))
