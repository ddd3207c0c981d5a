"""Attaches and removes files until it is killed, saying on standard output that it began: used by test_kill.py."""

import sys
from pathlib import Path

from pmjournal.journal import Journal


def main(folder: Path) -> None:
    """Attach a file and remove every other one, for ever."""
    with Journal.open(folder) as journal:
        page, note = journal.reflections.add(title="files"), journal.private_notes.add("files")
        number = 0
        while True:
            number += 1
            private = number % 3 == 0
            attached = journal.private_notes.attachments if private else journal.attachments
            made = attached.add(note if private else page, f"{number}.txt", f"{number} ".encode() * 5000)
            print(page, note, flush=True)
            if number % 2:
                attached.remove(made)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
