"""Meetings, reflections, private notes, links: what is written is what is read."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmjournal.errors import BadInput, NotFound
from pmjournal.journal import Journal
from pmjournal.links import link_text
from pmjournal.records import (
    ActionState,
    AgendaState,
    EntryKind,
    LinkKind,
    MeetingStatus,
    NoteHeading,
    Reader,
    Role,
    Side,
    Visibility,
)
from pmjournal.text import clean

MORNING = datetime(2026, 5, 28, 8, tzinfo=UTC)


def test_a_meeting_to_come_is_planned_and_one_gone_by_was_held(journal: Journal) -> None:
    past = journal.meetings.add(MORNING)
    coming = journal.meetings.add(MORNING + timedelta(days=30))
    assert journal.meetings.get(past).status is MeetingStatus.HELD
    assert journal.meetings.get(coming).status is MeetingStatus.PLANNED
    assert [one.id for one in journal.meetings.summaries()] == [coming, past]


def test_a_summary_counts_what_is_there_and_not_in_the_bin(journal: Journal) -> None:
    meeting = journal.meetings.add(MORNING, title="Which one")
    earlier = journal.meetings.add(MORNING - timedelta(days=14))
    point = journal.agendas.add(earlier, "Open point")
    journal.agendas.add(meeting, "Open point", carried_from_id=point)
    done, gone, cancelled = (journal.actions.add(t, owner=Side.ME, meeting_id=meeting) for t in "abc")
    journal.actions.mark(done, ActionState.DONE)
    journal.actions.mark(cancelled, ActionState.CANCELLED)
    journal.bin.put(gone)
    journal.entries.add(EntryKind.DECISION, "Back it", meeting_id=meeting)
    row = journal.meetings.summaries()[0]
    assert (row.actions, row.actions_done, row.decisions, row.carried) == (1, 1, 1, 1)
    assert journal.agendas.of(meeting)[0].carried_from == date(2026, 5, 14)
    assert journal.agendas.of(earlier)[0].carried_to == date(2026, 5, 28)


def test_lists_can_be_read_in_pages(journal: Journal) -> None:
    for day in range(30):
        journal.meetings.add(MORNING - timedelta(days=day))
        journal.reflections.add(written_at=MORNING - timedelta(days=day))
    for service in (journal.meetings, journal.reflections):
        whole: list[Any] = list(service.summaries())
        assert service.count() == 30
        assert [*service.summaries(limit=10), *service.summaries(limit=50, offset=10)] == whole


def test_what_is_said_in_a_meeting_belongs_to_its_mentorship(journal: Journal) -> None:
    helen = journal.people.add("Helen", Role.MENTEE)
    ravi = journal.people.add("Ravi", Role.MENTOR)
    meeting = journal.meetings.add(MORNING, mentorship_id=helen)
    action = journal.actions.add("Send it", owner=Side.THEM, meeting_id=meeting, due_on=date(2026, 6, 1))
    decision = journal.entries.add(EntryKind.DECISION, "Back it", meeting_id=meeting)
    assert [item.id for item in journal.actions.open(helen)] == [action]
    journal.meetings.write(meeting, mentorship_id=ravi)
    assert journal.actions.open(helen) == []
    assert [item.id for item in journal.actions.open(ravi)] == [action]
    assert journal.entries.for_meeting(meeting)[0].mentorship_id == ravi
    assert journal.entries.for_meeting(meeting)[0].id == decision


def test_actions_of_a_binned_meeting_are_not_open(journal: Journal) -> None:
    meeting = journal.meetings.add(MORNING)
    journal.actions.add("Send it", owner=Side.ME, meeting_id=meeting)
    journal.bin.put(meeting)
    assert journal.actions.open() == []


def test_a_dropped_agenda_point_leaves_the_agenda(journal: Journal) -> None:
    meeting = journal.meetings.add(MORNING)
    point = journal.agendas.add(meeting, "Summer plan")
    journal.agendas.write(point, state=AgendaState.DROPPED)
    assert journal.agendas.of(meeting) == []


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_minutes_that_cannot_be_right_are_refused(journal: Journal, minutes: int) -> None:
    with pytest.raises(BadInput, match="minute"):
        journal.meetings.add(MORNING, actual_minutes=minutes)
    assert journal.meetings.count() == 0


@pytest.mark.parametrize("mood", [0, 6, -1])
def test_a_scale_is_one_to_five_or_not_set(journal: Journal, mood: int) -> None:
    with pytest.raises(BadInput):
        journal.reflections.add(mood=mood)
    page = journal.reflections.add(mood=3)
    journal.reflections.write(page, mood=None)
    assert journal.reflections.get(page).mood is None


def test_defaults_of_visibility(journal: Journal) -> None:
    assert journal.reflections.get(journal.reflections.add()).visibility is Visibility.PERSONAL
    assert journal.goals.get(journal.goals.add("G")).visibility is Visibility.SHAREABLE
    assert journal.meetings.get(journal.meetings.add(MORNING)).visibility is Visibility.SHAREABLE


def test_weeks_are_counted_by_local_day_across_the_turn_of_the_year(journal: Journal) -> None:
    journal.reflections.add(written_at=datetime(2025, 12, 31, 23, 30, tzinfo=UTC), zone="Europe/Stockholm")
    assert journal.reflections.per_week(2026) == {date(2025, 12, 29): 1}
    assert journal.reflections.per_week(2025) == {date(2025, 12, 29): 1}
    assert journal.reflections.years() == [2026]


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_kept_but_for_what_cannot_be_stored(journal: Journal, text: str) -> None:
    page = journal.reflections.add(body=text, title=text)
    meeting = journal.meetings.add(MORNING, notes=text)
    note = journal.private_notes.add(text, meeting_id=meeting)
    assert journal.reflections.get(page).body == clean(text)
    assert journal.meetings.get(meeting).notes == clean(text)
    assert journal.private_notes.get(note).body == clean(text)


def test_a_megabyte_is_kept(journal: Journal) -> None:
    text = "Ångström — 学习 🙂 =1+1 <script>\n" * 30_000
    page = journal.reflections.add(body=text)
    assert journal.reflections.get(page).body == text


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_written_link_is_always_found(journal: Journal, words: str) -> None:
    goal = journal.goals.add("Target")
    page = journal.reflections.add(body=f"before {link_text(goal, words)} after {link_text(goal, words)}")
    (mention,) = journal.links.mentions_of(goal)
    assert (mention.record_id, mention.count, mention.link) == (page, 2, LinkKind.MENTION)


def test_links_follow_the_text_and_ignore_what_is_not_there(journal: Journal) -> None:
    goal = journal.goals.add("Target")
    page = journal.reflections.add(body=f"[[{goal}|x]] [[99999|nobody]] [[abc|no]] [[{goal}]]", title="Page")
    assert [(one.record_id, one.title, one.count) for one in journal.links.mentions_of(goal)] == [
        (page, "Page", 1)
    ]
    journal.reflections.write(page, body="nothing")
    assert journal.links.mentions_of(goal) == []


def test_links_by_hand_are_seen_from_both_ends(journal: Journal) -> None:
    goal, page = journal.goals.add("Target"), journal.reflections.add(title="Page")
    journal.links.add(page, goal)
    journal.links.add(page, goal)
    assert [one.title for one in journal.links.mentions_of(goal)] == ["Page"]
    assert [one.title for one in journal.links.links_from(page)] == ["Target"]
    with pytest.raises(BadInput):
        journal.links.add(page, page)
    with pytest.raises(NotFound):
        journal.links.add(page, 424242)
    journal.links.remove(page, goal)
    assert journal.links.links_from(page) == []


def test_a_private_note_is_seen_nowhere_but_in_the_private_notes(journal: Journal) -> None:
    helen = journal.people.add("Helen", Role.MENTEE)
    goal = journal.goals.add("Target", mentorship_id=helen)
    meeting = journal.meetings.add(MORNING, mentorship_id=helen)
    note = journal.private_notes.add(
        f"secret [[{goal}|words]]", meeting_id=meeting, title="quiet", heading=NoteHeading.READINESS
    )
    assert journal.links.mentions_of(goal) == []
    assert journal.private_notes.meetings_with_notes() == {meeting}
    assert [one.id for one in journal.private_notes.for_mentorship(helen)] == [note]
    journal.private_notes.to_bin(note)
    assert journal.private_notes.count() == 0
    assert journal.bin.items() == []
    assert [one.title for one in journal.private_notes.binned()] == ["quiet"]
    journal.private_notes.restore(note)
    assert journal.private_notes.count(helen) == 1


def test_the_words_of_a_review_are_kept_by_reader_and_period(journal: Journal) -> None:
    first, last = date(2026, 1, 1), date(2026, 6, 30)
    kept = journal.reviews.write(Reader.MANAGER, first, last, own_words="This half-year")
    assert journal.reviews.write(Reader.MANAGER, first, last, own_words="This half-year I") == kept
    assert journal.reviews.find(Reader.MENTOR, first, last) is None
    found = journal.reviews.find(Reader.MANAGER, first, last)
    assert found is not None
    assert found.own_words == "This half-year I"
    with pytest.raises(BadInput):
        journal.reviews.write(Reader.MANAGER, last, first, own_words="x")


def test_names_in_any_script_are_found_again(journal: Journal) -> None:
    for name in ("متين رضا", "Zoë Núñez", "王伟", "O'Neill, Sam"):
        contact = journal.people.add(name, Role.PEER)
        assert [one.mentorship.id for one in journal.people.find(f" {name.upper()} ")] == [contact]
    with pytest.raises(BadInput):
        journal.people.add(" ", Role.PEER)


def test_the_owner_can_be_renamed_but_not_away(journal: Journal) -> None:
    journal.owner.write(name="Nora C.", title="Senior PM", organisation="Tideline", fiscal_month=2)
    assert journal.owner.get().title == "Senior PM"
    with pytest.raises(BadInput):
        journal.owner.write(name="")
    with pytest.raises(BadInput):
        journal.owner.write(fiscal_month=13)
    assert journal.owner.get().name == "Nora C."
