"""How quick the window answers: search, typing, and going about in a journal of 50,000 entries."""

from tests.benchmarks.durable import SMALL, copied
from tests.benchmarks.large import large_journal
from tests.benchmarks.running import Processes, Row, middle, slowest


def searching(processes: Processes, count: int) -> list[Row]:
    """The rows of the search."""
    folder = str(large_journal(processes.scratch))
    runs = [processes.run("searching", folder) for _ in range(max(1, count // 5))]
    answer, query, paint = (middle([slowest(run[name]) for run in runs]) for name in ("answer", "query", "paint"))
    over = "the raw full-text queries and a bare repaint"
    detail = f"{answer:.1f} ms over {query:.1f} + {paint:.1f} ms"
    return [
        Row("Search: key to list painted, p95 of 200 prefixes", over, answer / (query + paint), 2, detail=detail),
        Row("The same, on the window's thread", "", answer, 16, "ms"),
    ]


def typing(processes: Processes, count: int) -> list[Row]:
    """The row of typing; what is typed is saved, so it goes into a copy."""
    folder = str(copied(large_journal(processes.scratch, SMALL), processes.scratch / "typed"))
    runs = [processes.run("typing", folder) for _ in range(max(1, count // 5))]
    ours, bare = (middle([slowest(run[name]) for run in runs]) for name in ("ours", "bare"))
    return [
        Row("Typing in a 5,000-word note, saving on, p95", "a bare QTextEdit", ours / bare, 1.5,
            detail=f"{ours:.1f} ms over {bare:.1f} ms"),
    ]  # fmt: skip


def moving(processes: Processes, count: int) -> list[Row]:
    """The rows of going about: the longest the window's thread computes at a stretch."""
    folder = str(large_journal(processes.scratch))
    runs = [processes.run("moving", folder)["longest"] for _ in range(max(1, count // 5))]
    kinds = list(runs[0])
    return [Row(f"Window held up: {kind}", "", middle([run[kind] for run in runs]), 50, "ms") for kind in kinds]
