"""What is written down when the program itself is at fault.

The log names the kinds of the errors and the places in the program, never their messages: those may quote what
a person wrote.
"""

import traceback
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path

from pmjournal import __version__

LARGEST = 1_000_000  # bytes; a fuller log is put aside once, as pmjournal.log.1


def report(error: BaseException, command: str) -> Path | None:
    """Append what is known of an error to the log; returns where it is, None where none can be written."""
    try:
        log = user_log_path("pmjournal", appauthor=False, ensure_exists=True) / "pmjournal.log"
        if log.exists() and log.stat().st_size > LARGEST:
            log.replace(log.with_suffix(".log.1"))
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} pmjournal {__version__} {command}\n")
            file.writelines(f"  {line}\n" for line in _lines(error))
    except OSError:
        return None
    return log


def _lines(error: BaseException | None) -> list[str]:
    """The chain of errors, oldest first: every kind, and every frame without its variables."""
    if error is None:
        return []
    frames = traceback.extract_tb(error.__traceback__)
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    return [*_lines(earlier), kind, *(f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)]
