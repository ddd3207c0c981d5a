"""Starts PM Journal: hands the command line the two things that the core may not import itself."""

import gc
import sys
from datetime import date
from pathlib import Path

from pmjournal import cli


def _window(journal: Path | None, today: date | None) -> int:
    # Imported when called, so that the other commands start quickly and work without Qt.
    # Until it is there nothing is thrown away: looking for garbage would take a third of the start.
    gc.disable()
    from ui.app import run

    return run(journal, today)


def _tour(out: Path, today: date | None) -> int:
    # Imported when called, for the same reason.
    from ui.tour import run

    return run(out, today)


def main() -> int:
    """Run this process's command line and return its exit code."""
    if getattr(sys, "frozen", False):
        # A review is made in a worker process, in a frozen program as well. Only such a one pays for the import.
        from multiprocessing import freeze_support

        freeze_support()
    return cli.main(run_window=_window, run_tour=_tour)


if __name__ == "__main__":
    raise SystemExit(main())
