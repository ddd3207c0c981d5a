"""The sample journal's files: twenty small ones, of the kinds their names say, with the planted cases."""

import re
from collections import Counter
from datetime import UTC, datetime
from io import BytesIO

import pypdf
import pytest
from matplotlib.image import imread

from pmjournal.journal import Journal
from pmjournal.records import Attachment
from pmjournal.records.files import FileState

EVER = datetime(2010, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
CANARY = re.compile(r"PRIVATE-CANARY-\d\d")


@pytest.fixture(scope="module")
def journal(sample_journal: Journal) -> Journal:
    return sample_journal


def _shareable(journal: Journal) -> list[Attachment]:
    pages = [outline.goal.id for outline in journal.goals.outlines()]
    pages += [meeting.id for meeting in journal.meetings.between(*EVER)]
    pages += [page.id for page in journal.reflections.between(*EVER)]
    return [one for page in pages for one in journal.attachments.of(page)]


def _private(journal: Journal) -> list[Attachment]:
    notes = journal.private_notes
    return [one for note in notes.all() for one in notes.attachments.of(note.id)]


def test_twenty_small_files_are_attached_one_of_them_twice_and_one_damaged(journal: Journal) -> None:
    shareable, private = _shareable(journal), _private(journal)
    assert (len(shareable), len(private)) == (16, 4)
    counts = Counter(one.stored for one in (*shareable, *private))
    assert sorted(counts.values()) == [1] * 18 + [2]
    states = {one.name: journal.attachments.state(one) for one in (*shareable, *private)}
    assert [name for name, state in states.items() if state is not FileState.WHOLE] == ["Verbs, crossed out.png"]
    assert sum(one.size for one in shareable) < 20_000
    assert journal.attachments.orphans() == []


def test_they_are_what_their_names_say(journal: Journal) -> None:
    for one in _shareable(journal):
        if one.name.endswith(".pdf"):
            reader = pypdf.PdfReader(BytesIO(journal.attachments.read(one.id)), strict=True)
            assert len(reader.pages[0].extract_text().splitlines()) >= 3
        elif one.name.endswith(".png") and journal.attachments.state(one) is FileState.WHOLE:
            assert imread(BytesIO(journal.attachments.read(one.id))).shape[1:] == (320, 3)


def test_private_ones_have_canaries_that_nothing_shareable_has(journal: Journal) -> None:
    contents = {
        one.name: journal.private_notes.attachments.read(one.id).decode("latin-1") for one in _private(journal)
    }
    planted = [found for pair in contents.items() for found in CANARY.findall("".join(pair))]
    assert sorted(planted) == [f"PRIVATE-CANARY-{number}" for number in range(41, 46)]
    assert not any(CANARY.search(str(one)) for one in _shareable(journal))
