"""Trials of what the journal promises: `python -m tests.trials [--full] [NAME...]`.

Without `--full`, a sample of each that takes some seconds; it is part of the tests. The full ones take an hour or
more, and put their figures into docs/trials.md. It ends with 1 when something went wrong.

From its first line on, this process and all it starts may not open a socket of the Internet; see `denied.py`.
"""

import argparse
import os
import platform
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from tests.trials import denied

if denied.can_deny():
    denied.deny()
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

from tests.trials import damage, figures, full_disk, journals, kills, rest, sockets
from tests.trials.figures import Found

TRIALS = {module.NAME: module for module in (kills, damage, full_disk, rest, sockets)}


def main(words: list[str] | None = None) -> int:
    """Run the trials that were asked for; 0 when nothing went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.trials", description="Try what the journal promises.")
    parser.add_argument("--full", action="store_true", help="all of it, with its figures put into docs/trials.md")
    parser.add_argument("names", nargs="*", choices=[*TRIALS, []], metavar="NAME", help=", ".join(TRIALS))
    args = parser.parse_args(words)
    journals.cheap_keys()
    faults = 0
    for name in args.names or TRIALS:
        print(name, flush=True)
        faults += len(_tried(name, full=args.full).faults)
    return 1 if faults else 0


def _tried(name: str, *, full: bool) -> Found:
    """Run a trial; its figures are said, and of a full run written down."""
    found, began = Found(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="pmjournal-trials-") as scratch:
        TRIALS[name].run(Path(scratch), found, full=full)
    minutes = (time.monotonic() - began) / 60
    on = f"{date.today():%d %B %Y}: {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    found.note(f"On {on}, Python {platform.python_version()}; {minutes:.1f} minutes.")
    if full:
        figures.write(TRIALS[name].TITLE, found)
    return found


if __name__ == "__main__":
    sys.exit(main())
