"""Agreements: versions, what is due to be looked at again, the sections' words, and the paper both sign."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pmjournal import agreement_sections
from pmjournal.agreement_paper import agreement_paper, file_name
from pmjournal.agreement_reviews import agreements_due
from pmjournal.agreement_sections import sections, title_of
from pmjournal.agreements import SECTIONS
from pmjournal.clock import Clock
from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.papers import Pair, Part
from pmjournal.papers.document import data_of
from pmjournal.records import EntryKind, MentorshipStatus, Role

TODAY = date(2026, 6, 9)
CANARY = "PRIVATE-CANARY"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.create(tmp_path / "journal", "Nora Castell", clock=Clock(TODAY, "Europe/Berlin")) as made:
        yield made


@pytest.mark.parametrize("code", ["en", "de"])
def test_each_section_has_a_heading_and_a_question_in_each_language(code: str) -> None:
    assert tuple(one.field for one in sections(code)) == SECTIONS
    assert len({one.title for one in sections(code)}) == 16
    assert all(0 < len(one.title) <= 44 and one.prompt.endswith((".", "?")) for one in sections(code))


def test_a_language_without_a_file_of_its_own_gets_the_english_sections() -> None:
    assert sections("xx") == sections("en")


def test_peers_are_named_in_place_of_mentor_and_mentee() -> None:
    mentor, mentee = (one for one in sections("en") if one.field in agreement_sections.EXPECTATIONS)
    assert title_of(mentor, Role.PEER, "Nora", "Wei") == "What we expect of Nora"
    assert title_of(mentee, Role.PEER, "Nora", "Wei") == "What we expect of Wei"
    assert title_of(mentor, Role.MENTEE, "Nora", "Helen") == "What we expect of the mentor"


def test_a_dropped_draft_leaves_what_was_agreed_on(journal: Journal) -> None:
    amara = journal.people.add("Amara Diallo", Role.MENTOR)
    journal.agreements.write(amara, purpose="First")
    journal.agreements.agree(amara)
    journal.agreements.drop_draft(amara)  # there is none
    with journal.transaction() as act:
        journal.agreements.write(amara, purpose="Second")
    with journal.transaction() as act:
        journal.agreements.drop_draft(amara)
    assert [one.title for one in journal.bin.items()] == ["Amara Diallo"]
    latest = journal.agreements.latest(amara)
    assert latest is not None
    assert (latest.version, latest.purpose) == (1, "First")
    assert act.change is not None
    journal.undo(act.change)
    assert [one.purpose for one in journal.agreements.versions(amara)] == ["Second", "First"]


def test_that_it_still_holds_makes_no_new_version(journal: Journal) -> None:
    amara = journal.people.add("Amara Diallo", Role.MENTOR)
    id = journal.agreements.write(amara, purpose="First", review_on=date(2026, 6, 1))
    journal.agreements.agree(amara, date(2026, 3, 24))
    journal.agreements.look_again(id, date(2026, 12, 9))
    with pytest.raises(BadInput):
        journal.agreements.look_again(id, date(1026, 12, 9))
    (one,) = journal.agreements.versions(amara)
    assert (one.agreed_on, one.review_on) == (date(2026, 3, 24), date(2026, 12, 9))


def test_due_are_those_that_hold_and_whose_mentorship_runs(journal: Journal) -> None:
    def agreed(name: str, *review: date | None, **fields: MentorshipStatus) -> int:
        id = journal.people.add(name, Role.MENTOR, **fields)
        for day in review:
            journal.agreements.write(id, purpose=f"{name} {day}", review_on=day)
            journal.agreements.agree(id, date(2026, 1, 1))
        return id

    past, today, ahead = date(2026, 6, 1), TODAY, date(2026, 6, 10)
    agreed("Today", today), agreed("Past", past), agreed("Ahead", ahead), agreed("None", None)
    agreed("Renewed", past, ahead)
    agreed("Over", past, status=MentorshipStatus.ENDED)
    drafted = agreed("Drafted", past)
    journal.agreements.write(drafted, purpose="Being written")
    journal.agreements.write(journal.people.add("Draft only", Role.PEER), purpose="x", review_on=past)
    journal.bin.put(agreed("Binned", past))
    due = agreements_due(journal)
    assert [one.contact.person.name for one in due] == ["Past", "Drafted", "Today"]
    assert due[1].agreement.purpose == "Drafted 2026-06-01"


def fill_in(journal: Journal, **fields: str) -> int:
    """A mentee with an agreement that holds these sections; returns the version."""
    amara = journal.people.add("Amara Diallo", Role.MENTOR, programme="Compass")
    return journal.agreements.write(amara, review_on=date(2026, 12, 1), **fields)


def test_the_paper_has_what_was_written_and_the_expectations_side_by_side(journal: Journal) -> None:
    texts = {field: f"Text of {field}" for field in SECTIONS}
    paper = agreement_paper(journal, fill_in(journal, **texts))
    pairs = [part for part in paper.parts if isinstance(part, Pair)]
    assert [(pair.left.text, pair.right.text) for pair in pairs] == [
        ("Text of from_mentor", "Text of from_mentee")
    ]
    others = [part.text for part in paper.parts if isinstance(part, Part)]
    assert others == [texts[field] for field in SECTIONS if not field.startswith("from_")]
    assert (paper.title, paper.subtitle, paper.mark) == ("Nora Castell and Amara Diallo", "Compass", "Draft")
    assert paper.signatures == ("Nora Castell, mentor", "Amara Diallo, mentee")


def test_only_what_was_written_is_on_it_and_one_agreed_on_is_no_draft(journal: Journal) -> None:
    id = fill_in(journal, purpose="To become a product owner", from_mentee="An agenda a day ahead")
    agreement = journal.agreements.get(id)
    assert agreement.mentorship_id is not None
    journal.agreements.agree(agreement.mentorship_id, date(2026, 3, 24))
    paper = agreement_paper(journal, id)
    assert [part.text for part in paper.parts if isinstance(part, Part)] == ["To become a product owner"]
    assert [(fact.label, fact.value) for fact in paper.facts] == [
        ("Version", "1"), ("Agreed on", "24 March 2026"), ("To be looked at again on", "1 December 2026"),
    ]  # fmt: skip
    assert paper.mark == ""
    assert paper.parts[1].left.empty == "Nothing agreed on."  # type: ignore[union-attr]


def test_nothing_private_or_of_others_reaches_the_paper_or_its_name(journal: Journal) -> None:
    ravi = journal.people.add("Ravi CANARY-NAME", Role.MENTOR)
    other = journal.people.contact(ravi).person.id
    goal = journal.goals.add(f"{CANARY} goal", mentorship_id=ravi)
    idea = journal.entries.add(EntryKind.OPPORTUNITY, f"{CANARY} offered")
    linked = f"[[{other}|{CANARY} person]] [[{goal}|{CANARY} goal]] [[{idea}|{CANARY} entry]]"
    id = fill_in(journal, purpose=linked, inclusion="Fair")
    agreement = journal.agreements.get(id)
    assert agreement.mentorship_id is not None
    for body in (f"{CANARY} note", f"# {CANARY}"):
        journal.private_notes.add(body, mentorship_id=agreement.mentorship_id)
    contact = journal.people.contact(agreement.mentorship_id)
    data = json.loads(data_of(agreement_paper(journal, id)))
    said = json.dumps(data) + file_name(contact, agreement)
    assert "CANARY" not in said
    assert said.count("(left out)") == 3
    assert file_name(contact, agreement) == "Agreement with Amara Diallo, version 1"


def test_blanks_are_nothing_to_agree_on(journal: Journal) -> None:
    helen = journal.people.add("Helen Okafor", Role.MENTEE)
    journal.agreements.write(helen, focus=" \n ")
    with pytest.raises(BadInput):
        journal.agreements.agree(helen)
