"""One question put to several people: on their agendas, or remembered until there is one, each with an answer."""

from datetime import timedelta

import pytest

from pmjournal import Journal
from pmjournal.errors import NotFound
from pmjournal.perspectives import ask, perspectives, take_back
from pmjournal.records import EntryKind, EntryState, MeetingStatus, Role
from pmjournal.taking_up import answer, say_discussed, take_up
from pmjournal.waiting import waiting
from tests.core.conftest import TODAY


@pytest.fixture
def people(journal: Journal) -> list[int]:
    return [journal.people.add(name, Role.MENTEE) for name in ("Helen Okafor", "Tomás Rey", "Ravi Menon")]


def meet(journal: Journal, whom: int, days: int) -> int:
    return journal.meetings.add(journal.clock.at(TODAY + timedelta(days), 10), mentorship_id=whom)


def test_it_goes_on_the_next_agenda_or_waits_for_one(journal: Journal, people: list[int]) -> None:
    helen, tomas, _ = people
    planned = meet(journal, helen, 2)
    journal.meetings.write(meet(journal, helen, 1), status=MeetingStatus.CANCELLED)
    question = journal.entries.add(EntryKind.QUESTION, "When is no a no?", mentorship_id=helen)
    found = ask(journal, question, [helen, tomas])
    assert [(one.mentorship_id, one.meeting.id if one.meeting else None) for one in found] == [
        (helen, planned),
        (tomas, None),
    ]
    assert ask(journal, question, [helen]) == found[:1]  # once is enough
    assert len(journal.agendas.of(planned)) == 1
    assert [one.record_id for one in waiting(journal, tomas)] == [question]
    assert waiting(journal, helen) == []
    later = meet(journal, tomas, 5)
    (point,) = take_up(journal, later, waiting(journal, tomas))
    answer(journal, point, "With a date.")
    assert [one.point.answer for one in perspectives(journal, question) if one.point] == ["", "With a date."]


@pytest.mark.parametrize("kind", [EntryKind.QUESTION, EntryKind.CHALLENGE])
def test_one_answer_does_not_end_it_for_the_others(journal: Journal, people: list[int], kind: EntryKind) -> None:
    helen, tomas, _ = people
    first = meet(journal, helen, 1)
    meet(journal, tomas, 3)
    question = journal.entries.add(kind, "When is no a no?", mentorship_id=helen)
    one, other = ask(journal, question, [helen, tomas])
    assert one.point is not None
    assert other.point is not None
    answer(journal, one.point.id, "Never.")
    say_discussed(journal, one.point.id, True)
    journal.meetings.write(first, status=MeetingStatus.HELD)
    assert journal.entries.get(question).state is EntryState.OPEN
    assert waiting(journal, helen) == []  # who has answered is not asked again
    say_discussed(journal, other.point.id, True)
    assert journal.entries.get(question).state is EntryState.CLOSED


def test_somebody_is_asked_no_longer_unless_they_have_answered(journal: Journal, people: list[int]) -> None:
    helen, tomas, ravi = people
    meet(journal, helen, 1)
    meet(journal, tomas, 1)
    question = journal.entries.add(EntryKind.CHALLENGE, "Two of us, one map")
    found = ask(journal, question, [helen, tomas, ravi])
    assert found[1].point is not None
    answer(journal, found[1].point.id, "Draw it together.")
    for whom in (helen, tomas, ravi):
        take_back(journal, question, whom)
    assert [one.mentorship_id for one in perspectives(journal, question)] == [tomas]
    assert waiting(journal, ravi) == []


def test_asking_is_all_or_nothing(journal: Journal, people: list[int]) -> None:
    planned = meet(journal, people[0], 1)
    question = journal.entries.add(EntryKind.QUESTION, "When is no a no?")
    with pytest.raises(NotFound):
        ask(journal, question, [people[0], 9999])
    assert journal.agendas.of(planned) == []
