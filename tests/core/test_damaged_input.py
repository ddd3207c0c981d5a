"""Whatever lies in the place of a journal's files: a sentence, no change to it, never a damaged word."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pmjournal import checking, cli, restoring
from pmjournal.clock import Clock
from pmjournal.errors import DamagedJournal, JournalError
from pmjournal.journal import Journal
from pmjournal.steps import finish
from pmjournal.store.keys import Keyring, content_of, new_key, opened

SIZE = 4096
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb") + bytes(range(256)) * 8
Change = Callable[[bytes], bytes]


def _flip(at: int) -> Change:
    return lambda raw: raw[: at % len(raw)] + bytes([raw[at % len(raw)] ^ 4]) + raw[at % len(raw) + 1 :]


def _zero(page: int) -> Change:
    return lambda raw: raw[: page * SIZE] + bytes(SIZE) + raw[(page + 1) * SIZE :]


DATABASE: dict[str, Change] = {
    **{f"cut after page {page}": lambda raw, page=page: raw[: page * SIZE] for page in (1, 2, 9, 30, 60)},  # type: ignore[misc]
    **{f"a bit turned at {at}": _flip(at) for at in (3, 20, 5000, 70_001, 140_003, -9)},
    **{f"page {page} zeroed": _zero(page) for page in (0, 1, 7, 40)},
    "nothing in it": lambda raw: b"",
    "a picture": lambda raw: JPEG,
    "half a page": lambda raw: raw[:2000],
    "zeros": lambda raw: bytes(len(raw)),
}
KEYS: dict[str, Change] = {
    "nothing in it": lambda raw: b"",
    "a picture": lambda raw: JPEG,
    "cut": lambda raw: raw[:60],
    "another journal's": lambda raw: content_of(Keyring(opened(new_key()))),
    "a bit turned": _flip(70),
    "a list": lambda raw: b"[]",
    "a number out of bounds": lambda raw: raw.replace(b"1", b"9" * 5000, 1),
}
BACKUP: dict[str, Change] = {
    "nothing in it": lambda raw: b"",
    "a picture": lambda raw: JPEG,
    "cut in the middle": lambda raw: raw[: len(raw) // 2],
    "cut at the end": lambda raw: raw[:-30],
    **{f"a bit turned at {at}": _flip(at) for at in (40, 5000, 100_000, -200, -15)},
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed journal with a backup and texts that go over several pages."""
    folder = tmp_path_factory.mktemp("damaged") / "journal"
    with Journal.create(folder, "Nora", clock=Clock(None, "UTC")) as journal:
        with journal.bulk():
            for number in range(20):
                journal.reflections.add(body=f"what was written {number} " * 300)
        journal.backups.make()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of it to damage."""
    shutil.copytree(made, tmp_path / "journal")
    return tmp_path / "journal"


def _all_read(folder: Path) -> bool:
    """Whether every text can be read as it was written; damage that is noticed raises."""
    with Journal.open(folder, read_only=True) as journal:
        bodies = {journal.reflections.get(one.id).body for one in journal.reflections.summaries()}
    return bodies == {f"what was written {number} " * 300 for number in range(20)}


def _is_said(act: Callable[[], object]) -> str:
    """The one line that an act ends with; "" where there is nothing to say."""
    try:
        act()
    except JournalError as error:
        said = str(error)
        assert said.endswith(".")
        assert "\n" not in said
        return said
    return ""


@pytest.mark.parametrize("name", DATABASE)
def test_a_damaged_database_is_told_of_and_left_alone(folder: Path, name: str) -> None:
    file = folder / "journal.db"
    file.write_bytes(DATABASE[name](file.read_bytes()))
    before = file.read_bytes()
    said = _is_said(lambda: _all_read(folder))
    if not said:  # no text is in what was damaged
        assert _all_read(folder)
    found: list[str] = []
    checked = _is_said(lambda: found.extend(checking.sentences(finish(checking.closed(folder)))))
    whole = next((folder / "backups").glob("*.zip")).name
    assert whole in checked or any(whole in one for one in found)
    assert file.read_bytes() == before
    assert [path.name for path in folder.glob("journal.db*")] == ["journal.db"]


def test_a_page_of_zeros_is_never_shown_as_text(tmp_path: Path) -> None:
    """SQLCipher takes it for one that is not written yet; the end of a long text may be in it."""
    with Journal.create(tmp_path / "journal", "Nora") as journal:
        note = journal.reflections.add(body="what was written " * 600)
    raw = (tmp_path / "journal" / "journal.db").read_bytes()
    noticed = 0
    for page in range(len(raw) // SIZE - 12, len(raw) // SIZE):
        (tmp_path / "journal" / "journal.db").write_bytes(_zero(page)(raw))
        try:
            with Journal.open(tmp_path / "journal", read_only=True) as journal:
                assert journal.reflections.get(note).body == "what was written " * 600
        except DamagedJournal:
            noticed += 1
    assert noticed


@pytest.mark.parametrize("name", KEYS)
def test_damaged_keys_are_told_of_and_left_alone(folder: Path, name: str) -> None:
    file = folder / "keys.json"
    file.write_bytes(KEYS[name](file.read_bytes()))
    before = file.read_bytes()
    said = _is_said(lambda: _all_read(folder))
    assert next((folder / "backups").glob("*.zip")).name in said
    assert file.read_bytes() == before


@pytest.mark.parametrize("name", BACKUP)
def test_a_damaged_backup_is_never_restored_as_if_it_were_whole(folder: Path, tmp_path: Path, name: str) -> None:
    file = next((folder / "backups").glob("*.zip"))
    file.write_bytes(BACKUP[name](file.read_bytes()))
    before = file.read_bytes()
    if not _is_said(lambda: finish(restoring.beside(file, tmp_path / "restored"))):
        assert _all_read(tmp_path / "restored")  # what was damaged says nothing, such as a date
    else:
        assert not (tmp_path / "restored").exists()
    assert file.read_bytes() == before
    if not zipfile.is_zipfile(file):
        assert checking.newest_backup(folder) is None


@pytest.mark.parametrize("name", ["journal.db", "keys.json"])
def test_a_folder_in_the_place_of_a_file_is_told_of(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    assert _is_said(lambda: Journal.open(folder))
    assert cli.main(["check", str(folder)]) == 1
    assert "Something went wrong" not in capsys.readouterr().err
    assert (folder / name).is_dir()
