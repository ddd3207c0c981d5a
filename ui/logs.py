"""Our own bugs: they go to the log without journal text, and the person is told. Nothing else is logged."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from weakref import WeakMethod

from pmjournal import faults
from pmjournal.errors import JournalError


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


class _Known:
    """Who tells of what a person can do something about."""

    tell: "WeakMethod[Callable[[Exception], object]] | None" = None


def tell_troubles(tell: Callable[[Exception], object]) -> None:
    """From now on, what a person can do something about and nobody caught is told by this method.

    It is no bug then: a pane that reads a damaged journal, for one. The method's owner is not kept by this.
    """
    _Known.tell = WeakMethod(tell)


def _is_told(error: BaseException) -> bool:
    tell = None if _Known.tell is None else _Known.tell()
    if tell is None or not isinstance(error, JournalError):
        return False
    tell(error)
    return True


def watch(tell: Callable[[BaseException], None]) -> None:
    """Report every exception nobody caught, and tell the person through `tell`; troubles of theirs are no bugs."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if not _is_told(error):
            faults.report(error, "window")
            tell(error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            faults.report(args.exc_value, "thread")

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
