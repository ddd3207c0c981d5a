"""What is wrong with a JSON export is said in a sentence, and nothing of it is imported."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal.errors import BadInput, FolderTaken, JournalError, NewerJournal
from pmjournal.journal import Journal
from pmjournal.new_from_export import new_from_json
from pmjournal.records import Role
from pmjournal.steps import finish
from pmjournal.store import whole
from pmjournal.store.attachment_files import AttachmentFiles
from tests.core.whole_journals import CLOCK, HASTY, clear, differences, everything


def refused(file: Path, folder: Path) -> JournalError:
    """The refusal of a file; nothing is left of the journal that was to be made."""
    beside = set(folder.parent.iterdir())
    with pytest.raises(JournalError) as caught:
        finish(new_from_json(file, folder, clock=CLOCK))
    assert set(folder.parent.iterdir()) == beside
    assert str(caught.value)
    return caught.value


def test_a_newer_file_is_refused(small_export: Any, tmp_path: Path) -> None:
    newer = {**small_export, "about": {"format": "pmjournal", "version": 99, "what": "is new"}, "more": 1}
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


def test_a_journal_with_records_is_left_alone(full_journal: Journal, tmp_path: Path) -> None:
    finish(full_journal.exports.json(tmp_path / "it.json"))
    before = everything(full_journal)
    with pytest.raises(FolderTaken, match="has records"):
        finish(full_journal.whole_import.json(tmp_path / "it.json"))
    with pytest.raises(FolderTaken):
        finish(new_from_json(tmp_path / "it.json", full_journal.folder, clock=CLOCK))
    assert everything(full_journal) == before


def test_a_stopped_import_leaves_nothing(full_journal: Journal, tmp_path: Path) -> None:
    finish(full_journal.exports.json(tmp_path / "it.json"))
    before = set(tmp_path.iterdir())
    steps = new_from_json(tmp_path / "it.json", tmp_path / "deep" / "again", clock=CLOCK)
    next(steps), next(steps)
    steps.close()
    assert set(tmp_path.iterdir()) == before


def take(empty_journal: Journal, file: Path) -> str:
    """Take a file in, or say why not; either way the journal is sound, and empty_journal again after."""
    before = everything(empty_journal)
    try:
        finish(empty_journal.whole_import.json(file))
    except JournalError as error:
        assert everything(empty_journal) == before
        assert list(AttachmentFiles(empty_journal.folder, empty_journal._store.key).names()) == []
        return str(error)
    assert differences(empty_journal) == []
    finish(empty_journal.exports.json(file.with_suffix(".again"), replace=True))
    clear(empty_journal)
    return ""


def test_half_a_file_is_refused(full_journal: Journal, empty_journal: Journal, tmp_path: Path) -> None:
    finish(full_journal.exports.json(tmp_path / "it.json"))
    content = (tmp_path / "it.json").read_bytes()
    clear(empty_journal)
    for length in [*range(0, len(content) - 2, len(content) // 60), len(content) - 2]:
        (tmp_path / "half.json").write_bytes(content[:length])
        assert take(empty_journal, tmp_path / "half.json"), length


@HASTY
@given(data=st.data())
def test_a_damaged_byte_is_refused_or_taken_soundly(
    data: Any, small_export: Any, empty_journal: Journal, tmp_path: Path
) -> None:
    content = bytearray(json.dumps(small_export, ensure_ascii=False).encode())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=3)):
        content[at] = data.draw(st.integers(0, 255))
    (tmp_path / "it.json").write_bytes(content)
    clear(empty_journal)
    take(empty_journal, tmp_path / "it.json")


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


@settings(HASTY, max_examples=40)
@given(data=st.data())
def test_a_value_that_is_another_is_refused_or_taken_soundly(
    data: Any, small_export: Any, empty_journal: Journal, tmp_path: Path
) -> None:
    changed = json.loads(json.dumps(small_export))
    place, key = data.draw(st.sampled_from(list(_places(changed))))
    if data.draw(st.booleans()):
        place[key] = data.draw(ANY_JSON)
    else:
        del place[key]
    (tmp_path / "it.json").write_text(json.dumps(changed), "utf-8")
    clear(empty_journal)
    take(empty_journal, tmp_path / "it.json")


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
        ("meeting", "notes", "a\0b", "in “meeting”, “notes” cannot be right"),
        ("meeting", "notes", "\ud800", "in “meeting”, “notes” cannot be right"),
        ("meeting", "starts_at", "0001-01-01T00:00:00Z", "in “meeting”, “starts_at” cannot be right"),
        ("pause", "ends_on", "9999-12-31", "in “pause”, “ends_on” cannot be right"),
        ("meeting", "planned_minutes", -5, "“planned_minutes” of 3 is not a number from 1 to 1440"),
        ("mentorship", "keep_in_touch_months", 30_000, "of 2 is not a number from 1 to 120"),
        ("mentorship", "cadence_every", 10**12, "of 2 is not a number from 1 to 365"),
        ("milestone", "weight", 0, "is not a number above 0, up to 1000"),
        ("reflection", "mood", 900, "is not a number from 1 to 5"),
        ("setting", "value", 3, "in “setting”, “value” cannot be right"),
        ("attachment", "position", 2**63 - 1, "is not a number from 0 to 1000000000"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(
    table: str, field: str, value: object, words: str, small_export: Any, empty_journal: Journal, tmp_path: Path
) -> None:
    changed = json.loads(json.dumps(small_export))
    changed["journal"][table][0][field] = value
    (tmp_path / "it.json").write_text(json.dumps(changed), "utf-8")
    clear(empty_journal)
    assert words in take(empty_journal, tmp_path / "it.json")


@settings(HASTY, max_examples=200)
@given(data=st.data())
def test_a_number_is_taken_just_where_it_lies_within_its_limits(data: Any, small_export: Any) -> None:
    tables = small_export["journal"] | small_export["private"]
    parts = [part for part in whole.parts() if tables.get(part.name)]
    part, field = data.draw(st.sampled_from([(part, one) for part in parts for one in part.fields if one.limit]))
    assert field.limit is not None
    near = [field.limit.lowest, field.limit.highest]
    value = data.draw(st.integers() | st.sampled_from([n + by for n in near for by in (-1, 0, 1)]))
    try:
        whole.checked(part, {**tables[part.name][0], field.name: value})
    except whole.Unfit:
        assert not field.limit.holds(value)
    else:
        assert field.limit.holds(value)


def test_what_a_script_agrees_on_lies_where_a_form_has_it(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    for wrong in ({"cadence_every": 0}, {"usual_minutes": 9999}, {"keep_in_touch_months": 30_000}):
        with pytest.raises(BadInput, match="is a number from"):
            journal.people.write_mentorship(helen, **wrong)
        with pytest.raises(BadInput, match="is a number from"):
            journal.people.add("Sam", Role.MENTOR, **wrong)
    assert len(journal.people.contacts()) == 1
