"""What the benchmarks found, as docs/performance.md: the table, the machine, how to run it again, what is missed.

The last part of the page, why a goal is missed, is written by hand there and kept.
"""

import os
import platform
from datetime import date

import PySide6

from tests.benchmarks.running import ROOT, Row

PAGE = ROOT / "docs" / "performance.md"
BY_HAND = "## Where a goal is missed, and why"


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| what | over | measured | at most | |", "|---|---|---|---|---|"]
    for row in rows:
        said = f"{_number(row.value)} {row.unit}" + (f" ({row.detail})" if row.detail else "")
        met = "met" if row.met else f"**missed** by {(row.value / row.limit - 1) * 100:.0f} %"
        lines.append(f"| {row.what} | {row.over or '-'} | {said} | {_number(row.limit)} {row.unit} | {met} |")
    return "\n".join(lines)


def write(rows: list[Row], count: int) -> None:
    """Write the page anew, but for what is written there by hand."""
    there = PAGE.read_text("utf-8")
    PAGE.write_text(
        f"""# Performance

Ratios in one run, in turns, the median of {count}; on a journal of 50,000 meetings and reflections of about 226
words over ten years, with 300 goals, 40 mentorships, 2,000 private notes, 36,000 entries in the log, 45,000 points
on agendas and 1,000 things that wait for a next meeting. Times on the window's thread are the thread's own
computing time, so that other programs on the machine do not count.

{table(rows)}

Measured on {date.today():%-d %B %Y}: {_machine()}. To run it again:

    python -m tests.benchmarks            # all of it, and this page is written anew
    python -m tests.benchmarks --quick    # 3 turns, nothing is written
    python -m tests.benchmarks start      # one part: start, unlock, search, type, save, review, read, move

The large journal is built once, which takes some minutes, and kept in the folder for temporary files.

{there[there.index(BY_HAND) :].strip()}
""",
        "utf-8",
    )


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _machine() -> str:
    cores = os.cpu_count() or 1
    what = f"{cores} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    busy = f"{os.getloadavg()[1]:.1f} programs wanting to compute at a time" if hasattr(os, "getloadavg") else ""
    screen = f"PySide6 {PySide6.__version__}, drawing without a screen"
    return ", ".join(part for part in (what, screen, busy) if part)
