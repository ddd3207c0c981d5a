"""What it costs that an edit is on the disk, with its search index: over a raw commit of the same bytes."""

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread

from pmjournal import checking, steps
from pmjournal.errors import Busy
from pmjournal.files import DATABASE, KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.store.engine import connect
from pmjournal.store.keys import read_keys
from tests.benchmarks.large import clock, large_journal
from tests.benchmarks.running import Processes, Row, in_turns, middle, slowest

SMALL = 1000
EDITS = 20
PAUSE = 0.3  # seconds of quiet after which the autosaver saves


def durable(processes: Processes, count: int) -> list[Row]:
    """The rows of saving."""
    large = copied(large_journal(processes.scratch), processes.scratch / "edited-large")
    small = copied(large_journal(processes.scratch, SMALL), processes.scratch / "edited-small")
    with Journal.open(large, clock=clock()) as one, Journal.open(small, clock=clock()) as other:
        found = in_turns(
            count * EDITS, {"raw": _raw(processes.scratch, one), "large": _edit(one), "small": _edit(other)}
        )
        alone, backing_up, during_check = _meanwhile(one, count)
    raw, edit, little = (middle(found[name]) for name in ("raw", "large", "small"))
    return [
        Row("An edit made durable, with its index", "a raw commit of text and index", edit / raw, 3,
            detail=f"{edit * 1000:.1f} ms over {raw * 1000:.1f} ms"),
        Row("The same at 50,000 entries", "at 1,000 entries", edit / little, 1.3),
        Row("A small save while a backup runs, p95", "", slowest(backing_up) * 1000, 50, "ms",
            detail=f"{slowest(alone) * 1000:.1f} ms without one"),
        Row("The same while a check runs", "", slowest(during_check) * 1000, 50, "ms",
            detail=f"{max(during_check) * 1000:.0f} ms at most"),
    ]  # fmt: skip


def _meanwhile(journal: Journal, count: int) -> tuple[list[float], list[float], list[float]]:
    """How long small saves take, a third of a second apart: without anything else, during backups and a check."""
    save = _edit(journal, journal.reflections.add(title="short", body="A short one."))
    alone, backing_up = [], []
    journal.backup_settings.limit(1)  # only the newest is kept
    for _ in range(count):
        alone += [_saved(save) for _ in range(EDITS)]
        backing_up += _saved_during(save, journal.backups.run)
    return alone, backing_up, _saved_during(save, lambda: steps.finish(checking.of(journal)))


def _saved_during(save: Callable[[], float], work: Callable[[], object]) -> list[float]:
    """How long each save takes while something is done in a thread."""
    thread, taken = Thread(target=work), []
    thread.start()
    while thread.is_alive():
        taken.append(_saved(save))
    thread.join()
    return taken


def _saved(save: Callable[[], float]) -> float:
    """The time until a save went through; one that meets a lock is tried again, as the autosaver does."""
    time.sleep(PAUSE)
    begun = time.perf_counter()
    while True:
        with suppress(Busy):
            save()
            return time.perf_counter() - begun


def copied(folder: Path, target: Path) -> Path:
    """A journal that may be written to, anew."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def _edit(journal: Journal, page: int | None = None) -> Callable[[], float]:
    """Append a word to a reflection, the latest where None, as the autosaver does."""
    latest = page or journal.reflections.summaries(limit=1)[0].id
    body, number = journal.reflections.get(latest).body, 0

    def edit() -> float:
        nonlocal number
        number += 1
        begun = time.perf_counter()
        with journal.transaction():
            journal.reflections.write(latest, body=f"{body} word{number}")
        return time.perf_counter() - begun

    return edit


def _raw(scratch: Path, journal: Journal) -> Callable[[], float]:
    """The same text as a row and in a full-text table, encrypted too, with nothing else around it."""
    text = journal.reflections.get(journal.reflections.summaries(limit=1)[0].id).body
    folder = copied(journal.folder, scratch / "edited-raw")
    raw = connect(folder / DATABASE, read_keys(folder / KEYS_FILE).now.unlock(None))
    raw.execute("CREATE TABLE raw_note (id INTEGER PRIMARY KEY, body TEXT)")
    raw.execute("CREATE VIRTUAL TABLE raw_index USING fts5(body, prefix='1 2 3')")
    raw.execute("INSERT INTO raw_note VALUES (1, ?)", (text,))
    raw.execute("INSERT INTO raw_index(rowid, body) VALUES (1, ?)", (text,))
    number = 0

    def edit() -> float:
        nonlocal number
        number += 1
        new, begun = f"{text} word{number}", time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE raw_note SET body = ? WHERE id = 1", (new,))
        raw.execute("UPDATE raw_index SET body = ? WHERE rowid = 1", (new,))
        raw.execute("COMMIT")
        return time.perf_counter() - begun

    return edit
