"""The form of the database: the revisions, the mapped classes and the records say the same."""

import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from pmjournal import checking, records
from pmjournal.journal import Journal
from pmjournal.steps import finish
from pmjournal.store import migrating, tables
from pmjournal.store.base import Base
from pmjournal.store.engine import connect
from pmjournal.store.index_tables import is_derived
from pmjournal.store.keys import read_keys
from pmjournal.store.mapping import column_names

PAIRS = [
    (records.Person, tables.PersonRow, set()),
    (records.Mentorship, tables.MentorshipRow, set()),
    (records.Pause, tables.PauseRow, set()),
    (records.Agreement, tables.AgreementRow, set()),
    (records.Goal, tables.GoalRow, {"competencies"}),
    (records.Milestone, tables.MilestoneRow, set()),
    (records.ProgressEvent, tables.ProgressEventRow, set()),
    (records.Meeting, tables.MeetingRow, set()),
    (records.AgendaPoint, tables.AgendaPointRow, {"carried_from", "carried_to"}),
    (records.ActionItem, tables.ActionItemRow, set()),
    (records.Entry, tables.EntryRow, set()),
    (records.Feedback, tables.FeedbackRow, set()),
    (records.FeedbackRequest, tables.FeedbackRequestRow, set()),
    (records.Reflection, tables.ReflectionRow, set()),
    (records.Review, tables.ReviewRow, set()),
    (records.PrivateNote, tables.PrivateNoteRow, set()),
    (records.MeetingRating, tables.MeetingRatingRow, set()),
    (records.Attachment, tables.AttachmentRow, {"private"}),
    (records.Attachment, tables.PrivateAttachmentRow, {"private"}),
    (records.Revision, tables.RevisionRow, {"private"}),
    (records.Revision, tables.PrivateRevisionRow, {"private"}),
]
IDENTITY = {"record_kind", "created_at", "changed_at", "visibility", "binned_at", "mentorship_id", "id"}


def test_the_revisions_known_to_the_program_are_those_in_the_package() -> None:
    config = Config()
    config.set_main_option("script_location", "pmjournal.store:migrations")
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == migrating.REVISIONS


def test_the_revisions_make_what_the_mapped_classes_say(journal: Journal) -> None:
    with journal._store.reading() as session:
        opts = {
            "compare_type": False,
            "include_name": lambda name, kind, parents: kind != "table" or not is_derived(name),
        }
        context = MigrationContext.configure(session.connection(), opts=opts)
        assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize(("record", "row", "computed"), PAIRS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_record_has_the_fields_of_its_table(record: type, row: type, computed: set[str]) -> None:
    named = {field.name for field in fields(record)}
    assert named - computed <= column_names(row)
    assert column_names(row) - IDENTITY <= named


def test_a_journal_in_its_present_form_is_opened_without_alembic(journal: Journal, tmp_path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom pmjournal import Journal\n"
        f"Journal.open(Path({str(journal.folder)!r})).close()\nprint('alembic' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ran.stdout.strip() == "False", ran.stderr


@pytest.mark.parametrize("version", range(1, len(migrating.REVISIONS) + 1))
def test_a_journal_of_every_version_opens_with_all_its_records(version: int, tmp_path: Path) -> None:
    source = Path(__file__).parent.parent / "data" / "journals" / f"version-{version}"
    shutil.copytree(source, tmp_path / "journal")
    with Journal.open(tmp_path / "journal") as journal:
        (outline,) = journal.goals.outlines()
        assert outline.goal.title == "Tell the strategy story"
        assert [one.title for one in outline.milestones] == ["Storyline on one page", "Dry-run with two peers"]
        assert [one.title for one in journal.meetings.summaries()] == ["Which opportunity to back first"]
        assert journal.private_notes.all()[0].body == "Only for me."
        assert journal.links.mentions_of(outline.goal.id)[0].title == "Shorter questions"
        assert [hit.title for group in journal.search.find("tell") for hit in group.hits] == [
            "\x02Tell\x03 the strategy story"
        ]
        assert journal.search.differences() == []


def test_links_in_the_purpose_of_a_mentorship_are_known_once_it_may_have_some(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parents[1] / "data" / "journals" / "version-2", tmp_path / "journal")
    key = read_keys(tmp_path / "journal" / "keys.json").now.unlock(None)
    with closing(connect(tmp_path / "journal" / "journal.db", key)) as connection:
        (meeting,) = connection.execute("SELECT id FROM meeting").fetchone()
        connection.execute("UPDATE mentorship SET purpose = ?", (f"As [[{meeting}|then]], and [[999|never]]",))
    with Journal.open(tmp_path / "journal") as journal:
        (mention,) = journal.links.links_from(journal.people.contacts()[0].mentorship.id)
    assert mention.record_id == meeting
    assert finish(checking.closed(tmp_path / "journal")).is_sound
