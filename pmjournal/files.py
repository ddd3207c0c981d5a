"""Writing files so that they are whole or not there, and saying plainly why they could not be written."""

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pmjournal.errors import JournalError, NoSpace, ReadOnlyJournal


def trouble(error: OSError, path: Path) -> JournalError:
    """The sentence for an operating system's refusal to write `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NoSpace(f"The disk is full: {path} could not be written. Free some space and try again.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyJournal(f"{path} cannot be written to. Choose another place or change its permissions.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return JournalError(f"There is no folder {path.parent}. Make it first or choose another place.")
    return JournalError(f"{path} could not be written ({error.strerror or error}).")


def _sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable; Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give a temporary path beside `target`; when the block ends well, it becomes `target` in one step.

    Args:
        target: where the file shall stand. It is readable by its owner only.

    Raises:
        JournalError: it could not be written; `target` is as it was.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise trouble(error, target) from error
    part = Path(name)
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise trouble(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(target: Path, data: bytes) -> None:
    """Write `data` to `target` atomically and durably.

    Raises:
        JournalError: it could not be written; `target` is as it was.
    """
    with whole_file(target) as part:
        part.write_bytes(data)


def make_folder(folder: Path) -> None:
    """Make `folder`, for its owner only, and the folders above it.

    Raises:
        JournalError: it cannot be made or is a file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except FileExistsError as error:
        raise JournalError(f"{folder} is a file. Choose a folder.") from error
    except OSError as error:
        raise trouble(error, folder) from error


def copy_file(source: Path, target: Path) -> None:
    """Copy the bytes of `source` over the existing or new `target`."""
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, 1 << 20)
