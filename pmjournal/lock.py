"""Who holds a journal's folder: the lock file that a window, or an act on a closed journal, keeps meanwhile.

The file is Qt's QLockFile (process id, program, host, one a line, under `flock`), so that a window and the core
respect one another.
"""

import os
import platform
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pmjournal.errors import JournalInUse
from pmjournal.files import trouble
from pmjournal.language import translate

LOCK_FILE = "journal.lock"
CLOCKS_DIFFER = 300.0  # seconds by which the clock of a disk elsewhere may be behind


def holder(folder: Path) -> str | None:
    """Words for the window that holds `folder`, or None where nobody does."""
    try:
        lines = (folder / LOCK_FILE).read_text("utf-8", "replace").splitlines()
        process, host = int(lines[0]), lines[2] if len(lines) > 2 else ""
    except (OSError, ValueError, IndexError):
        return None
    if host and host != platform.node():
        return translate("Opening", "a window on {host}").format(host=host)
    if not _alive(process) or _is_another(process, folder / LOCK_FILE):
        return None
    return translate("Opening", "a window (process {process})").format(process=process)


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Hold `folder` against every window and every other such act. A claim this process has already is enough.

    Raises:
        JournalInUse: somebody else has it.
        JournalError: the lock file cannot be written.
    """
    file = folder / LOCK_FILE
    if _process_in(file) == os.getpid():
        yield
        return
    handle = _taken(folder, file)
    try:
        yield
    finally:
        with suppress(OSError):
            if os.name == "nt":
                os.close(handle)  # Windows removes no file that is open
            file.unlink()
            if os.name != "nt":
                os.close(handle)


def clear_left(folder: Path) -> None:
    """Remove the lock file of a window that is gone, also where its number is another process's by now."""
    with suppress(JournalInUse, OSError):
        _clear(folder, folder / LOCK_FILE)


def _taken(folder: Path, file: Path) -> int:
    """Make the lock file, in place of one whose holder is gone; returns its open handle."""
    try:
        _clear(folder, file)
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        _flock(handle)
        os.write(handle, _content())
    except FileExistsError as error:
        raise _held(folder) from error
    except OSError as error:
        raise trouble(error, file) from error
    return handle


def _content() -> bytes:
    """What QLockFile would write: process, program, host, and two lines that may be empty."""
    program = Path(os.path.realpath("/proc/self/exe" if sys.platform == "linux" else sys.executable)).name
    return f"{os.getpid()}\n{program}\n{platform.node()}\n\n\n".encode()


def _clear(folder: Path, file: Path) -> None:
    """Remove a lock file whose holder is gone.

    Raises:
        JournalInUse: its holder is there.
    """
    if holder(folder):
        raise _held(folder)
    with suppress(FileNotFoundError):
        handle = os.open(file, os.O_WRONLY)
        try:
            if not _flock(handle):
                raise _held(folder)
            file.unlink()
        finally:
            os.close(handle)


def _held(folder: Path) -> JournalInUse:
    who = holder(folder) or translate("Opening", "another window")
    return JournalInUse(translate("Opening", "The journal is open in {who}. Close it first.").format(who=who))


def _flock(handle: int) -> bool:
    """Lock an open file as QLockFile does; False where somebody else has."""
    if sys.platform == "win32":
        return True  # there, the open file itself is the lock
    import fcntl  # Windows has none

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without such locks
    return True


def _process_in(file: Path) -> int | None:
    """The process that a lock file of this computer names."""
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
        return int(lines[0]) if lines[2:3] in ([], [""], [platform.node()]) else None
    except (OSError, ValueError, IndexError):
        return None


def _is_another(process: int, file: Path) -> bool:
    """Whether a process that runs here is another than the one that made the lock file: numbers are used again.

    It is where it began after the file was written. Told on Linux only; where it cannot be told, the lock counts.
    """
    began = _began(process)
    try:
        return began is not None and began > file.stat().st_mtime + CLOCKS_DIFFER
    except OSError:
        return False


def _began(process: int) -> float | None:
    """When a process began, in seconds since 1970; None where that cannot be told."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        booted = re.search(r"^btime (\d+)$", Path("/proc/stat").read_text("utf-8", "replace"), re.MULTILINE)
        ticks = os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return None
    return int(booted[1]) + int(fields[19]) / ticks if booted and len(fields) > 19 else None


def _alive(process: int) -> bool:
    """Whether a process of this number runs here."""
    if process <= 0:
        return False
    if os.name == "nt":
        return True  # Windows keeps the file locked while its window lives, and removes it after
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
