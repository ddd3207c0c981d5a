"""How soon a locked journal is there after Enter: the first time after the program was started, and after a lock.

Beside it the making of the key alone, which is what cannot go, in the same process once the window is closed.
"""

import shutil
from pathlib import Path

from pmjournal.files import KEYS_FILE
from pmjournal.journal import Journal
from pmjournal.recovery_key import new as new_recovery
from pmjournal.secret import Secret
from pmjournal.store.keys import Keyring, read_keys, sealed_under, write_keys
from tests.benchmarks.large import clock, large_journal
from tests.benchmarks.moments import WORDS
from tests.benchmarks.running import Processes, Row, in_turns, middle

OVER = "making the key alone"


def unlocking(processes: Processes, count: int) -> list[Row]:
    """The rows of unlocking."""
    folder = str(locked_journal(processes.scratch))
    runs = in_turns(max(3, count // 3), {"unlock": lambda: processes.run("unlock", folder)})["unlock"]

    def row(what: str, name: str) -> Row:
        took, key = (middle([run[one] for run in runs]) * 1000 for one in (name, "key"))
        ratio = middle([run[name] / run["key"] for run in runs])
        return Row(what, OVER, ratio, 2, detail=f"{took:.0f} ms over {key:.0f} ms")

    gap = middle([run["gap_busy"] for run in runs]) * 1000
    return [
        row("First unlock after the start: Enter to content shown", "first"),
        row("Unlock after a lock: Enter to content shown", "again"),
        Row("Window held up: while one types and it opens", "", gap, 50, "ms"),
    ]


def locked_journal(scratch: Path) -> Path:
    """The large journal with a passphrase, made where it is not there yet."""
    folder, plain = scratch / "locked", large_journal(scratch)
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(plain, folder / "journal")
        key = read_keys(folder / "journal" / KEYS_FILE).now.unlock(None)
        secrets = [Secret.passphrase(WORDS), new_recovery()]
        write_keys(folder / "journal", Keyring(sealed_under(key, secrets)))
        (folder / "whole").touch()
    # Brings it to the present form, its index too.
    Journal.open(folder / "journal", clock=clock(), secret=Secret.passphrase(WORDS)).close()
    return folder / "journal"
