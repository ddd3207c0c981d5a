"""Whether a passphrase is needed for a journal, told from its keys file alone and in a moment.

For a window that is not painted yet: nothing slow is imported here, and nothing is opened. What a secret does, and
how a keys file is read in earnest, belongs to `passphrases.py` and the store.
"""

import json
from pathlib import Path

KEYS_FILE = "keys.json"  # as in files.py, which takes a tenth of a bare window to import
LARGEST = 100_000  # bytes; a keys file takes well under a thousand


def needs_secret(folder: Path) -> bool:
    """Whether the journal in `folder` is locked; False where that cannot be told, and opening it says why."""
    try:
        with (folder / KEYS_FILE).open("rb") as reader:
            slots = json.loads(reader.read(LARGEST))["slots"]
        return bool(slots) and all(slot["kind"] != "open" for slot in slots)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
