"""What others do to the files of an open journal is noticed and never overwritten; their copies are found."""

import shutil
import threading
from pathlib import Path

import pytest

from pmjournal import cli, conflicts, replacing
from pmjournal.clock import Clock
from pmjournal.errors import Busy, ChangedOutside, DamagedJournal
from pmjournal.journal import Journal
from pmjournal.records import Kind
from pmjournal.records.backups import Difference
from pmjournal.steps import finish


@pytest.fixture
def other(journal: Journal, tmp_path: Path) -> Path:
    """The journal as another computer has it: written to there."""
    shutil.copytree(journal.folder, tmp_path / "other")
    with Journal.open(tmp_path / "other") as there:
        there.goals.add("Written there")
    return tmp_path / "other"


def _refused(journal: Journal) -> None:
    before = (journal.folder / "journal.db").read_bytes()
    for _ in range(2):
        with pytest.raises(ChangedOutside, match="open the journal again"):
            journal.goals.add("Written here")
        with pytest.raises(ChangedOutside):
            journal.check_outside()
    assert (journal.folder / "journal.db").read_bytes() == before


def test_a_file_that_was_put_in_its_place_is_noticed_and_not_overwritten(journal: Journal, other: Path) -> None:
    journal.check_outside()
    (other / "journal.db").replace(journal.folder / "journal.db")
    _refused(journal)


def test_other_bytes_in_the_same_file_are_noticed_and_not_overwritten(journal: Journal, other: Path) -> None:
    with (journal.folder / "journal.db").open("rb+") as file:
        file.write((other / "journal.db").read_bytes())
    _refused(journal)


@pytest.mark.parametrize("name", ["journal.db", "keys.json"])
def test_a_file_that_is_gone_is_noticed(journal: Journal, name: str) -> None:
    journal.check_outside()  # it was used before: a file that was never opened could only not be reached
    (journal.folder / name).rename(journal.folder / "aside")
    with pytest.raises(ChangedOutside):
        journal.goals.add("Written here")
    assert not (journal.folder / name).exists()


FOREIGN = b'{\n "format": 1,\n "slots": [{"kind": "open", "key": "' + b"ab" * 32 + b'"}]\n}\n'


@pytest.mark.parametrize("content", [FOREIGN, b"", b"keys of nobody", None])
def test_keys_that_are_swapped_or_removed_are_noticed_and_right_once_they_are_put_back(
    journal: Journal, content: bytes | None
) -> None:
    keys = journal.folder / "keys.json"
    ours, backups = keys.read_bytes(), journal.folder / "backups"
    keys.unlink()
    if content is not None:
        keys.write_bytes(content)
    for act in (journal.check_outside, lambda: journal.goals.add("Written here"), journal.backups.make):
        with pytest.raises(ChangedOutside, match="put it back as it was"):
            act()
    assert (keys.read_bytes() if keys.exists() else None) == content
    assert not list(backups.glob("*.zip"))
    keys.write_bytes(ours)
    journal.goals.add("Written here")
    assert journal.backups.make()


def test_keys_of_another_journal_make_way_for_those_of_a_backup_and_are_kept(
    journal: Journal, clock: Clock
) -> None:
    journal.goals.add("Then")
    made = journal.backups.make()
    journal.goals.add("Since")
    journal.close()
    keys = journal.folder / "keys.json"
    ours = keys.read_bytes()
    keys.write_bytes(FOREIGN)
    assert finish(replacing.put_back(journal.folder, made, clock=clock)).only_keys
    assert keys.read_bytes() == ours
    with Journal.open(journal.folder) as again:
        assert {one.goal.title for one in again.goals.outlines()} == {"Then", "Since"}
    (kept,) = (journal.folder / "backups").glob("damaged-*/keys.json")
    assert kept.read_bytes() == FOREIGN


def test_after_it_is_opened_again_it_can_be_written_to(journal: Journal, other: Path) -> None:
    (other / "journal.db").replace(journal.folder / "journal.db")
    _refused(journal)
    journal.close()
    with Journal.open(journal.folder) as again:
        again.goals.add("Written here")
        assert [one.goal.title for one in again.goals.outlines()] == ["Written there", "Written here"]


def test_what_is_written_here_is_no_outside_change(journal: Journal) -> None:
    def write(name: str) -> None:
        for number in range(15):
            while True:
                try:
                    journal.goals.add(f"{name} {number}")
                    journal.check_outside()
                    break
                except Busy:
                    continue
                except ChangedOutside as error:
                    wrong.append(error)
                    return

    wrong: list[Exception] = []
    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(journal.goals.outlines()) == 30


def test_who_only_reads_sees_what_the_other_writes(journal: Journal) -> None:
    with Journal.open(journal.folder, read_only=True) as reader:
        journal.goals.add("Written meanwhile")
        reader.check_outside()
        assert len(reader.goals.outlines()) == 1


NAMES = [
    "journal (conflicted copy 2026-06-09).db",
    "journal (Nora's conflicted copy 2026-06-09).db",
    "journal.sync-conflict-20260609-120000-ABCDEFG.db",
    "journal-NORAS-LAPTOP.db",
    "journal_conf(2).db",
    "journal (1).db",
    "journal.db.conflict-1",
    "journal.db~HEAD",
]


def test_the_copies_of_synchronising_programs_are_found(journal: Journal) -> None:
    assert journal.conflict_copies() == []
    for name in [*NAMES, "journal.db-journal", "journal.db.next", "journal.txt", "notes.db"]:
        (journal.folder / name).write_bytes(b"x")
    assert [path.name for path in journal.conflict_copies()] == sorted(NAMES)


def test_a_copy_is_compared_with_the_journal(journal: Journal, other: Path, clock: Clock) -> None:
    journal.reflections.add(title="Only here")
    copy = journal.folder / NAMES[0]
    shutil.copyfile(other / "journal.db", copy)
    found = finish(conflicts.compare(journal, copy))
    assert found.count(Kind.GOAL, Difference.ONLY_BACKUP) == 1
    assert found.count(Kind.REFLECTION, Difference.ONLY_NOW) == 1  # though both have the same id
    assert len(found.differing) == 2
    assert copy.read_bytes() == (other / "journal.db").read_bytes()


def test_the_command_tells_of_copies_and_compares_them(
    journal: Journal, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = journal.folder / NAMES[0]
    shutil.copyfile(other / "journal.db", copy)
    assert cli.main(["check", str(journal.folder)]) == 0
    assert f"has left {copy}. Compare it with --compare." in capsys.readouterr().out
    assert cli.main(["check", str(journal.folder), "--compare", str(copy)]) == 1
    assert capsys.readouterr().out.startswith("Goal: 1 only in the copy, 0 only in the journal, 0 changed.\n")


@pytest.mark.parametrize("content", [b"", b"x" * 10_000, "foreign"])
def test_a_copy_that_cannot_be_compared_is_told_of(journal: Journal, tmp_path: Path, content: bytes | str) -> None:
    copy = journal.folder / NAMES[0]
    if isinstance(content, str):
        Journal.create(tmp_path / "foreign", "Somebody else").close()
        content = (tmp_path / "foreign" / "journal.db").read_bytes()
    copy.write_bytes(content)
    with pytest.raises(DamagedJournal, match="cannot be compared"):
        finish(conflicts.compare(journal, copy))
    assert copy.read_bytes() == content
