"""Damaged files: the journal's database, its keys, a backup; cut, zeroed, a bit turned over, or another file.

A sentence each, in time, and the damaged file stays as it is. What is shown in spite of it is what was written.
"""

import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.trials import children, damage_acts, harms
from tests.trials.children import Tell
from tests.trials.damage_acts import Whole
from tests.trials.figures import Found
from tests.trials.harms import PAGE, Harm
from tests.trials.journals import OLD, build, journal_of, opened

NAME, TITLE = "damage", "Damage"
LIMIT_S = 30.0
SAMPLE_EVERY = 59
KEYS_STEP = 16
PAGES_OF_TEXT = 40

Try = Callable[[Path, Harm, Whole, Tell], None]
# The file, what it is called, the bytes of a piece, how many bits are turned over, and what is tried with it.
FILES: tuple[tuple[str, str, int, int, Try], ...] = (
    ("journal/journal.db", "The database", PAGE, 100, damage_acts.database),
    ("journal/keys.json", "The keys", KEYS_STEP, 50, damage_acts.keys),
    ("copy.zip", "A backup", PAGE, 50, damage_acts.backup),
)


def run(scratch: Path, found: Found, *, full: bool) -> None:
    """Try every harm, or in a sample every so many."""
    os.environ["PMJOURNAL_PASSPHRASE"] = OLD.words
    good, foreign = scratch / "good", scratch / "foreign"
    for place in (good, foreign):
        _made(place)
    whole = Whole.of(good, scratch / "whole")
    for number, (name, words, step, flips, act) in enumerate(FILES):
        content = (good / name).read_bytes()
        every = harms.all_of(content, (foreign / name).read_bytes(), step=step, flips=flips, seed=name)
        tried = every if full else every[number::SAMPLE_EVERY]
        told = Counter[str]()
        faults = len(found.faults)
        for harm in tried:
            told.update(_tried(scratch, name, harm, act, whole, found))
        _tell(found, words, tried, told, len(found.faults) - faults)


def _made(place: Path) -> None:
    """A journal with a passphrase, some pages of text and backups, and a backup of it by hand."""
    build(journal_of(place))
    with opened(journal_of(place), OLD) as journal:
        for number in range(PAGES_OF_TEXT):
            journal.reflections.add(title=f"Page {number}", body=f"What came of it, {number}. " * 40)
        journal.backups.make(place / "copy.zip")


def _tried(scratch: Path, name: str, harm: Harm, act: Try, whole: Whole, found: Found) -> Iterator[str]:
    """Do a harm and try what a person would; gives what came of it."""
    work = scratch / "work"
    shutil.copytree(scratch / "good", work)
    _harm(work / name, harm)
    before = _hashes(work)
    ended = children.run(lambda tell: act(work, harm, whole, tell), limit=LIMIT_S)
    fault = ended.fault or ("" if _hashes(work) == before else "a file was changed")
    if fault:
        found.fault(f"{name}, {harm.name}: {fault}")
    yield from ended.told[: -1 if ended.fault and not ended.hung else None]
    shutil.rmtree(work)
    shutil.rmtree(scratch / "new", ignore_errors=True)


def _harm(file: Path, harm: Harm) -> None:
    file.unlink()
    if harm.content is None:
        file.mkdir()
    else:
        file.write_bytes(harm.content)


def _hashes(folder: Path) -> dict[str, str]:
    """Every file and folder, but for what a holder of the journal leaves beside it."""
    found = [path for path in folder.rglob("*") if path.name != "journal.lock"]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "" for path in found}


def _tell(found: Found, words: str, tried: list[Harm], told: Counter[str], faults: int) -> None:
    kinds = ", ".join(f"{count} {kind}" for kind, count in Counter(harm.kind for harm in tried).items())
    came = "; ".join(f"{what}: {count}" for what, count in sorted(told.items()) if "=" not in what)
    sums = damage_acts.summed(told)
    found.row(words, f"{len(tried)} ({kinds})", "; ".join(filter(None, [came, sums, f"failures: {faults}"])))
