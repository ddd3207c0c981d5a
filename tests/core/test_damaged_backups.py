"""A backup that is damaged, foreign or made to harm: one sentence, and nothing written."""

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal import replacing, restoring
from pmjournal.cli import main
from pmjournal.clock import Clock
from pmjournal.errors import DamagedBackup, JournalError, NewerJournal
from pmjournal.journal import Journal
from pmjournal.steps import finish
from tests.core.test_restoring import files


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a backup with an attachment's worth of text."""
    place = tmp_path_factory.mktemp("good")
    with Journal.create(place / "journal", "Nora", clock=Clock()) as journal:
        journal.goals.add("A goal")
        return journal.backups.make(place / "copy.zip").read_bytes()


def _members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(members: dict[str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _told(content: bytes, **facts: Any) -> bytes:
    """The backup with other facts in its manifest."""
    members = _members(content)
    members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | facts).encode()
    return _packed(members)


def _twice(content: bytes) -> bytes:
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("keys.json", b"{}")
    return out.getvalue()


def _flipped(content: bytes) -> bytes:
    """One bit of the database, with all sums of the archive set right."""
    members = _members(content)
    database = bytearray(members["journal.db"])
    database[len(database) // 2] ^= 1
    members["journal.db"] = bytes(database)
    return _packed(members)


NAME = "0" * 64
HARM: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _good: b"",
    "a picture": lambda _good: b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40,
    "cut": lambda good: good[: len(good) // 2],
    "begun": lambda good: good[:100],
    "without its end": lambda good: good[:-10],
    "another zip": lambda _good: _packed({"readme.txt": b"hello"}),
    "without its database": lambda good: _packed({k: v for k, v in _members(good).items() if k != "journal.db"}),
    "without its keys": lambda good: _packed({k: v for k, v in _members(good).items() if k != "keys.json"}),
    "a flipped bit": _flipped,
    "a name twice": _twice,
    "out of its folder": lambda good: _packed(_members(good) | {"../../evil": b"evil"}),
    "an absolute place": lambda good: _packed(_members(good) | {"/tmp/evil": b"evil"}),
    "a drive": lambda good: _packed(_members(good) | {"C:\\evil": b"evil"}),
    "a bomb": lambda good: _packed(_members(good) | {"journal.db": bytes(200_000_000)}, zipfile.ZIP_DEFLATED),
    "a bomb of a manifest": lambda good: _packed(
        _members(good) | {"manifest.json": b" " * 100_000_000}, zipfile.ZIP_DEFLATED
    ),
    "no manifest": lambda good: _packed(_members(good) | {"manifest.json": b"[1, 2"}),
    "a list": lambda good: _packed(_members(good) | {"manifest.json": b"[1, 2]"}),
    "deep": lambda good: _packed(_members(good) | {"manifest.json": b"[" * 100_000}),
    "no day": lambda good: _told(good, made_at="yesterday"),
    "no reason": lambda good: _told(good, why="because"),
    "a day beyond days": lambda good: _told(good, made_at="0001-01-01T00:00:00+14:00"),
    "an attachment that leads out": lambda good: _told(
        good, attachments=[{"name": "../../keys.json", "size": 1, "sha256": ""}]
    ),
    "other counts": lambda good: _told(good, records={"goal": 7}),
    "another hash": lambda good: _told(good, sha256="0" * 64),
    "another size": lambda good: _told(good, size=100),
    "no keys": lambda good: _packed(_members(good) | {"keys.json": b"{}"}),
    "other keys": lambda good: _packed(
        _members(good) | {"keys.json": b'{"format": 1, "slots": [{"kind": "open", "key": "' + b"00" * 32 + b'"}]}'}
    ),
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM.keys())
def test_harm_is_one_sentence_and_nothing_written(
    journal: Journal, tmp_path: Path, good: bytes, harm: Callable[[bytes], bytes]
) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(harm(good))
    before = files(tmp_path)
    for steps in (
        restoring.beside(bad, tmp_path / "new"),
        replacing.instead(journal, bad),
        restoring.compare(journal, bad),
        replacing.put_back(journal.folder, bad),
    ):
        with pytest.raises(DamagedBackup, match="Nothing was changed") as told:
            finish(steps)
        assert str(bad) in str(told.value)
        assert files(tmp_path) == before
    assert restoring.look(bad).path == bad


def test_a_newer_programs_backup_is_refused(tmp_path: Path, good: bytes) -> None:
    newer = tmp_path / "newer.zip"
    newer.write_bytes(_told(good, format=3))
    with pytest.raises(NewerJournal):
        finish(restoring.beside(newer, tmp_path / "new"))
    assert "newer version" in restoring.look(newer).trouble


@pytest.mark.parametrize("what", ["missing", "folder", "pipe"])
def test_what_is_no_file_is_no_backup(tmp_path: Path, what: str) -> None:
    path = tmp_path / what
    if what == "folder":
        path.mkdir()
    if what == "pipe":
        os.mkfifo(path)
    with pytest.raises(DamagedBackup):
        finish(restoring.beside(path, tmp_path / "new"))
    assert not (tmp_path / "new").exists()


def test_further_files_in_the_archive_are_passed_over(tmp_path: Path, good: bytes) -> None:
    """Packed anew by another program, compressed and with its own files in it."""
    path = tmp_path / "again.zip"
    path.write_bytes(_packed(_members(good) | {"__MACOSX/._journal.db": b"x"}, zipfile.ZIP_DEFLATED))
    finish(restoring.beside(path, tmp_path / "new"))
    assert sorted(one.name for one in (tmp_path / "new").iterdir()) == ["backups", "journal.db", "keys.json"]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("anything")


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_is_changed_is_noticed_or_does_no_harm(place: Path, good: bytes, data: st.DataObject) -> None:
    """Bytes anywhere in the file: the restore is refused with a sentence, or gives what was backed up."""
    content = bytearray(good)
    for _ in range(data.draw(st.integers(1, 3))):
        # The beginning and the end hold what the archive says of itself; the middle is the database.
        at = data.draw(
            st.one_of(st.integers(0, 60), st.integers(1, 3000).map(lambda n: -n), st.integers(0, len(good) - 1))
        )
        content[at] ^= data.draw(st.integers(1, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    bad, new = place / "bad.zip", place / "new"
    bad.write_bytes(content)
    refused = ""
    try:
        finish(restoring.beside(bad, new))
    except JournalError as error:
        refused = str(error)
    if refused:
        assert len(refused.splitlines()) == 1
        assert sorted(one.name for one in place.iterdir()) == ["bad.zip"]
        return
    with Journal.open(new) as restored:
        assert [outline.goal.title for outline in restored.goals.outlines()] == ["A goal"]
    for path in sorted(new.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    new.rmdir()


def test_the_command_line_says_it_in_one_line(
    tmp_path: Path, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(good[:-10])
    for words in (["restore", str(bad)], ["restore", str(bad), str(tmp_path / "new")]):
        assert main(words) == 1
        told = capsys.readouterr()
        assert (told.out, told.err.count("\n")) == ("", 1)
        assert "damaged or no backup" in told.err
    assert [path.name for path in tmp_path.iterdir()] == ["bad.zip"]
