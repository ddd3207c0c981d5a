"""A disk that is full at the k-th write, for every k: a sentence, the journal as it was, and nothing half done."""

import builtins
import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from pmjournal import replacing, restoring
from pmjournal.errors import NoSpace
from pmjournal.journal import Journal
from pmjournal.steps import finish
from tests.core.test_backup_attachments import attach
from tests.core.test_restoring import files, titles


class Disk:
    """Files opened for writing through it are full at one write, and at all after that."""

    def __init__(self) -> None:
        self.writes, self.full_at = 0, 0

    def wrote(self) -> None:
        self.writes += 1
        if self.full_at and self.writes >= self.full_at:
            raise OSError(28, "No space left on device")


class _File:
    """An open file that asks the disk first."""

    def __init__(self, file: Any, disk: Disk) -> None:
        self._file, self._disk = file, disk

    def write(self, data: Any) -> Any:
        self._disk.wrote()
        return self._file.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)


@contextmanager
def _writing(monkeypatch: pytest.MonkeyPatch, full_at: int) -> Iterator[Disk]:
    disk, opened, synced, made = Disk(), io.open, os.fsync, os.mkdir
    disk.full_at = full_at

    def open_(file: Any, mode: str = "r", *args: Any, **named: Any) -> Any:
        if not set(mode) & set("wxa"):
            return opened(file, mode, *args, **named)
        disk.wrote()
        return _File(opened(file, mode, *args, **named), disk)

    def sync(handle: Any) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            disk.wrote()
        synced(handle)

    def mkdir(*args: Any, **named: Any) -> None:
        disk.wrote()
        made(*args, **named)

    with monkeypatch.context() as patched:
        patched.setattr(io, "open", open_)
        patched.setattr(builtins, "open", open_)
        patched.setattr(os, "fsync", sync)
        patched.setattr(os, "mkdir", mkdir)
        yield disk


@pytest.fixture
def copy(journal: Journal, tmp_path: Path) -> Path:
    """A backup by hand of what was there before, with an attachment."""
    attach(journal, journal.goals.add("Then"), b"what was attached" * 1000)
    made = journal.backups.make(tmp_path / "copy.zip")
    journal.backups.make()
    journal.goals.add("Now")
    return made


ACTS: dict[str, Callable[[Journal, Path], object]] = {
    "backup": lambda journal, _copy: journal.backups.make(),
    "by hand": lambda journal, copy: journal.backups.make(copy.with_name("new.zip")),
    "beside": lambda _journal, copy: finish(restoring.beside(copy, copy.with_name("new"))),
    "instead": lambda journal, copy: finish(replacing.instead(journal, copy)),
    "compare": lambda journal, copy: finish(restoring.compare(journal, copy)),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_full_disk_at_every_write(
    journal: Journal, tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before, full_at, refused = files(tmp_path), 0, 0
    while True:
        full_at += 3 if name == "instead" else 1  # which is slower, and has more of them
        with _writing(monkeypatch, full_at) as disk:
            with suppress(NoSpace):
                ACTS[name](journal, copy)
                refused -= 1
            refused += 1
        if disk.writes < full_at:
            break
        after = files(tmp_path)
        assert _without_backups(after) == _without_backups(before)
        assert all(one.trouble == "" for one in restoring.of(journal))
        assert not [
            path for path in after if ".backup-" in path or ".pmjournal-" in path or path.endswith(".part")
        ]
        assert titles(journal) == ["Now", "Then"]
    assert refused >= 3
    assert titles(journal) == (["Then"] if name == "instead" else ["Now", "Then"])


def _without_backups(found: dict[str, bytes]) -> dict[str, bytes]:
    """All but what a backup that was made before the disk was full may have added."""
    return {path: content for path, content in found.items() if "/backups/" not in path}
