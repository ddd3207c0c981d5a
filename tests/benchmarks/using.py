"""How quick the window answers: search, typing, and going about in a journal of 50,000 entries."""

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
    """The row of typing, by the clock."""
    runs = [processes.run("typing") for _ in range(max(1, count // 5))]
    ours, bare, ratio = (middle([run[name] for run in runs]) for name in ("ours_p95", "bare_p95", "ratio_p95"))
    what, detail = "Typing in a 5,000-word note, saving on, p95", f"{ours:.1f} ms over {bare:.1f} ms"
    return [Row(what, "a bare QTextEdit", ratio, 1.5, detail=detail)]


def reading(processes: Processes, count: int) -> list[Row]:
    """The rows of what is asked of the whole journal for a page, p95 of twenty times."""
    folder = str(large_journal(processes.scratch))
    runs = [processes.run("reading", folder)["took"] for _ in range(max(1, count // 5))]
    return [Row(f"Read: {kind}", "", middle([slowest(run[kind]) for run in runs]), 30, "ms") for kind in runs[0]]


def moving(processes: Processes, count: int) -> list[Row]:
    """The rows of going about: the longest the window's thread computes at a stretch."""
    folder = str(large_journal(processes.scratch))
    runs = [processes.run("moving", folder)["longest"] for _ in range(max(1, count // 5))]
    kinds = list(runs[0])
    return [Row(f"Window held up: {kind}", "", middle([run[kind] for run in runs]), 50, "ms") for kind in kinds]
