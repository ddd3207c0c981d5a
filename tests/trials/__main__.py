"""Trials of what the journal promises: `python -m tests.trials [--full] [NAME...]`.

Without `--full`, a sample of each that takes some seconds; it is part of the tests. The full ones take an hour or
more, and put their figures into docs/trials.md. It ends with 1 when something went wrong.

From its first line on, this process and all it starts may not open a socket of the Internet; see `denied.py`.
"""

import argparse
import os
import sys
import tempfile
import time
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
        began = time.monotonic()
        found = _tried(name, full=args.full)
        print(f"{name}, {time.monotonic() - began:.0f} s\n{figures.printed(found)}", flush=True)
        faults += len(found.faults)
        if args.full:
            figures.write(TRIALS[name].TITLE, found)
    return 1 if faults else 0


def _tried(name: str, *, full: bool) -> Found:
    with tempfile.TemporaryDirectory(prefix="pmjournal-trials-") as scratch:
        found: Found = TRIALS[name].run(Path(scratch), full=full)
    return found


if __name__ == "__main__":
    sys.exit(main())
