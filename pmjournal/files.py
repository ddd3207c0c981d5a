"""Writing files so that they are whole or not there, and saying plainly why they could not be written."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pmjournal.errors import BadInput, JournalError, NoSpace, ReadOnlyJournal
from pmjournal.language import translate

DATABASE = "journal.db"
BACKUPS = "backups"
ATTACHMENTS = "attachments"
KEYS_FILE = "keys.json"


def trouble(error: OSError, path: Path) -> JournalError:
    """The sentence for an operating system's refusal to write `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NoSpace(
            translate(
                "Files", "The disk is full: {path} could not be written. Free some space and try again."
            ).format(path=path)
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyJournal(
            translate(
                "Files", "{path} cannot be written to. Choose another place or change its permissions."
            ).format(path=path)
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return JournalError(
            translate("Files", "There is no folder {folder}. Make it first or choose another place.").format(
                folder=path.parent
            )
        )
    if error.errno == errno.ENAMETOOLONG:
        return JournalError(
            translate("Files", "The name {name}… is too long. Choose a shorter one.").format(name=path.name[:40])
        )
    return JournalError(
        translate("Files", "{path} could not be written ({reason}). Choose another place.").format(
            path=path, reason=error.strerror or error
        )
    )


def check_target(target: Path) -> None:
    """Refuse to write a file over what it must never replace.

    Args:
        target: where a backup or a review shall stand.

    Raises:
        BadInput: it is a folder, a device, or a file that a journal lives in.
        JournalError: the place cannot be looked at.
    """
    try:
        if target.is_dir():
            raise BadInput(
                translate("Files", "{target} is a folder. Give the file a name in it.").format(target=target)
            )
        if target.exists() and not target.is_file():
            raise BadInput(
                translate("Files", "{target} is not an ordinary file. Choose another name.").format(target=target)
            )
        ours = [name for name in (DATABASE, KEYS_FILE) if (target.parent / name).exists()]
    except OSError as error:
        raise trouble(error, target) from error
    if ours and target.name.casefold().startswith((DATABASE, KEYS_FILE)):
        raise BadInput(
            translate("Files", "{target} belongs to a journal, which would be lost. Choose another name.").format(
                target=target
            )
        )


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
        _put(part, target)
    except OSError as error:
        raise trouble(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Make a finished file durable and let it take the place of `target`, which lies beside it, in one step.

    Raises:
        JournalError: it could not be done; `target` is as it was, unless only its being durable is in doubt.
    """
    try:
        _put(part, target)
    except OSError as error:
        raise trouble(error, target) from error


def put_folder_in_place(part: Path, target: Path) -> None:
    """Let a finished folder take its place on the same disk in one step.

    Args:
        part: the folder.
        target: where it shall stand: missing, or an empty folder.

    Raises:
        JournalError: it could not be done; nothing stands there, unless only its being durable is in doubt.
    """
    try:
        if target.exists():
            target.rmdir()  # not every system lets a folder take the place of one
        part.rename(target)
        _sync_folder(target.absolute().parent)
    except OSError as error:
        raise trouble(error, target) from error


def _put(part: Path, target: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    _sync_folder(target.parent)


def make_durable(folder: Path) -> None:
    """Make all files in a folder and the folders in it durable."""
    for path in (*folder.rglob("*"), folder):
        if path.is_dir():
            _sync_folder(path)
        else:
            with path.open("rb+") as file:
                os.fsync(file.fileno())


def put_folder(made: Path, target: Path) -> None:
    """Let a finished folder take the place of a missing or empty one on the same disk, in one step.

    Raises:
        OSError: it could not be done; `made` is where it was.
    """
    make_durable(made)
    if target.is_dir() and os.name == "nt":
        target.rmdir()  # elsewhere an empty folder is replaced
    made.rename(target)
    with contextlib.suppress(OSError):  # it is there, and could not be taken back
        _sync_folder(target.parent)


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
        raise JournalError(
            translate("Files", "{folder} is a file. Choose a folder.").format(folder=folder)
        ) from error
    except OSError as error:
        raise trouble(error, folder) from error


def is_journal(folder: Path) -> bool:
    """Whether `folder` holds a journal or what is left of one: never to be taken for a place for a new one.

    Raises:
        JournalError: the folder may not be looked into.
    """
    try:
        return any((folder / name).exists() for name in (DATABASE, KEYS_FILE, BACKUPS))
    except PermissionError as error:
        raise JournalError(
            translate("Files", "{folder} may not be looked into. Check its permissions.").format(folder=folder)
        ) from error
    except OSError as error:
        raise trouble(error, folder) from error


def free_folder(wanted: Path) -> Path:
    """The folder, or one like it with a number, that does not exist yet.

    Raises:
        JournalError: nobody may look into the folder it would lie in.
    """
    number, folder = 2, wanted
    try:
        while folder.exists():
            folder = wanted.with_name(f"{wanted.name} {number}")
            number += 1
    except OSError as error:
        raise trouble(error, wanted) from error
    return folder
