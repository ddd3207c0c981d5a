"""How soon the window is there and can be used, how long it stands still meanwhile, how much memory it takes."""

from pathlib import Path
from typing import Any

from tests.benchmarks.large import large_journal
from tests.benchmarks.running import Processes, Row, in_turns, middle

BARE = "a bare PySide6 window"
PARTS = "a bare window with an editor and a tree"


def starting(processes: Processes, count: int) -> list[Row]:
    """The rows of start-up and memory."""
    large, empty = large_journal(processes.scratch), large_journal(processes.scratch, 0)
    found = in_turns(
        count,
        {
            "bare": lambda: processes.run("bare"),
            "parts": lambda: processes.run("bare-parts"),
            "empty": lambda: _run(processes, empty),
            "large": lambda: _run(processes, large),
        },
    )

    def of(kind: str, name: str) -> float:
        return middle([run[name] for run in found[kind]])

    bare, parts = of("bare", "painted"), of("parts", "peak")
    painted, ready = of("large", "painted"), of("large", "ready")
    gap = f"{of('large', 'gap') * 1000:.0f} ms by the clock; {bare * 1000:.0f} ms is a bare window"
    before, after = of("large", "peak_ready"), of("large", "peak_after_chart")
    return [
        Row("Process start to first paint", BARE, painted / bare, 1.5, detail=f"{painted * 1000:.0f} ms"),
        Row("The same at 50,000 entries", "an empty journal", painted / of("empty", "painted"), 1.15),
        Row(
            "Process start to content shown, services ready",
            BARE,
            ready / bare,
            4,
            detail=f"{ready * 1000:.0f} ms",
        ),
        Row(
            "Window held up: while it starts",
            "",
            of("large", "gap_busy") * 1000,
            50,
            "ms",
            gap,
        ),
        Row("Peak memory before a chart", PARTS, before / parts, 2, detail=f"{before:.0f} MiB"),
        Row("Peak memory after a chart, all panes built", PARTS, after / parts, 3.5, detail=f"{after:.0f} MiB"),
    ]


def _run(processes: Processes, folder: Path) -> dict[str, Any]:
    return processes.run("program", str(folder))
