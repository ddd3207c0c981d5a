"""Meeting templates: nine of them, in two languages; beginning from one and changing it loses no word."""

import re
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from pmjournal import language
from pmjournal.journal import Journal
from pmjournal.meeting_templates import filled, meeting_template, meeting_templates
from pmjournal.records import AgendaState, MeetingStatus, Role, Side
from pmjournal.using_templates import begin_from

NINE = ["first", "regular", "grow", "feedback", "checkpoint", "career", "shadowing", "repair", "closure"]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use(None)


@pytest.fixture
def amara(journal: Journal) -> int:
    return journal.people.add("Amara Diallo", Role.MENTOR)


@pytest.fixture
def coming(journal: Journal, amara: int) -> int:
    journal.meetings.add(at(date(2026, 5, 28)), mentorship_id=amara)
    return journal.meetings.add(at(date(2026, 6, 11)), mentorship_id=amara)


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10).astimezone()


def points(journal: Journal, meeting_id: int) -> list[str]:
    return [point.text for point in journal.agendas.of(meeting_id)]


def test_there_are_nine_and_each_says_something_in_both_languages() -> None:
    english, german = meeting_templates("en"), meeting_templates("de")
    assert [one.id for one in english] == [one.id for one in german] == NINE
    for one, other in zip(english, german, strict=True):
        assert (len(one.points), len(one.prompts)) == (len(other.points), len(other.prompts))
        assert all((one.points, one.prompts, one.hint, one.name))
        assert not set(one.points) & set(other.points)
        for texts in zip(
            (*one.points, *map(str, one.prompts)), (*other.points, *map(str, other.prompts)), strict=True
        ):
            assert re.findall(r"\{\w+\}", texts[0]) == re.findall(r"\{\w+\}", texts[1])
            assert "!" not in "".join(texts)


def test_what_is_not_known_is_said_in_general_words() -> None:
    assert filled(meeting_template("regular")).points[0] == "Since last time: what moved, and what did not"
    assert meeting_template("gone").id == "regular"
    assert meeting_template("grow").hint_for(" options ") == "At least three, before any is judged."
    assert meeting_template("grow").hint_for("My own") == ""


def test_a_meeting_begins_with_points_and_headings(journal: Journal, coming: int) -> None:
    begin_from(journal, coming, "career")
    meeting = journal.meetings.get(coming)
    assert meeting.template == "career"
    assert points(journal, coming)[0] == "Where Amara Diallo sees the next step"
    assert meeting.notes == "## Where to\n\n## What is there, what is missing\n\n## Next steps\n"


def test_another_template_takes_the_place_of_what_nobody_touched(journal: Journal, coming: int) -> None:
    begin_from(journal, coming, "regular")
    assert points(journal, coming)[0] == "Since 28 May: what moved, and what did not"
    with journal.transaction() as act:
        begin_from(journal, coming, "grow")
    assert points(journal, coming) == list(meeting_template("grow").points)
    assert journal.meetings.get(coming).notes == meeting_template("grow").notes
    assert act.change is not None
    journal.undo(act.change)
    assert points(journal, coming)[0].startswith("Since 28 May")
    assert journal.meetings.get(coming).template == "regular"


def test_nothing_that_was_typed_is_lost(journal: Journal, coming: int) -> None:
    begin_from(journal, coming, "regular")
    first, second, _ = journal.agendas.of(coming)
    journal.agendas.write(first.id, text="What moved since May")
    journal.agendas.write(second.id, state=AgendaState.DISCUSSED)
    journal.agendas.add(coming, "My own point", raised_by=Side.THEM)
    journal.meetings.write(coming, notes="## What I heard\nA sentence.\n")
    begin_from(journal, coming, "closure")
    kept = ["What moved since May", "The one thing to talk about today", "My own point"]
    assert points(journal, coming)[:3] == kept
    assert len(points(journal, coming)) == 3 + len(meeting_template("closure").points)
    assert journal.meetings.get(coming).notes == "## What I heard\nA sentence.\n"
    begin_from(journal, coming, "closure")
    assert len(points(journal, coming)) == 3 + len(meeting_template("closure").points)


def test_a_meeting_that_is_over_gets_headings_and_no_points(journal: Journal, amara: int) -> None:
    held = journal.meetings.add(at(date(2026, 6, 1)), mentorship_id=amara, status=MeetingStatus.HELD)
    begin_from(journal, held, "repair")
    assert points(journal, held) == []
    assert journal.meetings.get(held).notes.startswith("## What happened\n")


def test_what_was_begun_in_another_language_goes_too(journal: Journal, coming: int) -> None:
    begin_from(journal, coming, "grow")
    language.use(lambda context, text, _comment, _number: "de" if context == "Language" else text)
    begin_from(journal, coming, "checkpoint")
    assert points(journal, coming) == list(meeting_template("checkpoint", "de").points)
    assert journal.meetings.get(coming).notes == meeting_template("checkpoint", "de").notes


def test_a_point_put_while_another_meeting_was_planned_before_it_goes_with_its_template(
    journal: Journal, amara: int, coming: int
) -> None:
    journal.meetings.write(coming, status=MeetingStatus.PLANNED)
    later = journal.meetings.add(at(date(2026, 6, 25)), mentorship_id=amara)
    begin_from(journal, later, "regular")
    assert points(journal, later)[0] == "Since last time: what moved, and what did not"
    journal.meetings.write(coming, status=MeetingStatus.HELD)
    begin_from(journal, later, "grow")
    assert points(journal, later) == list(meeting_template("grow").points)
