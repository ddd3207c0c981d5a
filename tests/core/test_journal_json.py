"""The JSON export of everything and its import: the same journal again, or a sentence and nothing at all."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from pmjournal import demo
from pmjournal.clock import Clock
from pmjournal.errors import BadInput, FolderTaken, JournalError, NewerJournal
from pmjournal.journal import Journal
from pmjournal.new_from_export import new_from_json
from pmjournal.records import EntryKind, Reader
from pmjournal.records.exports import Stage
from pmjournal.steps import finish
from pmjournal.store import index, whole
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.migrating import REVISIONS
from tests.core.whole_journals import Rows, clear, everything, journals, put, with_everything

CLOCK = Clock(date(2026, 6, 9), "Europe/Stockholm")
DOCS = Path(__file__).parents[2] / "docs" / "journal-json.md"
HASTY = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def full(journal: Journal) -> Journal:
    with_everything(journal)
    return journal


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal without records; what is taken into it is to be cleared."""
    made = Journal.create(tmp_path_factory.mktemp("empty") / "journal", "Nobody", clock=CLOCK)
    made._store._engine.dispose()
    event.listen(
        made._store._engine, "connect", lambda one, _: one.execute("PRAGMA synchronous = OFF")
    )  # hundreds
    yield made
    made.close()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A document that has everything, as JSON understands it."""
    folder = tmp_path_factory.mktemp("small")
    with Journal.create(folder / "journal", "Nora", clock=CLOCK) as journal:
        with_everything(journal)
        finish(journal.exports.json(folder / "it.json"))
    return json.loads((folder / "it.json").read_text("utf-8"))


def differences(journal: Journal) -> list[str]:
    with journal._store.writing() as session:
        return index.differences(session, CLOCK)


# There and back -------------------------------------------------------------------------------------


def test_the_sample_journal_comes_back_equal(tmp_path: Path) -> None:
    with demo.build(tmp_path / "sample", clock=CLOCK) as journal:
        made = finish(journal.exports.json(tmp_path / "first.json"))
        before, hits = everything(journal), journal.search.find("roadmap")
    taken = finish(new_from_json(tmp_path / "first.json", tmp_path / "again", clock=CLOCK))
    assert (taken.records, taken.private) == (made.records, made.private)
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert everything(again) == before
        assert hits
        assert again.search.find("roadmap") == hits
        assert differences(again) == []
        finish(again.exports.json(tmp_path / "second.json"))
    assert (tmp_path / "second.json").read_bytes() == (tmp_path / "first.json").read_bytes()


def test_everything_is_kept(full: Journal, tmp_path: Path) -> None:
    """Attachments under another key, revisions, the bin, filters, private notes and their links."""
    made = finish(full.exports.json(tmp_path / "it.json"))
    assert (made.private, made.files, made.missing) == (1, 2, 0)
    finish(new_from_json(tmp_path / "it.json", tmp_path / "again", clock=CLOCK))
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert everything(again) == everything(full)
        assert again.bin.items() == full.bin.items()
        assert again._store.key != full._store.key
        names = list(AttachmentFiles(again.folder, again._store.key).names())
        assert len(names) == 2
        assert not set(names) & set(AttachmentFiles(full.folder, full._store.key).names())
        fresh = again.entries.add(EntryKind.DECISION, "A new one")
        assert fresh == full.entries.add(EntryKind.DECISION, "A new one")


def test_no_id_is_given_twice_after_an_import(full: Journal, tmp_path: Path) -> None:
    """A text may still link to what was deleted for good."""
    last = full.reflections.add(body="Soon gone", written_at=CLOCK.now())
    full.bin.put(last)
    with full._store.transaction(None, bulk=True), full._store.writing() as session:
        for table in ("reflection", "record"):
            session.connection().exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", (last,))
    finish(full.exports.json(tmp_path / "it.json"))
    finish(new_from_json(tmp_path / "it.json", tmp_path / "again", clock=CLOCK))
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert again.reflections.add(body="New", written_at=CLOCK.now()) == last + 1


@HASTY
@given(rows=journals())
def test_any_journal_comes_back_equal(rows: Rows, journal: Journal, empty: Journal, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    put(journal, rows)
    finish(journal.exports.json(first, replace=True))
    clear(empty)
    finish(empty.whole_import.json(first))
    finish(empty.exports.json(second, replace=True))
    assert second.read_bytes() == first.read_bytes()
    assert _rows(empty) == rows
    assert differences(empty) == []
    clear(empty)


def _rows(journal: Journal) -> Rows:
    with journal._store.reading() as session:
        return {part.name: list(whole.rows(session, part)) for part in whole.parts()}


def test_an_empty_journal_gives_way(full: Journal, empty: Journal, tmp_path: Path) -> None:
    """One with settings and competencies of its own, and no records."""
    clear(empty)
    empty.owner.write(name="Somebody", title="Else")
    changes: list[object] = []
    stop = empty.subscribe(changes.append)
    finish(full.exports.json(tmp_path / "it.json"))
    finish(empty.whole_import.json(tmp_path / "it.json"))
    stop()
    assert everything(empty) == everything(full)
    assert empty.owner.get() == full.owner.get()
    assert len(changes) == 1
    clear(empty)


def test_a_file_that_was_formatted_anew_is_taken(small: Any, empty: Journal, tmp_path: Path) -> None:
    """With other spaces, and its keys in the order of the alphabet; without what is private, too."""
    file = tmp_path / "it.json"
    file.write_text("\ufeff" + json.dumps(small, indent=4, sort_keys=True), "utf-8")
    taken = finish(empty.whole_import.json(file))
    clear(empty)
    file.write_text(json.dumps({key: value for key, value in small.items() if key != "private"}), "utf-8")
    without = finish(empty.whole_import.json(file))
    assert (without.records, without.private, without.files) == (taken.records - taken.private, 0, 1)
    clear(empty)


def test_an_older_field_may_be_missing(small: Any, empty: Journal, tmp_path: Path) -> None:
    """A form of the tables that did not have it: it holds what a new record would."""
    changed = json.loads(json.dumps(small))
    for goal in changed["journal"]["goal"]:
        del goal["impact"], goal["owner"]
    (tmp_path / "it.json").write_text(json.dumps(changed))
    finish(empty.whole_import.json(tmp_path / "it.json"))
    assert [(row["impact"], row["owner"]) for row in _rows(empty)["goal"]] == [("", "me")]
    clear(empty)


# The document ---------------------------------------------------------------------------------------


def test_private_records_are_apart_and_files_are_marked(small: Any) -> None:
    assert list(small) == ["about", "journal", "private", "files"]
    assert "Tired" not in json.dumps(small["journal"])
    assert [note["body"] for note in small["private"]["private_note"]] == ["Tired? [[3|then]]"]
    assert sorted(one["private"] for one in small["files"]) == [False, True]


def test_the_document_is_described_field_by_field(small: Any) -> None:
    words = DOCS.read_text("utf-8")
    assert f"version is {len(REVISIONS)}" in words
    for part in whole.parts():
        line = next(line for line in words.splitlines() if line.startswith(f"| `{part.name}` |"))
        assert [name for name in part.names if f"`{name}`" not in line] == []


def test_the_file_is_the_owners_alone_and_nothing_else_is_left(full: Journal, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    finish(full.exports.json(tmp_path / "it.json"))
    assert set(tmp_path.iterdir()) - before == {tmp_path / "it.json"}
    assert (tmp_path / "it.json").stat().st_mode & 0o777 == 0o600


def test_an_attachment_that_is_missing_is_counted_and_stays_missing(full: Journal, tmp_path: Path) -> None:
    files = AttachmentFiles(full.folder, full._store.key)
    files.remove(next(files.names()))
    made = finish(full.exports.json(tmp_path / "it.json"))
    assert (made.files, made.missing) == (1, 1)
    finish(new_from_json(tmp_path / "it.json", tmp_path / "again", clock=CLOCK))
    with Journal.open(tmp_path / "again", clock=CLOCK) as again:
        assert finish(again.exports.json(tmp_path / "second.json")).missing == 1
    assert (tmp_path / "second.json").read_bytes() == (tmp_path / "it.json").read_bytes()


def test_writing_goes_on_while_an_export_reads(full: Journal, tmp_path: Path) -> None:
    """The export says what the journal held when it began."""
    steps = full.exports.json(tmp_path / "it.json")
    stages = [next(steps).stage, next(steps).stage]
    full.reviews.write(Reader.ME, date(2026, 1, 1), date(2026, 6, 30), own_words="Later")
    finish(steps)
    assert stages == [Stage.COPYING, Stage.READING]
    assert json.loads((tmp_path / "it.json").read_text("utf-8"))["journal"]["review"] == []


def test_a_stopped_export_leaves_nothing(full: Journal, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    steps = full.exports.json(tmp_path / "it.json")
    next(steps), next(steps)
    assert set(tmp_path.iterdir()) != before
    steps.close()
    assert set(tmp_path.iterdir()) == before


def test_what_a_killed_export_left_is_removed_by_the_next(full: Journal, tmp_path: Path) -> None:
    from pmjournal.store.export_place import _HOST, _PREFIX

    left = tmp_path / f"{_PREFIX}{_HOST}-{2**22 + 1}-abc"
    left.mkdir()
    (left / "journal.json").write_text("secret")
    finish(full.exports.json(tmp_path / "it.json"))
    assert not left.exists()


def test_nothing_is_replaced_and_nothing_written_into_a_journal(full: Journal, tmp_path: Path) -> None:
    (tmp_path / "it.json").write_text("mine")
    with pytest.raises(BadInput, match="there already"):
        finish(full.exports.json(tmp_path / "it.json"))
    with pytest.raises(BadInput, match="lies in a journal's folder"):
        finish(full.exports.json(full.folder / "attachments" / "it.json"))
    assert (tmp_path / "it.json").read_text() == "mine"
    finish(full.exports.json(tmp_path / "it.json", replace=True))
    assert (tmp_path / "it.json").read_text("utf-8") != "mine"


# What is refused ------------------------------------------------------------------------------------


def refused(file: Path, folder: Path) -> JournalError:
    """The refusal of a file; nothing is left of the journal that was to be made."""
    beside = set(folder.parent.iterdir())
    with pytest.raises(JournalError) as caught:
        finish(new_from_json(file, folder, clock=CLOCK))
    assert set(folder.parent.iterdir()) == beside
    assert str(caught.value)
    return caught.value


def test_a_newer_file_is_refused(small: Any, tmp_path: Path) -> None:
    newer = {**small, "about": {"format": "pmjournal", "version": 99, "what": "is new"}, "more": 1}
    (tmp_path / "it.json").write_text(json.dumps(newer))
    error = refused(tmp_path / "it.json", tmp_path / "again")
    assert isinstance(error, NewerJournal)
    assert "newer version of PM Journal" in str(error)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0 JFIF", b"[]", b"{}", b'{"a": 1}', b"{" * 99999, b"42"]
)
def test_a_foreign_file_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "it.json").write_bytes(content)
    assert str(tmp_path / "it.json") in str(refused(tmp_path / "it.json", tmp_path / "again"))


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    assert "cannot be read" in str(refused(tmp_path, tmp_path / "again"))
    assert "cannot be read" in str(refused(tmp_path / "none.json", tmp_path / "again"))


def test_a_journal_with_records_is_left_alone(full: Journal, tmp_path: Path) -> None:
    finish(full.exports.json(tmp_path / "it.json"))
    before = everything(full)
    with pytest.raises(FolderTaken, match="has records"):
        finish(full.whole_import.json(tmp_path / "it.json"))
    with pytest.raises(FolderTaken):
        finish(new_from_json(tmp_path / "it.json", full.folder, clock=CLOCK))
    assert everything(full) == before


def test_a_stopped_import_leaves_nothing(full: Journal, tmp_path: Path) -> None:
    finish(full.exports.json(tmp_path / "it.json"))
    before = set(tmp_path.iterdir())
    steps = new_from_json(tmp_path / "it.json", tmp_path / "deep" / "again", clock=CLOCK)
    next(steps), next(steps)
    steps.close()
    assert set(tmp_path.iterdir()) == before


def take(empty: Journal, file: Path) -> str:
    """Take a file in, or say why not; either way the journal is sound, and empty again after."""
    before = everything(empty)
    try:
        finish(empty.whole_import.json(file))
    except JournalError as error:
        assert everything(empty) == before
        assert list(AttachmentFiles(empty.folder, empty._store.key).names()) == []
        return str(error)
    assert differences(empty) == []
    finish(empty.exports.json(file.with_suffix(".again"), replace=True))
    clear(empty)
    return ""


def test_half_a_file_is_refused(full: Journal, empty: Journal, tmp_path: Path) -> None:
    finish(full.exports.json(tmp_path / "it.json"))
    content = (tmp_path / "it.json").read_bytes()
    clear(empty)
    for length in [*range(0, len(content) - 2, len(content) // 60), len(content) - 2]:
        (tmp_path / "half.json").write_bytes(content[:length])
        assert take(empty, tmp_path / "half.json"), length


@HASTY
@given(data=st.data())
def test_a_damaged_byte_is_refused_or_taken_soundly(data: Any, small: Any, empty: Journal, tmp_path: Path) -> None:
    content = bytearray(json.dumps(small, ensure_ascii=False).encode())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=3)):
        content[at] = data.draw(st.integers(0, 255))
    (tmp_path / "it.json").write_bytes(content)
    clear(empty)
    take(empty, tmp_path / "it.json")


ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["0" * 64, "1"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@settings(HASTY, max_examples=60)
@given(data=st.data())
def test_a_value_that_is_another_is_refused_or_taken_soundly(
    data: Any, small: Any, empty: Journal, tmp_path: Path
) -> None:
    changed = json.loads(json.dumps(small))
    place, key = data.draw(st.sampled_from(list(_places(changed))))
    if data.draw(st.booleans()):
        place[key] = data.draw(ANY_JSON)
    else:
        del place[key]
    (tmp_path / "it.json").write_text(json.dumps(changed), "utf-8")
    clear(empty)
    take(empty, tmp_path / "it.json")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


@pytest.mark.parametrize(
    ("table", "field", "value", "words"),
    [
        ("goal", "target_on", "2026-02-30", "in “goal”, “target_on” cannot be right"),
        ("goal", "status", "done", "in “goal”, “status” cannot be right"),
        ("goal", "colour", "red", "in “goal”, “colour” is not known"),
        ("goal", "title", None, "in “goal”, “title” is missing"),
        ("meeting", "mentorship_id", 4, "in “record”, something it refers to is not there"),
        ("milestone", "goal_id", 400, "something it refers to is not there"),
        ("meeting", "id", 5, "holds something twice"),
        ("attachment", "stored", "1" * 64, "is damaged or not whole"),
        ("meeting", "notes", "\ud800", "in “meeting”, “notes” cannot be right"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(
    table: str, field: str, value: object, words: str, small: Any, empty: Journal, tmp_path: Path
) -> None:
    changed = json.loads(json.dumps(small))
    changed["journal"][table][0][field] = value
    (tmp_path / "it.json").write_text(json.dumps(changed), "utf-8")
    clear(empty)
    assert words in take(empty, tmp_path / "it.json")
