"""Attachment files: sealed, named by content, kept once, and never taken for what they are not."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.errors import AttachmentMissing, DamagedAttachment, TooLarge
from pmjournal.store import attachment_files
from pmjournal.store.attachment_files import AttachmentFiles

KEY = bytes(range(32))


@given(st.binary(max_size=2000))
def test_what_was_put_is_got(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = AttachmentFiles(Path(folder), KEY)
        assert files.get(files.put(content)) == content


def test_the_same_content_is_kept_once_and_its_file_shows_nothing_of_it(tmp_path: Path) -> None:
    files = AttachmentFiles(tmp_path, KEY)
    name = files.put(b"what nobody may read")
    before = (files.folder / name).read_bytes()
    assert files.put(b"what nobody may read") == name
    assert list(files.names()) == [name]
    assert (files.folder / name).read_bytes() == before
    assert b"nobody" not in before
    assert (files.folder / name).stat().st_mode & 0o077 == 0
    assert files.folder.stat().st_mode & 0o077 == 0


def test_another_key_names_it_otherwise_and_cannot_read_it(tmp_path: Path) -> None:
    name = AttachmentFiles(tmp_path, KEY).put(b"content")
    other = AttachmentFiles(tmp_path, bytes(32))
    assert other.name_of(b"content") != name
    with pytest.raises(DamagedAttachment):
        other.get(name)


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-1], lambda data: b"", lambda data: data[:40] + b"x" + data[41:]]
)
def test_a_damaged_file_is_told_and_mended_by_putting_it_again(tmp_path: Path, damage: object) -> None:
    files = AttachmentFiles(tmp_path, KEY)
    name = files.put(b"a content of some length")
    path = files.folder / name
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(DamagedAttachment):
        files.get(name)
    files.put(b"a content of some length")
    assert files.get(name) == b"a content of some length"


def test_one_content_under_the_name_of_another_is_damage(tmp_path: Path) -> None:
    files = AttachmentFiles(tmp_path, KEY)
    one, other = files.put(b"one"), files.put(b"other")
    (files.folder / one).write_bytes((files.folder / other).read_bytes())
    with pytest.raises(DamagedAttachment):
        files.get(one)


def test_a_missing_file_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(AttachmentMissing):
        AttachmentFiles(tmp_path, KEY).get("0" * 64)


def test_a_file_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachment_files, "LARGEST", 10)
    files = AttachmentFiles(tmp_path, KEY)
    with pytest.raises(TooLarge, match="25 MB"):
        files.put(b"eleven bytes")
    assert list(files.names()) == []
