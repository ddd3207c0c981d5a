"""The planted canaries of the sample journal: each stands in something private, in nothing that is shared with
anybody, whatever it is made of and for whom, and in everything that is kept for the owner.

Where each one stands is said at the top of `resources/demo/private.md`.
"""

import base64
import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pmjournal import restoring, reviews, stories
from pmjournal.agreement_paper import agreement_paper
from pmjournal.brief_words import brief_paper, brief_text, story_words
from pmjournal.briefing import briefing
from pmjournal.calendar_files import write_calendar
from pmjournal.clock import Clock
from pmjournal.closing_paper import closing_paper
from pmjournal.follow_up import follow_up
from pmjournal.journal import Journal
from pmjournal.papers import Paper, as_text
from pmjournal.papers.document import TEMPLATE, data_of
from pmjournal.prospects import drafts, message, prospects
from pmjournal.records import Contact, Meeting, MeetingStatus, MentorshipStatus, Reader, Role
from pmjournal.reviews import ReviewRequest, figures, typesetting
from pmjournal.reviews.spoken import spoken
from pmjournal.steps import finish
from pmjournal.today import read_today
from tests.core.test_demo import TODAY, everything, meetings
from tests.core.test_review_document import streams, text_of

CANARY = re.compile(r"PRIVATE-CANARY-\d\d")
ALL = {f"PRIVATE-CANARY-{number:02}" for number in range(1, 54)}
FOR_THE_OWNER = "Do not fish for it", "He will want the tape"
"""Said in briefs, which are the owner's own page."""

PERSONAL = "PERSONAL-CANARY"
"""In a personal story, which is the owner's until it can be shared: lists and search have it, nothing shared."""

Shared = dict[str, bytes]


@pytest.fixture(scope="module")
def journal(sample_journal: Journal) -> Journal:
    return sample_journal


# Where they are ---------------------------------------------------------------------------------------


def test_every_canary_is_in_the_private_notes_and_nowhere_else(journal: Journal) -> None:
    notes = journal.private_notes.all()
    planted = [found for note in notes for found in CANARY.findall(note.title + note.body)]
    assert sorted(planted) == [f"PRIVATE-CANARY-{number:02}" for number in (*range(1, 41), 51, 52)]
    assert not any(CANARY.search(str(record)) for record in everything(journal))


def test_canaries_stand_in_how_meetings_were_in_what_texts_said_at_first_and_in_the_bin(journal: Journal) -> None:
    ratings = [journal.ratings.of_meeting(meeting.id) for meeting in meetings(journal)]
    now = [found for rating in ratings if rating for found in CANARY.findall(rating.comment)]
    texts = [(note.id, "body") for note in journal.private_notes.all()]
    texts += [(rating.id, "comment") for rating in ratings if rating]
    versions = [version for id, field in texts for version in journal.private_notes.versions(id, field)[1:]]
    first = [found for version in versions for found in CANARY.findall(version.text)]
    assert sorted(now) == [f"PRIVATE-CANARY-{number}" for number in (46, 47, 49)]
    assert sorted(first) == ["PRIVATE-CANARY-48", "PRIVATE-CANARY-50"]
    (binned,) = journal.private_notes.binned()
    assert binned.title == "At one in the morning"
    assert not CANARY.search(binned.title)


# What is shared ---------------------------------------------------------------------------------------


def _forms(paper: Paper) -> Shared:
    """A paper in every form it is given to somebody in, but for the PDF."""
    return {
        "as text": as_text.plain(paper).encode(),
        "as Markdown": as_text.markdown(paper).encode(),
        "as data": data_of(paper),
    }


def _pdf(paper: Paper) -> Shared:
    made, _ = typesetting.pdf(data_of(paper), {}, paper.made_on, TEMPLATE)
    assert paper.kind.split()[0] in text_of(made)
    return {"as PDF": streams(made), "read from the PDF": text_of(made).encode()}


def _papers(papers: list[Paper]) -> Shared:
    """All forms of these papers; the PDF of the longest and of the last one."""
    assert papers
    found: Shared = {}
    for number, paper in enumerate(papers):
        found |= {f"{paper.title} {number} {form}": made for form, made in _forms(paper).items()}
    longest = max(papers, key=lambda paper: len(data_of(paper)))
    for paper in {id(one): one for one in (longest, papers[-1])}.values():
        found |= {f"{paper.title} {form}": made for form, made in _pdf(paper).items()}
    return found


def _telling(journal: Journal) -> list[Meeting]:
    """The meetings about which something private is said, those to come, and the last of all."""
    noted, there = journal.private_notes.meetings_with_notes(), meetings(journal)
    said = {one.id for one in there if (rating := journal.ratings.of_meeting(one.id)) and rating.comment}
    planned = {one.id for one in there if one.status is MeetingStatus.PLANNED}
    return [one for one in there if one.id in noted | said | planned | {there[0].id}]


def _follow_ups(journal: Journal, target: Path) -> Shared:
    return _papers([follow_up(journal, meeting.id) for meeting in _telling(journal)])


def _agreements(journal: Journal, target: Path) -> Shared:
    versions = [
        one for contact in journal.people.contacts() for one in journal.agreements.versions(contact.mentorship.id)
    ]
    return _papers([agreement_paper(journal, one.id) for one in versions])


def _briefs(journal: Journal, target: Path) -> Shared:
    """What a brief begins with, the two that were edited, and every story that is offered for one."""
    offered = [journal.entries.get(one.id) for one in stories.to_tell(journal)]
    assert {one.kind for one in offered} == set(stories.KINDS)
    assert any(PERSONAL in one.title for one in journal.entries.all(kinds=stories.KINDS))
    begun = {
        f"brief of {meeting.id}": brief_text(found, "Them", TODAY).encode()
        for meeting in _telling(journal)
        if (found := briefing(journal, meeting)) is not None
    }
    begun |= {one.title: story_words(one).encode() for one in offered}
    return begun | _papers([brief_paper(journal, meeting) for meeting in meetings(journal) if meeting.brief])


def _closings(journal: Journal, target: Path) -> Shared:
    begun = [one.mentorship for one in journal.people.contacts() if one.mentorship.started_on is not None]
    return _papers([closing_paper(journal, one.id) for one in begun])


def _letters(journal: Journal, target: Path) -> Shared:
    """What is copied of an outreach."""
    ids = [one.mentorship.id for one in journal.people.contacts()]
    return {one.title: message(one.body).encode() for id in ids for one in drafts(journal, id)}


def _calendars(journal: Journal, target: Path) -> Shared:
    found: Shared = {}
    for contact in journal.people.contacts():
        ids = [one.id for one in meetings(journal) if one.mentorship_id == contact.mentorship.id]
        if ids:
            write_calendar(journal, ids, target / f"{contact.mentorship.id}.ics")
            folded = (target / f"{contact.mentorship.id}.ics").read_bytes()
            found[contact.person.name] = folded.replace(b"\r\n ", b"")  # lines go on after 75 bytes
    return found


def _review(reader: Reader, journal: Journal, target: Path) -> Shared:
    """The review of all the time there is, as data; of everybody it can be made for."""
    found: Shared = {}
    for contact in _readers(journal, reader):
        ids = () if contact is None else (contact.mentorship.id,)
        first = WHOLE_TIME
        content = reviews.content_of(
            journal, ReviewRequest(reader, first, first + timedelta(days=730), ids, own_words="")
        )
        name = "me" if contact is None else contact.person.name
        found[name] = figures.as_json(content, spoken(content), {}) + repr(content).encode()
    return found


WHOLE_TIME = date(2024, 11, 1)


def _readers(journal: Journal, reader: Reader) -> list[Contact | None]:
    roles = {Reader.MENTOR: Role.MENTEE, Reader.MENTEE: Role.MENTOR}
    if reader not in roles:
        return [None]
    return [
        one
        for one in journal.people.contacts()
        if one.mentorship.my_role is roles[reader] and one.mentorship.status is not MentorshipStatus.PROSPECT
    ]


def _shown_elsewhere(journal: Journal, target: Path) -> Shared:
    """What the window lists about everything, and what search finds while private content is hidden."""
    hits = [repr(journal.search.find(words, private=False)) for words in ("private-canary", "canary", "private")]
    lists = [journal.meetings.summaries(), journal.bin.items(), prospects(journal), read_today(journal)]
    return {"search": "".join(hits).encode(), "lists": repr(lists).encode()}


Maker = Callable[[Journal, Path], Shared]
SHARED: dict[str, Maker] = {
    "follow-up": _follow_ups,
    "agreement": _agreements,
    "brief": _briefs,
    "closing": _closings,
    "letter": _letters,
    "calendar": _calendars,
    **{f"review for {reader}": partial(_review, reader) for reader in Reader},
    "lists and search": _shown_elsewhere,
}


@pytest.mark.parametrize("what", SHARED)
def test_nothing_shared_has_a_canary_or_what_a_brief_says_for_the_owner(
    journal: Journal, tmp_path: Path, what: str
) -> None:
    made = SHARED[what](journal, tmp_path)
    assert made
    for name, content in made.items():
        assert content, name
        for words in (
            "PRIVATE-CANARY",
            "private-canary",
            *(() if what == "brief" else FOR_THE_OWNER),
            *(() if what == "lists and search" else (PERSONAL,)),
        ):
            assert words.encode() not in content, name
            assert words.encode("utf-16-be") not in content, name


def test_these_words_are_in_a_brief(journal: Journal) -> None:
    briefs = [as_text.plain(brief_paper(journal, meeting)) for meeting in meetings(journal) if meeting.brief]
    assert all(any(words in brief for brief in briefs) for words in FOR_THE_OWNER)


# What is kept -----------------------------------------------------------------------------------------


def _exported(journal: Journal, target: Path) -> set[str]:
    """The canaries in the whole export, files unpacked."""
    finish(journal.exports.json(target))
    text = target.read_text("utf-8")
    files: list[dict[str, Any]] = json.loads(text)["files"]
    contents = [base64.b64decode(one["content"]).decode("latin-1") for one in files]
    return set(CANARY.findall("\n".join([text, *contents])))


def test_all_canaries_are_in_the_export_of_everything(journal: Journal, tmp_path: Path) -> None:
    assert _exported(journal, tmp_path / "everything.json") == ALL


def test_all_canaries_are_in_a_backup(journal: Journal, tmp_path: Path) -> None:
    finish(restoring.beside(journal.backups.make(tmp_path / "it.zip"), tmp_path / "again"))
    with Journal.open(tmp_path / "again", clock=Clock(TODAY)) as again:
        assert _exported(again, tmp_path / "everything.json") == ALL
