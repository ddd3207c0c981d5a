"""Attachments: files kept with records, taken away and brought back, found by name, and never lost to an undo."""

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmjournal.attached import Attached
from pmjournal.clock import Clock
from pmjournal.errors import (
    AttachmentMissing,
    BadInput,
    DamagedAttachment,
    JournalError,
    NotFound,
    ReadOnlyJournal,
    TooLarge,
    UndoRefused,
)
from pmjournal.file_names import LONGEST, file_name
from pmjournal.files import ATTACHMENTS
from pmjournal.journal import Journal
from pmjournal.records import Kind
from pmjournal.records.files import FileState
from pmjournal.store import attachment_files
from pmjournal.store.tables import AttachmentRow
from tests.core.conftest import TODAY

HALVES = ("shareable", "private")


@pytest.fixture(params=HALVES)
def half(request: pytest.FixtureRequest, journal: Journal) -> tuple[Attached, int]:
    """The attachments of one half, and a record of it."""
    if request.param == "private":
        return journal.private_notes.attachments, journal.private_notes.add("What he earns.")
    return journal.attachments, journal.reflections.add(title="A week")


def _files(journal: Journal) -> list[str]:
    folder = journal.folder / ATTACHMENTS
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_what_is_added_is_read_again_byte_for_byte(half: tuple[Attached, int], tmp_path: Path) -> None:
    attached, record = half
    source = tmp_path / "Plan 2026.pdf"
    source.write_bytes(bytes(range(256)) * 9000)
    by_file, by_bytes = attached.add_file(record, source), attached.add(record, "empty.txt", b"")
    assert attached.read(by_file) == source.read_bytes()
    assert attached.read(by_bytes) == b""
    first, second = attached.of(record)
    assert (first.name, first.media_type, first.size) == ("Plan 2026.pdf", "application/pdf", 256 * 9000)
    assert (second.name, second.size, second.private) == ("empty.txt", 0, attached.private)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.text(max_size=300), st.binary(max_size=300)), max_size=4))
def test_any_name_and_any_bytes_are_kept_or_refused_whole(
    journal: Journal, files: list[tuple[str, bytes]]
) -> None:
    page, kept = journal.reflections.add(), []
    for name, content in files:
        try:
            kept.append((journal.attachments.add(page, name, content), content))
        except BadInput:
            assert not file_name_possible(name)
    found = journal.attachments.of(page)
    assert [(one.id, journal.attachments.read(one.id)) for one in found] == kept
    assert all(one.name and "/" not in one.name and len(one.name) <= LONGEST for one in found)


def file_name_possible(name: str) -> bool:
    try:
        return bool(file_name(name))
    except BadInput:
        return False


@given(st.text())
def test_a_name_made_fit_stays_as_it_is(name: str) -> None:
    if file_name_possible(name):
        assert file_name(file_name(name)) == file_name(name)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("../../etc/passwd", "..-..-etc-passwd"),
        ("C:\\deck.pptx", "C:-deck.pptx"),
        ("  two\nlines .txt ", "two lines .txt"),
        ("deck\u202excod.exe", "deckxcod.exe"),  # would be read as "deckexe.docx"
        ("x" * 400 + ".docx", "x" * (LONGEST - 5) + ".docx"),
        ("bad \udcff byte.txt", "bad byte.txt"),
    ],
)
def test_names_are_made_fit(typed: str, kept: str) -> None:
    assert file_name(typed) == kept


def test_an_empty_name_is_refused_and_nothing_written(journal: Journal) -> None:
    page = journal.reflections.add()
    for name in ("", "  ", "..", "\u202e", "\x00"):
        with pytest.raises(BadInput, match="needs a name"):
            journal.attachments.add(page, name, b"content")
    assert _files(journal) == []


def test_the_same_content_is_kept_once(journal: Journal) -> None:
    page, note = journal.reflections.add(), journal.private_notes.add("x")
    journal.attachments.add(page, "a.txt", b"the same")
    journal.attachments.add(page, "b.txt", b"the same")
    journal.private_notes.attachments.add(note, "c.txt", b"the same")
    assert len(_files(journal)) == 1


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


@pytest.mark.skipif(sys.platform != "linux", reason="files of the kernel")
def test_what_is_no_file_is_refused_in_a_sentence(journal: Journal, tmp_path: Path) -> None:
    page = journal.reflections.add()
    refused = {
        tmp_path: "is a folder",
        tmp_path / "nowhere.txt": "There is no file",
        Path("/dev/zero"): "not an ordinary file",
        _pipe(tmp_path): "not an ordinary file",
        Path("/proc/self/mem"): "cannot be read",  # whoever one is: nothing lies at its beginning
        tmp_path / ("x" * 300): "cannot be read",
    }
    for path, words in refused.items():
        with pytest.raises(JournalError, match=words):
            journal.attachments.add_file(page, path)
    assert journal.attachments.of(page) == []
    assert _files(journal) == []


def test_what_is_too_large_is_refused_however_it_is_given(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachment_files, "LARGEST", 1000)
    monkeypatch.setattr("pmjournal.attached.LARGEST", 1000)
    page, path = journal.reflections.add(), tmp_path / "large.bin"
    path.write_bytes(bytes(1001))
    with pytest.raises(TooLarge, match="25 MB"):
        journal.attachments.add_file(page, path)
    with pytest.raises(TooLarge):
        journal.attachments.add(page, "large.bin", bytes(1001))
    assert _files(journal) == []
    path.write_bytes(bytes(1000))
    journal.attachments.add_file(page, path)


def test_reading_a_file_says_how_far_it_is(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "long.bin"
    path.write_bytes(bytes(2_500_000))
    steps = list(journal.attachments.keeping(path))
    assert [step.done for step in steps] == [1 << 20, 2 << 20, 2_500_000]
    assert {step.total for step in steps} == {2_500_000}


def test_adding_and_removing_can_be_undone_and_done_again(half: tuple[Attached, int], journal: Journal) -> None:
    attached, record = half
    with journal.transaction() as act:
        one = attached.add(record, "a.txt", b"first")
    assert act.change is not None
    back = journal.undo(act.change)
    assert attached.of(record) == []
    assert back is not None
    journal.undo(back)
    assert attached.read(one) == b"first"
    with journal.transaction() as act:
        attached.remove(one)
    assert attached.of(record) == []
    journal.attachments.remove_orphans()
    journal.undo(act.change)  # type: ignore[arg-type]
    assert attached.read(one) == b"first"


def test_a_change_names_what_it_touched(journal: Journal) -> None:
    page, note = journal.reflections.add(), journal.private_notes.add("x")
    with journal.transaction() as act:
        journal.attachments.add(page, "a.txt", b"a")
    assert act.change is not None
    assert act.change.touched == {(Kind.ATTACHMENT, page)}
    with journal.transaction() as act:
        journal.private_notes.attachments.add(note, "a.txt", b"a")
    assert act.change is not None
    assert act.change.touched == {(Kind.PRIVATE_NOTE, note)}


def test_an_undo_that_meets_a_newer_name_is_refused(journal: Journal) -> None:
    page = journal.reflections.add()
    one = journal.attachments.add(page, "a.txt", b"a")
    with journal.transaction() as act:
        journal.attachments.rename(one, "b.txt")
    journal.attachments.rename(one, "c.txt")
    with pytest.raises(UndoRefused):
        journal.undo(act.change)  # type: ignore[arg-type]


def test_renaming_keeps_the_ending_that_is_not_given(half: tuple[Attached, int]) -> None:
    attached, record = half
    one = attached.add(record, "scan.png", b"a")
    attached.rename(one, "Whiteboard")
    assert (attached.get(one).name, attached.get(one).media_type) == ("Whiteboard.png", "image/png")
    attached.rename(one, "notes.txt")
    assert attached.get(one).media_type == "text/plain"
    with pytest.raises(BadInput):
        attached.rename(one, " ")


def test_they_stand_in_the_order_they_are_put(half: tuple[Attached, int]) -> None:
    attached, record = half
    ids = [attached.add(record, f"{n}.txt", bytes([n])) for n in range(3)]
    attached.reorder(record, [ids[2], ids[0], ids[1]])
    assert [one.id for one in attached.of(record)] == [ids[2], ids[0], ids[1]]
    with pytest.raises(BadInput):
        attached.reorder(record, ids[:2])


def test_what_is_not_there_is_not_found(half: tuple[Attached, int], journal: Journal) -> None:
    attached, _ = half
    for act in (attached.get, attached.read, attached.remove):
        with pytest.raises(NotFound):
            act(99)
    with pytest.raises(NotFound):
        attached.add(99, "a.txt", b"a")
    assert _files(journal) == []


def test_missing_and_damaged_files_are_told_apart(half: tuple[Attached, int], journal: Journal) -> None:
    attached, record = half
    one = attached.get(attached.add(record, "a.txt", b"first content"))
    path = journal.folder / ATTACHMENTS / one.stored
    sealed = path.read_bytes()
    assert (attached.glance(one), attached.state(one)) == (FileState.WHOLE, FileState.WHOLE)
    path.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    assert (attached.glance(one), attached.state(one)) == (FileState.WHOLE, FileState.DAMAGED)
    path.write_bytes(sealed[:-1])
    assert attached.glance(one) is FileState.DAMAGED
    with pytest.raises(DamagedAttachment):
        attached.read(one.id)
    path.unlink()
    assert (attached.glance(one), attached.state(one)) == (FileState.MISSING, FileState.MISSING)
    with pytest.raises(AttachmentMissing):
        attached.read(one.id)
    attached.add(record, "again.txt", b"first content")
    assert attached.read(one.id) == b"first content"


def test_saving_writes_the_content_for_its_owner_alone(half: tuple[Attached, int], tmp_path: Path) -> None:
    attached, record = half
    one = attached.add(record, "a.txt", b"first")
    attached.save(attached.get(one), tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == b"first"
    assert (tmp_path / "copy.txt").stat().st_mode & 0o077 == 0


def test_saving_never_replaces_a_journal(journal: Journal) -> None:
    page = journal.reflections.add()
    one = journal.attachments.add(page, "a.txt", b"first")
    with pytest.raises(BadInput):
        journal.attachments.save(journal.attachments.get(one), journal.folder / "journal.db")
    assert journal.attachments.read(one) == b"first"


def test_a_journal_open_for_reading_takes_no_files(journal: Journal, clock: Clock) -> None:
    page = journal.reflections.add()
    journal.close()
    with Journal.open(journal.folder, clock=clock, read_only=True) as opened:
        with pytest.raises(ReadOnlyJournal):
            opened.attachments.add(page, "a.txt", b"a")
        assert _files(opened) == []


# What is found --------------------------------------------------------------------------------------


def test_names_are_found_and_private_ones_only_among_what_is_private(journal: Journal) -> None:
    page, note = journal.reflections.add(title="A week"), journal.private_notes.add("x")
    one = journal.attachments.add(page, "Roadmap_draft.pdf", b"a")
    journal.private_notes.attachments.add(note, "Roadmap of pay.pdf", b"b")
    found = journal.search.find("roadmap", private=False)
    assert [(hit.kind, hit.id) for group in found for hit in group.hits] == [(Kind.REFLECTION, page)]
    hits = [(hit.kind, hit.id) for group in journal.search.find("roadmap") for hit in group.hits]
    assert hits == [(Kind.REFLECTION, page), (Kind.PRIVATE_NOTE, note)]
    journal.attachments.rename(one, "strategy.pdf")
    assert journal.search.find("roadmap", private=False) == []
    assert len(journal.search.find("strategy")) == 1
    journal.attachments.remove(one)
    assert journal.search.find("strategy") == []
    assert journal.search.differences() == []


# The bin, and files that nothing needs --------------------------------------------------------------


def test_sweeping_the_bin_takes_the_rows_along_and_then_the_files(journal: Journal, clock: Clock) -> None:
    goal, note = journal.goals.add("Go"), journal.private_notes.add("x")
    step = journal.goals.add_milestone(goal, "Step")
    journal.attachments.add(goal, "a.txt", b"a")
    journal.attachments.add(step, "b.txt", b"b")
    journal.private_notes.attachments.add(note, "c.txt", b"c")
    journal.bin.put(goal)
    journal.private_notes.to_bin(note)
    journal.close()
    with Journal.open(journal.folder, clock=clock) as opened:
        assert opened.attachments.orphans() == []  # what lies in the bin may come back
    later = Clock(TODAY + timedelta(61), clock.zone)
    with Journal.open(journal.folder, clock=later) as opened:
        assert opened.bin.sweep() == 2
        assert (opened.attachments.of(goal), opened.attachments.of(step)) == ([], [])
        assert opened.private_notes.attachments.of(note) == []
        with opened._store.reading() as session:
            assert session.query(AttachmentRow).count() == 0
        assert len(opened.attachments.orphans()) == 3
        assert opened.attachments.remove_orphans() == 3
    assert _files(journal) == []


def test_orphans_go_only_in_a_later_session(journal: Journal, clock: Clock) -> None:
    page = journal.reflections.add()
    stays = journal.attachments.add(page, "a.txt", b"stays")
    journal.attachments.remove(journal.attachments.add(page, "b.txt", b"goes"))
    (journal.folder / ATTACHMENTS / "somebody's.txt").write_bytes(b"not ours")
    assert journal.attachments.remove_orphans() == 0
    journal.close()
    with Journal.open(journal.folder, clock=clock) as opened:
        assert len(opened.attachments.orphans()) == 1
        assert opened.attachments.remove_orphans() == 1
        assert opened.attachments.remove_orphans() == 0
        assert opened.attachments.read(stays) == b"stays"
    assert len(_files(journal)) == 2


def test_an_orphan_that_is_attached_again_meanwhile_stays(journal: Journal, clock: Clock) -> None:
    page = journal.reflections.add()
    journal.attachments.remove(journal.attachments.add(page, "a.txt", b"again"))
    journal.close()
    with Journal.open(journal.folder, clock=clock) as opened:
        found = opened.attachments.orphans()
        one = opened.attachments.add(page, "a.txt", b"again")
        assert opened._store.files.remove_orphan(found[0]) is False
        assert opened.attachments.read(one) == b"again"
