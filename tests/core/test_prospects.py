"""Prospects: where somebody stands is derived from facts, and moving them sets these."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.errors import BadInput
from pmjournal.journal import Journal
from pmjournal.mentorships import begin
from pmjournal.prospects import _FACTS, Stage, add, begin_draft, drafts, message, move, prospects, stage_of
from pmjournal.records import Ending, EntryKind, Mentorship, MentorshipStatus, Role
from pmjournal.templates import _by_id, entry_template

TODAY = date(2026, 6, 10)


def of(journal: Journal, id: int) -> Mentorship:
    return journal.people.contact(id).mentorship


def test_a_wish_goes_from_stage_to_stage_and_begins(journal: Journal) -> None:
    id = add(journal, "Dr Ayşe Yıldırım", Role.MENTEE)
    assert stage_of(of(journal, id)) is Stage.WISH
    move(journal, id, Stage.CONTACTED, date(2026, 6, 1))
    assert of(journal, id).contacted_on == date(2026, 6, 1)
    move(journal, id, Stage.REPLIED)
    found = of(journal, id)
    assert (found.contacted_on, found.replied_on) == (date(2026, 6, 1), journal.clock.today())
    move(journal, id, Stage.AGREED)
    assert of(journal, id).status is MentorshipStatus.PROPOSED
    begin(journal, id)
    assert stage_of(of(journal, id)) is None
    with pytest.raises(BadInput, match="has begun"):
        move(journal, id, Stage.WISH)
    assert prospects(journal) == []


def test_a_no_is_kept_and_may_become_a_wish_again(journal: Journal) -> None:
    id = add(journal, "Sam O'Neill", Role.MENTOR)
    move(journal, id, Stage.DECLINED)
    found = of(journal, id)
    assert (found.status, found.ending) == (MentorshipStatus.ENDED, Ending.DECLINED)
    assert found.ended_on == journal.clock.today()
    move(journal, id, Stage.WISH)
    assert (of(journal, id).ending, of(journal, id).ended_on) == (None, None)


@given(path=st.lists(st.sampled_from(list(Stage)), max_size=6))
def test_whatever_the_way_one_stands_where_one_was_moved_to(path: list[Stage]) -> None:
    facts: dict[str, object] = {"contacted_on": None, "replied_on": None, "ended_on": None, "ending": None}
    facts["status"] = MentorshipStatus.PROSPECT
    for stage in path:
        facts |= _FACTS[stage](_with(facts), TODAY)
        assert stage_of(_with(facts)) is stage


def _with(facts: dict[str, object]) -> Mentorship:
    fields: dict[str, object] = dict.fromkeys(Mentorship.__slots__)
    return Mentorship(**fields | facts)  # type: ignore[arg-type]


def test_they_are_listed_by_role_and_name_with_who_opened_the_door(journal: Journal) -> None:
    priya = journal.people.add_person("Priya Raman")
    zofia, ayse = add(journal, "Zofia", Role.MENTEE), add(journal, "ayşe", Role.MENTEE)
    add(journal, "Sam", Role.MENTOR)
    journal.people.add("Helen", Role.MENTEE)
    journal.people.write_mentorship(ayse, introduced_by_id=priya)
    found = prospects(journal, Role.MENTEE)
    assert [one.contact.mentorship.id for one in found] == [ayse, zofia]
    assert found[0].introduced_by is not None
    assert found[0].introduced_by.name == "Priya Raman"
    assert add(journal, "", Role.MENTOR, person_id=priya) in [
        one.contact.mentorship.id for one in prospects(journal, Role.MENTOR)
    ]


def test_a_draft_is_an_entry_of_the_log_and_only_the_message_is_sent(journal: Journal) -> None:
    id = add(journal, "Ayşe", Role.MENTEE)
    template = entry_template(EntryKind.OUTREACH)
    body = template.body.replace("## What I wrote\n", "## What I wrote\nDear Ayşe,\n\nyour talk.\n")
    body = body.replace("## Why this person\n", "## Why this person\nShe is known to say yes.\n")
    entry = begin_draft(journal, id, body)
    (found,) = drafts(journal, id)
    assert (found.id, found.title, found.mentorship_id) == (entry, "To Ayşe", id)
    assert message(found.body) == "Dear Ayşe,\n\nyour talk."
    assert message(template.body) == ""


def test_text_without_the_heading_is_the_message_and_notes_for_oneself_are_not() -> None:
    assert message("Dear Sam,\n\nhello.") == "Dear Sam,\n\nhello."
    assert message("Hello.\n\n## Why this person\nFor her name.\n") == "Hello."
    assert message("") == ""


@pytest.mark.parametrize("code", ["en", "de"])
def test_the_message_is_found_in_every_language(code: str) -> None:
    first, second, third = _by_id(code)["entry-outreach"].prompts
    body = f"## {first.title}\nmine\n\n## {second.title}\nDear Sam\n\n## {third.title}\nmine, too\n"
    assert message(body) == "Dear Sam"


def test_headings_of_ones_own_belong_to_the_message() -> None:
    _, what, asked = (prompt.title for prompt in entry_template(EntryKind.OUTREACH).prompts)
    body = f"## {what}\nDear Sam\n\n## What I do\nPayments.\n\n## {asked}\nHalf an hour."
    assert message(body) == "Dear Sam\n\n## What I do\nPayments."
