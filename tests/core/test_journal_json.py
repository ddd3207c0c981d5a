"""The JSON export of everything and its import: the same journal again, or a sentence and nothing at all."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from pmjournal import demo
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.new_from_export import new_from_json
from pmjournal.records import EntryKind, Reader
from pmjournal.records.exports import Stage
from pmjournal.steps import finish
from pmjournal.store import whole
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.migrating import REVISIONS
from tests.core.whole_journals import CLOCK, HASTY, Rows, clear, differences, everything, journals, put

JOURNALS = Path(__file__).parents[1] / "data" / "journals"
DOCS = Path(__file__).parents[2] / "docs" / "journal-json.md"


# There and back -------------------------------------------------------------------------------------


def test_the_sample_journal_comes_back_equal(tmp_path: Path) -> None:
    with demo.build(tmp_path / "sample", clock=CLOCK) as journal:
        made = finish(journal.exports.json(tmp_path / "first.json"))
        before, hits = everything(journal), journal.search.find("roadmap")
    taken = finish(new_from_json(tmp_path / "first.json", tmp_path / "again", clock=CLOCK))
    assert (taken.records, taken.private, taken.files) == (made.records, made.private, made.files)
    assert (made.files > 5, made.missing) == (True, 1)  # the sample has one that is damaged
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert everything(again) == before
        assert hits
        assert again.search.find("roadmap") == hits
        assert differences(again) == []
        finish(again.exports.json(tmp_path / "second.json"))
    assert (tmp_path / "second.json").read_bytes() == (tmp_path / "first.json").read_bytes()


def test_everything_is_kept(full_journal: Journal, tmp_path: Path) -> None:
    """Attachments under another key, revisions, the bin, filters, private notes and their links."""
    made = finish(full_journal.exports.json(tmp_path / "it.json"))
    assert (made.private, made.files, made.missing) == (2, 2, 0)
    finish(new_from_json(tmp_path / "it.json", tmp_path / "again", clock=CLOCK))
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert everything(again) == everything(full_journal)
        assert again.bin.items() == full_journal.bin.items()
        assert again._store.key != full_journal._store.key
        names = list(AttachmentFiles(again.folder, again._store.key).names())
        assert len(names) == 2
        assert not set(names) & set(AttachmentFiles(full_journal.folder, full_journal._store.key).names())
        fresh = again.entries.add(EntryKind.DECISION, "A new one")
        assert fresh == full_journal.entries.add(EntryKind.DECISION, "A new one")


def test_no_id_is_given_twice_after_an_import(full_journal: Journal, tmp_path: Path) -> None:
    """A text may still link to what was deleted for good."""
    last = full_journal.reflections.add(body="Soon gone", written_at=CLOCK.now())
    full_journal.bin.put(last)
    with full_journal._store.transaction(None, bulk=True), full_journal._store.writing() as session:
        for table in ("reflection", "record"):
            session.connection().exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", (last,))
    finish(full_journal.exports.json(tmp_path / "it.json"))
    finish(new_from_json(tmp_path / "it.json", tmp_path / "again", clock=CLOCK))
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert again.reflections.add(body="New", written_at=CLOCK.now()) == last + 1


@HASTY
@given(rows=journals())
def test_any_journal_comes_back_equal(
    rows: Rows, journal: Journal, empty_journal: Journal, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    put(journal, rows)
    finish(journal.exports.json(first, replace=True))
    clear(empty_journal)
    finish(empty_journal.whole_import.json(first))
    finish(empty_journal.exports.json(second, replace=True))
    assert second.read_bytes() == first.read_bytes()
    assert _rows(empty_journal) == rows
    assert differences(empty_journal) == []
    clear(empty_journal)


def _rows(journal: Journal) -> Rows:
    with journal._store.reading() as session:
        return {part.name: list(whole.rows(session, part)) for part in whole.parts()}


def test_an_empty_journal_gives_way(full_journal: Journal, empty_journal: Journal, tmp_path: Path) -> None:
    """One with settings and competencies of its own, and no records."""
    clear(empty_journal)
    empty_journal.owner.write(name="Somebody", title="Else")
    changes: list[object] = []
    stop = empty_journal.subscribe(changes.append)
    finish(full_journal.exports.json(tmp_path / "it.json"))
    finish(empty_journal.whole_import.json(tmp_path / "it.json"))
    stop()
    assert everything(empty_journal) == everything(full_journal)
    assert empty_journal.owner.get() == full_journal.owner.get()
    assert len(changes) == 1
    clear(empty_journal)


def test_a_file_that_was_formatted_anew_is_taken(
    small_export: Any, empty_journal: Journal, tmp_path: Path
) -> None:
    """With other spaces, and its keys in the order of the alphabet; without what is private, too."""
    file = tmp_path / "it.json"
    file.write_text("\ufeff" + json.dumps(small_export, indent=4, sort_keys=True), "utf-8")
    taken = finish(empty_journal.whole_import.json(file))
    clear(empty_journal)
    file.write_text(json.dumps({key: value for key, value in small_export.items() if key != "private"}), "utf-8")
    without = finish(empty_journal.whole_import.json(file))
    assert (without.records, without.private, without.files) == (taken.records - taken.private, 0, 1)
    clear(empty_journal)


def test_an_older_field_may_be_missing(small_export: Any, empty_journal: Journal, tmp_path: Path) -> None:
    """A form of the tables that did not have it: it holds what a new record would."""
    changed = json.loads(json.dumps(small_export))
    for goal in changed["journal"]["goal"]:
        del goal["impact"], goal["owner"]
    (tmp_path / "it.json").write_text(json.dumps(changed))
    finish(empty_journal.whole_import.json(tmp_path / "it.json"))
    assert [(row["impact"], row["owner"]) for row in _rows(empty_journal)["goal"]] == [("", "me")]
    clear(empty_journal)


@pytest.mark.parametrize("version", range(1, len(REVISIONS) + 1))
def test_a_journal_of_an_older_form_is_exported_in_the_present_one(version: int, tmp_path: Path) -> None:
    """Also where it is opened for reading only, and so stays as it is."""
    folder = tmp_path / "journal"
    shutil.copytree(JOURNALS / f"version-{version}", folder)
    before = (folder / "journal.db").read_bytes()
    with Journal.open(folder, clock=CLOCK, read_only=True) as journal:
        made = finish(journal.exports.json(tmp_path / "old.json"))
    assert (folder / "journal.db").read_bytes() == before
    with Journal.open(folder, clock=CLOCK) as journal:
        finish(journal.exports.json(tmp_path / "new.json"))
    assert (tmp_path / "old.json").read_bytes() == (tmp_path / "new.json").read_bytes()
    assert made.records > 0


# The document ---------------------------------------------------------------------------------------


def test_private_records_are_apart_and_files_are_marked(small_export: Any) -> None:
    assert list(small_export) == ["about", "journal", "private", "files"]
    assert "Tired" not in json.dumps(small_export["journal"])
    assert [note["body"] for note in small_export["private"]["private_note"]] == ["Tired? [[3|then]]"]
    assert sorted(one["private"] for one in small_export["files"]) == [False, True]


def test_the_document_is_described_field_by_field(small_export: Any) -> None:
    words = DOCS.read_text("utf-8")
    assert f"version is {len(REVISIONS)}" in words
    for part in whole.parts():
        line = next(line for line in words.splitlines() if line.startswith(f"| `{part.name}` |"))
        assert [name for name in part.names if f"`{name}`" not in line] == []


def test_the_file_is_the_owners_alone_and_nothing_else_is_left(full_journal: Journal, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    finish(full_journal.exports.json(tmp_path / "it.json"))
    assert set(tmp_path.iterdir()) - before == {tmp_path / "it.json"}
    assert (tmp_path / "it.json").stat().st_mode & 0o777 == 0o600


def test_an_attachment_that_is_missing_is_counted_and_stays_missing(full_journal: Journal, tmp_path: Path) -> None:
    files = AttachmentFiles(full_journal.folder, full_journal._store.key)
    files.remove(next(files.names()))
    made = finish(full_journal.exports.json(tmp_path / "it.json"))
    assert (made.files, made.missing) == (1, 1)
    finish(new_from_json(tmp_path / "it.json", tmp_path / "again", clock=CLOCK))
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert finish(again.exports.json(tmp_path / "second.json")).missing == 1
    assert (tmp_path / "second.json").read_bytes() == (tmp_path / "it.json").read_bytes()


def test_writing_goes_on_while_an_export_reads(full_journal: Journal, tmp_path: Path) -> None:
    """The export says what the journal held when it began."""
    steps = full_journal.exports.json(tmp_path / "it.json")
    stages = [next(steps).stage, next(steps).stage]
    full_journal.reviews.write(Reader.ME, date(2026, 1, 1), date(2026, 6, 30), own_words="Later")
    finish(steps)
    assert stages == [Stage.COPYING, Stage.READING]
    assert json.loads((tmp_path / "it.json").read_text("utf-8"))["journal"]["review"] == []


def test_a_stopped_export_leaves_nothing(full_journal: Journal, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    steps = full_journal.exports.json(tmp_path / "it.json")
    next(steps), next(steps)
    assert set(tmp_path.iterdir()) != before
    steps.close()
    assert set(tmp_path.iterdir()) == before


KILLED = """
import os, sys
from pathlib import Path
from pmjournal import Journal
from pmjournal.new_from_export import new_from_json
what, folder, target = sys.argv[1:]
if what == "export":
    steps = Journal.open(Path(folder)).exports.json(Path(target))
else:
    steps = new_from_json(Path(folder), Path(target))
for _ in range(4):
    next(steps)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_killed_program_leaves_nothing_that_the_next_run_does_not_remove(
    full_journal: Journal, tmp_path: Path
) -> None:
    it, again = tmp_path / "it.json", tmp_path / "again"
    before = set(tmp_path.iterdir())
    for what, source, target in (("export", full_journal.folder, it), ("import", it, again)):
        words = [sys.executable, "-c", KILLED, what, str(source), str(target)]
        assert subprocess.run(words, cwd=DOCS.parents[1], check=False).returncode == -9
        assert not target.exists()
        assert len(set(tmp_path.iterdir()) - before) == 1
        finish(
            full_journal.exports.json(target) if what == "export" else new_from_json(source, target, clock=CLOCK)
        )
        before.add(target)
        assert set(tmp_path.iterdir()) == before


def test_nothing_is_replaced_and_nothing_written_into_a_journal(full_journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "it.json").write_text("mine")
    with pytest.raises(BadInput, match="there already"):
        finish(full_journal.exports.json(tmp_path / "it.json"))
    with pytest.raises(BadInput, match="lies in a journal's folder"):
        finish(full_journal.exports.json(full_journal.folder / "attachments" / "it.json"))
    assert (tmp_path / "it.json").read_text() == "mine"
    finish(full_journal.exports.json(tmp_path / "it.json", replace=True))
    assert (tmp_path / "it.json").read_text("utf-8") != "mine"
