"""The follow-up of a meeting says what both may read, and nothing else."""

from datetime import date, datetime
from pathlib import Path

import pytest

from pmjournal.follow_up import file_name, follow_up
from pmjournal.journal import Journal
from pmjournal.links import link_text
from pmjournal.papers import Pair, Part, as_text
from pmjournal.papers.document import TEMPLATE, data_of
from pmjournal.records import (
    ActionState,
    AgendaKind,
    AgendaState,
    EntryKind,
    FeedbackDirection,
    FeedbackKind,
    NoteHeading,
    Role,
    Side,
    Visibility,
)
from pmjournal.reviews import typesetting

CANARY = "PRIVATE-CANARY"


@pytest.fixture
def amara(journal: Journal) -> int:
    return journal.people.add("Amara Diallo", Role.MENTOR)


@pytest.fixture
def meeting(journal: Journal, amara: int) -> int:
    """One with everything that may be said, and with a canary in everything that may not."""
    made = journal.meetings.add(
        at(2, 9), mentorship_id=amara, title="First refinement", notes=f"notes {CANARY}-01", brief=f"{CANARY}-02"
    )
    add = journal.agendas.add
    said = add(made, "What to prepare", raised_by=Side.THEM, state=AgendaState.DISCUSSED)
    asked = add(made, "Who decides?", kind=AgendaKind.QUESTION, state=AgendaState.DISCUSSED)
    journal.agendas.write(asked, answer=f"the answer {CANARY}-03")
    add(made, "Whom to shadow next")
    add(made, f"dropped {CANARY}-04", state=AgendaState.DROPPED)
    due = journal.actions.add("Invite Support", owner=Side.THEM, meeting_id=made, due_on=date(2026, 6, 12))
    done = journal.actions.add("Send my plan", owner=Side.ME, meeting_id=made)
    journal.actions.mark(done, ActionState.DONE, on=date(2026, 6, 3))
    dropped = journal.actions.add(f"cancelled {CANARY}-05", owner=Side.ME, meeting_id=made)
    journal.actions.mark(dropped, ActionState.CANCELLED)
    journal.entries.add(EntryKind.DECISION, "One page is enough.", meeting_id=made, body=f"{CANARY}-06")
    journal.entries.add(EntryKind.DECISION, f"{CANARY}-07", meeting_id=made, visibility=Visibility.PERSONAL)
    journal.entries.add(EntryKind.LESSON, f"{CANARY}-08", meeting_id=made)
    journal.private_notes.add(f"{CANARY}-09", heading=NoteHeading.FREE, meeting_id=made)
    journal.private_notes.add(f"{CANARY}-10", heading=NoteHeading.ASPIRATIONS, mentorship_id=amara)
    journal.ratings.write(made, usefulness=2, comment=f"{CANARY}-11")
    journal.feedback.add(
        f"{CANARY}-12", direction=FeedbackDirection.GIVEN, kind=FeedbackKind.STRENGTH, meeting_id=made
    )
    reflection = journal.reflections.add(title=f"{CANARY}-13", body="x")
    journal.links.add(reflection, made)
    journal.agendas.write(said, text=f"What to prepare, {link_text(reflection, f'{CANARY}-14')}")
    journal.actions.write(due, text="Invite Support")
    return made


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 6, day, hour).astimezone()


def test_it_says_what_was_talked_about_decided_and_who_does_what(journal: Journal, meeting: int) -> None:
    journal.meetings.add(journal.clock.at(date(2026, 6, 15), 9, 30), mentorship_id=amara_of(journal))
    assert as_text.plain(follow_up(journal, meeting)) == (
        "First refinement\n\n"
        "Nora Castell and Amara Diallo\n\n"
        "We met on: 2 June 2026\nNext time: 15 June 2026, 09:30\n\n"
        "What we talked about\n- What to prepare, (left out)\n- Who decides?\n\n"
        "For the next time\n- Whom to shadow next\n\n"
        "Decided\n- One page is enough.\n\n"
        "Nora Castell will\n- [x] Send my plan (done 3 Jun)\n\n"
        "Amara Diallo will\n- [ ] Invite Support (by 12 Jun)\n"
    )
    assert file_name(journal, journal.meetings.get(meeting)) == "Follow-up of 2 June 2026"


def amara_of(journal: Journal) -> int:
    return journal.people.contacts()[0].mentorship.id


def test_nothing_private_or_personal_is_in_any_of_its_forms(
    journal: Journal, meeting: int, tmp_path: Path
) -> None:
    paper = follow_up(journal, meeting)
    pdf, _ = typesetting.pdf(data_of(paper), {}, paper.made_on, TEMPLATE)
    for form in (as_text.plain(paper).encode(), as_text.markdown(paper).encode(), data_of(paper), pdf):
        assert CANARY.encode() not in form
    assert CANARY not in repr(paper).replace(f"{CANARY}-14", "")  # the words of a link are left out when printed


def test_a_meeting_about_which_little_is_known_is_short(journal: Journal) -> None:
    alone = journal.meetings.add(at(2, 9))
    paper = follow_up(journal, alone)
    assert (paper.title, paper.subtitle, paper.parts) == ("Nora Castell and Them", "", ())


def test_sides_stand_beside_each_other_also_where_one_does_nothing(journal: Journal, amara: int) -> None:
    made = journal.meetings.add(at(2, 9), mentorship_id=amara)
    journal.actions.add("Send my plan", owner=Side.ME, meeting_id=made)
    (pair,) = follow_up(journal, made).parts
    assert isinstance(pair, Pair)
    assert pair.right == Part("Amara Diallo will", empty="Nothing this time.")
