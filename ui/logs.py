"""Our own bugs: a log without journal text, and its details to copy. What a person can mend is not logged."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from pmjournal import __version__
from ui.settings import config_folder

log = logging.getLogger("pmjournal.window")


def log_file() -> Path:
    """Where the log lies."""
    return config_folder() / "pmjournal.log"


def start() -> None:
    """Write warnings and worse to the log, half a megabyte at most, two files."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            log_file(), maxBytes=500_000, backupCount=1, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Bare("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)


class _Bare(logging.Formatter):
    """Exceptions are written as where they happened, never with their message: it may hold journal text."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "" if ei[1] is None else details(ei[1])


def details(error: BaseException) -> str:
    """What can be told of a bug without telling what anybody wrote: type, places, versions."""
    places = traceback.extract_tb(error.__traceback__)
    lines = [f"  {Path(place.filename).name}:{place.lineno} in {place.name}" for place in places]
    cause = f"\ncaused by {type(error.__cause__).__name__}" if error.__cause__ else ""
    versions = f"pmjournal {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([type(error).__name__ + cause, *lines, versions])


def watch(tell: Callable[[BaseException], None]) -> None:
    """Log every exception nobody caught, and tell the person through `tell`."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("Unexpected", exc_info=(kind, error, trace))
        tell(error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.error("Unexpected in a thread", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
