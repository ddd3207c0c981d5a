"""Starts PM Journal: hands the command line the two things that the core may not import itself.

A window is shown before the command line is read in full, because a person waits for it.
"""

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imported after the first paint
    from datetime import date
    from pathlib import Path

    from ui.main_window import MainWindow

WINDOW_OPTIONS = ("--journal", "--today")


def _window(journal: "Path | None", today: "date | None") -> int:
    # Imported when called, so that the other commands start quickly and work without Qt.
    gc.disable()  # as in `_shows_window`
    from ui.app import run

    return run(journal, today)


def _tour(out: "Path", today: "date | None") -> int:
    # Imported when called, for the same reason.
    from ui.tour import run

    return run(out, today)


def _go_on(window: "MainWindow") -> int:
    """Read the command line and open the program in a window that is there already; returns the exit code."""
    from pmjournal import cli  # after the first paint, as all here

    def open_in(journal: "Path | None", today: "date | None") -> int:
        from ui.app import go_on_in

        return go_on_in(window, journal, today)

    return cli.main(run_window=open_in)


def asks_for_window(words: list[str]) -> bool:
    """Whether these words of a command line plainly open the window: none, or options of it with their values."""
    values = words[1::2]
    return (
        len(values) * 2 == len(words)
        and all(name in WINDOW_OPTIONS for name in words[::2])
        and not any(value.startswith("-") or not value.strip() for value in values)
    )


def _shows_window(words: list[str]) -> int | None:
    """Start with the window; None where there is nothing to show in it yet, or no way to show it."""
    # Until it is there nothing is thrown away: looking for garbage would take a third of the start.
    gc.disable()
    try:
        from ui import bare_application, starting
    except ImportError:
        return None
    if not bare_application.has_screen() or not starting.opens_journal(words):
        return None
    return starting.Start(_go_on, words).run()


def main() -> int:
    """Run this process's command line and return its exit code."""
    if getattr(sys, "frozen", False):
        # A review is made in a worker process, in a frozen program as well. Only such a one pays for the import.
        from multiprocessing import freeze_support

        freeze_support()
    if asks_for_window(sys.argv[1:]):
        code = _shows_window(sys.argv[1:])
        if code is not None:
            return code
    from pmjournal import cli  # for start-up time: a window has its own way to it

    return cli.main(run_window=_window, run_tour=_tour)


if __name__ == "__main__":
    raise SystemExit(main())
