"""A check finds what is wrong and changes nothing; a repair makes anew what follows from the rest."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pmjournal import checking, cli
from pmjournal.clock import Clock
from pmjournal.errors import DamagedJournal, Locked, ReadOnlyJournal
from pmjournal.files import ATTACHMENTS
from pmjournal.journal import Journal
from pmjournal.records import MilestoneStatus, Role
from pmjournal.records.checks import Fault, Report
from pmjournal.secret import Secret
from pmjournal.steps import finish
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.engine import connect
from tests.core.conftest import TODAY
from tests.core.locked_journal import KEPT, made

OLD = 3600  # seconds: what lies there as long is not just being put there


@pytest.fixture
def folder(tmp_path: Path, once: Path) -> Path:
    """A closed journal with a goal, two milestones, a private note, links and attachments, one of them lost."""
    shutil.copytree(once, tmp_path / "journal")
    return tmp_path / "journal"


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one that is copied."""
    clock = Clock(TODAY, "Europe/Stockholm")
    place = made(tmp_path_factory.mktemp("checking") / "journal", clock)
    with Journal.open(place, clock=clock) as journal:
        goal = journal.goals.outlines()[0].goal.id
        step = journal.goals.add_milestone(goal, "Draft it")
        journal.goals.add_milestone(goal, "Send it")
        journal.goals.mark_done(step)
        journal.reflections.add(body=f"It went well, see [[{goal}|the story]]")
        journal.people.add("Ines", Role.MENTOR)
    return place


def _spoil(folder: Path, *statements: str) -> None:
    """Write into the database what this program would not."""
    with Journal.open(folder) as journal:
        key = journal.backups.key
    connection = connect(folder / "journal.db", key)
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def _check(folder: Path, clock: Clock) -> Report:
    return finish(checking.closed(folder, clock=clock))


def _repair(folder: Path, clock: Clock) -> Report:
    with Journal.open(folder, clock=clock) as journal:
        return finish(checking.repair(journal))


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_lost_attachment_is_found_and_nothing_is_changed(folder: Path, clock: Clock) -> None:
    before = _bytes(folder)
    report = _check(folder, clock)
    assert report.found == {Fault.MISSING: 1}
    assert (report.records, report.attachments) == (9, 3)
    assert _bytes(folder) == before


def test_an_open_journal_is_checked_as_it_is_at_that_moment(folder: Path, clock: Clock) -> None:
    with Journal.open(folder, clock=clock) as journal:
        steps = checking.of(journal)
        assert str(next(steps)) == "Copying the journal's file"
        told = list(steps)
        assert all(str(one).startswith("Checking") for one in told)
        journal.goals.add("Written meanwhile")


SPOILED: dict[str, tuple[Fault, str]] = {
    "a milestone that is done without a word in the history": (
        Fault.HISTORY, "UPDATE milestone SET status = 'done', done_on = '2026-06-01' WHERE status = 'planned'"
    ),
    "a milestone without a history": (
        Fault.HISTORY, "DELETE FROM progress_event WHERE milestone_id = (SELECT max(id) FROM milestone)"
    ),
    "a goal that is closed without a word in the history": (
        Fault.HISTORY, "UPDATE goal SET status = 'dropped', ended_on = '2026-06-01'"
    ),
    "a link that no text has": (Fault.LINKS, "UPDATE link SET count = 7"),
    "a text whose link is lost": (Fault.LINKS, "DELETE FROM link"),
    "a document that is missing in the index": (Fault.INDEX, "DELETE FROM search_goals"),
    "another word in the index": (Fault.INDEX, "UPDATE search_reflections SET title = 'another'"),
    "a place that is lost": (Fault.INDEX, "DELETE FROM search_place WHERE id = (SELECT min(id) FROM goal)"),
    "a record that is nothing but an identity": (Fault.REFERENCES, "DELETE FROM reflection"),
    "a reference that leads nowhere": (
        Fault.REFERENCES, "UPDATE record SET mentorship_id = 999 WHERE kind = 'goal'"
    ),
    "a mentorship whose person is gone": (Fault.REFERENCES, "UPDATE mentorship SET person_id = 999"),
    "a milestone whose goal is gone": (Fault.REFERENCES, "UPDATE milestone SET goal_id = 999"),
}  # fmt: skip


@pytest.mark.parametrize(("fault", "statement"), SPOILED.values(), ids=SPOILED)
def test_what_follows_from_the_rest_is_found_and_made_anew(
    folder: Path, clock: Clock, fault: Fault, statement: str
) -> None:
    _spoil(folder, statement)
    found = _check(folder, clock).found
    assert found[fault] > 0
    report = _repair(folder, clock)
    assert report.found == {Fault.MISSING: 1}  # a repair does not bring that back
    assert report.mended[fault] == found[fault]
    assert _check(folder, clock).found == {Fault.MISSING: 1}
    with Journal.open(folder, clock=clock) as journal:
        assert journal.search.differences() == []


def test_a_milestone_stands_again_as_its_history_says(folder: Path, clock: Clock) -> None:
    _spoil(
        folder, "UPDATE milestone SET status = 'planned', done_on = NULL, weight = 4, planned_on = '2020-01-01'"
    )
    _repair(folder, clock)
    with Journal.open(folder, clock=clock) as journal:
        steps = journal.goals.outlines()[0].milestones
    assert [(one.status, one.weight, one.planned_on) for one in steps] == [
        (MilestoneStatus.DONE, 1.0, None),
        (MilestoneStatus.PLANNED, 1.0, None),
    ]


def test_a_record_that_forgets_whose_it_is_becomes_personal(folder: Path, clock: Clock) -> None:
    _spoil(folder, "UPDATE record SET mentorship_id = 999, visibility = 'shareable' WHERE kind = 'goal'")
    _repair(folder, clock)
    with Journal.open(folder, clock=clock) as journal:
        goal = journal.goals.outlines()[0].goal
    assert (goal.mentorship_id, goal.visibility) == (None, "personal")


def test_a_repair_makes_a_backup_first_and_leaves_every_word(folder: Path, clock: Clock) -> None:
    _spoil(folder, "DELETE FROM link")
    with Journal.open(folder, clock=clock) as journal:
        report = finish(checking.repair(journal))
        assert journal.backups.latest() is not None
        assert [one.goal.title for one in journal.goals.outlines()] == ["Tell the story"]
        assert journal.private_notes.count() == 1
    assert report.mended == {Fault.LINKS: 1, Fault.INDEX: 1}  # where the story is mentioned is searched for


def test_a_journal_without_a_fault_is_not_written_to_by_a_repair(folder: Path, clock: Clock) -> None:
    before = _bytes(folder)
    _repair(folder, clock)
    assert _bytes(folder) == before


def test_a_journal_open_for_reading_is_checked_and_not_repaired(folder: Path, clock: Clock) -> None:
    _spoil(folder, "DELETE FROM link")
    with Journal.open(folder, clock=clock, read_only=True) as journal:
        assert Fault.LINKS in finish(checking.of(journal)).found
        with pytest.raises(ReadOnlyJournal):
            finish(checking.repair(journal))


def test_what_an_undo_may_need_is_no_left_over(journal: Journal) -> None:
    page = journal.reflections.add()
    one = journal.attachments.get(journal.attachments.add(page, "Plan.pdf", b"content"))
    with journal.transaction() as act:
        journal.attachments.remove(one.id)
    path = journal.folder / ATTACHMENTS / one.stored
    os.utime(path, (path.stat().st_mtime - OLD, path.stat().st_mtime - OLD))
    assert finish(checking.of(journal)).is_sound
    finish(journal.mend())
    journal.undo(act.change)  # type: ignore[arg-type]
    assert journal.attachments.read(one.id) == b"content"


def test_attached_files_are_read_and_left_overs_removed_once_they_are_old(folder: Path, clock: Clock) -> None:
    with Journal.open(folder, clock=clock) as journal:
        files = AttachmentFiles(folder, journal.backups.key)
    damaged = files.folder / files.name_of(KEPT[0])
    damaged.write_bytes(damaged.read_bytes()[:-1])
    left = files.folder / files.put(b"a left-over")
    assert _check(folder, clock).found == {Fault.MISSING: 1, Fault.DAMAGED: 1}
    os.utime(left, (left.stat().st_mtime - OLD, left.stat().st_mtime - OLD))
    assert _check(folder, clock).found == {Fault.MISSING: 1, Fault.DAMAGED: 1, Fault.ORPHANS: 1}
    report = _repair(folder, clock)
    assert report.mended == {Fault.ORPHANS: 1}
    assert not left.exists()
    assert damaged.exists()


def test_a_damaged_page_is_counted_and_the_newest_whole_backup_named(folder: Path, clock: Clock) -> None:
    with Journal.open(folder, clock=clock) as journal:
        whole = journal.backups.make()
        later = journal.backups.make()
    later.write_bytes(later.read_bytes()[:-5000])
    file = folder / "journal.db"
    raw = bytearray(file.read_bytes())
    raw[-100] ^= 1
    file.write_bytes(raw)
    report = _check(folder, clock)
    assert report.found == {Fault.PAGES: 1}
    assert report.newest == whole
    assert list(checking.sentences(report)) == [
        "1 page of the journal's file is damaged.",
        f"The newest backup that is whole is {whole}.",
        "What can still be read of it can be rescued into a new journal.",
    ]
    assert file.read_bytes() == raw


def test_what_cannot_be_opened_names_the_newest_whole_backup(folder: Path, clock: Clock) -> None:
    with Journal.open(folder, clock=clock) as journal:
        whole = journal.backups.make()
    (folder / "keys.json").write_text("{}")
    for act in (lambda: Journal.open(folder, clock=clock), lambda: _check(folder, clock)):
        with pytest.raises(DamagedJournal, match=whole.name):
            act()


@pytest.mark.usefixtures("cheap_keys")
def test_a_locked_journal_is_checked_with_what_opens_it(tmp_path: Path, clock: Clock) -> None:
    secret = Secret.passphrase("four words of mine")
    Journal.create(tmp_path / "locked", "Nora", clock=clock, secrets=[secret]).close()
    with pytest.raises(Locked):
        _check(tmp_path / "locked", clock)
    assert finish(checking.closed(tmp_path / "locked", secret, clock)).is_sound


# The command


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run a command line; returns the exit code and what was printed."""
    monkeypatch.setenv("PMJOURNAL_CONFIG_DIR", str(tmp_path / "log"))

    def run(*words: object) -> tuple[int, str, str]:
        code = cli.main([str(word) for word in words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_the_command_says_what_is_wrong_and_repairs_it(folder: Path, run: Callable[..., Any]) -> None:
    _spoil(folder, "DELETE FROM link", "DELETE FROM attachment WHERE name = '2.txt'")
    code, out, _ = run("check", folder)
    assert code == 1
    assert out.splitlines() == [
        "The links of 1 text are not those written in it.",
        "The search index is wrong about 2 records.",
        "A repair makes anew what can be. Nothing you wrote is changed by it.",
        "Run this again with --repair.",
    ]
    code, out, _ = run("check", folder, "--repair")
    assert code == 0
    assert out.splitlines() == [
        "Repaired: the links of 1 text.",
        "Repaired: the search index, wrong about 2 records.",
        "Now everything is in order: 9 records and 2 attachments were checked.",
    ]
    assert run("check", folder)[:2] == (0, "Everything is in order: 9 records and 2 attachments were checked.\n")


def test_the_command_says_plainly_that_there_is_nothing_to_check(tmp_path: Path, run: Callable[..., Any]) -> None:
    code, _, err = run("check", tmp_path / "nowhere")
    assert code == 1
    assert "There is no journal" in err
    code, _, err = run("check", tmp_path / "nowhere", "--repair")
    assert (code, "There is no journal" in err) == (1, True)
