"""Where an export, or a journal made of one, is made before it stands in its place: a hidden folder beside it.

It is for its owner only, but not all in it is encrypted. So one that a killed program left is removed by the next
export or import into the same folder.
"""

import os
import platform
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from pmjournal.errors import BadInput
from pmjournal.files import DATABASE, trouble
from pmjournal.language import translate

_PREFIX = ".pmjournal-part-"
_HOST = re.sub(r"\W", "", platform.node())[:40] or "host"
_NAMED = re.compile(re.escape(f"{_PREFIX}{_HOST}-") + r"(\d{1,9})-.*", re.ASCII)


@contextmanager
def making(target: Path) -> Iterator[Path]:
    """A folder beside `target` to make it in; what is still there at the end goes.

    Raises:
        JournalError: the folder cannot be written to.
        BadInput: `target` would lie in a journal's own folder.
    """
    beside = target.absolute().parent
    if any(_holds_journal(folder) for folder in (beside, *beside.parents)):
        raise BadInput(
            translate(
                "Export",
                "{target} lies in a journal's folder, where everything is encrypted. Choose another place.",
            ).format(target=target)
        )
    try:
        _clear(beside)
        prefix = f"{_PREFIX}{_HOST}-{os.getpid()}-"
        with TemporaryDirectory(prefix=prefix, dir=beside, ignore_cleanup_errors=True) as place:
            yield Path(place)
    except OSError as error:
        raise trouble(error, target) from error


def _holds_journal(folder: Path) -> bool:
    with suppress(OSError):
        return (folder / DATABASE).exists()
    return False


def _clear(folder: Path) -> None:
    """Remove what was left by a process that is gone."""
    for left in folder.glob(_PREFIX + "*"):
        named = _NAMED.fullmatch(left.name)
        if named and not _runs(int(named[1])):
            shutil.rmtree(left, ignore_errors=True)


def _runs(process: int) -> bool:
    if os.name == "nt":
        return True  # there, the call below would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
