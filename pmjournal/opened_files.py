"""Attachments while another program shows them: the only files of a journal that lie readable on the disk.

They lie in a folder of this program's own, readable by their owner only and not to be written to, since what was
changed there would not come back. They go when the journal is closed or locked; what a killed program left behind
goes at the next start. Who opens them, and with what, is not decided here.
"""

import os
import re
import shutil
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pmjournal.errors import JournalError
from pmjournal.file_names import file_name
from pmjournal.files import make_folder, trouble
from pmjournal.language import translate

NAME = "pmjournal-opened"
HELD = "held"  # the file in each folder that its program keeps locked
_NOT_EVERYWHERE = re.compile('[<>:"|?*]')  # what Windows takes in no name


class OpenedFiles:
    """The files that one open journal has given to other programs."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._folder: Path | None = None
        self._held = -1
        self._count = 0
        self._closed = False

    def write(self, name: str, content: bytes) -> Path:
        """Write a content for another program to read; in any thread. Returns where.

        Raises:
            JournalError: it cannot be written, or the journal was closed meanwhile.
        """
        with self._turn:
            if self._closed:
                raise JournalError(translate("Attachments", "The journal was closed. Open it again first."))
            if self._folder is None:
                self._folder, self._held = _new_folder()
            self._count += 1
            folder = self._folder / str(self._count)
            make_folder(folder)
            target = folder / _NOT_EVERYWHERE.sub("-", file_name(name)).rstrip(". ")
            _write(target, content)
        return target

    def close(self) -> None:
        """Remove them all, and take no more."""
        self._closed = True
        self.clear()

    def clear(self) -> None:
        """Remove them all: nobody is to read them any more."""
        with self._turn:
            if self._folder is not None:
                _remove(self._folder, self._held)
                self._folder = None


def sweep_left() -> None:
    """Remove what programs left that are gone; those of one that runs stay."""
    with suppress(JournalError, OSError):
        place = _place()
        if not place.exists() or not _is_own(place):
            return
        with _one_at_a_time(place):
            for folder in place.iterdir():
                if folder.is_dir() and not folder.is_symlink():
                    _sweep(folder)


def _place() -> Path:
    """Where such folders lie: with what the system forgets when the person logs out, else with temporary files."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())
    return base / (f"{NAME}-{os.getuid()}" if sys.platform != "win32" else NAME)


def _own(place: Path) -> None:
    """Make the place, or see to it that it is this person's alone: others may write beside it.

    Raises:
        JournalError: it is somebody else's.
    """
    make_folder(place)
    try:
        if not _is_own(place):
            raise JournalError(
                translate(
                    "Attachments", "{folder} is not yours, so nothing can be opened. Remove it first."
                ).format(folder=place)
            )
        place.chmod(0o700)
    except OSError as error:
        raise trouble(error, place) from error


def _is_own(place: Path) -> bool:
    """Whether it is a folder, no link to one, and this person's."""
    found = place.lstat()
    return stat.S_ISDIR(found.st_mode) and (sys.platform == "win32" or found.st_uid == os.getuid())


def _new_folder() -> tuple[Path, int]:
    """A folder for the files of one journal, and the handle that holds it as long as the program lives."""
    place = _place()
    _own(place)
    try:
        with _one_at_a_time(place):
            folder = Path(tempfile.mkdtemp(dir=place))
            held = os.open(folder / HELD, os.O_CREAT | os.O_RDWR, 0o600)
            _lock(held, wait=False)
    except OSError as error:
        raise trouble(error, place) from error
    return folder, held


def _write(target: Path, content: bytes) -> None:
    try:
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        target.chmod(0o400)
    except OSError as error:
        raise trouble(error, target) from error


@contextmanager
def _one_at_a_time(place: Path) -> Iterator[None]:
    """Nobody sweeps a folder that is just being made."""
    handle = os.open(place / HELD, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        _lock(handle, wait=True)
        yield
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove a folder whose program is gone."""
    with suppress(OSError):
        handle = os.open(folder / HELD, os.O_CREAT | os.O_RDWR, 0o600)
        if _lock(handle, wait=False):
            _remove(folder, handle)
        else:
            os.close(handle)


def _remove(folder: Path, held: int) -> None:
    """Remove a folder, then let go of it; on Windows the other way round, where no open file can be removed."""
    if sys.platform == "win32":
        os.close(held)
        for path in folder.rglob("*"):
            with suppress(OSError):
                path.chmod(0o600)
    shutil.rmtree(folder, ignore_errors=True)
    if sys.platform != "win32":
        os.close(held)


def _lock(handle: int, *, wait: bool) -> bool:
    """Lock an open file; False where another program has it."""
    if sys.platform == "win32":
        return True  # there, the open file itself is the lock
    import fcntl  # Windows has none

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True
