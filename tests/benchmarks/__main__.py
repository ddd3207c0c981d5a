"""Measures and says what it found: see the package."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import report
from tests.benchmarks.durable import durable
from tests.benchmarks.reviewing import reviewing
from tests.benchmarks.running import Processes, Row
from tests.benchmarks.starting import starting
from tests.benchmarks.unlocking import unlocking
from tests.benchmarks.using import moving, reading, searching, typing

PARTS: dict[str, Callable[[Processes, int], list[Row]]] = {
    "start": starting,
    "unlock": unlocking,
    "search": searching,
    "type": typing,
    "save": durable,
    "review": reviewing,
    "read": reading,
    "move": moving,
}
WHOLE, QUICK = 15, 3


def main() -> None:
    """Run all parts, or those named."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} turns instead of {WHOLE}; writes nothing")
    parser.add_argument("--turns", type=int, default=WHOLE, help=f"how many turns, {WHOLE} where not given")
    args = parser.parse_args()
    if unknown := set(args.names) - set(PARTS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    scratch = Path(tempfile.gettempdir()) / "pmjournal-benchmarks"
    scratch.mkdir(exist_ok=True)
    processes, count, rows = Processes(scratch), QUICK if args.quick else args.turns, []
    for name in args.names or PARTS:
        rows += PARTS[name](processes, count)
        print(report.table(rows), flush=True)
    if not args.quick and not args.names:
        report.write(rows, count)


if __name__ == "__main__":
    main()
