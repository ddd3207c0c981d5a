"""Writes to a journal until it is killed, saying on standard output what is durable: used by test_kill.py."""

import sys
from pathlib import Path

from pmjournal.journal import Journal


def main(folder: Path) -> None:
    """Add and rewrite a reflection for ever; each line printed was committed before."""
    with Journal.open(folder) as journal:
        page = journal.reflections.add(title="typing")
        number = 0
        while True:
            number += 1
            journal.reflections.write(page, body="word " * (number % 400) + str(number))
            print(page, number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
