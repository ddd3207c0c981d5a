"""What can still be read of a damaged journal is read into a new one, and the damaged one stays as it is."""

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pmjournal import checking, cli, rescuing
from pmjournal.clock import Clock
from pmjournal.demo import build
from pmjournal.errors import DamagedJournal, FolderTaken, JournalError
from pmjournal.journal import Journal
from pmjournal.records.checks import Fault, Rescued
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store import whole
from pmjournal.store.keys import Keyring, new_key, opened, read_keys, write_keys
from pmjournal.store.pages import SIZE, Pages
from tests.core.locked_journal import contents, made


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample journal, closed."""
    folder = tmp_path_factory.mktemp("rescue") / "sample"
    build(folder, clock=Clock(None, "Europe/Stockholm")).close()
    return folder


@pytest.fixture
def folder(sample: Path, tmp_path: Path) -> Path:
    """A copy of it to damage."""
    shutil.copytree(sample, tmp_path / "damaged")
    return tmp_path / "damaged"


def _damage(folder: Path, change: Callable[[bytearray], bytes]) -> bytes:
    file = folder / "journal.db"
    file.write_bytes(change(bytearray(file.read_bytes())))
    return file.read_bytes()


def _flip(page: int, at: int = 2000) -> Callable[[bytearray], bytes]:
    def change(raw: bytearray) -> bytes:
        raw[(page - 1) * SIZE + at] ^= 0x10
        return bytes(raw)

    return change


def _zero(page: int) -> Callable[[bytearray], bytes]:
    def change(raw: bytearray) -> bytes:
        raw[(page - 1) * SIZE : page * SIZE] = bytes(SIZE)
        return bytes(raw)

    return change


def _rescue(folder: Path) -> Rescued:
    """Rescue what there is, and see that the new journal is in order and the damaged one unchanged."""
    before = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    rescued = finish(rescuing.rescue(folder, folder.parent / "new"))
    assert {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    found = finish(checking.closed(rescued.folder)).found
    assert found in ({}, {Fault.MISSING: 1})  # one of the sample's attachments is damaged, and cannot come along
    return rescued


def _json(folder: Path, target: Path) -> bytes:
    with Journal.open(folder) as journal:
        finish(journal.exports.json(target))
    return target.read_bytes()


@pytest.mark.parametrize(
    "change", [lambda raw: bytes(raw), _flip(1), _flip(1, 3)], ids=["nothing", "the first page", "the salt"]
)
def test_everything_comes_back_where_no_row_is_in_what_was_damaged(
    sample: Path, folder: Path, tmp_path: Path, change: Callable[[bytearray], bytes]
) -> None:
    _damage(folder, change)
    rescued = _rescue(folder)
    assert rescued.proven
    assert _json(rescued.folder, tmp_path / "new.json") == _json(sample, tmp_path / "old.json")


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages were held in plain, each time some came; at most eight should be."""
    monkeypatch.setattr("pmjournal.store.pages.HELD", 5)
    monkeypatch.setattr("pmjournal.store.pages.RUN", 3)
    monkeypatch.setattr("pmjournal.store.salvage.STEP", 7)
    found: list[int] = []
    fetch = Pages.fetch

    def watched(pages: Pages, numbers: Sequence[int]) -> None:
        fetch(pages, numbers)
        found.append(len(pages._plain))

    monkeypatch.setattr(Pages, "fetch", watched)
    return found


def test_without_its_first_page_all_is_read_and_nothing_proven(
    sample: Path, folder: Path, tmp_path: Path, held: list[int]
) -> None:
    _damage(folder, _zero(1))
    rescued = _rescue(folder)
    assert not rescued.proven
    assert "nothing proves" in rescuing.sentences(rescued)[-1]
    assert _json(rescued.folder, tmp_path / "new.json") == _json(sample, tmp_path / "old.json")
    assert len(held) > rescued.pages // 10
    assert max(held) <= 8


def _roots(folder: Path) -> dict[str, int]:
    with Journal.open(folder) as journal, journal._store.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT name, rootpage FROM sqlite_master")
        return {str(name): int(root) for name, root in rows if root}


@pytest.mark.parametrize("table", ["record", "meeting", "setting"])
def test_what_hangs_below_a_lost_page_is_found_by_its_form(folder: Path, table: str) -> None:
    with Journal.open(folder) as journal:
        before = journal.reflections.count()
    page = _roots(folder)[table]
    _damage(folder, _zero(page))
    rescued = _rescue(folder)
    assert rescued.damaged == 1
    with Journal.open(rescued.folder) as journal:
        assert journal.reflections.count() == before
        assert [one.title for one in journal.reflections.summaries()]


def _rows(folder: Path) -> dict[str, int]:
    with Journal.open(folder) as journal, journal._store.reading() as session:
        return {part.name: len(list(whole.rows(session, part))) for part in whole.parts()}


def test_of_a_journal_that_was_of_an_older_form_no_row_is_lost(tmp_path: Path) -> None:
    """SQLite adds a column without writing the rows anew: those from before it do not have it."""
    folder = tmp_path / "journal"
    shutil.copytree(Path(__file__).parents[1] / "data" / "journals" / "version-2", folder)
    before = _rows(folder)
    assert before["meeting"] > 0
    _damage(folder, _flip(1))
    rescued = finish(rescuing.rescue(folder, tmp_path / "new"))
    assert (_rows(rescued.folder), rescued.lost) == (before, 0)


def test_rows_of_a_table_whose_description_is_lost_are_known_by_their_form(folder: Path) -> None:
    before = _rows(folder)
    pages = Pages(folder / "journal.db", read_keys(folder / "keys.json").now.unlock(None))
    assert list(pages.read())
    lost = next(one for one in pages.of_type(0x0D) if b"CREATE TABLE meeting (" in (pages.page(one) or b""))
    _damage(folder, _zero(lost))
    rescued = _rescue(folder)
    assert _rows(rescued.folder)["meeting"] == before["meeting"]


def test_half_a_file_gives_what_its_pages_hold(folder: Path) -> None:
    _damage(folder, lambda raw: bytes(raw[: len(raw) // 2 - 1000]))
    rescued = _rescue(folder)
    assert sum(rescued.records.values()) > 100
    assert rescued.damaged == 1


def test_a_record_whose_identity_is_lost_is_personal_and_of_nobody(folder: Path) -> None:
    with Journal.open(folder) as journal:
        titles = {outline.goal.title for outline in journal.goals.outlines()}
    raw = (folder / "journal.db").read_bytes()
    pages = Pages(folder / "journal.db", read_keys(folder / "keys.json").now.unlock(None))
    assert list(pages.read())
    lost = next(number for number in pages.of_type(0x0D) if b"goalshareable" in (pages.page(number) or b""))
    assert len(raw) > lost * SIZE
    _damage(folder, _zero(lost))
    rescued = _rescue(folder)
    with Journal.open(rescued.folder) as journal:
        goals = [outline.goal for outline in journal.goals.outlines()]
    assert {goal.title for goal in goals} == titles
    assert any(goal.visibility == "personal" and goal.mentorship_id is None for goal in goals)


@pytest.mark.usefixtures("cheap_keys")
def test_the_passphrase_opens_the_new_journal_and_attachments_come_along(tmp_path: Path, clock: Clock) -> None:
    place = made(tmp_path / "journal", clock)
    _damage(place, _flip(1))
    rescued = _rescue_lost(place)
    assert (rescued.attachments, rescued.missing) == (2, 1)
    assert sorted(contents(rescued.folder, None)) == [b"a picture", b"a private paper"]
    secret = Secret.passphrase("four words of mine")
    Journal.create(tmp_path / "locked", "Nora", clock=clock, secrets=[secret]).close()
    _damage(tmp_path / "locked", _flip(1))
    finish(rescuing.rescue(tmp_path / "locked", tmp_path / "unlocked", secret))
    with Journal.open(tmp_path / "unlocked", secret=secret) as journal:
        assert journal.owner.get().name == "Nora"


def _rescue_lost(folder: Path) -> Rescued:
    rescued = finish(rescuing.rescue(folder, folder.parent / "rescued"))
    assert finish(checking.closed(rescued.folder)).found == {Fault.MISSING: 1}
    return rescued


@pytest.mark.parametrize("keys", ["foreign", "damaged"])
def test_with_other_keys_nothing_is_rescued_and_nothing_left(folder: Path, tmp_path: Path, keys: str) -> None:
    if keys == "foreign":
        write_keys(folder, Keyring(opened(new_key())))
    else:
        (folder / "keys.json").write_text("{")
    with pytest.raises(DamagedJournal):
        finish(rescuing.rescue(folder, tmp_path / "new"))
    assert not (tmp_path / "new").exists()


def test_a_rescue_goes_into_no_folder_that_holds_anything(folder: Path) -> None:
    with pytest.raises(FolderTaken):
        finish(rescuing.rescue(folder, folder))
    with pytest.raises(JournalError):
        finish(rescuing.rescue(folder / "nowhere", folder.parent / "new"))


def test_the_command_rescues_and_tells_what(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _damage(folder, _flip(2))
    assert cli.main(["check", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "1 page of the journal's file is damaged." in out
    assert "Run this again with --rescue NEWDIR." in out
    assert cli.main(["check", str(folder), "--rescue", str(tmp_path / "new")]) == 0
    out = capsys.readouterr().out
    said = f"A new journal is in {tmp_path / 'new'}: "
    assert re.match(re.escape(said) + r"\d{3,4} records and 18 attachments were rescued\.\n", out)
    assert "1 page of the damaged file could not be read, of " in out
