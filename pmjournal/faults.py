"""What is written down when the program itself is at fault.

The log names the kinds of the errors and the places in the program, never their messages: those may quote what
a person wrote.
"""

import traceback
from datetime import UTC, datetime
from pathlib import Path

from pmjournal import __version__
from pmjournal.paths import log_file

LARGEST = 1_000_000  # bytes; a fuller log is put aside once, as pmjournal.log.1


def report(error: BaseException, command: str) -> Path | None:
    """Append what is known of an error to the log; returns where it is, None where none can be written."""
    try:
        log = log_file()
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LARGEST:
            log.replace(log.with_suffix(".log.1"))
        log.touch(mode=0o600)
        log.chmod(0o600)  # one of an earlier program was everybody's to read
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} pmjournal {__version__} {command}\n")
            file.writelines(f"  {line}\n" for line in _lines(error))
    except OSError:
        return None
    return log


def last_report() -> str:
    """The newest report in the log, "" where there is none: what may be copied and sent."""
    try:
        text = log_file().read_text("utf-8", "replace")
    except OSError:
        return ""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line and not line.startswith(" ")]
    return "\n".join(lines[starts[-1] :]) if starts else ""


def _lines(error: BaseException | None) -> list[str]:
    """The chain of errors, oldest first: every kind, and every frame without its variables."""
    if error is None:
        return []
    frames = traceback.extract_tb(error.__traceback__)
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    return [
        *_lines(earlier),
        kind,
        *(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
    ]
