"""The names attachments have, and the files they are read from. Nothing of the journal is known here."""

import mimetypes
import os
import re
import stat
from collections.abc import Generator
from pathlib import Path

from pmjournal.errors import BadInput, JournalError
from pmjournal.language import translate
from pmjournal.records.files import FileRead
from pmjournal.text import one_line

LONGEST = 120  # characters of a name: in any script few enough bytes for every file system
PIECE = 1 << 20
_ENDING = re.compile(r"(?<=.)\.[^.\s]{1,16}$")
# Signs that turn the direction of writing could make a name end differently from what is read.
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def file_name(text: str) -> str:
    """A name as an attachment has it: on one line, of no folder, short enough for any disk, with its ending.

    Raises:
        BadInput: nothing is left of it.
    """
    name = one_line(_TURNING.sub("", text).replace("/", "-").replace("\\", "-"))
    if not name.strip(". "):
        raise BadInput(translate("Attachments", "A file needs a name. Type one and try again."))
    end = ending(name)
    return name if len(name) <= LONGEST else name[: LONGEST - len(end)].rstrip() + end


def ending(name: str) -> str:
    """What stands after the last dot, with it; "" where there is no such thing."""
    found = _ENDING.search(name)
    return found[0] if found else ""


def media_type(name: str) -> str:
    """What a file of this name usually is, such as "image/png"; "" where nothing can be told."""
    return mimetypes.guess_type(name)[0] or ""


def read_file(path: Path, limit: int) -> Generator[FileRead, None, bytes]:
    """Read a file in pieces; never more than one byte over the limit, whatever its length seems to be.

    Raises:
        BadInput: it is a folder, a device or the like.
        JournalError: it is not there or cannot be read.
    """
    try:
        total = _ordinary(path, path.stat())
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            _ordinary(path, os.fstat(handle))
            content = bytearray()
            while piece := file.read(min(PIECE, limit + 1 - len(content))):
                content += piece
                yield FileRead(len(content), max(total, len(content)))
    except FileNotFoundError as error:
        raise JournalError(
            translate("Attachments", "There is no file {path} any more. Choose another one.").format(path=path)
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise JournalError(
            translate(
                "Attachments",
                "{name} cannot be read ({reason}). Check its permissions, and that its disk is there.",
            ).format(name=path.name, reason=reason)
        ) from error
    return bytes(content)


def _ordinary(path: Path, found: os.stat_result) -> int:
    """The length of an ordinary file in bytes.

    Raises:
        BadInput: it is none.
    """
    if stat.S_ISDIR(found.st_mode):
        raise BadInput(
            translate("Attachments", "{name} is a folder. Attach the files in it, or pack it first.").format(
                name=path.name
            )
        )
    if not stat.S_ISREG(found.st_mode):
        raise BadInput(
            translate("Attachments", "{name} is not an ordinary file. Attach a copy of what it holds.").format(
                name=path.name
            )
        )
    return found.st_size
