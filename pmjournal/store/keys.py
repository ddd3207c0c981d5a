"""`keys.json`: the journal's data key, in slots.

In this version there is one kind of slot, `open`: no passphrase is set, and the key lies in the file as it is.
The database is encrypted all the same, so that damage is noticed and a passphrase can be set later.
"""

import json
import secrets
from pathlib import Path

from pmjournal.errors import DamagedJournal, JournalError, NewerJournal
from pmjournal.files import KEYS_FILE, write_whole
from pmjournal.language import Translatable, translate

FORMAT = 1
NEWER = Translatable(
    "Opening",
    "This journal was written by a newer version of PM Journal. Nothing was changed. Update the program.",
)


def new_keys() -> str:
    """The text of a new `keys.json` with a fresh random 32-byte key in an open slot."""
    slot = {"kind": "open", "key": secrets.token_hex(32)}
    return json.dumps({"format": FORMAT, "slots": [slot]}, indent=1) + "\n"


def write_keys(folder: Path) -> None:
    """Write a new `keys.json` into `folder`, readable by its owner only."""
    write_whole(folder / KEYS_FILE, new_keys().encode())


def read_key(file: Path) -> bytes:
    """The data key from the open slot of a keys file.

    Raises:
        DamagedJournal: the file cannot be understood.
        NewerJournal: its format is newer than this program.
        JournalError: it may not be read.
    """
    try:
        content = json.loads(file.read_bytes())
        if int(content["format"]) > FORMAT:
            raise NewerJournal(str(NEWER))
        slot = next(slot for slot in content["slots"] if slot["kind"] == "open")
        key = bytes.fromhex(slot["key"])
    except PermissionError as error:
        raise JournalError(
            translate("Opening", "{file} may not be read. Check its permissions, or ask whoever owns it.").format(
                file=file
            )
        ) from error
    except (OSError, ValueError, KeyError, TypeError, OverflowError, StopIteration, RecursionError) as error:
        raise DamagedJournal(
            translate(
                "Opening", "The keys of this journal ({file}) cannot be read. Put the file back from a backup."
            ).format(file=file)
        ) from error
    if len(key) != 32:
        raise DamagedJournal(
            translate(
                "Opening", "The key in {file} does not have its 32 bytes. Put the file back from a backup."
            ).format(file=file)
        )
    return key
