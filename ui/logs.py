"""Our own bugs: they go to the log without journal text, and the person is told. Nothing else is logged."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from pmjournal import faults


class _FaultHandler(logging.Handler):
    """Writes logged exceptions as faults; messages alone are not kept, for they may hold journal text."""

    def emit(self, record: logging.LogRecord) -> None:
        """Report the exception of a record, if it has one."""
        if record.exc_info and record.exc_info[1] is not None:
            faults.report(record.exc_info[1], record.name)


def start() -> None:
    """Send every logged exception of the program to the log of faults."""
    root = logging.getLogger()
    if not any(isinstance(handler, _FaultHandler) for handler in root.handlers):
        root.addHandler(_FaultHandler(logging.ERROR))


def watch(tell: Callable[[BaseException], None]) -> None:
    """Report every exception nobody caught, and tell the person through `tell`."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        faults.report(error, "window")
        tell(error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            faults.report(args.exc_value, "thread")

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
